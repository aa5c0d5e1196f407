"""Levels, rounds and reasons of proposals in words."""

from collections.abc import Mapping, Sequence

from mobile.features.cards.sheet import level_near
from server.shared.contract.cards import MarkProposal, RoundPoint
from server.shared.contract.reference import Framework, Indicator, Level
from server.shared.i18n import Translator


def level_words(levels: Sequence[Level], value: float | None, t: Translator) -> str:
    """The name of a level; a value that the framework does not know stands as a number."""
    if value is None:
        return t("card-unmarked")
    known = next((level for level in levels if level.value == value), None)
    return t.chosen(known.label) if known else t.number(value)


def round_words(number: int, t: Translator) -> str:
    """Initial, basic or final."""
    return t(f"round-name-{number}")


def because_words(proposal: MarkProposal, levels: Sequence[Level], t: Translator) -> str:
    """Why a level is proposed, in a sentence; nothing where this client has no words for the code."""
    key = f"card-because-{proposal.because}"
    words = t(key, **_named(proposal.params, levels, t))
    return "" if words == key else words


def mean_words(point: RoundPoint, levels: Sequence[Level], t: Translator) -> str:
    """A round's mean of an area in the words of the levels, with how much of it is marked."""
    near = level_near(levels, point.mean)
    if near is None:
        return t("dynamics-unmarked", round=round_words(point.number, t))
    return t(
        "dynamics-point",
        round=round_words(point.number, t),
        level=t.chosen(near.label),
        marked=point.marked,
        indicators=point.indicators,
    )


def change_words(change: float | None, t: Translator) -> str:
    """Growth, a step back or neither; nothing where it is not known. Five hundredths are no change."""
    if change is None:
        return ""
    if abs(change) < _NO_CHANGE:
        return t("dynamics-same")
    return t("dynamics-grew") if change > 0 else t("dynamics-fell")


def indicators_of(framework: Framework) -> dict[object, Indicator]:
    """Every indicator of a framework by its id."""
    return {
        indicator.id: indicator
        for area in framework.areas
        for sub_area in area.sub_areas
        for indicator in sub_area.indicators
    }


_NO_CHANGE = 0.05


def _named(params: Mapping[str, str | int | float], levels: Sequence[Level], t: Translator) -> dict[str, object]:
    named: dict[str, object] = dict(params)
    level, number = params.get("level"), params.get("number")
    if isinstance(level, int | float):
        named["level"] = level_words(levels, float(level), t)
    if isinstance(number, int | float):
        named["round"] = round_words(int(number), t)
    return named
