"""Rules of staff: who may appoint whom, and when a post ends."""

from collections.abc import Iterable
from datetime import date, timedelta

from server.shared.domain.errors import RuleViolation
from server.shared.domain.permissions import INVITABLE, Role


def appointable(appointers: Iterable[Role]) -> frozenset[Role]:
    """The roles that somebody with the roles of ``appointers`` may give, change and end."""
    return frozenset(role for appointer in appointers for role in INVITABLE.get(appointer, frozenset()))


def require_may_appoint(appointers: Iterable[Role], *roles: Role) -> None:
    """Raises ``staff.role_not_yours`` for a role that is somebody else's to give or to take."""
    allowed = appointable(appointers)
    for role in roles:
        if role not in allowed:
            raise RuleViolation("staff.role_not_yours", role=role.value)


def require_not_oneself(oneself: bool) -> None:
    """Raises ``staff.not_yourself``: nobody changes or ends their own post, or a preschool could lose its head."""
    if oneself:
        raise RuleViolation("staff.not_yourself")


def last_day_after(asked: date | None, starts_on: date, today: date) -> date:
    """The last day of a post; without one asked for, yesterday, so that access ends at once.

    Raises ``staff.ends_before_start``.
    """
    if asked is None:
        return today - timedelta(days=1)
    if asked < starts_on:
        raise RuleViolation("staff.ends_before_start", starts_on=starts_on)
    return asked


def require_still_here(ends_on: date | None, today: date) -> None:
    """Raises ``staff.has_left``."""
    if ends_on is not None and ends_on < today:
        raise RuleViolation("staff.has_left", ends_on=ends_on)


def require_groups_known(asked: Iterable[object], known: Iterable[object]) -> None:
    """Raises ``staff.unknown_group`` for a group that the preschool does not have."""
    if set(asked) - set(known):
        raise RuleViolation("staff.unknown_group")
