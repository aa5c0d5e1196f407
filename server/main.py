"""The composition root of the API: which slices there are and what they are made of."""

from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass
from typing import Any

from anyio import to_thread
from litestar import Litestar, Request, Response, get
from litestar.config.csrf import CSRFConfig
from litestar.di import NamedDependency, Provide
from litestar.openapi import OpenAPIConfig
from litestar.openapi.spec import Components, SecurityScheme
from litestar.types import ControllerRouterHandler

from admin.router import pages_of
from media_library.providing import MEDIA_CONTROLLERS, media_dependencies
from media_library.storage import ObjectStorage, StorageError, probe
from server.features.accounts.controllers import AccountController, SignInController
from server.features.accounts.service import AccountService, Gate
from server.features.activity_bank.browsing import BankService
from server.features.activity_bank.controllers import BankController
from server.features.activity_bank.importing import BankImportService
from server.features.activity_bank.writing import BankDesk
from server.features.adaptations.controllers import AdaptationController
from server.features.adaptations.service import AdaptationService
from server.features.announcements.controllers import AnnouncementController
from server.features.announcements.service import AnnouncementService
from server.features.annual_plans.approval import YearApprovalService
from server.features.annual_plans.approval_controllers import YearApprovalController, YearQueueController
from server.features.annual_plans.cascade import YearCascade
from server.features.annual_plans.cascade_controllers import EveryYearController, YearCascadeController
from server.features.annual_plans.controllers import AnnualPlanController
from server.features.annual_plans.service import AnnualPlanService
from server.features.calibration.controllers import CalibrationController
from server.features.calibration.service import CalibrationService
from server.features.certificates.providing import CERTIFICATES_CONTROLLERS, certificates_dependencies
from server.features.changes.controllers import ChangeController
from server.features.changes.service import ChangeService
from server.features.children.controllers import ChildController
from server.features.children.service import ChildService
from server.features.consents.controllers import ConsentController
from server.features.consents.service import ConsentService
from server.features.conversations.controllers import ConversationController
from server.features.conversations.service import ConversationService
from server.features.course_tests.providing import COURSE_TESTS_CONTROLLERS, course_tests_dependencies
from server.features.courses.providing import COURSES_CONTROLLERS, courses_dependencies
from server.features.coverage.controllers import CoverageController
from server.features.coverage.service import CoverageService
from server.features.decisions.providing import DECISION_CONTROLLERS, decision_dependencies
from server.features.development_cards.controllers import (
    CardController,
    DynamicsController,
    ProfileController,
    RoundController,
)
from server.features.development_cards.documents import CardDocumentService
from server.features.development_cards.documents_controllers import CardDocumentController
from server.features.development_cards.dynamics import DynamicsService
from server.features.development_cards.marking import MarkingService
from server.features.development_cards.profile import ProfileService
from server.features.development_cards.rounds import RoundService
from server.features.development_cards.service import CardService
from server.features.effects.providing import EFFECT_CONTROLLERS, effect_dependencies
from server.features.exchange.providing import EXCHANGE_CONTROLLERS, exchange_dependencies
from server.features.figures.controllers import FigureController
from server.features.figures.service import FigureService
from server.features.frameworks.controllers import FrameworkController, ReferenceController
from server.features.frameworks.managing import FrameworkService
from server.features.frameworks.service import ReferenceShelf
from server.features.handbook.providing import HANDBOOK_CONTROLLERS, handbook_dependencies
from server.features.individual_routes.controllers import DifficultyController, RouteController
from server.features.individual_routes.difficulties import DifficultyService
from server.features.individual_routes.service import RouteService
from server.features.invitations.controllers import DoorstepController, InvitationController
from server.features.invitations.doorstep import Doorstep
from server.features.invitations.service import InvitationService
from server.features.monthly_plans.controllers import MonthlyPlanController
from server.features.monthly_plans.service import MonthlyPlanService
from server.features.observations.controllers import ObservationController
from server.features.observations.correction import CorrectionService
from server.features.observations.from_home import HomeObservationService
from server.features.observations.service import ObservationService
from server.features.places.controllers import PlaceController
from server.features.places.service import PlaceService
from server.features.plan_documents.controllers import (
    CalendarFeedController,
    PlanDocumentController,
    PublicCalendarController,
)
from server.features.plan_documents.feeds import CalendarFeedService, PublicCalendar
from server.features.plan_documents.service import PlanDocumentService
from server.features.plan_templates.controllers import PlanTemplateController
from server.features.plan_templates.service import PlanTemplateService
from server.features.planning_time.controllers import PlanningTimeController
from server.features.planning_time.service import PlanningTimeService
from server.features.practice.providing import PRACTICE_CONTROLLERS, practice_dependencies
from server.features.preschools.controllers import CalendarDayController, GroupController, PreschoolController
from server.features.preschools.days import CalendarDayService
from server.features.preschools.service import PreschoolService
from server.features.programmes.controllers import ProgrammeController
from server.features.programmes.service import ProgrammeService
from server.features.questionnaires.controllers import QuestionnaireController
from server.features.questionnaires.service import QuestionnaireService
from server.features.reading_aloud.controllers import ReadingAloudController
from server.features.reading_aloud.service import Listening, ReadingAloudService
from server.features.reflections.controllers import ReflectionController
from server.features.reflections.service import ReflectionService
from server.features.roster.controllers import RosterController
from server.features.roster.service import RosterService
from server.features.staff.controllers import StaffController
from server.features.staff.service import StaffService
from server.features.takeouts.controllers import TakeoutController
from server.features.takeouts.service import TakeoutService
from server.features.today.controllers import TodayController
from server.features.today.service import TodayService
from server.features.weekly_plans.approval import ApprovalService
from server.features.weekly_plans.controllers import ApprovalController, ReuseController, WeeklyPlanController
from server.features.weekly_plans.drafting import WeekDrafting
from server.features.weekly_plans.drafting_controllers import WeekDraftingController
from server.features.weekly_plans.reuse import ReuseService
from server.features.weekly_plans.service import WeeklyPlanService
from server.features.weekly_plans.versions import VersionService
from server.kernel.access import Actor
from server.kernel.clock import Clock, SystemClock
from server.kernel.database import Database, Work
from server.kernel.http.dependencies import actor_of, provide, service, work_of
from server.kernel.http.document import DocumentShown, RefusalsTold
from server.kernel.http.headers import keep_private
from server.kernel.http.problems import answer, problem_handler
from server.kernel.http.request import RequestLife
from server.kernel.replica import Bounds, Replica
from server.kernel.settings import Settings
from server.kernel.tokens import TokenIssuer
from server.shared.contract.base import Problem

