"""``nihol bench library``: what finding among 100,000 resources costs the database, and a page of them in all."""

import argparse
import asyncio
import json
import statistics
import tempfile
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final
from uuid import UUID

import asyncpg
import psutil

from media_library.counting import FACETS, count_statement
from media_library.listing import page_statement
from media_library.looking import LookingService
from media_library.wanted import Asked, Wanted, bounds, place_of
from server.kernel.database import Prepared, Work
from server.main import parts_of
from server.migrations import upgrade
from server.shared.ids import uuid7
from tests.benchmarks.library_shelf import RESOURCES, fill
from tests.benchmarks.load import Call
from tests.benchmarks.served import Served, services_in, serving
from tests.support.app import App, MovableClock, settings_for
from tests.support.world import Person, World, a_world

BAR: Final = 40.0
PAGE_BAR: Final = 2.5
FITTING: Final[dict[str, Any]] = {"for_theme": "11-3", "for_band": "middle", "for_language": "uz"}
SEARCHES: Final[dict[str, Wanted]] = {
    "nothing asked for": Wanted(),
    "a word of every resource (bolalar)": Wanted("bolalar"),
    "a word of a fourth (mening)": Wanted("mening"),
    "a word of an eighth (transport)": Wanted("transport"),
    "a word of a few (svetofor)": Wanted("svetofor"),
    "the same in Cyrillic (светофор)": Wanted("светофор"),
    "two words, rare (kuz 1234)": Wanted("kuz 1234"),
    "mistyped (svetafor)": Wanted("svetafor"),
    "mistyped, two words (tranzport oʻyyin)": Wanted("tranzport oʻyyin"),
    "a word nobody wrote (qqqqq)": Wanted("qqqqq"),
    "two letters (ku)": Wanted("ku"),
    "one letter (b)": Wanted("b"),
    "kind": Wanted(kind="video"),
    "age band": Wanted(age_band="middle"),
    "rare language, kind, band": Wanted(language="kaa", kind="video", age_band="middle"),
    "theme week, area": Wanted(theme_week="11-3", area="speech"),
    "the week's theme and the group first": Wanted(**FITTING),
    "the same, a word of a fourth": Wanted("mening", **FITTING),
    "the same, kind": Wanted(kind="video", **FITTING),
    "the same, mistyped": Wanted("svetafor", **FITTING),
}
COUNTED: Final = (
    "nothing asked for",
    "a word of a fourth (mening)",
    "a word of a few (svetofor)",
    "mistyped (svetafor)",
    "kind",
    "rare language, kind, band",
)


@dataclass(frozen=True)
class Library:
    """The filled library and somebody who looks for something."""

    world: World
    educator: Person

    async def looking(self, work: Work) -> LookingService:
        return LookingService(work, await self.world.actor(self.educator), self.world.app.clock)


async def measure(rounds: int, count: int, resources: int) -> None:
    with tempfile.TemporaryDirectory(prefix="nihol-bench-") as folder, services_in(Path(folder)) as services:
        admin = await asyncpg.connect(services.postgres.url.replace("+asyncpg", ""))
        await admin.execute("create database nihol_bench")
        await admin.close()
        settings = settings_for(services, "nihol_bench")
        await asyncio.to_thread(upgrade, settings.database_url)
        clock = MovableClock()
        parts = parts_of(settings, clock)
        world = await a_world(App(parts, clock, None))  # type: ignore[arg-type]  # nothing is asked over it
        await fill(parts.database, resources)
        library = Library(world, await world.educator())
        await _tell_of_database(library, rounds)
        given = {
            "database_url": settings.database_url,
            "s3": [settings.s3.endpoint, settings.s3.access_key, settings.s3.secret_key, False, "us-east-1"],
            "token_keys": dict(settings.token_keys),
        }
        raw_url = settings.database_url.replace("+asyncpg", "")
        with (
            serving("tests.benchmarks.raw:app", [], {"BENCH_DATABASE": raw_url}) as raw,
            serving("tests.benchmarks.ours:create", ["--factory"], {"BENCH_SETTINGS": json.dumps(given)}) as ours,
        ):
            await _tell_of_pages(library, rounds, count, raw, ours)
        await parts.database.close()


