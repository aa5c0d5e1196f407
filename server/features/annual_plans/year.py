"""Which annual plan is meant: there is one for each group and school year."""

from dataclasses import dataclass
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
