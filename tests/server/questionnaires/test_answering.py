"""Families answer once, nobody learns who said what, and few answers are not told at all."""

from datetime import timedelta

import pytest

from server.features.questionnaires.models import QuestionnaireAnswer
from server.shared.ids import uuid7
from tests.server.questionnaires.asking import (
    answer,
    close,
    listed,
    opened,
    path_of,
    results,
    rows,
    said,
)
from tests.support.world import Person, World, a_world

ANSWERS = "select id, question, choices, text from questionnaire_answer where preschool_id = $1"


async def families(world: World, count: int) -> list[Person]:
    return [await world.parent(await world.child(name=f"Bola {number}")) for number in range(count)]


async def test_an_account_answers_once_however_often_it_sends(world: World) -> None:
    head, [parent] = await world.head(), await families(world, 1)
    questionnaire = await opened(world, head)

    statuses = [await answer(world, parent, questionnaire, said(food=food)) for food in (0, 1, 0)]

    [seen], [told] = await listed(world, parent), await listed(world, head)
    assert statuses == [204, 204, 204]
    assert (seen["answered_by_me"], seen["permitted"], told["answered"]) == (True, [], 1)
    assert sorted((row["question"], row["choices"]) for row in await rows(world, ANSWERS)) == [
        ("care", ["5"]),
        ("food", ["0"]),
    ]


@pytest.mark.parametrize(
    ("given", "fields"),
    [
        ([{"question": "food", "choices": [0]}], [("answers.care", "input.missing")]),
        (
            [{"question": "food", "choices": [0, 1]}, {"question": "care", "choices": [6]}],
            [("answers.food", "input.malformed"), ("answers.care", "input.not_a_choice")],
        ),
        (
            [*said()["answers"], {"question": "unknown", "text": "?"}, {"question": "clubs", "choices": [1, 1]}],
            [("answers.unknown", "input.not_a_choice"), ("answers.clubs", "input.malformed")],
        ),
        (
            [*said()["answers"], {"question": "food", "choices": [1]}, {"question": "wish", "choices": [1]}],
            [("answers.wish", "input.malformed"), ("answers.food", "input.malformed")],
        ),
        (
            [{"question": "food", "choices": []}, {"question": "care", "choices": [0]}],
            [("answers.food", "input.missing"), ("answers.care", "input.not_a_choice")],
        ),
        ([*said()["answers"], {"question": "wish", "text": "a\0b"}], [("answers.wish", "input.malformed")]),
    ],
)
async def test_what_is_wrong_with_an_answer_is_named_by_its_question(
    world: World, given: list[dict[str, object]], fields: list[tuple[str, str]]
) -> None:
    head, [parent] = await world.head(), await families(world, 1)
    questionnaire = await opened(world, head)

    refused = await world.app.post(path_of(world, questionnaire, "answers"), parent.token, {"answers": given})

    assert refused.status_code == 400
    assert [(one["field"], one["code"]) for one in refused.json()["fields"]] == fields
    assert await rows(world, ANSWERS) == []
    assert [one["answered"] for one in await listed(world, head)] == [0]


async def test_results_are_told_by_question_once_it_is_closed(world: World) -> None:
    head, parents = await world.head(), await families(world, 6)
    questionnaire = await opened(world, head)
    for number, parent in enumerate(parents):
        more = {"clubs": [0, 2]} if number < 5 else {}
        wish = {"wish": f"Istak {number}"} if number < 4 else {}
        assert await answer(world, parent, questionnaire, said(number % 2, 3 + number % 3, **more, **wish)) == 204

    running = await results(world, head, questionnaire)
    await close(world, head, questionnaire)
    told = await results(world, head, questionnaire)

    assert [one["suppressed"] for one in running["results"]] == [True, True, True, True]
    assert (told["questionnaire"]["answered"], told["questionnaire"]["status"]) == (6, "closed")
    assert told["results"] == [
        {"question": "food", "answers": 6, "suppressed": False, "counts": [3, 3], "mean": None, "texts": []},
        {"question": "clubs", "answers": 5, "suppressed": False, "counts": [5, 0, 5], "mean": None, "texts": []},
        {"question": "care", "answers": 6, "suppressed": False, "counts": [0, 0, 2, 2, 2], "mean": 4.0, "texts": []},
        {"question": "wish", "answers": 0, "suppressed": True, "counts": [], "mean": None, "texts": []},
    ]


