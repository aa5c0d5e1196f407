"""Attendance of a session: a plain form, and the same marks from the page's script."""

from dataclasses import dataclass
from datetime import datetime
from typing import Any, Final, Protocol, runtime_checkable
from uuid import UUID

import msgspec
from litestar import Response, get, post
from litestar.di import NamedDependency
from litestar.params import FromPath, FromQuery
from litestar.response import Redirect

from admin.forms import REFUSALS, Form
from admin.pages.courses.shown import current, may_manage, path_of, said_to, titles_of
from admin.rendering import Sheet, see
from server.features.courses.cohorts import CohortService
from server.kernel.errors import Malformed
from server.kernel.http.dependencies import provide
from server.kernel.http.problems import problem_of
from server.shared.contract import courses as contract
from server.shared.contract.base import FieldProblem
from server.shared.domain.permissions import Action
from server.shared.i18n import translator

_PATH: Final = "/course/cohorts/{cohort_id:uuid}/attendance"


@runtime_checkable
class Now(Protocol):
    """The clock of the installation, which a phone's own may run ahead of."""

    def now(self) -> datetime: ...


@dataclass(frozen=True)
class AttendanceDesk:
    """The cohorts and the time."""

    cohorts: CohortService
    clock: Now


def attendance_desk(cohorts: NamedDependency[CohortService], clock: NamedDependency[Now]) -> AttendanceDesk:
    return AttendanceDesk(cohorts, clock)


_DESK: Final = {"desk": provide(attendance_desk)}
_PRESENT: Final = "present"
_ABSENT: Final = "absent"


@get(_PATH, action=Action.COHORT_READ, dependencies=_DESK)
async def attendance_page(
    sheet: NamedDependency[Sheet],
    desk: NamedDependency[AttendanceDesk],
    cohort_id: FromPath[UUID],
    session: FromQuery[UUID | None] = None,
) -> Response[str]:
    return await _shown(sheet, desk, cohort_id, session, Form())


@post(_PATH, action=Action.COHORT_MANAGE, dependencies=_DESK)
async def take_attendance(
    sheet: NamedDependency[Sheet],
    desk: NamedDependency[AttendanceDesk],
    cohort_id: FromPath[UUID],
) -> Response[str] | Redirect:
    """Only marks that differ from what the page showed, so that nobody's later ones are written over."""
    form = await sheet.form()
    people = [name.removeprefix("was-") for name in form.values if name.startswith("was-")]
    changed = [one for one in people if _said(form, one) != form[f"was-{one}"] and form[f"p-{one}"]]
    try:
        marks = [_mark(form, one) for one in changed]
        await desk.cohorts.mark(cohort_id, Form().as_(contract.Attendance, marks=marks))
    except REFUSALS as error:
        shown = _at_people(form.refused(error), changed)
        return await _shown(sheet, desk, cohort_id, _id(form["session"]), shown)
    return see(f"{path_of(cohort_id, 'attendance')}?session={form['session']}&done=true")


@post(_PATH + "/marks", status_code=200, action=Action.COHORT_MANAGE, dependencies=_DESK)
async def take_marks(
    sheet: NamedDependency[Sheet],
    desk: NamedDependency[AttendanceDesk],
    cohort_id: FromPath[UUID],
) -> Response[dict[str, Any]]:
    """What the page's script kept while there was no connection, each mark with the time it was made."""
    form = await sheet.form()
    try:
        marks = _decoded(form["marks"], desk.clock.now())
        await desk.cohorts.mark(cohort_id, marks)
    except REFUSALS as error:
        problem, words = problem_of(error), translator(sheet.actor.language)
        told = problem.fields[0] if problem.fields else problem
        return Response({"refusal": words.error(told.code, told.params)}, status_code=problem.status)
    return Response({"taken": len(marks.marks)})


def _decoded(text: str, now: datetime) -> contract.Attendance:
    """A time to come is that of a clock which runs ahead: such a mark was made now."""
    try:
        found = msgspec.json.decode(text, type=contract.Attendance)
    except msgspec.DecodeError:
        raise Malformed(FieldProblem(field="marks", code="input.wrong_format")) from None
    for mark in found.marks:
        if mark.noted_at is not None and mark.noted_at.tzinfo is not None:
            mark.noted_at = min(mark.noted_at, now)
    return found


async def _shown(
    sheet: Sheet, desk: AttendanceDesk, cohort_id: UUID, session_id: UUID | None, form: Form
) -> Response[str]:
    board = await desk.cohorts.board(cohort_id)
    sessions = sorted(board.cohort.sessions, key=lambda one: one.starts_at)
    chosen = next((one for one in sessions if one.id == session_id), None)
    shown = chosen or current(sessions, sheet.actor.today, sheet.settings.time_zone)
    marks = {one.participant_id: one for one in board.presences if shown and one.session_id == shown.id}
    people = [one for one in board.standings if not one.left]
    rows = [(one, _row(form, one.participant_id, marks.get(one.participant_id))) for one in people]
    return sheet.page(
        "courses/attendance.html",
        status=form.status,
        allowed=("script", "connect"),
        cohort=board.cohort,
        managing=may_manage(board.cohort),
        sessions=sessions,
        shown=shown,
        rows=rows,
        taken={one.session_id for one in board.presences},
        titles=titles_of(board.modules),
        zone=sheet.settings.time_zone,
        now=desk.clock.now(),
        done=sheet.asked("done") == "true",
        form=form,
        said=said_to(sheet.actor.language),
    )


def _row(form: Form, participant_id: UUID, mark: contract.Presence | None) -> dict[str, str]:
    """What the fields of one person hold: as sent where the form came back, else as it stands."""
    stands = {"mark": "", "made": "", "note": ""}
    if mark is not None:
        made = mark.made_up_on.isoformat() if mark.made_up_on else ""
        stands = {"mark": _PRESENT if mark.present else _ABSENT, "made": made, "note": mark.note}
    was = "|".join(stands.values())
    if form.refusal:
        stands = {"mark": form[f"p-{participant_id}"], **{n: form[f"{n}-{participant_id}"] for n in ("made", "note")}}
    return {**stands, "was": was}


def _said(form: Form, participant: str) -> str:
    return "|".join((form[f"p-{participant}"], form[f"made-{participant}"], form[f"note-{participant}"].strip()))


def _mark(form: Form, participant: str) -> dict[str, Any]:
    present = form[f"p-{participant}"] == _PRESENT
    return {
        "session_id": form["session"],
        "participant_id": participant,
        "present": present,
        "made_up_on": None if present else form[f"made-{participant}"] or None,
        "note": form[f"note-{participant}"].strip(),
    }


def _at_people(form: Form, changed: list[str]) -> Form:
    """Problems of ``marks[2].made_up_on`` at the date of the third person whose mark changed, others at the person."""
    problems = {}
    for name, wrong in form.problems.items():
        number, _, column = name.removeprefix("marks[").partition("].")
        known = number.isdecimal() and int(number) < len(changed)
        part = "made" if column == "made_up_on" else "p"
        problems[f"{part}-{changed[int(number)]}" if known else name] = wrong
    form.problems = problems
    return form


def _id(text: str) -> UUID | None:
    try:
        return UUID(text)
    except ValueError:
        return None


ATTENDANCE_ROUTES = (attendance_page, take_attendance, take_marks)
