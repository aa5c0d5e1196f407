"""``nihol bench requests``: CPU per request of the hot routes and of raw handlers, interleaved in one run."""

import argparse
import asyncio
import json
import statistics
import tempfile
from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path
from uuid import UUID

import asyncpg

from server.features.activity_bank.loading import load_bank
from server.features.frameworks.loading import load_framework
from server.features.places.loading import load_regions
from server.features.themes.loading import load_themes
from server.features.weekly_plans.drafting import WeekDrafting
from server.kernel.database import Database
from server.main import parts_of
from server.migrations import upgrade
from server.services.supervisor import Services
from server.shared.contract.plans import DraftWeek
from server.shared.ids import uuid7
from tests.benchmarks.cards import Grid, prepared_grid
from tests.benchmarks.family import prepared_parent
from tests.benchmarks.load import Call
from tests.benchmarks.served import Served, services_in, serving
from tests.support.app import App, MovableClock, settings_for
from tests.support.plans import MONDAY
from tests.support.world import Person, World, a_world

CHILDREN = 25
ENTRIES = 5_000
AREAS = ("physical", "social_emotional", "speech", "cognitive", "creative")


@dataclass(frozen=True)
class Place:
    """The world the calls are about."""

    world: World
    educator: Person
    children: list[UUID]
    framework_id: UUID
    plan_id: UUID
    parent: Person
    grid: Grid


@dataclass(frozen=True)
class Row:
    """The same work asked of both: how to ask the raw handler and how to ask Nihol.

    The bar is a ratio or, without a raw handler, milliseconds.
    """

    name: str
    bar: float
    raw: Callable[[Place], Call] | None
    ours: Callable[[Place], Call]
    every: int = 1


def _signed(place: Place) -> tuple[tuple[str, str], ...]:
    return (("authorization", f"Bearer {place.educator.token}"), ("idempotency-key", str(uuid7())))


def _observations(place: Place, count: int) -> bytes:
    moment = place.world.app.clock.now().isoformat()
    entries = [
        {
            "id": str(uuid7()),
            "child_ids": [str(place.children[number % CHILDREN])],
            "text": "Qumdan minora quryapti va nechta chelak kerakligini sanayapti.",
            "area": AREAS[number % 5],
            "observed_at": moment,
        }
        for number in range(count)
    ]
    return json.dumps({"observations": entries}).encode()


def _raw_observe(place: Place, count: int) -> Call:
    path = f"/{place.world.preschool_id}/{place.world.sunflowers}/{place.framework_id}"
    return Call("POST", path, (), _observations(place, count))


def _our_observe(place: Place, count: int) -> Call:
    return Call("POST", f"{place.world.path}/observations", _signed(place), _observations(place, count))


def _card_of(place: Place) -> str:
    return f"{place.world.path}/rounds/{place.grid.round_id}/groups/{place.world.sunflowers}"


ROWS = (
    Row(
        "list the children of a group (25)",
        2.5,
        lambda place: Call("GET", f"/{place.world.preschool_id}/{place.world.sunflowers}"),
        lambda place: Call("GET", f"{place.world.path}/groups/{place.world.sunflowers}/children", _signed(place)),
    ),
    Row(
        "open a week (35 activities)",
        2.5,
        lambda place: Call("GET", f"/week/{place.world.preschool_id}/{place.plan_id}"),
        lambda place: Call("GET", f"{place.world.path}/weekly-plans/{place.plan_id}", _signed(place)),
    ),
    Row(
        "a parent's home (one child, five entries)",
        2.5,
        lambda place: Call("GET", f"/home/{place.world.preschool_id}/{place.children[0]}"),
        lambda place: Call("GET", "/api/today/family", (("authorization", f"Bearer {place.parent.token}"),)),
    ),
    Row("record one observation", 2.5, lambda place: _raw_observe(place, 1), lambda place: _our_observe(place, 1)),
    Row(
        "record 30 observations in one request",
        3.0,
        lambda place: _raw_observe(place, 30),
        lambda place: _our_observe(place, 30),
        every=3,
    ),
    Row(
        "open the card of a group (25 children, 60 indicators)",
        60,
        None,
        lambda place: Call("GET", f"{_card_of(place)}/card", _signed(place)),
        every=10,
    ),
    Row(
        "mark a child's 60 indicators in one request",
        60,
        None,
        lambda place: Call("PUT", f"{_card_of(place)}/marks", _signed(place), place.grid.marks(place.children)),
        every=12,
    ),
)