async def test_with_fewer_than_five_families_nothing_is_told(world: World) -> None:
    head, parents = await world.head(), await families(world, 4)
    questionnaire = await opened(world, head)
    for parent in parents:
        await answer(world, parent, questionnaire, said(wish="Rahmat"))
    await close(world, head, questionnaire)

    told = await results(world, head, questionnaire)

    assert {(one["suppressed"], one["answers"], tuple(one["counts"])) for one in told["results"]} == {(True, 0, ())}


async def test_texts_come_in_an_order_of_chance_that_stays_the_same(world: World) -> None:
    head, parents = await world.head(), await families(world, 5)
    questionnaire = await opened(world, head)
    for number, parent in enumerate(parents):
        await answer(world, parent, questionnaire, said(wish=f"Istak {number}"))
    await close(world, head, questionnaire)

    first, second = [(await results(world, head, questionnaire))["results"][3]["texts"] for _ in range(2)]

    kept = await rows(world, f"{ANSWERS} and question = 'wish' order by id")
    assert first == second == [row["text"] for row in kept]
    assert sorted(first) == [f"Istak {number}" for number in range(5)]


async def test_no_row_links_an_account_and_its_answers(world: World) -> None:
    head, parents = await world.head(), await families(world, 5)
    questionnaire = await opened(world, head)
    changes_before = len(await rows(world, "select 1 from change where preschool_id = $1"))
    for parent in parents:
        await answer(world, parent, questionnaire, said(wish="Rahmat"))
    await close(world, head, questionnaire)

    ids = await rows(world, "select id from questionnaire_answer where preschool_id = $1")
    turns = await rows(world, "select id from questionnaire_turn where preschool_id = $1")
    together = await rows(world, "select distinct xmin::text from questionnaire_answer where preschool_id = $1")
    audit = await rows(
        world, "select account_id from audit_entry where preschool_id = $1 and action = 'questionnaire.answer'"
    )
    changes = len(await rows(world, "select 1 from change where preschool_id = $1"))
    assert set(QuestionnaireAnswer.__table__.columns.keys()) == {
        "preschool_id",
        "id",
        "questionnaire_id",
        "question",
        "choices",
        "text",
    }
    assert {row["id"].version for row in [*ids, *turns]} == {4}
    assert len(together) == 1
    assert [row["account_id"] for row in audit] == [None] * 5
    assert changes - changes_before == 2  # the closing, for each of the two groups; of the answers nothing


async def test_the_first_look_after_the_last_day_closes_for_good_and_mixes_the_answers(world: World) -> None:
    head, parents = await world.head(), await families(world, 5)
    questionnaire = await opened(world, head, open_until="2026-11-18")
    for parent in parents:
        await answer(world, parent, questionnaire, said())
    world.app.clock.move(timedelta(days=1))

    told = [(await results(world, head, questionnaire))["results"][0]["counts"] for _ in range(2)]

    status = await rows(world, "select status from questionnaire where preschool_id = $1")
    together = await rows(world, "select distinct xmin::text from questionnaire_answer where preschool_id = $1")
    assert told == [[5, 0], [5, 0]]
    assert ([row["status"] for row in status], len(together)) == (["closed"], 1)


async def test_nobody_answers_who_is_not_asked(world: World) -> None:
    head, educator = await world.head(), await world.educator()
    own, other = await world.parent(await world.child()), await world.parent(await world.child(world.butterflies))
    elsewhere = await a_world(world.app)
    stranger = await elsewhere.parent(await elsewhere.child())
    questionnaire = await opened(world, head, group_id=str(world.sunflowers))

    refused = [await answer(world, one, questionnaire, said()) for one in (other, stranger, educator, head)]
    unknown = await answer(world, own, str(uuid7()), said())

    assert (refused, unknown) == ([404, 404, 403, 403], 404)
    assert await rows(world, ANSWERS) == []
    assert await answer(world, own, questionnaire, said()) == 204


async def test_a_closed_questionnaire_takes_no_answers_but_who_has_answered_is_answered_as_before(world: World) -> None:
    head, [early, late] = await world.head(), await families(world, 2)
    questionnaire = await opened(world, head)
    await answer(world, early, questionnaire, said())
    await close(world, head, questionnaire)

    refused = await world.app.post(path_of(world, questionnaire, "answers"), late.token, said())

    assert (refused.status_code, refused.json()["code"]) == (409, "questionnaire.not_open")
    assert await answer(world, early, questionnaire, said()) == 204
    assert len(await rows(world, ANSWERS)) == 2
