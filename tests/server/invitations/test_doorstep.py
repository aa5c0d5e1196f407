"""What the bearer of a code can do with it, and how often."""

import asyncio
from datetime import timedelta
from typing import Any

import httpx

from server.main import build_api
from server.shared.ids import uuid7
from tests.server.invitations.test_invitations import guardian_of, invited, someone_without_account
from tests.support.app import App
from tests.support.world import World

PASSWORD = "tarvuz va qovun"


def acceptance(code: str, login: str | None = None, **changes: object) -> dict[str, Any]:
    return {"code": code, "login": login or f"yangi-{uuid7().hex[-10:]}", "password": PASSWORD, **changes}


async def a_code(world: World) -> str:
    """For a member of staff."""
    invitation = await invited(world, await world.head(), staff_id=await someone_without_account(world))
    code: str = invitation["code"]
    return code


async def signed_in(app: App, login: str, password: str = PASSWORD) -> httpx.Response:
    return await app.post("/api/sign-in", body={"login": login, "password": password})


async def accounts_of(app: App) -> int:
    async with app.parts.database.reading() as work:
        number: int = await work.raw.fetchval("select count(*) from account")
        return number


async def test_the_card_says_whom_the_code_is_for(world: World) -> None:
    code = await a_code(world)

    card = (await world.app.post("/api/invitations/look", body={"code": code})).json()

    assert (card["full_name"], card["role"], card["expires_at"]) == ("Yangi Xodim", "educator", "2026-12-02T06:30:00Z")
    assert card["preschool_name"].startswith("Nihol ")


async def test_a_code_may_be_typed_carelessly(world: World) -> None:
    code = await a_code(world)
    careless = f"  {code.replace('-', ' ').lower()} "

    assert (await world.app.post("/api/invitations/look", body={"code": careless})).status_code == 200


async def test_accepting_opens_an_account_with_the_rights_of_the_post(world: World) -> None:
    request = acceptance(await a_code(world), language="ru")

    accepted = await world.app.post("/api/invitations/accept", body=request)

    assert (accepted.status_code, accepted.json()) == (201, {"login": request["login"]})
    account = (await signed_in(world.app, request["login"])).json()["account"]
    assert (account["full_name"], account["language"]) == ("Yangi Xodim", "ru")
    assert [(scope["role"], scope["preschool_id"]) for scope in account["scopes"]] == [
        ("educator", str(world.preschool_id))
    ]


async def test_a_guardian_who_accepts_sees_the_child(world: World) -> None:
    child_id = await world.child()
    invitation = await invited(world, await world.head(), guardian_id=await guardian_of(world, child_id))
    request = acceptance(invitation["code"])

    await world.app.post("/api/invitations/accept", body=request)

    tokens = (await signed_in(world.app, request["login"])).json()
    shown = await world.app.get(f"{world.path}/children/{child_id}", tokens["access_token"])
    assert (shown.status_code, shown.json()["id"]) == (200, str(child_id))


async def test_a_code_sent_twenty_times_by_its_bearer_opens_one_account(world: World) -> None:
    request, before = acceptance(await a_code(world)), await accounts_of(world.app)

    answers = await asyncio.gather(*[world.app.post("/api/invitations/accept", body=request) for _ in range(20)])

    assert [answer.status_code for answer in answers] == [201] * 20
    assert await accounts_of(world.app) == before + 1


async def test_a_code_sent_twenty_times_with_different_logins_is_accepted_once(world: World) -> None:
    code = await a_code(world)
    before = await accounts_of(world.app)

    answers = await asyncio.gather(
        *[world.app.post("/api/invitations/accept", body=acceptance(code)) for _ in range(20)]
    )

    refused = [answer.json()["code"] for answer in answers if answer.status_code == 409]
    assert sorted(answer.status_code for answer in answers) == [201] + [409] * 19
    assert refused == ["invitation.not_valid"] * 19
    assert await accounts_of(world.app) == before + 1


async def test_a_retry_is_answered_again_only_with_the_same_login_and_password_and_only_for_minutes(
    world: World,
) -> None:
    request = acceptance(await a_code(world))
    await world.app.post("/api/invitations/accept", body=request)

    retried = await world.app.post("/api/invitations/accept", body=request)
    other_password = await world.app.post("/api/invitations/accept", body={**request, "password": "boshqa parol"})
    world.app.clock.move(timedelta(minutes=11))
    try:
        late = await world.app.post("/api/invitations/accept", body=request)
    finally:
        world.app.clock.move(-timedelta(minutes=11))

    assert (retried.status_code, retried.json()) == (201, {"login": request["login"]})
    assert [answer.json()["code"] for answer in (other_password, late)] == ["invitation.not_valid"] * 2


