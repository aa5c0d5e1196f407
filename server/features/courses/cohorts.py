"""What trainers do with cohorts: open, timetable, enrol, take attendance, mark, watch and close them."""

import secrets
from datetime import date
from typing import Final
from uuid import UUID

from server.features.courses import attending, boards, enrolling, marking, queries, timetabling, trainers
from server.features.courses.after import after_of
from server.features.courses.finding import cohort_row, held, to_change, whole
from server.features.courses.mapping import completed_of, to_cohort
from server.features.courses.models import Cohort
from server.features.courses.sheets import attendance_paper
from server.features.plan_documents.writing import Paper
from server.kernel import audit
from server.kernel.access import Actor, Whereabouts
from server.kernel.clock import Clock
from server.kernel.database import Work
from server.kernel.errors import Malformed, NotVisible
from server.kernel.texts import plain, written
from server.shared.contract import courses as contract
from server.shared.contract.base import FieldProblem
from server.shared.domain import courses as rules
from server.shared.domain.errors import RuleViolation
from server.shared.domain.invitations import code_of
from server.shared.domain.permissions import Action

OPENED: Final = "cohort.open"
CHANGED: Final = "cohort.change"
CLOSED: Final = "cohort.close"
_CODE_BITS: Final = 64
_REGION: Final = "select exists (select from region where id = $1 and not practice)"
_CHANGE: Final = """
    update cohort set name = $2, starts_on = $3, ends_on = $4, venue = $5, remote = $6, trainer_id = $7,
      revision = revision + 1
    where id = $1
"""
_CLOSE: Final = "update cohort set closed_at = $2, revision = revision + 1 where id = $1"


