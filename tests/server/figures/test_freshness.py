"""From a write to a fresh figure: the same transaction notes it, the worker looks and derives, the page tells when."""

import asyncio

from server.kernel.dirty_months import note_month
from server.shared.ids import uuid7
from server.worker import drain, work_until
from tests.server.figures.facts import NOVEMBER, cells
from tests.server.figures.folding import fold
from tests.support.world import World

ROUNDS = 600


async def test_opening_a_group_is_seen_in_the_figures_once_the_worker_ran(world: World) -> None:
    head = await world.head()
    group = {"id": str(uuid7()), "name": "Lola", "age_band": "middle", "school_year": 2026}
    await leave_others_aside(world)

    made = await world.app.post(f"{world.path}/groups", head.token, group)
    before = await cells(world)
    await drain(world.app.parts)
    page = (await world.app.get("/api/figures", head.token, kind="preschool", id=world.preschool_id)).json()

    assert made.status_code == 201
    assert before == {}
    assert (await cells(world))["annual_plans_in_place", NOVEMBER] == (0, 3, 0)
    derived_at = {figure["derived_at"] for figure in page["figures"] if figure["slug"] != "attendance"}
    assert derived_at == {world.app.clock.now().isoformat().replace("+00:00", "Z")}


async def leave_others_aside(world: World) -> None:
    """What tests before this one noted is not derived here: there may be hundreds of preschools."""
    async with world.app.parts.database.writing() as work:
        await work.raw.execute("delete from dirty_month where preschool_id <> $1", world.preschool_id)


async def test_two_preschools_of_a_district_both_reach_its_sum(world: World) -> None:
    neighbour = World(world.app, region_id=world.region_id, district_id=world.district_id)
    async with world.app.parts.database.writing() as work:
        await work.raw.execute(
            "insert into preschool (id, region_id, district_id, name, number, ownership, profile, address)"
            " values ($1, $2, $3, 'Qoʻshni', '', 'state', 'general', '')",
            neighbour.preschool_id,
            world.region_id,
            world.district_id,
        )
        await work.raw.execute(
            "insert into preschool_group (preschool_id, id, name, age_band, language, school_year)"
            " values ($1, $2, 'Lola', 'middle', 'uz', 2026)",
            neighbour.preschool_id,
            uuid7(),
        )
        for place in (world, neighbour):
            await note_month(work, place.preschool_id, NOVEMBER)

    await fold(world)

    async with world.app.parts.database.reading() as work:
        row = await work.raw.fetchrow(
            "select denominator, preschools from figure_district_cell"
            " where district_id = $1 and figure = 'annual_plans_in_place'",
            world.district_id,
        )
    assert (row["denominator"], row["preschools"]) == (3, 2)


async def test_a_running_worker_finds_what_was_written_without_being_asked(world: World) -> None:
    async with world.app.parts.database.writing() as work:
        await note_month(work, world.preschool_id, NOVEMBER)
        asked = await work.raw.fetchval("select count(*) from pgqueuer")
    stop = asyncio.Event()

    working = asyncio.create_task(work_until(world.app.parts, stop))
    for _ in range(ROUNDS):
        found = await cells(world)
        if found:
            break
        await asyncio.sleep(0.1)
    stop.set()
    await working

    assert asked == 0
    assert ("annual_plans_in_place", NOVEMBER) in found
