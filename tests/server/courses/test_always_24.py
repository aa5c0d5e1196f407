"""Random timetables, attendance and make-ups through the real services: never over 24.0, a completer exactly."""

import itertools
import random
from typing import Any
from uuid import UUID

import pytest

from server.features.course_tests.models import CourseAttempt
from server.features.courses.models import CoursePractice, CourseProject, CourseReading
from server.shared.contract.courses import Unit
from server.shared.domain.courses import hours_of, units_of
from server.shared.ids import uuid7
from tests.server.courses.teaching import DAY, FIRST, Teaching, a_session, a_teaching, guided
from tests.support.world import World

PEOPLE = 5
ROUNDS = 3


def cut(unit: Unit, chance: random.Random) -> list[dict[str, Any]]:
    """The minutes of a unit in sessions of random length on random days of the cohort's past."""
    inner = sorted(chance.sample(range(1, unit.minutes), chance.randrange(4)))
    edges = [0, *inner, unit.minutes]
    return [
        a_session(unit.slug, after - before, FIRST + chance.randrange(3) * DAY)
        for before, after in itertools.pairwise(edges)
    ]


def a_mark(session: dict[str, Any], own: UUID, chance: random.Random) -> dict[str, Any]:
    """Present, absent or made up, noted at some hour since."""
    made_up = chance.choice([None, None, "2026-11-18"])
    noted = f"2026-11-18T{chance.randrange(10, 11)}:{chance.randrange(10, 59)}:00+05:00"
    return {
        "session_id": session["id"],
        "participant_id": str(own),
        "present": chance.random() < 0.7,
        "made_up_on": made_up,
        "noted_at": noted,
    }


async def do(teaching: Teaching, own: UUID, unit: Unit, chance: random.Random, *, whole: bool) -> None:
    """What of a unit of one's own work is on record: all of it or a random part."""
    now = teaching.app.clock.now()
    rows: list[Any] = [
        CourseReading(participant_id=own, chapter=chapter, answers={}, answered_at=now, done_at=now)
        for chapter in unit.chapters
        if whole or chance.random() < 0.5
    ]
    rows += [
        CoursePractice(participant_id=own, task=task, found={}, done_at=now)
        for task in unit.tasks
        if whole or chance.random() < 0.5
    ]
    if unit.form == "test":
        rows += [attempt(teaching, own, unit.slug, passed=whole or chance.random() < 0.5) for _ in range(2)]
    if unit.form == "project":
        state = "passed" if whole else chance.choice(["submitted", "returned", "failed", "passed"])
        rows.append(
            CourseProject(
                id=uuid7(),
                participant_id=own,
                unit=unit.slug,
                title="L",
                text="M",
                state=state,
                marks={},
                submitted_at=now,
            )
        )
    async with teaching.app.parts.database.writing() as work:
        work.session.add_all(rows)


def attempt(teaching: Teaching, own: UUID, unit: str, *, passed: bool) -> CourseAttempt:
    now = teaching.app.clock.now()
    return CourseAttempt(
        id=uuid7(),
        participant_id=own,
        unit=unit,
        drawn=[],
        pass_share=0.7,
        started_at=now,
        due_at=now,
        submitted_at=now,
        share=1.0 if passed else 0.0,
        passed=passed,
    )


@pytest.mark.parametrize("seed", range(8))
async def test_nobody_has_more_than_24_hours_and_who_completes_has_them_exactly(world: World, seed: int) -> None:
    chance = random.Random(seed)
    teaching = await a_teaching(world, timetabled=False)
    sessions = [session for unit in guided(teaching.document) for session in cut(unit, chance)]
    assert (await teaching.timetable(sessions)).status_code == 200
    (completer, *others) = await teaching.enrolled(PEOPLE)

    for _ in range(ROUNDS):
        marks = [a_mark(session, own, chance) for session in sessions for own in others if chance.random() < 0.6]
        taken = await teaching.mark(*marks)
        assert taken.status_code == 200, taken.text
    everywhere = [a_mark(session, completer, chance) | {"present": True} for session in sessions]
    assert (await teaching.mark(*everywhere, *everywhere[:3])).status_code == 200
    for own in (completer, *others):
        for unit in units_of(teaching.document):
            await do(teaching, own, unit, chance, whole=own == completer)

    board = await teaching.board()
    hours = {one["participant_id"]: hours_of(one["counted"]) for one in board["standings"]}
    done = {one["participant_id"]: all(unit["state"] == "done" for unit in one["units"]) for one in board["standings"]}
    assert hours[str(completer)] == 24.0
    assert max(hours.values()) == 24.0
    assert done == {own: figure == 24.0 for own, figure in hours.items()}
    assert board["cohort"]["completed"] == sum(done.values())
    assert (await teaching.mine(teaching.people[0], completer))["counted"] == 1080
