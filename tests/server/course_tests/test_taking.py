"""Taking a test: every answer is kept at once, grades are as agreed, and time that runs out takes nothing away."""

import asyncio
from datetime import timedelta
from typing import Any

from server.shared.ids import uuid7
from tests.server.course_tests.taking import (
    KINDS,
    MINUTES,
    UNIT,
    Taking,
    a_body,
    a_part,
    a_question,
    a_taking,
    right_answer,
)
from tests.support.statements import statements_of
from tests.support.world import a_world


async def kept(taking: Taking) -> int:
    async with taking.world.app.parts.database.reading() as work:
        return int(
            await work.raw.fetchval(
                """select count(*) from course_answer w join course_attempt a on a.id = w.attempt_id
                   where a.participant_id = $1""",
                taking.participant_id,
            )
        )


async def test_before_it_is_begun_a_test_tells_what_it_asks(taking: Taking) -> None:
    state = await taking.state()

    assert {name: state[name] for name in ("questions", "minutes", "pass_share", "left", "running", "attempts")} == {
        "questions": 5,
        "minutes": MINUTES,
        "pass_share": 0.7,
        "left": 2,
        "running": None,
        "attempts": [],
    }


async def test_a_begun_attempt_asks_every_question_and_tells_nothing_of_what_is_right(taking: Taking) -> None:
    attempt = await taking.begun()
    state = await taking.state()

    assert {question["kind"] for question in attempt["questions"]} == set(KINDS)
    assert (state["running"], state["left"], attempt["left"]) == (attempt["id"], 1, 1)
    for question in attempt["questions"]:
        assert (question["right"], question["solution"], question["explanation"]) == (None, [], None)
        assert question["solution_number"] is None
        assert [choice["slug"] for choice in question["choices"]] == [
            f"c{number}" for number, _ in enumerate(question["choices"], start=1)
        ]
        assert {choice["pair"] for choice in question["choices"]} <= {None}


async def test_everything_right_passes_and_then_what_is_right_is_told(taking: Taking) -> None:
    attempt = await taking.begun()
    await taking.answer_all(attempt)

    done = await taking.submit(attempt["id"])

    assert (done["share"], done["passed"], done["left"]) == (1.0, True, 1)
    assert [question["right"] for question in done["questions"]] == [True] * 5
    for question in done["questions"]:
        said = right_answer(question)
        assert sorted(question["solution"]) == sorted(said.get("chosen", []))
        assert question["explanation"]["uz"] == "Chunki shunday.\nIkkinchi qator."
        assert question["solution_number"] == (12.5 if question["kind"] == "number" else None)


async def test_partly_right_answers_earn_their_part(taking: Taking) -> None:
    attempt = await taking.begun()
    for question in attempt["questions"]:
        said: dict[str, Any] = right_answer(question)
        if question["kind"] in {"several", "match"}:
            said["chosen"] = said["chosen"][:1]
        if question["kind"] == "order":
            first, second, *rest = said["chosen"]
            said["chosen"] = [second, first, *rest]
        assert (await taking.answer(attempt, question, said)).status_code == 200

    done = await taking.submit(attempt["id"])

    assert done["share"] == (1 + 1 + 1 / 2 + 1 / 4 + 4 / 6) / 5
    assert done["passed"] is False
    assert {question["kind"] for question in done["questions"] if question["right"]} == {"one", "number"}


async def test_an_answer_is_changed_by_another_and_the_same_again_changes_nothing(taking: Taking) -> None:
    attempt = await taking.begun()
    question = next(one for one in attempt["questions"] if one["kind"] == "one")
    first, second = question["choices"][0]["slug"], question["choices"][1]["slug"]

    for said in (first, second, second):
        assert (await taking.answer(attempt, question, {"chosen": [said]})).status_code == 200
    shown = await taking.attempt(attempt["id"])

    assert await kept(taking) == 1
    answers = {one["id"]: one["answer"] for one in shown["questions"]}
    assert answers[question["id"]] == {"chosen": [second], "number": None}
    assert [answer for one, answer in answers.items() if one != question["id"]] == [None] * 4


