"""What a week may be given from elsewhere: proposals, a new draft, a colleague's week, a template."""

from collections.abc import Awaitable, Callable
from uuid import UUID

from mobile.features.plans.week_repository import WeekRepository
from mobile.ui.feedback import ScreenState
from server.shared.contract.plans import Activity, LineThen, PlanToTake, Proposal, TakeWeek, WeeklyPlan
from server.shared.contract.programmes import PlanTemplate
from server.shared.i18n import Translator


class Offers(ScreenState):
    """What the open dialog offers; None while it is being asked for."""

    def __init__(self, repository: WeekRepository, adopt: Callable[[WeeklyPlan], None]) -> None:
        super().__init__()
        self.proposals: tuple[Proposal, ...] | None = None
        self.lines: tuple[LineThen, ...] | None = None
        self.plans: tuple[PlanToTake, ...] | None = None
        self.templates: tuple[PlanTemplate, ...] | None = None
        self._repository = repository
        self._adopt = adopt
        self._asked = 0

    async def instead_of(self, activity: Activity, t: Translator) -> None:
        """Brings what could stand in the place of an activity."""
        await self._propose(lambda: self._repository.alternatives(activity.id), t)

    async def for_place(self, weekday: int, part_of_day: str, centre: str, t: Translator) -> None:
        """Brings what could be added at a place; a later question overtakes an earlier one."""
        await self._propose(lambda: self._repository.proposals(weekday, part_of_day, centre), t)

    def forget(self) -> None:
        self._asked += 1
        self.proposals = self.lines = self.plans = self.templates = self.problem = None

    async def look_ahead(self, t: Translator) -> None:
        """Brings what drafting the week again would do."""
        self.lines = None

        async def look() -> None:
            self.lines = tuple(await self._repository.redrafted())

        await self.during(look(), t)

    async def redraft(self, t: Translator) -> bool:
        async def draft() -> None:
            self._adopt(await self._repository.redraft())

        return await self.during(draft(), t)

    async def look_around(self, t: Translator) -> None:
        """Brings the colleagues' weeks and the templates."""
        self.plans = self.templates = None

        async def look() -> None:
            plans = await self._repository.to_take()
            self.templates = tuple(await self._repository.templates())
            self.plans = tuple(plans)

        await self.during(look(), t)

    async def take(self, wanted: TakeWeek, t: Translator) -> bool:
        async def take() -> None:
            self._adopt(await self._repository.take(wanted))

        return await self.during(take(), t)

    async def keep(self, name: str, shared: bool, t: Translator) -> bool:
        """Keeps the saved week as a template."""

        async def keep() -> None:
            await self._repository.keep_as_template(name, shared)

        return await self.during(keep(), t)

    async def remove_template(self, template_id: UUID, t: Translator) -> None:
        async def remove() -> None:
            await self._repository.remove_template(template_id)
            self.templates = tuple(one for one in self.templates or () if one.id != template_id)

        await self.during(remove(), t)

    async def _propose(self, ask: Callable[[], Awaitable[list[Proposal]]], t: Translator) -> None:
        self._asked += 1
        asked, self.proposals = self._asked, None

        async def propose() -> None:
            proposals = await ask()
            if asked == self._asked:
                self.proposals = tuple(proposals)

        await self.during(propose(), t)
