"""The rounds of the school years for a family: one bar for each, and what it means in words; nobody is compared."""

from typing import Final

import flet as ft

from mobile.device.reference import ReferenceShelf
from mobile.ui.entries import AreaSign
from mobile.ui.layout import Section
from mobile.ui.theme import GAP, WIDE_GAP
from server.shared import look
from server.shared.contract.cards import AreaDynamics, ChildDynamics, RoundPoint
from server.shared.contract.reference import Framework
from server.shared.i18n import Translator

STEADY: Final = 0.05
"""A smaller change of the mean of an area says nothing."""
_ROUNDS_SHOWN: Final = 6
_SIGNS: Final = {
    "growth-grew": (ft.Icons.TRENDING_UP, look.GOOD),
    "growth-steady": (ft.Icons.TRENDING_FLAT, look.INK_MUTED),
    "growth-needs-care": (ft.Icons.FAVORITE_BORDER, look.ACCENT),
}


def DynamicsCards(dynamics: ChildDynamics, shelf: ReferenceShelf, t: Translator) -> list[ft.Control]:
    """One section with every area that was marked in a closed round; nothing before the first one is closed."""
    framework = shelf.framework
    told = [area for area in dynamics.areas if any(point.mean is not None for point in area.points)]
    if not told or framework is None:
        return []
    hint = ft.Text(t("growth-rounds-hint"), color=look.INK_MUTED)
    return [Section(t("growth-rounds"), [hint, *(_Area(area, shelf, framework, t) for area in told)])]


def _Area(area: AreaDynamics, shelf: ReferenceShelf, framework: Framework, t: Translator) -> ft.Control:
    points = [point for point in area.points if point.mean is not None][-_ROUNDS_SHOWN:]
    lines: list[ft.Control] = [ft.Row([AreaSign(shelf.area(area.area), area.area, t)])]
    lines += [_Round(point, framework, t) for point in points]
    if area.change is not None and len(points) > 1:
        before, after = (level_words(point.mean or 0.0, framework, t) for point in points[-2:])
        lines.append(_Change(area.change, before == after, t))
    column = ft.Column(lines, spacing=GAP, tight=True, horizontal_alignment=ft.CrossAxisAlignment.STRETCH)
    return ft.Container(column, padding=ft.Padding.only(top=GAP, bottom=WIDE_GAP), key=area.area)


def _Round(point: RoundPoint, framework: Framework, t: Translator) -> ft.Control:
    """When, how far, and the same in words; the bar is for the eye, the words are what counts."""
    words = level_words(point.mean or 0.0, framework, t)
    when = t(f"growth-round-{point.number}", first=str(point.school_year), last=str(point.school_year + 1))
    head = ft.Row(
        [ft.Text(when, size=14, color=look.INK_MUTED), ft.Text(words, size=14, weight=ft.FontWeight.W_600)],
        wrap=True,
        spacing=GAP,
        run_spacing=0,
        alignment=ft.MainAxisAlignment.SPACE_BETWEEN,
    )
    share = min(1.0, max(0.04, point.mean or 0.0))
    bar = ft.Semantics(
        content=ft.ProgressBar(value=share, color=look.PRIMARY, bgcolor=look.LINE, height=12, border_radius=6),
        exclude_semantics=True,
    )
    return ft.Column([head, bar], spacing=4, tight=True, horizontal_alignment=ft.CrossAxisAlignment.STRETCH)


def _Change(change: float, same_level: bool, t: Translator) -> ft.Control:
    key = change_key(change, same_level)
    icon, colour = _SIGNS[key]
    return ft.Row([ft.Icon(icon, size=20, color=colour), ft.Text(t(key), expand=True)], spacing=GAP)


def change_key(change: float, same_level: bool) -> str:
    """What the last two bars say together; a shorter bar that still means the same level is no reason to worry."""
    if change > STEADY:
        return "growth-grew"
    return "growth-needs-care" if change < -STEADY and not same_level else "growth-steady"


def level_words(mean: float, framework: Framework, t: Translator) -> str:
    """The highest level whose threshold the mean reaches, in the framework's words."""
    levels = sorted(framework.levels, key=lambda level: level.value)
    reached = [level for level in levels if mean >= level.threshold]
    return t.chosen((reached or levels)[-1 if reached else 0].label) if levels else ""
