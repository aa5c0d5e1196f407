"""What is otherwise between two states of a plan: which lines came, went or changed, and in which fields."""

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Final, Literal
from uuid import UUID

from server.shared.domain.errors import RuleViolation

WRITTEN: Final = (
    "weekday",
    "part_of_day",
    "position",
    "centre",
    "area",
    "title",
    "aim",
    "minutes",
    "component",
    "course",
    "materials",
    "indicators",
    "resources",
    "bank",
)
"""The fields of a line that a person writes; everything else of it is the server's."""
WRITTEN_OF_WEEK: Final = ("title", "note", "working_days", "period")
"""The fields of a year's week that its readers see; remarks and who wrote it are no difference."""
MOST_LINES: Final = 150
"""Lines of one week; the contract takes as many at once."""
_ORDER_ALONE: Final = ["position"]


Kind = Literal["added", "removed", "changed"]


@dataclass(frozen=True, slots=True)
class Difference:
    """One line or week that differs: ``before`` is None for an added one, ``after`` for a removed one."""

    before: Any
    after: Any
    fields: tuple[str, ...] = ()

    @property
    def kind(self) -> Kind:
        if self.before is None:
            return "added"
        return "removed" if self.after is None else "changed"


def fields_changed(before: object, after: object) -> list[str]:
    """The written fields in which two lines differ, in the order of ``WRITTEN``."""
    return [name for name in WRITTEN if getattr(before, name) != getattr(after, name)]


def is_rewritten(fields: Collection[str]) -> bool:
    """Whether a change of these fields makes a line a person's own: making room for another line does not."""
    return bool(fields) and list(fields) != _ORDER_ALONE


def differences(before: Sequence[Any], after: Sequence[Any]) -> list[Difference]:
    """What is otherwise in ``after`` than in ``before``, by the lines' ids.

    Changed and added lines come in the order of ``after``, then the removed ones in theirs. Marks, remarks and
    reasons are no difference.
    """
    known = {line.id: line for line in before}
    kept = {line.id for line in after}
    found = [_difference(known.get(line.id), line) for line in after]
    gone = [Difference(line, None) for line in before if line.id not in kept]
    return [one for one in found if one is not None] + gone


def week_differences(before: Sequence[Any], after: Sequence[Any]) -> list[Difference]:
    """What is otherwise in a year ``after`` than in it ``before``, by the weeks' Mondays and in their order.

    A week that drafting closed and opened again is the same week, although it has another id.
    """
    old = {week.week_start: week for week in before}
    new = {week.week_start: week for week in after}
    found = [_week_difference(old.get(monday), new.get(monday)) for monday in sorted(old.keys() | new.keys())]
    return [one for one in found if one is not None]


def _week_difference(before: Any, after: Any) -> Difference | None:
    if before is None or after is None:
        return Difference(before, after)
    fields = tuple(name for name in WRITTEN_OF_WEEK if getattr(before, name) != getattr(after, name))
    return Difference(before, after, fields) if fields else None


def _difference(before: Any, after: Any) -> Difference | None:
    if before is None:
        return Difference(None, after)
    fields = fields_changed(before, after)
    return Difference(before, after, tuple(fields)) if fields else None


def require_unchanged(stored: Mapping[UUID, int], put: Mapping[UUID, int], removed: Mapping[UUID, int]) -> None:
    """Raises ``weekly_plan.changed_meanwhile`` naming the lines that somebody else changed or took out.

    Each mapping is a line's revision by its id: the stored ones, and those a person changed upon, 0 for a new line.
    To take out what somebody else took out already is no conflict.
    """
    changed = [line for line, seen in put.items() if stored.get(line, 0) != seen]
    changed += [line for line, seen in removed.items() if stored.get(line, seen) != seen]
    if changed:
        raise RuleViolation("weekly_plan.changed_meanwhile", activities=",".join(map(str, changed)))


def require_once(lines: Iterable[UUID]) -> None:
    """Raises ``weekly_plan.activity_twice`` where a line is named twice, be it written and taken out at once."""
    named = list(lines)
    if len(set(named)) != len(named):
        raise RuleViolation("weekly_plan.activity_twice")


def require_room(lines: int) -> None:
    """Raises ``weekly_plan.too_many_activities`` for more lines than a week holds."""
    if lines > MOST_LINES:
        raise RuleViolation("weekly_plan.too_many_activities", most=MOST_LINES)
