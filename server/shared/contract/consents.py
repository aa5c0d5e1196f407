"""What a family allows, purpose by purpose."""

from datetime import datetime
from typing import Annotated
from uuid import UUID

from msgspec import Meta

from server.shared.contract.base import WireStruct
from server.shared.contract.observations import ChildName

Purpose = Annotated[str, Meta(pattern="^(photos|sharing|research)$")]


class Consent(WireStruct):
    """``given`` None: not asked yet. photos: in the group's feed; sharing: beyond the preschool; research: nameless."""

    purpose: str
    given: bool | None
    said_by_name: str
    on_paper: bool
    said_at: datetime | None


class Consents(WireStruct):
    """``history`` is newest first."""

    child_id: UUID
    consents: list[Consent]
    history: list[Consent]
    permitted: list[str]


class ConsentSaid(WireStruct):
    """``on_paper`` is what staff write down from a signed sheet."""

    purpose: Purpose
    given: bool
    on_paper: bool = False


class ConsentLine(WireStruct):
    """A child in a group's overview, purposes that are given or refused; the others were never asked."""

    child: ChildName
    given: list[str]
    refused: list[str]
