"""An attempt whose time ran out is handed in within a minute, whether or not anybody looks."""

import asyncio
from datetime import timedelta
from typing import Any
from uuid import UUID

from server.features.course_tests.jobs import CLOSE
from server.features.course_tests.service import close_out_of_time
from server.kernel.jobs import enqueue
from server.worker import drain, jobs_of
from tests.server.course_tests.taking import MINUTES, UNIT, Taking, a_part
from tests.support.app import App

_ATTEMPTS = "select id, submitted_at, share, passed, due_at from course_attempt where id = any($1::uuid[]) order by id"


async def on_record(app: App, *attempts: dict[str, Any]) -> list[dict[str, Any]]:
    async with app.parts.database.reading() as work:
        rows = await work.raw.fetch(_ATTEMPTS, [UUID(one["id"]) for one in attempts])
        return [dict(row) for row in rows]


async def a_minute_passes(app: App) -> None:
    """What the schedule asks for, and the worker does it."""
    async with app.parts.database.writing() as work:
        await enqueue(work, CLOSE, {}, once=CLOSE)
    await drain(app.parts)


async def unit_on_the_board(taking: Taking) -> dict[str, Any]:
    path = f"/api/course/cohorts/{taking.cohort_id}/board"
    (standing,) = (await taking.world.app.get(path, taking.trainer.token)).json()["standings"]
    found: dict[str, Any] = next(unit for unit in standing["units"] if unit["slug"] == UNIT)
    return found


async def test_the_board_and_the_own_way_tell_of_a_test_that_nobody_handed_in(taking: Taking) -> None:
    app = taking.world.app
    attempt = await taking.begun()
    await taking.answer_all(attempt, wrong=("one",))
    app.clock.move(timedelta(minutes=MINUTES, seconds=1))
    before = await unit_on_the_board(taking)

    await a_minute_passes(app)

    (kept,) = await on_record(app, attempt)
    mine = (await app.get(f"/api/course/mine/{taking.participant_id}", taking.person.token)).json()
    (unit,) = [unit for module in mine["modules"] for unit in module["units"] if unit["slug"] == UNIT]
    assert before["state"] == "open"
    assert (kept["submitted_at"], kept["share"], kept["passed"]) == (kept["due_at"], 0.8, True)
    assert [one["state"] for one in (await unit_on_the_board(taking), unit)] == ["done", "done"]
    assert (await taking.state())["running"] is None


async def test_an_attempt_that_has_time_left_goes_on(taking: Taking) -> None:
    app = taking.world.app
    attempt = await taking.begun()
    app.clock.move(timedelta(minutes=MINUTES))

    await a_minute_passes(app)

    (kept,) = await on_record(app, attempt)
    assert (kept["submitted_at"], kept["share"]) == (None, None)
    assert (await taking.state())["running"] == attempt["id"]


async def test_many_are_handed_in_some_at_a_time_and_each_once(taking: Taking) -> None:
    app = taking.world.app
    app.clock.move(timedelta(minutes=MINUTES, seconds=1))
    await a_minute_passes(app)
    attempts = [await taking.begun()]
    for _ in range(4):
        person = await taking.world.educator()
        part = await a_part(taking.world, taking.cohort_id, person)
        other = Taking(
            taking.world,
            person,
            part,
            taking.cohort_id,
            taking.trainer,
            taking.manager,
            taking.topic,
            taking.questions,
        )
        attempts.append(await other.begun())
    app.clock.move(timedelta(minutes=MINUTES, seconds=1))

    async def close() -> int:
        async with app.parts.database.writing() as work:
            return await close_out_of_time(work, app.clock.now(), 3)

    at_once = await asyncio.gather(close(), close())
    rest = [await close(), await close()]

    kept = await on_record(app, *attempts)
    assert sum(at_once) + sum(rest) == 5 and max(at_once) == 3 and rest[-1] == 0
    assert [(one["submitted_at"], one["share"]) for one in kept] == [(one["due_at"], 0.0) for one in kept]


async def test_one_that_somebody_answers_right_now_is_left_for_the_next_minute(taking: Taking) -> None:
    app = taking.world.app
    attempt = await taking.begun()
    app.clock.move(timedelta(minutes=MINUTES, seconds=1))

    async with app.parts.database.writing() as answering:
        await answering.raw.execute("select from course_attempt where id = $1 for update", UUID(attempt["id"]))
        async with app.parts.database.writing() as work:
            await close_out_of_time(work, app.clock.now(), 100)
        (held,) = await on_record(app, attempt)
    await a_minute_passes(app)

    (kept,) = await on_record(app, attempt)
    assert held["submitted_at"] is None
    assert kept["submitted_at"] == kept["due_at"]


def test_the_worker_knows_the_job(taking: Taking) -> None:
    assert CLOSE in jobs_of(taking.world.app.parts)