async def test_what_is_no_answer_to_the_question_is_refused_and_keeps_the_one_before(taking: Taking) -> None:
    attempt = await taking.begun()
    by_kind = {one["kind"]: one for one in attempt["questions"]}
    await taking.answer(attempt, by_kind["one"], right_answer(by_kind["one"]))

    refused = [
        await taking.answer(attempt, by_kind["one"], {"chosen": ["c1", "c2"]}),
        await taking.answer(attempt, by_kind["one"], {"chosen": ["a"]}),
        await taking.answer(attempt, by_kind["several"], {"chosen": ["c1", "c1"]}),
        await taking.answer(attempt, by_kind["match"], {"chosen": ["c1=r1", "c1=r2"]}),
        await taking.answer(attempt, by_kind["match"], {"chosen": ["c1"]}),
        await taking.answer(attempt, by_kind["number"], {"chosen": ["c1"]}),
        await taking.answer(attempt, by_kind["order"], {"number": 1.0}),
    ]
    stranger = await taking.answer(attempt, {"id": str(uuid7())}, {"chosen": []})

    assert {answer.status_code for answer in refused} == {400}
    assert {answer.json()["fields"][0]["code"] for answer in refused} == {"course_test.not_an_answer"}
    assert stranger.status_code == 404
    assert await kept(taking) == 1


async def test_when_time_has_run_out_a_late_answer_is_refused_and_all_before_it_count(taking: Taking) -> None:
    attempt = await taking.begun()
    *early, late = attempt["questions"]
    for question in early:
        await taking.answer(attempt, question, right_answer(question))
    taking.world.app.clock.move(timedelta(minutes=MINUTES))
    at_the_end = await taking.answer(attempt, early[0], right_answer(early[0]))
    taking.world.app.clock.move(timedelta(seconds=1))

    refused = await taking.answer(attempt, late, right_answer(late))
    done = await taking.submit(attempt["id"])

    assert at_the_end.status_code == 200
    assert (refused.status_code, refused.json()["code"]) == (409, "course_test.time_is_up")
    assert (done["share"], done["passed"], done["submitted_at"]) == (0.8, True, attempt["due_at"])


async def test_an_attempt_left_open_is_submitted_by_whoever_looks_next(taking: Taking) -> None:
    attempt = await taking.begun()
    await taking.answer(attempt, attempt["questions"][0], right_answer(attempt["questions"][0]))
    taking.world.app.clock.move(timedelta(hours=3))

    state = await taking.state()
    again = await taking.answer(attempt, attempt["questions"][1], right_answer(attempt["questions"][1]))
    shown = await taking.attempt(attempt["id"])

    assert (state["running"], state["left"]) == (None, 1)
    assert [(one["share"], one["passed"]) for one in state["attempts"]] == [(0.2, False)]
    assert (again.status_code, again.json()["code"]) == (409, "course_test.time_is_up")
    assert (shown["share"], shown["submitted_at"]) == (0.2, attempt["due_at"])


async def test_after_handing_in_nothing_is_answered_any_more(taking: Taking) -> None:
    attempt = await taking.begun()
    await taking.submit(attempt["id"])

    refused = await taking.answer(attempt, attempt["questions"][0], right_answer(attempt["questions"][0]))
    again = await taking.submit(attempt["id"])

    assert (refused.status_code, refused.json()["code"]) == (409, "course_test.submitted")
    assert (again["share"], again["passed"]) == (0.0, False)
    assert await kept(taking) == 0


async def test_while_an_attempt_runs_beginning_gives_the_same(taking: Taking) -> None:
    both = await asyncio.gather(taking.begin(), taking.begin())
    third = await taking.begin()

    assert {answer.status_code for answer in (*both, third)} == {201}
    assert len({answer.json()["id"] for answer in (*both, third)}) == 1
    assert (await taking.state())["left"] == 1


