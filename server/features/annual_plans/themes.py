"""What a week of a group is about: by its annual plan, or by the grid where no year is drafted yet."""

from collections.abc import Mapping
from datetime import date
from typing import Any, Final
from uuid import UUID

from server.features.annual_plans.drafting import drafted_weeks
from server.features.annual_plans.year import GroupYear
from server.features.themes.service import grid_in_force
from server.kernel.database import Work
from server.shared.contract import reference
from server.shared.domain.cascade import WeekTheme
from server.shared.domain.errors import RuleViolation

_THEME: Final = """
    select w.title, w.week_theme_id as id, coalesce(t.month, 0) as month, coalesce(t.week, 0) as week
    from annual_plan p
    join annual_plan_week w on w.preschool_id = p.preschool_id and w.plan_id = p.id
    left join week_theme t on t.id = w.week_theme_id
    where p.preschool_id = $1 and p.group_id = $2 and p.school_year = $3 and w.week_start = $4
"""


async def theme_of_week(work: Work, year: GroupYear, age_band: str, week_start: date) -> WeekTheme:
    """The week's theme; without a title for a week that no year knows."""
    row = await work.raw.fetchrow(_THEME, year.preschool_id, year.group_id, year.school_year, week_start)
    if row is not None:
        return WeekTheme(**row)
    known = await grid(work)
    weeks = await drafted_weeks(work, year, age_band, known)
    found = next((week for week in weeks if week["week_start"] == week_start), None)
    return theme_of(found, places_of(known)) if found else WeekTheme({})


async def grid(work: Work) -> reference.ThemeGrid:
    """The grid in force; raises ``annual_plan.no_themes``."""
    found = await grid_in_force(work)
    if found is None:
        raise RuleViolation("annual_plan.no_themes")
    return found


def places_of(grid: reference.ThemeGrid) -> dict[UUID, tuple[int, int]]:
    """Month and week of every theme of the grid by its id."""
    return {theme.id: (theme.month, theme.week) for theme in grid.weeks}


def theme_of(week: Mapping[str, Any], places: Mapping[UUID, tuple[int, int]]) -> WeekTheme:
    """The theme of a row of ``annual_plan_week``."""
    theme_id = week["week_theme_id"]
    month, number = places.get(theme_id, (0, 0)) if theme_id else (0, 0)
    return WeekTheme(dict(week["title"]), theme_id, month, number)
