"""Round against round, as small charts each beside words that tell the same; nobody is compared with anybody."""

from collections.abc import Sequence
from typing import Final

import flet as ft

from mobile.features.cards.words import change_words, mean_words, round_words
from mobile.ui.charts import Bar, BarsChart, Key, Share, Stack, StacksChart, steps_of
from mobile.ui.feedback import Empty
from mobile.ui.layout import Section
from mobile.ui.theme import GAP, WIDE_GAP
from server.shared import look
from server.shared.contract.cards import (
    AreaDynamics,
    ChildDynamics,
    GroupAreaDynamics,
    GroupDynamics,
    LevelShare,
    RoundPoint,
)
from server.shared.contract.reference import Framework, Level
from server.shared.i18n import Translator

_CHART: Final[dict[str | ft.ResponsiveRowBreakpoint, int | float]] = {"xs": 12, "md": 5}
_WORDS: Final[dict[str | ft.ResponsiveRowBreakpoint, int | float]] = {"xs": 12, "md": 7}
_GROWN: Final = {1: (ft.Icons.TRENDING_UP, look.GOOD), 0: (ft.Icons.TRENDING_FLAT, look.INK_MUTED)}
_BACK: Final = (ft.Icons.TRENDING_DOWN, look.WARNING)
_NO_CHANGE: Final = 0.05


def ChildDynamicsCards(dynamics: ChildDynamics, framework: Framework, t: Translator) -> list[ft.Control]:
    """A card for each area, then competences and strands of language where the framework has them."""
    told = [area for area in dynamics.areas if any(point.mean is not None for point in area.points)]
    if not told:
        return [Empty(ft.Icons.INSIGHTS_OUTLINED, t("dynamics-nothing"), t("dynamics-nothing-hint"))]
    areas = {area.slug: t.chosen(area.title) for area in framework.areas}
    cards = [_AreaCard(area, areas.get(area.area, area.area), framework.levels, t) for area in told]
    across = (
        ("competences", framework.competences, dynamics.competences),
        ("strands", framework.strands, dynamics.strands),
    )
    for name, known, lines in across:
        titles = {one.slug: t.chosen(one.title) for one in known}
        rows = [
            _Chart(line, titles.get(line.area, line.area), look.PRIMARY, framework.levels, t)
            for line in lines
            if any(point.mean is not None for point in line.points)
        ]
        if rows:
            cards.append(Section(t(f"dynamics-{name}"), rows))
    return cards


def GroupDynamicsCards(dynamics: GroupDynamics, framework: Framework, t: Translator) -> list[ft.Control]:
    """How a group's marks lie on the levels in each area, round after round."""
    told = [area for area in dynamics.areas if any(area.shares)]
    if not told:
        return [Empty(ft.Icons.INSIGHTS_OUTLINED, t("dynamics-nothing"), t("dynamics-nothing-hint"))]
    titles = {area.slug: t.chosen(area.title) for area in framework.areas}
    return [_GroupArea(area, titles.get(area.area, area.area), framework.levels, t) for area in told]


def _AreaCard(area: AreaDynamics, title: str, levels: Sequence[Level], t: Translator) -> ft.Control:
    colour = look.AREA_COLOURS.get(area.area, look.PRIMARY)
    return ft.Card(ft.Container(_Chart(area, title, colour, levels, t), padding=WIDE_GAP), key=area.area)


def _Chart(area: AreaDynamics, title: str, colour: str, levels: Sequence[Level], t: Translator) -> ft.Control:
    lines = [mean_words(point, levels, t) for point in area.points]
    bars = [Bar(round_words(point.number, t), point.mean) for point in area.points]
    chart = BarsChart(bars, colour, f"{title}. {' '.join(lines)}")
    return _beside(chart, title, lines, area.change, t)


def _beside(chart: ft.Control, title: str, told: Sequence[str], change: float | None, t: Translator) -> ft.Control:
    lines: list[ft.Control] = [ft.Text(title, theme_style=ft.TextThemeStyle.TITLE_MEDIUM)]
    lines += [ft.Text(line, size=15) for line in told]
    words = change_words(change, t)
    if words and change is not None:
        icon, ink = _GROWN[1 if change >= _NO_CHANGE else 0] if change > -_NO_CHANGE else _BACK
        lines.append(
            ft.Row(
                [ft.Icon(icon, size=20, color=ink), ft.Text(words, color=ink, expand=True)],
                spacing=GAP,
            )
        )
    column = ft.Column(lines, spacing=4, tight=True, horizontal_alignment=ft.CrossAxisAlignment.STRETCH)
    return ft.ResponsiveRow(
        [ft.Container(column, col=_WORDS), ft.Container(chart, col=_CHART)],
        spacing=WIDE_GAP,
        run_spacing=WIDE_GAP,
        vertical_alignment=ft.CrossAxisAlignment.CENTER,
    )


def _GroupArea(area: GroupAreaDynamics, title: str, levels: Sequence[Level], t: Translator) -> ft.Control:
    colour = look.AREA_COLOURS.get(area.area, look.PRIMARY)
    tints = dict(zip([level.value for level in levels], steps_of(colour, len(levels)), strict=True))
    stacks, lines = [], []
    for point, shares in zip(area.points, area.shares, strict=True):
        stacks.append(_stack(point, shares, tints, t))
        lines.append(_share_words(point, shares, levels, t))
    chart = StacksChart(stacks, f"{title}. {' '.join(lines)}")
    key = Key([t.chosen(level.label) for level in levels], list(tints.values()))
    content = ft.Column(
        [_beside(chart, title, lines, area.change, t), key],
        spacing=WIDE_GAP,
        horizontal_alignment=ft.CrossAxisAlignment.STRETCH,
    )
    return ft.Card(ft.Container(content, padding=WIDE_GAP), key=area.area)


def _stack(point: RoundPoint, shares: Sequence[LevelShare], tints: dict[float, str], t: Translator) -> Stack:
    whole = sum(share.marks for share in shares)
    parts = tuple(
        Share(share.marks / whole, tints.get(share.level, look.LINE))
        for share in sorted(shares, key=lambda share: share.level)
        if whole
    )
    return Stack(round_words(point.number, t), parts)


def _share_words(point: RoundPoint, shares: Sequence[LevelShare], levels: Sequence[Level], t: Translator) -> str:
    whole = sum(share.marks for share in shares)
    if not whole:
        return t("dynamics-unmarked", round=round_words(point.number, t))
    marks = {share.level: share.marks for share in shares}
    told = ", ".join(
        f"{t.chosen(level.label).lower()} {t.percent(marks.get(level.value, 0) / whole)}" for level in levels
    )
    return t("dynamics-shares", round=round_words(point.number, t), shares=told)
