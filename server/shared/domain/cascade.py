"""How plans follow from one another: what drafting again makes of what stands, and how far a change flows down."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta
from enum import StrEnum
from typing import Final
from uuid import UUID

from server.shared.domain.calendar import bounds_of, monday_of
from server.shared.domain.week_drafting import Drafted
from server.shared.domain.weekly_plans import PlanStatus

FOCUS_PER_AREA: Final = 2
"""Indicators of each area that a month looks at."""


@dataclass(frozen=True, slots=True)
class WeekTheme:
    """What a week is about; a theme of the grid has its ``id``, month and week, one a person wrote has none."""

    title: Mapping[str, str]
    id: UUID | None = None
    month: int = 0
    week: int = 0

    @property
    def place(self) -> tuple[int, int]:
        return self.month, self.week


@dataclass(frozen=True, slots=True)
class WeekToDraft:
    """One week of a group: its plan, its working days and its theme."""

    plan_id: UUID
    week_start: date
    days: Sequence[date]
    theme: WeekTheme


@dataclass(frozen=True, slots=True)
class WeekInYear:
    """A week of the year's plan; ``theme_id`` is None for a review and for what a person wrote."""

    id: UUID
    week_start: date
    month: int
    theme_id: UUID | None
    title: Mapping[str, str]
    working_days: int
    period: str
    touched: bool = False


@dataclass(frozen=True, slots=True)
class WeekChange:
    """What drafting again does to one week: added, changed, closed or, where a person wrote it, kept."""

    kind: str
    before: WeekInYear | None
    after: WeekInYear | None

    @property
    def week_start(self) -> date:
        return next(week.week_start for week in (self.after, self.before) if week)


@dataclass(frozen=True, slots=True)
class Standing:
    """A line as it stands: its place in the week, and whether drafting has to leave it alone."""

    id: UUID
    weekday: int
    part_of_day: str
    centre: str
    fixed: bool


class Follow(StrEnum):
    """What a weekly plan does when the theme of its week changes."""

    ANEW = "anew"
    TITLE = "title"
    NOT = "not"


def follow_of(status: str, fixed: bool) -> Follow:
    """A draft nobody worked at is drafted anew; one with ``fixed`` lines gets the title; what was handed on stays."""
    if status != PlanStatus.DRAFT:
        return Follow.NOT
    return Follow.TITLE if fixed else Follow.ANEW


def year_then(current: Sequence[WeekInYear], drafted: Sequence[WeekInYear]) -> list[WeekChange]:
    """What drafting the year again makes of it, week by week; an untouched week that stays the same is left out.

    A week that a person wrote keeps its theme and takes only the new count of days, none where it is closed now.
    """
    before = {week.week_start: week for week in current}
    after = {week.week_start: week for week in drafted}
    changes = [_change(before.get(start), after.get(start)) for start in sorted(before.keys() | after.keys())]
    return [change for change in changes if change is not None]


def _change(before: WeekInYear | None, after: WeekInYear | None) -> WeekChange | None:
    if before is None:
        return WeekChange("added", None, after)
    if before.touched:
        days = after.working_days if after else 0
        return WeekChange("kept", before, replace(before, working_days=days))
    if after is None:
        return WeekChange("closed", before, None)
    then = replace(after, id=before.id)
    return WeekChange("changed", before, then) if then != before else None


def weeks_ahead(school_year: int, today: date) -> tuple[date, date]:
    """The Mondays that drafting a whole year plans at once: from the running week to the end of next month.

    Before the school year begins, its first week and the end of its second month.
    """
    first, last = bounds_of(school_year)
    start = max(today, first)
    after_next = (start.replace(day=1) + timedelta(days=62)).replace(day=1)
    return monday_of(start), min(monday_of(after_next - timedelta(days=1)), last)


def paired(
    drafted: Sequence[Drafted], standing: Iterable[Standing]
) -> tuple[list[tuple[Drafted, UUID | None]], list[UUID]]:
    """Gives each drafted line the standing one whose place it takes; then those that go.

    Fixed lines are in neither. A line keeps its identity where its place keeps one, so that nobody's device has to
    learn a new line for the old place.
    """
    left = [line for line in standing if not line.fixed]
    taken: dict[int, UUID] = {}
    for matches in (_same_place, _same_part):
        for number, line in enumerate(drafted):
            found = next((old for old in left if number not in taken and matches(old, line)), None)
            if found:
                taken[number] = found.id
                left.remove(found)
    return [(line, taken.get(number)) for number, line in enumerate(drafted)], [line.id for line in left]


def _same_part(standing: Standing, line: Drafted) -> bool:
    return (standing.weekday, standing.part_of_day) == (line.place.weekday, line.place.part_of_day)


def _same_place(standing: Standing, line: Drafted) -> bool:
    return _same_part(standing, line) and standing.centre == line.place.centre


def focus_of(month_of_year: int, indicators: Mapping[str, Sequence[str]]) -> dict[str, list[str]]:
    """The indicators each area looks at in a month, so that they take turns over the year.

    ``month_of_year`` counts from 0 in September; ``indicators`` are the slugs of the group's age by area.
    """
    focus = {}
    for area, slugs in indicators.items():
        turns = range(month_of_year * FOCUS_PER_AREA, (month_of_year + 1) * FOCUS_PER_AREA)
        focus[area] = list(dict.fromkeys(slugs[turn % len(slugs)] for turn in turns)) if slugs else []
    return focus
