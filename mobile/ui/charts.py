"""Charts, wrapped once: small, calm, and always beside words that tell the same."""

from collections.abc import Sequence
from typing import Final

import flet as ft
import flet_charts as charts  # type: ignore[import-untyped]  # the package has no types
import msgspec

from mobile.ui.theme import GAP
from server.shared import look

HEIGHT: Final = 132
_ROD: Final = 26
_BRIEF: Final = 0.02
"""How high a bar of nothing is drawn, so that it is told from a bar that is missing."""


class Bar(msgspec.Struct, frozen=True):
    """One bar between 0 and 1 under its name; None where nothing is known."""

    name: str
    value: float | None


class Share(msgspec.Struct, frozen=True):
    """A part of a stacked bar: from 0 to 1, in its colour."""

    share: float
    colour: str


class Stack(msgspec.Struct, frozen=True):
    """A bar made of parts that sum to 1; without parts nothing is known."""

    name: str
    shares: tuple[Share, ...]


def steps_of(colour: str, count: int) -> list[str]:
    """So many tints of one colour, from light to full: a step of an order, never a judgement."""
    if count < 2:
        return [colour] * count
    return [ft.Colors.with_opacity(0.25 + 0.75 * index / (count - 1), colour) for index in range(count)]


def BarsChart(bars: Sequence[Bar], colour: str, told: str) -> ft.Control:
    """Bars beside each other, the later the fuller; ``told`` says the same for those who listen."""
    tints = steps_of(colour, len(bars))
    groups = [
        charts.BarChartGroup(x=index, rods=[_rod(bar, tint)])
        for index, (bar, tint) in enumerate(zip(bars, tints, strict=True))
    ]
    return _framed(groups, [bar.name for bar in bars], told)


def StacksChart(stacks: Sequence[Stack], told: str) -> ft.Control:
    """Bars of parts beside each other; ``told`` says the same for those who listen."""
    groups = [charts.BarChartGroup(x=index, rods=[_stacked(stack)]) for index, stack in enumerate(stacks)]
    return _framed(groups, [stack.name for stack in stacks], told)


def Key(names: Sequence[str], colours: Sequence[str]) -> ft.Control:
    """Which colour is what."""
    marks: list[ft.Control] = [
        ft.Row(
            [
                ft.Container(width=14, height=14, border_radius=4, bgcolor=colour),
                ft.Text(name, size=13, color=look.INK_MUTED),
            ],
            spacing=GAP - 2,
            tight=True,
        )
        for name, colour in zip(names, colours, strict=True)
    ]
    return ft.Row(marks, wrap=True, spacing=GAP * 2, run_spacing=4)


def _framed(groups: list[charts.BarChartGroup], names: Sequence[str], told: str) -> ft.Control:
    labels = [
        charts.ChartAxisLabel(value=index, label=ft.Text(name, size=12, color=look.INK_MUTED))
        for index, name in enumerate(names)
    ]
    chart = charts.BarChart(
        groups=groups,
        min_y=0,
        max_y=1,
        height=HEIGHT,
        interactive=False,
        group_alignment=ft.MainAxisAlignment.SPACE_AROUND,
        horizontal_grid_lines=charts.ChartGridLines(interval=0.5, color=look.LINE, width=1),
        bottom_axis=charts.ChartAxis(labels=labels, label_size=24),
        border=ft.Border.only(bottom=ft.BorderSide(1, look.LINE)),
        animation=ft.Animation(duration=ft.Duration(milliseconds=0)),
    )
    return ft.Semantics(label=told, content=chart, exclude_semantics=True, container=True)


def _rod(bar: Bar, colour: str) -> charts.BarChartRod:
    return charts.BarChartRod(
        from_y=0,
        to_y=0 if bar.value is None else max(_BRIEF, bar.value),
        width=_ROD,
        color=colour,
        border_radius=ft.BorderRadius.only(top_left=6, top_right=6),
        bg_from_y=0,
        bg_to_y=1,
        bgcolor=look.GROUND,
    )


def _stacked(stack: Stack) -> charts.BarChartRod:
    items: list[charts.BarChartRodStackItem] = []
    begin = 0.0
    for part in stack.shares:
        items.append(charts.BarChartRodStackItem(from_y=begin, to_y=begin + part.share, color=part.colour))
        begin += part.share
    return charts.BarChartRod(
        from_y=0,
        to_y=begin,
        width=_ROD + 8,
        color=ft.Colors.TRANSPARENT,
        stack_items=items,
        border_radius=4,
        bg_from_y=0,
        bg_to_y=1,
        bgcolor=look.GROUND,
    )
