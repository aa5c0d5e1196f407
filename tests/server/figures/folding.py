"""Deriving what tests noted, as the worker does it, and reading every kind of cell back."""

from typing import Any
from uuid import UUID

from server.features.figures.derivation import Derivation
from server.features.figures.dirty import LANES
from server.shared.ids import NOWHERE
from tests.support.world import World

Cells = dict[tuple[Any, ...], tuple[Any, ...]]
_OF_PRESCHOOL = "select * from figure_cell where preschool_id = $1"
_OF_DISTRICT = "select * from figure_district_cell where district_id = $1"
_OF_REGION = "select * from figure_region_cell where region_id = $1"
_PEERS = "select * from figure_peer_cell where place_id = $1"


async def fold(world: World) -> None:
    """Derives everything that is noted, adds it up and compares it, each step in a transaction of its own."""
    derivation, database = Derivation(world.app.clock), world.app.parts.database
    for lane in range(LANES):
        after: UUID | None = NOWHERE
        while after is not None:
            async with database.writing() as work:
                assert await derivation.is_alone(work, lane)
                after = await derivation.derive_dirty(work, after, lane)
    more = True
    while more:
        async with database.writing() as work:
            more = await derivation.roll_up_dirty(work)
    async with database.writing() as work:
        await derivation.derive_dirty_peers(work)


async def every_cell(*worlds: World) -> Cells:
    """The cells of preschools, of their districts and regions, and what preschools of their kinds come to.

    By place, month, figure and part; without when they were derived.
    """
    found: Cells = {}
    async with worlds[0].app.parts.database.reading() as work:
        for world in worlds:
            for statement, place in (
                (_OF_PRESCHOOL, world.preschool_id),
                (_OF_DISTRICT, world.district_id),
                (_OF_REGION, world.region_id),
                (_PEERS, world.region_id),
            ):
                for row in await work.raw.fetch(statement, place):
                    cell = dict(row)
                    key = (statement, place, cell["month"], cell["figure"], cell.get("part"), cell.get("size"))
                    cell.pop("derived_at")
                    found[key] = tuple(cell.values())
    return found
