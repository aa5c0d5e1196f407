"""What changed in real use after a cohort, as last measured."""

from typing import Final

import msgspec

from server.kernel.database import Record, Work
from server.shared.contract import courses as contract

_LAST: Final = "select found from cohort_effect where cohort_id = $1"


async def after_of(work: Work, cohort: Record) -> contract.AfterCourse:
    """The last measurement; ``not_yet`` while there is none."""
    found = await work.raw.fetchval(_LAST, cohort["id"])
    if found is not None:
        return msgspec.convert(found, contract.AfterCourse)
    return nothing_of(cohort, "not_yet")


def nothing_of(cohort: Record, missing: str) -> contract.AfterCourse:
    return contract.AfterCourse(
        cohort_id=cohort["id"],
        participants=0,
        others=0,
        before=None,
        after=None,
        others_before=None,
        others_after=None,
        beyond=None,
        lower=None,
        upper=None,
        weeks=0,
        missing=missing,
        measured_at=None,
    )
