"""Rules of the year's thematic plan: how the themes of the state grid lie upon the weeks of a real calendar."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Final

from server.shared.domain.calendar import FIRST_MONTH, Period, SchoolWeek
from server.shared.domain.errors import RuleViolation

_LOST: Final = 1_000_000
"""Losing a theme costs more than any number of moved ones."""
_MOVED: Final = 1_000
_REVIEW_BEFORE_THE_END: Final = 1


@dataclass(frozen=True, slots=True)
class GridTheme:
    """One week theme's place in the grid: its calendar month and its turn within it; ``index`` is the caller's."""

    index: int
    month: int
    week: int


@dataclass(frozen=True, slots=True)
class ThemedWeek:
    """A school week with what it is about: a theme of the grid by ``index``, or the review of its month (None)."""

    week: SchoolWeek
    index: int | None

    @property
    def is_review(self) -> bool:
        return self.index is None and self.week.period is Period.LEARNING


def draft_year(weeks: Sequence[SchoolWeek], themes: Sequence[GridTheme]) -> list[ThemedWeek]:
    """Gives every week exactly one theme, in the order of the grid.

    A theme stays in its month where the month has room, moves to the nearest week where it has not, and is lost only
    when the year has fewer learning weeks than themes. A week left over ends its month as a review. Summer weeks take
    the theme of their month that has no week of its own (``week`` 0), if the grid has one.
    """
    summer = {theme.month: theme.index for theme in themes if theme.week == 0}
    learning = [week for week in weeks if week.period is Period.LEARNING]
    ordered = sorted((theme for theme in themes if theme.week), key=lambda theme: (_turn(theme.month), theme.week))
    given = dict(zip((week.week_start for week in learning), _aligned(learning, ordered), strict=True))
    return [ThemedWeek(week, given.get(week.week_start, summer.get(week.month))) for week in weeks]


def _aligned(weeks: Sequence[SchoolWeek], themes: Sequence[GridTheme]) -> list[int | None]:
    """The cheapest alignment of two ordered sequences (dynamic programming): an index or None for each week."""
    height, width = len(weeks), len(themes)
    cost = [[0] * (width + 1) for _ in range(height + 1)]
    for t in range(1, width + 1):
        cost[0][t] = t * _LOST
    for w in range(1, height + 1):
        review = _cost_of_review(weeks, w - 1)
        cost[w][0] = cost[w - 1][0] + review
        for t in range(1, width + 1):
            cost[w][t] = min(
                cost[w - 1][t - 1] + _cost_of_move(weeks[w - 1], themes[t - 1]),
                cost[w - 1][t] + review,
                cost[w][t - 1] + _LOST,
            )
    return _traced(cost, weeks, themes)


def _traced(cost: list[list[int]], weeks: Sequence[SchoolWeek], themes: Sequence[GridTheme]) -> list[int | None]:
    given: list[int | None] = [None] * len(weeks)
    w, t = len(weeks), len(themes)
    while w:
        if t and cost[w][t] == cost[w - 1][t - 1] + _cost_of_move(weeks[w - 1], themes[t - 1]):
            w, t = w - 1, t - 1
            given[w] = themes[t].index
        elif cost[w][t] == cost[w - 1][t] + _cost_of_review(weeks, w - 1):
            w -= 1
        else:
            t -= 1
    return given


def _cost_of_move(week: SchoolWeek, theme: GridTheme) -> int:
    return _MOVED * (_turn(week.month) - _turn(theme.month)) ** 2


def _cost_of_review(weeks: Sequence[SchoolWeek], number: int) -> int:
    """A review belongs at the end of its month."""
    following = weeks[number + 1].month if number + 1 < len(weeks) else None
    return _REVIEW_BEFORE_THE_END if following == weeks[number].month else 0


def _turn(month: int) -> int:
    """The month's place in the school year: September 0, August 11."""
    return (month - FIRST_MONTH) % 12


def retitled(title: Mapping[str, str], text: str, language: str) -> dict[str, str]:
    """The week's title after a person wrote ``text``: unchanged where it says so in any language, else theirs alone.

    Whoever has no title in their own language is shown another one, and hands that back with a note.
    """
    return dict(title) if text in title.values() else {language: text}


def require_own_year(school_year: int, year_of_group: int) -> None:
    """Raises ``annual_plan.other_year``: a group lives in one school year."""
    if school_year != year_of_group:
        raise RuleViolation("annual_plan.other_year", year=str(year_of_group))
