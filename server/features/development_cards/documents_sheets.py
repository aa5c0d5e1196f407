"""The card of one child as a sheet: what stands on it, whether it becomes PDF or a workbook."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from itertools import groupby
from typing import Final

from server.features.development_cards.documents_queries import Frame, Place, Whose
from server.features.plan_documents.sheets import (
    Cell,
    Column,
    Fact,
    Passage,
    Row,
    Sheet,
    Signature,
    Table,
    band,
    paragraphs,
    row,
)
from server.shared.contract import cards as contract
from server.shared.domain.children import age_in_months
from server.shared.i18n import Translator

_NOTHING: Final = "—"
_YEAR: Final = 12
_TWO_DECIMALS: Final = "0.00"


@dataclass(frozen=True, slots=True)
class CardReading:
    """What the sheet of one card is made of; ``on`` is the day the child's age is told for."""

    card: contract.ChildCard
    dynamics: contract.ChildDynamics
    frame: Frame
    place: Place
    whose: Whose
    on: date


def card_sheet(reading: CardReading, t: Translator) -> Sheet:
    """A card that nobody has completed is marked as a draft."""
    card = reading.card
    return Sheet(
        name=file_name(t("card-paper-name"), reading.whose.name, round_words(card.round, t)),
        language=t.language,
        landscape=False,
        title=t("card-paper-title"),
        subtitle=round_words(card.round, t),
        draft="" if card.completed_at else t("paper-draft"),
        warning="",
        council=(),
        approval=(),
        facts=_facts(reading, t),
        tables=tuple(_tables(reading, t)),
        passages=_summary(card.summary, t),
        foot=(t("card-paper-levels", levels=", ".join(t.chosen(label) for label in reading.frame.levels.values())),),
        signatures=_signatures(reading.place, t),
    )


def round_words(of: contract.AssessmentRound, t: Translator) -> str:
    return t(
        "card-paper-round",
        round=t(f"card-paper-round-{of.number}"),
        first=str(of.school_year),
        last=str(of.school_year + 1),
    )


def age_words(born: date, on: date, t: Translator) -> str:
    months = age_in_months(born, on)
    return t("card-paper-age", years=months // _YEAR, months=months % _YEAR)


def file_name(*parts: str) -> str:
    """The parts of a file's name, without what a file system does not take."""
    joined = " ".join(part for part in parts if part)
    return "".join("-" if letter in '/\\:*?"<>|' else letter for letter in joined)[:120].strip(" .")


def _facts(reading: CardReading, t: Translator) -> tuple[Fact, ...]:
    raters = dict.fromkeys(line.mark.rater_name for line in reading.card.indicators if line.mark)
    told = (
        Fact(t("card-paper-child"), reading.whose.name),
        Fact(t("card-paper-born"), t.date(reading.whose.birth_date)),
        Fact(t("card-paper-age-at"), age_words(reading.whose.birth_date, reading.on, t)),
        Fact(t("card-paper-preschool"), reading.place.preschool),
        Fact(t("card-paper-place"), t.chosen(reading.place.where)),
        Fact(t("card-paper-group"), reading.place.group),
        Fact(t("card-paper-band"), t.chosen(reading.frame.band)),
        Fact(t("card-paper-days"), f"{t.date(reading.card.round.starts_on)} – {t.date(reading.card.round.ends_on)}"),
        Fact(t("card-paper-raters", number=len(raters)), ", ".join(raters)),
    )
    return tuple(fact for fact in told if fact.told)


def _tables(reading: CardReading, t: Translator) -> Iterator[Table]:
    before = reading.card.rounds_before
    columns = (
        Column(t("card-paper-indicator"), 92),
        *(Column(t(f"card-paper-short-{number}"), 30, centred=True) for number in before),
        Column(t("card-paper-level"), 34, centred=True),
        Column(t("card-paper-confidence"), 26, centred=True),
    )
    yield Table(t("card-paper-marks"), columns, tuple(_marks(reading, t)))
    points = [(point.school_year, point.number) for point in _longest(reading.dynamics.areas)]
    if len(points) > 1:
        rounds = [Column(t("card-paper-point", round=t(f"card-paper-short-{number}"), year=year), 30, centred=True)
                  for year, number in ((str(year), number) for year, number in points)]  # fmt: skip
        yield Table(
            t("card-paper-dynamics"), (Column(t("card-paper-area"), 92), *rounds), tuple(_dynamics(reading, points, t))
        )


def _marks(reading: CardReading, t: Translator) -> Iterator[Row]:
    lines = {line.indicator_id: line for line in reading.card.indicators}
    for _, goals in groupby(reading.frame.goals, key=lambda goal: goal.area):
        own = list(goals)
        yield band(t.chosen(own[0].area_title))
        for goal in own:
            line = lines.get(goal.id)
            mark = line.mark if line else None
            yield row(
                t.chosen(goal.title),
                *(_level(level, reading.frame, t) for level in (line.before if line else [])),
                Cell(_level(mark.level if mark else None, reading.frame, t), strong=mark is not None),
                t(f"card-paper-confidence-{mark.confidence}") if mark else "",
            )


def _level(level: float | None, frame: Frame, t: Translator) -> str:
    if level is None:
        return _NOTHING
    return t.chosen(frame.levels[level]) if level in frame.levels else t.number(level)


def _dynamics(reading: CardReading, points: Sequence[tuple[int, int]], t: Translator) -> Iterator[Row]:
    """The mean of an area with how much of it is marked; a mean of little says little."""
    titles = {goal.area: t.chosen(goal.area_title) for goal in reading.frame.goals}
    for area in reading.dynamics.areas:
        known = {(point.school_year, point.number): point for point in area.points}
        yield row(titles.get(area.area, area.area), *(_point(known.get(point), t) for point in points))


def _point(point: contract.RoundPoint | None, t: Translator) -> str | Cell:
    if point is None or point.mean is None:
        return _NOTHING
    told = t("card-paper-marked", marked=point.marked, indicators=point.indicators)
    return Cell(t.number(point.mean, _TWO_DECIMALS), notes=(told,))


def _longest(areas: Sequence[contract.AreaDynamics]) -> Sequence[contract.RoundPoint]:
    return max((area.points for area in areas), key=len, default=[])


def _summary(summary: str, t: Translator) -> tuple[Passage, ...]:
    told = paragraphs(summary)
    return (Passage(t("card-paper-summary"), told),) if told else ()


def _signatures(place: Place, t: Translator) -> tuple[Signature, ...]:
    educators = [Signature(t("paper-role-educator"), name) for name in place.educators or ("",)]
    return (*educators, Signature(t("paper-role-head"), place.head), Signature(t("card-paper-family"), ""))
