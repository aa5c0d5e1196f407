"""Routes of cohorts, for trainers and those who watch over them."""

from typing import Literal
from uuid import UUID

from litestar import Controller, Response, delete, get, post, put
from litestar.di import NamedDependency
from litestar.params import FromPath, FromQuery, JSONBody

from server.features.courses.cohorts import CohortService
from server.features.plan_documents.writing import sent
from server.kernel.http.document import file_sent
from server.shared.contract import courses as contract
from server.shared.domain.permissions import Action

Language = Literal["uz", "uz-Cyrl", "ru", "en"]


class CohortController(Controller):
    path = "/api/course/cohorts"
    tags = ("courses",)

    @get("/", action=Action.COHORT_READ)
    async def listed(self, cohorts: NamedDependency[CohortService]) -> list[contract.Cohort]:
        return await cohorts.listed()

    @post("/", action=Action.COHORT_MANAGE)
    async def open(
        self, data: JSONBody[contract.NewCohort], cohorts: NamedDependency[CohortService]
    ) -> contract.Cohort:
        return await cohorts.open(data)

    @get("/{cohort_id:uuid}", action=Action.COHORT_READ)
    async def one(self, cohort_id: FromPath[UUID], cohorts: NamedDependency[CohortService]) -> contract.Cohort:
        return await cohorts.one(cohort_id)

    @put("/{cohort_id:uuid}", action=Action.COHORT_MANAGE)
    async def change(
        self,
        cohort_id: FromPath[UUID],
        data: JSONBody[contract.ChangedCohort],
        cohorts: NamedDependency[CohortService],
    ) -> contract.Cohort:
        return await cohorts.change(cohort_id, data)

    @post("/{cohort_id:uuid}/close", status_code=200, action=Action.COHORT_MANAGE)
    async def close(self, cohort_id: FromPath[UUID], cohorts: NamedDependency[CohortService]) -> contract.Cohort:
        return await cohorts.close(cohort_id)

    @put("/{cohort_id:uuid}/timetable", action=Action.COHORT_MANAGE)
    async def set_timetable(
        self,
        cohort_id: FromPath[UUID],
        data: JSONBody[contract.Timetable],
        cohorts: NamedDependency[CohortService],
    ) -> contract.Cohort:
        return await cohorts.set_timetable(cohort_id, data)

    @post("/{cohort_id:uuid}/participants", status_code=200, action=Action.COHORT_MANAGE)
    async def enrol(
        self,
        cohort_id: FromPath[UUID],
        data: JSONBody[contract.Enrolment],
        cohorts: NamedDependency[CohortService],
    ) -> contract.Board:
        return await cohorts.enrol(cohort_id, data)

    @put("/{cohort_id:uuid}/participants/{participant_id:uuid}", action=Action.COHORT_MANAGE)
    async def rename(
        self,
        cohort_id: FromPath[UUID],
        participant_id: FromPath[UUID],
        data: JSONBody[contract.NamedParticipant],
        cohorts: NamedDependency[CohortService],
    ) -> contract.Board:
        return await cohorts.rename(cohort_id, participant_id, data)

    @delete("/{cohort_id:uuid}/participants/{participant_id:uuid}", status_code=200, action=Action.COHORT_MANAGE)
    async def withdraw(
        self, cohort_id: FromPath[UUID], participant_id: FromPath[UUID], cohorts: NamedDependency[CohortService]
    ) -> contract.Board:
        return await cohorts.withdraw(cohort_id, participant_id)

    @post("/{cohort_id:uuid}/attendance", status_code=200, action=Action.COHORT_MANAGE)
    async def mark(
        self,
        cohort_id: FromPath[UUID],
        data: JSONBody[contract.Attendance],
        cohorts: NamedDependency[CohortService],
    ) -> contract.Board:
        return await cohorts.mark(cohort_id, data)

    @get("/{cohort_id:uuid}/board", action=Action.COHORT_READ)
    async def board(self, cohort_id: FromPath[UUID], cohorts: NamedDependency[CohortService]) -> contract.Board:
        return await cohorts.board(cohort_id)

    @get("/{cohort_id:uuid}/projects", action=Action.COHORT_MANAGE)
    async def projects(
        self, cohort_id: FromPath[UUID], cohorts: NamedDependency[CohortService]
    ) -> list[contract.Project]:
        return await cohorts.projects(cohort_id)

    @put("/{cohort_id:uuid}/projects/{project_id:uuid}/marks", action=Action.COHORT_MANAGE)
    async def mark_project(
        self,
        cohort_id: FromPath[UUID],
        project_id: FromPath[UUID],
        data: JSONBody[contract.ProjectMarks],
        cohorts: NamedDependency[CohortService],
    ) -> contract.Project:
        return await cohorts.mark_project(cohort_id, project_id, data)

    @get("/{cohort_id:uuid}/after", action=Action.COHORT_READ)
    async def after(self, cohort_id: FromPath[UUID], cohorts: NamedDependency[CohortService]) -> contract.AfterCourse:
        return await cohorts.after(cohort_id)


class TrainerController(Controller):
    path = "/api/course/trainers"
    tags = ("courses",)

    @get("/", action=Action.COHORT_MANAGE)
    async def listed(self, cohorts: NamedDependency[CohortService]) -> list[contract.Trainer]:
        return await cohorts.trainers()


class SheetController(Controller):
    """Opened by browsers, which send no header: the grant or the page's cookie tells who asks."""

    path = "/api/course/cohorts"
    tags = ("courses",)
    opt = {"by_grant": True, "by_cookie": True}

    @get("/{cohort_id:uuid}/attendance-sheet.pdf", action=Action.COHORT_READ, responses=file_sent("application/pdf"))
    async def attendance_sheet(
        self, cohort_id: FromPath[UUID], cohorts: NamedDependency[CohortService], language: FromQuery[Language] = "uz"
    ) -> Response[bytes]:
        return sent(await cohorts.attendance_sheet(cohort_id, language))
