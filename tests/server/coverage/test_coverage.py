"""What plans of a group touch and neglect, and which children nobody has observed lately."""

from datetime import date, timedelta
from typing import Any

import pytest_asyncio

from server.shared.domain.permissions import Role
from tests.support.app import App
from tests.support.observations import indicators, recorded
from tests.support.plans import MONDAY, draft_week, load_reference, observe
from tests.support.statements import statements_of
from tests.support.world import Person, World, a_world


@pytest_asyncio.fixture(autouse=True, loop_scope="session")
async def reference(app: App) -> None:
    await load_reference(app)


def path_of(world: World) -> str:
    return f"{world.path}/groups/{world.sunflowers}/coverage"


async def coverage_of(world: World, person: Person, **query: object) -> dict[str, Any]:
    response = await world.app.get(path_of(world), person.token, **query)
    assert response.status_code == 200, response.text
    found: dict[str, Any] = response.json()
    return found


async def test_the_heat_map_shows_every_week_with_its_minutes_and_gaps(world: World) -> None:
    educator = await world.educator()
    plan = await draft_week(world, educator)

    found = await coverage_of(world, educator)

    assert (found["since"], found["until"], len(found["weeks"])) == ("2026-09-28", "2026-11-16", 8)
    last = found["weeks"][-1]
    minutes: dict[str, int] = {}
    for line in plan["activities"]:
        minutes[line["area"]] = minutes.get(line["area"], 0) + line["minutes"]
    assert (last["plan_id"], last["status"], last["minutes"]) == (plan["id"], "draft", minutes)
    assert all((week["plan_id"], week["minutes"]) == (None, {}) for week in found["weeks"][:-1])


async def test_the_balance_stands_beside_what_the_framework_recommends(world: World) -> None:
    educator = await world.educator()
    await draft_week(world, educator)

    found = await coverage_of(world, educator)

    shares = {one["area"]: one["recommended"] for one in found["areas"]}
    assert shares == {"physical": 0.22, "social_emotional": 0.18, "speech": 0.22, "cognitive": 0.2, "creative": 0.18}
    assert round(sum(one["share"] for one in found["areas"]), 6) == 1
    assert all(abs(one["share"] - one["recommended"]) < 0.12 for one in found["areas"])


async def test_indicators_tell_how_often_they_were_planned_and_observed_the_neglected_first(world: World) -> None:
    educator = await world.educator()
    child = await world.child()
    plan = await draft_week(world, educator)
    await recorded(world, educator, child, indicator_id=indicators("speech")[0], level=0.5)

    found = await coverage_of(world, educator)

    planned = [one["planned"] for one in found["indicators"]]
    assert (len(planned), planned) == (16, sorted(planned))
    seen = {one["slug"]: one for one in found["indicators"]}
    assert [one["observed"] for one in found["indicators"] if one["observed"]] == [1]
    for slug, touch in seen.items():
        lines = [line for line in plan["activities"] if slug in line["indicators"]]
        assert touch["planned"] == len(lines)
        last = max((line["weekday"] for line in lines), default=None)
        assert touch["last_planned"] == (None if last is None else (MONDAY + timedelta(days=last)).isoformat())


async def test_children_not_observed_for_three_weeks_are_named_and_the_reading_is_noted(world: World) -> None:
    educator = await world.educator()
    seen, unseen = await world.child(name="Aziza"), await world.child(name="Bobur")
    await observe(world, educator, seen, days_ago=2)

    found = await coverage_of(world, educator)

    assert (found["children"], [one["child_id"] for one in found["not_observed"]]) == (2, [str(unseen)])
    async with world.app.parts.database.reading() as work:
        noted = await work.raw.fetch("select child_ids from read_journal where preschool_id = $1", world.preschool_id)
    assert [row["child_ids"] for row in noted] == [[unseen]]


async def test_other_weeks_are_shown_when_asked_for_and_impossible_ones_refused(world: World) -> None:
    educator = await world.educator()
    await draft_week(world, educator, date(2026, 12, 7))

    found = await coverage_of(world, educator, **{"from": "2026-12-08", "until": "2026-12-20"})
    refused = await world.app.get(path_of(world), educator.token, **{"from": "2026-12-08", "until": "2026-11-01"})

    assert [week["week_start"] for week in found["weeks"]] == ["2026-12-07", "2026-12-14"]
    assert found["weeks"][0]["minutes"]
    assert (refused.status_code, refused.json()["code"]) == (409, "coverage.wrong_weeks")


async def test_who_may_look(world: World) -> None:
    educator, head = await world.educator(), await world.head()
    specialist = await world.staff(Role.SPECIALIST, world.sunflowers)
    neighbour, stranger = await world.educator(world.butterflies), await (await a_world(world.app)).head()
    district, parent = await world.above(Role.DISTRICT), await world.parent(await world.child())

    people = [educator, head, specialist, neighbour, stranger, district, parent]
    statuses = [(await world.app.get(path_of(world), person.token)).status_code for person in people]

    assert statuses == [200, 200, 200, 404, 404, 403, 403]
    assert (await world.app.get(path_of(world))).status_code == 401


async def test_the_statements_do_not_grow_with_weeks_and_children(world: World) -> None:
    educator = await world.educator()
    await world.child()
    await draft_week(world, educator)

    async def cost() -> int:
        return await statements_of(world.app, lambda: world.app.get(path_of(world), educator.token))

    before = await cost()
    for number in range(1, 4):
        await draft_week(world, educator, MONDAY - timedelta(weeks=number))
        await world.child(name=f"Bola {number}")

    assert await cost() == before
    assert before <= 6
