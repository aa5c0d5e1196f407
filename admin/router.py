"""The composition of the pages: one router, its routes, and how problems below it are shown."""

from pathlib import Path

from litestar import Router

from admin.assets import Assets, asset_route
from admin.pages.account import ACCOUNT_ROUTES
from admin.pages.announcements import ANNOUNCEMENT_ROUTES
from admin.pages.annual import YEAR_ROUTES
from admin.pages.approvals import APPROVAL_ROUTES
from admin.pages.bank import BANK_ROUTES
from admin.pages.bank_import import BANK_IMPORT_ROUTES
from admin.pages.calendar import CALENDAR_ROUTES
from admin.pages.calibration import CALIBRATION_ROUTES
from admin.pages.cards import CARD_ROUTES
from admin.pages.child import CHILD_ROUTES
from admin.pages.children import CHILD_LIST_ROUTES
from admin.pages.consents import CONSENT_ROUTES
from admin.pages.conversations import CONVERSATION_ROUTES
from admin.pages.courses.routes import COURSE_ROUTES
from admin.pages.coverage import COVERAGE_ROUTES
from admin.pages.decisions.routes import DECISION_ROUTES
from admin.pages.dynamics import DYNAMICS_ROUTES
from admin.pages.effects import EFFECT_ROUTES
from admin.pages.exchange import EXCHANGE_ROUTES
from admin.pages.feeds import FEED_ROUTES
from admin.pages.frameworks import FRAMEWORK_ROUTES
from admin.pages.groups import GROUP_ROUTES
from admin.pages.handbook import HANDBOOK_ROUTES
from admin.pages.invitations import INVITATION_ROUTES
from admin.pages.library.routes import LIBRARY_ROUTES
from admin.pages.months import MONTH_ROUTES
from admin.pages.planning_time import PLANNING_TIME_ROUTES
from admin.pages.plans import PLAN_ROUTES
from admin.pages.practice import PRACTICE_ROUTES
from admin.pages.preschools import PRESCHOOL_ROUTES
from admin.pages.programmes import PROGRAMME_ROUTES
from admin.pages.questionnaires import QUESTIONNAIRE_ROUTES
from admin.pages.roster import ROSTER_ROUTES
from admin.pages.rounds import ROUND_ROUTES
from admin.pages.routes import ROUTE_ROUTES
from admin.pages.staff import STAFF_ROUTES
from admin.pages.takeouts import TAKEOUT_ROUTES
from admin.pages.vertical import VERTICAL_ROUTES, home
from admin.problems import for_offices, problem_renderer
from admin.rendering import Asked, Pages, Sheet
from admin.session import SESSION_ROUTES
from server.kernel.http.dependencies import provide
from server.kernel.http.problems import Renderer
from server.kernel.settings import Settings

PATH = "/admin"
_DESKS = (
    *VERTICAL_ROUTES,
    *DECISION_ROUTES,
    *EFFECT_ROUTES,
    *EXCHANGE_ROUTES,
    *GROUP_ROUTES,
    *CHILD_LIST_ROUTES,
    *CHILD_ROUTES,
    *CALENDAR_ROUTES,
    *PLAN_ROUTES,
    *APPROVAL_ROUTES,
    *YEAR_ROUTES,
    *MONTH_ROUTES,
    *COVERAGE_ROUTES,
    *PROGRAMME_ROUTES,
    *FEED_ROUTES,
    *PLANNING_TIME_ROUTES,
    *STAFF_ROUTES,
    *INVITATION_ROUTES,
    *PRESCHOOL_ROUTES,
    *ROSTER_ROUTES,
    *BANK_ROUTES,
    *BANK_IMPORT_ROUTES,
    *LIBRARY_ROUTES,
    *ROUND_ROUTES,
    *CARD_ROUTES,
    *DYNAMICS_ROUTES,
    *ROUTE_ROUTES,
    *CALIBRATION_ROUTES,
    *CONSENT_ROUTES,
    *CONVERSATION_ROUTES,
    *ANNOUNCEMENT_ROUTES,
    *QUESTIONNAIRE_ROUTES,
    *TAKEOUT_ROUTES,
    *FRAMEWORK_ROUTES,
    *COURSE_ROUTES,
)
"""For those whose work is at a desk; educators and parents have the application."""


def pages_of(settings: Settings) -> tuple[Router, dict[str, Renderer]]:
    """The router of all pages and the renderer of problems below its path."""
    assets = Assets(Path(settings.client_folder))
    pages = Pages(settings, assets)

    def sheet(request: Asked) -> Sheet:
        return Sheet(pages, request)

    router = Router(
        PATH,
        route_handlers=[
            asset_route(assets),
            *SESSION_ROUTES,
            *ACCOUNT_ROUTES,
            *HANDBOOK_ROUTES,
            *PRACTICE_ROUTES,
            home,
            Router("/", route_handlers=_DESKS, guards=[for_offices]),
        ],
        dependencies={"sheet": provide(sheet)},
        opt={"by_cookie": True},
        include_in_schema=False,
    )
    return router, {PATH: problem_renderer(pages)}
