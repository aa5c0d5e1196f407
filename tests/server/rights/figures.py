"""The vertical, as the table of rights asks for it: always at the preschool, to which every level above reaches."""

from collections.abc import Mapping
from typing import Final

from tests.server.rights.asking import Ask, Sample, nothing
from tests.server.rights.oracle import Aim
from tests.server.rights.place import Place
from tests.support.world import Person


async def the_preschool(place: Place, person: Person) -> Ask:
    return Ask(query=f"?kind=preschool&id={place.world.preschool_id}")


async def one_figure(place: Place, person: Person) -> Ask:
    asked = await the_preschool(place, person)
    return Ask(query=asked.query, ids={"slug": "plans_in_place"})


FIGURES: Final[Mapping[str, Sample]] = {
    "GET /api/figures": Sample(Aim.PRESCHOOL, the_preschool),
    "GET /api/figures/places": Sample(Aim.PRESCHOOL, the_preschool),
    "GET /api/figures/{slug}": Sample(Aim.PRESCHOOL, one_figure),
    "GET /api/figures/table.csv": Sample(Aim.PRESCHOOL, the_preschool),
    "GET /api/figures/table.xlsx": Sample(Aim.PRESCHOOL, the_preschool),
    "GET /api/figures/report.pdf": Sample(Aim.PRESCHOOL, the_preschool),
    "GET /api/indicators": Sample(Aim.ANYWHERE, nothing),
}
