"""Tokens that were verified before: still refused as soon as they should be."""

from datetime import timedelta

import pytest

from server.kernel.errors import NotSignedIn
from server.kernel.tokens import ACCESS_LIFE, AccessClaims, TokenIssuer
from server.shared.ids import uuid7
from tests.support.app import App
from tests.support.world import World


def test_a_token_seen_before_expires_all_the_same(app: App) -> None:
    issuer, claims, now = TokenIssuer(app.parts.settings), AccessClaims(uuid7(), uuid7()), app.clock.now()
    token, _ = issuer.access_token(claims, now)

    seen = [issuer.claims(token, now), issuer.claims(token, now + ACCESS_LIFE - timedelta(seconds=1))]
    with pytest.raises(NotSignedIn) as expired:
        issuer.claims(token, now + ACCESS_LIFE)

    assert (seen, expired.value.code) == ([claims, claims], "sign_in.expired")


def test_a_token_seen_before_opens_nothing_of_another_kind(app: App) -> None:
    issuer, now = TokenIssuer(app.parts.settings), app.clock.now()
    token, _ = issuer.access_token(AccessClaims(uuid7(), uuid7()), now)

    issuer.claims(token, now)

    with pytest.raises(NotSignedIn):
        issuer.claims(token, now, kind="media")


def test_a_token_changed_in_one_letter_is_refused_however_often_the_genuine_one_was_seen(app: App) -> None:
    issuer, now = TokenIssuer(app.parts.settings), app.clock.now()
    token, _ = issuer.access_token(AccessClaims(uuid7(), uuid7()), now)
    issuer.claims(token, now)
    head, payload, signature = token.split(".")
    forged = ".".join((head, payload, ("B" if signature[0] == "A" else "A") + signature[1:]))

    for _ in range(2):
        with pytest.raises(NotSignedIn):
            issuer.claims(forged, now)


async def test_a_token_seen_before_ends_with_its_session(world: World) -> None:
    head = await world.head()

    before = await world.app.get("/api/account", head.token)
    await world.app.post("/api/account/sign-out", head.token)
    after = await world.app.get("/api/account", head.token)

    assert (before.status_code, after.status_code) == (200, 401)
