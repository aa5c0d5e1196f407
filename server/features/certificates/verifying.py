"""What anyone may learn of a certificate who knows its code; whoever guesses learns nothing, and not often."""

from typing import Any, Final

from server.features.certificates import queries
from server.features.certificates.credentials import status_of
from server.features.certificates.keys import ADDRESS
from server.kernel.clock import Clock
from server.kernel.database import Record, Work
from server.kernel.errors import NotVisible
from server.kernel.limits import token, too_often
from server.shared.contract import certificates as contract
from server.shared.domain.certificates import clean_code
from server.shared.domain.courses import hours_of
from server.shared.domain.errors import RuleViolation

_OF_ONE_ADDRESS: Final = 6
"""Times the sign-ins of one address: an office of people who check certificates sits behind one."""


class Verifier:
    """Answers those outside, each network address only so often.

    One statement takes the token and looks by the code, whether it exists or not; no other is ever asked, so that the
    time of an answer tells nothing.
    """

    def __init__(self, work: Work, clock: Clock, public_url: str, per_minute: int) -> None:
        self._work = work
        self._clock = clock
        self._public_url = public_url
        self._per_minute = per_minute * _OF_ONE_ADDRESS

    async def verification(self, code: str, address: str) -> contract.Verification:
        """What is printed on the certificate and whether it still holds; why one was taken back is not told."""
        row = self._let_in(await queries.verified(self._work, self._knock(address), clean_code(code)))
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

    async def credential(self, code: str, address: str) -> contract.Credential:
        """The signed Open Badges 3.0 credential; raises ``certificate.revoked`` for one that was taken back."""
        row = self._let_in(await queries.credential(self._work, self._knock(address), clean_code(code)))
        if row["revoked_at"] is not None:
            raise RuleViolation("certificate.revoked")
        return dict(row["credential"])

    async def status(self, code: str, address: str) -> dict[str, Any]:
        """The revocation list of this one credential, as its ``credentialStatus`` names it."""
        row = self._let_in(await queries.verified(self._work, self._knock(address), clean_code(code)))
        own = f"{self._public_url}/api/certificates/{row['code']}/status"
        return status_of(row["id"], self._public_url, own, revoked=row["revoked_at"] is not None)

    async def keys(self, address: str) -> dict[str, Any]:
        """The public keys as a JWK Set (RFC 7517), the one that signs first; each is called by its address."""
        rows = await queries.keys(self._work, self._knock(address))
        if not rows[0]["let_in"]:
            raise too_often(self._per_minute)
        known = [row for row in rows if row["kid"] is not None]
        return {"keys": [{**row["public"], "kid": f"{self._public_url}{ADDRESS}/{row['kid']}"} for row in known]}

    async def key(self, kid: str, address: str) -> dict[str, Any]:
        """One public key, as the header of a proof names it."""
        found: list[dict[str, Any]] = (await self.keys(address))["keys"]
        for one in found:
            if one["kid"] == f"{self._public_url}{ADDRESS}/{kid}":
                return one
        raise NotVisible

    def _knock(self, address: str) -> queries.Knock:
        return token(f"certificate:{address}", self._per_minute)

    def _let_in(self, row: Record) -> Record:
        """Raises TooOften before anything is told, NotVisible for a code that is none."""
        if not row["let_in"]:
            raise too_often(self._per_minute)
        if row["id"] is None:
            raise NotVisible
        return row
