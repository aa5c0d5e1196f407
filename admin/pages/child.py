"""One child: observations, growth in plain words, groups and guardians, readers; and what may be changed of these."""

from dataclasses import dataclass
from typing import Any, Final
from uuid import UUID

import msgspec
from litestar import Response, get, post
from litestar.di import NamedDependency
from litestar.params import FromPath, FromQuery
from litestar.response import Redirect

from admin.forms import REFUSALS, Form, empty
from admin.pages.children import AT_FIELDS
from admin.rendering import Sheet, see
from admin.words import words_of
from server.features.children.service import ChildService
from server.features.frameworks.service import ReferenceShelf
from server.features.observations.service import ObservationService
from server.features.preschools.service import PreschoolService
from server.kernel import paging
from server.kernel.access import Whereabouts
from server.kernel.database import Work
from server.kernel.http.dependencies import provide
from server.shared.contract import children as contract
from server.shared.contract import observations as observation_contract
from server.shared.contract.base import Page
from server.shared.domain.permissions import Action
from server.shared.ids import uuid7

BASE = "/preschools/{preschool_id:uuid}/children/{child_id:uuid}"
ENTRIES_SHOWN: Final = 20
_ABOUT: Final = "about"
_TABS: Final = (
    ("observations", Action.OBSERVATION_READ),
    ("growth", Action.GROWTH_READ),
    (_ABOUT, Action.CHILD_READ),
    ("readers", Action.READ_JOURNAL_READ),
)
"""The sections in their order, each with the right that opens it."""


@dataclass(frozen=True)
class ChildDesk:
    """What the page of one child looks into."""

    children: ChildService
    observations: ObservationService
    preschools: PreschoolService
    shelf: ReferenceShelf
    work: Work


def child_desk(
    children: NamedDependency[ChildService],
    observations: NamedDependency[ObservationService],
    preschools: NamedDependency[PreschoolService],
    shelf: NamedDependency[ReferenceShelf],
    work: NamedDependency[Work],
) -> ChildDesk:
    return ChildDesk(children, observations, preschools, shelf, work)


_DESK: Final = {"desk": provide(child_desk)}


@get(BASE, action=Action.CHILD_READ, dependencies=_DESK)
async def child(
    sheet: NamedDependency[Sheet],
    desk: NamedDependency[ChildDesk],
    preschool_id: FromPath[UUID],
    child_id: FromPath[UUID],
    cursor: FromQuery[str | None] = None,
) -> Response[str]:
    found = await desk.children.one(preschool_id, child_id)
    where = Whereabouts(preschool_id=preschool_id)
    tabs = [name for name, action in _TABS if sheet.actor.may(action, where)]
    tab = sheet.asked("tab") if sheet.asked("tab") in tabs else tabs[0]
    return sheet.page(
        "child.html",
        preschool_id=preschool_id,
        child=found,
        tabs=tabs,
        tab=tab,
        cursor=cursor,
        words=await words_of(desk.work, desk.shelf),
        **await _told(desk, tab, found, cursor),
    )


@get(BASE + "/correct", action=Action.CHILD_UPDATE)
async def child_to_correct(
    sheet: NamedDependency[Sheet],
    children: NamedDependency[ChildService],
    preschool_id: FromPath[UUID],
    child_id: FromPath[UUID],
) -> Response[str]:
    found = await children.one(preschool_id, child_id)
    return sheet.page("child_correct.html", child=found, form=empty(msgspec.to_builtins(_said_of(found))))


@post(BASE + "/correct", action=Action.CHILD_UPDATE)
async def correct_child(
    sheet: NamedDependency[Sheet],
    children: NamedDependency[ChildService],
    preschool_id: FromPath[UUID],
    child_id: FromPath[UUID],
) -> Response[str] | Redirect:
    form = await sheet.form()
    try:
        await children.correct(preschool_id, child_id, form.as_(contract.ChildChange))
    except REFUSALS as error:
        found = await children.one(preschool_id, child_id)
        form.refused(error, AT_FIELDS)
        return sheet.page("child_correct.html", status=form.status, child=found, form=form)
    return _back(preschool_id, child_id)


