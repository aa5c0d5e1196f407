"""Playing and printing resources, as the table of rights asks for them."""

from collections.abc import Mapping
from typing import Final
from uuid import UUID

from sqlalchemy import update

from media_library.models import Resource
from tests.server.rights.asking import Sample, made
from tests.server.rights.oracle import Aim
from tests.server.rights.place import Place

_ONE: Final = "/api/preschools/{preschool_id}/resources/{owner_id}/{resource_id}"


async def a_game(place: Place) -> UUID:
    resource_id = await place.a_resource()
    async with place.world.app.parts.database.writing() as work:
        await work.session.execute(update(Resource).where(Resource.id == resource_id).values(kind="game"))
    return resource_id


PAPERS: Final[Mapping[str, Sample]] = {
    f"GET {_ONE}/play-address": Sample(Aim.WITHIN, made("resource_id", a_game)),
    f"GET {_ONE}/paper": Sample(
        Aim.WITHIN, made("resource_id", lambda place: place.a_resource()), allowed=frozenset({409})
    ),
}
"""The resource on paper has no forms here: whoever may see it hears that it cannot be printed."""
