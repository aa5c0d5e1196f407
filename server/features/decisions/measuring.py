"""At its date a decision is measured by itself, with similar preschools beside it; tasks near their day are told of."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Final
from uuid import UUID

from server.features.decisions.peers import Wanted, medians
from server.features.figures.indicators import INDICATORS
from server.kernel import audit
from server.kernel.clock import Clock
from server.kernel.database import Record, Work
from server.shared.domain import decisions as rules
from server.shared.domain.figures import month_of

MEASURED: Final = "decision.measured"
AT_ONCE: Final = 500
_DIRECTIONS: Final = {one.slug: one.direction for one in INDICATORS}
_DUE: Final = """
    select preschool_id, id, figure, part, baseline_month, expected, due_on from decision
    where state = 'running' and due_on <= $1::date
    order by due_on, preschool_id, id limit $2 for no key update skip locked
"""
_VALUES: Final = """
    select w.preschool_id, w.id, c.month, (c.numerator / c.denominator)::float8 as value
    from unnest($1::uuid[], $2::uuid[], $3::text[], $4::text[], $5::date[]) as w (preschool_id, id, figure, part, month)
    join figure_cell c on c.preschool_id = w.preschool_id and c.figure = w.figure and c.part = w.part
      and c.month = w.month and c.denominator > 0
"""
_MEASURE: Final = """
    with told as (
      select * from unnest($1::uuid[], $2::uuid[], $3::date[], $4::float8[], $5::boolean[], $6::float8[], $7::float8[])
        as told (preschool_id, id, month, value, met, before, after)
    ), measured as (
      update decision d set state = 'measured', measured = t.value, measured_month = t.month, measured_at = $8,
        met = t.met, peers_before = t.before, peers_after = t.after, revision = d.revision + 1
      from told t where d.preschool_id = t.preschool_id and d.id = t.id
      returning d.preschool_id, d.id
    ), answered as (
      update signal s set state = 'over', closed_at = $8
      from measured m where s.preschool_id = m.preschool_id and s.decision_id = m.id and s.state = 'decided'
      returning s.preschool_id, s.id
    ), noted as (
      insert into dirty_month (preschool_id, month) select distinct preschool_id, $9::date from measured
    )
    insert into change (preschool_id, kind, subject_id)
    select preschool_id, 'decision', id from measured
    union all select preschool_id, 'signal', id from answered
"""
_REMIND: Final = """
    with reminded as (
      update decision_task t set reminded_on = $1::date
      from decision d
      where d.preschool_id = t.preschool_id and d.id = t.decision_id and d.state = 'running' and t.done_at is null
        and t.due_on <= $2::date
        and (t.reminded_on is null or (t.due_on < $1::date and t.reminded_on <= t.due_on))
      returning t.preschool_id, t.id
    )
    insert into change (preschool_id, kind, subject_id) select preschool_id, 'task', id from reminded
"""


@dataclass(frozen=True, slots=True)
class _Result:
    """What a decision came to: the month that told it, its value, the medians before and after."""

    month: date
    value: float | None
    met: bool | None
    before: float | None
    after: float | None


class Measuring:
    """Measures decisions at one moment of the clock."""

    def __init__(self, clock: Clock) -> None:
        self._clock = clock

    async def due(self, work: Work) -> int:
        """Measures at most ``AT_ONCE`` running decisions whose date has come; how many there were."""
        today = self._clock.today()
        found: Sequence[Record] = await work.raw.fetch(_DUE, today, AT_ONCE)
        if found:
            await self._keep(work, found, await _results(work, found))
        return len(found)

    async def remind(self, work: Work) -> None:
        """Tells devices of tasks whose day is near, once, and once more when it has passed."""
        today = self._clock.today()
        await work.raw.execute(_REMIND, today, today + rules.REMINDED_BEFORE)

    async def _keep(self, work: Work, found: Sequence[Record], results: Sequence[_Result]) -> None:
        await work.raw.execute(
            _MEASURE,
            [row["preschool_id"] for row in found],
            [row["id"] for row in found],
            [one.month for one in results],
            [one.value for one in results],
            [one.met for one in results],
            [one.before for one in results],
            [one.after for one in results],
            self._clock.now(),
            month_of(self._clock.today()),
        )
        for row in found:
            await audit.record(work, None, MEASURED, row["id"], row["preschool_id"])


async def _results(work: Work, found: Sequence[Record]) -> list[_Result]:
    """Of each decision, in their order."""
    months = [rules.measured_months(row["due_on"], row["baseline_month"]) for row in found]
    values = await _values(work, found, months)
    told = [
        next((month for month in asked if (_key(row), month) in values), asked[0])
        for row, asked in zip(found, months, strict=True)
    ]
    beside = await medians(
        work,
        list(
            {
                (row["preschool_id"], row["figure"], month)
                for row, last in zip(found, told, strict=True)
                if not row["part"]
                for month in (row["baseline_month"], last)
            }
        ),
    )
    return [_result(row, month, values.get((_key(row), month)), beside) for row, month in zip(found, told, strict=True)]


def _result(row: Record, month: date, value: float | None, beside: Mapping[Wanted, float]) -> _Result:
    """Of a development area similar preschools tell nothing: their cells are of whole figures."""
    met = None if value is None else rules.is_met(_DIRECTIONS.get(row["figure"], 1), value, row["expected"])
    if row["part"]:
        return _Result(month, value, met, None, None)
    before = beside.get((row["preschool_id"], row["figure"], row["baseline_month"]))
    return _Result(month, value, met, before, beside.get((row["preschool_id"], row["figure"], month)))


async def _values(
    work: Work, found: Sequence[Record], months: Sequence[Sequence[date]]
) -> dict[tuple[tuple[UUID, UUID], date], float]:
    """The values there are of the months that may tell, by decision and month."""
    asked = [(row, month) for row, own in zip(found, months, strict=True) for month in own]
    rows = await work.raw.fetch(
        _VALUES,
        [row["preschool_id"] for row, _ in asked],
        [row["id"] for row, _ in asked],
        [row["figure"] for row, _ in asked],
        [row["part"] for row, _ in asked],
        [month for _, month in asked],
    )
    return {(_key(row), row["month"]): row["value"] for row in rows}


def _key(row: Record) -> tuple[UUID, UUID]:
    """Ids are made by clients: another preschool may have the same one."""
    return row["preschool_id"], row["id"]