@get(BASE + "/move", action=Action.CHILD_UPDATE, dependencies=_DESK)
async def child_to_move(
    sheet: NamedDependency[Sheet],
    desk: NamedDependency[ChildDesk],
    preschool_id: FromPath[UUID],
    child_id: FromPath[UUID],
) -> Response[str]:
    return await _moving(sheet, desk, preschool_id, child_id, empty({"starts_on": sheet.actor.today}))


@post(BASE + "/move", action=Action.CHILD_UPDATE, dependencies=_DESK)
async def move_child(
    sheet: NamedDependency[Sheet],
    desk: NamedDependency[ChildDesk],
    preschool_id: FromPath[UUID],
    child_id: FromPath[UUID],
) -> Response[str] | Redirect:
    form = await sheet.form()
    try:
        await desk.children.transfer(preschool_id, child_id, form.as_(contract.Transfer))
    except REFUSALS as error:
        return await _moving(sheet, desk, preschool_id, child_id, form.refused(error, AT_FIELDS))
    return _back(preschool_id, child_id)


@get(BASE + "/guardians/new", action=Action.GUARDIAN_CREATE)
async def new_guardian(
    sheet: NamedDependency[Sheet],
    children: NamedDependency[ChildService],
    preschool_id: FromPath[UUID],
    child_id: FromPath[UUID],
) -> Response[str]:
    return sheet.page("guardian_new.html", child=await children.one(preschool_id, child_id))


@post(BASE + "/guardians/new", action=Action.GUARDIAN_CREATE)
async def add_guardian(
    sheet: NamedDependency[Sheet],
    children: NamedDependency[ChildService],
    preschool_id: FromPath[UUID],
    child_id: FromPath[UUID],
) -> Response[str] | Redirect:
    form = await sheet.form()
    try:
        await children.add_guardian(preschool_id, child_id, form.as_(contract.NewGuardian, id=uuid7()))
    except REFUSALS as error:
        found = await children.one(preschool_id, child_id)
        form.refused(error, AT_FIELDS)
        return sheet.page("guardian_new.html", status=form.status, child=found, form=form)
    return _back(preschool_id, child_id)


async def _told(desk: ChildDesk, tab: str, found: contract.Child, cursor: str | None) -> dict[str, Any]:
    """What the open section shows; the others are not read, and so not noted as read."""
    home, child_id = found.preschool_id, found.id
    if tab == "observations":
        content = await desk.observations.of_child(home, child_id, cursor)
        return {"listed": _newest(msgspec.json.decode(content, type=Page[observation_contract.Observation]))}
    if tab == "growth":
        return {"growth": await desk.observations.growth(home, child_id)}
    if tab == "readers":
        return {"readers": await desk.children.readers(home, child_id)}
    return {}


def _newest(listed: Page[observation_contract.Observation]) -> Page[observation_contract.Observation]:
    """The first entries of a longer page of the service, with the cursor that goes on behind them."""
    if len(listed.items) <= ENTRIES_SHOWN:
        return listed
    shown = listed.items[:ENTRIES_SHOWN]
    return Page(items=shown, next_cursor=paging.encode(shown[-1].observed_at.isoformat(), shown[-1].id))


async def _moving(sheet: Sheet, desk: ChildDesk, preschool_id: UUID, child_id: UUID, form: Form) -> Response[str]:
    found = await desk.children.one(preschool_id, child_id)
    running = {one.group_id for one in found.enrolments if one.ends_on is None}
    groups = [
        group
        for group in await desk.preschools.groups(preschool_id, None)
        if group.id not in running and group.closed_on is None
    ]
    return sheet.page("child_move.html", status=form.status, child=found, groups=groups, form=form)


def _said_of(found: contract.Child) -> contract.ChildChange:
    return contract.ChildChange(
        family_name=found.family_name,
        given_name=found.given_name,
        patronymic=found.patronymic,
        birth_date=found.birth_date,
        gender=found.gender,
    )


def _back(preschool_id: UUID, child_id: UUID) -> Redirect:
    return see(f"/admin/preschools/{preschool_id}/children/{child_id}?tab={_ABOUT}")


CHILD_ROUTES = (
    child,
    child_to_correct,
    correct_child,
    child_to_move,
    move_child,
    new_guardian,
    add_guardian,
)
