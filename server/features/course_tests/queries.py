"""Every statement about the bank of questions, attempts and answers."""

from collections.abc import Sequence
from datetime import datetime
from typing import Any, Final
from uuid import UUID

import msgspec

from server.kernel.database import Record, Work

_PLACE: Final = """
    select p.id, p.left_at is not null or c.closed_at is not null as closed,
      jsonb_path_query_first(
        g.document, '$.modules[*].units[*] ? (@.slug == $unit && @.form == "test")',
        jsonb_build_object('unit', $3::text)
      ) as unit
    from participant p
    join cohort c on c.id = p.cohort_id
    join course_programme g on g.id = c.programme_id
    where p.id = $1 and p.account_id = $2
"""
_PLACE_LOCKED: Final = f"{_PLACE} for no key update of p"
_TRIES: Final = """
    select id, unit, started_at, due_at, submitted_at, share, passed, pass_share from course_attempt
    where participant_id = $1 and unit = $2 order by started_at desc, id desc
"""
_ATTEMPT: Final = """
    select a.*, coalesce(
        (select jsonb_object_agg(w.question_id, jsonb_build_object('answer', w.answer, 'right', w."right"))
         from course_answer w where w.attempt_id = a.id), '{}') as answers
    from course_attempt a where a.id = $1 and a.participant_id = $2
"""
_BEGIN: Final = """
    insert into course_attempt (id, participant_id, unit, drawn, pass_share, started_at, due_at)
    values ($1, $2, $3, $4::jsonb, $5, $6, $7) on conflict (id) do nothing returning id
"""
_TO_ANSWER: Final = """
    select a.id, a.submitted_at, a.due_at,
      jsonb_path_query_first(
        a.drawn, '$[*] ? (@.question_id == $question)', jsonb_build_object('question', $3::uuid)
      ) as question
    from course_attempt a
    join participant p on p.id = a.participant_id
    where a.id = $1 and p.id = $2 and p.account_id = $4
    for no key update of a
"""
_ANSWER: Final = """
    insert into course_answer (attempt_id, question_id, answer, answered_at) values ($1, $2, $3::jsonb, $4)
    on conflict (attempt_id, question_id) do update set answer = excluded.answer, answered_at = excluded.answered_at
"""
_OVERDUE: Final = """
    select id from course_attempt
    where participant_id = any($1::uuid[]) and submitted_at is null and due_at < $2 order by id
"""
_OUT_OF_TIME: Final = """
    select id from course_attempt where submitted_at is null and due_at < $1
    order by due_at limit $2 for no key update skip locked
"""
_TO_SUBMIT: Final = """
    select id, drawn, pass_share, due_at from course_attempt
    where id = any($1::uuid[]) and submitted_at is null order by id for no key update
"""
_ANSWERS: Final = "select attempt_id, question_id, answer from course_answer where attempt_id = any($1::uuid[])"
_SUBMIT: Final = """
    with told as (
      select * from jsonb_to_recordset($2::jsonb) as t (question_id uuid, "right" boolean)
    ), marked as (
      update course_answer w set "right" = told."right" from told
      where w.attempt_id = $1 and w.question_id = told.question_id
    )
    update course_attempt set submitted_at = $3, share = $4, passed = $5 where id = $1
"""
_CANDIDATES: Final = """
    select q.id, q.topic, q.difficulty, coalesce(s.seen, 0)::int as seen
    from course_question q
    left join (
      select (one ->> 'question_id')::uuid as question_id, count(*) as seen
      from course_attempt a, jsonb_array_elements(a.drawn) as one
      where a.participant_id = $2 group by 1
    ) s on s.question_id = q.id
    where q.retired_at is null and q.topic = any($1::text[])
    order by q.number
"""
_BODIES: Final = "select id, body from course_question where id = any($1::uuid[])"
_QUESTIONS: Final = """
    select q.*, coalesce(s.answered, 0)::int as answered, s.right_share
    from course_question q
    left join lateral (
      select count(*) as answered, avg(w."right"::int)::float8 as right_share
      from course_answer w where w.question_id = q.id and w."right" is not null
    ) s on true
"""
_LISTED: Final = f"""
    {_QUESTIONS}
    where ($1::text is null or q.topic = $1) and ($2::int is null or q.difficulty = $2)
      and (q.retired_at is not null) = $3
    order by q.number
"""
_ONE: Final = f"{_QUESTIONS} where q.id = $1"
_LOCK: Final = "select pg_advisory_xact_lock(hashtext('course_question'))"
_NEXT: Final = "select coalesce(max(number), 0) + 1 from course_question"
_KNOWN: Final = "select id, number, body, retired_at from course_question order by number"
_TO_CHANGE: Final = "select * from course_question where id = $1 for no key update"
_INSERT: Final = """
    insert into course_question (id, number, topic, difficulty, body, revision)
    values ($1, $2, $3, $4, $5::jsonb, 1)
"""
_UPDATE: Final = """
    update course_question set topic = $2, difficulty = $3, body = $4::jsonb, retired_at = null, revision = revision + 1
    where id = $1
"""
_RETIRE: Final = """
    update course_question set retired_at = $2, revision = revision + 1 where id = $1 and retired_at is null
"""


