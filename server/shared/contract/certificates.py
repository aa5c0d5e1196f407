"""Certificates of the course over the wire: issued, looked up by anyone, taken back."""

from datetime import date, datetime
from typing import Any
from uuid import UUID

from server.shared.contract.base import WireStruct
from server.shared.contract.courses import Words


class Issuing(WireStruct):
    """For whom certificates are issued; each must have all hours."""

    participant_ids: list[UUID]


class Certificate(WireStruct):
    id: UUID
    participant_id: UUID
    code: str
    full_name: str
    programme_title: Words
    hours: float
    issued_on: date
    revoked_at: datetime | None
    revoked_because: str
    permitted: list[str]


class Revocation(WireStruct):
    because: str


class Verification(WireStruct):
    """What anyone may know of a certificate: no more than is printed on it, and whether it still holds."""

    code: str
    valid: bool
    full_name: str
    programme_title: Words
    hours: float
    issued_on: date
    revoked_on: date | None


Credential = dict[str, Any]
"""An Open Badges 3.0 ``OpenBadgeCredential`` with its proof."""
