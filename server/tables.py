"""Every table of the product in one metadata: imported by migrations and by whoever needs the whole schema."""

from media_library import models as media_library
from media_library.keeping import models as media_keeping
from media_library.packs import models as media_packs
from media_library.sharing import models as media_sharing
from media_library.using import models as media_using
from server.features.accounts import models as accounts
from server.features.activity_bank import models as activity_bank
from server.features.adaptations import models as adaptations
from server.features.announcements import models as announcements
from server.features.annual_plans import models as annual_plans
from server.features.calibration import models as calibration
from server.features.certificates import models as certificates
from server.features.children import models as children
from server.features.consents import models as consents
from server.features.conversations import models as conversations
from server.features.course_tests import models as course_tests
from server.features.courses import models as courses
from server.features.decisions import models as decisions
from server.features.development_cards import models as development_cards
from server.features.effects import models as effects
from server.features.exchange import models as exchange
from server.features.figures import models as figures
from server.features.frameworks import models as frameworks
from server.features.individual_routes import models as individual_routes
from server.features.invitations import models as invitations
from server.features.monthly_plans import models as monthly_plans
from server.features.observations import models as observations
from server.features.places import models as places
from server.features.plan_documents import models as plan_documents
from server.features.plan_templates import models as plan_templates
from server.features.planning_time import models as planning_time
from server.features.practice import models as practice
from server.features.preschools import models as preschools
from server.features.programmes import models as programmes
from server.features.questionnaires import models as questionnaires
from server.features.reflections import models as reflections
from server.features.staff import models as staff
from server.features.takeouts import models as takeouts
from server.features.themes import models as themes
from server.features.weekly_plans import models as weekly_plans
from server.kernel import audit, changes, commands, limits
from server.kernel.models import Base

SLICES = (
    accounts,
    activity_bank,
    adaptations,
    announcements,
    annual_plans,
    calibration,
    certificates,
    children,
    consents,
    conversations,
    course_tests,
    courses,
    decisions,
    development_cards,
    effects,
    exchange,
    figures,
    frameworks,
    individual_routes,
    invitations,
    media_keeping,
    media_library,
    media_packs,
    media_sharing,
    media_using,
    monthly_plans,
    observations,
    places,
    plan_documents,
    plan_templates,
    planning_time,
    practice,
    preschools,
    programmes,
    questionnaires,
    reflections,
    staff,
    takeouts,
    themes,
    weekly_plans,
)
KERNEL = (audit, changes, commands, limits)

metadata = Base.metadata
