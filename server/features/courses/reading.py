"""Chapters read: the questions at their end answered, by the handbook's own right answers."""

import json
from datetime import datetime
from typing import Final
from uuid import UUID

from server.features.handbook.books import grade
from server.kernel.database import Work
from server.shared.contract import courses as contract

_ANSWER: Final = """
    insert into course_reading as kept (participant_id, chapter, answers, answered_at, done_at)
    values ($1, $2, $3::jsonb, $4, case when $5 then $4::timestamptz end)
    on conflict (participant_id, chapter) do update set answers = excluded.answers,
      answered_at = excluded.answered_at, done_at = coalesce(kept.done_at, excluded.done_at)
    returning done_at is not null
"""


async def answer(
    work: Work, participant_id: UUID, request: contract.ChapterRead, now: datetime
) -> contract.ReadingAnswer:
    """A chapter once read stays read, whatever is answered afterwards."""
    right = grade(request.chapter, request.answers)
    kept = json.dumps({number: chosen for number, chosen in request.answers.items() if number in right})
    done = await work.raw.fetchval(_ANSWER, participant_id, request.chapter, kept, now, all(right.values()))
    return contract.ReadingAnswer(chapter=request.chapter, right=right, done=done)
