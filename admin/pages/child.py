"""One child: the page with its sections, and what may be changed of name, group and guardians."""

from typing import Final
from uuid import UUID

import msgspec
from litestar import Response, get, post
from litestar.di import NamedDependency
from litestar.params import FromPath
from litestar.response import Redirect

from admin.forms import REFUSALS, Form, empty
from admin.pages.child_tabs import CHILD_DESK, ChildDesk, child_shown
from admin.pages.children import AT_FIELDS
from admin.rendering import Sheet, see
from server.features.children.service import ChildService
from server.shared.contract import children as contract
from server.shared.domain.permissions import Action
from server.shared.ids import uuid7

BASE = "/preschools/{preschool_id:uuid}/children/{child_id:uuid}"
_ABOUT: Final = "about"


@get(BASE, action=Action.CHILD_READ, dependencies=CHILD_DESK)
async def child(
    sheet: NamedDependency[Sheet],
    desk: NamedDependency[ChildDesk],
    preschool_id: FromPath[UUID],
    child_id: FromPath[UUID],
) -> Response[str]:
    found = await desk.children.one(preschool_id, child_id)
    return await child_shown(sheet, desk, found, sheet.asked("tab"), Form())


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


@get(BASE + "/move", action=Action.CHILD_UPDATE, dependencies=CHILD_DESK)
async def child_to_move(
    sheet: NamedDependency[Sheet],
    desk: NamedDependency[ChildDesk],
    preschool_id: FromPath[UUID],
    child_id: FromPath[UUID],
) -> Response[str]:
    return await _moving(sheet, desk, preschool_id, child_id, empty({"starts_on": sheet.actor.today}))


@post(BASE + "/move", action=Action.CHILD_UPDATE, dependencies=CHILD_DESK)
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
