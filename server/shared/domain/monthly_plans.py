"""Rules of the monthly plan."""

from collections.abc import Collection, Iterable, Mapping

from server.shared.domain.errors import RuleViolation


def require_version(current: int, changed: int) -> None:
    """Raises ``monthly_plan.changed_meanwhile`` when the change was made upon another version."""
    if current != changed:
        raise RuleViolation("monthly_plan.changed_meanwhile", version=current)


def require_known(areas: Iterable[str], indicators: Iterable[str], framework: Mapping[str, Collection[str]]) -> None:
    """Raises ``monthly_plan.unknown_area`` or ``monthly_plan.unknown_indicator`` with the first one.

    ``framework`` holds the slugs of the indicators of each area, of every age.
    """
    for area in areas:
        if area not in framework:
            raise RuleViolation("monthly_plan.unknown_area", area=area)
    known = {slug for slugs in framework.values() for slug in slugs}
    for slug in indicators:
        if slug not in known:
            raise RuleViolation("monthly_plan.unknown_indicator", indicator=slug)
