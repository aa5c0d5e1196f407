"""Figures of the synthetic country, derived by the product's own derivation as the worker would do it."""

from datetime import date, timedelta
from typing import Final
from uuid import UUID

from server.features.figures.derivation import Derivation
from server.kernel.database import Database
from server.shared.domain.figures import month_of
from tests.support.app import MovableClock

_NOTE: Final = "insert into dirty_month (preschool_id, month) select id, $1::date from preschool"
_THERE: Final = "select exists (select from figure_region_cell where month = $1)"


async def derive_all(database: Database, clock: MovableClock, months: int) -> None:
    """Derives the last so many months of the whole country, unless they are there."""
    first = month_of(clock.today())
    for _ in range(months - 1):
        first = month_of(first - timedelta(days=1))
    async with database.reading() as work:
        there = await work.raw.fetchval(_THERE, first)
    if not there:
        await country_month(database, clock, first)


async def country_month(database: Database, clock: MovableClock, month: date) -> None:
    """Notes the month for every preschool and derives it and those after it, with roll-ups and peers."""
    derivation = Derivation(clock)
    async with database.writing() as work:
        await work.raw.execute(_NOTE, month)
    after: UUID | None = UUID(int=0)
    while after is not None:
        async with database.writing() as work:
            await derivation.is_alone(work)
            after = await derivation.derive_dirty(work, after)
    more = True
    while more:
        async with database.writing() as work:
            more = await derivation.roll_up_dirty(work)
    async with database.writing() as work:
        await derivation.derive_dirty_peers(work)
