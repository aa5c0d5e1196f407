"""Resources that were opened or kept on this device: there also while the server is away."""

from typing import Final
from uuid import UUID

import msgspec

from mobile.device.api import ApiClient
from mobile.device.session import Session
from mobile.device.store import Store
from server.shared.contract.media import Resource, ResourceRow

MOST_KEPT: Final = 60
"""So many opened resources are remembered; those kept whole are not counted, their owner lets them go."""


class KeptResource(msgspec.Struct, frozen=True):
    """A resource as it was last told; ``files`` are the paths of those whose bytes lie on the device."""

    resource: Resource
    files: list[str] = []
    bytes_kept: int = 0

    @property
    def whole(self) -> bool:
        return bool(self.files)


class KeptLibrary:
    """One account's remembered resources. Bytes are kept only where the store outlives the program."""

    def __init__(self, api: ApiClient, session: Session, store: Store) -> None:
        self._api = api
        self._session = session
        self._store = store

    @property
    def keeps_files(self) -> bool:
        """Whether files can be kept here: in a browser the device has no place of its own for them."""
        return self._store.lasting

    async def all(self) -> list[KeptResource]:
        """The last opened first."""
        content = await self._store.draft(self._name)
        return msgspec.json.decode(content, type=list[KeptResource]) if content else []

    async def one(self, resource_id: UUID) -> KeptResource | None:
        return next((kept for kept in await self.all() if kept.resource.id == resource_id), None)

    async def remember(self, resource: Resource) -> None:
        """Puts it on top, as it is told now; what was kept of its files stays."""
        before = await self.one(resource.id)
        await self._put(KeptResource(resource, before.files, before.bytes_kept) if before else KeptResource(resource))

    async def keep(self, resource: Resource) -> int:
        """Brings all there is to see and to hear onto the device; answers the bytes. Raises what the call raises."""
        kept = 0
        paths = paths_of(resource)
        for path in paths:
            content = await self._api.content(self._session.address_of(path))
            await self._store.save_draft(_file(path), content)
            kept += len(content)
        await self._put(KeptResource(resource, paths, kept))
        return kept

    async def let_go(self, resource_id: UUID) -> None:
        """Takes the files off the device; that it was opened stays known."""
        kept = await self.one(resource_id)
        if kept:
            await self._drop(kept)
            await self._put(KeptResource(kept.resource))

    async def forget(self, resource_id: UUID) -> None:
        """Forgets a resource that was withdrawn, with its files."""
        kept = await self.one(resource_id)
        if kept:
            await self._drop(kept)
            await self._write([other for other in await self.all() if other.resource.id != resource_id])

    async def contents(self, resource_id: UUID) -> dict[str, bytes]:
        """The kept files of a resource by their paths."""
        kept = await self.one(resource_id)
        found = {path: await self._store.draft(_file(path)) for path in (kept.files if kept else [])}
        return {path: content for path, content in found.items() if content is not None}

    @property
    def _name(self) -> str:
        account = self._session.account
        return f"library:{account.id if account else ''}"

    async def _put(self, kept: KeptResource) -> None:
        others = [other for other in await self.all() if other.resource.id != kept.resource.id]
        opened = 0
        stay = []
        for other in [kept, *others]:
            opened += not other.whole
            if other.whole or opened <= MOST_KEPT:
                stay.append(other)
        await self._write(stay)

    async def _write(self, kept: list[KeptResource]) -> None:
        await self._store.save_draft(self._name, msgspec.json.encode(kept))

    async def _drop(self, kept: KeptResource) -> None:
        for path in kept.files:
            await self._store.remove_draft(_file(path))


def paths_of(resource: Resource) -> list[str]:
    """Everything to see and to hear of a resource, each path once; a video is too large to be kept this way."""
    paths = [resource.thumb]
    if resource.parts:
        paths += [path for part in resource.parts for path in (part.front, part.back)]
    else:
        paths += [page.url for page in resource.pages]
    if resource.kind == "audio":
        paths.append(resource.play_url)
    return [path for path in dict.fromkeys(paths) if path]


def row_of(resource: Resource) -> ResourceRow:
    """A remembered resource as a row of a list."""
    return ResourceRow(
        id=resource.id,
        owner_id=resource.owner_id,
        kind=resource.kind,
        title=resource.title,
        language=resource.language,
        theme_weeks=resource.theme_weeks,
        age_bands=resource.age_bands,
        areas=resource.areas,
        author_name=resource.author_name,
        thumb=resource.thumb,
        pages=len(resource.parts) or len(resource.pages) or None,
        duration_seconds=resource.file.duration_seconds,
        state=resource.file.state,
        reach=resource.reach,
        uses=resource.uses,
        helped=resource.helped,
        rated=resource.rated,
        favourite=resource.favourite,
    )


def _file(path: str) -> str:
    return f"library-file:{path}"
