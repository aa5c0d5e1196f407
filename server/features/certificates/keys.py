"""The keys that credentials are signed with: made once, sealed with our secret, the newest signs and all verify.

The private key lies in the database under a key derived from the installation's secret (HKDF, then Fernet): whoever has
only the database, or a copy of it, cannot sign in its name.
"""

import base64
import hashlib
import json
import os
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any, Final

import jwt
from anyio import to_thread
from cryptography.fernet import Fernet, InvalidToken
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import rsa
from cryptography.hazmat.primitives.kdf.hkdf import HKDF
from jwt.algorithms import RSAAlgorithm

from server.features.certificates.models import CredentialKey
from server.kernel.database import Work
from server.shared.ids import uuid7

ALGORITHM: Final = "RS256"
ADDRESS: Final = "/api/certificates/keys"
_BITS: Final = 2048
_EXPONENT: Final = 65537
_INFO: Final = b"nihol: private key of credentials, version 1"
_SALT_BYTES: Final = 16
_HOLD: Final = "select pg_advisory_xact_lock(hashtextextended('credential_key', 0))"
_KEYS: Final = "select kid, sealed from credential_key order by created_at desc, id desc"

_LAST: Final = "select max(created_at) from credential_key"
_NEXT: Final = timedelta(microseconds=1)


@dataclass(frozen=True, slots=True)
class Seal:
    """What signing needs of the installation: its address and its secrets, the one in force first."""

    public_url: str
    secrets: tuple[str, ...]


class Signer:
    """A key pair in use; ``key_id`` is the address of its public half."""

    def __init__(self, private: rsa.RSAPrivateKey, key_id: str) -> None:
        self._private = private
        self.key_id = key_id

    def sign(self, payload: Mapping[str, Any]) -> str:
        """A compact JWS."""
        return jwt.encode(dict(payload), self._private, algorithm=ALGORITHM, headers={"kid": self.key_id})


async def signer(work: Work, seal: Seal, at: datetime) -> Signer:
    """The newest pair that one of the installation's secrets opens; without any a new one, made in this transaction.

    After the secret was exchanged the pair goes on as long as the old secret still verifies; then another is made, and
    the public half of the earlier one stays, so that what it signed is still good.
    """
    await work.raw.execute(_HOLD)
    for row in await work.raw.fetch(_KEYS):
        private = _opened(row["sealed"], seal.secrets)
        if private is not None:
            return Signer(private, f"{seal.public_url}{ADDRESS}/{row['kid']}")
    return await rotate(work, seal, at)


async def rotate(work: Work, seal: Seal, at: datetime) -> Signer:
    """A new pair, which signs from now on, even where another machine's clock was ahead when it made the last one."""
    private = await to_thread.run_sync(_made)
    await work.raw.execute(_HOLD)
    last = await work.raw.fetchval(_LAST)
    at = at if last is None or at > last else last + _NEXT
    public: dict[str, Any] = json.loads(RSAAlgorithm.to_jwk(private.public_key()))
    kid = thumbprint(public)
    kept = {"kty": "RSA", "n": public["n"], "e": public["e"], "alg": ALGORITHM, "use": "sig"}
    row = CredentialKey(id=uuid7(), kid=kid, public=kept, sealed=_sealed(private, seal.secrets[0]), created_at=at)
    work.session.add(row)
    await work.flush()
    return Signer(private, f"{seal.public_url}{ADDRESS}/{kid}")


def thumbprint(public: Mapping[str, str]) -> str:
    """The thumbprint of an RSA key (RFC 7638): SHA-256 over its required members in their order, base64url."""
    members = json.dumps({name: public[name] for name in ("e", "kty", "n")}, separators=(",", ":"))
    return base64.urlsafe_b64encode(hashlib.sha256(members.encode()).digest()).decode().rstrip("=")


def _made() -> rsa.RSAPrivateKey:
    return rsa.generate_private_key(public_exponent=_EXPONENT, key_size=_BITS)


def _sealed(private: rsa.RSAPrivateKey, secret: str) -> str:
    salt = os.urandom(_SALT_BYTES)
    raw = private.private_bytes(
        serialization.Encoding.DER, serialization.PrivateFormat.PKCS8, serialization.NoEncryption()
    )
    return f"{base64.urlsafe_b64encode(salt).decode()}.{_cipher(secret, salt).encrypt(raw).decode()}"


def _opened(sealed: str, secrets: Sequence[str]) -> rsa.RSAPrivateKey | None:
    salt, _, token = sealed.partition(".")
    for secret in secrets:
        try:
            raw = _cipher(secret, base64.urlsafe_b64decode(salt)).decrypt(token)
        except InvalidToken:
            continue
        private = serialization.load_der_private_key(raw, None)
        return private if isinstance(private, rsa.RSAPrivateKey) else None
    return None


def _cipher(secret: str, salt: bytes) -> Fernet:
    derived = HKDF(algorithm=hashes.SHA256(), length=32, salt=salt, info=_INFO).derive(secret.encode())
    return Fernet(base64.urlsafe_b64encode(derived))