async def test_wrong_used_and_impossible_codes_are_answered_alike(world: World) -> None:
    used = await a_code(world)
    await world.app.post("/api/invitations/accept", body=acceptance(used))

    answers = [
        await world.app.post("/api/invitations/look", body={"code": code})
        for code in (used, "2222-2222-2222", "salom", "O" * 40, "")
    ]

    told = [{name: value for name, value in answer.json().items() if name != "request_id"} for answer in answers]
    assert told == [told[0]] * 5
    assert (told[0]["status"], told[0]["code"]) == (409, "invitation.not_valid")


async def test_a_taken_login_is_refused_and_the_code_stays_good(world: World) -> None:
    first, second = await a_code(world), await a_code(world)
    request = acceptance(first)
    await world.app.post("/api/invitations/accept", body=request)

    refused = await world.app.post("/api/invitations/accept", body=acceptance(second, request["login"].upper()))
    accepted = await world.app.post("/api/invitations/accept", body=acceptance(second))

    assert (refused.status_code, refused.json()["code"]) == (409, "account.login_taken")
    assert accepted.status_code == 201


async def test_without_a_good_code_nobody_learns_which_logins_exist(world: World) -> None:
    request = acceptance(await a_code(world))
    await world.app.post("/api/invitations/accept", body=request)

    answers = [
        (await world.app.post("/api/invitations/accept", body=acceptance("2222-2222-2222", login))).json()["code"]
        for login in (request["login"], None)
    ]

    assert answers == ["invitation.not_valid"] * 2


async def test_easy_passwords_and_bad_logins_are_refused(world: World) -> None:
    code = await a_code(world)

    answers = [
        (await world.app.post("/api/invitations/accept", body=acceptance(code, **changes))).json()["code"]
        for changes in ({"password": "12345678"}, {"login": "две буквы"})
    ]

    assert answers == ["account.easy_password", "account.bad_login"]
    assert (await world.app.post("/api/invitations/look", body={"code": code})).status_code == 200


async def test_a_post_that_has_ended_is_not_taken_up(world: World) -> None:
    head, staff_id = await world.head(), await someone_without_account(world)
    invitation = await invited(world, head, staff_id=staff_id)
    await world.app.post(f"{world.path}/staff/{staff_id}/end", head.token, {})

    response = await world.app.post("/api/invitations/accept", body=acceptance(invitation["code"]))

    assert (response.status_code, response.json()["code"]) == (409, "invitation.not_valid")


async def test_an_educator_joins_as_a_parent_with_the_own_account(world: World) -> None:
    educator, head = await world.educator(world.butterflies), await world.head()
    child_id = await world.child(world.sunflowers)
    invitation = await invited(world, head, guardian_id=await guardian_of(world, child_id))
    path = f"{world.path}/children/{child_id}"
    before = await world.app.get(path, educator.token)

    joined = await world.app.post("/api/invitations/join", educator.token, {"code": invitation["code"]})
    again = await world.app.post("/api/invitations/join", educator.token, {"code": invitation["code"]})

    after = await world.app.get(path, educator.token)
    assert (before.status_code, joined.status_code, after.status_code) == (404, 204, 200)
    assert (again.status_code, again.json()["code"]) == (409, "invitation.not_valid")


async def test_a_parent_joins_a_second_child_but_not_the_same_one_twice(world: World) -> None:
    head, first, second = await world.head(), await world.child(), await world.child()
    parent = await world.parent(first)
    codes = [
        (await invited(world, head, guardian_id=await guardian_of(world, child)))["code"] for child in (second, first)
    ]

    answers = [await world.app.post("/api/invitations/join", parent.token, {"code": code}) for code in codes]

    account = (await world.app.get("/api/account", parent.token)).json()
    assert [answer.status_code for answer in answers] == [204, 409]
    assert answers[1].json()["code"] == "invitation.already_yours"
    assert account["scopes"][0]["child_ids"] == sorted([str(first), str(second)])


async def test_joining_needs_an_account_and_a_second_post_here_is_refused(world: World) -> None:
    code, educator = await a_code(world), await world.educator()

    signed_out = await world.app.post("/api/invitations/join", None, {"code": code})
    second_post = await world.app.post("/api/invitations/join", educator.token, {"code": code})

    assert signed_out.status_code == 401
    assert (second_post.status_code, second_post.json()["code"]) == (409, "invitation.already_yours")
    assert (await world.app.post("/api/invitations/look", body={"code": code})).status_code == 200


async def test_an_address_that_guesses_is_stopped_and_others_are_not(world: World, app: App) -> None:
    transport = httpx.ASGITransport(app=build_api(app.parts), client=("203.0.113.9", 1))  # type: ignore[arg-type]
    code = await a_code(world)
    async with httpx.AsyncClient(transport=transport, base_url="http://nihol.test") as guesser:
        for _ in range(40):
            answers = await asyncio.gather(
                *[guesser.post("/api/invitations/look", json={"code": "2222-2222-2222"}) for _ in range(10)]
            )
        last = answers[-1]

    assert (last.status_code, last.json()["code"]) == (429, "access.too_often")
    assert int(last.headers["retry-after"]) >= 1
    assert (await world.app.post("/api/invitations/look", body={"code": code})).status_code == 200
