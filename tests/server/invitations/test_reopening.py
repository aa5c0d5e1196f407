"""A lost password: who may give a code for a new one, and what it does."""

import asyncio
from typing import Any
from uuid import UUID

import httpx

from server.features.accounts.models import Duty
from server.features.children.models import Guardian
from server.features.staff.models import StaffMember
from server.shared.domain.permissions import Role
from server.shared.ids import uuid7
from tests.admin.conftest import with_password
from tests.server.invitations.test_invitations import invited, listed, someone_without_account
from tests.support.app import App
from tests.support.world import SEPTEMBER, Person, World, a_world

OLD, NEW = "anor va behi", "tarvuz va qovun"


async def a_code(world: World, by: Person, **target: object) -> dict[str, Any]:
    """The answer to a request for a code for ``staff_id`` or ``guardian_id``."""
    request = {"id": str(uuid7()), "reopening": True, **{name: str(value) for name, value in target.items()}}
    answer: dict[str, Any] = (await world.app.post(f"{world.path}/invitations", by.token, request)).json()
    return answer


async def accepted(app: App, code: str, **changes: str) -> httpx.Response:
    body = {"code": code, "login": "nima", "password": NEW, **changes}
    return await app.post("/api/invitations/accept", body=body)


async def signed_in(app: App, login: str, password: str) -> httpx.Response:
    return await app.post("/api/sign-in", body={"login": login, "password": password})


async def acts_on(app: App, subject_id: object) -> list[str]:
    async with app.parts.database.reading() as work:
        rows = await work.raw.fetch("select action from audit_entry where subject_id = $1 order by id", subject_id)
        return [row["action"] for row in rows]


async def with_duty(world: World, person: Person, role: Role) -> None:
    async with world.app.parts.database.writing() as work:
        work.session.add(Duty(id=uuid7(), account_id=person.account_id, role=role.value, district_id=world.district_id))


async def as_guardian(world: World, person: Person, child_id: UUID) -> UUID:
    guardian_id = uuid7()
    async with world.app.parts.database.writing() as work:
        work.session.add(
            Guardian(
                preschool_id=world.preschool_id,
                id=guardian_id,
                child_id=child_id,
                account_id=person.account_id,
                full_name="Olimov Sardor",
            )
        )
    return guardian_id


async def with_post(world: World, person: Person, role: Role) -> None:
    async with world.app.parts.database.writing() as work:
        work.session.add(
            StaffMember(
                preschool_id=world.preschool_id,
                id=uuid7(),
                account_id=person.account_id,
                role=role.value,
                family_name="Karimova",
                given_name="Nodira",
                starts_on=SEPTEMBER,
                sort_key="karimova",
            )
        )


async def test_a_code_gives_the_same_account_a_new_password_and_signs_it_out_everywhere(world: World) -> None:
    head, educator = await world.head(), await world.educator()
    login = await with_password(world.app, educator, OLD)
    elsewhere = (await signed_in(world.app, login, OLD)).json()
    code = await a_code(world, head, staff_id=educator.staff_id)

    card = (await world.app.post("/api/invitations/look", body={"code": code["code"]})).json()
    answer = await accepted(world.app, code["code"])

    assert (code["login"], card["login"], answer.status_code, answer.json()) == (login, login, 201, {"login": login})
    tokens = [educator.token, elsewhere["access_token"]]
    assert [(await world.app.get("/api/account", token)).status_code for token in tokens] == [401, 401]
    refreshed = await world.app.post("/api/sign-in/refresh", body={"refresh_token": elsewhere["refresh_token"]})
    assert refreshed.status_code == 401
    assert (await signed_in(world.app, login, OLD)).status_code == 401
    account = (await signed_in(world.app, login, NEW)).json()["account"]
    assert (account["id"], account["must_change_password"]) == (str(educator.account_id), False)
    assert "account.reopened" in await acts_on(world.app, educator.account_id)
    assert await acts_on(world.app, UUID(code["id"])) == ["invitation.reopen", "invitation.accept"]


