"""Valid requests for finding resources and using them."""

from collections.abc import Mapping
from typing import Final
from uuid import UUID

from media_library.using.models import Collection
from server.shared.domain.permissions import Action
from server.shared.ids import uuid7
from tests.server.rights.asking import Sample, a_new_id, body, made, nothing
from tests.server.rights.oracle import Aim
from tests.server.rights.place import Place

_HOME: Final = "/api/preschools/{preschool_id}"
_RESOURCE: Final = f"{_HOME}/resources/{{owner_id}}/{{resource_id}}"
_ONE: Final = f"{_HOME}/collections/{{collection_id}}"


async def a_collection(place: Place) -> UUID:
    """The author's, shared with the preschool."""
    row = Collection(
        preschool_id=place.world.preschool_id,
        id=uuid7(),
        account_id=place.author.account_id,
        author_name="Karimova Nodira",
        title="Kuz",
        shared=True,
    )
    await place.add(row)
    return row.id


LIBRARY: Final[Mapping[str, Sample]] = {
    f"GET {_HOME}/resources/counts": Sample(Aim.WITHIN, nothing),
    f"POST {_RESOURCE}/uses": Sample(Aim.PRESCHOOL, body(how="shown")),
    f"GET {_RESOURCE}/uses": Sample(Aim.PRESCHOOL, nothing),
    f"PUT {_RESOURCE}/rating": Sample(Aim.PRESCHOOL, body(rating=3)),
    f"DELETE {_RESOURCE}/rating": Sample(Aim.PRESCHOOL, nothing),
    f"PUT {_RESOURCE}/favourite": Sample(Aim.PRESCHOOL, nothing),
    f"DELETE {_RESOURCE}/favourite": Sample(Aim.PRESCHOOL, nothing),
    f"GET {_HOME}/collections": Sample(Aim.PRESCHOOL, nothing),
    f"GET {_ONE}": Sample(Aim.PRESCHOOL, made("collection_id", a_collection)),
    f"PUT {_ONE}": Sample(
        Aim.PRESCHOOL, made("collection_id", a_new_id, body(title="Kuz", shared=False, items=[], revision=0))
    ),
    f"DELETE {_ONE}": Sample(
        Aim.PRESCHOOL,
        made("collection_id", a_collection),
        authors=True,
        besides=((Action.MEDIA_UPDATE, Aim.PRESCHOOL),),
    ),
}
