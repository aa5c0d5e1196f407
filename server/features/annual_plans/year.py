"""Which annual plan is meant: there is one for each group and school year; and how far it has come."""

from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from server.kernel.access import Whereabouts


@dataclass(frozen=True, slots=True)
class GroupYear:
    """A group in a school year, which is named by the calendar year in which it begins."""

    preschool_id: UUID
    group_id: UUID
    school_year: int

    @property
    def where(self) -> Whereabouts:
        return Whereabouts.of_group(self.preschool_id, self.group_id)


@dataclass(frozen=True, slots=True)
class YearStanding:
    """How far a group's year has come: ``status`` None where none is drafted; ``touched`` of ``weeks`` by a person."""

    group_id: UUID
    group_name: str
    age_band: str
    school_year: int
    status: str | None
    version: int
    submitted_at: datetime | None
    weeks: int
    touched: int
