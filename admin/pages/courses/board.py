"""One cohort: the board of who is where, one of those who take part, the people and the code to join, after."""

from typing import Any, Final
from uuid import UUID

from litestar import Response, get, post
from litestar.di import NamedDependency
from litestar.params import FromPath, FromQuery
from litestar.response import Redirect

from admin.forms import REFUSALS, Form
from admin.pages.courses.shown import may_manage, path_of, qr, said_to, titles_of
from admin.rendering import Sheet, see
from server.features.courses.cohorts import CohortService
from server.kernel.errors import Malformed, NotVisible
from server.shared.contract import courses as contract
from server.shared.contract.base import FieldProblem
from server.shared.domain.permissions import Action

_ONE: Final = "/course/cohorts/{cohort_id:uuid}"
_PERSON: Final = _ONE + "/participants/{participant_id:uuid}"
_AT_ONCE: Final = 40
"""So many lines of a board make a page that a slow connection carries."""


@get(_ONE, action=Action.COHORT_READ)
async def board_page(
    sheet: NamedDependency[Sheet],
    cohorts: NamedDependency[CohortService],
    cohort_id: FromPath[UUID],
    behind: FromQuery[bool] = False,
    start: FromQuery[int] = 0,
) -> Response[str]:
    board = await cohorts.board(cohort_id)
    stays = [one for one in board.standings if not one.left]
    late = [one for one in stays if one.behind]
    shown, start = (late if behind else stays), max(start, 0)
    return _page(
        sheet,
        "board",
        board.cohort,
        board=board,
        shown=shown[start : start + _AT_ONCE],
        following=start + _AT_ONCE if len(shown) > start + _AT_ONCE else None,
        late=len(late),
        behind=behind,
        titles=titles_of(board.modules),
        complete=[one for one in stays if one.counted >= one.minutes],
    )


@get(_ONE + "/participants", action=Action.COHORT_READ)
async def people_page(
    sheet: NamedDependency[Sheet],
    cohorts: NamedDependency[CohortService],
    cohort_id: FromPath[UUID],
) -> Response[str]:
    return await _people(sheet, cohorts, cohort_id, Form())


@post(_ONE + "/participants", action=Action.COHORT_MANAGE)
async def enrol(
    sheet: NamedDependency[Sheet],
    cohorts: NamedDependency[CohortService],
    cohort_id: FromPath[UUID],
) -> Response[str] | Redirect:
    """A login on each line; a fault in one of them leaves everything as it was."""
    form = await sheet.form()
    written = [(number, line.strip()) for number, line in enumerate(form["logins"].splitlines(), 1) if line.strip()]
    try:
        if not written:
            raise Malformed(FieldProblem(field="logins", code="input.missing"))
        await cohorts.enrol(cohort_id, contract.Enrolment(logins=[line for _, line in written]))
    except REFUSALS as error:
        return await _people(sheet, cohorts, cohort_id, form.refused(error), written)
    return see(f"{path_of(cohort_id, 'participants')}?enrolled={len(written)}")


@get(_PERSON, action=Action.COHORT_READ)
async def person_page(
    sheet: NamedDependency[Sheet],
    cohorts: NamedDependency[CohortService],
    cohort_id: FromPath[UUID],
    participant_id: FromPath[UUID],
) -> Response[str]:
    return await _person(sheet, cohorts, (cohort_id, participant_id), Form())


@post(_PERSON, action=Action.COHORT_MANAGE)
async def rename(
    sheet: NamedDependency[Sheet],
    cohorts: NamedDependency[CohortService],
    cohort_id: FromPath[UUID],
    participant_id: FromPath[UUID],
) -> Response[str] | Redirect:
    form = await sheet.form()
    try:
        await cohorts.rename(cohort_id, participant_id, form.as_(contract.NamedParticipant))
    except REFUSALS as error:
        return await _person(sheet, cohorts, (cohort_id, participant_id), form.refused(error))
    return see(path_of(cohort_id, f"participants/{participant_id}"))


@post(_PERSON + "/withdrawal", action=Action.COHORT_MANAGE)
async def withdraw(
    sheet: NamedDependency[Sheet],
    cohorts: NamedDependency[CohortService],
    cohort_id: FromPath[UUID],
    participant_id: FromPath[UUID],
) -> Response[str] | Redirect:
    form = await sheet.form()
    try:
        form.require_sure()
        await cohorts.withdraw(cohort_id, participant_id)
    except REFUSALS as error:
        return await _person(sheet, cohorts, (cohort_id, participant_id), form.refused(error))
    return see(path_of(cohort_id, "participants"))


@get(_ONE + "/after", action=Action.COHORT_READ)
async def after_page(
    sheet: NamedDependency[Sheet],
    cohorts: NamedDependency[CohortService],
    cohort_id: FromPath[UUID],
) -> Response[str]:
    cohort, found = await cohorts.one(cohort_id), await cohorts.after(cohort_id)
    return _page(sheet, "after", cohort, found=found)


async def _people(
    sheet: Sheet,
    cohorts: CohortService,
    cohort_id: UUID,
    form: Form,
    written: list[tuple[int, str]] | None = None,
) -> Response[str]:
    board = await cohorts.board(cohort_id)
    address = f"{sheet.settings.public_url}/course?code={board.cohort.code}"
    enrolled = sheet.asked("enrolled")
    return _page(
        sheet,
        "participants",
        board.cohort,
        status=form.status,
        standings=board.standings,
        code=qr(address) if board.cohort.code else "",
        address=address,
        faults=_faults(form, written or []),
        enrolled=int(enrolled) if enrolled.isdecimal() and len(enrolled) < 4 else 0,
        form=form,
    )


def _faults(form: Form, written: list[tuple[int, str]]) -> list[tuple[int, str, FieldProblem]]:
    """Number and text of each line that is refused, with why: ``logins[1]`` is the second that was sent."""
    found = []
    for name, wrong in form.problems.items():
        place = name.removeprefix("logins[").removesuffix("]")
        if place.isdecimal() and int(place) < len(written):
            found.append((*written[int(place)], wrong))
    return sorted(found, key=lambda fault: fault[0])


async def _person(sheet: Sheet, cohorts: CohortService, ids: tuple[UUID, UUID], form: Form) -> Response[str]:
    """``ids`` are the cohort's and the participant's."""
    board = await cohorts.board(ids[0])
    one = next((one for one in board.standings if one.participant_id == ids[1]), None)
    if one is None:
        raise NotVisible
    form.values.setdefault("full_name", one.full_name)
    states = {unit.slug: unit for unit in one.units}
    modules = [
        (module, [states[unit.slug] for unit in module.units if unit.slug in states]) for module in board.modules
    ]
    marks = {mark.session_id: mark for mark in board.presences if mark.participant_id == ids[1]}
    return _page(
        sheet,
        "person",
        board.cohort,
        status=form.status,
        one=one,
        modules=modules,
        titles=titles_of(board.modules),
        sessions=[(session, marks.get(session.id)) for session in board.cohort.sessions],
        form=form,
    )


def _page(sheet: Sheet, name: str, cohort: contract.Cohort, status: int = 200, **shown: Any) -> Response[str]:
    return sheet.page(
        f"courses/{name}.html",
        status=status,
        cohort=cohort,
        managing=may_manage(cohort),
        said=said_to(sheet.actor.language),
        **shown,
    )


BOARD_ROUTES = (board_page, people_page, enrol, person_page, rename, withdraw, after_page)
