"""Attendance: taken at once or later, in any order and twice, and never before its day."""

from datetime import datetime, timedelta
from itertools import permutations

import pytest

from server.features.certificates.models import Certificate
from server.shared.ids import uuid7
from tests.server.courses.teaching import DAY, FIRST, Teaching, a_session, a_teaching, present
from tests.support.world import World

NOON = datetime.fromisoformat("2026-11-17T12:00:00+05:00")


async def marks_of(teaching: Teaching) -> list[tuple[bool, str | None, str]]:
    return [(one["present"], one["made_up_on"], one["note"]) for one in (await teaching.board())["presences"]]


async def test_no_attendance_before_the_timetable_is_whole_and_the_unit_is_named(world: World) -> None:
    teaching = await a_teaching(world, timetabled=False)
    (own,) = await teaching.enrolled(1)
    session = a_session("orientation-guided", 30)
    await teaching.timetable([session])

    refused = await teaching.mark(present(session, own))

    assert (refused.status_code, refused.json()["code"]) == (409, "course.timetable_incomplete")
    assert refused.json()["params"] == {
        "unit": "Kirish va huquqiy asoslar: trener bilan",
        "minutes": 30,
        "wanted": 45,
    }
    assert await marks_of(teaching) == []


@pytest.mark.parametrize("order", list(permutations(range(3))))
async def test_whatever_order_marks_arrive_in_the_one_noted_last_stands(world: World, order: tuple[int, ...]) -> None:
    teaching = await a_teaching(world)
    (own,) = await teaching.enrolled(1)
    session = teaching.sessions[0]
    marks = [
        present(session, own, noted_at=NOON.isoformat(), note="birinchi"),
        {**present(session, own), "present": False, "noted_at": NOON.replace(hour=13).isoformat(), "note": "ikkinchi"},
        present(session, own, made_up_on="2026-11-17", noted_at=NOON.replace(hour=14).isoformat(), note="uchinchi"),
    ]

    for number in order:
        assert (await teaching.mark(marks[number])).status_code == 200
    assert (await teaching.mark(*marks)).status_code == 200

    assert await marks_of(teaching) == [(False, "2026-11-17", "uchinchi")]
    assert (await teaching.standing(own))["counted"] == 45


async def test_marks_that_cannot_be_are_told_one_by_one_and_none_is_taken(teaching: Teaching) -> None:
    (own,) = await teaching.enrolled(1)
    first, later = teaching.sessions[0], teaching.sessions[5]
    now = teaching.app.clock.now()

    refused = await teaching.mark(
        present(first, own),
        present({"id": str(uuid7())}, own),
        present(first, uuid7()),
        present(first, own, noted_at=(now + DAY).isoformat()),
        present(later, own),
        present(first, own, made_up_on="2026-11-19"),
        present(first, own, noted_at="2026-11-17T12:00:00"),
    )

    assert refused.status_code == 400
    assert {one["field"]: one["code"] for one in refused.json()["fields"]} == {
        "marks[1].session_id": "course.unknown_session",
        "marks[2].participant_id": "course.unknown_participant",
        "marks[3].noted_at": "course.noted_in_future",
        "marks[4].noted_at": "course.before_session",
        "marks[5].made_up_on": "course.made_up_in_future",
        "marks[6].noted_at": "input.malformed",
    }
    assert await marks_of(teaching) == []


async def test_a_session_that_is_still_to_come_may_have_been_made_up_already(teaching: Teaching) -> None:
    (own,) = await teaching.enrolled(1)

    taken = await teaching.mark(present(teaching.sessions[5], own, made_up_on="2026-11-18"))

    assert taken.status_code == 200
    assert (await teaching.standing(own))["counted"] == 45


async def test_a_session_of_another_cohort_takes_no_mark_here(teaching: Teaching, world: World) -> None:
    (own,) = await teaching.enrolled(1)
    other = await a_teaching(world)

    refused = await teaching.mark(present(other.sessions[0], own))

    assert [one["code"] for one in refused.json()["fields"]] == ["course.unknown_session"]


async def test_nobody_takes_the_own_attendance(teaching: Teaching) -> None:
    await teaching.enrol(teaching.trainer)
    own = await teaching.part_of(teaching.trainer)

    refused = await teaching.mark(present(teaching.sessions[0], own))

    assert (refused.status_code, refused.json()["code"]) == (409, "course.own_marks")
    assert await marks_of(teaching) == []


async def test_hours_of_a_certificate_are_not_taken_away(teaching: Teaching) -> None:
    (own,) = await teaching.enrolled(1)
    session = teaching.sessions[0]
    await teaching.mark(present(session, own))
    async with teaching.app.parts.database.writing() as work:
        work.session.add(
            Certificate(
                id=uuid7(),
                participant_id=own,
                code=uuid7().hex[-16:],
                full_name="Sinov Odami",
                programme_title={"uz": "Kurs"},
                minutes=1080,
                issued_on=teaching.app.clock.today(),
                issued_by=teaching.trainer.account_id,
                credential={},
            )
        )

    teaching.app.clock.move(timedelta(minutes=1))
    refused = await teaching.mark({**present(session, own), "present": False})
    harmless = await teaching.mark(present(session, own, note="keldi"))

    assert (refused.status_code, refused.json()["code"]) == (409, "course.certified")
    assert harmless.status_code == 200
    assert await marks_of(teaching) == [(True, None, "keldi")]


async def test_a_closed_cohort_stays_as_it_is(teaching: Teaching, world: World) -> None:
    (own,) = await teaching.enrolled(1)
    early = await world.app.post(f"{teaching.path}/close", teaching.trainer.token)
    await teaching.takes_place(FIRST.date(), FIRST.date() + DAY)

    closed = await world.app.post(f"{teaching.path}/close", teaching.trainer.token)
    again = await world.app.post(f"{teaching.path}/close", teaching.trainer.token)
    refused = [
        await teaching.mark(present(teaching.sessions[0], own)),
        await teaching.enrol(await world.educator()),
        await world.app.post(
            f"/api/course/mine/{own}/reading", teaching.people[0].token, {"chapter": "collecting", "answers": {}}
        ),
    ]

    assert (early.status_code, early.json()["code"]) == (409, "course.not_over")
    assert (closed.json()["state"], again.status_code) == ("closed", 200)
    assert {answer.json()["code"] for answer in refused} == {"course.closed"}
    assert (await teaching.mine(teaching.people[0], own))["permitted"] == []
