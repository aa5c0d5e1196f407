"""What a group can, is on the way to and nobody knows yet, and which observation would tell most next."""

from collections.abc import Mapping, Sequence
from typing import Final, NamedTuple
from uuid import UUID

from server.shared.domain.cards import Step

UNSEEN_AFTER_DAYS: Final = 21
SUGGESTED: Final = 8
_REASONS: Final = ("never_seen", "not_seen_lately", "step_open", "card_gap")


class Goal(NamedTuple):
    """An indicator of the group's age and its area."""

    id: UUID
    area: str


class Standing(NamedTuple):
    """Where a child stands at one indicator: hundredths, and how many days ago that was said last."""

    level: int
    days: int


class Known(NamedTuple):
    """One child: days since anybody wrote of it this school year (None: never), and where it stands by goal."""

    id: UUID
    unseen: int | None
    standing: Mapping[UUID, Standing]


class Need(NamedTuple):
    """How a group stands at one indicator, and how often its plans touched it lately."""

    goal: Goal
    not_yet: int
    with_help: int
    can: int
    unknown: int
    planned: int


class ToSee(NamedTuple):
    """The next most useful observation of a child; ``days`` where that is why."""

    child: UUID
    goal: Goal | None
    because: str
    days: int | None = None


def needs_of(
    goals: Sequence[Goal], children: Sequence[Known], scale: Sequence[Step], planned: Mapping[UUID, int]
) -> list[Need]:
    """The indicators that some child is still on the way to, most needed first.

    Need is the number of children below the highest level, divided by one more than how often plans touched the
    indicator lately; equal ones keep the framework's order.
    """
    found = [_need(goal, children, scale, planned.get(goal.id, 0)) for goal in goals]
    wanted = [need for need in found if need.not_yet + need.with_help]
    return sorted(wanted, key=lambda need: -(need.not_yet + need.with_help) / (1 + need.planned))


def next_to_see(
    goals: Sequence[Goal], children: Sequence[Known], scale: Sequence[Step], round_open: bool
) -> list[ToSee]:
    """At most ``SUGGESTED`` observations that would tell most, one of a child at most.

    First whom nobody wrote of this year, then whom nobody wrote of for three weeks, then a step that was seen only
    with help (the one said longest ago), then, while a round is open, an indicator nothing is known of. Within a reason
    the children keep the order given: that of their names.
    """
    seen = [_to_see(goals, child, scale[-1].value, scale[0].value, round_open) for child in children]
    found = [one for one in seen if one is not None]
    return sorted(found, key=lambda one: _REASONS.index(one.because))[:SUGGESTED]


def _need(goal: Goal, children: Sequence[Known], scale: Sequence[Step], planned: int) -> Need:
    levels = [child.standing[goal.id].level for child in children if goal.id in child.standing]
    can = sum(level >= scale[-1].value for level in levels)
    not_yet = sum(level <= scale[0].value for level in levels)
    return Need(goal, not_yet, len(levels) - can - not_yet, can, len(children) - len(levels), planned)


def _to_see(goals: Sequence[Goal], child: Known, highest: int, lowest: int, round_open: bool) -> ToSee | None:
    if child.unseen is None:
        return ToSee(child.id, _least_known(goals, child), "never_seen")
    if child.unseen >= UNSEEN_AFTER_DAYS:
        return ToSee(child.id, _least_known(goals, child), "not_seen_lately", child.unseen)
    helped = [goal for goal in goals if goal.id in child.standing and lowest < child.standing[goal.id].level < highest]
    if helped:
        return ToSee(child.id, max(helped, key=lambda goal: child.standing[goal.id].days), "step_open")
    gap = _least_known(goals, child) if round_open else None
    return ToSee(child.id, gap, "card_gap") if gap else None


def _least_known(goals: Sequence[Goal], child: Known) -> Goal | None:
    """The first unknown indicator of the area of which least is known; None where all is known."""
    known: dict[str, list[bool]] = {}
    for goal in goals:
        known.setdefault(goal.area, []).append(goal.id in child.standing)
    unknown = [goal for goal in goals if goal.id not in child.standing]
    return min(unknown, key=lambda goal: sum(known[goal.area]) / len(known[goal.area]), default=None)
