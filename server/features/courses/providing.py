"""What the course gives to the composition of the API."""

from typing import Final, Protocol, runtime_checkable

from litestar.di import NamedDependency, Provide

from server.features.accounts.service import Gate
from server.features.courses.cohort_controllers import CohortController, SheetController, TrainerController
from server.features.courses.cohorts import CohortService
from server.features.courses.controllers import JoiningController, OwnCourseController
from server.features.courses.joining import CourseDoor
from server.features.courses.programme_controllers import CourseProgrammeController
from server.features.courses.programmes import ProgrammeService
from server.features.courses.service import CourseService
from server.kernel.clock import Clock
from server.kernel.http.dependencies import provide, service

COURSES_CONTROLLERS: Final = (
    CourseProgrammeController,
    CohortController,
    SheetController,
    TrainerController,
    JoiningController,
    OwnCourseController,
)


@runtime_checkable
class _Composed(Protocol):
    """What the door needs of the composition of the API."""

    @property
    def gate(self) -> Gate: ...


def courses_dependencies(clock: Clock) -> dict[str, Provide]:
    def door(parts: NamedDependency[_Composed]) -> CourseDoor:
        return CourseDoor(parts.gate)

    return {
        "courses": service(CourseService, clock),
        "cohorts": service(CohortService, clock),
        "course_programmes": service(ProgrammeService, clock),
        "course_door": provide(door),
    }
