"""Routes of children."""

from typing import Annotated
from uuid import UUID

from litestar import Controller, get, post, put
from litestar.di import NamedDependency
from litestar.params import FromPath, FromQuery, JSONBody, Parameter

from server.features.children.service import ChildService
from server.kernel.http.encoded import Encoded
from server.shared.contract import children as contract
from server.shared.contract.base import Page
from server.shared.domain.permissions import Action

Search = Annotated[str, Parameter(max_length=80)]


class ChildController(Controller):
    path = "/api/preschools/{preschool_id:uuid}"
    tags = ("children",)

    @get("/groups/{group_id:uuid}/children", action=Action.CHILD_READ)
    async def of_group(
        self,
        preschool_id: FromPath[UUID],
        group_id: FromPath[UUID],
        children: NamedDependency[ChildService],
        cursor: FromQuery[str | None] = None,
    ) -> Encoded[Page[contract.ChildRow]]:
        return Encoded(await children.of_group(preschool_id, group_id, cursor))

    @get("/children", action=Action.CHILD_READ)
    async def of_preschool(
        self,
        preschool_id: FromPath[UUID],
        children: NamedDependency[ChildService],
        search: FromQuery[Search] = "",
        cursor: FromQuery[str | None] = None,
    ) -> Encoded[Page[contract.ChildRow]]:
        return Encoded(await children.of_preschool(preschool_id, search, cursor))

    @get("/children/{child_id:uuid}", action=Action.CHILD_READ)
    async def one(
        self, preschool_id: FromPath[UUID], child_id: FromPath[UUID], children: NamedDependency[ChildService]
    ) -> contract.Child:
        return await children.one(preschool_id, child_id)

    @post("/children", action=Action.CHILD_CREATE)
    async def enrol(
        self, preschool_id: FromPath[UUID], data: JSONBody[contract.NewChild], children: NamedDependency[ChildService]
    ) -> contract.Child:
        return await children.enrol(preschool_id, data)

    @put("/children/{child_id:uuid}", action=Action.CHILD_UPDATE)
    async def correct(
        self,
        preschool_id: FromPath[UUID],
        child_id: FromPath[UUID],
        data: JSONBody[contract.ChildChange],
        children: NamedDependency[ChildService],
    ) -> contract.Child:
        return await children.correct(preschool_id, child_id, data)

    @post("/children/{child_id:uuid}/transfer", status_code=200, action=Action.CHILD_UPDATE)
    async def transfer(
        self,
        preschool_id: FromPath[UUID],
        child_id: FromPath[UUID],
        data: JSONBody[contract.Transfer],
        children: NamedDependency[ChildService],
    ) -> contract.Child:
        return await children.transfer(preschool_id, child_id, data)

    @post("/children/{child_id:uuid}/guardians", action=Action.GUARDIAN_CREATE)
    async def add_guardian(
        self,
        preschool_id: FromPath[UUID],
        child_id: FromPath[UUID],
        data: JSONBody[contract.NewGuardian],
        children: NamedDependency[ChildService],
    ) -> contract.Child:
        return await children.add_guardian(preschool_id, child_id, data)

    @get("/children/{child_id:uuid}/readers", action=Action.READ_JOURNAL_READ)
    async def readers(
        self, preschool_id: FromPath[UUID], child_id: FromPath[UUID], children: NamedDependency[ChildService]
    ) -> list[contract.ReadEntry]:
        return await children.readers(preschool_id, child_id)
