"""Somebody who has completed a course, and certificates, said shortly."""

from typing import Any
from uuid import UUID

import httpx

from server.shared.contract.courses import Unit
from server.shared.domain.courses import Form, units_of
from server.shared.ids import uuid7
from tests.server.courses.teaching import Teaching

PUBLIC = "/api/certificates"


async def complete(teaching: Teaching, *participant_ids: UUID) -> None:
    """Everything of the programme, as it would be on record."""
    async with teaching.app.parts.database.writing() as work:
        for participant_id in participant_ids:
            await work.raw.execute(
                """insert into course_presence (session_id, participant_id, present, note, noted_at, marked_by,
                                                marked_at)
                   select id, $2, true, '', $3, $2, $3 from course_session where cohort_id = $1""",
                teaching.cohort_id,
                participant_id,
                teaching.app.clock.now(),
            )
            for unit in units_of(teaching.document):
                for sql, values in _done(unit):
                    await work.raw.execute(sql, participant_id, *values, teaching.app.clock.now())


def _done(unit: Unit) -> list[tuple[str, tuple[Any, ...]]]:
    if unit.form == Form.OWN_STUDY:
        return [
            (
                """insert into course_reading (participant_id, chapter, answers, answered_at, done_at)
                   values ($1, $2, '{}', $3, $3) on conflict do nothing""",
                (chapter,),
            )
            for chapter in unit.chapters
        ]
    if unit.form == Form.PRACTICE:
        return [
            (
                """insert into course_practice (participant_id, task, found, done_at) values ($1, $2, '{}', $3)
                   on conflict do nothing""",
                (task,),
            )
            for task in unit.tasks
        ]
    if unit.form == Form.TEST:
        sql = """insert into course_attempt (id, participant_id, unit, drawn, pass_share, started_at, due_at,
                                             submitted_at, share, passed)
                 values ($2, $1, $3, '[]', 0.7, $4, $4, $4, 1, true)"""
        return [(sql, (uuid7(), unit.slug))]
    if unit.form == Form.PROJECT:
        sql = """insert into course_project (id, participant_id, unit, title, text, state, marks, share, note,
                                             submitted_at, marked_at, marked_by_name, revision)
                 values ($2, $1, $3, 'Loyiha', 'Matn', 'passed', '{}', 1, '', $4, $4, '', 1)"""
        return [(sql, (uuid7(), unit.slug))]
    return []


async def issue(teaching: Teaching, *participant_ids: UUID) -> httpx.Response:
    body = {"participant_ids": [str(one) for one in participant_ids]}
    return await teaching.app.post(f"{teaching.path}/certificates", teaching.trainer.token, body)


async def a_certificate(teaching: Teaching) -> dict[str, Any]:
    """Of one more person, who has completed."""
    (participant_id,) = await teaching.enrolled(1)
    await complete(teaching, participant_id)
    answer = await issue(teaching, participant_id)
    assert answer.status_code == 201, answer.text
    found: dict[str, Any] = next(one for one in answer.json() if one["participant_id"] == str(participant_id))
    return found


async def revoked(teaching: Teaching, certificate: dict[str, Any], because: str = "Ism xato") -> httpx.Response:
    path = f"/api/course/certificates/{certificate['id']}/revoke"
    return await teaching.app.post(path, teaching.trainer.token, {"because": because})
