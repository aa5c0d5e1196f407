"""What a participant does with a test: look at it, begin, answer, hand in."""

import secrets
from collections.abc import Sequence
from datetime import datetime, timedelta
from typing import Any
from uuid import UUID

import msgspec

from server.features.course_tests import queries
from server.features.course_tests.asking import Drawn, asked, given_of, kept, key_of, shown
from server.kernel import audit
from server.kernel.access import Actor
from server.kernel.clock import Clock
from server.kernel.database import Record, Work
from server.kernel.errors import Malformed, NotVisible
from server.shared.contract import course_tests as contract
from server.shared.contract.base import FieldProblem
from server.shared.contract.courses import TestPlan, Unit
from server.shared.domain import course_tests as rules
from server.shared.domain.errors import RuleViolation
from server.shared.domain.permissions import Action

BEGUN = "course_attempt.begin"
SUBMITTED = "course_attempt.submit"


class CourseTestService:
    """The tests of one's own way through a course; another's is not visible."""

    def __init__(self, work: Work, actor: Actor, clock: Clock) -> None:
        self._work = work
        self._actor = actor
        self._clock = clock

    async def state(self, participant_id: UUID, unit: str) -> contract.TestState:
        """What is known before beginning, and the attempts there were; what ran out of time is submitted by looking."""
        test, plan, _ = await self._place(participant_id, unit)
        rows = await self._tries(participant_id, unit)
        running = [row["id"] for row in rows if row["submitted_at"] is None]
        left = max(0, plan.attempts - len(rows))
        return contract.TestState(
            unit=unit,
            title=test.title,
            questions=sum(draw.count for draw in plan.draws),
            minutes=plan.minutes,
            pass_share=plan.pass_share,
            left=left,
            running=running[0] if running else None,
            attempts=[_attempt(row, test, left, []) for row in rows],
        )

    async def begin(self, participant_id: UUID, request: contract.NewAttempt) -> contract.Attempt:
        """A new attempt with questions drawn for it; while one runs, that one.

        Raises ``course_test.closed``, ``.passed_already``, ``.no_attempts_left``, ``.too_few_questions`` and
        ``.id_taken``.
        """
        _, plan, closed = await self._place(participant_id, request.unit, lock=True)
        rows = await self._tries(participant_id, request.unit)
        same = [row["id"] for row in rows if row["submitted_at"] is None or row["id"] == request.id]
        if same:
            return await self.attempt(participant_id, same[0])
        passed = any(row["passed"] for row in rows)
        rules.require_attempt(plan.attempts - len(rows), passed=passed, closed=closed)
        now = self._clock.now()
        drawn = queries.as_json(await self._draw(participant_id, plan))
        about = (request.id, participant_id, request.unit, drawn, plan.pass_share)
        if not await queries.begin(self._work, (*about, now, now + timedelta(minutes=plan.minutes))):
            raise RuleViolation("course_test.id_taken")
        await audit.record(self._work, self._actor, BEGUN, request.id, details={"participant_id": participant_id})
        return await self.attempt(participant_id, request.id)

    async def attempt(self, participant_id: UUID, attempt_id: UUID) -> contract.Attempt:
        """An attempt with its questions; what is right only once it was submitted, by whomever."""
        row = await queries.attempt(self._work, participant_id, attempt_id)
        if row is None:
            raise NotVisible
        test, plan, _ = await self._place(participant_id, row["unit"])
        now = self._clock.now()
        if row["submitted_at"] is None and rules.is_over(row["due_at"], now):
            await close_overdue(self._work, now, [participant_id])
            row = await queries.attempt(self._work, participant_id, attempt_id)
        if row is None:
            raise NotVisible
        tries = await queries.tries(self._work, participant_id, row["unit"])
        return _attempt(row, test, max(0, plan.attempts - len(tries)), _questions(row))

    async def answer(
        self, participant_id: UUID, attempt_id: UUID, question_id: UUID, answer: contract.Answer
    ) -> contract.AskedQuestion:
        """Keeps an answer, instead of an earlier one; the same again changes nothing.

        Raises ``course_test.time_is_up`` or ``course_test.submitted``: what was answered before stays and counts.
        """
        row = await queries.to_answer(self._work, participant_id, attempt_id, question_id, self._actor.account_id)
        if row is None or row["question"] is None:
            raise NotVisible
        now, drawn = self._clock.now(), kept(row["question"])
        rules.require_time(row["submitted_at"], row["due_at"], now)
        if not rules.fits(key_of(drawn), given_of(answer)):
            raise Malformed(FieldProblem(field="chosen", code="course_test.not_an_answer"))
        await queries.keep_answer(self._work, attempt_id, question_id, answer, now)
        return shown(drawn, answer, None, solved=False)

    async def submit(self, participant_id: UUID, attempt_id: UUID) -> contract.Attempt:
        """Hands an attempt in and grades it; again, or after its time, it is only shown."""
        row = await queries.attempt(self._work, participant_id, attempt_id)
        if row is None:
            raise NotVisible
        await self._place(participant_id, row["unit"])
        if row["submitted_at"] is None:
            await _submit(self._work, [attempt_id], self._clock.now())
            await audit.record(self._work, self._actor, SUBMITTED, attempt_id)
        return await self.attempt(participant_id, attempt_id)

    async def _place(self, participant_id: UUID, unit: str, *, lock: bool = False) -> tuple[Unit, TestPlan, bool]:
        """The unit, its plan, and whether the course is over for this participant."""
        if not self._actor.has(Action.COURSE_TAKE):
            raise NotVisible
        row = await queries.place(self._work, participant_id, self._actor.account_id, unit, lock=lock)
        if row is None or row["unit"] is None:
            raise NotVisible
        found = msgspec.convert(row["unit"], Unit)
        if found.test is None:
            raise NotVisible
        return found, found.test, bool(row["closed"])

    async def _tries(self, participant_id: UUID, unit: str) -> Sequence[Record]:
        rows, now = await queries.tries(self._work, participant_id, unit), self._clock.now()
        if any(row["submitted_at"] is None and rules.is_over(row["due_at"], now) for row in rows):
            await close_overdue(self._work, now, [participant_id])
            rows = await queries.tries(self._work, participant_id, unit)
        return rows

    async def _draw(self, participant_id: UUID, plan: TestPlan) -> list[Drawn]:
        chance = secrets.SystemRandom()
        wanted = [rules.Wanted(draw.topic, draw.count, draw.difficulty) for draw in plan.draws]
        rows = await queries.candidates(self._work, sorted({draw.topic for draw in plan.draws}), participant_id)
        candidates = [rules.Candidate(row["id"], row["topic"], row["difficulty"], row["seen"]) for row in rows]
        chosen = rules.drawn(candidates, wanted, chance)
        bodies = await queries.bodies(self._work, chosen)
        return [asked(one, msgspec.convert(bodies[one], contract.QuestionBody), chance) for one in chosen]


