"""Access and refresh tokens: rotation, retries, reuse, forgery, change of keys."""

import asyncio
import base64
import json
from dataclasses import replace
from datetime import datetime, timedelta
from typing import Any
from uuid import UUID

import httpx
import jwt
import pytest

from server.kernel.errors import NotSignedIn
from server.kernel.settings import Settings
from server.kernel.tokens import AccessClaims, TokenIssuer
from server.shared.ids import uuid7
from tests.server.accounts.people import Member, a_signed_in_member
from tests.support.app import App

KEY = "a test key of at least thirty-two characters"


def payload_of(member: Member, app: App, **changes: object) -> dict[str, Any]:
    """What a right token of the member says, and changes to it."""
    right = jwt.decode(member.access_token, options={"verify_signature": False, "verify_exp": False})
    return {**right, **changes}


def unsigned(payload: dict[str, Any]) -> str:
    def part(value: object) -> str:
        return base64.urlsafe_b64encode(json.dumps(value).encode()).rstrip(b"=").decode()

    return f"{part({'alg': 'none', 'typ': 'JWT', 'kid': 'k1'})}.{part(payload)}."


async def test_refreshing_turns_the_token_and_the_new_one_turns_again(app: App) -> None:
    member = await a_signed_in_member(app)
    first = member.refresh_token

    member.keep((await member.refresh()).json())
    second = member.refresh_token
    member.keep((await member.refresh()).json())

    assert len({first, second, member.refresh_token}) == 3
    assert (await member.own()).status_code == 200


async def test_a_refresh_repeated_at_once_by_a_bad_link_gets_the_same_successor(app: App) -> None:
    member = await a_signed_in_member(app)

    answers = await asyncio.gather(*[member.refresh() for _ in range(20)])

    assert {answer.status_code for answer in answers} == {200}
    assert len({answer.json()["refresh_token"] for answer in answers}) == 1
    assert (await member.refresh(answers[0].json()["refresh_token"])).status_code == 200


async def test_a_token_used_again_later_ends_the_whole_session(app: App) -> None:
    member = await a_signed_in_member(app)
    copied = member.refresh_token
    member.keep((await member.refresh()).json())

    app.clock.move(timedelta(seconds=21))
    try:
        reused = await member.refresh(copied)
        own, refreshed = await member.own(), await member.refresh()
    finally:
        app.clock.move(-timedelta(seconds=21))

    assert (reused.status_code, reused.json()["code"]) == (401, "sign_in.reused")
    assert (own.status_code, refreshed.status_code) == (401, 401)


async def test_a_refresh_token_that_was_never_given_is_refused(app: App) -> None:
    response = await app.post("/api/sign-in/refresh", body={"refresh_token": "never given"})

    assert (response.status_code, response.json()["code"]) == (401, "sign_in.expired")


async def test_forged_tokens_are_refused_whatever_was_forged(app: App) -> None:
    member = await a_signed_in_member(app)
    right = payload_of(member, app)
    forged = {
        "no signature": unsigned(right),
        "unknown key id": jwt.encode(right, KEY, "HS256", headers={"kid": "k9"}),
        "no key id": jwt.encode(right, KEY, "HS256"),
        "another key": jwt.encode(right, "another key, long enough for a signature", "HS256", headers={"kid": "k1"}),
        "another algorithm": jwt.encode(right, KEY + KEY, "HS512", headers={"kid": "k1"}),
        "another audience": signed(payload_of(member, app, aud="another")),
        "another kind": signed(payload_of(member, app, typ="refresh")),
        "no session": signed({name: value for name, value in right.items() if name != "sid"}),
        "a session that is none": signed(payload_of(member, app, sid="not an id")),
        "a session of nobody": signed(payload_of(member, app, sid=uuid7().hex)),
        "no expiry": signed({name: value for name, value in right.items() if name != "exp"}),
        "an expiry that is none": signed(payload_of(member, app, exp="soon")),
        "rubbish": "not.a.token",
        "emptiness": "",
    }

    answers = {kind: await member.app.get("/api/account", token or " ") for kind, token in forged.items()}

    refused = {kind: (answer.status_code, answer.json()["code"]) for kind, answer in answers.items()}
    assert refused == dict.fromkeys(forged, (401, "sign_in.required"))
    assert (await member.own()).status_code == 200


def signed(payload: dict[str, Any]) -> str:
    return jwt.encode(payload, KEY, "HS256", headers={"kid": "k1"})


async def test_a_token_is_worth_nothing_after_ten_minutes(app: App) -> None:
    member = await a_signed_in_member(app)

    app.clock.move(timedelta(minutes=10))
    try:
        response = await member.own()
    finally:
        app.clock.move(-timedelta(minutes=10))

    assert (response.status_code, response.json()["code"]) == (401, "sign_in.expired")


async def test_nothing_is_told_to_the_signed_out(app: App) -> None:
    answers: list[httpx.Response] = [
        await app.get("/api/account"),
        await app.http.get("/api/account", headers={"authorization": "Basic b2RhbTpwYXJvbA=="}),
        await app.http.get("/api/account", headers={"cookie": "nihol_session=secret"}),
    ]

    assert [(answer.status_code, answer.json()["code"]) for answer in answers] == [(401, "sign_in.required")] * 3


def issuer_with(settings: Settings, **keys: str) -> TokenIssuer:
    return TokenIssuer(replace(settings, token_keys=keys))


def test_a_token_of_the_old_key_verifies_until_the_key_is_removed(app: App) -> None:
    settings, now = app.parts.settings, datetime.fromisoformat("2026-11-18T06:30:00+00:00")
    claims = AccessClaims(uuid7(), uuid7())
    old, new = "the old key of at least thirty-two chars", "the new key of at least thirty-two chars"
    token, _ = issuer_with(settings, k1=old).access_token(claims, now)

    rotated = issuer_with(settings, k2=new, k1=old)

    assert rotated.claims(token, now) == claims
    assert jwt.get_unverified_header(rotated.access_token(claims, now)[0])["kid"] == "k2"
    with pytest.raises(NotSignedIn):
        issuer_with(settings, k2=new).claims(token, now)


async def test_refresh_tokens_are_kept_as_fingerprints_only(app: App) -> None:
    member = await a_signed_in_member(app)
    async with app.parts.database.reading() as work:
        rows = await work.raw.fetch(
            "select t.* from refresh_token t join auth_session s on s.id = t.session_id where s.account_id = $1",
            UUID(str(member.account_id)),
        )

    assert [len(row["fingerprint"]) for row in rows] == [32]
    assert member.refresh_token not in str([dict(row) for row in rows])
