"""Rules of the preschool's programme: written in versions, put in force by the head's order."""

from datetime import date
from enum import StrEnum

from server.shared.domain.errors import RuleViolation


class ProgrammeStatus(StrEnum):
    DRAFT = "draft"
    APPROVED = "approved"


def require_seen(current: int, seen: int) -> None:
    """Raises ``programme.changed_meanwhile``; both are versions, 0 where there is or was no programme yet."""
    if current != seen:
        raise RuleViolation("programme.changed_meanwhile", version=current)


def require_draft(status: str) -> None:
    """Raises ``programme.approved_already``: one order puts one version in force."""
    if status != ProgrammeStatus.DRAFT:
        raise RuleViolation("programme.approved_already")


def require_given(order_date: date, today: date) -> None:
    """Raises ``programme.order_in_future``: an order is dated when it is signed."""
    if order_date > today:
        raise RuleViolation("programme.order_in_future", day=order_date.isoformat())
