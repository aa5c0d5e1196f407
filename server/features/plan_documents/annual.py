"""The annual and the monthly plan as sheets: themes of weeks, and what a month sets out to do."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import timedelta
from itertools import groupby
from typing import Final

from server.features.plan_documents.heads import (
    Head,
    Named,
    approval,
    facts_of,
    names_of,
    signatures_of,
    written_date,
    year_fact,
    year_words,
)
from server.features.plan_documents.sheets import Column, Passage, Row, Sheet, Table, band, grouped, paragraphs, row
from server.shared.contract.monthly_plans import MonthlyPlan
from server.shared.contract.plans import AnnualPlan, AnnualWeek
from server.shared.domain.calendar import bounds_of, school_year_of
from server.shared.domain.weekly_plans import PlanStatus
from server.shared.i18n import Translator

_LAST_WORKING_DAY: Final = timedelta(days=4)
Texts = Mapping[str, str]


@dataclass(frozen=True, slots=True)
class Wording:
    """What the framework in force calls its areas and indicators, by slug; the areas in its order."""

    areas: Mapping[str, Texts]
    indicators: Mapping[str, tuple[str, Texts]]
    """The area's slug and the title."""


def annual_sheet(plan: AnnualPlan, head: Head, local_limit: float, t: Translator) -> Sheet:
    approved = plan.status == PlanStatus.APPROVED
    return Sheet(
        name=names_of(t("paper-annual-name"), head.group, f"{plan.school_year}-{plan.school_year + 1}"),
        language=t.language,
        landscape=True,
        title=t("paper-annual-title"),
        subtitle=year_words(t, plan.school_year),
        draft="" if approved else t("paper-draft"),
        warning="",
        council=_council(plan, approved, t),
        approval=approval(t, Named("head", head.head), written_date(t, None)),
        facts=facts_of(t, head),
        tables=(Table("", _columns(t, with_month=True), tuple(_year(plan, t))),),
        passages=(),
        foot=(t("paper-limits", least=t.percent(1 - local_limit), limit=t.percent(local_limit)),),
        signatures=signatures_of(t, head),
    )


def monthly_sheet(plan: MonthlyPlan, head: Head, wording: Wording, approved: bool, t: Translator) -> Sheet:
    """``approved`` is the year's state: a month is approved with the year it is derived from."""
    month = t("paper-month", month=t.month(plan.month.month).lower(), year=str(plan.month.year))
    weeks = tuple(_week(week, school_year_of(plan.month), t) for week in plan.weeks)
    families = Passage(t("paper-with-families"), paragraphs(plan.with_families))
    return Sheet(
        name=names_of(t("paper-monthly-name"), head.group, f"{plan.month:%Y-%m}"),
        language=t.language,
        landscape=True,
        title=t("paper-monthly-title", month=month),
        subtitle=t.chosen(plan.theme),
        draft="" if approved else t("paper-draft"),
        warning="",
        council=(),
        approval=approval(t, Named("head", head.head), written_date(t, None)),
        facts=facts_of(t, head, year_fact(t, head)),
        tables=(
            Table(t("paper-weeks-of-month"), _columns(t, with_month=False), weeks),
            Table(t("paper-goals-of-month"), _goal_columns(t), tuple(_goals(plan, wording, t))),
        ),
        passages=(families,) if families.paragraphs else (),
        foot=(),
        signatures=signatures_of(t, head),
    )


def _council(plan: AnnualPlan, approved: bool, t: Translator) -> tuple[str, ...]:
    known = approved and plan.protocol_number and plan.protocol_date
    number = plan.protocol_number if known else t("paper-number-blank")
    day = written_date(t, plan.protocol_date if known else None)
    return (t("paper-council"), t("paper-protocol", date=day, number=number))


def _columns(t: Translator, *, with_month: bool) -> tuple[Column, ...]:
    month = (Column(t("paper-column-month"), 26),) if with_month else ()
    return (
        *month,
        Column(t("paper-column-week"), 44),
        Column(t("paper-column-days"), 18, centred=True),
        Column(t("paper-column-theme"), 100),
        Column(t("paper-column-note"), 72),
    )


def _year(plan: AnnualPlan, t: Translator) -> Iterator[Row]:
    for period, of_period in groupby(plan.weeks, key=lambda week: week.period):
        yield band(t(f"paper-period-{period}"))
        for month, weeks in groupby(of_period, key=lambda week: week.month):
            yield from grouped([_week(week, plan.school_year, t) for week in weeks], _capital(t.month(month)))


def _week(week: AnnualWeek, school_year: int, t: Translator) -> Row:
    """The week's days within the school year: its first week may begin before it, its last one end after it."""
    first, last = bounds_of(school_year)
    days = t.days(max(week.week_start, first), min(week.week_start + _LAST_WORKING_DAY, last))
    return row(days, str(week.working_days), t.chosen(week.title), week.note)


def _goal_columns(t: Translator) -> tuple[Column, ...]:
    return (Column(t("paper-area"), 50), Column(t("paper-column-goal"), 120), Column(t("paper-column-indicators"), 90))


def _goals(plan: MonthlyPlan, wording: Wording, t: Translator) -> Iterator[Row]:
    """Every area of the framework that the month says something of, and what it says of others."""
    slugs = [*wording.areas, *(slug for slug in plan.goals if slug not in wording.areas)]
    for slug in slugs:
        focus = _focus(plan.indicators, slug, wording, t)
        goal = plan.goals.get(slug, "")
        if goal or focus:
            yield row(t.chosen(wording.areas.get(slug, {})) or slug, goal, focus)


def _focus(indicators: Sequence[str], area: str, wording: Wording, t: Translator) -> str:
    titles = [
        t.chosen(wording.indicators[slug][1]) for slug in indicators if wording.indicators.get(slug, ("",))[0] == area
    ]
    return "; ".join(titles)


def _capital(words: str) -> str:
    return words[:1].upper() + words[1:]
