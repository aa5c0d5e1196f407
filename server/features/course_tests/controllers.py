"""Routes of the question bank and of the tests of one's own course."""

from dataclasses import dataclass
from typing import Annotated, Final
from uuid import UUID

from litestar import Controller, Response, get, post, put
from litestar.datastructures import UploadFile
from litestar.di import NamedDependency
from litestar.params import FromPath, FromQuery, JSONBody, MultipartBody, QueryParameter

from media_library.storage import attachment
from server.features.course_tests.bank import QuestionBankService
from server.features.course_tests.qti.packages import LARGEST_PACKAGE
from server.features.course_tests.service import CourseTestService
from server.kernel.http.document import file_sent
from server.shared.contract import course_tests as contract
from server.shared.domain.permissions import Action

Topic = Annotated[str | None, QueryParameter(max_length=40)]
Difficulty = Annotated[int | None, QueryParameter(ge=1, le=3)]
_ZIP: Final = "application/zip"
_FILE_NAME: Final = "nihol-qti-3.zip"
_AROUND_THE_FILE: Final = 64 * 1024


@dataclass
class PackageFile:
    """A form with a package of QTI."""

    file: UploadFile


class QuestionBankController(Controller):
    path = "/api/course/questions"
    tags = ("course_tests",)
    request_max_body_size = LARGEST_PACKAGE + _AROUND_THE_FILE

    @get("/", action=Action.QUESTION_READ)
    async def listed(
        self,
        question_bank: NamedDependency[QuestionBankService],
        topic: Topic = None,
        difficulty: Difficulty = None,
        retired: FromQuery[bool] = False,
    ) -> list[contract.Question]:
        return await question_bank.listed(topic, difficulty, retired)

    @get("/qti.zip", action=Action.QUESTION_READ, responses=file_sent(_ZIP), by_cookie=True)
    async def exported(self, question_bank: NamedDependency[QuestionBankService]) -> Response[bytes]:
        headers = {"content-disposition": attachment(_FILE_NAME), "cache-control": "private, no-store"}
        return Response(await question_bank.exported(), media_type=_ZIP, headers=headers)

    @put("/qti.zip", action=Action.COURSE_MANAGE)
    async def imported(
        self, data: MultipartBody[PackageFile], question_bank: NamedDependency[QuestionBankService]
    ) -> contract.ImportedQuestions:
        return await question_bank.imported(await data.file.read())

    @get("/{question_id:uuid}", action=Action.QUESTION_READ)
    async def one(
        self, question_id: FromPath[UUID], question_bank: NamedDependency[QuestionBankService]
    ) -> contract.Question:
        return await question_bank.one(question_id)

    @post("/", action=Action.COURSE_MANAGE)
    async def create(
        self, data: JSONBody[contract.NewQuestion], question_bank: NamedDependency[QuestionBankService]
    ) -> contract.Question:
        return await question_bank.create(data)

    @put("/{question_id:uuid}", action=Action.COURSE_MANAGE)
    async def change(
        self,
        question_id: FromPath[UUID],
        data: JSONBody[contract.ChangedQuestion],
        question_bank: NamedDependency[QuestionBankService],
    ) -> contract.Question:
        return await question_bank.change(question_id, data)

    @post("/{question_id:uuid}/retire", status_code=200, action=Action.COURSE_MANAGE)
    async def retire(
        self,
        question_id: FromPath[UUID],
        data: JSONBody[contract.Retirement],
        question_bank: NamedDependency[QuestionBankService],
    ) -> contract.Question:
        return await question_bank.retire(question_id, data.revision)


class CourseTestController(Controller):
    path = "/api/course/mine/{participant_id:uuid}"
    tags = ("course_tests",)

    @get("/tests/{unit:str}", action=Action.COURSE_TAKE)
    async def state(
        self, participant_id: FromPath[UUID], unit: FromPath[str], course_tests: NamedDependency[CourseTestService]
    ) -> contract.TestState:
        return await course_tests.state(participant_id, unit)

    @post("/attempts", action=Action.COURSE_TAKE)
    async def begin(
        self,
        participant_id: FromPath[UUID],
        data: JSONBody[contract.NewAttempt],
        course_tests: NamedDependency[CourseTestService],
    ) -> contract.Attempt:
        return await course_tests.begin(participant_id, data)

    @get("/attempts/{attempt_id:uuid}", action=Action.COURSE_TAKE)
    async def attempt(
        self,
        participant_id: FromPath[UUID],
        attempt_id: FromPath[UUID],
        course_tests: NamedDependency[CourseTestService],
    ) -> contract.Attempt:
        return await course_tests.attempt(participant_id, attempt_id)

    @put("/attempts/{attempt_id:uuid}/answers/{question_id:uuid}", action=Action.COURSE_TAKE)
    async def answer(
        self,
        participant_id: FromPath[UUID],
        attempt_id: FromPath[UUID],
        question_id: FromPath[UUID],
        data: JSONBody[contract.Answer],
        course_tests: NamedDependency[CourseTestService],
    ) -> contract.AskedQuestion:
        return await course_tests.answer(participant_id, attempt_id, question_id, data)

    @post("/attempts/{attempt_id:uuid}/submit", status_code=200, action=Action.COURSE_TAKE)
    async def submit(
        self,
        participant_id: FromPath[UUID],
        attempt_id: FromPath[UUID],
        course_tests: NamedDependency[CourseTestService],
    ) -> contract.Attempt:
        return await course_tests.submit(participant_id, attempt_id)
