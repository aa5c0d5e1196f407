"""How long planning takes: told by devices, read as minutes for each week."""

from typing import Any
from uuid import UUID

from server.shared.domain.permissions import Role
from server.shared.ids import uuid7
from tests.support.plans import draft_week
from tests.support.world import World, a_world


def a_sitting(world: World, plan: Any, seconds: int, day: str = "2026-11-18") -> dict[str, object]:
    return {
        "id": str(uuid7()),
        "group_id": plan["group_id"],
        "about": "weekly",
        "plan_id": plan["id"],
        "day": day,
        "seconds": seconds,
    }


async def test_minutes_of_a_weeks_plan_are_the_sum_of_its_sittings_each_counted_once(world: World) -> None:
    educator, head = await world.educator(), await world.head()
    plan = await draft_week(world, educator)
    path, sitting = f"{world.path}/planning-time", a_sitting(world, plan, 300)

    first = await world.app.post(path, educator.token, [sitting, a_sitting(world, plan, 90)])
    again = await world.app.post(path, educator.token, [sitting])
    told = (await world.app.get(path, head.token)).json()

    assert (first.status_code, again.status_code) == (204, 204)
    assert [(week["week_start"], week["minutes"], week["sittings"]) for week in told["weeks"]] == [
        ("2026-11-16", 6.5, 2)
    ]
    assert told["median_minutes"] == 6.5


async def test_no_name_is_kept_beside_the_minutes(world: World) -> None:
    educator = await world.educator()
    plan = await draft_week(world, educator)

    await world.app.post(f"{world.path}/planning-time", educator.token, [a_sitting(world, plan, 60)])

    async with world.app.parts.database.reading() as work:
        row = await work.raw.fetchrow("select * from planning_time where preschool_id = $1", world.preschool_id)
    assert set(row.keys()) == {"preschool_id", "id", "group_id", "about", "plan_id", "day", "seconds"}


async def test_time_of_a_day_to_come_or_of_a_foreign_group_is_refused_whole(world: World) -> None:
    educator, head = await world.educator(), await world.head()
    plan, other = await draft_week(world, educator), await draft_week(world, head, group_id=world.butterflies)
    path = f"{world.path}/planning-time"

    ahead = await world.app.post(path, educator.token, [a_sitting(world, plan, 9, day="2026-11-19")])
    foreign = await world.app.post(path, educator.token, [a_sitting(world, plan, 9), a_sitting(world, other, 9)])

    assert (ahead.status_code, ahead.json()["code"]) == (409, "planning_time.not_yet")
    assert foreign.status_code == 404
    assert (await world.app.get(path, head.token)).json()["weeks"] == []


async def test_an_educator_reads_the_own_groups_only_and_families_and_strangers_none(world: World) -> None:
    educator, head = await world.educator(), await world.head()
    plan, other = await draft_week(world, educator), await draft_week(world, head, group_id=world.butterflies)
    path = f"{world.path}/planning-time"
    await world.app.post(path, head.token, [a_sitting(world, plan, 60), a_sitting(world, other, 60)])
    parent, nurse = await world.parent(await world.child()), await world.staff(Role.NURSE)
    stranger = await (await a_world(world.app)).head()

    own = (await world.app.get(path, educator.token)).json()
    of_other = await world.app.get(path, educator.token, group_id=str(world.butterflies))
    refused = [(await world.app.get(path, person.token)).status_code for person in (parent, nurse, stranger)]
    written = [
        (await world.app.post(path, person.token, [a_sitting(world, plan, 60)])).status_code
        for person in (parent, nurse, stranger)
    ]

    assert [UUID(week["group_id"]) for week in own["weeks"]] == [world.sunflowers]
    assert of_other.status_code == 404
    assert refused == written == [403, 403, 404]
