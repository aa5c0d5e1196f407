"""Round against round for a preschool and a group; what next week's plan should touch; who is ready for school."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import timedelta
from typing import Final
from uuid import UUID

from litestar import Response, get
from litestar.di import NamedDependency
from litestar.params import FromPath, FromQuery

from admin.rendering import Sheet
from admin.words import Words, words_through_time
from server.features.development_cards.dynamics import DynamicsService
from server.features.development_cards.profile import ProfileService
from server.features.frameworks.service import ReferenceShelf
from server.features.preschools.service import PreschoolService
from server.features.weekly_plans.service import WeeklyPlanService
from server.kernel.database import Work
from server.kernel.errors import NotVisible
from server.kernel.http.dependencies import provide
from server.shared.contract import cards as contract
from server.shared.contract.preschools import GroupRow
from server.shared.domain.calendar import monday_of, school_year_of
from server.shared.domain.permissions import Action

BASE = "/preschools/{preschool_id:uuid}/dynamics"
_GROUP: Final = "/preschools/{preschool_id:uuid}/groups/{group_id:uuid}"


@dataclass(frozen=True)
class DynamicsDesk:
    """The services behind the pages of dynamics."""

    dynamics: DynamicsService
    profiles: ProfileService
    preschools: PreschoolService
    weekly_plans: WeeklyPlanService
    shelf: ReferenceShelf
    work: Work

    async def group(self, preschool_id: UUID, group_id: UUID) -> GroupRow:
        groups = await self.preschools.groups(preschool_id, None)
        found = next((one for one in groups if one.id == group_id), None)
        if found is None:
            raise NotVisible
        return found


def dynamics_desk(  # what a page needs of six services is one thing to ask for
    card_dynamics: NamedDependency[DynamicsService],
    group_profiles: NamedDependency[ProfileService],
    preschools: NamedDependency[PreschoolService],
    weekly_plans: NamedDependency[WeeklyPlanService],
    shelf: NamedDependency[ReferenceShelf],
    work: NamedDependency[Work],
) -> DynamicsDesk:
    return DynamicsDesk(card_dynamics, group_profiles, preschools, weekly_plans, shelf, work)


@dataclass(frozen=True)
class GroupShown:
    """A group's dynamics with its rounds and, beside ``told.areas``, marks by level for each of the rounds."""

    told: contract.GroupDynamics
    rounds: Sequence[contract.RoundPoint]
    counts: Sequence[Sequence[Sequence[int]]]


_DESK: Final = {"desk": provide(dynamics_desk)}


@get(BASE, action=Action.DYNAMICS_READ, dependencies=_DESK)
async def preschool_dynamics(
    sheet: NamedDependency[Sheet],
    desk: NamedDependency[DynamicsDesk],
    preschool_id: FromPath[UUID],
    school_year: FromQuery[int | None] = None,
) -> Response[str]:
    year = school_year or school_year_of(sheet.actor.today)
    shown = await desk.dynamics.preschool_dynamics(preschool_id, year)
    words = with_levels(await words_through_time(desk.work, desk.shelf), shown.groups)
    return sheet.page(
        "dynamics.html",
        preschool_id=preschool_id,
        shown=shown,
        words=words,
        groups=[group_shown(one, words.levels) for one in shown.groups],
    )


@get(_GROUP + "/dynamics", action=Action.DYNAMICS_READ, dependencies=_DESK)
async def group_dynamics(
    sheet: NamedDependency[Sheet],
    desk: NamedDependency[DynamicsDesk],
    preschool_id: FromPath[UUID],
    group_id: FromPath[UUID],
) -> Response[str]:
    shown = await desk.dynamics.group_dynamics(preschool_id, group_id)
    words = with_levels(await words_through_time(desk.work, desk.shelf), [shown])
    told = group_shown(shown, words.levels)
    group = await desk.group(preschool_id, group_id)
    return sheet.page(
        "group_dynamics.html",
        preschool_id=preschool_id,
        shown=shown,
        words=words,
        rounds=told.rounds,
        all_counts=told.counts,
        preparatory=group.age_band == list(words.age_bands or [""])[-1],
    )


@get(_GROUP + "/profile", action=Action.GROUP_PROFILE_READ, dependencies=_DESK)
async def group_profile(
    sheet: NamedDependency[Sheet],
    desk: NamedDependency[DynamicsDesk],
    preschool_id: FromPath[UUID],
    group_id: FromPath[UUID],
) -> Response[str]:
    shown = await desk.profiles.profile(preschool_id, group_id)
    group = await desk.group(preschool_id, group_id)
    ahead = monday_of(sheet.actor.today) + timedelta(weeks=1)
    plans = await desk.weekly_plans.of_group(preschool_id, group_id)
    return sheet.page(
        "group_profile.html",
        preschool_id=preschool_id,
        shown=shown,
        group_name=group.name,
        words=await words_through_time(desk.work, desk.shelf),
        plan_id=next((one.id for one in plans if one.week_start == ahead), None),
    )


@get(_GROUP + "/readiness", action=Action.DYNAMICS_READ, dependencies=_DESK)
async def group_readiness(
    sheet: NamedDependency[Sheet],
    desk: NamedDependency[DynamicsDesk],
    preschool_id: FromPath[UUID],
    group_id: FromPath[UUID],
) -> Response[str]:
    shown = await desk.profiles.readiness(preschool_id, group_id)
    return sheet.page(
        "readiness.html",
        preschool_id=preschool_id,
        shown=shown,
        words=await words_through_time(desk.work, desk.shelf),
        ready=sum(one.certificate_ready for one in shown.lines),
    )


def group_shown(told: contract.GroupDynamics, levels: Iterable[float]) -> GroupShown:
    """Counts beside each area's points, by the levels given; an area without points has none."""
    order = list(levels)
    rounds = max((one.points for one in told.areas), key=len, default=[])
    return GroupShown(told, rounds, [[counts_of(share, order) for share in one.shares] for one in told.areas])


def with_levels(words: Words, groups: Iterable[contract.GroupDynamics]) -> Words:
    """The words with every level that was marked; one that the version in force has not is called by its number."""
    marked = {one.level for group in groups for area in group.areas for shares in area.shares for one in shares}
    levels = sorted({*words.levels, *marked})
    return replace(words, levels={level: words.levels.get(level, {"": f"{level:g}"}) for level in levels})


def counts_of(shares: Iterable[contract.LevelShare], levels: Sequence[float]) -> list[int]:
    """How many marks stand at each level, in the order of the levels."""
    marks = {one.level: one.marks for one in shares}
    return [marks.get(level, 0) for level in levels]


DYNAMICS_ROUTES = (preschool_dynamics, group_dynamics, group_profile, group_readiness)
