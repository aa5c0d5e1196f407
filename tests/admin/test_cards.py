"""Cards on the pages: a column and a child marked by plain forms; proposals, clashes, corrections with a reason."""

import re
from collections.abc import Awaitable, Callable
from typing import Any
from uuid import UUID

import pytest

from server.shared.domain.permissions import Role
from server.shared.i18n import translator
from tests.admin.conftest import Visitor
from tests.admin.test_forms import problem_at
from tests.server.development_cards.steps import a_mark, a_round, child_card, closed, completed, marked
from tests.support.observations import an_entry, indicators, send
from tests.support.world import Person, World, a_world

pytestmark = pytest.mark.usefixtures("reference")
Visit = Callable[..., Awaitable[Visitor]]
T = translator("uz")
FIRST, SECOND = indicators("speech")[:2]


def card_of(world: World, round_id: str) -> str:
    return f"/admin/preschools/{world.preschool_id}/rounds/{round_id}"


def column_of(world: World, round_id: str, indicator: UUID = FIRST) -> str:
    return f"{card_of(world, round_id)}/groups/{world.sunflowers}/indicators/{indicator}"


async def levels(world: World, person: Person, round_id: str, child: UUID) -> dict[str, float]:
    card = await child_card(world, person, round_id, child)
    return {one["indicator_id"]: one["mark"]["level"] for one in card["indicators"] if one["mark"]}


async def test_a_column_keeps_what_was_chosen_and_goes_on_to_the_next_indicator(world: World, visit: Visit) -> None:
    head = await world.head()
    aziza, bobur = await world.child(), await world.child(name="Bobur")
    round_id = await a_round(world, head)
    visitor, path = await visit(head), column_of(world, round_id)
    chosen = {f"mark-{aziza}": "0.5", f"mark-{bobur}": ""}

    kept = await visitor.send(await visitor.get(path), path, **chosen, go="next")

    assert kept.status_code == 303
    assert kept.headers["location"] == f"{column_of(world, round_id, SECOND)}?kept=1"
    assert T("page-marks-kept", count=1) in (await visitor.get(kept.headers["location"])).text
    assert await levels(world, head, round_id, aziza) == {str(FIRST): 0.5}
    assert await levels(world, head, round_id, bobur) == {}


async def test_children_stand_in_the_order_of_names_whatever_their_levels(world: World, visit: Visit) -> None:
    head = await world.head()
    last = await world.child(name="Zilola", family="Yusupova")
    first = await world.child(name="Anvar", family="Aliyev")
    round_id = await a_round(world, head)
    await marked(world, head, round_id, a_mark(last, FIRST, 1), a_mark(first, FIRST, 0))

    shown = (await (await visit(head)).get(column_of(world, round_id))).text

    assert re.findall(r"<legend>(.*?)</legend>", shown) == ["Aliyev Anvar", "Yusupova Zilola"]


async def test_places_without_a_mark_take_what_the_evidence_speaks_for(world: World, visit: Visit) -> None:
    head, aziza = await world.head(), await world.child()
    await send(world, head, an_entry(world.app, aziza, indicator_id=FIRST, level=1))
    round_id = await a_round(world, head)
    visitor, path = await visit(head), column_of(world, round_id)
    page = await visitor.get(path)

    await visitor.send(page, path, **{f"mark-{aziza}": ""}, proposals="true", go="stay")

    assert T("page-take-proposals", count=1) in page.text
    assert await levels(world, head, round_id, aziza) == {str(FIRST): 1.0}


async def test_a_mark_that_somebody_has_set_meanwhile_stays_and_is_told(world: World, visit: Visit) -> None:
    head, educator, aziza = await world.head(), await world.educator(), await world.child()
    round_id = await a_round(world, head)
    visitor, path = await visit(head), column_of(world, round_id)
    page = await visitor.get(path)
    await marked(world, educator, round_id, a_mark(aziza, FIRST, 1))

    told = await visitor.send(page, path, **{f"mark-{aziza}": "0.0"}, go="stay")

    assert T("page-mark-clashed", name="Sinov Odami") in told.text
    assert await levels(world, head, round_id, aziza) == {str(FIRST): 1.0}


