"""What anyone may learn of a certificate who knows its code; whoever guesses learns nothing, and not often."""

from typing import Any, Final

from server.features.certificates import queries
from server.features.certificates.credentials import status_of
from server.features.certificates.keys import ADDRESS, public_keys
from server.kernel import limits
from server.kernel.clock import Clock
from server.kernel.database import Work
from server.kernel.errors import NotVisible
from server.shared.contract import certificates as contract
from server.shared.domain.certificates import clean_code, hours_of
from server.shared.domain.errors import RuleViolation

_OF_ONE_ADDRESS: Final = 6
"""Times the sign-ins of one address: an office of people who check certificates sits behind one."""


class Door:
    """The limit before the public routes: each address may ask so often, whatever it asks about."""

    def __init__(self, work: Work, per_minute: int) -> None:
        self._work = work
        self._per_minute = per_minute * _OF_ONE_ADDRESS

    async def knock(self, address: str) -> None:
        """Raises TooOften."""
        await limits.take_reading(self._work, f"certificate:{address}", self._per_minute)


class Verifier:
    """One statement by the code each time, whether it exists or not; no other is ever asked."""

    def __init__(self, work: Work, public_url: str, clock: Clock) -> None:
        self._work = work
        self._public_url = public_url
        self._clock = clock

    async def verification(self, code: str) -> contract.Verification:
        """What is printed on the certificate and whether it still holds; why one was taken back is not told."""
        row = await queries.verified(self._work, clean_code(code))
        if row is None:
            raise NotVisible
        revoked_at = row["revoked_at"]
        return contract.Verification(
            code=row["code"],
            valid=revoked_at is None,
            full_name=row["full_name"],
            programme_title=row["programme_title"],
            hours=hours_of(row["minutes"]),
            issued_on=row["issued_on"],
            revoked_on=revoked_at.astimezone(self._clock.time_zone).date() if revoked_at else None,
        )

    async def credential(self, code: str) -> contract.Credential:
        """The signed Open Badges 3.0 credential; raises ``certificate.revoked`` for one that was taken back."""
        row = await queries.credential(self._work, clean_code(code))
        if row is None:
            raise NotVisible
        if row["revoked_at"] is not None:
            raise RuleViolation("certificate.revoked")
        return dict(row["credential"])

    async def status(self, code: str) -> dict[str, Any]:
        """The revocation list of this one credential, as its ``credentialStatus`` names it."""
        clean = clean_code(code)
        row = await queries.verified(self._work, clean)
        if row is None:
            raise NotVisible
        address = f"{self._public_url}/api/certificates/{clean}/status"
        return status_of(row["id"], self._public_url, address, revoked=row["revoked_at"] is not None)

    async def keys(self) -> dict[str, Any]:
        """The public keys as a JWK Set (RFC 7517)."""
        return {"keys": await public_keys(self._work, self._public_url)}

    async def key(self, kid: str) -> dict[str, Any]:
        """One public key, as the header of a proof names it."""
        wanted = f"{self._public_url}{ADDRESS}/{kid}"
        for found in await public_keys(self._work, self._public_url):
            if found["kid"] == wanted:
                return found
        raise NotVisible
