"""The register of decisions as an official paper and as a workbook."""

from collections.abc import Iterator
from typing import Literal
from uuid import UUID
from zoneinfo import ZoneInfo

from server.features.decisions.service import DecisionService
from server.features.decisions.words import effect_words, path_words, signal_title, value_words
from server.features.figures.indicators import INDICATORS
from server.features.plan_documents import queries as papers
from server.features.plan_documents.heads import Head, facts_of, names_of, year_words
from server.features.plan_documents.sheets import Cell, Column, Row, Sheet, Signature, Table, row
from server.features.plan_documents.writing import Paper, paper_of
from server.kernel.access import Actor
from server.kernel.clock import Clock
from server.kernel.database import Work
from server.shared.contract import decisions as contract
from server.shared.i18n import Translator, translator

_TITLES = {one.slug: one.title for one in INDICATORS}


class RegisterPapers:
    """The register of a school year on paper, for those who may read it."""

    def __init__(self, work: Work, actor: Actor, clock: Clock) -> None:
        self._work = work
        self._actor = actor
        self._clock = clock

    async def register(
        self, preschool_id: UUID, school_year: int | None, language: str, form: Literal["pdf", "xlsx"]
    ) -> Paper:
        decisions = DecisionService(self._work, self._actor, self._clock)
        found = await decisions.register(preschool_id, school_year)
        head = await papers.head(self._work, preschool_id, None, self._actor.today)
        return await paper_of(register_sheet(found, head, translator(language), self._clock.time_zone), form)


def register_sheet(found: contract.Register, head: Head, t: Translator, zone: ZoneInfo) -> Sheet:
    """The decisions of a school year in the order of their numbers."""
    year = f"{found.school_year}-{found.school_year + 1}"
    return Sheet(
        name=names_of(t("decision-paper-name"), year),
        language=t.language,
        landscape=True,
        title=t("decision-paper-title"),
        subtitle=year_words(t, found.school_year),
        draft="",
        warning="",
        council=(),
        approval=(),
        facts=facts_of(t, head),
        tables=(_table(found, t, zone),),
        passages=(),
        foot=(t("decision-effect-note"),) if found.decisions else (t("decision-paper-none"),),
        signatures=(Signature(t("paper-role-head"), head.head),),
    )


def _table(found: contract.Register, t: Translator, zone: ZoneInfo) -> Table:
    columns = (
        Column(t("decision-paper-number"), 8, centred=True),
        Column(t("decision-paper-day"), 20, centred=True),
        Column(t("decision-paper-what"), 72),
        Column(t("decision-paper-expected"), 40),
        Column(t("decision-paper-tasks"), 66),
        Column(t("decision-paper-result"), 50),
    )
    return Table("", columns, tuple(_line(one, t, zone) for one in reversed(found.decisions)))


def _line(decision: contract.Decision, t: Translator, zone: ZoneInfo) -> Row:
    figure = t(_TITLES.get(decision.figure, decision.figure))
    tasks = tuple(_tasks(decision, t, zone))
    done = sum(task.done_at is not None for task in decision.tasks)
    counted = t("page-decisions-tasks", done=done, whole=len(tasks)) if tasks else ""
    return row(
        str(decision.number),
        t.date(decision.decided_on, "medium"),
        Cell(decision.title, tuple(_grounds(decision, t)), strong=True),
        Cell(figure, (path_words(decision, t),)),
        Cell(counted, tasks),
        Cell(_state(decision, t), tuple(_result(decision, t))),
    )


def _grounds(decision: contract.Decision, t: Translator) -> Iterator[str]:
    if decision.why:
        yield decision.why
    for signal in decision.signals:
        yield signal_title(signal, t)
    for evidence in decision.evidence:
        if evidence.words:
            yield evidence.words
    yield t("decision-paper-by", name=decision.decided_by_name)


def _tasks(decision: contract.Decision, t: Translator, zone: ZoneInfo) -> Iterator[str]:
    for task in decision.tasks:
        said = t("decision-paper-task", what=task.what, owner=task.owner_name, day=t.date(task.due_on, "medium"))
        day = task.done_at.astimezone(zone).date() if task.done_at else None
        done = t("decision-paper-done", day=t.date(day, "medium")) if day else ""
        yield "; ".join(part for part in (said, done, task.remark) if part)


def _state(decision: contract.Decision, t: Translator) -> str:
    effect = decision.effect
    if effect is None:
        return t(f"decision-state-{decision.state}")
    if effect.met is None:
        return t("decision-effect-unknown")
    return (
        f"{value_words(effect.measured, decision.unit, t)}: {t('decision-met' if effect.met else 'decision-not-met')}"
    )


def _result(decision: contract.Decision, t: Translator) -> Iterator[str]:
    if decision.effect is not None and decision.effect.change is not None:
        yield effect_words(decision.effect, decision.unit, t)
    if decision.conclusion:
        yield decision.conclusion
