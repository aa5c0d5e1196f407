"""A place in one month on paper: state, trend, comparison and the places below, set by Typst."""

from collections.abc import Sequence
from datetime import datetime
from itertools import groupby
from pathlib import Path
from typing import Any, Final

from anyio import to_thread

from server.features.figures.exporting import HIDDEN, file_name, month_in_words
from server.features.figures.indicator import Indicator
from server.features.figures.indicators import INDICATORS, indicator_of
from server.features.plan_documents.writing import Paper
from server.kernel.typesetting import set_paper
from server.shared.contract import figures as contract
from server.shared.domain.figures import Unit
from server.shared.i18n import Translator

_TEMPLATE: Final = Path(__file__).parent / "templates" / "report.typ"
_COLUMNS: Final = 6
"""As many figures of the places below as a page across holds."""


async def report_of(page: contract.VerticalPage, t: Translator, made_at: datetime) -> Paper:
    """The report as PDF; ``made_at``, in the zone of the installation, stands at its foot."""
    report = _report(page, t, made_at)
    content = await to_thread.run_sync(_pdf_of, report)
    return Paper(f"{file_name(page.name, month_in_words(page, t))}.pdf", "application/pdf", content)


def _report(page: contract.VerticalPage, t: Translator, made_at: datetime) -> dict[str, Any]:
    shown = list(zip(map(indicator_of, (figure.slug for figure in page.figures)), page.figures, strict=True))
    columns = _columns(page)
    return {
        "language": t.language,
        "title": t("vertical-report"),
        "place": page.name,
        "within": " › ".join(crumb.name for crumb in page.path),
        "month": month_in_words(page, t),
        "made": t("vertical-report-made", moment=f"{t.date(made_at.date())}, {t.clock(made_at)}"),
        "heads": [t(f"vertical-{one}") for one in ("figure", "value", "change", "course", "similar")],
        "facets": [
            {
                "title": t(f"figure-facet-{facet.replace('_', '-')}"),
                "figures": [_line(one, figure, t) for one, figure in own],
            }
            for facet, own in groupby(shown, key=lambda pair: pair[1].facet)
        ],
        "below_title": t(f"page-below-{page.below[0].kind}") if page.below else "",
        "below_heads": [t("vertical-place"), *(t(page_indicator.title) for page_indicator in columns)],
        "below": [
            [row.name, *(_value(figure, t) for figure in row.figures if indicator_of(figure.slug) in columns)]
            for row in page.below
        ],
        "hidden": t("page-suppressed"),
    }


def _columns(page: contract.VerticalPage) -> Sequence[Indicator]:
    """The figures that a head has to know, as many as fit; where none is marked so, the first ones."""
    told = [one for one in INDICATORS if one.collected]
    return ([one for one in told if one.key] or told)[:_COLUMNS]


def _line(one: Indicator, figure: contract.Figure, t: Translator) -> dict[str, Any]:
    top = 1.0 if one.unit is Unit.SHARE else max((value for value in figure.history if value), default=1.0)
    return {
        "title": t(one.title),
        "value": _value(figure, t),
        "of": _parts(figure, t),
        "change": _change(figure, t),
        "course": [None if value is None else min(value / (top or 1.0), 1.0) for value in figure.history],
        "similar": _similar(figure, t),
    }


def value_in_words(value: float | None, unit: str, t: Translator) -> str:
    """A figure's value as people say it; a dash where there is none."""
    if value is None:
        return "–"
    return t.percent(value) if unit == Unit.SHARE else t.number(value, "#,##0.0")


def _value(figure: contract.Figure, t: Translator) -> str:
    return HIDDEN if figure.suppressed else value_in_words(figure.value, figure.unit, t)


def _parts(figure: contract.Figure, t: Translator) -> str:
    if figure.suppressed or figure.value is None:
        return ""
    key = "page-parts-of-figure" if figure.unit == Unit.SHARE else "page-parts-divided"
    numbers = {name: t.number(getattr(figure, name), "#,##0.#") for name in ("numerator", "denominator")}
    return t(key, **numbers)


def _change(figure: contract.Figure, t: Translator) -> str:
    if figure.value is None or figure.previous is None:
        return ""
    share = figure.unit == Unit.SHARE
    difference = round((figure.value - figure.previous) * (100 if share else 1), 0 if share else 1)
    sign = "−" if difference < 0 else "+" if difference else ""
    return sign + t.number(abs(difference), "#,##0" if share else "#,##0.0")


def _similar(figure: contract.Figure, t: Translator) -> str:
    if figure.peers is None:
        return ""
    told = {name: value_in_words(getattr(figure.peers, name), figure.unit, t) for name in ("median", "lower", "upper")}
    return t("vertical-report-similar", **told)


def _pdf_of(report: dict[str, Any]) -> bytes:
    return set_paper(_TEMPLATE, report=report)