async def measure(rounds: int, count: int) -> None:
    with tempfile.TemporaryDirectory(prefix="nihol-bench-") as folder, services_in(Path(folder)) as services:
        place, settings = await _prepared(services)
        raw_url = settings.database_url.replace("+asyncpg", "")
        given = {
            "database_url": settings.database_url,
            "s3": [settings.s3.endpoint, settings.s3.access_key, settings.s3.secret_key, False, "us-east-1"],
            "token_keys": dict(settings.token_keys),
        }
        with (
            serving("tests.benchmarks.raw:app", [], {"BENCH_DATABASE": raw_url}) as raw,
            serving("tests.benchmarks.ours:create", ["--factory"], {"BENCH_SETTINGS": json.dumps(given)}) as ours,
        ):
            await _tell(rounds, count, place, raw, ours)
        await place.world.app.parts.database.close()


async def _tell(rounds: int, count: int, place: Place, raw: Served, ours: Served) -> None:
    print("| work | raw ms | Nihol ms | ratio | bar |\n|---|---|---|---|---|")
    for row in ROWS:
        spent: dict[str, list[float]] = {"raw": [], "ours": []}
        for number in range(rounds + 1):
            for name, served, call in (("raw", raw, row.raw), ("ours", ours, row.ours)):
                if call is None:
                    continue
                cost = await served.cost([call(place) for _ in range(count // row.every)])
                if number:
                    spent[name].append(cost)
        print(_line(row, spent), flush=True)


def _line(row: Row, spent: dict[str, list[float]]) -> str:
    mine = statistics.median(spent["ours"])
    if not spent["raw"]:
        return f"| {row.name} | – | {mine:.2f} | – | {row.bar} ms |"
    limit = statistics.median(spent["raw"])
    return f"| {row.name} | {limit:.2f} | {mine:.2f} | {mine / limit:.2f} | {row.bar} |"


async def _prepared(services: Services):  # type: ignore[no-untyped-def]  # a place and its settings
    admin = await asyncpg.connect(services.postgres.url.replace("+asyncpg", ""))
    await admin.execute("create database nihol_bench")
    await admin.close()
    settings = replace(settings_for(services, "nihol_bench"))
    await asyncio.to_thread(upgrade, settings.database_url)
    clock = MovableClock()
    parts = parts_of(settings, clock)
    async with parts.database.writing() as work:
        await load_regions(work)
        await load_framework(work)
        await load_themes(work)
        await load_bank(work)
        framework_id = await work.raw.fetchval("select id from framework where in_force")
    world = await a_world(App(parts, clock, None))  # type: ignore[arg-type]  # nothing is asked over it
    educator = await world.educator()
    children = [await world.child(name=f"Bola {number}") for number in range(CHILDREN)]
    plan_id = await _a_week(world, educator)
    await _filled(parts.database, world, educator, children, framework_id)
    parent = await prepared_parent(parts.database, world, educator, children[0])
    grid = await prepared_grid(parts.database, world, educator, children)
    return Place(world, educator, children, framework_id, plan_id, parent, grid), settings


async def _a_week(world: World, educator: Person) -> UUID:
    """A week drafted out of the bank."""
    app = world.app
    request = DraftWeek(id=uuid7(), group_id=world.sunflowers, week_start=MONDAY)
    actor = await world.actor(educator)
    async with app.parts.database.writing() as work:
        return (await WeekDrafting(work, actor, app.clock).draft(world.preschool_id, request)).id


async def _filled(database: Database, world: World, educator: Person, children: list[UUID], framework_id: UUID) -> None:
    """A year's entries, known to the planner: long-lived connections would keep the plans made for empty tables."""
    async with database.writing() as work:
        await work.raw.execute(
            """
            with made as (
              insert into observation (preschool_id, id, group_id, author_id, author_name, observed_at, recorded_at,
                                       text, framework_id, area, shared)
              select $1, uuidv7(), $2, $3, '', $6::timestamptz - n * interval '1 hour', $6, 'Oʻynadi',
                     $4, 'speech', true
              from generate_series(1, $7) as n
              returning id, observed_at
            )
            insert into observation_child (preschool_id, child_id, observation_id, observed_at)
            select $1, ($5::uuid[])[1 + (random() * 24)::int], id, observed_at from made
            """,
            world.preschool_id,
            world.sunflowers,
            educator.account_id,
            framework_id,
            children,
            world.app.clock.now(),
            ENTRIES,
        )
    async with database.reading() as work:
        await work.raw.execute("analyze")


def main() -> None:
    parser = argparse.ArgumentParser(prog="nihol bench requests")
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("--requests", type=int, default=300)
    given = parser.parse_args()
    asyncio.run(measure(given.rounds, given.requests))


main()
