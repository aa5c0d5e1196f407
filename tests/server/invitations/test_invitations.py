"""Inviting, looking invitations over, withdrawing them."""

import asyncio
from datetime import timedelta
from typing import Any
from uuid import UUID

from server.features.children.models import Guardian
from server.features.staff.models import StaffMember
from server.shared.domain.permissions import Role
from server.shared.ids import uuid7
from tests.support.statements import statements_of
from tests.support.world import SEPTEMBER, Person, World, a_world


async def someone_without_account(world: World, role: Role = Role.EDUCATOR) -> UUID:
    staff_id = uuid7()
    async with world.app.parts.database.writing() as work:
        work.session.add(
            StaffMember(
                preschool_id=world.preschool_id,
                id=staff_id,
                role=role.value,
                family_name="Yangi",
                given_name="Xodim",
                starts_on=SEPTEMBER,
                sort_key="yangi xodim",
            )
        )
    return staff_id


async def guardian_of(world: World, child_id: UUID) -> UUID:
    guardian_id = uuid7()
    async with world.app.parts.database.writing() as work:
        work.session.add(
            Guardian(preschool_id=world.preschool_id, id=guardian_id, child_id=child_id, full_name="Olimov Sardor")
        )
    return guardian_id


async def invited(world: World, by: Person, **target: object) -> dict[str, Any]:
    """The answer to an invitation for ``staff_id`` or ``guardian_id``."""
    request = {"id": str(uuid7()), **{name: str(value) for name, value in target.items()}}
    response = await world.app.post(f"{world.path}/invitations", by.token, request)
    answer: dict[str, Any] = response.json()
    return answer


async def listed(world: World, person: Person) -> list[dict[str, Any]]:
    rows: list[dict[str, Any]] = (await world.app.get(f"{world.path}/invitations", person.token)).json()["items"]
    return rows


async def test_a_head_invites_a_member_of_staff(world: World) -> None:
    head, staff_id = await world.head(), await someone_without_account(world)

    invitation = await invited(world, head, staff_id=staff_id)

    assert (invitation["full_name"], invitation["role"]) == ("Yangi Xodim", "educator")
    assert [len(part) for part in invitation["code"].split("-")] == [4, 4, 4]
    assert invitation["expires_at"] == "2026-12-02T06:30:00Z"


async def test_the_code_is_kept_nowhere_not_even_with_the_answer_to_its_command(world: World) -> None:
    head, staff_id = await world.head(), await someone_without_account(world)

    invitation = await invited(world, head, staff_id=staff_id)

    code = invitation["code"]
    async with world.app.parts.database.reading() as work:
        kept = await work.raw.fetch("select status, body from command where account_id = $1", head.account_id)
        row = await work.raw.fetchrow("select * from invitation where id = $1", UUID(invitation["id"]))
    assert [(answer["status"], answer["body"]) for answer in kept] == [(201, b"")]
    assert len(row["code"]) == 32
    assert code not in str(dict(row)) and code.replace("-", "") not in str(dict(row))


async def test_whoever_lost_the_answer_asks_again_and_gets_the_same_code(world: World) -> None:
    head, staff_id = await world.head(), await someone_without_account(world)
    request, key = {"id": str(uuid7()), "staff_id": str(staff_id)}, uuid7()

    first = await world.app.post(f"{world.path}/invitations", head.token, request, key)
    same_key = await world.app.post(f"{world.path}/invitations", head.token, request, key)
    same_id = await world.app.post(f"{world.path}/invitations", head.token, request)

    assert first.json() == same_key.json() == same_id.json()
    assert len(await listed(world, head)) == 1


async def test_a_new_invitation_withdraws_the_persons_open_one(world: World) -> None:
    head, staff_id = await world.head(), await someone_without_account(world)
    first = await invited(world, head, staff_id=staff_id)

    second = await invited(world, head, staff_id=staff_id)

    rows = await listed(world, head)
    assert [(row["id"], row["withdrawn_at"], row["permitted"]) for row in rows] == [
        (second["id"], None, ["invitation.withdraw"]),
        (first["id"], "2026-11-18T06:30:00Z", []),
    ]
    looked = [
        (await world.app.post("/api/invitations/look", body={"code": code["code"]})).status_code
        for code in (first, second)
    ]
    assert looked == [409, 200]


async def test_an_educator_invites_the_guardian_of_a_child_of_the_own_group(world: World) -> None:
    educator = await world.educator(world.sunflowers)
    guardian_id = await guardian_of(world, await world.child(world.sunflowers))

    invitation = await invited(world, educator, guardian_id=guardian_id)

    assert (invitation["full_name"], invitation["role"]) == ("Olimov Sardor", "parent")
    assert [row["guardian_id"] for row in await listed(world, educator)] == [str(guardian_id)]


async def test_the_guardian_of_a_child_of_another_group_is_not_found(world: World) -> None:
    head, educator = await world.head(), await world.educator(world.sunflowers)
    guardian_id = await guardian_of(world, await world.child(world.butterflies))
    await invited(world, head, guardian_id=guardian_id)

    refused = await invited(world, educator, guardian_id=guardian_id)

    assert (refused["status"], refused["code"]) == (404, "access.not_found")
    assert await listed(world, educator) == []
    assert len(await listed(world, head)) == 1


async def test_who_may_see_but_not_invite_is_refused(world: World) -> None:
    head, nurse, methodist = await world.head(), await world.staff(Role.NURSE), await world.staff(Role.METHODIST)
    staff_id, guardian_id = await someone_without_account(world), await guardian_of(world, await world.child())

    by_nurse = await invited(world, nurse, guardian_id=guardian_id)
    by_methodist = await invited(world, methodist, staff_id=staff_id)
    list_for_nurse = await world.app.get(f"{world.path}/invitations", nurse.token)

    assert [answer["status"] for answer in (by_nurse, by_methodist)] == [403, 403]
    assert list_for_nurse.status_code == 403
    assert await listed(world, head) == []


