"""Signing in: what a wrong login tells, how often one may try, what a session is worth."""

import asyncio
from typing import Any

import httpx

from server.kernel import limits
from server.kernel.errors import TooOften
from tests.server.accounts.people import PASSWORD, a_member, a_signed_in_member
from tests.support.app import App


def told(response: httpx.Response) -> dict[str, Any]:
    """An answer without what differs from request to request."""
    return {name: value for name, value in response.json().items() if name != "request_id"}


async def test_a_right_login_and_password_open_a_session(app: App) -> None:
    member = await a_member(app)

    response = await member.sign_in(device="Planshet")

    tokens = response.json()
    assert (response.status_code, tokens["account"]["login"]) == (200, member.login)
    assert tokens["access_expires_at"] == "2026-11-18T06:40:00Z"
    assert (await member.own()).json()["id"] == str(member.account_id)
    devices = (await app.get("/api/account/devices", member.access_token)).json()
    assert [(device["device"], device["current"]) for device in devices] == [("Planshet", True)]


async def test_a_login_is_written_in_any_case(app: App) -> None:
    member = await a_member(app)
    member.login = f" {member.login.upper()} "

    assert (await member.sign_in()).status_code == 200


async def test_a_wrong_login_and_a_wrong_password_are_answered_alike(app: App) -> None:
    member = await a_member(app)

    wrong_password = await member.sign_in("boshqa parol")
    wrong_login = await app.post("/api/sign-in", body={"login": "hech-kim-bunday-emas", "password": PASSWORD})

    assert (wrong_password.status_code, wrong_password.json()["code"]) == (401, "sign_in.wrong")
    assert told(wrong_password) == told(wrong_login)


async def test_a_closed_account_signs_in_no_more_and_its_tokens_are_worth_nothing(app: App) -> None:
    member = await a_signed_in_member(app)
    async with app.parts.database.writing() as work:
        await work.raw.execute("update account set closed_at = now() where id = $1", member.account_id)

    answers = [await member.own(), await member.sign_in()]

    assert [(answer.status_code, answer.json()["code"]) for answer in answers] == [
        (401, "sign_in.required"),
        (401, "sign_in.wrong"),
    ]


async def test_of_many_tries_at_once_exactly_as_many_as_the_bucket_holds_are_looked_at(app: App) -> None:
    """The bucket holds 60 and gains one a second, so a second or two may let a few more through, never fewer."""
    member = await a_member(app)

    answers = await asyncio.gather(*[member.sign_in("boshqa parol") for _ in range(90)])

    codes = [answer.json()["code"] for answer in answers]
    looked_at, refused = codes.count("sign_in.wrong"), codes.count("access.too_often")
    assert looked_at + refused == 90
    assert 60 <= looked_at < 75
    assert (await member.sign_in()).status_code in {429, 200}


async def test_a_bucket_taken_from_at_once_gives_exactly_what_it_holds(app: App) -> None:
    async def one() -> bool:
        try:
            await limits.take(app.parts.database, f"test:{id(app)}", 1)
        except TooOften:
            return False
        return True

    assert (await asyncio.gather(*[one() for _ in range(40)])).count(True) == 1


async def test_signing_out_ends_this_session_only(app: App) -> None:
    member = await a_signed_in_member(app)
    first, _ = member.access_token, await member.sign_in()

    await app.post("/api/account/sign-out", first)

    assert [(await member.own(token)).status_code for token in (first, member.access_token)] == [401, 200]


async def test_signing_out_everywhere_ends_every_session_and_its_refreshing(app: App) -> None:
    member = await a_signed_in_member(app)
    first = (member.access_token, member.refresh_token)
    await member.sign_in()

    response = await app.post("/api/account/sign-out-everywhere", member.access_token)

    assert response.status_code == 204
    assert [(await member.own(token)).status_code for token in (first[0], member.access_token)] == [401, 401]
    refreshed = [await member.refresh(token) for token in (first[1], member.refresh_token)]
    assert [(answer.status_code, answer.json()["code"]) for answer in refreshed] == [(401, "sign_in.expired")] * 2


async def test_a_new_password_signs_out_elsewhere_and_stays_signed_in_here(app: App) -> None:
    member = await a_signed_in_member(app)
    elsewhere = member.access_token
    await member.sign_in()
    change = {"current_password": PASSWORD, "new_password": "yangi parolim bor"}

    response = await app.post("/api/account/password", member.access_token, change)

    assert response.status_code == 204
    assert [(await member.own(token)).status_code for token in (elsewhere, member.access_token)] == [401, 200]
    assert (await member.sign_in()).status_code == 401
    assert (await member.sign_in("yangi parolim bor")).status_code == 200


async def test_a_password_is_not_changed_without_the_present_one_or_to_an_easy_one(app: App) -> None:
    member = await a_signed_in_member(app)
    changes = [
        {"current_password": "boshqa parol", "new_password": "yangi parolim bor"},
        {"current_password": PASSWORD, "new_password": "12345678"},
        {"current_password": PASSWORD, "new_password": member.login},
    ]

    answers = [await app.post("/api/account/password", member.access_token, change) for change in changes]

    assert [answer.json()["code"] for answer in answers] == ["account.wrong_password", *["account.easy_password"] * 2]
    assert (await member.sign_in()).status_code == 200


async def test_the_present_password_is_not_guessed_faster_than_at_signing_in(app: App) -> None:
    member = await a_signed_in_member(app)
    guess = {"current_password": "boshqa parol", "new_password": "yangi parolim bor"}

    answers = await asyncio.gather(*[app.post("/api/account/password", member.access_token, guess) for _ in range(90)])

    codes = [answer.json()["code"] for answer in answers]
    looked_at, refused = codes.count("account.wrong_password"), codes.count("access.too_often")
    assert looked_at + refused == 90
    assert 58 <= looked_at < 75


async def test_the_own_language_is_changed_and_others_are_refused(app: App) -> None:
    member = await a_signed_in_member(app)

    changed = await app.send("PATCH", "/api/account", member.access_token, {"language": "ru"})
    refused = await app.send("PATCH", "/api/account", member.access_token, {"language": "xx"})

    assert (changed.status_code, changed.json()["language"]) == (200, "ru")
    assert (refused.status_code, refused.json()["fields"][0]["code"]) == (400, "input.not_a_choice")
    assert (await member.own()).json()["language"] == "ru"


async def test_a_password_given_by_somebody_else_is_to_be_changed_until_it_is(app: App) -> None:
    member = await a_member(app)
    async with app.parts.database.writing() as work:
        await work.raw.execute("update account set must_change_password = true where id = $1", member.account_id)
    before = (await member.sign_in()).json()["account"]["must_change_password"]
    change = {"current_password": PASSWORD, "new_password": "yangi parolim bor"}

    await app.post("/api/account/password", member.access_token, change)

    assert (before, (await member.own()).json()["must_change_password"]) == (True, False)
