"""Projects that participants hand in: those to mark, one with its rubric, returned or marked."""

from typing import Any, Final
from uuid import UUID

from litestar import Response, get, post
from litestar.di import NamedDependency
from litestar.params import FromPath
from litestar.response import Redirect

from admin.forms import REFUSALS, Form, empty
from admin.pages.courses.shown import may_manage, path_of, said_to, units_of
from admin.rendering import Sheet, see
from server.features.courses.cohorts import CohortService
from server.kernel.errors import NotVisible
from server.shared.contract import courses as contract
from server.shared.domain.permissions import Action

_PATH: Final = "/course/cohorts/{cohort_id:uuid}/projects"
_ONE: Final = _PATH + "/{project_id:uuid}"
_ORDER: Final = ("submitted", "returned", "failed", "passed")
_RETURN: Final = "return"
_AT_CRITERIA: Final = "marks"


@get(_PATH, action=Action.COHORT_MANAGE)
async def projects_page(
    sheet: NamedDependency[Sheet], cohorts: NamedDependency[CohortService], cohort_id: FromPath[UUID]
) -> Response[str]:
    cohort = await cohorts.one(cohort_id)
    found = sorted(await cohorts.projects(cohort_id), key=lambda one: (_ORDER.index(one.state), one.submitted_at))
    return sheet.page(
        "courses/projects.html",
        cohort=cohort,
        managing=may_manage(cohort),
        found=found,
        waiting=sum(one.state == _ORDER[0] for one in found),
        said=said_to(sheet.actor.language),
    )


@get(_ONE, action=Action.COHORT_MANAGE)
async def project_page(
    sheet: NamedDependency[Sheet],
    cohorts: NamedDependency[CohortService],
    cohort_id: FromPath[UUID],
    project_id: FromPath[UUID],
) -> Response[str]:
    return await _shown(sheet, cohorts, (cohort_id, project_id), None)


@post(_ONE, action=Action.COHORT_MANAGE)
async def mark_project(
    sheet: NamedDependency[Sheet],
    cohorts: NamedDependency[CohortService],
    cohort_id: FromPath[UUID],
    project_id: FromPath[UUID],
) -> Response[str] | Redirect:
    """Marked by every criterion, or given back with what to do; a clash is told and shows the later text."""
    form = await sheet.form()
    marks = {name.removeprefix("mark-"): form[name] for name in form.values if name.startswith("mark-")}
    try:
        asked = form.as_(contract.ProjectMarks, marks=marks, returned=form["verdict"] == _RETURN)
        await cohorts.mark_project(cohort_id, project_id, asked)
    except REFUSALS as error:
        return await _shown(sheet, cohorts, (cohort_id, project_id), form.refused(error))
    return see(path_of(cohort_id, "projects"))


async def _shown(sheet: Sheet, cohorts: CohortService, ids: tuple[UUID, UUID], form: Form | None) -> Response[str]:
    """``ids`` are the cohort's and the project's."""
    board = await cohorts.board(ids[0])
    one = next((one for one in await cohorts.projects(ids[0]) if one.id == ids[1]), None)
    unit = units_of(board.modules).get(one.unit) if one else None
    if one is None or unit is None or unit.project is None:
        raise NotVisible
    if form is None:
        form = empty({f"mark-{slug}": points for slug, points in one.marks.items()})
        form.values["note"] = one.note
    # After a clash the form stands upon what it shows: the project as it is now.
    form.values["revision"] = str(one.revision)
    return sheet.page(
        "courses/project.html",
        status=form.status,
        cohort=board.cohort,
        managing=may_manage(board.cohort),
        one=one,
        plan=unit.project,
        most=sum(len(criterion.levels) - 1 for criterion in unit.project.criteria),
        unmarked=_unmarked(form, unit.project),
        form=form,
        said=said_to(sheet.actor.language),
    )


def _unmarked(form: Form, plan: contract.ProjectPlan) -> dict[str, Any]:
    """The refusal of a missing mark, by the criterion that has none."""
    wrong = next((one for name, one in form.problems.items() if name.startswith(_AT_CRITERIA)), None)
    return {one.slug: wrong for one in plan.criteria if wrong is not None and not form[f"mark-{one.slug}"]}


PROJECT_ROUTES = (projects_page, project_page, mark_project)
