"""From the grid and the calendar to the weeks of a year, with their titles in every language."""

from collections.abc import Mapping
from typing import Any

from server.features.annual_plans.year import GroupYear
from server.features.preschools.calendar import closed_days
from server.kernel.database import Work
from server.shared.contract import reference
from server.shared.domain.ages import is_older
from server.shared.domain.annual_plans import GridTheme, ThemedWeek, draft_year
from server.shared.domain.calendar import bounds_of, monday_of, school_weeks, week_end
from server.shared.i18n import LANGUAGES, translator
from server.shared.ids import uuid7


async def drafted_weeks(work: Work, year: GroupYear, age_band: str, grid: reference.ThemeGrid) -> list[dict[str, Any]]:
    """Rows of ``annual_plan_week`` without their plan, in order; nothing is written."""
    first, last = bounds_of(year.school_year)
    closed = await closed_days(work, year.preschool_id, monday_of(first), week_end(last))
    themes = [GridTheme(index, week.month, week.week) for index, week in enumerate(grid.weeks)]
    months = {week.month: week.month_title for week in grid.weeks}
    older = is_older(age_band)
    return [
        _row(themed, grid.weeks[themed.index] if themed.index is not None else None, months, older)
        for themed in draft_year(school_weeks(year.school_year, closed), themes)
    ]


def _row(
    themed: ThemedWeek, theme: reference.WeekTheme | None, months: Mapping[int, dict[str, str]], older: bool
) -> dict[str, Any]:
    week = themed.week
    return {
        "id": uuid7(),
        "week_start": week.week_start,
        "month": week.month,
        "week_theme_id": theme.id if theme else None,
        "title": _title(theme, older) if theme else _review(months.get(week.month, {})),
        "working_days": len(week.days),
        "period": week.period.value,
    }


def _title(theme: reference.WeekTheme, older: bool) -> dict[str, str]:
    return theme.older if older and theme.older else theme.title


def _review(month_title: Mapping[str, str]) -> dict[str, str]:
    return {
        language: translator(language)("plan-review-of-month", theme=translator(language).chosen(month_title))
        for language in LANGUAGES
    }
