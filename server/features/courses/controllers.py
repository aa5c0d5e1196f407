"""Routes of participants: joining, the own way, reading, the project."""

from typing import Any
from uuid import UUID

from litestar import Controller, Request, get, post, put
from litestar.di import NamedDependency
from litestar.params import FromPath, JSONBody

from server.features.accounts.controllers import address_of
from server.features.courses.joining import CourseDoor
from server.features.courses.service import CourseService
from server.kernel.access import Actor
from server.shared.contract import courses as contract
from server.shared.domain.permissions import Action


class JoiningController(Controller):
    """A code travels in the body and never in an address, which logs and histories keep."""

    path = "/api/course/join"
    tags = ("courses",)

    @post("/", status_code=200, action=Action.COURSE_TAKE)
    async def join(
        self,
        request: Request[Any, Any, Any],
        data: JSONBody[contract.Joining],
        courses: NamedDependency[CourseService],
        course_door: NamedDependency[CourseDoor],
        actor: NamedDependency[Actor],
    ) -> contract.MyCourse:
        await course_door.knock(actor, address_of(request))
        return await courses.join(data)


class OwnCourseController(Controller):
    path = "/api/course/mine"
    tags = ("courses",)

    @get("/", action=Action.COURSE_TAKE)
    async def mine(self, courses: NamedDependency[CourseService]) -> list[contract.MyCourse]:
        return await courses.mine()

    @get("/{participant_id:uuid}", action=Action.COURSE_TAKE)
    async def one(self, participant_id: FromPath[UUID], courses: NamedDependency[CourseService]) -> contract.MyCourse:
        return await courses.one(participant_id)

    @post("/{participant_id:uuid}/reading", status_code=200, action=Action.COURSE_TAKE)
    async def read(
        self,
        participant_id: FromPath[UUID],
        data: JSONBody[contract.ChapterRead],
        courses: NamedDependency[CourseService],
    ) -> contract.ReadingAnswer:
        return await courses.read(participant_id, data)

    @put("/{participant_id:uuid}/projects/{unit:str}", action=Action.COURSE_TAKE)
    async def hand_in(
        self,
        participant_id: FromPath[UUID],
        unit: FromPath[str],
        data: JSONBody[contract.ProjectText],
        courses: NamedDependency[CourseService],
    ) -> contract.MyCourse:
        return await courses.hand_in(participant_id, unit, data)
