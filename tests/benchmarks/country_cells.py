"""Figures of the synthetic country: the last months derived by the product's own derivation, earlier ones copied."""

import asyncio
from datetime import date
from typing import Final

from server.features.figures.derivation import Derivation
from server.features.figures.dirty import LANES
from server.kernel.database import Database
from server.shared.domain.figures import month_of, previous_month
from server.shared.ids import NOWHERE
from tests.support.app import MovableClock

DERIVED: Final = 2
"""So many months are derived from the facts; a page reads the cells of earlier ones, whatever made them."""
_NOTE: Final = "insert into dirty_month (preschool_id, month) select id, $1::date from preschool"
_THERE: Final = "select exists (select from figure_region_cell where month = $1)"
_COPY: Final = """
    insert into figure_cell (preschool_id, month, figure, part, numerator, denominator, entries, derived_at)
    select preschool_id, $2::date, figure, part, numerator, denominator, entries, derived_at
    from figure_cell where month = $1 on conflict do nothing
"""
_NOTE_ROLL_UPS: Final = """
    insert into dirty_roll_up (region_id, district_id, month) select region_id, id, $1::date from district
"""


async def derive_all(database: Database, clock: MovableClock, months: int) -> None:
    """Fills the last so many months of the whole country, unless they are there."""
    wanted = [month_of(clock.today())]
    while len(wanted) < months:
        wanted.append(previous_month(wanted[-1]))
    async with database.reading() as work:
        if await work.raw.fetchval(_THERE, wanted[-1]):
            return
    source = wanted[:DERIVED][-1]
    await country_month(database, clock, source)
    for month in wanted[DERIVED:]:
        async with database.writing() as work:
            await work.raw.execute(_COPY, source, month)
            await work.raw.execute(_NOTE_ROLL_UPS, month)
    await _add_up(database, clock)


async def country_month(database: Database, clock: MovableClock, month: date) -> None:
    """Notes the month for every preschool and derives it and those after it, with roll-ups and peers."""
    async with database.writing() as work:
        await work.raw.execute(_NOTE, month)
    await asyncio.gather(*(_derive(database, clock, lane) for lane in range(LANES)))
    await _add_up(database, clock)


async def _derive(database: Database, clock: MovableClock, lane: int) -> None:
    derivation, after = Derivation(clock), NOWHERE
    while True:
        async with database.writing() as work:
            await derivation.is_alone(work, lane)
            last = await derivation.derive_dirty(work, after, lane)
        if last is None:
            return
        after = last


async def _add_up(database: Database, clock: MovableClock) -> None:
    """Districts and regions, then similar preschools, as the worker does it."""
    derivation, more = Derivation(clock), True
    while more:
        async with database.writing() as work:
            more = await derivation.roll_up_dirty(work)
    async with database.writing() as work:
        await derivation.derive_dirty_peers(work)
