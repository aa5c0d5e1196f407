"""What participants do: join a cohort, see how far they are, read, hand in the project."""

import json
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any, Final
from uuid import UUID

from server.features.courses import enrolling, marking, own, queries, reading
from server.kernel import audit
from server.kernel.access import Actor
from server.kernel.clock import Clock
from server.kernel.database import Work
from server.kernel.errors import NotVisible
from server.shared.contract import courses as contract
from server.shared.domain import courses as rules
from server.shared.domain.courses import Form
from server.shared.domain.errors import RuleViolation

READ: Final = "course.read"
_TAKING: Final = """
    select p.id, p.full_name, c.id as cohort_id, c.starts_on, c.ends_on, c.closed_at, g.document
    from participant p join cohort c on c.id = p.cohort_id join course_programme g on g.id = c.programme_id
    where p.id = $1 and p.account_id = $2 and p.left_at is null
"""
_SEEN: Final = "update participant set last_seen_at = $2 where id = $1"
_PRACTISED: Final = """
    insert into course_practice (participant_id, task, found, done_at) values ($1, $2, $3::jsonb, $4)
    on conflict do nothing returning true
"""


@dataclass(frozen=True, slots=True)
class Taking:
    """That the actor takes part: in which cohort, of what programme, until when."""

    participant_id: UUID
    cohort_id: UUID
    account_id: UUID
    full_name: str
    document: contract.ProgrammeDocument
    starts_on: date
    ends_on: date
    closed: bool


class CourseService:
    """The actor's own way through the course; of others' nothing is seen."""

    def __init__(self, work: Work, actor: Actor, clock: Clock) -> None:
        self._work = work
        self._actor = actor
        self._clock = clock

    async def mine(self) -> list[contract.MyCourse]:
        """Every cohort the actor takes part in, the newest first; six statements however many."""
        return await own.courses(self._work, self._actor, self._clock.time_zone)

    async def one(self, participant_id: UUID) -> contract.MyCourse:
        found = await own.courses(self._work, self._actor, self._clock.time_zone, participant_id)
        if not found:
            raise NotVisible
        return found[0]

    async def join(self, request: contract.Joining) -> contract.MyCourse:
        """Takes part by a code; again by the same code changes nothing. Attempts are limited at the door."""
        now = self._clock.now()
        return await self.one(await enrolling.by_code(self._work, self._actor, request.id, request.code, now))

    async def read(self, participant_id: UUID, request: contract.ChapterRead) -> contract.ReadingAnswer:
        """Answers to the questions of a chapter of the programme; read once all of them are right."""
        taking = await self.participant_of(participant_id, to_change=True)
        chapters = {chapter for unit in rules.units_of(taking.document) for chapter in unit.chapters}
        if request.chapter not in chapters:
            raise RuleViolation("course.unknown_chapter", slug=request.chapter)
        answered = await reading.answer(self._work, participant_id, request, self._clock.now())
        details = {"chapter": request.chapter, "done": answered.done}
        await audit.record(self._work, self._actor, READ, participant_id, details=details)
        return answered

    async def hand_in(self, participant_id: UUID, unit: str, request: contract.ProjectText) -> contract.MyCourse:
        taking = await self.participant_of(participant_id, to_change=True)
        rules.unit_of(taking.document, unit, Form.PROJECT)
        row = await marking.hand_in(self._work, participant_id, unit, request, self._clock.now())
        await audit.record(self._work, self._actor, marking.HANDED_IN, row.id)
        return await self.one(participant_id)

    async def participant_of(self, participant_id: UUID, *, to_change: bool = False) -> Taking:
        """The actor's own part; raises NotVisible for another's and for one that was left.

        ``to_change`` raises ``course.closed`` and notes that the participant was here; the row is then the
        transaction's until its end, so that of one participant one thing is done after another.
        """
        row = await self._work.raw.fetchrow(_TAKING, participant_id, self._actor.account_id)
        if row is None:
            raise NotVisible
        if to_change:
            rules.require_open(row["closed_at"])
            await self._work.raw.execute(_SEEN, participant_id, self._clock.now())
        return Taking(
            participant_id=row["id"],
            cohort_id=row["cohort_id"],
            account_id=self._actor.account_id,
            full_name=row["full_name"],
            document=queries.document_of(row["document"]),
            starts_on=row["starts_on"],
            ends_on=row["ends_on"],
            closed=row["closed_at"] is not None,
        )

    async def note_practice(self, participant_id: UUID, task: str, found: Mapping[str, Any]) -> bool:
        """Notes a task of the practice preschool as done, for good; whether it was not before."""
        return await note_practice(self._work, self._clock, participant_id, task, found)


async def note_practice(work: Work, clock: Clock, participant_id: UUID, task: str, found: Mapping[str, Any]) -> bool:
    """The same for a slice that has looked whose the participant is."""
    if task not in rules.TASKS:
        raise RuleViolation("course.unknown_task", slug=task)
    newly = await work.raw.fetchval(_PRACTISED, participant_id, task, json.dumps(found, default=str), clock.now())
    return bool(newly)
