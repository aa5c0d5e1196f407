"""``nihol bench certificates``: what verifying a certificate costs, as JSON and as a page, beside the same read raw."""

import argparse
import asyncio
import json
import statistics
import tempfile
from pathlib import Path
from typing import Final

import asyncpg

from server.kernel.database import Database
from server.main import parts_of
from server.migrations import upgrade
from tests.benchmarks.load import Call
from tests.benchmarks.served import Served, services_in, serving
from tests.server.courses.teaching import a_cohort_row
from tests.support.app import App, MovableClock, settings_for
from tests.support.world import World, a_world

BAR: Final = 2.5
CERTIFICATES: Final = 20_000
ASKED: Final = 400
TITLES: Final = {
    "uz": "Nihol platformasi bilan ishlash",
    "ru": "Работа с платформой «Нихол»",
    "en": "Working with Nihol",
}
_MADE: Final = """
    with given as (select uuidv7() as id, n from generate_series(1, $2) as n),
    people as (
      insert into account (id, login, full_name, password_hash, language, must_change_password)
      select id, 'bench-' || n, 'Sinov Odami', '-', 'uz', false from given returning id
    ), parts as (
      insert into participant (id, cohort_id, account_id, full_name, enrolled_at)
      select id, $1, id, 'Sinov Odami', now() from people returning id
    )
    insert into certificate (id, participant_id, code, full_name, programme_title, minutes, issued_on, issued_by,
                             credential, revoked_because)
    select id, id, upper(substr(md5(id::text), 1, 16)), 'Sinov Odami', $3::jsonb, 1080, '2026-11-18', $1, '{}',
      ''
    from parts
"""


async def measure(rounds: int, count: int) -> None:
    with tempfile.TemporaryDirectory(prefix="nihol-bench-") as folder, services_in(Path(folder)) as services:
        admin = await asyncpg.connect(services.postgres.url.replace("+asyncpg", ""))
        await admin.execute("create database nihol_bench")
        await admin.close()
        settings = settings_for(services, "nihol_bench")
        await asyncio.to_thread(upgrade, settings.database_url)
        parts = parts_of(settings, MovableClock())
        world = await a_world(App(parts, MovableClock(), None))  # type: ignore[arg-type]  # nothing is asked over it
        codes = await _filled(world, parts.database)
        await parts.database.close()
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
            await _tell(codes, rounds, count, {"raw": raw, "json": ours, "page": ours})


async def _filled(world: World, database: Database) -> list[str]:
    """Twenty thousand certificates, known to the planner, and the codes of some of them."""
    cohort = await a_cohort_row(world, await world.head())
    async with database.writing() as work:
        await work.raw.execute(_MADE, cohort.id, CERTIFICATES, json.dumps(TITLES))
    async with database.reading() as work:
        await work.raw.execute("analyze")
        rows = await work.raw.fetch("select code from certificate order by id limit $1", ASKED)
    return [row["code"] for row in rows]


def _calls(codes: list[str], path: str, query: str = "") -> list[Call]:
    """Each certificate asked for from an address of its own, as those who check them are strangers to each other."""
    return [
        Call("GET", f"{path}/{code}{query}", (("x-forwarded-for", f"10.1.{number // 250}.{number % 250 + 1}"),))
        for number, code in enumerate(codes)
    ]


async def _tell(codes: list[str], rounds: int, count: int, served: dict[str, Served]) -> None:
    calls = {
        "raw": _calls(codes, "/certificate"),
        "json": _calls(codes, "/api/certificates"),
        "page": _calls(codes, "/certificates", "?language=uz"),
    }
    spent: dict[str, list[float]] = {name: [] for name in calls}
    for number in range(rounds + 1):
        for name, asked in calls.items():
            cost = await served[name].cost([asked[one % len(asked)] for one in range(count)])
            if number:
                spent[name].append(cost)
    limit = statistics.median(spent["raw"])
    print("| verifying a certificate | raw ms | Nihol ms | ratio | bar |\n|---|---|---|---|---|")
    for name in ("json", "page"):
        mine = statistics.median(spent[name])
        print(f"| {name} | {limit:.2f} | {mine:.2f} | {mine / limit:.2f} | {BAR} |", flush=True)


if __name__ == "__main__":
    parser = argparse.ArgumentParser(prog="nihol bench certificates")
    parser.add_argument("--rounds", type=int, default=7)
    parser.add_argument("--requests", type=int, default=400)
    given = parser.parse_args()
    asyncio.run(measure(given.rounds, given.requests))
