"""Routes of staff."""

from typing import Annotated
from uuid import UUID

from litestar import Controller, get, post, put
from litestar.di import NamedDependency
from litestar.params import FromPath, FromQuery, JSONBody, Parameter

from server.features.staff.service import StaffService
from server.shared.contract import preschools as contract
from server.shared.contract.base import Page
from server.shared.domain.permissions import Action

Search = Annotated[str, Parameter(max_length=80)]


class StaffController(Controller):
    path = "/api/preschools/{preschool_id:uuid}/staff"
    tags = ("staff",)

    @get("/", action=Action.STAFF_READ)
    async def page(
        self,
        preschool_id: FromPath[UUID],
        staff: NamedDependency[StaffService],
        search: FromQuery[Search] = "",
        ended: FromQuery[bool] = False,
        cursor: FromQuery[str | None] = None,
    ) -> Page[contract.StaffRow]:
        return await staff.page(preschool_id, search, ended, cursor)

    @get("/{staff_id:uuid}", action=Action.STAFF_READ)
    async def one(
        self, preschool_id: FromPath[UUID], staff_id: FromPath[UUID], staff: NamedDependency[StaffService]
    ) -> contract.StaffRow:
        return await staff.one(preschool_id, staff_id)

    @post("/", action=Action.STAFF_UPDATE)
    async def add(
        self,
        preschool_id: FromPath[UUID],
        data: JSONBody[contract.NewStaffMember],
        staff: NamedDependency[StaffService],
    ) -> contract.StaffRow:
        return await staff.add(preschool_id, data)

    @put("/{staff_id:uuid}", action=Action.STAFF_UPDATE)
    async def change(
        self,
        preschool_id: FromPath[UUID],
        staff_id: FromPath[UUID],
        data: JSONBody[contract.StaffChange],
        staff: NamedDependency[StaffService],
    ) -> contract.StaffRow:
        return await staff.change(preschool_id, staff_id, data)

    @post("/{staff_id:uuid}/end", status_code=200, action=Action.STAFF_UPDATE)
    async def end(
        self,
        preschool_id: FromPath[UUID],
        staff_id: FromPath[UUID],
        data: JSONBody[contract.StaffEnd],
        staff: NamedDependency[StaffService],
    ) -> contract.StaffRow:
        return await staff.end(preschool_id, staff_id, data)