async def test_strangers_parents_and_the_signed_out_invite_nobody(world: World) -> None:
    stranger = await (await a_world(world.app)).head()
    child_id = await world.child()
    parent, guardian_id = await world.parent(child_id), await guardian_of(world, child_id)
    staff_id = await someone_without_account(world)
    path = f"{world.path}/invitations"

    asked = [
        (await world.app.post(path, token, {"id": str(uuid7()), name: str(whom)})).status_code
        for token in (stranger.token, parent.token, None)
        for name, whom in (("staff_id", staff_id), ("guardian_id", guardian_id))
    ]
    read = [(await world.app.get(path, token)).status_code for token in (stranger.token, parent.token, None)]

    assert asked == [404, 404, 404, 404, 401, 401]
    assert read == [404, 403, 401]
    assert await listed(world, await world.head()) == []


async def test_a_head_invites_no_head_and_an_administrator_does(world: World) -> None:
    head, administrator = await world.head(), await world.above(Role.ADMINISTRATOR)
    staff_id = await someone_without_account(world, Role.HEAD)

    by_head = await invited(world, head, staff_id=staff_id)
    by_administrator = await invited(world, administrator, staff_id=staff_id)

    assert (by_head["status"], by_head["code"]) == (409, "staff.role_not_yours")
    assert by_administrator["role"] == "head"
    assert [row["role"] for row in await listed(world, administrator)] == ["head"]


async def test_whoever_has_an_account_is_not_invited_again(world: World) -> None:
    head, educator = await world.head(), await world.educator()

    refused = await invited(world, head, staff_id=educator.staff_id)

    assert (refused["status"], refused["code"]) == (409, "invitation.already_joined")


async def test_an_invitation_is_for_one_person(world: World) -> None:
    head = await world.head()
    staff_id, guardian_id = await someone_without_account(world), await guardian_of(world, await world.child())

    for_nobody = await invited(world, head)
    for_two = await invited(world, head, staff_id=staff_id, guardian_id=guardian_id)

    assert [(answer["status"], answer["fields"][0]["field"]) for answer in (for_nobody, for_two)] == [
        (400, "staff_id"),
        (400, "staff_id"),
    ]


async def test_a_withdrawn_invitation_opens_nothing_and_is_withdrawn_once(world: World) -> None:
    head, staff_id = await world.head(), await someone_without_account(world)
    invitation = await invited(world, head, staff_id=staff_id)
    path = f"{world.path}/invitations/{invitation['id']}/withdraw"

    first, again = await world.app.post(path, head.token), await world.app.post(path, head.token)

    looked = await world.app.post("/api/invitations/look", body={"code": invitation["code"]})
    assert (first.status_code, again.status_code, again.json()["code"]) == (204, 409, "invitation.not_open")
    assert (looked.status_code, looked.json()["code"]) == (409, "invitation.not_valid")


async def test_only_who_may_invite_withdraws(world: World) -> None:
    head, educator, staff_id = await world.head(), await world.educator(), await someone_without_account(world)
    stranger = await (await a_world(world.app)).head()
    invitation = await invited(world, head, staff_id=staff_id)
    path = f"{world.path}/invitations/{invitation['id']}/withdraw"

    answers = [(await world.app.post(path, token)).status_code for token in (educator.token, stranger.token, None)]

    assert answers == [404, 404, 401]
    assert (await listed(world, head))[0]["withdrawn_at"] is None


async def test_a_list_of_invitations_costs_two_statements(world: World) -> None:
    head = await world.head()
    for _ in range(5):
        await invited(world, head, staff_id=await someone_without_account(world))

    assert await statements_of(world.app, lambda: world.app.get(f"{world.path}/invitations", head.token)) == 2


async def test_an_expired_invitation_opens_nothing(world: World) -> None:
    head, staff_id = await world.head(), await someone_without_account(world)
    invitation = await invited(world, head, staff_id=staff_id)

    world.app.clock.move(timedelta(days=14))
    try:
        looked = await world.app.post("/api/invitations/look", body={"code": invitation["code"]})
    finally:
        world.app.clock.move(-timedelta(days=14))

    assert (looked.status_code, looked.json()["code"]) == (409, "invitation.not_valid")


async def test_of_invitations_made_at_once_for_one_person_one_stays_open(world: World) -> None:
    head, staff_id = await world.head(), await someone_without_account(world)

    made = await asyncio.gather(*[invited(world, head, staff_id=staff_id) for _ in range(10)])

    looked = await asyncio.gather(
        *[world.app.post("/api/invitations/look", body={"code": invitation["code"]}) for invitation in made]
    )
    assert sorted(answer.status_code for answer in looked) == [200] + [409] * 9
    assert [row["withdrawn_at"] for row in await listed(world, head)].count(None) == 1


async def test_accepting_and_inviting_anew_at_once_never_wait_for_each_other_for_ever(world: World) -> None:
    head, staff_id = await world.head(), await someone_without_account(world)
    first = await invited(world, head, staff_id=staff_id)
    request = {"code": first["code"], "login": f"x-{staff_id.hex[-10:]}", "password": "tarvuz va qovun"}
    again = {"id": str(uuid7()), "staff_id": str(staff_id)}

    answers = await asyncio.gather(
        *[world.app.post("/api/invitations/accept", body=request) for _ in range(5)],
        *[world.app.post(f"{world.path}/invitations", head.token, again) for _ in range(5)],
    )

    assert {answer.status_code for answer in answers} <= {201, 409}
