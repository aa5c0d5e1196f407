"""Whether the figures are what the entries say: the one place of the harness that knows how figures are derived."""

from typing import Any

from server.features.figures.derivation import Derivation
from server.worker import drain
from tests.soundness.sending import rows
from tests.support.world import World

_CELLS = """
    select to_jsonb(c) - 'derived_at' as cell from figure_cell c
    where preschool_id = $1 and (numerator <> 0 or denominator <> 0)
    order by month, figure, to_jsonb(c)::text
"""


async def figures_as_kept_and_as_rebuilt(world: World) -> tuple[list[Any], list[Any]]:
    """The preschool's cells after every waiting job has run, and those that are made of the entries anew.

    Months in which nothing was written are left out, which a rebuilding fills too.
    """
    await drain(world.app.parts)
    kept = [row["cell"] for row in await rows(world, _CELLS, world.preschool_id)]
    async with world.app.parts.database.writing() as work:
        await Derivation(world.app.clock).rebuild(work, world.preschool_id)
    rebuilt = [row["cell"] for row in await rows(world, _CELLS, world.preschool_id)]
    months = {cell["month"] for cell in kept}
    return kept, [cell for cell in rebuilt if cell["month"] in months]
