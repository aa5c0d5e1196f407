"""The card of a group and of a child: what is proposed and why, who belongs to it, who reads it."""

from collections.abc import Awaitable, Callable
from datetime import date, timedelta
from itertools import count
from uuid import UUID

from tests.server.development_cards.steps import (
    WINTER,
    a_mark,
    a_round,
    child_card,
    closed,
    completed,
    group_card,
    marked,
)
from tests.support.observations import indicators, recorded
from tests.support.statements import statements_of
from tests.support.world import World, a_world

FIRST, SECOND, THIRD = indicators("speech")[:3]
DAY = timedelta(days=1)


async def test_the_grid_proposes_what_the_entries_speak_for(world: World) -> None:
    head, educator, aziza = await world.head(), await world.educator(), await world.child()
    round_id = await a_round(world, head)
    for ago, level in ((3 * DAY, 0.5), (2 * DAY, 1), (DAY, 1)):
        await recorded(world, educator, aziza, indicator_id=FIRST, level=level, ago=ago)
    await recorded(world, educator, aziza, indicator_id=SECOND, level=0, ago=DAY)
    withdrawn = await recorded(world, educator, aziza, indicator_id=THIRD, level=1, ago=DAY)
    await world.app.post(f"{world.path}/observations/{withdrawn}/withdraw", educator.token)

    card = await group_card(world, educator, round_id)

    line = card["lines"][0]
    places = [card["indicator_ids"].index(str(one)) for one in (FIRST, SECOND, THIRD)]
    assert [line["proposed"][place] for place in places] == [1, 0, None]
    assert [line["confidences"][place] for place in places] == [3, 1, 0]
    assert (line["card_id"], card["permitted"]) == (None, ["card.mark"])


async def test_a_childs_card_says_why_and_by_which_entries(world: World) -> None:
    head, educator, aziza = await world.head(), await world.educator(), await world.child()
    round_id = await a_round(world, head)
    older = await recorded(world, educator, aziza, indicator_id=FIRST, level=0.5, ago=3 * DAY)
    newer = await recorded(world, educator, aziza, indicator_id=FIRST, level=1, ago=DAY)
    unmeasured = await recorded(world, educator, aziza, indicator_id=SECOND, ago=DAY)

    card = await child_card(world, educator, round_id, aziza)

    proposals = {one["indicator_id"]: one["proposal"] for one in card["indicators"]}
    assert proposals[str(FIRST)] == {
        "level": 1,
        "confidence": 2,
        "because": "latest_seen",
        "params": {"count": 2, "level": 1.0, "days": 1},
        "evidence": [newer, older],
    }
    assert proposals[str(SECOND)] == {
        "level": None,
        "confidence": 0,
        "because": "once_seen",
        "params": {"count": 1},
        "evidence": [unmeasured],
    }
    assert proposals[str(THIRD)]["because"] == "not_seen"


async def test_without_entries_the_round_before_is_proposed(world: World) -> None:
    head, educator, aziza = await world.head(), await world.educator(), await world.child()
    autumn = await a_round(world, head)
    await marked(world, educator, autumn, a_mark(aziza, FIRST, 0.5))
    await closed(world, head, autumn)
    winter = await a_round(world, head, 2, WINTER)

    card = await child_card(world, educator, winter, aziza)
    grid = await group_card(world, educator, winter)

    line = next(one for one in card["indicators"] if one["indicator_id"] == str(FIRST))
    assert (card["rounds_before"], line["before"], line["mark"]) == ([1], [0.5], None)
    assert line["proposal"] == {
        "level": 0.5,
        "confidence": 1,
        "because": "earlier_round",
        "params": {"number": 1, "level": 0.5},
        "evidence": [],
    }
    assert grid["lines"][0]["proposed"][grid["indicator_ids"].index(str(FIRST))] == 0.5


async def test_what_was_proposed_is_kept_beside_the_mark(world: World) -> None:
    head, educator, aziza = await world.head(), await world.educator(), await world.child()
    round_id = await a_round(world, head)
    await recorded(world, educator, aziza, indicator_id=FIRST, level=1, ago=DAY)

    await marked(world, educator, round_id, a_mark(aziza, FIRST, 0.5), a_mark(aziza, SECOND, 1))

    async with world.app.parts.database.reading() as work:
        rows = await work.raw.fetch(
            "select indicator_id, proposed::float8 from card_mark where preschool_id = $1", world.preschool_id
        )
    assert dict(rows) == {FIRST: 1.0, SECOND: None}


