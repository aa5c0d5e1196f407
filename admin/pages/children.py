"""The children of a preschool: the list with its search, and enrolling one more."""

from typing import Final
from uuid import UUID

import msgspec
from litestar import Response, get, post
from litestar.di import NamedDependency
from litestar.params import FromPath, FromQuery
from litestar.response import Redirect

from admin.forms import REFUSALS, Form, empty
from admin.rendering import Sheet, see
from server.features.children.service import ChildService
from server.features.preschools.service import PreschoolService
from server.kernel.access import Actor, Whereabouts
from server.shared.contract import children as contract
from server.shared.contract.base import Page
from server.shared.domain.permissions import Action
from server.shared.ids import uuid7

BASE = "/preschools/{preschool_id:uuid}/children"
AT_FIELDS: Final = {
    "child.birth_in_future": "birth_date",
    "child.too_old": "birth_date",
    "enrolment.overlap": "starts_on",
    "enrolment.group_closed": "group_id",
    "enrolment.unknown_group": "group_id",
    "guardian.already_there": "full_name",
}
"""The field at which a rule about children is told."""


@get(BASE, action=Action.CHILD_READ)
async def children_list(
    sheet: NamedDependency[Sheet],
    children: NamedDependency[ChildService],
    preschool_id: FromPath[UUID],
    search: FromQuery[str] = "",
    cursor: FromQuery[str | None] = None,
) -> Response[str]:
    content = await children.of_preschool(preschool_id, search[:80], cursor)
    listed = msgspec.json.decode(content, type=Page[contract.ChildRow])
    return sheet.page("children.html", preschool_id=preschool_id, search=search, cursor=cursor, listed=listed)


@get(BASE + "/new", action=Action.CHILD_CREATE)
async def new_child(
    sheet: NamedDependency[Sheet],
    preschools: NamedDependency[PreschoolService],
    actor: NamedDependency[Actor],
    preschool_id: FromPath[UUID],
    group_id: FromQuery[UUID | None] = None,
) -> Response[str]:
    actor.require(Action.CHILD_CREATE, Whereabouts(preschool_id=preschool_id))
    form = empty({"starts_on": actor.today, "group_id": group_id or ""})
    return await _form(sheet, preschools, preschool_id, form)


@post(BASE + "/new", action=Action.CHILD_CREATE)
async def enrol_child(
    sheet: NamedDependency[Sheet],
    preschools: NamedDependency[PreschoolService],
    children: NamedDependency[ChildService],
    preschool_id: FromPath[UUID],
) -> Response[str] | Redirect:
    form = await sheet.form()
    try:
        made = await children.enrol(preschool_id, form.as_(contract.NewChild, id=uuid7()))
    except REFUSALS as error:
        return await _form(sheet, preschools, preschool_id, form.refused(error, AT_FIELDS))
    return see(f"/admin/preschools/{preschool_id}/children/{made.id}?tab=about")


async def _form(sheet: Sheet, preschools: PreschoolService, preschool_id: UUID, form: Form) -> Response[str]:
    groups = await preschools.groups(preschool_id, None)
    return sheet.page(
        "child_new.html",
        status=form.status,
        preschool=await preschools.one(preschool_id),
        groups=[group for group in groups if group.closed_on is None or group.closed_on >= sheet.actor.today],
        form=form,
    )


CHILD_LIST_ROUTES = (children_list, new_child, enrol_child)
