"""Requests about rounds and development cards, for whoever asks wherever."""

import json
from collections.abc import Mapping
from functools import cache
from typing import Final
from uuid import UUID

from server.shared.domain.permissions import Action
from server.shared.ids import uuid7
from tests.server.rights.asking import Ask, Maker, Sample, asking, body, made, nothing
from tests.server.rights.oracle import Aim
from tests.server.rights.place import Place
from tests.support.observations import indicators
from tests.support.world import Person

_HOME: Final = "/api/preschools/{preschool_id}"
_GROUP: Final = f"{_HOME}/groups/{{group_id}}"
_ROUND: Final = f"{_HOME}/rounds/{{round_id}}"
_DAYS: Final = {"starts_on": "2026-09-01", "ends_on": "2026-12-31"}
_YEAR: Final = asking("?school_year=2026")
_OPEN_ROUND: Final = """
    insert into assessment_round (preschool_id, id, school_year, number, framework_id, starts_on, ends_on, opened_at,
                                  opened_by)
    select $1, $2, 2026, 1, id, '2026-09-01', '2026-12-31', now(), $2 from framework where in_force
    on conflict (preschool_id, school_year, number) do update set closed_at = null
    returning id
"""


async def the_round(place: Place) -> UUID:
    """The first round of the year, open."""
    async with place.world.app.parts.database.writing() as work:
        found: UUID = await work.raw.fetchval(_OPEN_ROUND, place.world.preschool_id, uuid7())
        return found


def in_the_round(maker: Maker = nothing) -> Maker:
    return made("round_id", the_round, maker)


@cache
def _an_indicator() -> str:
    return str(indicators("speech")[0])


async def a_mark(place: Place, person: Person) -> Ask:
    mark = {"child_id": str(place.child_id), "indicator_id": _an_indicator(), "level": 1}
    return Ask(content=json.dumps({"marks": [mark]}).encode())


CARDS: Final[Mapping[str, Sample]] = {
    f"GET {_HOME}/rounds": Sample(Aim.PRESCHOOL, _YEAR),
    f"POST {_HOME}/rounds": Sample(Aim.PRESCHOOL, body(id="{new}", school_year=2026, number=1, **_DAYS)),
    f"PUT {_ROUND}": Sample(Aim.PRESCHOOL, in_the_round(body(**_DAYS)), sees=Action.ROUND_READ),
    f"POST {_ROUND}/close": Sample(Aim.PRESCHOOL, in_the_round(), sees=Action.ROUND_READ),
    f"POST {_ROUND}/reopen": Sample(Aim.PRESCHOOL, in_the_round(), sees=Action.ROUND_READ),
    f"GET {_ROUND}/groups/{{group_id}}/card": Sample(Aim.GROUP, in_the_round()),
    f"PUT {_ROUND}/groups/{{group_id}}/marks": Sample(Aim.GROUP, in_the_round(a_mark)),
    f"GET {_ROUND}/children/{{child_id}}/card": Sample(Aim.CHILD, in_the_round()),
    f"POST {_ROUND}/children/{{child_id}}/completion": Sample(Aim.CHILD, in_the_round(body(completed=True))),
    f"GET {_ROUND}/children/{{child_id}}/document": Sample(Aim.CHILD, in_the_round()),
    f"GET {_ROUND}/groups/{{group_id}}/document": Sample(Aim.GROUP, in_the_round(asking("?form=xlsx"))),
    f"GET {_HOME}/children/{{child_id}}/certificate": Sample(Aim.CHILD, nothing),
    f"GET {_HOME}/children/{{child_id}}/dynamics": Sample(Aim.CHILD, nothing),
    f"GET {_GROUP}/dynamics": Sample(Aim.GROUP, nothing),
    f"GET {_HOME}/dynamics": Sample(Aim.PRESCHOOL, _YEAR),
    f"GET {_GROUP}/profile": Sample(Aim.GROUP, nothing),
    f"GET {_GROUP}/readiness": Sample(Aim.GROUP, nothing),
}