def as_json(value: Any) -> str:
    return msgspec.json.encode(value).decode()


async def place(work: Work, participant_id: UUID, account_id: UUID, unit: str, *, lock: bool = False) -> Record | None:
    """The own way through a course, with the unit if it is a test of its programme."""
    row: Record | None = await work.raw.fetchrow(_PLACE_LOCKED if lock else _PLACE, participant_id, account_id, unit)
    return row


async def tries(work: Work, participant_id: UUID, unit: str) -> Sequence[Record]:
    """Attempts at a test, newest first, without their questions."""
    rows: Sequence[Record] = await work.raw.fetch(_TRIES, participant_id, unit)
    return rows


async def attempt(work: Work, participant_id: UUID, attempt_id: UUID) -> Record | None:
    row: Record | None = await work.raw.fetchrow(_ATTEMPT, attempt_id, participant_id)
    return row


async def begin(work: Work, row: Sequence[Any]) -> bool:
    """False where the id is taken."""
    return await work.raw.fetchval(_BEGIN, *row) is not None


async def to_answer(
    work: Work, participant_id: UUID, attempt_id: UUID, question_id: UUID, account_id: UUID
) -> Record | None:
    """An own attempt, the transaction's until its end, with the one question of it."""
    row: Record | None = await work.raw.fetchrow(_TO_ANSWER, attempt_id, participant_id, question_id, account_id)
    return row


async def keep_answer(work: Work, attempt_id: UUID, question_id: UUID, answer: Any, at: datetime) -> None:
    await work.raw.execute(_ANSWER, attempt_id, question_id, as_json(answer), at)


async def overdue(work: Work, participant_ids: Sequence[UUID], now: datetime) -> list[UUID]:
    return [row["id"] for row in await work.raw.fetch(_OVERDUE, list(participant_ids), now)]


async def out_of_time(work: Work, now: datetime, most: int) -> list[UUID]:
    """Of everybody, the oldest first, but for those that somebody else has in hand."""
    return [row["id"] for row in await work.raw.fetch(_OUT_OF_TIME, now, most)]


async def to_submit(work: Work, attempt_ids: Sequence[UUID]) -> tuple[Sequence[Record], Sequence[Record]]:
    """Attempts that run, locked, and then the answers they have; nothing is answered in between."""
    attempts: Sequence[Record] = await work.raw.fetch(_TO_SUBMIT, list(attempt_ids))
    answers: Sequence[Record] = await work.raw.fetch(_ANSWERS, [row["id"] for row in attempts])
    return attempts, answers


async def submit(work: Work, attempt_id: UUID, marks: Any, at: datetime, result: tuple[float, bool]) -> None:
    await work.raw.execute(_SUBMIT, attempt_id, as_json(marks), at, *result)


async def candidates(work: Work, topics: Sequence[str], participant_id: UUID) -> Sequence[Record]:
    rows: Sequence[Record] = await work.raw.fetch(_CANDIDATES, list(topics), participant_id)
    return rows


async def bodies(work: Work, question_ids: Sequence[UUID]) -> dict[UUID, Any]:
    return {row["id"]: row["body"] for row in await work.raw.fetch(_BODIES, list(question_ids))}


async def listed(work: Work, topic: str | None, difficulty: int | None, retired: bool) -> Sequence[Record]:
    rows: Sequence[Record] = await work.raw.fetch(_LISTED, topic, difficulty, retired)
    return rows


async def one(work: Work, question_id: UUID) -> Record | None:
    row: Record | None = await work.raw.fetchrow(_ONE, question_id)
    return row


async def lock_bank(work: Work) -> None:
    """One at a time gives numbers."""
    await work.raw.execute(_LOCK)


async def next_number(work: Work) -> int:
    return int(await work.raw.fetchval(_NEXT))


async def known(work: Work) -> Sequence[Record]:
    """The whole bank, those that are asked no more too, in the order of their numbers."""
    rows: Sequence[Record] = await work.raw.fetch(_KNOWN)
    return rows


async def to_change(work: Work, question_id: UUID) -> Record | None:
    row: Record | None = await work.raw.fetchrow(_TO_CHANGE, question_id)
    return row


async def insert(work: Work, question_id: UUID, number: int, body: Any) -> None:
    """``body`` as JSON values, as it is kept."""
    await work.raw.execute(_INSERT, question_id, number, body["topic"], body["difficulty"], as_json(body))


async def update(work: Work, question_id: UUID, body: Any) -> None:
    """The next revision; what was retired is asked again."""
    await work.raw.execute(_UPDATE, question_id, body["topic"], body["difficulty"], as_json(body))


async def retire(work: Work, question_id: UUID, at: datetime) -> None:
    await work.raw.execute(_RETIRE, question_id, at)
