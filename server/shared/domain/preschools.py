"""Rules of preschools, their groups and their own days."""

from collections.abc import Iterable
from datetime import date

from server.shared.domain.errors import RuleViolation
from server.shared.domain.names import folded


def require_name_free(name: str, taken: Iterable[str]) -> None:
    """Raises ``group.name_taken`` when a group of that year has the name already, in whatever spelling."""
    if folded(name) in {folded(other) for other in taken}:
        raise RuleViolation("group.name_taken", name=name)


def require_can_close(children: int) -> None:
    """Raises ``group.has_children`` while ``children`` are enrolled beyond the last day."""
    if children:
        raise RuleViolation("group.has_children", children=children)


def require_day_free(day: date, taken: bool) -> None:
    """Raises ``calendar.day_taken`` when the preschool has said already what it does on the day."""
    if taken:
        raise RuleViolation("calendar.day_taken", day=day)
