"""Reading: a chapter counts once every question of it is answered right, and stays read."""

import httpx

from server.features.courses.service import CourseService
from server.features.handbook.books import questions_of
from server.kernel.database import Work
from tests.server.courses.teaching import MINE, Teaching

CHAPTER = "information-needs"
RIGHT = {str(number): list(question.right) for number, question in enumerate(questions_of(CHAPTER), start=1)}


async def read(teaching: Teaching, own: object, chapter: str, answers: dict[str, list[int]]) -> httpx.Response:
    body = {"chapter": chapter, "answers": answers}
    return await teaching.app.post(f"{MINE}/{own}/reading", teaching.people[0].token, body)


async def chapters_done(teaching: Teaching, own: object) -> int:
    (unit,) = [one for one in (await teaching.standing(own))["units"] if one["slug"] == "orientation-study"]  # type: ignore[arg-type]
    return int(unit["done"])


async def test_a_chapter_is_read_once_every_answer_is_right_and_stays_read(teaching: Teaching) -> None:
    (own,) = await teaching.enrolled(1)

    half = await read(teaching, own, CHAPTER, {})
    before = await chapters_done(teaching, own)
    whole = await read(teaching, own, CHAPTER, RIGHT)
    after = await read(teaching, own, CHAPTER, {})

    assert (half.json()["done"], set(half.json()["right"].values())) == (False, {False})
    assert (whole.json()["done"], set(whole.json()["right"].values())) == (True, {True})
    assert after.json()["done"] is True
    assert (before, await chapters_done(teaching, own)) == (0, 1)
    assert (await teaching.standing(own))["last_seen_at"] is not None


async def test_a_chapter_that_is_not_part_of_the_course_is_refused(teaching: Teaching) -> None:
    (own,) = await teaching.enrolled(1)

    refused = [await read(teaching, own, chapter, {}) for chapter in ("deciding", "no-such-chapter")]

    assert {answer.json()["code"] for answer in refused} == {"course.unknown_chapter"}
    assert await chapters_done(teaching, own) == 0


async def test_a_practice_task_is_noted_once_and_for_good(teaching: Teaching) -> None:
    (own,) = await teaching.enrolled(1)
    actor = await teaching.world.actor(teaching.people[0])

    async def note(work: Work, task: str) -> bool:
        return await CourseService(work, actor, teaching.app.clock).note_practice(own, task, {"observations": 2})

    async with teaching.app.parts.database.writing() as work:
        noted = [await note(work, task) for task in ("plan-week", "plan-week", "adapt-activity")]

    assert noted == [True, False, True]
    assert (await teaching.standing(own))["counted"] == 90
