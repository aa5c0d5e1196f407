"""What other slices ask of the bank of activities."""

from collections.abc import Iterable, Sequence
from typing import Final
from uuid import UUID

from server.features.activity_bank import queries
from server.features.activity_bank.reuse import derive_uses
from server.kernel.database import Record, Work
from server.shared.domain.ages import is_older

YOUNGER: Final = "younger"
OLDER: Final = "older"


def band_of(age_band: str) -> str:
    """The bank's band of an age group: junior and middle groups (and the early one) are younger, the others older."""
    return OLDER if is_older(age_band) else YOUNGER


async def candidates(
    work: Work, preschool_id: UUID, age_band: str, themes: Iterable[tuple[int, int]], author_id: UUID | None = None
) -> Sequence[Record]:
    """What may be planned for a group: activities of these themes (month and week of the grid) and those of none.

    The project's own, the preschool's, what its district shares and, for an ``author_id``, what they keep to
    themselves. ``uses`` is counted only for an author, who chooses by hand; drafting does not look at it.
    """
    return await queries.candidates(work, preschool_id, band_of(age_band), themes, author_id)


async def note_uses(work: Work, preschool_id: UUID, plan_id: UUID) -> None:
    """Notes what a week that is handed on uses of the bank: the only thing that counts as a use.

    What drafting put there and nobody handed to the methodist yet is no use; a week counts each activity once,
    however many lines it has; handed on again after it was returned, it counts what it holds then.
    """
    await derive_uses(work, preschool_id, plan_id)
