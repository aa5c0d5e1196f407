"""The weekly plan as a sheet: the educator's work journal, day by day."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, timedelta
from uuid import UUID

from server.features.plan_documents.heads import (
    Head,
    Named,
    approval,
    facts_of,
    names_of,
    signatures_of,
    written_date,
    year_fact,
)
from server.features.plan_documents.sheets import Cell, Column, Fact, Row, Sheet, Table, band, row
from server.shared.contract.day_mode import Adaptation
from server.shared.contract.plans import Activity, WeeklyPlan
from server.shared.domain.weekly_plans import PlanStatus
from server.shared.i18n import Translator, translator

Texts = Mapping[str, str]


@dataclass(frozen=True, slots=True)
class WeekReading:
    """A week and what its lines are called: areas by slug, titles of the bank by the line they belong to."""

    plan: WeeklyPlan
    areas: Mapping[str, Texts]
    bank_titles: Mapping[UUID, Texts] = field(default_factory=dict)
    adaptations: Sequence[Adaptation] | None = None
    decided_by: Named | None = None


def weekly_sheet(reading: WeekReading, head: Head, t: Translator) -> Sheet:
    plan = reading.plan
    approved = plan.status == PlanStatus.APPROVED
    decided = plan.decided_at.date() if approved and plan.decided_at else None
    by = (reading.decided_by if approved else None) or Named("head", head.head)
    days = _span(plan)
    return Sheet(
        name=names_of(t("paper-weekly-name"), head.group, plan.week_start.isoformat()),
        language=t.language,
        landscape=True,
        title=t("paper-weekly-title"),
        subtitle=t("paper-theme", theme=t.chosen(plan.theme)) if plan.theme else "",
        draft="" if approved else t("paper-draft"),
        warning=t("paper-with-adaptations") if reading.adaptations else "",
        council=(),
        approval=approval(t, by, written_date(t, decided)),
        facts=facts_of(
            t,
            head,
            year_fact(t, head),
            Fact(t("paper-week"), t.days_of_year(*days)),
        ),
        tables=(Table("", _columns(t), tuple(_rows(reading, t))),),
        passages=(),
        foot=(_shares(plan, t),),
        signatures=signatures_of(t, head),
    )


def title_in(language: str, title: str, bank: Texts | None) -> str:
    """The line's title in ``language`` where nobody reworded what the bank calls it; else as it was written."""
    if bank and title in bank.values():
        return translator(language).chosen(bank)
    return title


def _span(plan: WeeklyPlan) -> tuple[date, date]:
    days = plan.working_days or [plan.week_start]
    return min(days), max(days)


def _columns(t: Translator) -> tuple[Column, ...]:
    return (
        Column(t("paper-part-of-day"), 28),
        Column(t("paper-centre"), 31),
        Column(t("paper-area"), 36),
        Column(t("paper-activity"), 97),
        Column(t("paper-materials"), 44),
        Column(t("paper-minutes"), 13, centred=True),
        Column(t("paper-component"), 19, centred=True),
    )


def _rows(reading: WeekReading, t: Translator) -> Iterator[Row]:
    adapted: defaultdict[UUID, list[Adaptation]] = defaultdict(list)
    for adaptation in reading.adaptations or ():
        adapted[adaptation.activity_id].append(adaptation)
    for weekday, activities in _by_day(reading.plan).items():
        day = reading.plan.week_start + timedelta(days=weekday)
        yield band(t("paper-day", weekday=_capital(t.weekday(day)), day=t.days(day, day)))
        if not activities:
            yield row("", "", "", t("paper-day-empty"), "", "", "")
        for activity in activities:
            yield _line(activity, reading, adapted[activity.id], t)


def _by_day(plan: WeeklyPlan) -> dict[int, list[Activity]]:
    """Every working day with its activities, and other days on which something stands all the same."""
    days: dict[int, list[Activity]] = {day.weekday(): [] for day in plan.working_days}
    for activity in plan.activities:
        days.setdefault(activity.weekday, []).append(activity)
    return dict(sorted(days.items()))


def _line(activity: Activity, reading: WeekReading, adapted: Iterable[Adaptation], t: Translator) -> Row:
    notes = [t("paper-aim", aim=activity.aim)] if activity.aim else []
    notes += [
        t("paper-adaptation", child=f"{adaptation.family_name} {adaptation.given_name}", text=adaptation.text)
        for adaptation in adapted
    ]
    title = title_in(t.language, activity.title, reading.bank_titles.get(activity.id))
    return row(
        t(f"part-{activity.part_of_day}"),
        t(f"plan-centre-{activity.centre}") if activity.centre else "—",
        t.chosen(reading.areas.get(activity.area, {})) or activity.area,
        Cell(title, tuple(notes), strong=True),
        "; ".join(activity.materials),
        str(activity.minutes),
        t(f"paper-component-{activity.component}"),
    )


def _shares(plan: WeeklyPlan, t: Translator) -> str:
    return t(
        "paper-shares",
        minutes=sum(activity.minutes for activity in plan.activities),
        mandatory=t.percent(plan.mandatory_share),
        local=t.percent(plan.local_share),
        least=t.percent(1 - plan.local_limit),
        limit=t.percent(plan.local_limit),
    )


def _capital(words: str) -> str:
    return words[:1].upper() + words[1:]
