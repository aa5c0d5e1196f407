"""What the screens of announcements ask for, and what is written."""

from uuid import UUID

import msgspec

from mobile.device.device import Device
from mobile.device.outbox import Write
from mobile.device.sync import Outcome
from server.shared.contract.base import Page
from server.shared.contract.children import ChildRow
from server.shared.contract.family import AcknowledgedBy, Announcement, AnnouncementChange, NewAnnouncement
from server.shared.contract.preschools import GroupRow
from server.shared.contract.sign_in import OwnGroup
from server.shared.domain.permissions import Action, Role


class Place(msgspec.Struct, frozen=True):
    """A preschool whose announcements the account reads."""

    preschool_id: UUID
    name: str


class AnnouncementsRepository:
    """The announcements of one preschool."""

    def __init__(self, device: Device, preschool_id: UUID) -> None:
        self._device = device
        self._preschool_id = preschool_id
        self._preschool = f"/api/preschools/{preschool_id}"
        self._path = f"{self._preschool}/announcements"

    async def page(self, _words: str, cursor: str | None) -> Page[Announcement]:
        return await self._device.api.get(self._path, Page[Announcement], cursor=cursor)

    async def own_children(self) -> list[ChildRow]:
        """The children an account speaks for as a parent; none for staff."""
        account = self._device.session.account
        own = {
            child_id
            for scope in (account.scopes if account else ())
            if scope.role == Role.PARENT and scope.preschool_id == self._preschool_id
            for child_id in scope.child_ids
        }
        if not own:
            return []
        page = await self._device.api.get(f"{self._preschool}/children", Page[ChildRow])
        return [child for child in page.items if child.id in own]

    async def acknowledge(self, announcement: Announcement, child: ChildRow) -> Outcome:
        write = Write(
            method="POST",
            path=f"{self._path}/{announcement.id}/acknowledge?child_id={child.id}",
            subject=f"announcement:{announcement.id}:{child.id}",
            title=announcement.title,
        )
        return await self._device.sync.submit(write)

    async def acknowledgements(self, announcement_id: UUID) -> list[AcknowledgedBy]:
        return await self._device.api.get(f"{self._path}/{announcement_id}/acknowledgements", list[AcknowledgedBy])

    async def groups(self) -> list[OwnGroup]:
        """The groups one may write for: the own ones, or every open one where one looks after all of them."""
        account = self._device.session.account
        scopes = [scope for scope in (account.scopes if account else ()) if scope.preschool_id == self._preschool_id]
        if not self.for_everybody:
            return [group for scope in scopes for group in scope.groups]
        rows = await self._device.api.get(f"{self._preschool}/groups", list[GroupRow])
        return [OwnGroup(id=row.id, name=row.name, age_band=row.age_band) for row in rows if row.closed_on is None]

    @property
    def for_everybody(self) -> bool:
        """Whether one may write to every family of the preschool."""
        account = self._device.session.account
        wide = {Role.HEAD, Role.METHODIST}
        return any(
            scope.role in wide and scope.preschool_id == self._preschool_id
            for scope in (account.scopes if account else ())
        )

    @property
    def may_write(self) -> bool:
        account = self._device.session.account
        return account is not None and Action.ANNOUNCEMENT_WRITE.value in account.permitted

    async def publish(self, announcement: NewAnnouncement) -> Outcome:
        write = Write(
            method="POST",
            path=self._path,
            body=announcement,
            subject=f"announcement:{announcement.id}",
            title=announcement.title,
        )
        return await self._device.sync.submit(write, announcement.id)

    async def give_up(self, command_id: UUID) -> None:
        """Takes a refused command out of the outbox, because its author corrects it."""
        await self._device.sync.discard(command_id)

    async def change(self, announcement_id: UUID, change: AnnouncementChange) -> None:
        await self._device.api.put(f"{self._path}/{announcement_id}", change, Announcement)

    async def withdraw(self, announcement_id: UUID) -> None:
        await self._device.api.post(f"{self._path}/{announcement_id}/withdraw", None, type(None))


def places_of(device: Device) -> list[Place]:
    """The preschools of the account, each once."""
    account = device.session.account
    found = {
        scope.preschool_id: scope.preschool_name or ""
        for scope in (account.scopes if account else ())
        if scope.preschool_id
    }
    return [Place(preschool_id, name) for preschool_id, name in found.items()]
