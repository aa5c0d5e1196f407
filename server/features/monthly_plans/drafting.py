"""The months of a year as they follow from its themes and the framework, in the language of the group."""

from collections.abc import Mapping, Sequence
from datetime import date
from typing import Any, Final

from server.features.preschools.models import PreschoolGroup
from server.kernel.database import Record
from server.shared.domain.calendar import bounds_of
from server.shared.domain.cascade import focus_of
from server.shared.i18n import Translator, translator
from server.shared.ids import uuid7

_MONTHS: Final = 12
_TIPS: Final = 2
"""Pieces of advice to families in one month."""


def drafted_months(
    group: PreschoolGroup, titles: Mapping[int, Mapping[str, str]], areas: Sequence[Record]
) -> list[dict[str, Any]]:
    """Rows of ``monthly_plan`` from September to August.

    ``areas`` are those of the framework in its order, each with ``indicators`` of the group's age: slug, title, next
    step. A month looks at a few indicators of each area, which take turns; an area that has none of this age says in
    plain words what it is about. Families get as many pieces of advice, of areas that take turns as well.
    """
    t = translator(group.language)
    known = {area["slug"]: {one["slug"]: one for one in area["indicators"] or ()} for area in areas}
    first, _ = bounds_of(group.school_year)
    months = []
    for number in range(_MONTHS):
        month = _after(first, number)
        focus = focus_of(number, {slug: list(indicators) for slug, indicators in known.items()})
        goals = {
            area["slug"]: _goal([known[area["slug"]][slug] for slug in focus[area["slug"]]], area["plain"], t)
            for area in areas
        }
        theme = dict(titles.get(month.month, {}))
        chosen = [slug for slugs in focus.values() for slug in slugs]
        tips = [one for indicators in known.values() for slug, one in indicators.items() if slug in chosen]
        months.append(
            {
                "id": uuid7(),
                "month": month,
                "theme": theme,
                "goals": goals,
                "indicators": chosen,
                "with_families": _with_families(theme, _turned(tips, number), t),
            }
        )
    return months


def _goal(indicators: Sequence[Record], plain: Mapping[str, str], t: Translator) -> str:
    if not indicators:
        return t.chosen(plain)
    titles = [t.chosen(one["title"]) for one in indicators]
    return t("month-goal", goals="; ".join(title[:1].lower() + title[1:] for title in titles))


def _with_families(theme: Mapping[str, str], tips: Sequence[Record], t: Translator) -> str:
    advice = " ".join(t.chosen(one["next_step"]) for one in tips[:_TIPS])
    return t("month-with-families", theme=t.chosen(theme), advice=advice).strip()


def _turned(tips: Sequence[Record], number: int) -> list[Record]:
    """The same in an order that begins somewhere else in each month."""
    start = number * _TIPS % len(tips) if tips else 0
    return [*tips[start:], *tips[:start]]


def _after(first: date, months: int) -> date:
    years, month = divmod(first.month - 1 + months, 12)
    return date(first.year + years, month + 1, 1)
