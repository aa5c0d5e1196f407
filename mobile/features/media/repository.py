"""What the screens of the library ask for, and what they hand to the outbox."""

from datetime import date
from typing import Final
from uuid import UUID, uuid5

from mobile.device.device import Device
from mobile.device.kept_library import KeptLibrary
from mobile.device.library import LibraryShelf
from mobile.device.outbox import Write
from mobile.device.sync import Outcome
from server.shared.contract.base import Page
from server.shared.contract.children import ChildRow
from server.shared.contract.media import Limits, NewResource, PlayAddress, Resource, ResourceRow
from server.shared.contract.media_sharing import (
    NewReport,
    NewSharing,
    Report,
    SharingAnswer,
    SharingDecision,
    SharingRequest,
)
from server.shared.contract.media_use import How, NewUse, RatingWriting, ResourceUses
from server.shared.contract.preschools import GroupRow
from server.shared.contract.sign_in import Account
from server.shared.domain.permissions import Action
from server.shared.ids import NOWHERE, uuid7

_ASKED: Final = "library-asked"
_NOTED: Final = b"1"


class MediaRepository(LibraryShelf):
    """The library of the account's preschool, what may be put into it, and what was used of it."""

    def __init__(self, device: Device) -> None:
        self.preschool_id = home_of(device.session.account)
        self._device = device
        self.kept = KeptLibrary(device.api, device.session, device.store)
        super().__init__(device.api, self.preschool_id)

    @property
    def device(self) -> Device:
        return self._device

    @property
    def today(self) -> date:
        """The date at the preschool, which the server tells: a tablet's calendar may be wrong."""
        account = self._device.session.account
        return account.today if account else date.min

    def may(self, action: Action) -> bool:
        """Whether the account has the right at all; the server decides about the single thing."""
        account = self._device.session.account
        return account is not None and action.value in account.permitted

    async def groups(self) -> list[GroupRow]:
        """The account's own groups, for whom something is looked for; none above the groups."""
        account = self._device.session.account
        own = {group.id for scope in (account.scopes if account else []) for group in scope.groups}
        if not own or self.preschool_id == NOWHERE:
            return []
        rows = await self._api.get(f"{self._path}/groups", list[GroupRow])
        return [row for row in rows if row.id in own and row.closed_on is None]

    async def limits(self) -> Limits:
        return await self._api.get(f"{self._path}/files/limits", Limits)

    async def add(self, resource: NewResource) -> Resource:
        return await self._api.post(f"{self._path}/resources", resource, Resource)

    async def correct(self, owner_id: UUID, resource: NewResource) -> Resource:
        path = f"/api/preschools/{owner_id}/resources/{owner_id}/{resource.id}"
        return await self._api.put(path, resource, Resource)

    async def withdraw(self, resource: Resource) -> None:
        path = f"/api/preschools/{resource.owner_id}/resources/{resource.owner_id}/{resource.id}/withdraw"
        await self._api.post(path, None, type(None))
        await self.kept.forget(resource.id)

    async def twins(self, sha256: str) -> list[ResourceRow]:
        """Resources made of the very same file."""
        return await self._api.get(f"{self._path}/resources/twins", list[ResourceRow], sha256=sha256)

    async def children(self, words: str) -> list[ChildRow]:
        """The first children whose names fit; each reading of names is noted by the server."""
        return (await self._api.get(f"{self._path}/children", Page[ChildRow], search=words)).items

    async def play_address(self, resource: Resource) -> PlayAddress:
        return await self._api.get(f"{self._at(resource)}/play-address", PlayAddress)

    def paper_path(self, resource: Resource) -> str:
        return f"{self._at(resource)}/paper"

    async def uses(self, resource: Resource) -> ResourceUses:
        return await self._api.get(f"{self._at(resource)}/uses", ResourceUses)

    async def note(self, resource: Resource, how: How, title: str) -> None:
        """Notes a use of today: sent when the server is at hand, and once however often it is told."""
        account = self._device.session.account
        key = uuid5(resource.id, f"{account.id if account else ''}:{how}:{self.today}")
        write = Write(
            method="POST",
            path=f"{self._at(resource)}/uses",
            body=NewUse(how=how, used_on=self.today),
            subject=f"use:{resource.id}:{how}",
            title=title,
            quiet=True,
        )
        await self._device.sync.submit(write, key)

    async def rate(self, resource: Resource, rating: RatingWriting, title: str) -> Outcome:
        return await self._told(resource, "rating", "PUT", title, rating)

    async def keep(self, resource: Resource, title: str, *, kept: bool) -> Outcome:
        """Puts it among the favourites, or takes it out."""
        return await self._told(resource, "favourite", "PUT" if kept else "DELETE", title)

    async def was_asked(self, resource: Resource) -> bool:
        """Whether it was asked here how it went: nobody is asked twice."""
        return await self._device.store.draft(self._asked(resource)) is not None

    async def note_asked(self, resource: Resource) -> None:
        await self._device.store.save_draft(self._asked(resource), _NOTED)

    async def ask_to_share(self, resource: Resource, asked: NewSharing) -> SharingRequest:
        return await self._api.post(f"{self._at(resource)}/sharing", asked, SharingRequest)

    async def requests(self) -> list[SharingRequest]:
        return await self._api.get(f"{self._path}/sharing-requests", list[SharingRequest])

    async def waiting(self) -> list[SharingRequest]:
        """What waits for the account's own decision, wherever it comes from."""
        return await self._api.get("/api/sharing-requests", list[SharingRequest])

    async def decide(self, request: SharingRequest, decision: SharingDecision) -> SharingRequest:
        return await self._api.post(f"{_of(request)}/decision", decision, SharingRequest)

    async def answer(self, request: SharingRequest, words: str) -> SharingRequest:
        return await self._api.post(f"{_of(request)}/answer", SharingAnswer(words=words), SharingRequest)

    async def take_back(self, request: SharingRequest) -> SharingRequest:
        return await self._api.post(f"{_of(request)}/withdraw", None, SharingRequest)

    async def report(self, resource: Resource, report: NewReport) -> Report:
        return await self._api.post(f"{self._at(resource)}/reports", report, Report)

    async def reports(self) -> list[Report]:
        return await self._api.get("/api/resource-reports", list[Report])

    def _at(self, resource: Resource) -> str:
        return f"{self._path}/resources/{resource.owner_id}/{resource.id}"

    def _asked(self, resource: Resource) -> str:
        account = self._device.session.account
        return f"{_ASKED}:{account.id if account else ''}:{resource.id}"

    async def _told(
        self, resource: Resource, what: str, method: str, title: str, body: RatingWriting | None = None
    ) -> Outcome:
        path, subject = f"{self._at(resource)}/{what}", f"{what}:{resource.id}"
        write = Write(method=method, path=path, body=body, subject=subject, title=title)
        return await self._device.sync.submit(write, uuid7())


def _of(request: SharingRequest) -> str:
    return f"/api/preschools/{request.preschool_id}/sharing-requests/{request.id}"


def home_of(account: Account | None) -> UUID:
    """The preschool of the first duty inside one; who works above the preschools sees the library for everybody."""
    scopes = account.scopes if account else []
    return next((scope.preschool_id for scope in scopes if scope.preschool_id), NOWHERE)
