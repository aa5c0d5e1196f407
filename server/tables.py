"""Every table of the product in one metadata: imported by migrations and by whoever needs the whole schema."""

from media_library import models as media_library
from server.features.accounts import models as accounts
from server.features.annual_plans import models as annual_plans
from server.features.children import models as children
from server.features.figures import models as figures
from server.features.frameworks import models as frameworks
from server.features.invitations import models as invitations
from server.features.observations import models as observations
from server.features.places import models as places
from server.features.preschools import models as preschools
from server.features.staff import models as staff
from server.features.themes import models as themes
from server.features.weekly_plans import models as weekly_plans
from server.kernel import audit, changes, commands, limits
from server.kernel.models import Base

SLICES = (
    accounts,
    annual_plans,
    children,
    figures,
    frameworks,
    invitations,
    media_library,
    observations,
    places,
    preschools,
    staff,
    themes,
    weekly_plans,
)
KERNEL = (audit, changes, commands, limits)

metadata = Base.metadata
