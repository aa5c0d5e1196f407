"""Every SELECT about the files of a game."""

from typing import Final
from uuid import UUID

from server.kernel.database import Work

_PLACE: Final = """
    select page from rendition where preschool_id = $1 and file_id = $2 and purpose = 'game' and path = $3
"""


async def place_of(work: Work, owner_id: UUID, file_id: UUID, path: str) -> int | None:
    """The number of a file in its bundle, by its path; whether the reader may have it is asked with the number."""
    place: int | None = await work.raw.fetchval(_PLACE, owner_id, file_id, path)
    return place
