"""The time planning takes: told by devices, read as minutes for each week's plan."""

from statistics import median
from uuid import UUID

import msgspec

from server.features.planning_time import queries
from server.kernel import audit
from server.kernel.access import Actor, Whereabouts
from server.kernel.clock import Clock
from server.kernel.database import Work
from server.kernel.dirty_months import note_month
from server.kernel.errors import NotVisible
from server.shared.contract import day_mode as contract
from server.shared.domain.calendar import bounds_of, monday_of, school_year_of
from server.shared.domain.living_plan import require_past
from server.shared.domain.permissions import Action


class PlanningTimeService:
    """Numbers only: no account is kept beside them."""

    def __init__(self, work: Work, actor: Actor, clock: Clock) -> None:
        self._work = work
        self._actor = actor
        self._clock = clock

    async def record(self, preschool_id: UUID, sittings: list[contract.Sitting]) -> None:
        """Keeps sittings of active editing; all or none."""
        own = await queries.groups(self._work, self._actor, preschool_id)
        for sitting in sittings:
            if sitting.group_id not in own:
                raise NotVisible
            require_past(sitting.day, self._actor.today)
        await queries.record(self._work, preschool_id, [msgspec.to_builtins(sitting) for sitting in sittings])
        if sittings:
            await note_month(self._work, preschool_id, min(sitting.day for sitting in sittings))
        told = {"sittings": len(sittings)}
        await audit.record(self._work, self._actor, Action.PLANNING_TIME_RECORD, None, preschool_id, told)

    async def of_year(self, preschool_id: UUID, group_id: UUID | None = None) -> contract.PlanningTime:
        """The weeks of the running school year on which time was told, and the median minutes of one."""
        if group_id and not self._actor.may(Action.PLANNING_TIME_READ, Whereabouts.of_group(preschool_id, group_id)):
            raise NotVisible
        if not any(scope.preschool_id == preschool_id for scope in self._actor.scopes):
            raise NotVisible
        since = monday_of(bounds_of(school_year_of(self._actor.today))[0])
        rows = await queries.weeks(self._work, self._actor, preschool_id, group_id, since)
        weeks = [
            contract.WeekTime(
                group_id=group, group_name=name, week_start=start, minutes=round(seconds / 60, 1), sittings=count
            )
            for group, name, start, seconds, count in rows
        ]
        middle = median(week.minutes for week in weeks) if weeks else None
        return contract.PlanningTime(weeks=weeks, median_minutes=middle)
