"""What the screens of announcements know and do."""

from datetime import date, timedelta
from typing import Final
from uuid import UUID

import msgspec

from mobile.device.clock import preschool_now
from mobile.device.outbox import CommandState
from mobile.features.announcements.repository import AnnouncementsRepository
from mobile.ui.feedback import ScreenState
from mobile.ui.forms import Form
from mobile.ui.lists import PagedState
from server.shared.contract.children import ChildRow
from server.shared.contract.family import AcknowledgedBy, Announcement, AnnouncementChange, NewAnnouncement
from server.shared.contract.sign_in import OwnGroup
from server.shared.i18n import Translator
from server.shared.ids import uuid7

SHOWN_FOR: Final = timedelta(days=14)
LONGEST_SHOWN: Final = timedelta(days=366)
EVERYBODY: Final = "everybody"


class Board(PagedState[Announcement]):
    """The announcements of a preschool as one person sees them."""

    def __init__(self, repository: AnnouncementsRepository, t: Translator) -> None:
        super().__init__(repository.page, t)
        self.children: tuple[ChildRow, ...] = ()
        self._repository = repository

    @property
    def may_write(self) -> bool:
        return self._repository.may_write

    async def begin(self) -> None:
        """The first page, and whose family the reader is."""
        await self.load()

        async def children() -> None:
            self.children = tuple(await self._repository.own_children())

        if self.problem is None:
            await self.during(children(), self._t)

    def concerned(self, announcement: Announcement) -> list[ChildRow]:
        """The own children an announcement is for."""
        return [child for child in self.children if announcement.group_id in (None, child.group_id)]

    async def acknowledge(self, announcement: Announcement, child: ChildRow) -> None:
        """Shown at once; the outbox carries it."""
        told = msgspec.structs.replace(announcement, mine=[*announcement.mine, child.id])
        self.items = tuple(told if one.id == announcement.id else one for one in self.items)
        outcome = await self._repository.acknowledge(announcement, child)
        if outcome.state is CommandState.REFUSED:
            await self.load()

    async def withdraw(self, announcement: Announcement) -> None:
        await self.during(self._repository.withdraw(announcement.id), self._t)
        if self.problem is None:
            await self.load()


class Acknowledging(ScreenState):
    """Who has acknowledged one announcement, and who has not yet."""

    def __init__(self, repository: AnnouncementsRepository, announcement_id: UUID) -> None:
        super().__init__()
        self.lines: tuple[AcknowledgedBy, ...] | None = None
        self._repository = repository
        self._announcement_id = announcement_id

    async def load(self, t: Translator) -> None:
        async def fetch() -> None:
            self.lines = tuple(await self._repository.acknowledgements(self._announcement_id))

        await self.during(fetch(), t)

    @property
    def missing(self) -> list[AcknowledgedBy]:
        return [line for line in self.lines or () if line.at is None]

    @property
    def done(self) -> list[AcknowledgedBy]:
        return [line for line in self.lines or () if line.at is not None]


class Writing(ScreenState):
    """An announcement being written, or one being changed."""

    def __init__(self, repository: AnnouncementsRepository, changed: Announcement | None = None) -> None:
        super().__init__()
        self.groups: tuple[OwnGroup, ...] | None = None
        self.changed = changed
        self.form = Form(_values(changed))
        self._id = uuid7()
        self._repository = repository

    @property
    def for_everybody(self) -> bool:
        return self._repository.for_everybody

    async def load(self, t: Translator) -> None:
        async def fetch() -> None:
            self.groups = tuple(await self._repository.groups())
            if len(self.groups) == 1 and not self.for_everybody:
                self.form.pick("group", str(self.groups[0].id))

        await self.during(fetch(), t)

    async def publish(self, t: Translator) -> CommandState | None:
        """Hands it to the outbox; None where something is missing or was refused."""
        if not self.form.require(t, "title", "text", *([] if self.changed else ["group"])):
            return None
        told: list[CommandState] = []

        async def send() -> None:
            if self.changed:
                await self._repository.change(self.changed.id, self._change())
                told.append(CommandState.SENT)
                return
            outcome = await self._repository.publish(self._new())
            if outcome.state is CommandState.REFUSED and outcome.problem:
                await self._repository.give_up(self._id)
                self._id = uuid7()
                self.form.refuse(outcome.problem.fields, t)
                refused.append(t.error(outcome.problem.code, outcome.problem.params))
            else:
                told.append(outcome.state)

        refused: list[str] = []
        await self.during(send(), t)
        self.problem = self.problem or next(iter(refused), None)
        return told[0] if told else None

    def _new(self) -> NewAnnouncement:
        group = self.form.text("group")
        return NewAnnouncement(
            id=self._id,
            group_id=None if group == EVERYBODY else UUID(group),
            title=self.form.text("title"),
            text=self.form.text("text"),
            needs_acknowledgement=bool(self.form["needs"]),
            shown_until=self._until(),
        )

    def _change(self) -> AnnouncementChange:
        return AnnouncementChange(title=self.form.text("title"), text=self.form.text("text"), shown_until=self._until())

    def _until(self) -> date:
        return self.form.day("until") or preschool_now().date() + SHOWN_FOR


def _values(changed: Announcement | None) -> dict[str, str | bool | date | None]:
    if changed is None:
        until = preschool_now().date() + SHOWN_FOR
        return {"title": "", "text": "", "group": None, "needs": False, "until": until}
    return {"title": changed.title, "text": changed.text, "until": changed.shown_until}
