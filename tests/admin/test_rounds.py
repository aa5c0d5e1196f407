"""Rounds on the pages: opened one after another, moved, closed after being asked, opened again; marks by group."""

from collections.abc import Awaitable, Callable
from typing import Any

import pytest

from admin.pages.rounds import Marked, of_all_children
from server.shared.contract.preschools import GroupRow
from server.shared.domain.permissions import Role
from server.shared.i18n import translator
from server.shared.ids import uuid7
from tests.admin.conftest import Visitor
from tests.admin.test_forms import problem_at
from tests.server.development_cards.steps import a_mark, a_round, closed, marked
from tests.support.observations import indicators
from tests.support.world import Person, World, a_world

pytestmark = pytest.mark.usefixtures("reference")
Visit = Callable[..., Awaitable[Visitor]]
T = translator("uz")
AUTUMN = {"starts_on": "2026-09-01", "ends_on": "2026-11-30"}


def page_of(world: World) -> str:
    return f"/admin/preschools/{world.preschool_id}/rounds"


async def rounds(world: World, person: Person) -> Any:
    return (await world.app.get(f"{world.path}/rounds", person.token, school_year=2026)).json()


async def test_a_methodist_opens_a_round_and_moves_its_days(world: World, visit: Visit) -> None:
    methodist = await world.staff(Role.METHODIST)
    visitor = await visit(methodist)
    path = page_of(world)

    opened = await visitor.send(await visitor.get(path), path, **AUTUMN)
    one = opened.headers["location"]
    moved = await visitor.send(await visitor.get(one), f"{one}/dates", starts_on="2026-09-07", ends_on="2026-11-30")

    assert (opened.status_code, moved.status_code) == (303, 303)
    [told] = await rounds(world, methodist)
    assert (told["number"], told["starts_on"], told["closed_at"]) == (1, "2026-09-07", None)


async def test_days_that_cannot_be_are_refused_at_their_field_and_nothing_is_opened(world: World, visit: Visit) -> None:
    head = await world.head()
    visitor = await visit(head)
    path = page_of(world)

    refused = await visitor.send(await visitor.get(path), path, starts_on="2026-11-30", ends_on="2026-09-01")

    assert refused.status_code == 409 and problem_at(refused.text, "ends_on")
    assert 'value="2026-11-30"' in refused.text
    assert await rounds(world, head) == []


async def test_the_next_round_is_offered_once_the_one_before_is_closed(world: World, visit: Visit) -> None:
    head = await world.head()
    visitor = await visit(head)
    round_id = await a_round(world, head)
    one = f"{page_of(world)}/{round_id}"
    while_open = (await visitor.get(page_of(world))).text

    shut = await visitor.send(await visitor.get(one), f"{one}/close", sure="true")
    after = (await visitor.get(page_of(world))).text
    again = await visitor.send(await visitor.get(one), f"{one}/reopen")

    assert (shut.status_code, again.status_code) == (303, 303)
    second = T("page-round-open-title", round=T("page-round-2"))
    assert (second in while_open, second in after) == (False, True)
    assert [told["closed_at"] for told in await rounds(world, head)] == [None]


async def test_a_round_tells_how_many_of_its_childrens_marks_each_group_has(world: World, visit: Visit) -> None:
    head, aziza = await world.head(), await world.child()
    await world.child(name="Bobur")
    round_id = await a_round(world, head)
    first, second = indicators("speech")[:2]
    await marked(world, head, round_id, a_mark(aziza, first), a_mark(aziza, second))

    shown = (await (await visit(head)).get(f"{page_of(world)}/{round_id}")).text

    whole = sum(len(indicators(area)) for area in ("physical", "social_emotional", "speech", "cognitive", "creative"))
    assert T("page-done-of", done=2, whole=2 * whole) in shown, (
        "a child whom nobody has marked is missing, not left out"
    )
    assert f'href="{page_of(world)}/{round_id}/groups/{world.sunflowers}"' in shown


def test_a_closed_round_is_counted_by_the_cards_it_has() -> None:
    group = GroupRow(
        id=uuid7(), name="Lola", age_band="middle", language="uz", school_year=2026, children=25, educators=[]
    )

    running = of_all_children([group], {group.id: Marked(30, 160)}, {"middle": 16})
    over = of_all_children([group], {group.id: Marked(30, 160)}, {})
    unseen = of_all_children([group], {}, {"middle": 16})

    assert (running[group.id], over[group.id], unseen[group.id]) == (Marked(30, 400), Marked(30, 160), Marked(0, 400))


async def test_a_round_of_another_preschool_is_not_there(world: World, visit: Visit) -> None:
    head = await world.head()
    round_id = await a_round(world, head)
    stranger = await visit(await (await a_world(world.app)).head())

    shown = await stranger.get(f"{page_of(world)}/{round_id}")
    own = await stranger.get("/admin/account")
    token = own.text.split('name="_csrf_token" value="')[1].split('"')[0]
    shut = await stranger.http.post(
        f"{page_of(world)}/{round_id}/close?key={world.sunflowers}", data={"_csrf_token": token}
    )

    assert (shown.status_code, shut.status_code) == (404, 404)
    assert [told["closed_at"] for told in await rounds(world, head)] == [None]


async def test_a_closed_round_says_how_it_is_corrected(world: World, visit: Visit) -> None:
    head = await world.head()
    round_id = await a_round(world, head)
    await closed(world, head, round_id)

    shown = (await (await visit(head)).get(f"{page_of(world)}/{round_id}")).text

    assert T("page-round-closed-hint") in shown
    assert f"{round_id}/dates" not in shown
