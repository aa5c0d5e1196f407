"""Routes of preschools, their groups and their own days."""

from typing import Annotated
from uuid import UUID

from litestar import Controller, delete, get, post, put
from litestar.di import NamedDependency
from litestar.params import FromPath, FromQuery, JSONBody, Parameter

from server.features.preschools.days import CalendarDayService
from server.features.preschools.service import PreschoolService
from server.shared.contract import preschools as contract
from server.shared.contract.base import Page
from server.shared.domain.permissions import Action

Search = Annotated[str, Parameter(max_length=80)]


class PreschoolController(Controller):
    path = "/api/preschools"
    tags = ("preschools",)

    @get("/", action=Action.PRESCHOOL_READ)
    async def page(
        self,
        preschools: NamedDependency[PreschoolService],
        district_id: FromQuery[UUID | None] = None,
        search: FromQuery[Search] = "",
        cursor: FromQuery[str | None] = None,
    ) -> Page[contract.Preschool]:
        return await preschools.page(district_id, search, cursor)

    @get("/{preschool_id:uuid}", action=Action.PRESCHOOL_READ)
    async def one(
        self, preschool_id: FromPath[UUID], preschools: NamedDependency[PreschoolService]
    ) -> contract.Preschool:
        return await preschools.one(preschool_id)

    @post("/", action=Action.PRESCHOOL_CREATE)
    async def found(
        self, data: JSONBody[contract.NewPreschool], preschools: NamedDependency[PreschoolService]
    ) -> contract.Preschool:
        return await preschools.found(data)

    @put("/{preschool_id:uuid}", action=Action.PRESCHOOL_UPDATE)
    async def describe(
        self,
        preschool_id: FromPath[UUID],
        data: JSONBody[contract.PreschoolChange],
        preschools: NamedDependency[PreschoolService],
    ) -> contract.Preschool:
        return await preschools.describe(preschool_id, data)


class GroupController(Controller):
    path = "/api/preschools/{preschool_id:uuid}/groups"
    tags = ("groups",)

    @get("/", action=Action.GROUP_READ)
    async def of_year(
        self,
        preschool_id: FromPath[UUID],
        preschools: NamedDependency[PreschoolService],
        school_year: FromQuery[int | None] = None,
    ) -> list[contract.GroupRow]:
        return await preschools.groups(preschool_id, school_year)

    @post("/", action=Action.GROUP_CREATE)
    async def open(
        self,
        preschool_id: FromPath[UUID],
        data: JSONBody[contract.NewGroup],
        preschools: NamedDependency[PreschoolService],
    ) -> contract.GroupRow:
        return await preschools.open_group(preschool_id, data)

    @put("/{group_id:uuid}", action=Action.GROUP_UPDATE)
    async def change(
        self,
        preschool_id: FromPath[UUID],
        group_id: FromPath[UUID],
        data: JSONBody[contract.GroupChange],
        preschools: NamedDependency[PreschoolService],
    ) -> contract.GroupRow:
        return await preschools.change_group(preschool_id, group_id, data)


class CalendarDayController(Controller):
    path = "/api/preschools/{preschool_id:uuid}/calendar-days"
    tags = ("calendar_days",)

    @get("/", action=Action.GROUP_READ)
    async def all(
        self, preschool_id: FromPath[UUID], calendar_days: NamedDependency[CalendarDayService]
    ) -> list[contract.CalendarDay]:
        return await calendar_days.all(preschool_id)

    @post("/", action=Action.PRESCHOOL_UPDATE)
    async def add(
        self,
        preschool_id: FromPath[UUID],
        data: JSONBody[contract.NewCalendarDay],
        calendar_days: NamedDependency[CalendarDayService],
    ) -> contract.CalendarDay:
        return await calendar_days.add(preschool_id, data)

    @delete("/{day_id:uuid}", action=Action.PRESCHOOL_UPDATE)
    async def remove(
        self,
        preschool_id: FromPath[UUID],
        day_id: FromPath[UUID],
        calendar_days: NamedDependency[CalendarDayService],
    ) -> None:
        await calendar_days.remove(preschool_id, day_id)
