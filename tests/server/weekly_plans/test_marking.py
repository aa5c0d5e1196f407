"""What became of an activity: its mark, the reason, where it was moved and what was done instead."""

from typing import Any

from tests.support.plans import draft_week
from tests.support.world import Person, World

MOVED: dict[str, Any] = {"state": "moved", "reason_code": "weather", "moved_to": "2026-11-19"}


async def marked(world: World, person: Person, plan: Any, **mark: Any) -> Any:
    """The plan's first line after the mark, or the refusal."""
    line = plan["activities"][0]["id"]
    path = f"{world.path}/weekly-plans/{plan['id']}/activities/{line}/mark"
    answer = (await world.app.post(path, person.token, mark)).json()
    return next(one for one in answer["activities"] if one["id"] == line) if "activities" in answer else answer


async def test_an_activity_is_moved_for_a_reason_and_done_on_its_new_day(world: World) -> None:
    educator = await world.educator()
    plan = await draft_week(world, educator)

    moved = await marked(world, educator, plan, **MOVED)
    done = await marked(world, educator, plan, state="done")

    assert (moved["state"], moved["reason_code"], moved["moved_to"]) == ("moved", "weather", "2026-11-19")
    assert (done["state"], done["reason_code"], done["moved_to"]) == ("done", "", "2026-11-19")


async def test_a_mark_taken_back_leaves_nothing_of_itself(world: World) -> None:
    educator = await world.educator()
    plan = await draft_week(world, educator)
    await marked(world, educator, plan, **MOVED)

    undone = await marked(world, educator, plan, state="planned")

    assert undone == plan["activities"][0]


async def test_what_was_done_instead_is_kept_with_its_reason(world: World) -> None:
    educator = await world.educator()
    plan = await draft_week(world, educator)

    line = await marked(
        world, educator, plan, state="replaced", reason_code="interest", reason=" Qor yogʻdi ", replaced_by="Qor oʻyini"
    )

    assert (line["state"], line["replaced_by"], line["reason"]) == ("replaced", "Qor oʻyini", "Qor yogʻdi")


async def test_a_day_too_far_away_is_refused_and_nothing_is_marked(world: World) -> None:
    educator = await world.educator()
    plan = await draft_week(world, educator)

    refused = await marked(world, educator, plan, **{**MOVED, "moved_to": "2027-02-01"})

    assert refused["code"] == "living_plan.moved_too_far"
    now = (await world.app.get(f"{world.path}/weekly-plans/{plan['id']}", educator.token)).json()
    assert now["activities"][0]["state"] == "planned"
