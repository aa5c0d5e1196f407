"""From the grid and the calendar to the weeks of a year, with their titles in every language."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from server.features.annual_plans.year import GroupYear
from server.features.preschools.calendar import closed_days
from server.kernel.database import Work
from server.shared.contract import reference
from server.shared.domain.ages import is_older
from server.shared.domain.annual_plans import GridTheme, ThemedWeek, draft_year
from server.shared.domain.calendar import SchoolWeek, bounds_of, monday_of, school_weeks, week_end
from server.shared.domain.cascade import WeekInYear, WeekTheme
from server.shared.i18n import LANGUAGES, translator
from server.shared.ids import uuid7


@dataclass(frozen=True, slots=True)
class DraftedYear:
    """What the grid and the calendar make of a year: its weeks in order, and the working days of each by its Monday."""

    grid: reference.ThemeGrid
    weeks: Sequence[WeekInYear]
    days: Mapping[date, Sequence[date]]

    def theme(self, week: WeekInYear) -> WeekTheme:
        """What a week is about, with its place in the grid where it has one."""
        places = ((theme.month, theme.week) for theme in self.grid.weeks if theme.id == week.theme_id)
        return WeekTheme(dict(week.title), week.theme_id, *next(places, (0, 0)))

    def titles_of_months(self) -> dict[int, dict[str, str]]:
        """What each month is about, by its number in the calendar."""
        return {week.month: week.month_title for week in self.grid.weeks}


async def drafted_year(work: Work, year: GroupYear, age_band: str, grid: reference.ThemeGrid) -> DraftedYear:
    """Nothing is written; every week gets a new identity."""
    first, last = bounds_of(year.school_year)
    closed = await closed_days(work, year.preschool_id, monday_of(first), week_end(last))
    themes = [GridTheme(index, week.month, week.week) for index, week in enumerate(grid.weeks)]
    months = {week.month: week.month_title for week in grid.weeks}
    older = is_older(age_band)
    weeks = school_weeks(year.school_year, closed)
    drafted = [
        _week(themed, grid.weeks[themed.index] if themed.index is not None else None, months, older)
        for themed in draft_year(weeks, themes)
    ]
    return DraftedYear(grid, drafted, _days(weeks))


def _days(weeks: Sequence[SchoolWeek]) -> dict[date, Sequence[date]]:
    return {week.week_start: week.days for week in weeks}


def _week(
    themed: ThemedWeek, theme: reference.WeekTheme | None, months: Mapping[int, dict[str, str]], older: bool
) -> WeekInYear:
    week = themed.week
    return WeekInYear(
        id=uuid7(),
        week_start=week.week_start,
        month=week.month,
        theme_id=theme.id if theme else None,
        title=_title(theme, older) if theme else _review(months.get(week.month, {})),
        working_days=len(week.days),
        period=week.period.value,
    )


def _title(theme: reference.WeekTheme, older: bool) -> dict[str, str]:
    return theme.older if older and theme.older else theme.title


def _review(month_title: Mapping[str, str]) -> dict[str, str]:
    return {
        language: translator(language)("plan-review-of-month", theme=translator(language).chosen(month_title))
        for language in LANGUAGES
    }
