"""Access tokens (PyJWT, keys by ``kid``) and opaque refresh tokens."""

import base64
import hashlib
import hmac
import secrets
from dataclasses import dataclass
from datetime import datetime, timedelta
from functools import lru_cache
from typing import Final
from uuid import UUID

import jwt
from jwt.types import Options

from server.kernel.errors import NotSignedIn
from server.kernel.settings import Settings

ACCESS_LIFE: Final = timedelta(minutes=10)
PLAY_LIFE: Final = timedelta(minutes=30)
REFRESH_LIFE: Final = timedelta(days=30)
REFRESH_GRACE: Final = timedelta(seconds=20)
"""How long a used refresh token still answers its successor: tablets on bad links repeat a request."""
_ALGORITHM: Final = "HS256"
_AUDIENCE: Final = "nihol-api"
_REMEMBERED: Final = 4096
"""Genuine tokens kept at hand: to verify one costs more CPU than any other step of a short list (measured)."""
_CHECKED: Final[Options] = {"require": ["exp", "sub", "sid"], "verify_exp": False, "verify_iat": False}
"""PyJWT asks the machine's clock; expiry is checked against ours."""


@dataclass(frozen=True, slots=True)
class AccessClaims:
    account_id: UUID
    session_id: UUID


@dataclass(frozen=True, slots=True)
class _Verified:
    """What a genuine token says; ``expires_at`` in seconds since 1970."""

    claims: AccessClaims
    kind: str
    expires_at: float


class TokenIssuer:
    """Signs with the first key, verifies with any; unknown keys and other algorithms are refused."""

    def __init__(self, settings: Settings) -> None:
        self._keys = dict(settings.token_keys)
        self._signing_kid = next(iter(self._keys))
        self._issuer = settings.public_url
        # What a genuine token says stays true; whether it is expired and its session lives is asked each time.
        self._verified = lru_cache(_REMEMBERED)(self._verify)

    def access_token(self, claims: AccessClaims, now: datetime) -> tuple[str, datetime]:
        expires_at = now + ACCESS_LIFE
        return self._signed(claims, expires_at, "access", iat=now), expires_at

    def media_grant(self, claims: AccessClaims, now: datetime) -> str:
        """Opens files for one session by address, where no header can be sent (``<img src>``).

        It says who asks, never what may be seen: rights are checked at each request. It is the same for an hour, so
        that browsers keep pictures, and lives for two at most.
        """
        hour = now.replace(minute=0, second=0, microsecond=0)
        return self._signed(claims, hour + timedelta(hours=2), "media")

    def play_grant(self, claims: AccessClaims, file_id: UUID, now: datetime) -> tuple[str, datetime]:
        """Opens the files of one game for one session: what a game reads in its own address is of no other use."""
        expires_at = now + PLAY_LIFE
        return self._signed(claims, expires_at, play_kind(file_id)), expires_at

    def claims(self, token: str, now: datetime, kind: str = "access") -> AccessClaims:
        """Who the token speaks for at ``now``; raises NotSignedIn for anything forged, foreign or expired."""
        try:
            found = self._verified(token)
        except (jwt.InvalidTokenError, ValueError, TypeError, AttributeError):
            raise NotSignedIn from None
        if found.kind != kind:
            raise NotSignedIn
        if found.expires_at <= now.timestamp():
            raise NotSignedIn("sign_in.expired")
        return found.claims

    def _verify(self, token: str) -> "_Verified":
        key = self._keys.get(str(jwt.get_unverified_header(token).get("kid")))
        if key is None:
            raise jwt.InvalidTokenError("unknown kid")
        payload = jwt.decode(token, key, algorithms=[_ALGORITHM], audience=_AUDIENCE, options=_CHECKED)
        claims = AccessClaims(UUID(payload["sub"]), UUID(payload["sid"]))
        return _Verified(claims, str(payload.get("typ")), float(payload["exp"]))

    def _signed(self, claims: AccessClaims, expires_at: datetime, kind: str, **more: datetime) -> str:
        payload = {
            "sub": claims.account_id.hex,
            "sid": claims.session_id.hex,
            "exp": expires_at,
            "aud": _AUDIENCE,
            "typ": kind,
            **more,
        }
        return jwt.encode(payload, self._keys[self._signing_kid], _ALGORITHM, headers={"kid": self._signing_kid})


def play_kind(file_id: UUID) -> str:
    """The kind of token that opens the game of one file."""
    return f"play:{file_id.hex}"


def new_secret() -> str:
    """An unguessable token: 256 bits, safe in a header or a cookie."""
    return secrets.token_urlsafe(32)


def successor(token: str, key: str) -> str:
    """The token that follows ``token``: derived and not stored, so a repeated refresh gets the same answer."""
    digest = hmac.digest(key.encode(), b"refresh:" + token.encode(), hashlib.sha256)
    return base64.urlsafe_b64encode(digest).rstrip(b"=").decode()


def fingerprint(token: str) -> bytes:
    """What is stored of a token: SHA-256 (it has full entropy, so no salt or stretching is needed)."""
    return hashlib.sha256(token.encode()).digest()
