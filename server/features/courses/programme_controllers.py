"""Routes of programmes."""

from uuid import UUID

from litestar import Controller, get, post, put
from litestar.di import NamedDependency
from litestar.params import FromPath, JSONBody

from server.features.courses.programmes import ProgrammeService
from server.shared.contract import courses as contract
from server.shared.domain.permissions import Action


class CourseProgrammeController(Controller):
    path = "/api/course/programmes"
    tags = ("courses",)

    @get("/", action=Action.COHORT_READ)
    async def listed(self, course_programmes: NamedDependency[ProgrammeService]) -> list[contract.Programme]:
        return await course_programmes.listed()

    @post("/", action=Action.COURSE_MANAGE)
    async def draft(
        self, data: JSONBody[contract.NewProgramme], course_programmes: NamedDependency[ProgrammeService]
    ) -> contract.Programme:
        return await course_programmes.draft(data)

    @get("/{programme_id:uuid}", action=Action.COHORT_READ)
    async def one(
        self, programme_id: FromPath[UUID], course_programmes: NamedDependency[ProgrammeService]
    ) -> contract.Programme:
        return await course_programmes.one(programme_id)

    @put("/{programme_id:uuid}", action=Action.COURSE_MANAGE)
    async def change(
        self,
        programme_id: FromPath[UUID],
        data: JSONBody[contract.ChangedProgramme],
        course_programmes: NamedDependency[ProgrammeService],
    ) -> contract.Programme:
        return await course_programmes.change(programme_id, data)

    @post("/{programme_id:uuid}/publish", status_code=200, action=Action.COURSE_MANAGE)
    async def publish(
        self, programme_id: FromPath[UUID], course_programmes: NamedDependency[ProgrammeService]
    ) -> contract.Programme:
        return await course_programmes.publish(programme_id)

    @post("/{programme_id:uuid}/in-force", status_code=200, action=Action.COURSE_MANAGE)
    async def put_in_force(
        self, programme_id: FromPath[UUID], course_programmes: NamedDependency[ProgrammeService]
    ) -> contract.Programme:
        return await course_programmes.put_in_force(programme_id)
