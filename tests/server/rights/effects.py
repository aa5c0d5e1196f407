"""The six effects, as the table of rights asks for them."""

from collections.abc import Mapping
from typing import Final

from server.shared.domain.permissions import Action
from tests.server.rights.asking import Ask, Sample, body, nothing
from tests.server.rights.oracle import Aim
from tests.server.rights.place import Place
from tests.support.world import Person

_HOME: Final = "/api/preschools/{preschool_id}"
_WHO_STANDS_ABOVE: Final = ((Action.PLACE_READ, Aim.DISTRICT),)
"""Who leads a preschool reads its effects and no place's."""


async def the_district(place: Place, person: Person) -> Ask:
    return Ask(query=f"?kind=district&id={place.world.district_id}")


EFFECTS: Final[Mapping[str, Sample]] = {
    f"GET {_HOME}/effects": Sample(Aim.PRESCHOOL, nothing),
    f"GET {_HOME}/effects/document": Sample(Aim.PRESCHOOL, nothing),
    f"PUT {_HOME}/initial-stage": Sample(
        Aim.PRESCHOOL, body(id="{new}", starts_on="2026-09-01", figures={"weekly_minutes": 120})
    ),
    "GET /api/effects": Sample(Aim.DISTRICT, the_district, rights=_WHO_STANDS_ABOVE),
}
