"""The staff of a preschool: the list with its search, adding somebody, changing a post, ending it."""

from dataclasses import dataclass
from typing import Final
from uuid import UUID

from litestar import Response, get, post
from litestar.di import NamedDependency
from litestar.params import FromPath, FromQuery
from litestar.response import Redirect

from admin.forms import REFUSALS, Form, empty
from admin.rendering import Sheet, see
from server.features.preschools.service import PreschoolService
from server.features.staff.service import StaffService
from server.kernel.access import Actor, Whereabouts
from server.kernel.http.dependencies import provide
from server.shared.contract import preschools as contract
from server.shared.domain.permissions import INVITABLE, Action, Role
from server.shared.ids import uuid7

BASE = "/preschools/{preschool_id:uuid}/staff"
_AT_FIELDS: Final = {
    "staff.role_not_yours": "role",
    "staff.unknown_group": "group_ids",
    "staff.ends_before_start": "last_day",
}
_POSTS: Final = (Role.EDUCATOR, Role.SPECIALIST, Role.NURSE, Role.METHODIST, Role.HEAD)


_KEPT: Final = ("family_name", "given_name", "patronymic", "role", "phone")


@dataclass(frozen=True)
class StaffDesk:
    """What the page of one post looks into."""

    staff: StaffService
    preschools: PreschoolService


def staff_desk(staff: NamedDependency[StaffService], preschools: NamedDependency[PreschoolService]) -> StaffDesk:
    return StaffDesk(staff, preschools)


_DESK: Final = {"desk": provide(staff_desk)}


@get(BASE, action=Action.STAFF_READ)
async def staff_list(
    sheet: NamedDependency[Sheet],
    staff: NamedDependency[StaffService],
    preschool_id: FromPath[UUID],
    search: FromQuery[str] = "",
    cursor: FromQuery[str | None] = None,
) -> Response[str]:
    listed = await staff.page(preschool_id, search[:80], False, cursor)
    return sheet.page("staff.html", preschool_id=preschool_id, search=search, cursor=cursor, listed=listed)


@get(BASE + "/new", action=Action.STAFF_UPDATE)
async def new_staff(
    sheet: NamedDependency[Sheet],
    preschools: NamedDependency[PreschoolService],
    actor: NamedDependency[Actor],
    preschool_id: FromPath[UUID],
) -> Response[str]:
    actor.require(Action.STAFF_UPDATE, Whereabouts(preschool_id=preschool_id))
    return await _form(sheet, preschools, preschool_id, Form())


@post(BASE + "/new", action=Action.STAFF_UPDATE)
async def add_staff(
    sheet: NamedDependency[Sheet],
    preschools: NamedDependency[PreschoolService],
    staff: NamedDependency[StaffService],
    preschool_id: FromPath[UUID],
) -> Response[str] | Redirect:
    form = await sheet.form()
    try:
        await staff.add(preschool_id, form.as_(contract.NewStaffMember, lists=("group_ids",), id=uuid7()))
    except REFUSALS as error:
        return await _form(sheet, preschools, preschool_id, form.refused(error, _AT_FIELDS))
    return see(f"/admin/preschools/{preschool_id}/staff")


@get(BASE + "/{staff_id:uuid}", action=Action.STAFF_UPDATE, dependencies=_DESK)
async def member_to_change(
    sheet: NamedDependency[Sheet],
    desk: NamedDependency[StaffDesk],
    preschool_id: FromPath[UUID],
    staff_id: FromPath[UUID],
) -> Response[str]:
    member = await desk.staff.one(preschool_id, staff_id)
    form = empty({name: getattr(member, name) for name in _KEPT})
    form.values["group_ids"] = [str(group_id) for group_id in member.group_ids]
    return await _form(sheet, desk.preschools, preschool_id, form, member)


@post(BASE + "/{staff_id:uuid}", action=Action.STAFF_UPDATE, dependencies=_DESK)
async def change_member(
    sheet: NamedDependency[Sheet],
    desk: NamedDependency[StaffDesk],
    preschool_id: FromPath[UUID],
    staff_id: FromPath[UUID],
) -> Response[str] | Redirect:
    form = await sheet.form()
    member = await desk.staff.one(preschool_id, staff_id)
    try:
        asked = form.as_(contract.StaffChange, lists=("group_ids",))
        offered = {group.id for group in await _groups(sheet, desk.preschools, preschool_id)}
        asked.group_ids += [group_id for group_id in member.group_ids if group_id not in offered]
        await desk.staff.change(preschool_id, staff_id, asked)
    except REFUSALS as error:
        return await _form(sheet, desk.preschools, preschool_id, form.refused(error, _AT_FIELDS), member)
    return see(f"/admin/preschools/{preschool_id}/staff")


@get(BASE + "/{staff_id:uuid}/end", action=Action.STAFF_UPDATE)
async def member_to_end(
    sheet: NamedDependency[Sheet],
    staff: NamedDependency[StaffService],
    preschool_id: FromPath[UUID],
    staff_id: FromPath[UUID],
) -> Response[str]:
    return await _ending(sheet, staff, preschool_id, staff_id, Form())


@post(BASE + "/{staff_id:uuid}/end", action=Action.STAFF_UPDATE)
async def end_member(
    sheet: NamedDependency[Sheet],
    staff: NamedDependency[StaffService],
    preschool_id: FromPath[UUID],
    staff_id: FromPath[UUID],
) -> Response[str] | Redirect:
    form = await sheet.form()
    try:
        await staff.end(preschool_id, staff_id, form.as_(contract.StaffEnd, last_day=form["last_day"] or None))
    except REFUSALS as error:
        return await _ending(sheet, staff, preschool_id, staff_id, form.refused(error, _AT_FIELDS))
    return see(f"/admin/preschools/{preschool_id}/staff")


async def _form(
    sheet: Sheet,
    preschools: PreschoolService,
    preschool_id: UUID,
    form: Form,
    member: contract.StaffRow | None = None,
) -> Response[str]:
    may = {post for role in sheet.actor.roles() for post in INVITABLE.get(role, ())}
    return sheet.page(
        "staff_form.html",
        status=form.status,
        preschool=await preschools.one(preschool_id),
        posts=[post for post in _POSTS if post in may or (member is not None and post.value == member.role)],
        groups=await _groups(sheet, preschools, preschool_id),
        member=member,
        may_reopen=member is not None and member.has_account and Action.STAFF_INVITE.value in member.permitted,
        form=form,
    )


async def _groups(sheet: Sheet, preschools: PreschoolService, preschool_id: UUID) -> list[contract.GroupRow]:
    """The groups to choose from; whoever may not see them leaves them as they are."""
    seen = sheet.actor.may(Action.GROUP_READ, Whereabouts(preschool_id=preschool_id))
    return await preschools.groups(preschool_id, None) if seen else []


async def _ending(sheet: Sheet, staff: StaffService, preschool_id: UUID, staff_id: UUID, form: Form) -> Response[str]:
    member = await staff.one(preschool_id, staff_id)
    sheet.actor.require(Action.STAFF_UPDATE, Whereabouts(preschool_id=preschool_id))
    return sheet.page("staff_end.html", status=form.status, preschool_id=preschool_id, member=member, form=form)


STAFF_ROUTES = (
    staff_list,
    new_staff,
    add_staff,
    member_to_change,
    change_member,
    member_to_end,
    end_member,
)
