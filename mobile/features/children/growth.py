"""How a child grows, area by area, in words for everybody; never a mark, never a comparison."""

from uuid import UUID

import flet as ft

from mobile.device.reference import ReferenceShelf
from mobile.ui.aloud import Aloud, Loudspeaker, growth_heard_at
from mobile.ui.entries import AreaSign
from mobile.ui.feedback import Empty
from mobile.ui.theme import GAP, WIDE_GAP
from server.shared import look
from server.shared.contract.observations import AreaGrowth, Growth
from server.shared.i18n import Translator


def GrowthCards(
    growth: Growth, preschool_id: UUID, shelf: ReferenceShelf, t: Translator, aloud: Aloud
) -> list[ft.Control]:
    """One card for each area."""
    if not growth.areas:
        return [Empty(ft.Icons.SPA_OUTLINED, t("growth-nothing"), t("growth-nothing-hint"))]

    def loudspeaker(area: AreaGrowth) -> ft.Control:
        drawn: ft.Control = Loudspeaker(aloud, growth_heard_at(preschool_id, growth.child_id, area.area), t)
        return drawn

    return [_AreaCard(area, shelf, t, loudspeaker(area)) for area in growth.areas]


def _AreaCard(grown: AreaGrowth, shelf: ReferenceShelf, t: Translator, loudspeaker: ft.Control) -> ft.Control:
    area = shelf.area(grown.area)
    signs = ft.Row(
        [
            AreaSign(area, grown.area, t),
            ft.Text(t("growth-seen", count=grown.seen), size=13, color=look.INK_MUTED),
        ],
        spacing=GAP,
        run_spacing=4,
        wrap=True,
        expand=True,
    )
    lines: list[ft.Control] = [
        ft.Row([signs, loudspeaker], spacing=GAP, vertical_alignment=ft.CrossAxisAlignment.START)
    ]
    if area:
        lines.append(ft.Text(t.chosen(area.plain), color=look.INK_MUTED))
    lines += _named("growth-can", ft.Icons.CHECK_CIRCLE, look.GOOD, grown.can, shelf, t)
    lines += _named("growth-learns", ft.Icons.TRENDING_UP, look.ACCENT, grown.learns, shelf, t)
    lines += _named("growth-next", ft.Icons.SPA_OUTLINED, look.INK_MUTED, grown.next, shelf, t)
    if not (grown.can or grown.learns):
        lines.append(ft.Text(t("growth-area-nothing"), color=look.INK_MUTED))
    column = ft.Column(lines, spacing=GAP + 2, horizontal_alignment=ft.CrossAxisAlignment.STRETCH)
    return ft.Card(ft.Container(column, padding=WIDE_GAP), key=grown.area)


def _named(
    key: str, icon: ft.IconData, colour: str, ids: list[UUID], shelf: ReferenceShelf, t: Translator
) -> list[ft.Control]:
    found = [indicator for indicator_id in ids if (indicator := shelf.indicator(indicator_id))]
    if not found:
        return []
    lines: list[ft.Control] = [ft.Text(t(key), weight=ft.FontWeight.W_600)]
    for indicator in found:
        words: list[ft.Control] = [ft.Text(t.chosen(indicator.title if key == "growth-next" else indicator.parent))]
        if key == "growth-next":
            words.append(AtHome(t.chosen(indicator.next_step), t))
        lines.append(
            ft.Row(
                [ft.Icon(icon, color=colour, size=20), ft.Column(words, spacing=2, tight=True, expand=True)],
                spacing=GAP,
                vertical_alignment=ft.CrossAxisAlignment.START,
            )
        )
    return lines


def AtHome(advice: str, t: Translator) -> ft.Control:
    """What to do at home, on its own soft ground."""
    words = ft.Column(
        [
            ft.Text(t("growth-at-home"), size=13, weight=ft.FontWeight.W_600, color=look.ACCENT),
            ft.Text(advice, size=15),
        ],
        spacing=0,
        tight=True,
        expand=True,
    )
    line = ft.Row(
        [ft.Icon(ft.Icons.HOME_OUTLINED, size=20, color=look.ACCENT), words],
        spacing=GAP,
        vertical_alignment=ft.CrossAxisAlignment.START,
    )
    return ft.Container(
        line, bgcolor=look.ACCENT_SOFT, border_radius=look.RADIUS, padding=GAP + 2, visible=bool(advice)
    )