CONTROLLERS: Sequence[ControllerRouterHandler] = (
    SignInController,
    AccountController,
    ChangeController,
    ChildController,
    ConsentController,
    FigureController,
    *DECISION_CONTROLLERS,
    *EFFECT_CONTROLLERS,
    *EXCHANGE_CONTROLLERS,
    *COURSES_CONTROLLERS,
    *COURSE_TESTS_CONTROLLERS,
    *CERTIFICATES_CONTROLLERS,
    *PRACTICE_CONTROLLERS,
    *HANDBOOK_CONTROLLERS,
    ObservationController,
    ReferenceController,
    FrameworkController,
    AnnualPlanController,
    YearApprovalController,
    YearQueueController,
    YearCascadeController,
    EveryYearController,
    MonthlyPlanController,
    CoverageController,
    RoundController,
    CardController,
    CardDocumentController,
    DynamicsController,
    ProfileController,
    PlaceController,
    PreschoolController,
    GroupController,
    CalendarDayController,
    StaffController,
    InvitationController,
    DoorstepController,
    RosterController,
    *MEDIA_CONTROLLERS,
    BankController,
    WeeklyPlanController,
    WeekDraftingController,
    ApprovalController,
    ReuseController,
    PlanTemplateController,
    ProgrammeController,
    TakeoutController,
    TodayController,
    AdaptationController,
    ConversationController,
    AnnouncementController,
    QuestionnaireController,
    PlanningTimeController,
    PlanDocumentController,
    CalendarFeedController,
    PublicCalendarController,
    ReflectionController,
    DifficultyController,
    RouteController,
    CalibrationController,
    ReadingAloudController,
)


