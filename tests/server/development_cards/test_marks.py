"""Marks: kept in a batch, told apart when two people meet, taken back, corrected with a reason."""

import asyncio

from server.shared.ids import uuid7
from tests.server.development_cards.steps import (
    a_mark,
    a_round,
    child_card,
    closed,
    completed,
    group_card,
    kept,
    marked,
    send_marks,
)
from tests.support.observations import AREAS, indicators, recorded
from tests.support.world import World, a_world

FIRST, SECOND = indicators("speech")[:2]


async def test_marks_of_a_batch_are_kept_and_shown_in_the_grid(world: World) -> None:
    head, educator = await world.head(), await world.educator()
    aziza, bobur = await world.child(name="Aziza"), await world.child(name="Bobur")
    round_id = await a_round(world, head)

    told = await marked(world, educator, round_id, a_mark(aziza, FIRST, 1), a_mark(bobur, SECOND, 0, confidence=3))
    card = await group_card(world, educator, round_id)

    assert [(one["level"], one["revision"], one["clashed"]) for one in told] == [(1, 1, False), (0, 1, False)]
    assert [line["child"]["given_name"] for line in card["lines"]] == ["Aziza", "Bobur"]
    first, second = card["indicator_ids"].index(str(FIRST)), card["indicator_ids"].index(str(SECOND))
    assert [line["levels"][first] for line in card["lines"]] == [1, None]
    assert [line["levels"][second] for line in card["lines"]] == [None, 0]
    assert card["lines"][1]["confidences"][second] == 3
    assert card["indicator_ids"] == [str(one) for area in AREAS for one in indicators(area)]
    assert {len(card["lines"][0][name]) for name in ("levels", "revisions", "proposed", "confidences")} == {
        len(card["indicator_ids"])
    }
    assert card["round"]["children"] == 2


async def test_the_same_marks_under_another_key_make_no_new_version(world: World) -> None:
    head, educator, aziza = await world.head(), await world.educator(), await world.child()
    round_id = await a_round(world, head)
    await marked(world, educator, round_id, a_mark(aziza, FIRST, 1))
    before = await kept(world)

    told = await marked(world, educator, round_id, a_mark(aziza, FIRST, 1))

    assert [(one["level"], one["revision"], one["clashed"]) for one in told] == [(1, 1, False)]
    assert await kept(world) == before


async def test_a_proposal_that_is_accepted_in_the_grid_brings_its_evidence_along(world: World) -> None:
    head, educator, aziza = await world.head(), await world.educator(), await world.child()
    entry = await recorded(world, educator, aziza, area="speech", indicator_id=str(FIRST), level=1)
    round_id = await a_round(world, head)

    await marked(world, educator, round_id, a_mark(aziza, FIRST, 1), a_mark(aziza, SECOND, 1))
    await marked(world, educator, round_id, a_mark(aziza, FIRST, 1, revision=1))
    lines = {one["indicator_id"]: one["mark"] for one in (await child_card(world, head, round_id, aziza))["indicators"]}

    assert (lines[str(FIRST)]["evidence"], lines[str(FIRST)]["revision"]) == ([entry], 1)
    assert lines[str(SECOND)]["evidence"] == []


async def test_a_mark_somebody_rewrote_meanwhile_is_told_and_stays(world: World) -> None:
    head, educator, aziza = await world.head(), await world.educator(), await world.child()
    round_id = await a_round(world, head)
    await marked(world, educator, round_id, a_mark(aziza, FIRST, 0.5))
    await marked(world, head, round_id, a_mark(aziza, FIRST, 1, revision=1))

    told = await marked(world, educator, round_id, a_mark(aziza, FIRST, 0, revision=1), a_mark(aziza, SECOND, 0.5))

    assert [(one["level"], one["revision"], one["clashed"], one["rater_name"]) for one in told] == [
        (1, 2, True, "Sinov Odami"),
        (0.5, 1, False, "Sinov Odami"),
    ]
    lines = {one["indicator_id"]: one["mark"] for one in (await child_card(world, head, round_id, aziza))["indicators"]}
    assert (lines[str(FIRST)]["level"], lines[str(FIRST)]["revision"]) == (1, 2)
    assert lines[str(SECOND)]["level"] == 0.5


