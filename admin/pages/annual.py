"""A group's year as the leading staff reads it: drafting, the council's decision, single weeks, versions."""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import groupby
from typing import Final
from uuid import UUID

from litestar import Response, get, post
from litestar.di import NamedDependency
from litestar.params import FromPath
from litestar.response import Redirect

from admin.forms import REFUSALS, Form, empty
from admin.rendering import Sheet, see
from server.features.annual_plans.approval import YearApprovalService
from server.features.annual_plans.cascade import YearCascade
from server.features.annual_plans.controllers import group_year
from server.features.annual_plans.year import GroupYear
from server.features.preschools.service import PreschoolService
from server.kernel.errors import NotAllowed, NotVisible
from server.kernel.http.dependencies import provide
from server.shared.contract import plans as contract
from server.shared.domain.permissions import Action
from server.shared.i18n import translator
from server.shared.ids import uuid7

BASE = "/preschools/{preschool_id:uuid}/groups/{group_id:uuid}/years/{school_year:int}"
_AT_WEEK: Final = "remark-"
_AT_FIELDS: Final = {
    "annual_plan.remark_needed": "remark",
    "annual_plan.protocol_in_future": "protocol_date",
}


@dataclass(frozen=True)
class YearDesk:
    """The services behind the pages of one group's year."""

    preschools: PreschoolService
    approval: YearApprovalService
    cascade: YearCascade


def year_desk(
    preschools: NamedDependency[PreschoolService],
    year_approval: NamedDependency[YearApprovalService],
    year_cascade: NamedDependency[YearCascade],
) -> YearDesk:
    return YearDesk(preschools, year_approval, year_cascade)


_DESK: Final = {"desk": provide(year_desk), "year": provide(group_year)}


@get(BASE, action=Action.ANNUAL_PLAN_READ, dependencies=_DESK)
async def year_page(
    sheet: NamedDependency[Sheet], desk: NamedDependency[YearDesk], year: NamedDependency[GroupYear]
) -> Response[str]:
    return await _shown(sheet, desk, year, Form())


@post(BASE + "/draft", action=Action.ANNUAL_PLAN_DRAFT, dependencies=_DESK)
async def draft_year(
    sheet: NamedDependency[Sheet], desk: NamedDependency[YearDesk], year: NamedDependency[GroupYear]
) -> Response[str] | Redirect:
    """Drafts the year with its months and the weeks that begin soon, or drafts it again."""
    form = await sheet.form()
    try:
        await desk.cascade.draft(year, contract.DraftAnnualPlan(id=uuid7()))
    except REFUSALS as error:
        return await _shown(sheet, desk, year, form.refused(error))
    return see(address_of_year(year))


@get(BASE + "/redraft", action=Action.ANNUAL_PLAN_DRAFT, dependencies=_DESK)
async def redraft(
    sheet: NamedDependency[Sheet], desk: NamedDependency[YearDesk], year: NamedDependency[GroupYear]
) -> Response[str]:
    """What drafting the year again would change; nothing is written before somebody says so."""
    shown = await desk.cascade.shows(year)
    return sheet.page(
        "year_redraft.html",
        preschool_id=year.preschool_id,
        plan=await desk.approval.of_group(year),
        changes={
            kind: [one for one in shown if one.kind == kind]
            for kind in ("added", "changed", "closed")
            if any(one.kind == kind for one in shown)
        },
        kept=sum(one.kind == "kept" for one in shown),
        following=sum(one.weekly_plan_follows for one in shown),
    )


@post(BASE + "/submission", action=Action.ANNUAL_PLAN_SUBMIT, dependencies=_DESK)
async def submit_year(
    sheet: NamedDependency[Sheet], desk: NamedDependency[YearDesk], year: NamedDependency[GroupYear]
) -> Response[str] | Redirect:
    form = await sheet.form()
    try:
        await desk.approval.submit(year)
    except REFUSALS as error:
        return await _shown(sheet, desk, year, form.refused(error))
    return see(address_of_year(year))


@post(BASE + "/decision", action=Action.ANNUAL_PLAN_APPROVE, dependencies=_DESK)
async def decide_year(
    sheet: NamedDependency[Sheet], desk: NamedDependency[YearDesk], year: NamedDependency[GroupYear]
) -> Response[str] | Redirect:
    """Approves by the council's protocol, or returns with a remark on the whole or on weeks."""
    form = await sheet.form()
    remarks = {
        name.removeprefix(_AT_WEEK): value for name, value in form.values.items() if name.startswith(_AT_WEEK) and value
    }
    missing = "protocol_date" if form["protocol_number"].strip() else "protocol_number"
    at = {**_AT_FIELDS, "annual_plan.protocol_needed": missing}
    try:
        day = form["protocol_date"] or None
        await desk.approval.decide(year, form.as_(contract.CouncilDecision, remarks=remarks, protocol_date=day))
    except REFUSALS as error:
        return await _shown(sheet, desk, year, form.refused(error, at))
    return see(address_of_year(year))


