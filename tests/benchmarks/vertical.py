"""``nihol bench vertical``: the database time of every page of the vertical while the entries of a country grow.

For each number of entries: the country is loaded up to it, one month of the whole country is derived anew (timed), and
every page is asked for as its reader would; the time is what ``pg_stat_statements`` tells of planning and execution.
Cells of the earlier months are derived once, by the product's own rebuilding, unless ``--months 1``.
"""

import argparse
import asyncio
import statistics
import time
from collections.abc import Awaitable, Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from datetime import time as hour
from typing import Final
from uuid import UUID

from server.features.decisions.jobs import PRESCHOOLS_AT_ONCE
from server.features.decisions.looking import Look
from server.features.effects import jobs as effects
from server.features.effects.service import EffectService
from server.features.figures.service import FigureService
from server.kernel.access import Actor, Scope
from server.kernel.database import Database, Work
from server.shared.domain.permissions import Role
from server.shared.ids import uuid7
from tests.benchmarks.country import FOLDER, Country, folder_of, load, postgres_of
from tests.benchmarks.country_cells import country_month, derive_all
from tests.benchmarks.country_rows import TODAY
from tests.benchmarks.noting import COST_BAR, cost_of_noting
from tests.support.app import MovableClock

BAR: Final = 50.0
DERIVING_BAR: Final = 40.0
DERIVED_FIRST: Final = "a month of the whole country derived anew, after a start"
DERIVED_AGAIN: Final = "a month of the whole country derived anew"
FIGURE: Final = "children_observed"
_SPENT: Final = "select coalesce(sum(total_exec_time + total_plan_time), 0) from pg_stat_statements"
_PLACES: Final = """
    select
      (select region_id from preschool group by region_id order by count(*) desc limit 1) as region,
      (select district_id from preschool group by district_id order by count(*) desc limit 1) as district,
      (select preschool_id from preschool_group group by preschool_id order by count(*) desc limit 1) as preschool,
      (select region_id from preschool p where p.id = (
         select preschool_id from preschool_group group by preschool_id order by count(*) desc limit 1)) as around
"""


@dataclass(frozen=True)
class Reader:
    """Who asks: somebody of the ministry, and the head of the largest preschool."""

    work: Work
    actor: Actor
    clock: MovableClock

    @property
    def figures(self) -> FigureService:
        return FigureService(self.work, self.actor, self.clock)

    @property
    def effects(self) -> EffectService:
        return EffectService(self.work, self.actor, self.clock)


Page = Callable[[], Awaitable[object]]


def pages(above: Reader, head: Reader, places: Mapping[str, UUID]) -> dict[str, Page]:
    """Every page of the vertical by its name."""
    region, district, preschool = places["region"], places["district"], places["preschool"]
    month = TODAY.replace(day=1)
    return {
        "country": lambda: above.figures.vertical("country", None, month),
        "region": lambda: above.figures.vertical("region", region, month),
        "district (144 preschools)": lambda: above.figures.vertical("district", district, month),
        "preschool, from above": lambda: above.figures.vertical("preschool", preschool, month),
        "preschool, its head": lambda: head.figures.vertical("preschool", preschool, month),
        "one figure: country": lambda: above.figures.one("country", None, FIGURE, month),
        "one figure: region": lambda: above.figures.one("region", region, FIGURE, month),
        "one figure: district": lambda: above.figures.one("district", district, FIGURE, month),
        "one figure: preschool": lambda: head.figures.one("preschool", preschool, FIGURE, month),
        "rows behind a figure": lambda: head.figures.rows(preschool, FIGURE, month, None),
        "what waits for the head": lambda: head.figures.needs(preschool),
        "search of a place": lambda: above.figures.find("country", None, "2999"),
        "six effects: country": lambda: above.effects.of_place("country", None, month),
        "six effects: region": lambda: above.effects.of_place("region", region, month),
        "six effects: district": lambda: above.effects.of_place("district", district, month),
        "six effects: preschool, a school year": lambda: head.effects.of_preschool(preschool),
    }


async def measure(folder: str, preschools: int, sizes: Sequence[int], rounds: int, months: int) -> None:
    found: dict[str, list[float]] = {}
    costs: dict[str, list[float]] = {}
    noting: list[float] = []
    for size in sizes:
        with postgres_of(folder_of(folder)) as url:
            await load(url, Country(preschools, size))
            database = Database(url)
            try:
                for name, seconds in (await _derived(database, months)).items():
                    costs.setdefault(name, []).append(seconds)
                for name, cost in (await _pages(database, rounds)).items():
                    found.setdefault(name, []).append(cost)
                noting.append(await cost_of_noting(database, _actor(Scope(role=Role.EDUCATOR)), rounds))
            finally:
                await database.close()
    _print(found, sizes)
    _print_costs(costs, noting)


