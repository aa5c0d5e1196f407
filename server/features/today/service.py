"""What an educator and a parent see first."""

from typing import Final

from media_library.sharing.service import SharingService
from server.features.observations.service import ObservationService
from server.features.today import queries
from server.features.today.mapping import to_child, to_group
from server.kernel.access import Actor, Pair, Whereabouts
from server.kernel.clock import Clock
from server.kernel.database import Work
from server.shared.contract import today as contract
from server.shared.domain.permissions import Action

LATEST_SHOWN: Final = 5
_ON_A_GROUP: Final = (
    Action.OBSERVATION_RECORD,
    Action.WEEKLY_PLAN_EDIT,
    Action.WEEKLY_PLAN_SUBMIT,
    Action.ANNUAL_PLAN_DRAFT,
)


class TodayService:
    """The day of whoever works with groups, the day of a family."""

    def __init__(self, work: Work, actor: Actor, clock: Clock) -> None:
        self._work = work
        self._actor = actor
        self._clock = clock

    async def for_staff(self) -> contract.EducatorToday:
        """The groups the actor works with and may observe, none for everybody else; to leaders what waits for them."""
        groups = self._own_groups()
        waiting = await SharingService(self._work, self._actor, self._clock).waiting_at_home()
        if not groups:
            return contract.EducatorToday(groups=[], waiting_reviews=waiting)
        rows = await queries.of_staff(self._work, self._actor, self._clock, groups)
        return contract.EducatorToday(
            groups=[
                to_group(row, self._actor.today, self._permitted((row["preschool_id"], row["group_id"])))
                for row in rows
            ],
            waiting_reviews=waiting,
        )

    async def for_family(self) -> contract.ParentToday:
        """The actor's own children with what is newest of each."""
        children = self._actor.extent(Action.TODAY_READ).children
        if not children:
            return contract.ParentToday(children=[])
        observations = ObservationService(self._work, self._actor, self._clock)
        return contract.ParentToday(
            children=[
                to_child(
                    row,
                    await observations.latest_for_family(row["preschool_id"], row["child_id"], LATEST_SHOWN),
                )
                for row in await queries.of_family(self._work, self._actor, children)
            ]
        )

    def _own_groups(self) -> set[Pair]:
        led = {
            (scope.preschool_id, group_id)
            for scope in self._actor.scopes
            if scope.preschool_id
            for group_id in scope.group_ids
        }
        extent = self._actor.extent(Action.OBSERVATION_RECORD)
        return {pair for pair in led if extent.covers(Whereabouts.of_group(*pair))}

    def _permitted(self, group: Pair) -> list[str]:
        return self._actor.permitted(Whereabouts.of_group(*group), _ON_A_GROUP)