async def test_attempts_end_and_a_passed_test_is_not_taken_again(taking: Taking) -> None:
    for _ in range(2):
        await taking.submit((await taking.begun())["id"])
    ended = await taking.begin()
    passing = await a_taking(taking.world)
    attempt = await passing.begun()
    await passing.answer_all(attempt, wrong=["number"])
    done = await passing.submit(attempt["id"])

    again = await passing.begin()

    assert (ended.status_code, ended.json()["code"]) == (409, "course_test.no_attempts_left")
    assert (done["share"], done["passed"]) == (0.8, True)
    assert (again.status_code, again.json()["code"]) == (409, "course_test.passed_already")


async def test_nobody_begins_in_a_course_that_is_over_or_where_the_bank_is_too_small(taking: Taking) -> None:
    async with taking.world.app.parts.database.writing() as work:
        await work.raw.execute("update participant set left_at = now() where id = $1", taking.participant_id)
        await work.raw.execute(
            "update course_question set retired_at = now() where id = $1", taking.questions["number"]
        )
    left = await taking.begin()
    async with taking.world.app.parts.database.writing() as work:
        await work.raw.execute("update participant set left_at = null where id = $1", taking.participant_id)

    small = await taking.begin()

    assert (left.status_code, left.json()["code"]) == (409, "course_test.closed")
    assert (small.status_code, small.json()["code"]) == (409, "course_test.too_few_questions")
    assert small.json()["params"] == {"topic": taking.topic}
    assert (await taking.state())["attempts"] == []


async def test_another_attempt_asks_first_what_was_not_asked_before(taking: Taking) -> None:
    first = await taking.begun()
    await taking.submit(first["id"])
    others = {await a_question(taking.world, taking.manager, a_body(kind, taking.topic)) for kind in KINDS}

    second = await taking.begun()

    assert {one["id"] for one in second["questions"]} == {str(one) for one in others}


async def test_a_question_said_anew_stays_in_an_attempt_as_it_was_asked(taking: Taking) -> None:
    attempt = await taking.begun()
    async with taking.world.app.parts.database.writing() as work:
        await work.raw.execute(
            "update course_question set body = jsonb_set(body, '{right}', '[\"d\"]') where id = $1",
            taking.questions["one"],
        )
    await taking.answer_all(attempt)

    done = await taking.submit(attempt["id"])

    assert done["share"] == 1.0


async def test_only_oneself_sees_the_own_attempts(taking: Taking) -> None:
    attempt = await taking.begun()
    question = attempt["questions"][0]
    colleague, stranger = await taking.world.educator(), await (await a_world(taking.world.app)).educator()
    await a_part(taking.world, taking.cohort_id, colleague)
    paths = [
        ("GET", f"tests/{UNIT}"),
        ("GET", f"attempts/{attempt['id']}"),
        ("POST", f"attempts/{attempt['id']}/submit"),
    ]
    said = right_answer(question)

    statuses = set()
    for person in (colleague, stranger, taking.trainer, taking.manager):
        for method, path in paths:
            answer = await taking.world.app.send(method, f"{taking.path}/{path}", person.token)
            statuses.add(answer.status_code)
        path = f"{taking.path}/attempts/{attempt['id']}/answers/{question['id']}"
        statuses.add((await taking.world.app.send("PUT", path, person.token, said)).status_code)
        body = {"id": str(uuid7()), "unit": UNIT}
        statuses.add((await taking.world.app.post(f"{taking.path}/attempts", person.token, body)).status_code)
    signed_out = await taking.world.app.get(f"{taking.path}/tests/{UNIT}")

    assert statuses == {404}
    assert signed_out.status_code == 401
    assert await kept(taking) == 0
    assert (await taking.state())["running"] == attempt["id"]


async def test_looking_at_a_test_costs_as_many_statements_however_often_it_was_tried(taking: Taking) -> None:
    async def look() -> None:
        await taking.state()

    none = await statements_of(taking.world.app, look)
    await taking.submit((await taking.begun())["id"])
    await taking.submit((await taking.begun())["id"])

    assert (none, await statements_of(taking.world.app, look)) == (3, 3)