@get(BASE + "/versions", action=Action.ANNUAL_PLAN_READ, dependencies=_DESK)
async def year_versions(
    sheet: NamedDependency[Sheet], desk: NamedDependency[YearDesk], year: NamedDependency[GroupYear]
) -> Response[str]:
    """What was handed on and when; what is otherwise now than in the version asked for."""
    kept = await desk.approval.versions(year)
    since = _since(kept, sheet.asked("since"))
    return sheet.page(
        "year_versions.html",
        preschool_id=year.preschool_id,
        plan=await desk.approval.of_group(year),
        versions=kept,
        since=since,
        difference=await desk.approval.difference(year, since, 0) if since else None,
    )


@get(BASE + "/weeks/{week_id:uuid}", action=Action.ANNUAL_PLAN_EDIT, dependencies=_DESK)
async def week_to_change(
    sheet: NamedDependency[Sheet],
    desk: NamedDependency[YearDesk],
    year: NamedDependency[GroupYear],
    week_id: FromPath[UUID],
) -> Response[str]:
    plan, week = await _week(desk, year, week_id)
    form = empty({"title": translator(sheet.actor.language).chosen(week.title), "note": week.note})
    return _changing(sheet, year, plan, week, form)


@post(BASE + "/weeks/{week_id:uuid}", action=Action.ANNUAL_PLAN_EDIT, dependencies=_DESK)
async def change_week(
    sheet: NamedDependency[Sheet],
    desk: NamedDependency[YearDesk],
    year: NamedDependency[GroupYear],
    week_id: FromPath[UUID],
) -> Response[str] | Redirect:
    form = await sheet.form()
    plan, week = await _week(desk, year, week_id)
    try:
        await desk.cascade.change_week(year, week_id, form.as_(contract.AnnualWeekChange))
    except REFUSALS as error:
        return _changing(sheet, year, plan, week, form.refused(error))
    return see(f"{address_of_year(year)}#week-{week_id}")


def address_of_year(year: GroupYear) -> str:
    return f"/admin/preschools/{year.preschool_id}/groups/{year.group_id}/years/{year.school_year}"


def by_month(weeks: Sequence[contract.AnnualWeek]) -> list[tuple[int, list[contract.AnnualWeek]]]:
    """Weeks come by date; a month's stand together."""
    return [(month, list(run)) for month, run in groupby(weeks, key=lambda week: week.month)]


def _since(kept: Sequence[contract.PlanVersion], asked: str) -> int:
    """The version asked for; unless there is such a one that last returned, or the first; 0 where none is kept."""
    versions = [one.version for one in kept]
    returned = [one.version for one in kept if one.step == "return"]
    wanted = [version for version in versions if str(version) == asked]
    return next(iter([*wanted, *returned]), min(versions, default=0))


async def _week(desk: YearDesk, year: GroupYear, week_id: UUID) -> tuple[contract.AnnualPlan, contract.AnnualWeek]:
    plan = await desk.approval.of_group(year)
    week = next((one for one in plan.weeks if one.id == week_id), None)
    if week is None:
        raise NotVisible
    if Action.ANNUAL_PLAN_EDIT.value not in plan.permitted:
        raise NotAllowed(Action.ANNUAL_PLAN_EDIT)
    return plan, week


def _changing(
    sheet: Sheet, year: GroupYear, plan: contract.AnnualPlan, week: contract.AnnualWeek, form: Form
) -> Response[str]:
    return sheet.page(
        "year_week.html", status=form.status, preschool_id=year.preschool_id, plan=plan, week=week, form=form
    )


async def _shown(sheet: Sheet, desk: YearDesk, year: GroupYear, form: Form) -> Response[str]:
    """The year, or where the group has none the button that drafts it."""
    try:
        plan = await desk.approval.of_group(year)
    except NotVisible:
        return await _undrafted(sheet, desk, year, form)
    permitted = set(plan.permitted)
    form.values.setdefault("protocol_date", str(sheet.actor.today))
    return sheet.page(
        "year.html",
        status=form.status,
        preschool_id=year.preschool_id,
        plan=plan,
        months=by_month(plan.weeks),
        judging=Action.ANNUAL_PLAN_APPROVE.value in permitted,
        editing=Action.ANNUAL_PLAN_EDIT.value in permitted,
        drafting=Action.ANNUAL_PLAN_DRAFT.value in permitted,
        submitting=Action.ANNUAL_PLAN_SUBMIT.value in permitted,
        form=form,
        at_week=_AT_WEEK,
    )


async def _undrafted(sheet: Sheet, desk: YearDesk, year: GroupYear, form: Form) -> Response[str]:
    groups = await desk.preschools.groups(year.preschool_id, None)
    group = next((row for row in groups if row.id == year.group_id), None)
    if group is None:
        raise NotVisible
    return sheet.page(
        "year_none.html", status=form.status, preschool_id=year.preschool_id, group=group, year=year, form=form
    )


YEAR_ROUTES = (
    year_page,
    draft_year,
    redraft,
    submit_year,
    decide_year,
    year_versions,
    week_to_change,
    change_week,
)