class CohortService:
    """Cohorts within the actor's reach: a trainer's own region, everywhere for administrators."""

    def __init__(self, work: Work, actor: Actor, clock: Clock) -> None:
        self._work = work
        self._actor = actor
        self._clock = clock

    async def listed(self) -> list[contract.Cohort]:
        """The newest first, without their sessions; four statements however many there are."""
        rows = await queries.cohorts(self._work, self._actor.extent(Action.COHORT_READ))
        ids = [row["id"] for row in rows]
        documents = await queries.documents(self._work, [row["programme_id"] for row in rows])
        meetings = (await queries.timetables(self._work, ids, self._clock.time_zone)).meetings
        facts = await queries.facts_of_cohorts(self._work, ids)
        return [
            to_cohort(
                row,
                self._actor,
                completed_of(documents[row["programme_id"]], facts[row["id"]], meetings[row["id"]]),
            )
            for row in rows
        ]

    async def one(self, cohort_id: UUID) -> contract.Cohort:
        """With its sessions."""
        row = await cohort_row(self._work, self._actor, cohort_id, Action.COHORT_READ)
        found = await whole(self._work, row, self._clock.time_zone)
        facts = await queries.facts_of_cohorts(self._work, [cohort_id])
        completed = completed_of(found.document, facts[cohort_id], found.meetings)
        return to_cohort(row, self._actor, completed, found.sessions)

    async def trainers(self) -> list[contract.Trainer]:
        """Who may teach the cohorts that the actor may open, oneself first."""
        extent = self._actor.extent(Action.COHORT_MANAGE)
        return await trainers.possible(self._work, extent, self._actor.account_id)

    async def open(self, request: contract.NewCohort) -> contract.Cohort:
        """A new cohort of a published programme in force; the same id again changes nothing."""
        self._actor.require(Action.COHORT_MANAGE, Whereabouts(region_id=request.region_id))
        if await self._work.session.get(Cohort, request.id) is None:
            await self._require_sound(request)
            trainer_id = request.trainer_id or self._actor.account_id
            self._work.session.add(
                Cohort(
                    id=request.id,
                    programme_id=request.programme_id,
                    region_id=request.region_id,
                    trainer_id=trainer_id,
                    name=written(request.name, "name"),
                    venue=plain(request.venue),
                    remote=request.remote,
                    starts_on=request.starts_on,
                    ends_on=request.ends_on,
                    code=rules.clean_cohort_code(code_of(secrets.randbits(_CODE_BITS))),
                )
            )
            await self._work.flush()
            await audit.record(self._work, self._actor, OPENED, request.id)
        return await self.one(request.id)

    async def change(self, cohort_id: UUID, request: contract.ChangedCohort) -> contract.Cohort:
        """Name, place, dates and trainer; the dates still have every session within them."""
        row = await to_change(self._work, self._actor, cohort_id)
        rules.require_same_revision(request.revision, row["revision"])
        self._require_dates(request.starts_on, request.ends_on)
        self._require_place(request.venue, remote=request.remote)
        found = await whole(self._work, row, self._clock.time_zone)
        if any(not request.starts_on <= meeting.day <= request.ends_on for meeting in found.meetings):
            raise RuleViolation("course.session_outside")
        trainer_id = request.trainer_id or row["trainer_id"]
        if trainer_id != row["trainer_id"]:
            await trainers.require(self._work, trainer_id, row["region_id"], self._actor.today)
        said = (written(request.name, "name"), request.starts_on, request.ends_on, plain(request.venue), request.remote)
        await self._work.raw.execute(_CHANGE, cohort_id, *said, trainer_id)
        await audit.record(self._work, self._actor, CHANGED, cohort_id, details={"trainer_id": trainer_id})
        return await self.one(cohort_id)

    async def set_timetable(self, cohort_id: UUID, request: contract.Timetable) -> contract.Cohort:
        """The whole timetable; may be incomplete until attendance is taken. See ``timetabling.keep``."""
        row = await to_change(self._work, self._actor, cohort_id)
        rules.require_same_revision(request.revision, row["revision"])
        found = await whole(self._work, row, self._clock.time_zone)
        await timetabling.keep(self._work, self._actor, found, request.sessions, self._clock.time_zone)
        return await self.one(cohort_id)

    async def enrol(self, cohort_id: UUID, request: contract.Enrolment) -> contract.Board:
        """Everybody of the list or nobody; raises Malformed naming each login that cannot take part and why."""
        row = await to_change(self._work, self._actor, cohort_id)
        await enrolling.by_list(self._work, self._actor, row, request.logins, self._clock.now())
        return await self.board(cohort_id)

    async def withdraw(self, cohort_id: UUID, participant_id: UUID) -> contract.Board:
        """The participant is kept with all that was done, and counts no more. Twice is the same as once."""
        row = await to_change(self._work, self._actor, cohort_id)
        await enrolling.withdraw(self._work, self._actor, row["id"], participant_id, self._clock.now())
        return await self.board(cohort_id)

    async def rename(self, cohort_id: UUID, participant_id: UUID, request: contract.NamedParticipant) -> contract.Board:
        """Also in a closed cohort, where a certificate that was taken back for its name is to be given anew."""
        row = await held(self._work, self._actor, cohort_id)
        await enrolling.rename(self._work, self._actor, row["id"], participant_id, request.full_name)
        return await self.board(cohort_id)

    async def mark(self, cohort_id: UUID, request: contract.Attendance) -> contract.Board:
        """Marks of attendance; of several for one session and participant the one noted last stands."""
        row = await to_change(self._work, self._actor, cohort_id)
        found = await whole(self._work, row, self._clock.time_zone)
        await attending.mark(self._work, self._actor, self._clock, found, request.marks)
        return await self.board(cohort_id)

    async def board(self, cohort_id: UUID) -> contract.Board:
        """Who is where; seven statements however many take part."""
        row = await cohort_row(self._work, self._actor, cohort_id, Action.COHORT_READ)
        found = await whole(self._work, row, self._clock.time_zone)
        return await boards.board(self._work, self._actor, found)

    async def close(self, cohort_id: UUID) -> contract.Cohort:
        """From its last day on; a closed cohort stays as it is. Twice is the same as once."""
        row = await cohort_row(self._work, self._actor, cohort_id, Action.COHORT_MANAGE)
        if row["closed_at"] is None:
            row = await to_change(self._work, self._actor, cohort_id)
            if self._actor.today < row["ends_on"]:
                raise RuleViolation("course.not_over", day=row["ends_on"].isoformat())
            await self._work.raw.execute(_CLOSE, cohort_id, self._clock.now())
            await audit.record(self._work, self._actor, CLOSED, cohort_id)
        return await self.one(cohort_id)

    async def projects(self, cohort_id: UUID) -> list[contract.Project]:
        """Those handed in, in their order."""
        row = await cohort_row(self._work, self._actor, cohort_id, Action.COHORT_MANAGE)
        return await marking.projects(self._work, self._actor, row)

    async def mark_project(self, cohort_id: UUID, project_id: UUID, request: contract.ProjectMarks) -> contract.Project:
        """Points by the rubric, or the project back to its author for another version."""
        row = await to_change(self._work, self._actor, cohort_id)
        found = await whole(self._work, row, self._clock.time_zone)
        return await marking.mark(self._work, self._actor, found, project_id, request, self._clock.now())

    async def after(self, cohort_id: UUID) -> contract.AfterCourse:
        """What changed in real use, as last measured."""
        row = await cohort_row(self._work, self._actor, cohort_id, Action.COHORT_READ)
        return await after_of(self._work, row)

    async def attendance_sheet(self, cohort_id: UUID, language: str) -> Paper:
        """The sheet of attendance as PDF, to sign or with the marks there are."""
        board = await self.board(cohort_id)
        return await attendance_paper(board, language, self._clock.time_zone)

    async def _require_sound(self, request: contract.NewCohort) -> None:
        self._require_dates(request.starts_on, request.ends_on)
        self._require_place(request.venue, remote=request.remote)
        programme = await queries.programme(self._work, request.programme_id)
        if programme is None or not await self._work.raw.fetchval(_REGION, request.region_id):
            raise NotVisible
        if not programme["in_force"]:
            raise RuleViolation("course.not_in_force")
        trainer = request.trainer_id
        if trainer is not None and trainer != self._actor.account_id:
            await trainers.require(self._work, trainer, request.region_id, self._actor.today)

    def _require_dates(self, starts_on: date, ends_on: date) -> None:
        believed = starts_on.year in rules.YEARS and ends_on.year in rules.YEARS
        if not (believed and 0 <= (ends_on - starts_on).days <= rules.LONGEST_COHORT):
            raise Malformed(FieldProblem(field="ends_on", code="course.dates"))

    def _require_place(self, venue: str, *, remote: bool) -> None:
        if not remote:
            written(venue, "venue")
