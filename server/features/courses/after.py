"""What changed in real use after a cohort: measured at night, read by those who watch over cohorts."""

import json
from collections.abc import Sequence
from datetime import date, timedelta
from typing import Final
from uuid import UUID

import msgspec

from server.features.courses import use_queries
from server.features.courses.differences import difference
from server.features.courses.use_queries import Windows
from server.features.preschools.calendar import is_working_day
from server.kernel.clock import Clock
from server.kernel.database import Record, Work
from server.shared.contract import courses as contract
from server.shared.domain import course_effect as rules
from server.shared.domain.course_effect import Use

NOT_YET: Final = "not_yet"
TOO_FEW: Final = "too_few"
_LAST: Final = "select found from cohort_effect where cohort_id = $1"
_KEEP: Final = """
    insert into cohort_effect (cohort_id, found, measured_at) values ($1, $2::jsonb, $3)
    on conflict (cohort_id) do update set found = excluded.found, measured_at = excluded.measured_at
"""


async def after_of(work: Work, cohort: Record) -> contract.AfterCourse:
    """The last measurement; ``not_yet`` while there is none."""
    found = await work.raw.fetchval(_LAST, cohort["id"])
    return _missing(cohort["id"], NOT_YET) if found is None else msgspec.convert(found, contract.AfterCourse)


async def due(work: Work, clock: Clock) -> list[UUID]:
    """Cohorts to measure tonight: until their weeks are over and what was entered late has come."""
    today = clock.today()
    first = timedelta(weeks=rules.LEAST_WEEKS, days=1)
    last = timedelta(weeks=rules.WEEKS, days=rules.LATE_DAYS)
    return await use_queries.due_cohorts(work, today - first, today - last)


async def measure(work: Work, clock: Clock, cohort_id: UUID) -> None:
    """Writes the measurement of a cohort anew; three or four statements however many people."""
    cohort = await use_queries.cohort(work, cohort_id)
    compared = rules.compared(cohort["starts_on"], cohort["ends_on"], clock.today()) if cohort else None
    if compared is None:
        return
    weeks = (rules.working_weeks(compared.before, _works), rules.working_weeks(compared.after, _works))
    windows, zone = Windows(compared.before, compared.after), clock.time_zone
    some = await use_queries.use_of_participants(work, cohort_id, windows, zone)
    others = await use_queries.use_of_others(work, cohort_id, windows, zone, whole_region=False)
    if len(others) < rules.LEAST_PEOPLE:
        others = await use_queries.use_of_others(work, cohort_id, windows, zone, whole_region=True)
    found = _missing(cohort_id, TOO_FEW)
    if min(len(some), len(others)) >= rules.LEAST_PEOPLE and min(weeks) > 0:
        found = await _found(cohort_id, _uses(some, weeks), _uses(others, weeks))
    found.participants, found.others, found.weeks = len(some), len(others), compared.weeks
    found.measured_at = clock.now()
    await work.raw.execute(_KEEP, cohort_id, json.dumps(msgspec.to_builtins(found)), clock.now())


def _works(day: date) -> bool:
    """By the country's calendar: people of many preschools are compared."""
    return is_working_day(day, None)


def _uses(rows: Sequence[Record], weeks: tuple[float, float]) -> list[Use]:
    return rules.uses([(row["before"], row["after"]) for row in rows], weeks)


async def _found(cohort_id: UUID, some: Sequence[Use], others: Sequence[Use]) -> contract.AfterCourse:
    changes = [[one.after - one.before for one in side] for side in (some, others)]
    beyond = await difference(*changes)
    told = _missing(cohort_id, "")
    told.before, told.after = _mean([one.before for one in some]), _mean([one.after for one in some])
    told.others_before = _mean([one.before for one in others])
    told.others_after = _mean([one.after for one in others])
    told.beyond, told.lower, told.upper = (round(one, 3) for one in beyond)
    return told


def _mean(values: Sequence[float]) -> float:
    return round(sum(values) / len(values), 3)


def _missing(cohort_id: UUID, missing: str) -> contract.AfterCourse:
    return contract.AfterCourse(
        cohort_id=cohort_id,
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