async def test_of_two_who_mark_at_once_one_is_told_of_the_other(world: World) -> None:
    head, educator, aziza = await world.head(), await world.educator(), await world.child()
    round_id = await a_round(world, head)

    told = await asyncio.gather(
        marked(world, educator, round_id, a_mark(aziza, FIRST, 0.5), a_mark(aziza, SECOND, 1)),
        marked(world, head, round_id, a_mark(aziza, SECOND, 0), a_mark(aziza, FIRST, 1)),
    )

    assert sorted(one["clashed"] for answer in told for one in answer) == [False, False, True, True]
    won = next(answer for answer in told if not answer[0]["clashed"])
    card = await child_card(world, educator, round_id, aziza)
    assert {one["indicator_id"]: one["mark"]["level"] for one in card["indicators"] if one["mark"]} == {
        one["indicator_id"]: one["level"] for one in won
    }
    assert (await kept(world))["card_mark_version"] == 0


async def test_a_mark_taken_back_is_kept_as_a_version_and_numbers_go_on(world: World) -> None:
    head, educator, aziza = await world.head(), await world.educator(), await world.child()
    round_id = await a_round(world, head)
    await marked(world, educator, round_id, a_mark(aziza, FIRST, 0.5))

    gone = await marked(world, educator, round_id, a_mark(aziza, FIRST, None, revision=1))
    again = await marked(world, educator, round_id, a_mark(aziza, FIRST, 1))

    assert [(one["level"], one["revision"]) for one in gone + again] == [(None, 0), (1, 2)]
    card = await child_card(world, educator, round_id, aziza)
    assert [(one["level"], one["revision"], one["reason"]) for one in card["versions"]] == [(0.5, 1, "")]


async def test_a_stale_mark_over_one_taken_back_and_set_again_clashes(world: World) -> None:
    head, educator, aziza = await world.head(), await world.educator(), await world.child()
    round_id = await a_round(world, head)
    await marked(world, educator, round_id, a_mark(aziza, FIRST, 0.5))
    await marked(world, educator, round_id, a_mark(aziza, FIRST, None, revision=1))
    await marked(world, educator, round_id, a_mark(aziza, FIRST, 1))

    told = await marked(world, head, round_id, a_mark(aziza, FIRST, 0, revision=1))

    assert [(one["level"], one["revision"], one["clashed"]) for one in told] == [(1, 2, True)]


async def test_a_closed_round_is_corrected_by_leading_people_with_a_reason(world: World) -> None:
    head, educator, aziza = await world.head(), await world.educator(), await world.child()
    round_id = await a_round(world, head)
    await marked(world, educator, round_id, a_mark(aziza, FIRST, 0.5))
    await closed(world, head, round_id)
    before = await kept(world)

    late = await send_marks(world, educator, round_id, a_mark(aziza, FIRST, 1, revision=1, reason="Kech koʻrdim"))
    silent = await send_marks(world, head, round_id, a_mark(aziza, FIRST, 1, revision=1, reason="  "))
    unchanged = await kept(world)
    told = await marked(
        world,
        head,
        round_id,
        a_mark(aziza, FIRST, 1, revision=1, reason="Xato bosilgan"),
        a_mark(aziza, SECOND, 0, reason="Unutilgan"),
    )

    assert (late.status_code, late.json()["code"]) == (409, "card.closed")
    assert (silent.status_code, silent.json()["code"]) == (409, "card.reason_missing")
    assert unchanged == before
    assert [one["revision"] for one in told] == [2, 1]
    card = await child_card(world, head, round_id, aziza)
    assert {(one["revision"], one["level"], one["reason"]) for one in card["versions"]} == {
        (1, 0.5, "Xato bosilgan"),
        (0, None, "Unutilgan"),
    }