@dataclass(frozen=True)
class Parts:
    """The long-lived things of one process."""

    settings: Settings
    database: Database
    storage: ObjectStorage
    clock: Clock
    gate: Gate
    replica: Replica | None = None
    """The copy that pages of the vertical are read from, where there is one."""


def parts_of(settings: Settings, clock: Clock | None = None) -> Parts:
    database = Database(settings.database_url, settings.database_pool)
    watch = clock or SystemClock(settings.time_zone)
    storage = ObjectStorage(settings.s3, settings.s3.public_endpoint)
    gate = Gate(database, TokenIssuer(settings), watch, settings.sign_in_per_minute, settings.secret)
    return Parts(settings, database, storage, watch, gate, _replica_of(settings))


def _replica_of(settings: Settings) -> Replica | None:
    url = settings.database_read_url
    return Replica(url, settings.database_pool, Bounds(settings.database_read_lag)) if url else None


@get("/health/live", public=True, no_work=True, sync_to_thread=False)
def live() -> dict[str, str]:
    return {"state": "live"}


def _store_away(request: Request[Any, Any, Any], _: StorageError) -> Response[bytes]:
    request_id = request.scope["state"].get("request_id", "")
    return answer(Problem(status=503, title="Service Unavailable", code="media.storage_away", request_id=request_id))


@get("/health/ready", public=True, exception_handlers={StorageError: _store_away})
async def ready(work: NamedDependency[Work], parts: NamedDependency[Parts]) -> dict[str, str]:
    """Answers once the database answers and the object store keeps an object; of a copy it only tells."""
    await work.raw.fetchval("select 1")
    await to_thread.run_sync(probe, parts.settings.s3)
    if parts.replica is None:
        return {"state": "ready"}
    copy = await parts.replica.standing(work)
    return {"state": "ready", "copy": copy.state.value, "copy_seconds": f"{copy.seconds:.1f}"}


