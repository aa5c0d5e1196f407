"""The rules of using resources: which day a use counts for, what is told of other preschools, who writes over whom."""

from datetime import date, timedelta
from typing import Final

from server.shared.domain.errors import RuleViolation

LATEST: Final = timedelta(days=90)
"""So late may what was noted without a network arrive."""
LEAST_PRESCHOOLS: Final = 3
"""Numbers of other preschools are told from so many on: of fewer, everybody would know whose they are."""
HELPED: Final = 3
"""The rating that says the children were taken by it."""


def day_of_use(told: date | None, today: date) -> date:
    """The day a use counts for: the one it was noted on, else today; ``media_using.wrong_day`` for one that cannot be.

    A day ahead is allowed, for the clock of a device may be ahead of ours.
    """
    day = told or today
    if not today - LATEST <= day <= today + timedelta(days=1):
        raise RuleViolation("media_using.wrong_day", days=LATEST.days)
    return min(day, today)


def tells_of_others(preschools: int) -> bool:
    """Whether numbers of all ``preschools`` that used a resource may be told."""
    return preschools >= LEAST_PRESCHOOLS


def require_unchanged(revision: int, written_from: int) -> None:
    """Raises ``media_using.collection_changed`` when somebody wrote since; 0 stands for one that is not there yet."""
    if revision != written_from:
        raise RuleViolation("media_using.collection_changed")