async def test_a_complete_card_is_locked_until_it_is_opened_again(world: World) -> None:
    head, educator, aziza = await world.head(), await world.educator(), await world.child()
    round_id = await a_round(world, head)
    empty = await completed(world, educator, round_id, aziza)
    await marked(world, educator, round_id, a_mark(aziza, FIRST, 0.5))
    whole = await completed(world, educator, round_id, aziza)

    refused = await send_marks(world, educator, round_id, a_mark(aziza, FIRST, 1, revision=1))
    await completed(world, educator, round_id, aziza, whole=False)
    told = await marked(world, educator, round_id, a_mark(aziza, FIRST, 1, revision=1))

    assert (empty.status_code, empty.json()["code"]) == (409, "card.nothing_marked")
    assert whole.status_code == 200
    assert (whole.json()["completed_by_name"], whole.json()["summary"]) == ("Sinov Odami", "Yil davomida ancha oʻsdi")
    assert (refused.status_code, refused.json()["code"]) == (409, "card.closed")
    assert [one["revision"] for one in told] == [2]


async def test_a_card_of_a_closed_round_is_not_opened_again(world: World) -> None:
    head, educator, aziza = await world.head(), await world.educator(), await world.child()
    round_id = await a_round(world, head)
    await marked(world, educator, round_id, a_mark(aziza, FIRST, 0.5))
    await completed(world, educator, round_id, aziza)
    await closed(world, head, round_id)

    refused = [await completed(world, person, round_id, aziza, whole=False) for person in (educator, head)]

    assert [(one.status_code, one.json()["code"]) for one in refused] == [(409, "card.closed")] * 2


async def test_what_the_framework_of_the_round_does_not_hold_is_refused(world: World) -> None:
    head, educator, aziza = await world.head(), await world.educator(), await world.child()
    round_id = await a_round(world, head)
    before = await kept(world)

    level = await send_marks(world, educator, round_id, a_mark(aziza, SECOND), a_mark(aziza, FIRST, 0.3))
    indicator = await send_marks(world, educator, round_id, a_mark(aziza, uuid7()))
    twice = await send_marks(world, educator, round_id, a_mark(aziza, FIRST, 1), a_mark(aziza, FIRST, 0))

    assert (level.status_code, level.json()["code"]) == (409, "card.wrong_level")
    assert (indicator.status_code, indicator.json()["code"]) == (409, "card.wrong_indicator")
    assert twice.status_code == 400
    assert await kept(world) == before


async def test_evidence_is_an_entry_about_the_child(world: World) -> None:
    head, educator = await world.head(), await world.educator()
    aziza, bobur = await world.child(), await world.child(name="Bobur")
    round_id = await a_round(world, head)
    entry = await recorded(world, educator, aziza, indicator_id=FIRST, level=1)

    told = await marked(world, educator, round_id, a_mark(aziza, FIRST, 1, evidence=[entry]))
    other = await send_marks(world, educator, round_id, a_mark(bobur, FIRST, 1, evidence=[entry]))

    assert told[0]["revision"] == 1
    assert (other.status_code, other.json()["code"]) == (409, "card.unknown_evidence")
    lines = {one["indicator_id"]: one for one in (await child_card(world, educator, round_id, aziza))["indicators"]}
    assert lines[str(FIRST)]["mark"]["evidence"] == [entry]


async def test_children_of_another_group_are_not_marked_with_this_one(world: World) -> None:
    head, educator = await world.head(), await world.educator()
    elsewhere = await world.child(world.butterflies)
    round_id = await a_round(world, head)

    response = await send_marks(world, educator, round_id, a_mark(elsewhere, FIRST))

    assert response.status_code == 404
    assert (await kept(world))["development_card"] == 0


async def test_only_the_groups_own_staff_and_leading_people_mark(world: World) -> None:
    head, neighbour, aziza = await world.head(), await world.educator(world.butterflies), await world.child()
    parent, stranger = await world.parent(aziza), await (await a_world(world.app)).head()
    round_id = await a_round(world, head)

    answers = [
        (await send_marks(world, person, round_id, a_mark(aziza, FIRST))).status_code
        for person in (neighbour, stranger, parent)
    ]

    assert answers == [404, 404, 403]
    assert (await kept(world))["card_mark"] == 0
