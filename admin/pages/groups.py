"""The groups of a preschool: the list, a new one, one group with what is behind it, changing and closing it."""

from dataclasses import dataclass
from typing import Final
from uuid import UUID

import msgspec
from litestar import Response, get, post
from litestar.di import NamedDependency
from litestar.params import FromPath
from litestar.response import Redirect

from admin.forms import REFUSALS, Form, empty
from admin.rendering import Sheet, see
from server.features.children.service import ChildService
from server.features.figures.service import FigureService
from server.features.plan_documents.feeds import CalendarFeedService
from server.features.preschools.service import PreschoolService
from server.features.weekly_plans.service import WeeklyPlanService
from server.kernel.access import Actor, Whereabouts
from server.kernel.errors import NotAllowed, NotVisible
from server.kernel.http.dependencies import provide
from server.shared.contract import children as child_contract
from server.shared.contract import preschools as contract
from server.shared.contract.base import Page
from server.shared.contract.plan_documents import Feed
from server.shared.domain.calendar import school_year_of
from server.shared.domain.permissions import Action
from server.shared.ids import uuid7

BASE = "/preschools/{preschool_id:uuid}/groups"
_AT_FIELDS: Final = {"group.name_taken": "name", "group.has_children": "closed_on"}


@dataclass(frozen=True)
class GroupDesk:
    """The services that the page of one group looks into."""

    preschools: PreschoolService
    children: ChildService
    figures: FigureService
    weekly_plans: WeeklyPlanService
    feeds: CalendarFeedService


def group_desk(
    preschools: NamedDependency[PreschoolService],
    children: NamedDependency[ChildService],
    figures: NamedDependency[FigureService],
    weekly_plans: NamedDependency[WeeklyPlanService],
    calendar_feeds: NamedDependency[CalendarFeedService],
) -> GroupDesk:
    return GroupDesk(preschools, children, figures, weekly_plans, calendar_feeds)


@get(BASE, action=Action.GROUP_READ)
async def groups(
    sheet: NamedDependency[Sheet],
    preschools: NamedDependency[PreschoolService],
    actor: NamedDependency[Actor],
    preschool_id: FromPath[UUID],
) -> Response[str]:
    form = empty({"school_year": school_year_of(actor.today)})
    return await _listed(sheet, preschools, preschool_id, form)


@post(BASE, action=Action.GROUP_CREATE)
async def open_group(
    sheet: NamedDependency[Sheet],
    preschools: NamedDependency[PreschoolService],
    preschool_id: FromPath[UUID],
) -> Response[str] | Redirect:
    form = await sheet.form()
    try:
        await preschools.open_group(preschool_id, form.as_(contract.NewGroup, id=uuid7()))
    except REFUSALS as error:
        return await _listed(sheet, preschools, preschool_id, form.refused(error, _AT_FIELDS))
    return see(f"/admin/preschools/{preschool_id}/groups")


@get(BASE + "/{group_id:uuid}", action=Action.FIGURE_ROWS_READ, dependencies={"desk": provide(group_desk)})
async def group(
    sheet: NamedDependency[Sheet],
    desk: NamedDependency[GroupDesk],
    preschool_id: FromPath[UUID],
    group_id: FromPath[UUID],
) -> Response[str]:
    found = await _one(desk.preschools, preschool_id, group_id)
    shown = await desk.figures.vertical("preschool", preschool_id, None)
    listed = msgspec.json.decode(
        await desk.children.of_group(preschool_id, group_id, None), type=Page[child_contract.ChildRow]
    )
    return sheet.page(
        "group.html",
        group=found,
        preschool_id=preschool_id,
        children=listed.items,
        shown=shown,
        figures=next((row.figures for row in shown.below if row.id == group_id), []),
        weeks=await desk.figures.rows(preschool_id, "plans_in_place", None, group_id),
        feed=await _feed(desk.feeds, preschool_id, group_id),
        statuses={row.id: row.status for row in await desk.weekly_plans.of_group(preschool_id, group_id)},
    )


@get(BASE + "/{group_id:uuid}/change", action=Action.GROUP_UPDATE)
async def group_to_change(
    sheet: NamedDependency[Sheet],
    preschools: NamedDependency[PreschoolService],
    preschool_id: FromPath[UUID],
    group_id: FromPath[UUID],
) -> Response[str]:
    found = await _one(preschools, preschool_id, group_id)
    return _changing(sheet, preschool_id, found, _filled(found))


@post(BASE + "/{group_id:uuid}/change", action=Action.GROUP_UPDATE)
async def change_group(
    sheet: NamedDependency[Sheet],
    preschools: NamedDependency[PreschoolService],
    preschool_id: FromPath[UUID],
    group_id: FromPath[UUID],
) -> Response[str] | Redirect:
    form = await sheet.form()
    found = await _one(preschools, preschool_id, group_id)
    try:
        asked = form.as_(contract.GroupChange, language=found.language, closed_on=found.closed_on)
        await preschools.change_group(preschool_id, group_id, asked)
    except REFUSALS as error:
        return _changing(sheet, preschool_id, found, form.refused(error, _AT_FIELDS))
    return see(f"/admin/preschools/{preschool_id}/groups/{group_id}")


@post(BASE + "/{group_id:uuid}/close", action=Action.GROUP_UPDATE)
async def close_group(
    sheet: NamedDependency[Sheet],
    preschools: NamedDependency[PreschoolService],
    preschool_id: FromPath[UUID],
    group_id: FromPath[UUID],
) -> Response[str] | Redirect:
    """Closes after the day that was sent; opens again without one."""
    form = await sheet.form()
    found = await _one(preschools, preschool_id, group_id)
    form.values = {**_filled(found).values, **form.values}
    try:
        asked = form.as_(contract.GroupChange, language=found.language, closed_on=form["closed_on"] or None)
        await preschools.change_group(preschool_id, group_id, asked)
    except REFUSALS as error:
        return _changing(sheet, preschool_id, found, form.refused(error, _AT_FIELDS))
    return see(f"/admin/preschools/{preschool_id}/groups/{group_id}")


async def _one(preschools: PreschoolService, preschool_id: UUID, group_id: UUID) -> contract.GroupRow:
    found = next((row for row in await preschools.groups(preschool_id, None) if row.id == group_id), None)
    if found is None:
        raise NotVisible
    return found


async def _feed(feeds: CalendarFeedService, preschool_id: UUID, group_id: UUID) -> Feed | None:
    """The living calendar address without itself; None where there is none."""
    try:
        return await feeds.living(preschool_id, group_id)
    except NotVisible:
        return None


def _filled(found: contract.GroupRow) -> Form:
    return empty({"name": found.name, "age_band": found.age_band})


def _changing(sheet: Sheet, preschool_id: UUID, found: contract.GroupRow, form: Form) -> Response[str]:
    if Action.GROUP_UPDATE.value not in found.permitted:
        raise NotAllowed(Action.GROUP_UPDATE)
    form.values.setdefault("closed_on", str(sheet.actor.today))
    return sheet.page("group_change.html", status=form.status, preschool_id=preschool_id, group=found, form=form)


async def _listed(sheet: Sheet, preschools: PreschoolService, preschool_id: UUID, form: Form) -> Response[str]:
    actor = sheet.actor
    return sheet.page(
        "groups.html",
        status=form.status,
        preschool=await preschools.one(preschool_id),
        groups=await preschools.groups(preschool_id, None),
        may_open=actor.may(Action.GROUP_CREATE, Whereabouts(preschool_id=preschool_id)),
        form=form,
    )


GROUP_ROUTES = (groups, open_group, group, group_to_change, change_group, close_group)
