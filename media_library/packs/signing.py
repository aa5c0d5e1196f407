"""Signatures of packs: Ed25519 over the bytes of the manifest, with a key pair of the installation (decision 0024).

The private key lies in the database under a key derived from the installation's secret: whoever has only the database,
or a copy of it, cannot sign in its name.
"""

import base64
import hashlib
import os
from collections.abc import Sequence
from typing import Final

from cryptography.exceptions import InvalidSignature, InvalidTag
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey, Ed25519PublicKey
from cryptography.hazmat.primitives.ciphers.aead import ChaCha20Poly1305
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

from media_library.packs.models import SigningKey
from server.kernel.database import Record, Work
from server.shared.ids import uuid7

_INFO: Final = b"nihol: private key of packs, version 1"
_SALT_BYTES: Final = 16
_NONCE_BYTES: Final = 12
_HOLD: Final = "select pg_advisory_xact_lock(hashtextextended('signing_key', 0))"
_KEYS: Final = "select public_key, private_key from signing_key order by made_at desc, id desc"


class Signer:
    """A key pair in use; ``public_key`` is base64 of its 32 raw bytes."""

    def __init__(self, private: Ed25519PrivateKey) -> None:
        self._private = private
        self.public_key = base64.b64encode(private.public_key().public_bytes_raw()).decode()

    def sign(self, content: bytes) -> bytes:
        """Base64 of the signature's 64 bytes."""
        return base64.b64encode(self._private.sign(content))


async def signer(work: Work, secrets: Sequence[str]) -> Signer:
    """The newest pair that one of the installation's secrets opens; without any a new one, made in this transaction.

    ``secrets`` are those in force, the newest first: after a secret was exchanged the pair goes on as long as the old
    one still verifies, and then another is made. The public half of the earlier ones stays, as our own.
    """
    await work.raw.execute(_HOLD)
    rows: Sequence[Record] = await work.raw.fetch(_KEYS)
    for row in rows:
        private = _opened(row["private_key"], row["public_key"], secrets)
        if private is not None:
            return Signer(private)
    private = Ed25519PrivateKey.generate()
    made = Signer(private)
    closed = _closed(private.private_bytes_raw(), made.public_key, secrets[0])
    work.session.add(SigningKey(id=uuid7(), public_key=made.public_key, private_key=closed))
    await work.flush()
    return made


def is_signed(content: bytes, signature: bytes, public_key: str) -> bool:
    """Whether the signature (base64) is that of the content by the key; False for whatever is no key or signature."""
    try:
        key = Ed25519PublicKey.from_public_bytes(base64.b64decode(public_key, validate=True))
        key.verify(base64.b64decode(signature.strip(), validate=True), content)
    except (InvalidSignature, ValueError):
        return False
    return True


def fingerprint(public_key: str) -> str:
    """A key as people compare it: the first 64 bits of its hash in groups of four letters."""
    digest = hashlib.sha256(public_key.encode()).hexdigest()[:16]
    return " ".join(digest[start : start + 4] for start in range(0, 16, 4))


def _closed(private: bytes, public_key: str, secret: str) -> str:
    salt, nonce = os.urandom(_SALT_BYTES), os.urandom(_NONCE_BYTES)
    sealed = ChaCha20Poly1305(_derived(secret, salt)).encrypt(nonce, private, public_key.encode())
    return base64.b64encode(salt + nonce + sealed).decode()


def _opened(closed: str, public_key: str, secrets: Sequence[str]) -> Ed25519PrivateKey | None:
    content = base64.b64decode(closed)
    salt, rest = content[:_SALT_BYTES], content[_SALT_BYTES:]
    for secret in secrets:
        cipher = ChaCha20Poly1305(_derived(secret, salt))
        try:
            raw = cipher.decrypt(rest[:_NONCE_BYTES], rest[_NONCE_BYTES:], public_key.encode())
        except InvalidTag:
            continue
        return Ed25519PrivateKey.from_private_bytes(raw)
    return None


def _derived(secret: str, salt: bytes) -> bytes:
    """HKDF with SHA-256 (RFC 5869): the secret has at least 32 characters, so it needs no slow derivation."""
    return HKDF(algorithm=hashes.SHA256(), length=32, salt=salt, info=_INFO).derive(secret.encode())
