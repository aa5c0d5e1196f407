"""Effects above the preschool: spreads of what was derived at night, of five preschools and more, and nothing else."""

from datetime import date
from typing import Any

from server.features.effects.jobs import DERIVE, REFRESH, SPREAD, effect_jobs
from server.kernel.jobs import enqueue
from server.shared.domain.permissions import Role
from server.worker import drain, jobs_of
from tests.server.effects.planting import derived, shown, sittings, stage
from tests.support.app import App
from tests.support.statements import statements_of
from tests.support.world import Person, World, a_world

NOVEMBER = date(2026, 11, 1)


async def neighbour(world: World) -> World:
    """Another preschool of the same district."""
    other = World(world.app)
    built = await other.build()
    async with world.app.parts.database.writing() as work:
        await work.raw.execute(
            "update preschool set district_id = $2, region_id = $3 where id = $1",
            built.preschool_id,
            world.district_id,
            world.region_id,
        )
    return built


async def saving(world: World, minutes: float) -> World:
    """A preschool whose weekly plans took 100 minutes and take so many now."""
    await stage(world, await world.head(), {"weekly_minutes": 100})
    await sittings(world, minutes, minutes, minutes)
    return world


async def spread(world: World, person: Person, kind: str, place: object = None) -> Any:
    query = {"kind": kind, **({"id": str(place)} if place else {})}
    response = await world.app.get("/api/effects", person.token, **query)
    assert response.status_code == 200, response.text
    return response.json()


def of(told: Any, slug: str) -> tuple[Any, ...]:
    found = next(one for one in told["effects"] if one["slug"] == slug)
    return found["preschools"], found["telling"], found["lower"], found["median"], found["upper"]


async def test_a_district_is_told_how_its_preschools_are_spread(world: World) -> None:
    district = await world.above(Role.DISTRICT)
    homes = [world, *[await neighbour(world) for _ in range(5)]]
    for home, minutes in zip(homes[:5], (90, 80, 70, 60, 50), strict=True):
        await saving(home, minutes)

    await derived(world, *[home.preschool_id for home in homes])
    told = await spread(world, district, "district", world.district_id)

    assert of(told, "time_saved") == (6, 5, 20.0, 30.0, 40.0)
    assert of(told, "automation") == (6, 0, None, None, None)
    assert [told["month"], told["name"], [crumb["kind"] for crumb in told["path"]]] == [
        "2026-11-01",
        "Tuman",
        ["country", "region"],
    ]


async def test_of_four_preschools_no_spread_is_told(world: World) -> None:
    region = await world.above(Role.REGION)
    homes = [world, *[await neighbour(world) for _ in range(3)]]
    for home in homes:
        await saving(home, 50)

    await derived(world, *[home.preschool_id for home in homes])
    told = await spread(world, region, "region", world.region_id)

    assert of(told, "time_saved") == (4, 4, None, None, None)
    assert told["below"][0]["medians"] == [None] * 6


async def test_deriving_a_month_twice_is_the_same_as_once(world: World) -> None:
    await saving(world, 40)

    await derived(world)
    await derived(world)

    async with world.app.parts.database.reading() as work:
        rows = await work.raw.fetch(
            "select effect, score, partial from effect_cell where preschool_id = $1 order by effect", world.preschool_id
        )
    assert [tuple(row) for row in rows] == [("awareness", 0.0, False), ("time_saved", 60.0, True)]


async def test_a_month_derived_for_many_costs_the_same_statements(world: World) -> None:
    many = [world, *[await a_world(world.app) for _ in range(4)]]
    for home in many:
        await saving(home, 40)

    one = await statements_of(world.app, lambda: derived(world, world.preschool_id))
    all_of_them = await statements_of(world.app, lambda: derived(world, *[home.preschool_id for home in many]))

    assert one == all_of_them == 14


async def test_the_night_derives_every_preschool_and_then_the_spreads(app: App, world: World) -> None:
    await saving(world, 40)

    async with app.parts.database.writing() as work:
        await enqueue(work, REFRESH, {}, once=REFRESH)
    await drain(app.parts)

    async with app.parts.database.reading() as work:
        score = await work.raw.fetchval(
            "select score from effect_cell where preschool_id = $1 and effect = 'time_saved' and month = $2",
            world.preschool_id,
            NOVEMBER,
        )
        telling = await work.raw.fetchval(
            "select telling from effect_spread where place_id = $1 and effect = 'time_saved'", world.district_id
        )
    assert (score, telling) == (60.0, 1)
    assert {REFRESH, DERIVE, SPREAD} <= set(jobs_of(app.parts)) and set(effect_jobs(app.clock)) == {
        REFRESH,
        DERIVE,
        SPREAD,
    }


async def test_what_is_told_of_a_month_is_what_the_preschool_itself_sees(world: World) -> None:
    head = await world.head()
    await saving(world, 40)

    await derived(world)
    seen = await shown(world, head, starts_on="2026-11-01", ends_on="2026-11-18")

    async with world.app.parts.database.reading() as work:
        rows = await work.raw.fetch("select effect, score from effect_cell where preschool_id = $1", world.preschool_id)
    assert {row["effect"]: row["score"] for row in rows} == {
        one["slug"]: one["score"] for one in seen["effects"] if one["score"] is not None
    }


async def test_who_sees_a_spread(world: World) -> None:
    other = await a_world(world.app)
    ministry, region, district = [await world.above(role) for role in (Role.MINISTRY, Role.REGION, Role.DISTRICT)]
    head = await world.head()

    async def status(person: Person, kind: str, place: object = None) -> int:
        query = {"kind": kind, **({"id": str(place)} if place else {})}
        return (await world.app.get("/api/effects", person.token, **query)).status_code

    assert [await status(person, "country") for person in (ministry, region, district, head)] == [200, 404, 404, 404]
    assert [await status(person, "region", world.region_id) for person in (ministry, region, district)] == [
        200,
        200,
        404,
    ]
    assert await status(region, "region", other.region_id) == 404
    assert await status(district, "district", world.district_id) == 200
    assert await status(district, "district", other.district_id) == 404
    assert await status(ministry, "region") == 400
    assert await status(await world.educator(), "country") == 403


async def test_a_spread_costs_the_same_statements_for_any_number_of_places(world: World) -> None:
    ministry, district = await world.above(Role.MINISTRY), await world.above(Role.DISTRICT)
    await saving(world, 40)
    await derived(world)

    country = await statements_of(world.app, lambda: spread(world, ministry, "country"))
    one = await statements_of(world.app, lambda: spread(world, district, "district", world.district_id))

    assert (country, one) == (5, 5)
