"""From rows of consents to what goes over the wire."""

from collections.abc import Sequence
from uuid import UUID

from server.features.consents.models import Consent
from server.kernel.database import Record
from server.shared.contract import consents as contract
from server.shared.contract.observations import ChildName
from server.shared.domain.consents import PURPOSES, split


def to_consents(child_id: UUID, said: Sequence[Consent], permitted: list[str]) -> contract.Consents:
    """``said``, newest first, with every purpose in its present state before the history."""
    in_force = {row.purpose: _told(row) for row in said if row.replaced_at is None}
    return contract.Consents(
        child_id=child_id,
        consents=[in_force.get(purpose) or _not_asked(purpose) for purpose in PURPOSES],
        history=[_told(row) for row in said],
        permitted=permitted,
    )


def to_line(row: Record) -> contract.ConsentLine:
    given, refused = split((row["said"] or {}).items())
    child = ChildName(id=row["id"], given_name=row["given_name"], family_name=row["family_name"])
    return contract.ConsentLine(child=child, given=given, refused=refused)


def _told(row: Consent) -> contract.Consent:
    return contract.Consent(
        purpose=row.purpose,
        given=row.given,
        said_by_name=row.said_by_name,
        on_paper=row.on_paper,
        said_at=row.said_at,
    )


def _not_asked(purpose: str) -> contract.Consent:
    return contract.Consent(purpose=purpose, given=None, said_by_name="", on_paper=False, said_at=None)
