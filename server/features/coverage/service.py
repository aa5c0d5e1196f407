"""What plans of a group touch and neglect, and which children nobody has observed lately."""

from datetime import date, datetime, time, timedelta
from typing import Final
from uuid import UUID

from server.features.coverage import queries
from server.features.observations.service import ObservationService
from server.kernel.access import Actor, Whereabouts
from server.kernel.clock import Clock
from server.kernel.database import Work
from server.kernel.errors import NotVisible
from server.shared.contract import coverage as contract
from server.shared.contract.observations import NotSeen
from server.shared.domain.calendar import week_end
from server.shared.domain.coverage import balance_of, weeks_looked_at
from server.shared.domain.permissions import Action

UNOBSERVED_DAYS: Final = 21


class CoverageService:
    """The coverage of one group, in a number of statements that does not depend on how much it planned."""

    def __init__(self, work: Work, actor: Actor, clock: Clock) -> None:
        self._work = work
        self._actor = actor
        self._clock = clock

    async def of_group(
        self, preschool_id: UUID, group_id: UUID, since: date | None, until: date | None
    ) -> contract.Coverage:
        """The weeks between two days; the children not observed are noted as read, and left out for whoever may not."""
        group = await queries.group(self._work, self._actor, preschool_id, group_id)
        if group is None:
            raise NotVisible
        between = weeks_looked_at(since, until, self._actor.today)
        weeks = await queries.weeks(self._work, preschool_id, group_id, between)
        where = (preschool_id, group_id, group["age_band"])
        indicators = await queries.indicators(self._work, where, between, self._moments(*between))
        balance = balance_of(group["areas"] or [], (week["minutes"] for week in weeks), group["balance"] or {})
        return contract.Coverage(
            group_id=group_id,
            group_name=group["name"],
            since=between[0],
            until=between[1],
            weeks=[contract.CoveredWeek(**week) for week in weeks],
            areas=[contract.AreaBalance(one.area, one.minutes, one.share, one.recommended) for one in balance],
            indicators=[contract.IndicatorTouch(**row) for row in indicators],
            not_observed=await self._not_observed(preschool_id, group_id),
            children=group["children"],
            permitted=self._actor.permitted(
                Whereabouts.of_group(preschool_id, group_id), (Action.WEEKLY_PLAN_EDIT, Action.OBSERVATION_RECORD)
            ),
        )

    async def _not_observed(self, preschool_id: UUID, group_id: UUID) -> list[NotSeen]:
        if not self._actor.may(Action.OBSERVATION_RECORD, Whereabouts.of_group(preschool_id, group_id)):
            return []
        observations = ObservationService(self._work, self._actor, self._clock)
        return await observations.not_seen(preschool_id, group_id, UNOBSERVED_DAYS)

    def _moments(self, first: date, last: date) -> tuple[datetime, datetime]:
        """From the beginning of the first week to the end of the last one, at the preschool."""
        zone = self._clock.time_zone
        end = week_end(last) + timedelta(days=1)
        return datetime.combine(first, time(), zone), datetime.combine(end, time(), zone)
