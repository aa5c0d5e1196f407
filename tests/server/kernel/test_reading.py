"""Reading writes nothing but who read which child and how often a secret address was asked, on every route."""

import re

from litestar.routes import HTTPRoute

from server.main import build_api
from server.shared.domain.permissions import Role
from tests.support.app import App
from tests.support.world import Person, World


def reading_paths(app: App) -> list[str]:
    """The paths of every route under /api that answers GET."""
    routes = build_api(app.parts).routes
    return sorted(
        route.path_format
        for route in routes
        if isinstance(route, HTTPRoute) and "GET" in route.methods and route.path.startswith("/api/")
    )


async def test_reading_writes_nothing_but_the_journal_and_the_limits(world: World) -> None:
    head, child_id = await world.head(), await world.child()
    region = await world.above(Role.REGION)
    known = {
        "preschool_id": world.preschool_id,
        "group_id": world.sunflowers,
        "child_id": child_id,
        "staff_id": head.staff_id,
        "region_id": world.region_id,
    }
    paths = [
        re.sub(r"\{(\w+)[^}]*\}", lambda name: str(known.get(name[1], child_id)), path)
        for path in reading_paths(world.app)
    ]
    before = await rows_by_table(world)

    readers: list[Person] = [head, region]
    answers = {
        (path, number): (await world.app.get(path, person.token)).status_code
        for path in paths
        for number, person in enumerate(readers)
    }

    after = await rows_by_table(world)
    assert {where: status for where, status in answers.items() if status >= 500} == {}
    assert list(answers.values()).count(200) >= 12
    assert {table for table in after if after[table] != before[table]} == {"read_journal", "bucket"}


async def rows_by_table(world: World) -> dict[str, object]:
    """For every table how many rows it has and a digest of them."""
    async with world.app.parts.database.reading() as work:
        tables = await work.raw.fetch("select tablename from pg_tables where schemaname = 'public'")
        names = [row["tablename"] for row in tables]
        return {
            name: tuple(await work.raw.fetchrow(f'select count(*), sum(hashtextextended(t::text, 0)) from "{name}" t'))
            for name in names
        }
