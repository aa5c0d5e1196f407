"""What the first screen knows and does."""

import contextlib
from uuid import UUID

import msgspec

from mobile.features.today.repository import TodayRepository
from mobile.problems import ApiProblem, ServerAway
from mobile.ui.feedback import ScreenState
from server.shared.contract.cards import ChildToSee
from server.shared.contract.observations import Growth
from server.shared.contract.plans import Activity, ActivityMark, ActivityState
from server.shared.contract.preschools import GroupRow
from server.shared.contract.today import ChildToday, GroupToday
from server.shared.i18n import Translator


class EducatorDay(ScreenState):
    """The groups of an educator, one of them in front."""

    def __init__(self, repository: TodayRepository) -> None:
        super().__init__()
        self.groups: list[GroupToday] | None = None
        self.chosen = 0
        self.asked: Activity | None = None
        self.wanted: tuple[ChildToSee, ...] = ()
        self._repository = repository

    @property
    def group(self) -> GroupToday | None:
        return self.groups[min(self.chosen, len(self.groups) - 1)] if self.groups else None

    async def load(self, t: Translator) -> None:
        if await self.during(self._load(), t):
            await self.load_wanted()

    async def load_wanted(self) -> None:
        """Whom to look at next in the group in front; the day is shown without it while that cannot be asked for."""
        group, self.wanted = self.group, ()
        try:
            wanted = tuple(await self._repository.next_to_see(group)) if group else ()
        except (ApiProblem, ServerAway):
            return
        if group is self.group:
            self.wanted = wanted

    async def choose(self, index: int) -> None:
        self.chosen = index
        await self.load_wanted()

    def ask(self, activity: Activity | None) -> None:
        """Asks how an activity went; None ends the question."""
        self.asked = activity

    async def tick(self, activity: Activity) -> None:
        await self.mark(activity, "planned" if activity.state == "done" else "done")

    async def answer(self, result: ActivityState, reason: str) -> None:
        """Marks the activity that was asked about."""
        activity, self.asked = self.asked, None
        if activity is not None:
            await self.mark(activity, result, reason)

    async def mark(self, activity: Activity, state: ActivityState, reason: str = "") -> None:
        """Shows the mark at once; the outbox carries it."""
        group = self.group
        if group is None or self.groups is None:
            return
        marked = msgspec.structs.replace(activity, state=state, reason=reason)
        activities = [marked if one.id == activity.id else one for one in group.activities]
        changed = msgspec.structs.replace(group, activities=activities)
        self.groups = [changed if one.group_id == group.group_id else one for one in self.groups]
        await self._repository.mark(group, activity, ActivityMark(state=state, reason=reason))

    async def draft_week(self, t: Translator) -> UUID | None:
        """Drafts this week's plan; its id, or None when that was refused."""
        group = self.group
        drafted: list[UUID] = []

        async def draft() -> None:
            if group is not None:
                drafted.append(await self._repository.draft_week(group))

        await self.during(draft(), t)
        return drafted[0] if drafted else None

    async def _load(self) -> None:
        self.groups = (await self._repository.of_educator()).groups


class FamilyDay(ScreenState):
    """The own children of a parent and their news."""

    def __init__(self, repository: TodayRepository) -> None:
        super().__init__()
        self.children: list[ChildToday] | None = None
        self.growth: dict[UUID, Growth] = {}
        self._repository = repository

    async def load(self, t: Translator) -> None:
        """What is new first; how the children grow follows, and its absence leaves the rest as it is."""
        if await self.during(self._load(), t):
            with contextlib.suppress(ServerAway, ApiProblem):
                self.growth = {child.child_id: await self._repository.growth(child) for child in self.children or ()}

    async def _load(self) -> None:
        self.children = (await self._repository.of_family()).children


class PreschoolDay(ScreenState):
    """The groups of a preschool, for whoever looks after all of them."""

    def __init__(self, repository: TodayRepository, preschool_id: UUID) -> None:
        super().__init__()
        self.groups: list[GroupRow] | None = None
        self._repository = repository
        self._preschool_id = preschool_id

    async def load(self, t: Translator) -> None:
        await self.during(self._load(), t)

    async def _load(self) -> None:
        self.groups = await self._repository.groups(self._preschool_id)