async def _tell_of_database(library: Library, rounds: int) -> None:
    print("| asked for | words | page, CPU ms | (told by Postgres) | counts, CPU ms | bar |\n|---|---|---|---|---|---|")
    async with library.world.app.parts.database.reading() as work:
        looking, home = await library.looking(work), library.world.preschool_id
        for name, wanted in SEARCHES.items():
            asked = await looking.asked(wanted)
            words = await _cpu(work, lambda wanted=wanted: looking.asked(wanted), rounds)  # type: ignore[misc]
            given = looking.params(home) | asked.params(home)
            page = page_statement(asked.shape), given | bounds(place_of(None))
            costs = [await _cpu(work, _running(work, *page), rounds), await _told(work, *page, rounds)]
            counts = ""
            if name in COUNTED:
                counts = f"{await _cpu(work, _running(work, *_counts(asked, given, home)), rounds):.1f}"
            print(f"| {name} | {words:.1f} | {costs[0]:.1f} | {costs[1]:.1f} | {counts} | {BAR} |", flush=True)


def _running(work: Work, prepared: Prepared, given: dict[str, Any]) -> Callable[[], Awaitable[object]]:
    return lambda: work.row(prepared, **given)


async def _cpu(work: Work, run: Callable[[], Awaitable[object]], rounds: int) -> float:
    """Milliseconds of CPU of the connection's own process for one run, planning included."""
    process = psutil.Process(await work.raw.fetchval("select pg_backend_pid()"))
    for _ in range(2):
        await run()
    before = sum(process.cpu_times()[:2])
    for _ in range(rounds * 3):
        await run()
    return float(sum(process.cpu_times()[:2]) - before) * 1000 / (rounds * 3)


def _counts(asked: Asked, given: dict[str, Any], home: UUID) -> tuple[Prepared, dict[str, Any]]:
    wanted = asked.wanted
    filtered = tuple(facet for facet in FACETS if getattr(wanted, facet))
    without = {f"without_{facet}": Asked(wanted.without(facet), asked.meant).terms(home) for facet in filtered}
    return count_statement(wanted.own, filtered), given | without


async def _told(work: Work, prepared: Prepared, given: dict[str, Any], rounds: int) -> float:
    """Milliseconds of execution as Postgres tells them, the middle of the rounds."""
    found = []
    for _ in range(rounds):
        told = await work.raw.fetchval(
            f"explain (analyze, timing off, format json) {prepared.sql}", *prepared.arguments(given)
        )
        found.append((json.loads(told) if isinstance(told, str) else told)[0]["Execution Time"])
    return statistics.median(found)


async def _tell_of_pages(library: Library, rounds: int, count: int, raw: Served, ours: Served) -> None:
    print("\n| a page of 30 | raw ms | Nihol ms | ratio | bar |\n|---|---|---|---|---|")
    home, token = library.world.preschool_id, library.educator.token
    signed = (("authorization", f"Bearer {token}"), ("idempotency-key", str(uuid7())))
    for name, word in (("nothing asked for", ""), ("a word of a few (svetofor)", "svetofor")):
        spent: dict[str, list[float]] = {"raw": [], "ours": []}
        calls = {
            "raw": Call("GET", f"/library/{home}/{word}"),
            "ours": Call("GET", f"{library.world.path}/resources?search={word}", signed),
        }
        for number in range(rounds + 1):
            for one, served in (("raw", raw), ("ours", ours)):
                cost = await served.cost([calls[one]] * count)
                if number:
                    spent[one].append(cost)
        limit, mine = statistics.median(spent["raw"]), statistics.median(spent["ours"])
        print(f"| {name} | {limit:.2f} | {mine:.2f} | {mine / limit:.2f} | {PAGE_BAR} |", flush=True)


if __name__ == "__main__":
    parser = argparse.ArgumentParser(prog="nihol bench library")
    parser.add_argument("--rounds", type=int, default=7)
    parser.add_argument("--requests", type=int, default=200)
    parser.add_argument("--resources", type=int, default=RESOURCES)
    given = parser.parse_args()
    asyncio.run(measure(given.rounds, given.requests, given.resources))