async def close_overdue(work: Work, now: datetime, participant_ids: Sequence[UUID]) -> None:
    """Submits, as of the moment their time ran out, attempts that nobody handed in.

    Called where it must not wait for the job that does it every minute: by who takes the test, and before certificates.
    """
    found = await queries.overdue(work, participant_ids, now)
    if found:
        await _submit(work, found, now)


async def close_out_of_time(work: Work, now: datetime, most: int) -> int:
    """The same for everybody's attempts, ``most`` of them at once; how many there were."""
    found = await queries.out_of_time(work, now, most)
    if found:
        await _submit(work, found, now)
    return len(found)


async def _submit(work: Work, attempt_ids: Sequence[UUID], now: datetime) -> None:
    """In a transaction of its own where the request has none: an answer that was taken in time is always counted."""
    async with work.raw.transaction():
        attempts, answers = await queries.to_submit(work, attempt_ids)
        for row in attempts:
            given = {one["question_id"]: one["answer"] for one in answers if one["attempt_id"] == row["id"]}
            points = _points([kept(one) for one in row["drawn"]], given)
            marks = [{"question_id": one, "right": rules.is_right(points[one])} for one in given]
            share = rules.share_of(list(points.values()))
            result = (share, rules.passes(share, row["pass_share"]))
            await queries.submit(work, row["id"], marks, min(now, row["due_at"]), result)


def _points(drawn: Sequence[Drawn], given: dict[UUID, Any]) -> dict[UUID, float]:
    """Of every question; one without an answer earns nothing."""
    answers = {
        one.question_id: msgspec.convert(given[one.question_id], contract.Answer)
        for one in drawn
        if one.question_id in given
    }
    return {
        one.question_id: rules.points_of(key_of(one), given_of(answers[one.question_id]))
        if one.question_id in answers
        else 0.0
        for one in drawn
    }


def _attempt(row: Record, test: Unit, left: int, questions: list[contract.AskedQuestion]) -> contract.Attempt:
    return contract.Attempt(
        id=row["id"],
        unit=row["unit"],
        title=test.title,
        started_at=row["started_at"],
        due_at=row["due_at"],
        submitted_at=row["submitted_at"],
        share=row["share"],
        passed=row["passed"],
        pass_share=row["pass_share"],
        left=left,
        questions=questions,
    )


def _questions(row: Record) -> list[contract.AskedQuestion]:
    told, solved = row["answers"], row["submitted_at"] is not None
    found = []
    for one in row["drawn"]:
        known = told.get(one["question_id"], {})
        answer = msgspec.convert(known["answer"], contract.Answer) if known else None
        found.append(shown(kept(one), answer, known.get("right"), solved=solved))
    return found
