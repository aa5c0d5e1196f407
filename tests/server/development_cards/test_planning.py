"""Marks of the newest round feed the drafting of weeks."""

from typing import Any

import pytest_asyncio

from tests.server.development_cards.steps import WINTER, a_mark, a_round, closed, marked
from tests.support.app import App
from tests.support.observations import AREAS, indicators
from tests.support.plans import draft_week, draft_year, load_reference
from tests.support.world import World

EVERY = [one for area in AREAS for one in indicators(area)]


@pytest_asyncio.fixture(loop_scope="session", autouse=True)
async def reference(app: App) -> None:
    await load_reference(app)


def needed(week: dict[str, Any]) -> list[int]:
    """For how many children the lines were chosen that were chosen for their needs."""
    reasons = [reason for line in week["activities"] for reason in line["because"]]
    return [reason["params"]["children"] for reason in reasons if reason["code"] == "group_needs"]


async def test_a_week_is_drafted_for_what_marks_say_children_are_on_the_way_to(world: World) -> None:
    head, educator = await world.head(), await world.educator()
    children = [await world.child(name=f"Bola {number}") for number in range(3)]
    round_id = await a_round(world, head)
    for child in children:
        await marked(world, educator, round_id, *[a_mark(child, one, 0.5) for one in EVERY])
    await draft_year(world, educator)

    week = await draft_week(world, educator)

    assert set(needed(week)) == {3}


async def test_only_the_newest_round_and_what_children_cannot_yet_count(world: World) -> None:
    head, educator, aziza = await world.head(), await world.educator(), await world.child()
    autumn = await a_round(world, head)
    await marked(world, educator, autumn, *[a_mark(aziza, one, 0) for one in EVERY])
    await closed(world, head, autumn)
    winter = await a_round(world, head, 2, WINTER)
    await marked(world, educator, winter, *[a_mark(aziza, one, 1) for one in EVERY])
    await draft_year(world, educator)

    week = await draft_week(world, educator)

    assert needed(week) == []