async def test_giving_a_code_changes_nothing_until_it_is_used(world: World) -> None:
    head, educator = await world.head(), await world.educator()
    login = await with_password(world.app, educator, OLD)

    await a_code(world, head, staff_id=educator.staff_id)

    assert (await world.app.get("/api/account", educator.token)).status_code == 200
    assert (await signed_in(world.app, login, OLD)).status_code == 200
    assert [row["reopening"] for row in await listed(world, head)] == [True]


async def test_those_who_may_invite_a_person_give_the_code_and_nobody_else(world: World) -> None:
    educator, target = await world.educator(), await world.educator()
    stranger = await (await a_world(world.app)).head()
    path = f"{world.path}/invitations"
    givers = {
        "head": await world.head(),
        "administrator": await world.above(Role.ADMINISTRATOR),
        "methodist": await world.staff(Role.METHODIST),
        "educator": educator,
        "nurse": await world.staff(Role.NURSE),
        "district": await world.above(Role.DISTRICT),
        "stranger": stranger,
        "the person": target,
    }

    answers = {
        name: await world.app.post(
            path, giver.token, {"id": str(uuid7()), "staff_id": str(target.staff_id), "reopening": True}
        )
        for name, giver in givers.items()
    }
    signed_out = await world.app.post(
        path, None, {"id": str(uuid7()), "staff_id": str(target.staff_id), "reopening": True}
    )

    assert {name: answer.status_code for name, answer in answers.items()} == {
        "head": 201,
        "administrator": 201,
        "methodist": 403,
        "educator": 404,
        "nurse": 404,
        "district": 404,
        "stranger": 404,
        "the person": 404,
    }
    assert signed_out.status_code == 401


async def test_a_parent_gets_a_code_from_the_head_or_the_groups_educator(world: World) -> None:
    own, other = await world.educator(world.sunflowers), await world.educator(world.butterflies)
    parent = await world.parent(await world.child(world.sunflowers))

    answers = [
        await a_code(world, giver, guardian_id=parent.guardian_ids[0])
        for giver in (await world.head(), await world.staff(Role.METHODIST), own, other)
    ]

    assert ["code" in answer and len(answer["code"]) == 14 for answer in answers] == [True, True, True, False]
    assert answers[3]["status"] == 404


async def test_an_account_of_higher_rights_is_taken_over_by_nobody_below(world: World) -> None:
    head, educator, elsewhere = await world.head(), await world.educator(), await a_world(world.app)
    officer, of_two_places, leader = await world.educator(), await world.educator(), await world.head()
    await with_duty(world, officer, Role.DISTRICT)
    await with_post(elsewhere, of_two_places, Role.EDUCATOR)
    head_as_parent = await as_guardian(world, leader, await world.child(world.sunflowers))
    officer_as_parent = await as_guardian(world, await world.above(Role.DISTRICT), await world.child(world.sunflowers))
    of_another_group = await world.parent(await world.child(world.sunflowers), await world.child(world.butterflies))
    of_another_preschool = await world.parent(await world.child(world.sunflowers))
    await as_guardian(elsewhere, of_another_preschool, await elsewhere.child())

    answers = [
        await a_code(world, head, staff_id=officer.staff_id),
        await a_code(world, head, staff_id=of_two_places.staff_id),
        await a_code(world, head, staff_id=leader.staff_id),
        await a_code(world, head, guardian_id=head_as_parent),
        await a_code(world, head, guardian_id=officer_as_parent),
        await a_code(world, head, guardian_id=of_another_preschool.guardian_ids[0]),
        await a_code(world, educator, guardian_id=head_as_parent),
        await a_code(world, educator, guardian_id=of_another_group.guardian_ids[0]),
    ]

    beyond = (409, "invitation.beyond_reach")
    assert [(answer["status"], answer["code"]) for answer in answers] == [
        beyond,
        beyond,
        (409, "staff.role_not_yours"),
        *[beyond] * 5,
    ]
    assert await listed(world, head) == []


async def test_the_administrator_helps_a_head_and_those_of_two_places(world: World) -> None:
    administrator, head = await world.above(Role.ADMINISTRATOR), await world.head()
    await as_guardian(world, head, await world.child())
    await with_post(await a_world(world.app), head, Role.EDUCATOR)

    code = await a_code(world, administrator, staff_id=head.staff_id)

    assert (await accepted(world.app, code["code"])).status_code == 201


