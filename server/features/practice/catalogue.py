"""The tables that hold rows of a preschool: every slice's models are named, so that no process knows fewer than all."""

from collections.abc import Sequence
from typing import Final

from sqlalchemy import Table

from media_library import models as media_library
from media_library.keeping import models as media_library_keeping
from media_library.packs import models as media_library_packs
from media_library.sharing import models as media_library_sharing
from media_library.using import models as media_library_using
from server.features.accounts import models as accounts
from server.features.activity_bank import models as activity_bank
from server.features.adaptations import models as adaptations
from server.features.announcements import models as announcements
from server.features.annual_plans import models as annual_plans
from server.features.calibration import models as calibration
from server.features.children import models as children
from server.features.consents import models as consents
from server.features.conversations import models as conversations
from server.features.decisions import models as decisions
from server.features.development_cards import models as development_cards
from server.features.effects import models as effects
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
from server.features.preschools import models as preschools
from server.features.programmes import models as programmes
from server.features.questionnaires import models as questionnaires
from server.features.reflections import models as reflections
from server.features.staff import models as staff
from server.features.takeouts import models as takeouts
from server.features.themes import models as themes
from server.features.weekly_plans import models as weekly_plans
from server.kernel import audit, changes
from server.kernel.models import Base

PRESCHOOL: Final = "preschool_id"
SLICES: Final = (
    media_library,
    media_library_keeping,
    media_library_packs,
    media_library_sharing,
    media_library_using,
    accounts,
    activity_bank,
    adaptations,
    announcements,
    annual_plans,
    calibration,
    children,
    consents,
    conversations,
    decisions,
    development_cards,
    effects,
    figures,
    frameworks,
    individual_routes,
    invitations,
    monthly_plans,
    observations,
    places,
    plan_documents,
    plan_templates,
    planning_time,
    preschools,
    programmes,
    questionnaires,
    reflections,
    staff,
    takeouts,
    themes,
    weekly_plans,
    audit,
    changes,
)


def tables_of_a_preschool() -> Sequence[Table]:
    """Those first that others refer to."""
    return [table for table in Base.metadata.sorted_tables if PRESCHOOL in table.c]
