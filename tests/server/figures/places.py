"""Builders of places with cells: districts and preschools beside a world's own, and what their figures come to."""

from dataclasses import dataclass
from datetime import date
from uuid import UUID

from server.kernel.database import Work
from server.shared.domain.figures import SIZE
from server.shared.ids import uuid7
from tests.server.figures.facts import NOVEMBER
from tests.support.world import World

_CELL = """
    insert into figure_cell
      (preschool_id, figure, part, month, numerator, denominator, entries, derived_at)
    values ($1, $2, $3, $4, $5, $6, $7, $8)
    on conflict (preschool_id, month, figure, part) do update
      set numerator = excluded.numerator, denominator = excluded.denominator
"""
_DISTRICT_SUMS = """
    insert into figure_district_cell
      (district_id, figure, part, month, numerator, denominator, entries, preschools, telling, derived_at)
    select p.district_id, c.figure, c.part, c.month, sum(numerator), sum(denominator), sum(entries), count(*),
      count(*) filter (where denominator > 0), min(derived_at)
    from figure_cell c join preschool p on p.id = c.preschool_id where p.region_id = $1 group by 1, 2, 3, 4
    on conflict (district_id, month, figure, part) do update
      set numerator = excluded.numerator, denominator = excluded.denominator, telling = excluded.telling
"""
_REGION_SUMS = """
    insert into figure_region_cell
      (region_id, figure, part, month, numerator, denominator, entries, preschools, telling, derived_at)
    select d.region_id, c.figure, c.part, c.month, sum(numerator), sum(denominator), sum(entries), sum(preschools),
      sum(telling), min(derived_at)
    from figure_district_cell c join district d on d.id = c.district_id where d.region_id = $1 group by 1, 2, 3, 4
    on conflict (region_id, month, figure, part) do update
      set numerator = excluded.numerator, denominator = excluded.denominator, telling = excluded.telling
"""


@dataclass(frozen=True)
class Value:
    """What a figure comes to at one preschool in one month."""

    figure: str
    numerator: float
    denominator: float
    month: date = NOVEMBER
    part: str = ""


def of_children(count: float, observed: float = 0, month: date = NOVEMBER) -> list[Value]:
    """So many children, of whom so many were observed."""
    return [Value(SIZE, 0, count, month), Value("children_observed", observed, count, month)]


async def a_preschool(world: World, name: str, *values: Value, district_id: UUID | None = None) -> UUID:
    """A preschool of the world's district, or of another one of its region, with cells."""
    preschool_id = uuid7()
    async with world.app.parts.database.writing() as work:
        await work.raw.execute(
            "insert into preschool (id, region_id, district_id, name, number, ownership, profile, address)"
            " values ($1, $2, $3, $4, '', 'state', 'general', '')",
            preschool_id,
            world.region_id,
            district_id or world.district_id,
            name,
        )
        await _cells(world, work, preschool_id, values)
    return preschool_id


async def a_district(world: World, name: str) -> UUID:
    district_id = uuid7()
    async with world.app.parts.database.writing() as work:
        await work.raw.execute(
            "insert into district (id, region_id, slug, name) values ($1, $2, $3, jsonb_build_object('uz', $4::text))",
            district_id,
            world.region_id,
            district_id.hex,
            name,
        )
    return district_id


async def first_of_the_country(world: World) -> None:
    """Puts the world's region before those of other tests: a list of the country begins with it."""
    async with world.app.parts.database.writing() as work:
        first = "update region set position = (select min(position) - 1 from region) where id = $1"
        await work.raw.execute(first, world.region_id)


async def with_cells(world: World, *values: Value) -> None:
    """Cells of the world's own preschool."""
    async with world.app.parts.database.writing() as work:
        await _cells(world, work, world.preschool_id, values)


async def added_up(world: World) -> None:
    """The cells of the region's districts and of the region."""
    async with world.app.parts.database.writing() as work:
        await work.raw.execute(_DISTRICT_SUMS, world.region_id)
        await work.raw.execute(_REGION_SUMS, world.region_id)


async def _cells(world: World, work: Work, preschool_id: UUID, values: tuple[Value, ...]) -> None:
    for one in values:
        parts = (one.figure, one.part, one.month, one.numerator, one.denominator, 1)
        await work.raw.execute(_CELL, preschool_id, *parts, world.app.clock.now())
