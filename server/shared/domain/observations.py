"""Rules of observations, and how a child's growth follows from them."""

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import Final
from uuid import UUID

from server.shared.domain.errors import RuleViolation

CLOCK_TOLERANCE: Final = timedelta(minutes=5)
"""How far a tablet's clock may run ahead of the server's."""
INDEPENDENTLY: Final = 1.0
NOT_YET: Final = 0.0
OWN_FOR: Final = timedelta(days=1)
"""How long a parent may change what they sent from home."""
NEXT_SHOWN: Final = 2
FIRST_MONTH: Final = 9


@dataclass(frozen=True, slots=True)
class Description:
    """What an entry says about development: an area's slug, perhaps an indicator and a level (0 to 1)."""

    area: str
    indicator_id: UUID | None
    level: float | None


@dataclass(frozen=True, slots=True)
class Words:
    """What a framework lets one say: its areas, the area of each indicator asked about, the values of its levels."""

    areas: frozenset[str]
    area_of: Mapping[UUID, str]
    levels: frozenset[float]


@dataclass(frozen=True, slots=True)
class Seen:
    """One entry about one child, as growth looks at it; a parent's own is counted, but its level decides nothing."""

    area: str
    observed_at: datetime
    indicator_id: UUID | None
    level: float | None
    from_home: bool = False


@dataclass(frozen=True, slots=True)
class GrowthInArea:
    """What a child can, learns and may try next in one area; no number of it compares children."""

    area: str
    seen: int
    last_seen_at: datetime | None
    can: tuple[UUID, ...]
    learns: tuple[UUID, ...]
    next: tuple[UUID, ...]


def school_year_start(on: date) -> date:
    """The first of September on or before the day."""
    return date(on.year if on.month >= FIRST_MONTH else on.year - 1, FIRST_MONTH, 1)


def require_timely(observed_at: datetime, now: datetime, today: date) -> None:
    """Raises ``observation.in_future`` or, for an entry from before this school year, ``observation.too_old``.

    The day of an entry is the one its sender's clock showed: the date in the offset that ``observed_at`` carries.
    """
    if observed_at > now + CLOCK_TOLERANCE:
        raise RuleViolation("observation.in_future")
    if observed_at.date() < school_year_start(today):
        raise RuleViolation("observation.too_old")


def require_in_framework(said: Description, words: Words) -> None:
    """Raises ``observation.wrong_area``, ``observation.wrong_indicator`` or ``observation.wrong_level``."""
    if said.area not in words.areas:
        raise RuleViolation("observation.wrong_area")
    if said.indicator_id is not None and words.area_of.get(said.indicator_id) != said.area:
        raise RuleViolation("observation.wrong_indicator")
    if said.level is not None and said.level not in words.levels:
        raise RuleViolation("observation.wrong_level")


def require_in_framework_from_home(said: Description, words: Words) -> None:
    """The same of a parent's own entry, whose area may be left for the educator to add."""
    if said != Description("", None, None):
        require_in_framework(said, words)


def require_line_of(group_id: UUID, plans_group: UUID | None) -> None:
    """Raises ``observation.unknown_activity`` unless the activity is a line of a weekly plan of the entry's group."""
    if plans_group != group_id:
        raise RuleViolation("observation.unknown_activity")


def require_words_kept(before: tuple[str, bool, list[str]], after: tuple[str, bool, list[str]]) -> None:
    """What a family wrote at home staff leave, text, sharing and captions alike: ``observation.words_of_family``."""
    if before != after:
        raise RuleViolation("observation.words_of_family")


def require_description_kept(before: tuple[Description, bool], after: tuple[Description, bool]) -> None:
    """What an educator added to an entry from home a parent leaves: ``observation.description_of_staff``."""
    if before != after:
        raise RuleViolation("observation.description_of_staff")


def still_own(recorded_at: datetime, now: datetime) -> bool:
    """Whether what a parent sent from home is still theirs to change."""
    return now - recorded_at < OWN_FOR


def require_within_own_day(recorded_at: datetime, now: datetime) -> None:
    """Raises ``observation.day_over`` once a parent may not change their own entry any more."""
    if not still_own(recorded_at, now):
        raise RuleViolation("observation.day_over")


def the_one_group(groups: Collection[UUID | None]) -> UUID:
    """The group all children of an entry were in on its day (None: in no group).

    Raises ``observation.not_enrolled`` or ``observation.different_groups``.
    """
    found = set(groups)
    if None in found or not found:
        raise RuleViolation("observation.not_enrolled")
    if len(found) > 1:
        raise RuleViolation("observation.different_groups")
    return next(group for group in found if group is not None)


def require_own_photos(photo_ids: Iterable[UUID], own: Collection[UUID]) -> None:
    """Raises ``observation.unknown_photo`` unless every photo was sent by the author for observations."""
    if any(photo_id not in own for photo_id in photo_ids):
        raise RuleViolation("observation.unknown_photo")


def require_not_withdrawn(withdrawn_at: datetime | None) -> None:
    if withdrawn_at is not None:
        raise RuleViolation("observation.withdrawn")


def growth_of(entries: Iterable[Seen], indicators: Mapping[str, Sequence[UUID]]) -> list[GrowthInArea]:
    """A child's growth, area by area, from the entries about it.

    ``indicators`` holds, per area in the framework's order, the indicators of the child's age band in theirs. Of the
    entries on one indicator the latest with a level speaks: ``INDEPENDENTLY`` puts it among ``can``, anything between
    that and ``NOT_YET`` among ``learns``; an indicator seen only without a level, or only at home, is being learnt. An
    entry without a level takes nothing back. ``next`` are the first ``NEXT_SHOWN`` of the band in neither list.
    ``seen`` counts every entry in the area, also those of another age band or on no indicator. The order of
    ``entries`` does not matter; of two at the same moment the higher level speaks.
    """
    by_area: dict[str, list[Seen]] = {area: [] for area in indicators}
    for entry in entries:
        if entry.area in by_area:
            by_area[entry.area].append(entry)
    return [_in_area(area, found, indicators[area]) for area, found in by_area.items()]


def _in_area(area: str, entries: Sequence[Seen], indicators: Sequence[UUID]) -> GrowthInArea:
    levels = _levels(entries)
    can = tuple(known for known in indicators if levels.get(known, NOT_YET) >= INDEPENDENTLY)
    learns = tuple(known for known in indicators if NOT_YET < levels.get(known, NOT_YET) < INDEPENDENTLY)
    ahead = [known for known in indicators if known not in can and known not in learns]
    return GrowthInArea(
        area=area,
        seen=len(entries),
        last_seen_at=max((entry.observed_at for entry in entries), default=None),
        can=can,
        learns=learns,
        next=tuple(ahead[:NEXT_SHOWN]),
    )


def _levels(entries: Sequence[Seen]) -> dict[UUID, float]:
    """The level that speaks for each indicator; one seen without any level counts as half of the way."""
    levels = {entry.indicator_id: (NOT_YET + INDEPENDENTLY) / 2 for entry in entries if entry.indicator_id is not None}
    measured = [entry for entry in entries if entry.level is not None and not entry.from_home]
    for entry in sorted(measured, key=lambda entry: (entry.observed_at, entry.level)):
        if entry.indicator_id is not None and entry.level is not None:
            levels[entry.indicator_id] = entry.level
    return levels
