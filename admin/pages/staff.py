"""The staff of a preschool: the list with its search, and adding somebody."""

from typing import Final
from uuid import UUID

from litestar import Response, get, post
from litestar.di import NamedDependency
from litestar.params import FromPath, FromQuery
from litestar.response import Redirect

from admin.forms import REFUSALS, Form
from admin.rendering import Sheet, see
from server.features.preschools.service import PreschoolService
from server.features.staff.service import StaffService
from server.kernel.access import Actor, Whereabouts
from server.shared.contract import preschools as contract
from server.shared.domain.permissions import INVITABLE, Action, Role
from server.shared.ids import uuid7

BASE = "/preschools/{preschool_id:uuid}/staff"
_POSTS: Final = (Role.EDUCATOR, Role.SPECIALIST, Role.NURSE, Role.METHODIST, Role.HEAD)


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
        return await _form(sheet, preschools, preschool_id, form.refused(error))
    return see(f"/admin/preschools/{preschool_id}/staff")


async def _form(sheet: Sheet, preschools: PreschoolService, preschool_id: UUID, form: Form) -> Response[str]:
    actor = sheet.actor
    may = {post for role in actor.roles() for post in INVITABLE.get(role, ())}
    groups = await preschools.groups(preschool_id, None) if actor.has(Action.GROUP_READ) else []
    return sheet.page(
        "staff_new.html",
        status=form.status,
        preschool=await preschools.one(preschool_id),
        posts=[post for post in _POSTS if post in may],
        groups=groups,
        form=form,
    )


STAFF_ROUTES = (staff_list, new_staff, add_staff)