async def test_a_child_is_in_the_group_it_was_in_last_within_the_round(world: World) -> None:
    head, educator, aziza = await world.head(), await world.educator(), await world.child()
    neighbour = await world.educator(world.butterflies)
    round_id = await a_round(world, head)
    await marked(world, educator, round_id, a_mark(aziza, FIRST))

    moved = await world.app.post(
        f"{world.path}/children/{aziza}/transfer",
        head.token,
        {"group_id": str(world.butterflies), "starts_on": date(2026, 11, 10).isoformat()},
    )

    assert moved.status_code < 300, moved.text
    assert (await group_card(world, educator, round_id))["lines"] == []
    line = (await group_card(world, neighbour, round_id, world.butterflies))["lines"][0]
    assert (line["child"]["id"], line["card_id"] is not None) == (str(aziza), True)
    assert (await child_card(world, neighbour, round_id, aziza))["group_id"] == str(world.butterflies)


async def test_cards_are_read_by_the_groups_staff_and_the_leaders_and_noted(world: World) -> None:
    head, educator, aziza = await world.head(), await world.educator(), await world.child()
    neighbour, parent = await world.educator(world.butterflies), await world.parent(aziza)
    stranger = await (await a_world(world.app)).head()
    round_id = await a_round(world, head)
    paths = [
        f"{world.path}/rounds/{round_id}/groups/{world.sunflowers}/card",
        f"{world.path}/rounds/{round_id}/children/{aziza}/card",
    ]

    told = {
        name: [(await world.app.get(path, person.token)).status_code for path in paths]
        for name, person in (
            ("head", head),
            ("educator", educator),
            ("neighbour", neighbour),
            ("parent", parent),
            ("stranger", stranger),
        )
    }
    unsigned = [(await world.app.get(path)).status_code for path in paths]

    assert told == {
        "head": [200, 200],
        "educator": [200, 200],
        "neighbour": [404, 404],
        "parent": [403, 403],
        "stranger": [404, 404],
    }
    assert unsigned == [401, 401]
    async with world.app.parts.database.reading() as work:
        rows = await work.raw.fetch(
            "select account_id, child_ids from read_journal where preschool_id = $1 and action = 'card.read'",
            world.preschool_id,
        )
    assert sorted((row["account_id"], row["child_ids"]) for row in rows) == sorted(
        [(head.account_id, [aziza])] * 2 + [(educator.account_id, [aziza])] * 2
    )


async def test_completion_is_refused_to_the_neighbour_and_leaves_the_card_open(world: World) -> None:
    head, educator, aziza = await world.head(), await world.educator(), await world.child()
    neighbour, parent = await world.educator(world.butterflies), await world.parent(aziza)
    round_id = await a_round(world, head)
    await marked(world, educator, round_id, a_mark(aziza, FIRST))

    answers = [(await completed(world, person, round_id, aziza)).status_code for person in (neighbour, parent)]

    assert answers == [404, 403]
    assert (await child_card(world, educator, round_id, aziza))["completed_at"] is None


async def test_a_card_asks_as_often_for_many_children_as_for_one(world: World) -> None:
    head, educator, aziza = await world.head(), await world.educator(), await world.child()
    round_id = await a_round(world, head)
    await marked(world, educator, round_id, a_mark(aziza, FIRST))

    async def reading() -> None:
        await group_card(world, educator, round_id)

    one = await statements_of(world.app, reading)
    for number in range(4):
        child = await world.child(name=f"Bola {number}")
        await marked(world, educator, round_id, a_mark(child, FIRST), a_mark(child, SECOND))
        await recorded(world, educator, child, indicator_id=FIRST, level=1)

    assert (one, await statements_of(world.app, reading)) == (4, 4)


async def test_a_batch_of_marks_asks_as_often_as_one_mark(world: World) -> None:
    head, educator = await world.head(), await world.educator()
    children = [await world.child(name=f"Bola {number}") for number in range(3)]
    round_id = await a_round(world, head)
    one_place = [(children[0], FIRST)]
    many_places = [(child, indicator) for child in children for indicator in (SECOND, THIRD)]

    def rewriting(places: list[tuple[UUID, UUID]]) -> Callable[[], Awaitable[None]]:
        revisions = count()

        async def rewrite() -> None:
            """Each mark at the revision at which the call before left it."""
            revision = next(revisions)
            marks = [a_mark(child, one, revision % 2, revision=revision) for child, one in places]
            assert not any(one["clashed"] for one in await marked(world, educator, round_id, *marks))

        return rewrite

    one = await statements_of(world.app, rewriting(one_place))
    many = await statements_of(world.app, rewriting(many_places))

    assert one == many
    assert one <= 9
