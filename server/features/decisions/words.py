"""Signals, values and effects said in words: the same on the pages and on paper."""

from collections.abc import Mapping
from datetime import date
from typing import Final

from server.shared.contract import decisions as contract
from server.shared.domain.decisions import OVERDUE, rule_of
from server.shared.i18n import Translator

_DASH: Final = "–"


def signal_title(signal: contract.Signal, t: Translator) -> str:
    return t(f"signal-{signal.rule.replace('_', '-')}")


def signal_reason(signal: contract.Signal, unit: str, t: Translator) -> str:
    """Why it was raised, with its numbers; of a rule that there was once only the value."""
    if rule_of(signal.rule) is None:
        return value_words(signal.value, unit, t)
    said_as = "" if signal.rule == OVERDUE else unit
    params: Mapping[str, object] = {
        "value": _bare(signal.value, said_as, t),
        "threshold": _bare(signal.threshold, said_as, t),
        "before": _bare(_number(signal.reason.get("before")), said_as, t),
        "day": _day(signal.reason.get("ends_on"), t),
        "tasks": int(_number(signal.reason.get("tasks")) or 0),
    }
    return t(f"signal-{signal.rule.replace('_', '-')}-reason", **params)


def value_words(value: float | None, unit: str, t: Translator) -> str:
    """A value as people say it, with its unit; a dash where there is none."""
    if value is None:
        return _DASH
    if unit == "share":
        return t.percent(value)
    return t(f"decision-value-{unit.replace('_', '-')}", number=t.number(value, "#,##0.#"))


def change_words(change: float, unit: str, t: Translator) -> str:
    """A difference with its sign: of shares in points of percent."""
    size = round(abs(change) * 100) if unit == "share" else round(abs(change), 1)
    sign = "" if not size else "−" if change < 0 else "+"
    number = f"{sign}{t.number(size, '#,##0.#')}"
    if unit == "share":
        return t("decision-points", number=number)
    return t(f"decision-value-{unit.replace('_', '-')}", number=number)


def effect_words(effect: contract.Effect, unit: str, t: Translator) -> str:
    """What changed, and beside it what changed at similar preschools: no cause is claimed."""
    if effect.change is None:
        return t("decision-effect-unknown") if effect.measured is None else value_words(effect.measured, unit, t)
    own = t("decision-effect-own", change=change_words(effect.change, unit, t))
    if effect.peers_change is None:
        return f"{own}; {t('decision-effect-no-peers')}"
    return f"{own}; {t('decision-effect-peers', change=change_words(effect.peers_change, unit, t))}"


def path_words(decision: contract.Decision, t: Translator) -> str:
    """From which value to which, by when."""
    return t(
        "decision-paper-from-to",
        before=value_words(decision.baseline, decision.unit, t),
        expected=value_words(decision.expected, decision.unit, t),
        day=t.date(decision.due_on, "medium"),
    )


def _bare(value: float | None, unit: str, t: Translator) -> str:
    """A value within a sentence that names its unit itself."""
    if value is None:
        return _DASH
    return t.percent(value) if unit == "share" else t.number(value, "#,##0.#")


def _number(value: float | str | None) -> float | None:
    return value if isinstance(value, int | float) else None


def _day(value: float | str | None, t: Translator) -> str:
    return t.day_and_month(date.fromisoformat(value)) if isinstance(value, str) else _DASH