async def test_a_childs_card_is_marked_whole_with_its_evidence_and_said_to_be_complete(
    world: World, visit: Visit
) -> None:
    head, aziza = await world.head(), await world.child()
    await send(world, head, an_entry(world.app, aziza, indicator_id=FIRST, level=1))
    round_id = await a_round(world, head)
    visitor, path = await visit(head), f"{card_of(world, round_id)}/children/{aziza}"
    chosen: dict[str, Any] = {f"mark-{FIRST}": "1.0", f"sure-{FIRST}": "3", f"mark-{SECOND}": "0.5"}

    await visitor.send(await visitor.get(path), path, **chosen)
    await visitor.send(await visitor.get(path), f"{path}/completion", completed="true", summary="Yaxshi oʻsdi")

    card = await child_card(world, head, round_id, aziza)
    mark = next(one["mark"] for one in card["indicators"] if one["indicator_id"] == str(FIRST))
    assert (mark["level"], mark["confidence"], len(mark["evidence"])) == (1.0, 3, 1)
    assert (card["summary"], card["completed_at"] is not None) == ("Yaxshi oʻsdi", True)


async def test_a_correction_after_closing_needs_its_reason_which_the_history_shows(world: World, visit: Visit) -> None:
    head, aziza = await world.head(), await world.child()
    round_id = await a_round(world, head)
    await marked(world, head, round_id, a_mark(aziza, FIRST, 0))
    await closed(world, head, round_id)
    visitor, path = await visit(head), f"{card_of(world, round_id)}/children/{aziza}"
    chosen = {f"mark-{FIRST}": "1.0"}

    without = await visitor.send(await visitor.get(path), path, **chosen, reason="")
    before = await levels(world, head, round_id, aziza)
    corrected = await visitor.send(await visitor.get(path), path, **chosen, reason="Adashib belgilangan")
    shown = (await visitor.get(path)).text

    assert without.status_code == 409 and problem_at(without.text, "reason")
    assert re.search(rf'name="mark-{FIRST}" value="1.0" checked', without.text), "what was chosen is kept"
    assert before == {str(FIRST): 0.0}
    assert corrected.status_code == 303
    assert await levels(world, head, round_id, aziza) == {str(FIRST): 1.0}
    assert "Adashib belgilangan" in shown


async def test_a_complete_card_in_a_column_asks_for_a_reason_too(world: World, visit: Visit) -> None:
    head, aziza = await world.head(), await world.child()
    round_id = await a_round(world, head)
    await marked(world, head, round_id, a_mark(aziza, FIRST, 0))
    await completed(world, head, round_id, aziza)
    visitor, path = await visit(head), column_of(world, round_id)
    chosen = {f"mark-{aziza}": "1.0"}

    without = await visitor.send(await visitor.get(path), path, **chosen, go="stay")
    corrected = await visitor.send(without, path, **chosen, go="stay", reason="Yana kuzatildi")

    assert without.status_code == 409 and problem_at(without.text, "reason")
    assert corrected.status_code == 303
    assert await levels(world, head, round_id, aziza) == {str(FIRST): 1.0}


async def test_cards_are_closed_to_strangers_and_to_those_above(world: World, visit: Visit) -> None:
    head, aziza = await world.head(), await world.child()
    round_id = await a_round(world, head)
    stranger = await (await a_world(world.app)).head()
    path = f"{card_of(world, round_id)}/children/{aziza}"

    answers = {
        "stranger": (await (await visit(stranger)).get(path)).status_code,
        "district": (await (await visit(await world.above(Role.DISTRICT))).get(path)).status_code,
        "educator": (await (await visit(await world.educator())).get(path)).status_code,
        "nobody": (await (await visit()).get(path)).status_code,
    }

    assert answers == {"stranger": 404, "district": 403, "educator": 403, "nobody": 303}


async def test_an_indicator_of_another_age_has_no_column(world: World, visit: Visit) -> None:
    head = await world.head()
    await world.child()
    round_id = await a_round(world, head)

    shown = await (await visit(head)).get(column_of(world, round_id, indicators("speech", "senior")[0]))

    assert shown.status_code == 404
