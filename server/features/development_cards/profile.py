"""What a group stands at: its profile for the next plan, the next useful observations, readiness for school."""

from collections.abc import Sequence
from datetime import datetime, time, timedelta
from typing import Final
from uuid import UUID

from server.features.development_cards import mapping
from server.features.development_cards import profile_queries as queries
from server.kernel import audit
from server.kernel.access import Actor, Whereabouts
from server.kernel.clock import Clock
from server.kernel.database import Record, Work
from server.kernel.errors import NotVisible
from server.shared.contract import cards as contract
from server.shared.contract.observations import ChildName
from server.shared.domain import cards as rules
from server.shared.domain import group_profile as profiles
from server.shared.domain.calendar import bounds_of
from server.shared.domain.card_dynamics import readiness_of
from server.shared.domain.permissions import Action

_LATELY: Final = timedelta(weeks=3)
_PERMITTED: Final = (Action.OBSERVATION_RECORD, Action.WEEKLY_PLAN_EDIT, Action.CARD_MARK)


class ProfileService:
    """Groups that the actor works with, as marks and entries show them together."""

    def __init__(self, work: Work, actor: Actor, clock: Clock) -> None:
        self._work = work
        self._actor = actor
        self._clock = clock

    async def profile(self, preschool_id: UUID, group_id: UUID) -> contract.GroupProfile:
        """What the group can and is on the way to, and whom to look at next; the reading is noted."""
        ground = await self._ground(Action.GROUP_PROFILE_READ, preschool_id, group_id)
        today, scale = self._actor.today, rules.scale_of(ground["levels"])
        goals = [profiles.Goal(UUID(goal), area) for goal, area, _ in ground["goals"] or ()]
        about = [goal.id for goal in goals], ground["round_id"]
        rows = await queries.known(
            self._work, (preschool_id, group_id), today, about, self._window(ground["school_year"])
        )
        this_week = today - timedelta(days=today.weekday())
        touched = await queries.planned(self._work, preschool_id, group_id, (this_week - _LATELY, this_week))
        planned = {UUID(goal): touched.get(slug, 0) for goal, _, slug in ground["goals"] or ()}
        await audit.record_read(
            self._work, self._actor, Action.GROUP_PROFILE_READ, preschool_id, [row["id"] for row in rows]
        )
        known = [mapping.to_known(row, scale) for row in rows]
        names = {row["id"]: mapping.child_name(row) for row in rows}
        is_open = ground["round_id"] is not None and ground["closed_at"] is None
        next_to_see = profiles.next_to_see(goals, known, scale, is_open)
        areas = _areas(ground, goals, known)
        return contract.GroupProfile(
            group_id=group_id,
            age_band=ground["age_band"],
            areas=list(areas.values()),
            area_slugs=list(areas),
            needs=[_to_need(need) for need in profiles.needs_of(goals, known, scale, planned)],
            next_observations=[_to_see(one, names[one.child], ground["number"]) for one in next_to_see],
            permitted=self._actor.permitted(Whereabouts.of_group(preschool_id, group_id), _PERMITTED),
        )

    async def readiness(self, preschool_id: UUID, group_id: UUID) -> contract.Readiness:
        """A group of the last year before school, child by child in the order of names; the reading is noted."""
        ground = await self._ground(Action.CARD_READ, preschool_id, group_id)
        rules.require_before_school(ground["age_band"], ground["age_bands"])
        goals = [(UUID(goal), area) for goal, area, _ in ground["goals"] or ()]
        final = (ground["school_year"], rules.FINAL_ROUND)
        rows = await queries.readiness(
            self._work, (preschool_id, group_id), self._actor.today, final, [goal for goal, _ in goals]
        )
        await audit.record_read(self._work, self._actor, Action.CARD_READ, preschool_id, [row["id"] for row in rows])
        scale = rules.scale_of(ground["levels"])
        sizes: dict[str, int] = {}
        for _, area in goals:
            sizes[area] = sizes.get(area, 0) + 1
        return contract.Readiness(
            group_id=group_id,
            group_name=ground["name"],
            school_year=ground["school_year"],
            lines=[_to_ready(row, sizes, scale) for row in rows],
        )

    async def _ground(self, action: Action, preschool_id: UUID, group_id: UUID) -> Record:
        if not self._actor.may(action, Whereabouts.of_group(preschool_id, group_id)):
            raise NotVisible
        return await queries.ground(self._work, preschool_id, group_id)

    def _window(self, school_year: int) -> tuple[datetime, datetime]:
        """From the beginning of the school year to the end of today."""
        zone, tomorrow = self._clock.time_zone, self._actor.today + timedelta(days=1)
        return datetime.combine(bounds_of(school_year)[0], time(), zone), datetime.combine(tomorrow, time(), zone)


def _areas(
    ground: Record, goals: Sequence[profiles.Goal], known: Sequence[profiles.Known]
) -> dict[str, contract.RoundPoint]:
    """Each area with the mean of what is known of all children, by whichever evidence."""
    levels: dict[str, list[int]] = {goal.area: [] for goal in goals}
    sizes = dict.fromkeys(levels, 0)
    for goal in goals:
        sizes[goal.area] += len(known)
        levels[goal.area] += [child.standing[goal.id].level for child in known if goal.id in child.standing]
    return {
        area: contract.RoundPoint(
            school_year=ground["school_year"],
            number=ground["number"] or 0,
            mean=round(sum(found) / len(found) / 100, 4) if found else None,
            marked=len(found),
            indicators=sizes[area],
        )
        for area, found in levels.items()
    }


def _to_need(need: profiles.Need) -> contract.ProfileNeed:
    return contract.ProfileNeed(
        indicator_id=need.goal.id,
        area=need.goal.area,
        not_yet=need.not_yet,
        with_help=need.with_help,
        can=need.can,
        unknown=need.unknown,
        planned_lately=need.planned,
    )


def _to_see(one: profiles.ToSee, child: ChildName, number: int | None) -> contract.ChildToSee:
    params: dict[str, str | int | float] = {}
    if one.days is not None:
        params["days"] = one.days
    if one.because == "card_gap" and number is not None:
        params["number"] = number
    return contract.ChildToSee(
        child=child,
        indicator_id=one.goal.id if one.goal else None,
        area=one.goal.area if one.goal else "",
        because=one.because,
        params=params,
    )


def _to_ready(row: Record, sizes: dict[str, int], scale: Sequence[rules.Step]) -> contract.ReadinessLine:
    return contract.ReadinessLine(
        child=mapping.child_name(row),
        round_number=row["round_number"],
        areas=[
            contract.ReadinessArea(
                area=one.area,
                independently=one.independently,
                with_help=one.with_help,
                not_yet=one.not_yet,
                unmarked=one.unmarked,
            )
            for one in readiness_of(sizes, row["levels"] or {}, scale)
        ],
        certificate_ready=row["complete"],
    )
