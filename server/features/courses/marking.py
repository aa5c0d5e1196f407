"""Practice projects: handed in by participants, marked by trainers with the rubric of the programme."""

from datetime import datetime
from typing import Final
from uuid import UUID

from server.features.courses import queries
from server.features.courses.finding import Found
from server.features.courses.mapping import to_project, where_of
from server.features.courses.models import CourseProject, Participant
from server.kernel import audit
from server.kernel.access import Actor
from server.kernel.database import Record, Work
from server.kernel.errors import Malformed, NotVisible
from server.kernel.texts import plain, written
from server.shared.contract import courses as contract
from server.shared.contract.base import FieldProblem
from server.shared.domain import courses as rules
from server.shared.domain.courses import Form, ProjectState
from server.shared.domain.errors import RuleViolation
from server.shared.domain.permissions import Action
from server.shared.ids import uuid7

HANDED_IN: Final = "course.project"
MARKED: Final = "cohort.project_marks"
_CERTIFIED: Final = "select exists (select from certificate where participant_id = $1 and revoked_at is null)"


async def projects(work: Work, actor: Actor, cohort: Record) -> list[contract.Project]:
    rows = await queries.projects_of_cohort(work, cohort["id"])
    may = [Action.COHORT_MANAGE] if actor.may(Action.COHORT_MANAGE, where_of(cohort)) else []
    return [to_project(row, may) for row in rows]


async def mark(  # what is marked by whom, how and when
    work: Work, actor: Actor, found: Found, project_id: UUID, request: contract.ProjectMarks, now: datetime
) -> contract.Project:
    """Raises ``course.changed_meanwhile`` when the author or another trainer was faster."""
    row = await work.session.get(CourseProject, project_id, with_for_update=True)
    author = await work.session.get(Participant, row.participant_id) if row else None
    if row is None or author is None or author.cohort_id != found.row["id"] or author.left_at is not None:
        raise NotVisible
    if author.account_id == actor.account_id:
        raise RuleViolation("course.own_marks")
    rules.require_same_revision(request.revision, row.revision)
    _judge(row, _plan_of(found.document, row.unit), request)
    if row.state != ProjectState.PASSED and await work.raw.fetchval(_CERTIFIED, author.id):
        raise RuleViolation("course.certified", name=author.full_name)
    row.marked_at, row.marked_by, row.marked_by_name = now, actor.account_id, actor.full_name
    row.revision += 1
    await work.flush()
    await audit.record(work, actor, MARKED, row.id, details={"state": row.state})
    return next(one for one in await projects(work, actor, found.row) if one.id == project_id)


def _judge(row: CourseProject, plan: contract.ProjectPlan, request: contract.ProjectMarks) -> None:
    wrong = rules.wrong_marks(plan, request.marks, whole=not request.returned)
    if wrong:
        raise Malformed(*(FieldProblem(field=f"marks.{slug}", code="course.marks") for slug in wrong))
    row.marks = dict(request.marks)
    if request.returned:
        row.note, row.state, row.share = written(request.note, "note"), ProjectState.RETURNED, None
        return
    row.note, row.share = plain(request.note), rules.rubric_share(plan, request.marks)
    row.state = ProjectState.PASSED if rules.project_passes(plan, row.share) else ProjectState.FAILED


def _plan_of(document: contract.ProgrammeDocument, unit: str) -> contract.ProjectPlan:
    plan = rules.unit_of(document, unit, Form.PROJECT).project
    if plan is None:
        raise RuleViolation("course.unknown_unit")
    return plan


async def hand_in(
    work: Work, participant_id: UUID, unit: str, request: contract.ProjectText, now: datetime
) -> CourseProject:
    """A first version, or another one while the trainer has not passed or failed it.

    Raises ``course.changed_meanwhile`` and, once it is marked and not returned, ``course.project_marked``.
    """
    title, text = written(request.title, "title"), written(request.text, "text")
    row = await queries.project_to_change(work, participant_id, unit)
    if row is not None and (row.title, row.text, row.state) == (title, text, ProjectState.SUBMITTED):
        return row
    rules.require_same_revision(request.revision, row.revision if row else 0)
    if row is None:
        row = CourseProject(id=uuid7(), participant_id=participant_id, unit=unit, marks={}, revision=0)
        work.session.add(row)
    elif row.state not in {ProjectState.SUBMITTED, ProjectState.RETURNED}:
        raise RuleViolation("course.project_marked")
    row.title, row.text, row.submitted_at, row.state = title, text, now, ProjectState.SUBMITTED
    row.revision += 1
    await work.flush()
    return row