async def test_nobody_gets_around_the_own_password(world: World) -> None:
    administrator = await world.above(Role.ADMINISTRATOR)
    await with_post(world, administrator, Role.EDUCATOR)
    async with world.app.parts.database.reading() as work:
        staff_id = await work.raw.fetchval(
            "select id from staff_member where account_id = $1", administrator.account_id
        )

    refused = await a_code(world, administrator, staff_id=staff_id)

    assert (refused["status"], refused["code"]) == (409, "invitation.own_account")


async def test_a_code_is_worth_nothing_once_the_person_rises_or_the_giver_leaves(world: World) -> None:
    head, successor = await world.head(), await world.educator()
    first, second = await world.educator(), await world.educator()
    risen = await a_code(world, head, staff_id=first.staff_id)
    parent = await world.parent(await world.child())
    orphaned = await a_code(world, successor, guardian_id=parent.guardian_ids[0])
    kept = await a_code(world, head, staff_id=second.staff_id)
    await with_duty(world, first, Role.DISTRICT)
    await world.app.post(f"{world.path}/staff/{successor.staff_id}/end", head.token, {})

    answers = [await accepted(world.app, code["code"]) for code in (risen, orphaned, kept)]

    assert [answer.json().get("code") for answer in answers] == ["invitation.not_valid"] * 2 + [None]
    sessions = [(await world.app.get("/api/account", one.token)).status_code for one in (first, parent, second)]
    assert sessions == [200, 200, 401]


async def test_an_invitation_and_a_code_for_a_lost_password_are_not_mistaken_for_each_other(world: World) -> None:
    head, educator, newcomer = await world.head(), await world.educator(), await someone_without_account(world)

    joined = await invited(world, head, staff_id=educator.staff_id)
    nobody = await a_code(world, head, staff_id=newcomer)
    code = await a_code(world, head, staff_id=educator.staff_id)
    taken = await world.app.post("/api/invitations/join", educator.token, {"code": code["code"]})

    assert [answer["code"] for answer in (joined, nobody)] == ["invitation.already_joined", "invitation.not_joined"]
    assert (taken.status_code, taken.json()["code"]) == (409, "invitation.not_valid")


async def test_an_easy_password_is_refused_and_the_code_stays_good(world: World) -> None:
    head, educator = await world.head(), await world.educator()
    login = await with_password(world.app, educator, OLD)
    code = (await a_code(world, head, staff_id=educator.staff_id))["code"]

    answers = [(await accepted(world.app, code, password=easy)).json()["code"] for easy in ("12345678", login)]

    assert answers == ["account.easy_password"] * 2
    assert (await accepted(world.app, code)).status_code == 201


async def test_asked_again_the_code_is_the_same_and_used_again_it_is_answered_as_before(world: World) -> None:
    head, educator = await world.head(), await world.educator()
    request = {"id": str(uuid7()), "staff_id": str(educator.staff_id), "reopening": True}
    key = uuid7()

    asked = [await world.app.post(f"{world.path}/invitations", head.token, request, key) for _ in range(2)]
    asked.append(await world.app.post(f"{world.path}/invitations", head.token, request))
    code = asked[0].json()["code"]
    used = await asyncio.gather(*[accepted(world.app, code) for _ in range(10)])
    other = await accepted(world.app, code, password="boshqa parol bu")

    assert asked[0].json() == asked[1].json() == asked[2].json()
    assert [answer.status_code for answer in used] == [201] * 10
    assert (other.status_code, other.json()["code"]) == (409, "invitation.not_valid")
    assert (await acts_on(world.app, educator.account_id)).count("account.reopened") == 1


async def test_using_one_code_withdraws_the_others_of_the_account(world: World) -> None:
    head, parent = await world.head(), await world.parent(await world.child(), await world.child())
    first, second = [await a_code(world, head, guardian_id=one) for one in parent.guardian_ids]

    answers = [await accepted(world.app, code["code"]) for code in (first, second)]

    assert [answer.status_code for answer in answers] == [201, 409]
