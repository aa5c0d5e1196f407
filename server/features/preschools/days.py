"""What a head does with the preschool's own calendar: the days on which it does otherwise than the country."""

from uuid import UUID

from server.features.preschools import queries
from server.features.preschools.mapping import to_day
from server.features.preschools.models import CalendarDay
from server.kernel import audit, changes
from server.kernel.access import Actor, Whereabouts
from server.kernel.clock import Clock
from server.kernel.database import Work
from server.kernel.dirty_months import note_month
from server.kernel.errors import NotVisible
from server.shared.contract import preschools as contract
from server.shared.domain.permissions import Action
from server.shared.domain.preschools import require_day_free


class CalendarDayService:
    """The own days of a preschool."""

    def __init__(self, work: Work, actor: Actor, clock: Clock) -> None:
        self._work = work
        self._actor = actor
        self._clock = clock

    async def all(self, preschool_id: UUID) -> list[contract.CalendarDay]:
        self._require_seen(preschool_id)
        return [to_day(row) for row in await queries.calendar_days(self._work.session, self._actor, preschool_id)]

    async def add(self, preschool_id: UUID, request: contract.NewCalendarDay) -> contract.CalendarDay:
        self._require_seen(preschool_id)
        self._actor.require(Action.PRESCHOOL_UPDATE, Whereabouts(preschool_id=preschool_id))
        require_day_free(request.day, await queries.day_exists(self._work.session, preschool_id, request.day))
        row = CalendarDay(
            preschool_id=preschool_id,
            id=request.id,
            day=request.day,
            works=request.works,
            reason=request.reason.strip(),
        )
        self._work.session.add(row)
        await self._noted("calendar_day.add", row)
        return to_day(row)

    async def remove(self, preschool_id: UUID, day_id: UUID) -> None:
        row = await queries.calendar_day(self._work.session, self._actor, preschool_id, day_id)
        self._actor.require(Action.PRESCHOOL_UPDATE, Whereabouts(preschool_id=preschool_id))
        await self._work.session.delete(row)
        await self._noted("calendar_day.remove", row)

    def _require_seen(self, preschool_id: UUID) -> None:
        if not self._actor.may(Action.GROUP_READ, Whereabouts(preschool_id=preschool_id)):
            raise NotVisible

    async def _noted(self, action: str, row: CalendarDay) -> None:
        await self._work.flush()
        await audit.record(self._work, self._actor, action, row.id, row.preschool_id)
        await changes.note(self._work, row.preschool_id, "calendar_day", row.id)
        await note_month(self._work, row.preschool_id, row.day)
