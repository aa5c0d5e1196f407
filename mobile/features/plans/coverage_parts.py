"""Pieces of the coverage: the heat map, the balance of an area, an indicator that was left out."""

from typing import Final

import flet as ft

from mobile.features.plans.names import FrameworkNames
from mobile.features.plans.parts import week_words
from mobile.ui.dialogs import Muted
from mobile.ui.theme import GAP
from server.shared import look
from server.shared.contract.coverage import AreaBalance, Coverage, CoveredWeek, IndicatorTouch
from server.shared.i18n import Translator

_LIGHTEST: Final = 0.18
_CELL: Final = 34


def HeatMap(coverage: Coverage, names: FrameworkNames, t: Translator) -> ft.Control:
    """Areas below each other, weeks side by side: the darker a cell, the more minutes; an empty one has none."""
    most = max((minutes for week in coverage.weeks for minutes in week.minutes.values()), default=0)
    slugs = [area.slug for area in names.areas] or [area.area for area in coverage.areas]
    rows: list[ft.Control] = [_Weeks(coverage, t)]
    for slug in slugs:
        rows.append(ft.Text(names.area(slug, t), size=14))
        cells = [_Cell(week, slug, most, names.area(slug, t), t) for week in coverage.weeks]
        rows.append(ft.Row(list(cells), spacing=3))
    return ft.Column(rows, spacing=6, horizontal_alignment=ft.CrossAxisAlignment.STRETCH)


def _Weeks(coverage: Coverage, t: Translator) -> ft.Control:
    """The day and the month on which each week begins."""
    return ft.Row(
        [
            ft.Container(
                ft.Text(
                    f"{week.week_start.day}\n{t.month(week.week_start.month)[:3]}",
                    size=12,
                    color=look.INK_MUTED,
                    text_align=ft.TextAlign.CENTER,
                ),
                expand=True,
                alignment=ft.Alignment.CENTER,
            )
            for week in coverage.weeks
        ],
        spacing=3,
    )


def _Cell(week: CoveredWeek, slug: str, most: int, area: str, t: Translator) -> ft.Control:
    minutes = week.minutes.get(slug, 0)
    colour = look.AREA_COLOURS.get(slug, look.PRIMARY)
    strength = _LIGHTEST + (1 - _LIGHTEST) * minutes / most if minutes and most else 0
    label = t("coverage-cell", area=area, week=week_words(week.week_start, t), minutes=minutes)
    return ft.Container(
        expand=True,
        height=_CELL,
        border_radius=4,
        bgcolor=ft.Colors.with_opacity(strength, colour) if minutes else look.GROUND,
        border=None if minutes else ft.Border.all(1, look.LINE),
        tooltip=label,
    )


def Balance(balance: AreaBalance, names: FrameworkNames, t: Translator) -> ft.Control:
    """An area's share of the planned minutes, and under it the share that is recommended."""
    colour = look.AREA_COLOURS.get(balance.area, look.PRIMARY)
    told = t.percent(balance.share)
    if balance.recommended is not None:
        told = t("coverage-beside", share=told, recommended=t.percent(balance.recommended))
    bars: list[ft.Control] = [
        ft.ProgressBar(value=min(balance.share, 1), bar_height=10, color=colour, bgcolor=look.GROUND, border_radius=5)
    ]
    if balance.recommended is not None:
        bars.append(
            ft.ProgressBar(
                value=min(balance.recommended, 1),
                bar_height=4,
                color=look.INK_MUTED,
                bgcolor=look.GROUND,
                border_radius=2,
            )
        )
    words = ft.Row([ft.Text(names.area(balance.area, t), size=15, expand=True)])
    return ft.Column(
        [words, Muted(told), *bars], spacing=4, horizontal_alignment=ft.CrossAxisAlignment.STRETCH, key=balance.area
    )


def IndicatorRow(touch: IndicatorTouch, t: Translator) -> ft.Control:
    """An indicator, how often it was planned and seen."""
    told = t("coverage-touched", planned=touch.planned, observed=touch.observed)
    strip = ft.Container(width=4, height=40, border_radius=2, bgcolor=look.AREA_COLOURS.get(touch.area, look.LINE))
    return ft.Row(
        [
            strip,
            ft.Column([ft.Text(t.chosen(touch.title), size=15), Muted(told, 13)], spacing=0, tight=True, expand=True),
        ],
        spacing=GAP + 4,
        key=touch.slug,
    )
