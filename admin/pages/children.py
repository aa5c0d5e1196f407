"""The children of a preschool: the list with its search, one child with enrolments, guardians and readers."""

from uuid import UUID

import msgspec
from litestar import Response, get
from litestar.di import NamedDependency
from litestar.params import FromPath, FromQuery

from admin.rendering import Sheet
from server.features.children.service import ChildService
from server.shared.contract import children as contract
from server.shared.contract.base import Page
from server.shared.domain.permissions import Action

BASE = "/preschools/{preschool_id:uuid}/children"


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


@get(BASE + "/{child_id:uuid}", action=Action.CHILD_READ)
async def child(
    sheet: NamedDependency[Sheet],
    children: NamedDependency[ChildService],
    preschool_id: FromPath[UUID],
    child_id: FromPath[UUID],
) -> Response[str]:
    found = await children.one(preschool_id, child_id)
    journal = Action.READ_JOURNAL_READ.value in found.permitted
    readers = await children.readers(preschool_id, child_id) if journal else None
    return sheet.page("child.html", preschool_id=preschool_id, child=found, readers=readers)


CHILD_ROUTES = (children_list, child)
