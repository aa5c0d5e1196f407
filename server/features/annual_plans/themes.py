"""What a week of a group is about: by its annual plan, or by the grid where no year is drafted yet."""

from datetime import date
from typing import Final

from server.features.annual_plans.drafting import drafted_year
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
    drafted = await drafted_year(work, year, age_band, await grid_of_themes(work))
    found = next((week for week in drafted.weeks if week.week_start == week_start), None)
    return drafted.theme(found) if found else WeekTheme({})


async def grid_of_themes(work: Work) -> reference.ThemeGrid:
    """The grid in force; raises ``annual_plan.no_themes``."""
    found = await grid_in_force(work)
    if found is None:
        raise RuleViolation("annual_plan.no_themes")
    return found
