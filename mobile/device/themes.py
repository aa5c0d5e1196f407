"""Which theme of the grid belongs to a day, reckoned on the device."""

from datetime import date

from server.shared.contract.reference import ThemeGrid, WeekTheme
from server.shared.domain.ages import is_older
from server.shared.domain.annual_plans import GridTheme, draft_year
from server.shared.domain.calendar import bounds_of, closed_days, monday_of, school_weeks, school_year_of, week_end


def theme_of(grid: ThemeGrid, day: date) -> WeekTheme | None:
    """The theme of the week of ``day`` as a fresh year's plan lays it; None in a week of review.

    Holidays are not known here: in a year with a whole week of them the plan of the group may run a week behind.
    """
    year = school_year_of(day)
    first, last = bounds_of(year)
    weeks = school_weeks(year, closed_days(monday_of(first), week_end(last), ()))
    places = [GridTheme(index, week.month, week.week) for index, week in enumerate(grid.weeks)]
    monday = monday_of(day)
    for themed in draft_year(weeks, places):
        if themed.week.week_start == monday and themed.index is not None:
            return grid.weeks[themed.index]
    return None


def slug_of(theme: WeekTheme) -> str:
    """How resources are marked with a theme: its month and its week in it."""
    return f"{theme.month}-{theme.week}"


def title_for(theme: WeekTheme, age_band: str | None) -> dict[str, str]:
    """The theme's name for a group; older groups have a variant of some themes."""
    return theme.older if theme.older and age_band and is_older(age_band) else theme.title
