"""What the page of coverage tells: shaded cells, balance, what is neglected, children, how alive the plans are."""

import re
from collections.abc import Awaitable, Callable
from typing import Any

import pytest_asyncio

from server.shared.i18n import translator
from tests.admin.conftest import Visitor
from tests.support.app import App
from tests.support.plans import draft_week, load_reference
from tests.support.world import World

Visit = Callable[..., Awaitable[Visitor]]
T = translator("uz")


@pytest_asyncio.fixture(autouse=True, loop_scope="session")
async def reference(app: App) -> None:
    await load_reference(app)


def page_of(world: World) -> str:
    return f"/admin/preschools/{world.preschool_id}/groups/{world.sunflowers}/coverage"


async def covered(world: World, token: str) -> Any:
    return (await world.app.get(f"{world.path}/groups/{world.sunflowers}/coverage", token)).json()


async def test_each_area_of_a_planned_week_is_a_cell_shaded_by_its_minutes(world: World, visit: Visit) -> None:
    educator, head = await world.educator(), await world.head()
    await draft_week(world, educator)
    told = await covered(world, head.token)

    shown = (await (await visit(head)).get(page_of(world))).text

    cells = [(int(step), int(minutes)) for step, minutes in re.findall(r'<td class="heat-(\d)">(\d+)</td>', shown)]
    assert sorted(minutes for _, minutes in cells) == sorted(told["weeks"][-1]["minutes"].values())
    assert max(cells)[1] == max(minutes for _, minutes in cells)
    assert max(cells)[0] == 4
    assert shown.count('class="heat-none"') == 7 * len(told["areas"])
    assert " style=" not in shown


async def test_areas_stand_beside_the_share_that_is_recommended(world: World, visit: Visit) -> None:
    educator, head = await world.educator(), await world.head()
    await draft_week(world, educator)
    told = await covered(world, head.token)

    shown = (await (await visit(head)).get(page_of(world))).text

    for one in told["areas"]:
        beside = T("coverage-beside", share=T.percent(one["share"]), recommended=T.percent(one["recommended"]))
        assert beside in shown


async def test_children_not_observed_lately_are_named_with_the_way_to_them(world: World, visit: Visit) -> None:
    head = await world.head()
    child = await world.child(name="Aziza")

    shown = (await (await visit(head)).get(page_of(world))).text

    assert f'href="/admin/preschools/{world.preschool_id}/children/{child}"' in shown
    assert T("coverage-never") in shown
    assert T("page-not-observed-hint", count=1, children=1) in shown


async def test_a_living_plan_is_told_in_words_once_something_is_marked(world: World, visit: Visit) -> None:
    educator, head = await world.educator(), await world.head()
    plan = await draft_week(world, educator)
    visitor = await visit(head)
    before = (await visitor.get(page_of(world))).text
    for line, mark in zip(plan["activities"], ({"state": "done"}, {"state": "not_done"}), strict=False):
        path = f"{world.path}/weekly-plans/{plan['id']}/activities/{line['id']}/mark"
        assert (await world.app.post(path, educator.token, mark)).status_code < 300

    after = (await visitor.get(page_of(world))).text

    assert T("page-life-nothing") in before
    assert T("day-life-share", share=T.percent(0.5)) in after
    assert T("day-life-done", count=1) in after
    assert T("day-life-unexplained", count=1) in after


async def test_weeks_that_cannot_be_shown_are_refused_at_their_field_and_the_usual_ones_stay(
    world: World, visit: Visit
) -> None:
    visitor = await visit(await world.head())

    backwards = await visitor.get(page_of(world), since="2026-11-16", until="2026-10-05")
    garbled = await visitor.get(page_of(world), since="kecha", until="")
    ahead = await visitor.get(page_of(world), since="2027-01-11", until="2027-02-12")

    assert backwards.status_code == 409
    assert 'id="until-wrong"' in backwards.text
    assert 'value="2026-11-16"' in backwards.text
    assert (garbled.status_code, 'id="since-wrong"' in garbled.text) == (400, True)
    assert ahead.status_code == 200
    assert T("day-life") not in ahead.text, "nothing has been lived yet"
