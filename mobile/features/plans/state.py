"""What the screen of the year knows and does."""

from datetime import date
from itertools import groupby
from uuid import UUID

import msgspec

from mobile.features.plans.repository import PlanGroup, PlansRepository
from mobile.ui.feedback import ScreenState
from server.shared.contract.plans import AnnualPlan, AnnualWeek, AnnualWeekChange, WeekThen
from server.shared.domain.permissions import Action
from server.shared.domain.weekly_plans import PlanStatus, is_editable
from server.shared.i18n import Translator


class Month(msgspec.Struct, frozen=True):
    """A month of the school year with its weeks."""

    number: int
    weeks: tuple[AnnualWeek, ...]


class YearState(ScreenState):
    """The groups, one of them in front with its year; one month is open at a time, one week may be asked about."""

    def __init__(self, repository: PlansRepository, wanted: UUID | None) -> None:
        super().__init__()
        self.groups: list[PlanGroup] | None = None
        self.group: PlanGroup | None = None
        self.plan: AnnualPlan | None = None
        self.loaded = False
        self.open_month: int | None = None
        self.looked_at: AnnualWeek | None = None
        self.changed: AnnualWeek | None = None
        self.ahead: tuple[WeekThen, ...] | None = None
        self.looking_ahead = False
        self._repository = repository
        self._wanted = wanted

    @property
    def months(self) -> list[Month]:
        weeks = self.plan.weeks if self.plan else []
        return [Month(number, tuple(run)) for number, run in groupby(weeks, key=lambda week: week.month)]

    @property
    def in_writing(self) -> bool:
        """Whether the year is still written: nobody judges it and nobody has approved it."""
        return self.plan is not None and is_editable(self.plan.status)

    @property
    def waits_for_council(self) -> bool:
        return self.plan is not None and self.plan.status == PlanStatus.SUBMITTED

    @property
    def was_handed_on(self) -> bool:
        """Whether there is a version to look back at."""
        return self.plan is not None and self.plan.version > 1

    def may(self, action: Action) -> bool:
        return self.plan is not None and action.value in self.plan.permitted

    async def load(self, this_week: date, t: Translator) -> None:
        await self.during(self._load(this_week), t)

    async def choose(self, group: PlanGroup, this_week: date, t: Translator) -> None:
        """Puts another group in front."""
        self.group, self.plan, self.loaded = group, None, False
        await self.during(self._load_year(this_week), t)

    async def draft(self, this_week: date, t: Translator) -> bool:
        """Drafts the year with its months and the nearest weeks, or drafts it again."""
        return await self.during(self._draft(this_week), t)

    async def look_ahead(self, t: Translator) -> None:
        """Opens the preview: what drafting the year again would change."""
        self.looking_ahead, self.ahead = True, None
        await self.during(self._look_ahead(), t)

    def look_away(self) -> None:
        self.looking_ahead, self.ahead, self.problem = False, None, None

    async def submit(self, t: Translator) -> bool:
        return await self.during(self._submit(), t)

    def turn(self, month: int) -> None:
        """Opens a month and closes the one before; the open one is closed."""
        self.open_month = None if self.open_month == month else month

    def look_at(self, week: AnnualWeek | None) -> None:
        self.looked_at = week

    def change(self, week: AnnualWeek | None) -> None:
        self.looked_at, self.changed = None, week

    async def save(self, title: str, note: str, t: Translator) -> bool:
        """Gives the week in change another title and note."""
        return await self.during(self._save(title, note), t)

    async def draft_week(self, week: AnnualWeek, t: Translator) -> UUID | None:
        """Drafts the week's plan; its id, or None when that was refused."""
        drafted: list[UUID] = []

        async def draft() -> None:
            if self.group:
                drafted.append((await self._repository.draft_week(self.group, week.week_start)).id)

        await self.during(draft(), t)
        return drafted[0] if drafted else None

    async def _load(self, this_week: date) -> None:
        groups = await self._repository.groups()
        kept = next((group for group in groups if group.id == self._wanted), None)
        self.group = kept or (groups[0] if groups else None)
        await self._load_year(this_week)
        self.groups = groups

    async def _load_year(self, this_week: date) -> None:
        self.plan = await self._repository.year(self.group) if self.group else None
        self._open_at(this_week)
        self.loaded = True

    async def _draft(self, this_week: date) -> None:
        if self.group:
            self.plan = await self._repository.draft_year(self.group)
            self._open_at(this_week)

    async def _look_ahead(self) -> None:
        if self.group:
            self.ahead = tuple(await self._repository.redrafted_year(self.group))

    async def _submit(self) -> None:
        if self.group:
            self.plan = await self._repository.submit_year(self.group)

    async def _save(self, title: str, note: str) -> None:
        if self.group and self.changed:
            change = AnnualWeekChange(title=title, note=note)
            self.plan = await self._repository.change_week(self.group, self.changed.id, change)
            self.changed = None

    def _open_at(self, this_week: date) -> None:
        weeks = self.plan.weeks if self.plan else []
        current = next((week for week in weeks if week.week_start == this_week), weeks[0] if weeks else None)
        self.open_month = current.month if current else None
