"""Files by their address: rights asked at each fetch, then the bytes out of the store."""

from collections.abc import AsyncIterator
from typing import Final
from uuid import UUID, uuid5

from media_library import queries
from media_library.delivering import FOR_EVERY_FILE, Opened, bytes_of
from media_library.intake.names import safe_name
from media_library.intake.sniff import FORM_OF_TYPE
from media_library.ranges import Part
from media_library.reading import Reader
from media_library.storage import ObjectStorage, attachment
from server.kernel.access import Actor
from server.kernel.clock import Clock
from server.kernel.database import Record, Work
from server.kernel.errors import NotVisible
from server.shared.domain.media import forms_for
from server.shared.domain.permissions import Action

_KEPT: Final = {"observation": "private, no-cache"}
"""A picture of children is asked for again each time it is shown, for its consent may have been withdrawn since."""
_KEPT_AN_HOUR: Final = "private, max-age=3600"


class FileService:
    """The files an actor may read."""

    def __init__(self, work: Work, actor: Actor, clock: Clock, storage: ObjectStorage) -> None:
        self._work = work
        self._actor = actor
        self._clock = clock
        self._storage = storage

    async def open(self, preschool_id: UUID, file_id: UUID, purpose: str) -> Opened:
        """The form of a file that serves the purpose; photos of children are noted as read, once an hour.

        Afterwards the request holds no connection of the database: the bytes may take as long as their reader.
        """
        forms, page = forms_for(purpose)
        found = await self._work.row(queries.OPENED, **self._asked(preschool_id, file_id, forms, page))
        await self._work.close()
        if found is None:
            raise NotVisible
        return _opened(found, as_attachment=purpose == "download")

    async def content(self, opened: Opened, part: Part | None) -> AsyncIterator[bytes]:
        return await bytes_of(self._storage, opened, part)

    def _asked(self, preschool_id: UUID, file_id: UUID, forms: tuple[str, ...], page: int) -> dict[str, object]:
        entries = self._actor.extent(Action.OBSERVATION_READ)
        hour = self._clock.now().strftime("%Y%m%d%H")
        return {
            "preschool_id": preschool_id,
            "file_id": file_id,
            "forms": list(forms),
            "page": page,
            "today": self._actor.today,
            "of_preschool": entries.everywhere or preschool_id in entries.preschool_ids,
            "groups": [group_id for home, group_id in entries.groups if home == preschool_id],
            "children": [child_id for home, child_id in entries.children if home == preschool_id],
            **Reader.of(self._actor).params(),
            "at_home": any(scope.preschool_id == preschool_id for scope in self._actor.scopes),
            # The same within the hour, so that looking again notes nothing again.
            "journal_id": uuid5(file_id, f"{self._actor.account_id.hex}:{hour}"),
            "read_action": Action.FILE_READ.value,
        }


def _opened(found: Record, as_attachment: bool) -> Opened:
    disposition = "inline"
    if as_attachment:
        disposition = attachment(safe_name(found["declared_name"], FORM_OF_TYPE[found["media_type"]].extensions[0]))
    etag = f'"{found["key"].rpartition("/")[2]}"'
    kept = _KEPT.get(found["purpose"], _KEPT_AN_HOUR)
    headers = {**FOR_EVERY_FILE, "Cache-Control": kept, "ETag": etag, "Content-Disposition": disposition}
    return Opened(found["bucket"], found["key"], found["media_type"], found["byte_size"], headers)
