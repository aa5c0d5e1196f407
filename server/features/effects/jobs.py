"""The night's work: the effects of every preschool's last months, and how they are spread over the places above."""

from collections.abc import Mapping, Sequence
from datetime import date, timedelta
from typing import Any, Final
from uuid import UUID

from server.features.effects import queries
from server.features.effects.queries import Span
from server.features.effects.scoring import effects_of, tallies_of
from server.features.effects.service import KEYS
from server.kernel.clock import Clock
from server.kernel.database import Work
from server.kernel.jobs import Job, enqueue
from server.shared.domain.effects import SMALLEST_SPREAD
from server.shared.domain.figures import month_of, next_month, previous_month
from server.shared.ids import NOWHERE

REFRESH: Final = "effects.refresh"
DERIVE: Final = "effects.derive"
SPREAD: Final = "effects.spread"
BATCH: Final = 500
"""Preschools derived by one job: some seconds, and little that is done again when it is ended."""
_LATE: Final = 10
"""Until this day of a month the month before is derived again: what was entered without Internet arrives by then."""
_NEXT: Final = "select id from preschool where id > $1 order by id limit $2"
_FORGET: Final = "delete from effect_cell where preschool_id = any($1) and month = $2"
_KEEP: Final = """
    insert into effect_cell (preschool_id, month, effect, score, partial, derived_at)
    select preschool_id, $2, effect, score, partial, $6
    from unnest($1::uuid[], $3::text[], $4::float8[], $5::bool[]) as cell (preschool_id, effect, score, partial)
"""
_FORGET_SPREADS: Final = "delete from effect_spread where month = $1"
_SPREAD: Final = """
    insert into effect_spread (place_id, month, effect, telling, lower, median, upper, derived_at)
    select coalesce(p.district_id, p.region_id, $3), $1, c.effect, count(*),
      case when count(*) >= $2 then percentile_cont(0.25) within group (order by c.score) end,
      case when count(*) >= $2 then percentile_cont(0.5) within group (order by c.score) end,
      case when count(*) >= $2 then percentile_cont(0.75) within group (order by c.score) end, $4
    from effect_cell c join preschool p on p.id = c.preschool_id
    where c.month = $1 and not p.practice
    group by c.effect, grouping sets ((p.district_id), (p.region_id), ())
"""


def effect_jobs(clock: Clock) -> Mapping[str, Job]:
    """Each derives again from the record: twice is the same as once."""

    async def refresh(work: Work, _: Mapping[str, Any]) -> None:
        today = clock.today()
        months = [month_of(today)] + ([previous_month(today)] if today.day <= _LATE else [])
        for month in months:
            await _ask(work, month, NOWHERE)

    async def derive(work: Work, payload: Mapping[str, Any]) -> None:
        month, after = date.fromisoformat(payload["month"]), UUID(payload["after"])
        batch = [row["id"] for row in await work.raw.fetch(_NEXT, after, BATCH)]
        if batch:
            await derive_month(work, clock, batch, month)
        if len(batch) == BATCH:
            await _ask(work, month, batch[-1])
        else:
            await enqueue(work, SPREAD, {"month": month}, once=f"{SPREAD}:{month}")

    async def spread(work: Work, payload: Mapping[str, Any]) -> None:
        await spread_month(work, clock, date.fromisoformat(payload["month"]))

    return {REFRESH: refresh, DERIVE: derive, SPREAD: spread}


async def _ask(work: Work, month: date, after: UUID) -> None:
    await enqueue(work, DERIVE, {"month": month, "after": after}, once=f"{DERIVE}:{month}:{after}")


async def derive_month(work: Work, clock: Clock, preschools: Sequence[UUID], month: date) -> None:
    """Writes the effects of one month of some preschools anew; twelve statements, however many there are."""
    last = min(next_month(month) - timedelta(days=1), clock.today())
    span = Span(month, last, clock.time_zone, clock.today())
    tallies = await tallies_of(await queries.found(work, preschools, span, KEYS))
    told = [
        (preschool_id, effect.slug, effect.score, effect.partial)
        for preschool_id, tally in tallies.items()
        for effect in effects_of(tally, span, KEYS)
        if effect.score is not None
    ]
    columns = [list(column) for column in zip(*told, strict=True)] or [[], [], [], []]
    await work.raw.execute(_FORGET, list(preschools), month)
    await work.raw.execute(_KEEP, columns[0], month, *columns[1:], clock.now())


async def spread_month(work: Work, clock: Clock, month: date) -> None:
    """Writes the spreads of one month anew, for every district, region and the country."""
    await work.raw.execute(_FORGET_SPREADS, month)
    await work.raw.execute(_SPREAD, month, SMALLEST_SPREAD, NOWHERE, clock.now())
