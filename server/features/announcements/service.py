"""What people do with announcements: publish, read, acknowledge, change, withdraw."""

from typing import Final
from uuid import UUID

from server.features.announcements import queries
from server.features.announcements.mapping import to_acknowledged_by, to_announcement, where_of
from server.features.announcements.models import Announcement
from server.kernel import audit, changes, paging
from server.kernel.access import Actor, Within
from server.kernel.clock import Clock
from server.kernel.database import Work
from server.kernel.dirty_months import note_month
from server.kernel.errors import NotVisible
from server.kernel.texts import require_written
from server.shared.contract import family as contract
from server.shared.contract.base import Page
from server.shared.domain import family as rules
from server.shared.domain.errors import RuleViolation
from server.shared.domain.permissions import Action

KIND: Final = "announcement"
WITHDRAWN: Final = "announcement.withdraw"


class AnnouncementService:
    """News for the families of a group or of the whole preschool."""

    def __init__(self, work: Work, actor: Actor, clock: Clock) -> None:
        self._work = work
        self._actor = actor
        self._clock = clock

    async def page(self, preschool_id: UUID, cursor: str | None) -> Page[contract.Announcement]:
        """Newest first: everything for staff of those groups, for a family what is shown to it today."""
        reach = self._reach(preschool_id, Action.ANNOUNCEMENT_READ)
        rows = await queries.page(self._work, self._actor, reach, cursor)
        more = len(rows) == paging.PAGE_SIZE
        return Page(
            items=[to_announcement(row, self._actor) for row in rows],
            next_cursor=paging.encode(rows[-1]["published_at"].isoformat(), rows[-1]["id"]) if more else None,
            permitted=self._permitted(preschool_id),
        )

    async def one(self, preschool_id: UUID, announcement_id: UUID) -> contract.Announcement:
        reach = self._reach(preschool_id, Action.ANNOUNCEMENT_READ)
        return to_announcement(await queries.one(self._work, self._actor, reach, announcement_id), self._actor)

    async def publish(self, preschool_id: UUID, request: contract.NewAnnouncement) -> contract.Announcement:
        """News from now on; the same id sent again changes nothing."""
        self._reach(preschool_id, Action.ANNOUNCEMENT_WRITE)
        self._actor.require(Action.ANNOUNCEMENT_WRITE, where_of(preschool_id, request.group_id))
        known = await self._work.session.get(Announcement, (preschool_id, request.id))
        if known is None:
            await self._keep(preschool_id, request)
        elif known.author_id != self._actor.account_id:
            raise RuleViolation("announcement.id_taken")
        return await self.one(preschool_id, request.id)

    async def change(
        self, preschool_id: UUID, announcement_id: UUID, request: contract.AnnouncementChange
    ) -> contract.Announcement:
        """Says it anew; who has acknowledged it has done so."""
        require_written(request.title, "title")
        require_written(request.text, "text")
        title, text = request.title.strip(), request.text.strip()
        row = await self._to_change(preschool_id, announcement_id)
        if request.shown_until != row.shown_until:
            rules.require_still_shown(request.shown_until, self._actor.today)
        if (title, text, request.shown_until) != (row.title, row.text, row.shown_until):
            row.title, row.text, row.shown_until = title, text, request.shown_until
            row.edited_at = self._clock.now()
            await self._noted(Action.ANNOUNCEMENT_WRITE, row)
        return await self.one(preschool_id, announcement_id)

    async def withdraw(self, preschool_id: UUID, announcement_id: UUID) -> None:
        """Nobody sees it any more."""
        row = await self._to_change(preschool_id, announcement_id)
        row.withdrawn_at = self._clock.now()
        await self._noted(WITHDRAWN, row)

    async def acknowledge(self, preschool_id: UUID, announcement_id: UUID, child_id: UUID) -> None:
        """A guardian of the child says that the family knows; to say it again changes nothing."""
        reach = self._reach(preschool_id, Action.ANNOUNCEMENT_ACKNOWLEDGE)
        if child_id not in reach.children:
            raise NotVisible
        found = await queries.addressed(self._work, self._actor, preschool_id, announcement_id, child_id)
        rules.require_acknowledgement_asked(found["needs_acknowledgement"])
        key = (preschool_id, announcement_id)
        if await queries.acknowledge(self._work, self._actor, self._clock.now(), key, child_id):
            details = {"child_id": child_id}
            action = Action.ANNOUNCEMENT_ACKNOWLEDGE
            await audit.record(self._work, self._actor, action, announcement_id, preschool_id, details)
            await changes.note(self._work, preschool_id, KIND, announcement_id, found["group_id"], [child_id])
            await note_month(self._work, preschool_id, found["published_at"].date())

    async def acknowledged_by(self, preschool_id: UUID, announcement_id: UUID) -> list[contract.AcknowledgedBy]:
        """Each child addressed, of the groups the actor works with, and who has acknowledged for it."""
        reach = self._reach(preschool_id, Action.ANNOUNCEMENT_WRITE)
        await queries.one(self._work, self._actor, reach, announcement_id)
        rows = await queries.acknowledged_by(self._work, self._actor, reach, announcement_id)
        return [to_acknowledged_by(row) for row in rows]

    async def _keep(self, preschool_id: UUID, request: contract.NewAnnouncement) -> None:
        rules.require_still_shown(request.shown_until, self._actor.today)
        require_written(request.title, "title")
        require_written(request.text, "text")
        row = Announcement(
            preschool_id=preschool_id,
            id=request.id,
            group_id=request.group_id,
            title=request.title.strip(),
            text=request.text.strip(),
            needs_acknowledgement=request.needs_acknowledgement,
            shown_until=request.shown_until,
            author_id=self._actor.account_id,
            author_name=self._actor.full_name,
            published_at=self._clock.now(),
        )
        self._work.session.add(row)
        await self._noted(Action.ANNOUNCEMENT_WRITE, row)

    async def _to_change(self, preschool_id: UUID, announcement_id: UUID) -> Announcement:
        """The announcement, the transaction's until its end, if the actor may write there."""
        reach = self._reach(preschool_id, Action.ANNOUNCEMENT_READ)
        found = await queries.one(self._work, self._actor, reach, announcement_id)
        self._actor.require(Action.ANNOUNCEMENT_WRITE, where_of(preschool_id, found["group_id"]))
        return await self._work.session.get_one(Announcement, (preschool_id, announcement_id), with_for_update=True)

    async def _noted(self, action: Action | str, row: Announcement) -> None:
        await self._work.flush()
        await audit.record(self._work, self._actor, action, row.id, row.preschool_id)
        await changes.note_families(self._work, row.preschool_id, KIND, row.id, row.group_id, self._actor.today)
        await note_month(self._work, row.preschool_id, row.published_at.date())

    def _permitted(self, preschool_id: UUID) -> list[str]:
        """Whether the actor may publish for any group here."""
        extent = self._actor.extent(Action.ANNOUNCEMENT_WRITE)
        may = preschool_id in extent.preschool_ids or any(home == preschool_id for home, _ in extent.groups)
        return [Action.ANNOUNCEMENT_WRITE.value] if may else []

    def _reach(self, preschool_id: UUID, action: Action) -> Within:
        return queries.reach_of(self._actor, action, preschool_id)
