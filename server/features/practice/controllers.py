"""Routes of a participant's own practice preschool."""

from uuid import UUID

from litestar import Controller, get, post
from litestar.di import NamedDependency
from litestar.params import FromPath

from server.features.practice.service import PracticeService
from server.shared.contract import practice as contract
from server.shared.domain.permissions import Action


class PracticeController(Controller):
    path = "/api/course/mine/{participant_id:uuid}/practice"
    tags = ("practice",)

    @get("/", action=Action.COURSE_TAKE)
    async def state(
        self, participant_id: FromPath[UUID], practice: NamedDependency[PracticeService]
    ) -> contract.Practice:
        return await practice.state(participant_id)

    @post("/", status_code=200, action=Action.COURSE_TAKE)
    async def prepare(
        self, participant_id: FromPath[UUID], practice: NamedDependency[PracticeService]
    ) -> contract.Practice:
        return await practice.prepare(participant_id)

    @post("/enter", status_code=200, action=Action.COURSE_TAKE, shown_once=True)
    async def enter(
        self, participant_id: FromPath[UUID], practice: NamedDependency[PracticeService]
    ) -> contract.PracticeEntry:
        return await practice.enter(participant_id)

    @post("/again", status_code=200, action=Action.COURSE_TAKE)
    async def again(
        self, participant_id: FromPath[UUID], practice: NamedDependency[PracticeService]
    ) -> contract.Practice:
        return await practice.start_again(participant_id)

    @post("/tasks/{task:str}/check", status_code=200, action=Action.COURSE_TAKE)
    async def check(
        self, participant_id: FromPath[UUID], task: FromPath[str], practice: NamedDependency[PracticeService]
    ) -> contract.PracticeTask:
        return await practice.check(participant_id, task)
