"""What the tests of the course give to the composition of the API."""

from collections.abc import Sequence
from typing import Final

from litestar.di import Provide
from litestar.types import ControllerRouterHandler

from server.features.course_tests.bank import QuestionBankService
from server.features.course_tests.controllers import CourseTestController, QuestionBankController
from server.features.course_tests.service import CourseTestService
from server.kernel.clock import Clock
from server.kernel.http.dependencies import service

COURSE_TESTS_CONTROLLERS: Final[Sequence[ControllerRouterHandler]] = (QuestionBankController, CourseTestController)


def course_tests_dependencies(clock: Clock) -> dict[str, Provide]:
    return {
        "question_bank": service(QuestionBankService, clock),
        "course_tests": service(CourseTestService, clock),
    }
