"""Loading the demonstration once, through the services, from a fixed seed."""

import asyncio
import random
from collections.abc import Awaitable, Callable

from media_library.starting import load_starter
from server.demo.observing import draw_photos, observe_the_year
from server.demo.people import SEED
from server.demo.planning import plan_the_year
from server.demo.settling import settle
from server.demo.stage import Stage, Tell
from server.features.figures.derivation import Derivation
from server.kernel import audit
from server.main import Parts
from server.shared.domain.calendar import school_year_of
from server.tables import metadata

_LOADED = "demonstration.loaded"
_SMALL_STARTER = 10


async def load_demonstration(parts: Parts, size: str, tell: Tell, refill: Callable[[], Awaitable[None]]) -> bool:
    """Loads it unless it is there; True when it was loaded.

    What a killed loading left behind is swept away first, and ``refill`` brings the reference sets back.
    """
    async with parts.database.reading() as work:
        if await work.raw.fetchval("select true from audit_entry where action = $1 limit 1", _LOADED):
            return False
        begun = await work.raw.fetchval("select exists (select from account)")
    if begun:
        await _sweep(parts)
        await refill()
    stage = Stage(parts, size, school_year_of(parts.clock.today()), random.Random(SEED))  # noqa: S311  # no secret
    tell(0.0, "cli-demo-places")
    drawing = asyncio.create_task(asyncio.to_thread(draw_photos, size))
    await settle(stage)
    tell(0.15, "cli-demo-media")
    await load_starter(parts.database, parts.storage, parts.clock, _SMALL_STARTER if size == "small" else None)
    tell(0.4, "cli-demo-plans")
    for staged in stage.preschools:
        await plan_the_year(stage, staged)
    tell(0.65, "cli-demo-observations")
    photos = await drawing
    for staged in stage.preschools:
        await observe_the_year(stage, staged, photos)
    tell(0.9, "cli-demo-figures")
    async with parts.database.writing() as work:
        await Derivation(parts.clock).rebuild(work)
        await audit.record(work, None, _LOADED, None)
    tell(1.0, "cli-demo-done")
    return True


async def _sweep(parts: Parts) -> None:
    """Empties every table; a demonstration holds nobody's data."""
    tables = ", ".join(f'"{name}"' for name in metadata.tables)
    async with parts.database.writing() as work:
        await work.raw.execute(f"truncate {tables} cascade")