def dependencies(parts: Parts) -> dict[str, Provide]:
    """Every name a handler may ask for."""
    clock = parts.clock
    shelf = ReferenceShelf()
    listening = Listening(parts.database)

    def accounts(work: NamedDependency[Work]) -> AccountService:
        return AccountService(work, parts.gate)

    def invitations(work: NamedDependency[Work], actor: NamedDependency[Actor]) -> InvitationService:
        return InvitationService(work, actor, parts.gate)

    def doorstep(work: NamedDependency[Work]) -> Doorstep:
        return Doorstep(work, parts.gate)

    def calendar_feeds(work: NamedDependency[Work], actor: NamedDependency[Actor]) -> CalendarFeedService:
        return CalendarFeedService(work, actor, clock, parts.settings.secret)

    def takeouts(work: NamedDependency[Work], actor: NamedDependency[Actor]) -> TakeoutService:
        return TakeoutService(work, actor, clock, parts.storage)

    def reading_aloud(work: NamedDependency[Work], actor: NamedDependency[Actor]) -> ReadingAloudService:
        return ReadingAloudService(work, actor, clock, listening)

    def public_calendar(work: NamedDependency[Work]) -> PublicCalendar:
        return PublicCalendar(work, parts.database)

    return {
        "work": provide(work_of),
        "actor": provide(actor_of),
        "clock": provide(lambda: clock),
        "parts": provide(lambda: parts),
        "accounts": provide(accounts),
        "changes": service(ChangeService, clock),
        "children": service(ChildService, clock),
        "takeouts": provide(takeouts),
        "today": service(TodayService, clock),
        "weekly_plans": service(WeeklyPlanService, clock),
        "week_drafting": service(WeekDrafting, clock),
        "plan_approval": service(ApprovalService, clock),
        "plan_versions": service(VersionService, clock),
        "plan_reuse": service(ReuseService, clock),
        "plan_templates": service(PlanTemplateService, clock),
        "programmes": service(ProgrammeService, clock),
        "places": service(PlaceService, clock),
        "preschools": service(PreschoolService, clock),
        "calendar_days": service(CalendarDayService, clock),
        "staff": service(StaffService, clock),
        "rosters": service(RosterService, clock),
        "invitations": provide(invitations),
        "doorstep": provide(doorstep),
        "adaptations": service(AdaptationService, clock),
        "conversations": service(ConversationService, clock),
        "announcements": service(AnnouncementService, clock),
        "questionnaires": service(QuestionnaireService, clock),
        "bank": service(BankService, clock),
        "bank_desk": service(BankDesk, clock),
        "bank_import": service(BankImportService, clock),
        "planning_time": service(PlanningTimeService, clock),
        "plan_documents": service(PlanDocumentService, clock),
        "calendar_feeds": provide(calendar_feeds),
        "public_calendar": provide(public_calendar),
        "reading_aloud": provide(reading_aloud),
        "reflections": service(ReflectionService, clock),
        "annual_plans": service(AnnualPlanService, clock),
        "year_approval": service(YearApprovalService, clock),
        "year_cascade": service(YearCascade, clock),
        "monthly_plans": service(MonthlyPlanService, clock),
        "coverage": service(CoverageService, clock),
        "assessment_rounds": service(RoundService, clock),
        "development_cards": service(CardService, clock),
        "card_documents": service(CardDocumentService, clock),
        "card_marking": service(MarkingService, clock),
        "card_dynamics": service(DynamicsService, clock),
        "group_profiles": service(ProfileService, clock),
        "figures": service(FigureService, clock),
        "difficulties": service(DifficultyService, clock),
        "routes": service(RouteService, clock),
        "calibrations": service(CalibrationService, clock),
        "consents": service(ConsentService, clock),
        "observations": service(ObservationService, clock),
        "home_observations": service(HomeObservationService, clock),
        "corrections": service(CorrectionService, clock),
        "frameworks": service(FrameworkService, clock),
        "shelf": provide(lambda: shelf),
        **effect_dependencies(clock),
        **exchange_dependencies(clock, parts.settings),
        **decision_dependencies(clock),
        **courses_dependencies(clock),
        **course_tests_dependencies(clock),
        **certificates_dependencies(clock, parts.settings),
        **practice_dependencies(clock),
        **handbook_dependencies(clock),
        **media_dependencies(parts.database, parts.storage, clock, parts.settings, parts.gate.issuer),
    }


def build_api(parts: Parts) -> Litestar:
    """The API and the pages as one Litestar application."""
    pages, renderers = pages_of(parts.settings)

    @asynccontextmanager
    async def lifespan(_: Litestar) -> AsyncIterator[None]:
        yield
        await parts.database.close()
        if parts.replica is not None:
            await parts.replica.close()

    handler: Any = problem_handler(renderers)
    return Litestar(
        route_handlers=[live, ready, *CONTROLLERS, pages],
        dependencies=dependencies(parts),
        middleware=[
            RequestLife(parts.database, parts.gate.actors, tuple(parts.settings.token_keys.values()), parts.replica)
        ],
        exception_handlers={Exception: handler},
        csrf_config=CSRFConfig(
            secret=parts.settings.secret,
            cookie_name="nihol_csrf",
            cookie_secure=parts.settings.secure_cookies,
            cookie_httponly=True,
            cookie_samesite="lax",
            exclude=["^/api", "^/play", "^/health"],
        ),
        before_send=[keep_private],
        lifespan=[lifespan],
        plugins=[RefusalsTold()],
        openapi_config=OpenAPIConfig(
            title="Nihol",
            version="1",
            path="/schema",
            render_plugins=[DocumentShown()],
            components=Components(
                security_schemes={"bearer": SecurityScheme(type="http", scheme="bearer", bearer_format="JWT")}
            ),
            security=[{"bearer": []}],
        ),
        request_max_body_size=20_000_000,
        logging_config=None,
        debug=False,
    )
