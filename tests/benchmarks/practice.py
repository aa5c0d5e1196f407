"""``python -m tests.benchmarks.practice``: how long a practice preschool takes to be made and to be taken away.

The template is made once; then copies are asked for as participants ask, over the application, with none and with a
hundred of them standing. Medians of five.
"""

import argparse
import asyncio
import statistics
import tempfile
import time
from pathlib import Path
from typing import Final

import asyncpg
import httpx

from server.features.practice.template import make_template
from server.main import build_api, parts_of
from server.migrations import upgrade
from tests.benchmarks.served import services_in
from tests.server.practice.learning import a_participant
from tests.support.app import App, MovableClock, settings_for
from tests.support.plans import load_reference
from tests.support.world import World, a_world

BAR: Final = 3.0
"""Seconds that a participant waits for the own practice preschool."""
_TIMES: Final = 5


async def measure(standing: int) -> None:
    with tempfile.TemporaryDirectory(prefix="nihol-bench-") as folder, services_in(Path(folder)) as services:
        admin = await asyncpg.connect(services.postgres.url.replace("+asyncpg", ""))
        await admin.execute("create database nihol_bench")
        await admin.close()
        settings = settings_for(services, "nihol_bench")
        await asyncio.to_thread(upgrade, settings.database_url)
        clock = MovableClock()
        parts = parts_of(settings, clock)
        transport = httpx.ASGITransport(app=build_api(parts))  # type: ignore[arg-type]
        async with httpx.AsyncClient(transport=transport, base_url="http://nihol.test") as http:
            app = App(parts, clock, http)
            await load_reference(app)
            began = time.perf_counter()
            async with parts.database.writing() as work:
                await make_template(work, clock)
            print(f"template: {time.perf_counter() - began:.2f} s")
            world = await a_world(app)
            await _tell("none standing", world)
            for _ in range(standing):
                await _asked(world, "")
            await _tell(f"{standing} standing", world)
        await parts.database.close()


async def _tell(said: str, world: World) -> None:
    made = [await _asked(world, "") for _ in range(_TIMES)]
    again = [await _asked(world, "/again") for _ in range(_TIMES)]
    median = statistics.median(made)
    print(f"{said}: made in {median * 1000:.0f} ms (bar {BAR} s), taken away and made anew", end=" ")
    print(f"in {statistics.median(again) * 1000:.0f} ms")


async def _asked(world: World, then: str) -> float:
    """Seconds of asking for a copy, or of beginning again where there is one."""
    person = await world.educator()
    participant_id, _ = await a_participant(world, person)
    path = f"/api/course/mine/{participant_id}/practice"
    if then:
        await world.app.post(path, person.token)
    began = time.perf_counter()
    answer = await world.app.post(f"{path}{then}", person.token)
    spent = time.perf_counter() - began
    if answer.json()["state"] != "ready":
        raise RuntimeError(answer.text)
    return spent


if __name__ == "__main__":
    parser = argparse.ArgumentParser()
    parser.add_argument("--standing", type=int, default=100)
    asyncio.run(measure(parser.parse_args().standing))