async def _derived(database: Database, months: int) -> dict[str, float]:
    """Seconds of what is done for the whole country; its month twice, for the first time reads it from the disk."""
    clock, month = _clock(), TODAY.replace(day=1)
    await derive_all(database, clock, months)
    found = {}
    for name in (DERIVED_FIRST, DERIVED_AGAIN):
        # Later than what is there, so that peers are derived again as well.
        clock.move(timedelta(hours=1))
        found[name] = await _seconds(country_month(database, clock, month))
    found["signals looked for everywhere"] = await _seconds(_looked(database, clock))
    found[f"six effects of {effects.BATCH} preschools"] = await _seconds(_effects(database, clock))
    for name, seconds in found.items():
        print(f"{name}: {seconds:.1f} s", flush=True)
    return found


async def _seconds(work: Awaitable[None]) -> float:
    began = time.monotonic()
    await work
    return time.monotonic() - began


async def _looked(database: Database, clock: MovableClock) -> None:
    """The night's look at every preschool, a thousand in a transaction as the worker does it."""
    look, after = Look(clock), None
    while True:
        async with database.writing() as work:
            chosen = await look.next_preschools(work, after, PRESCHOOLS_AT_ONCE, None)
            await look.at(work, chosen)
        if len(chosen) < PRESCHOOLS_AT_ONCE:
            return
        after = chosen[-1]


async def _effects(database: Database, clock: MovableClock) -> None:
    """One job of the night, and the spreads of the month, which are told from all there are."""
    async with database.writing() as work:
        rows = await work.raw.fetch("select id from preschool order by id limit $1", effects.BATCH)
        month = TODAY.replace(day=1)
        await effects.derive_month(work, clock, [row["id"] for row in rows], month)
        await effects.spread_month(work, clock, month)


async def _pages(database: Database, rounds: int) -> dict[str, float]:
    costs: dict[str, float] = {}
    async with database.reading() as work, database.reading() as aside:
        await aside.raw.execute("create extension if not exists pg_stat_statements")
        row = await work.raw.fetchrow(_PLACES)
        places = {name: row[name] for name in ("region", "district", "preschool")}
        above = Reader(work, _actor(Scope(role=Role.MINISTRY)), _clock())
        head = Reader(work, _actor(Scope(role=Role.HEAD, preschool_id=places["preschool"])), _clock())
        for name, page in pages(above, head, places).items():
            costs[name] = await _cost(aside, page, rounds)
            print(f"{name}: {costs[name]:.1f} ms", flush=True)
    return costs


async def _cost(aside: Work, page: Page, rounds: int) -> float:
    """Milliseconds of planning and execution for one page, the middle of the rounds; the first ones warm the cache."""
    found = []
    for number in range(rounds + 2):
        await aside.raw.execute("select pg_stat_statements_reset()")
        await page()
        spent = await aside.raw.fetchval(_SPENT)
        if number > 1:
            found.append(float(spent))
    return statistics.median(found)


def _print(found: Mapping[str, Sequence[float]], sizes: Sequence[int]) -> None:
    heads = " | ".join(f"{size / 1e6:g} million" for size in sizes)
    print(f"\n| page, ms of Postgres | {heads} | last ÷ first | bar |\n|---|{'---|' * (len(sizes) + 2)}")
    for name, costs in found.items():
        told = " | ".join(f"{cost:.1f}" for cost in costs)
        print(f"| {name} | {told} | {costs[-1] / costs[0]:.2f} | {BAR:g} |")


def _print_costs(costs: Mapping[str, Sequence[float]], noting: Sequence[float]) -> None:
    for name, found in costs.items():
        bar = f"{DERIVING_BAR:g}" if name == DERIVED_AGAIN else ""
        print(f"| {name}, s | {' | '.join(f'{seconds:.1f}' for seconds in found)} | | {bar} |")
    more = " | ".join(f"+{cost:.0%}" for cost in noting)
    print(f"| what the note of a dirty month adds to an entry | {more} | | +{COST_BAR:.0%} |")


def _clock() -> MovableClock:
    return MovableClock(datetime.combine(TODAY, hour(6), UTC))


def _actor(scope: Scope) -> Actor:
    return Actor(
        account_id=uuid7(),
        session_id=uuid7(),
        login="bench",
        full_name="Bench",
        language="uz",
        today=TODAY,
        scopes=(scope,),
    )


if __name__ == "__main__":
    parser = argparse.ArgumentParser(prog="nihol bench vertical")
    parser.add_argument("--preschools", type=int, default=30_000)
    parser.add_argument("--observations", default="2000000,10000000,20000000")
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("--months", type=int, default=9)
    parser.add_argument("--folder", default=str(FOLDER))
    asked = parser.parse_args()
    wanted = [int(size) for size in asked.observations.split(",")]
    asyncio.run(measure(asked.folder, asked.preschools, wanted, asked.rounds, asked.months))
