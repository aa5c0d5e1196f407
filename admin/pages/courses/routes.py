"""Every page of the course."""

from typing import Final

from litestar.types import ControllerRouterHandler

from admin.pages.courses.asking import ASKING_ROUTES
from admin.pages.courses.attendance import ATTENDANCE_ROUTES
from admin.pages.courses.board import BOARD_ROUTES
from admin.pages.courses.certificates import CERTIFICATE_ROUTES
from admin.pages.courses.cohorts import COHORT_ROUTES
from admin.pages.courses.drafting import DRAFTING_ROUTES
from admin.pages.courses.programmes import PROGRAMME_ROUTES
from admin.pages.courses.projects import PROJECT_ROUTES
from admin.pages.courses.questions import QUESTION_ROUTES
from admin.pages.courses.timetable import TIMETABLE_ROUTES

COURSE_ROUTES: Final[tuple[ControllerRouterHandler, ...]] = (
    *COHORT_ROUTES,
    *BOARD_ROUTES,
    *TIMETABLE_ROUTES,
    *ATTENDANCE_ROUTES,
    *PROJECT_ROUTES,
    *CERTIFICATE_ROUTES,
    *PROGRAMME_ROUTES,
    *DRAFTING_ROUTES,
    *QUESTION_ROUTES,
    *ASKING_ROUTES,
)
