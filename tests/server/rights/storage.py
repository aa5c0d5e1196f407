"""Uploads in parts and the room of a preschool, as the table of rights asks for them."""

from collections.abc import Mapping
from typing import Final
from uuid import UUID

from media_library.models import StoredFile
from server.shared.domain.permissions import Action
from server.shared.ids import uuid7
from tests.server.rights.asking import Sample, asking, body, made, nothing
from tests.server.rights.oracle import Aim
from tests.server.rights.place import Place

_HOME: Final = "/api/preschools/{preschool_id}"
PARTS: Final = f"{_HOME}/files/{{file_id}}/parts"


async def an_upload_in_parts(place: Place) -> UUID:
    """The author's, of which nothing has arrived."""
    file = StoredFile(
        preschool_id=place.world.preschool_id,
        id=uuid7(),
        purpose="resource",
        state="waiting",
        kind="video",
        declared_name="film.mp4",
        declared_size=10,
        part_bytes=8,
        uploaded_by=place.author.account_id,
    )
    await place.add(file)
    return file.id


STORAGE: Final[Mapping[str, Sample]] = {
    f"GET {PARTS}": Sample(Aim.PRESCHOOL, made("file_id", an_upload_in_parts), authors=True),
    f"GET {_HOME}/resources/twins": Sample(Aim.WITHIN, asking(f"?sha256={'0' * 64}")),
    f"GET {_HOME}/storage": Sample(Aim.PRESCHOOL, nothing, sees=Action.PRESCHOOL_READ),
    f"PUT {_HOME}/storage/quota": Sample(Aim.PRESCHOOL, body(limit_bytes=10**12), sees=Action.PRESCHOOL_READ),
}
