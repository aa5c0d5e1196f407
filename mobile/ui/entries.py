"""Entries about children as every screen shows them: a note, its area, its photos, who wrote it when."""

from collections.abc import Callable, Sequence
from datetime import datetime

import flet as ft

from mobile.ui.pictures import Avatar, Photo, PhotoGrid
from mobile.ui.theme import GAP, WIDE_GAP
from server.shared import look
from server.shared.contract.observations import Observation
from server.shared.contract.reference import Area
from server.shared.domain.calendar import PRESCHOOL_TIME
from server.shared.i18n import Translator


def AreaSign(area: Area | None, slug: str, t: Translator) -> ft.Control:
    """The name of an area on its soft colour."""
    colour = look.AREA_COLOURS.get(slug, look.INK_MUTED)
    return ft.Container(
        ft.Text(t.chosen(area.title) if area else slug, size=13, color=colour, weight=ft.FontWeight.W_600),
        bgcolor=ft.Colors.with_opacity(0.1, colour),
        border_radius=look.RADIUS,
        padding=ft.Padding.symmetric(horizontal=10, vertical=4),
    )


def EntryCard(
    entry: Observation,
    t: Translator,
    address_of: Callable[[str], str],
    area: Area | None,
    *,
    names: bool = True,
    actions: Sequence[ft.Control] = (),
) -> ft.Control:
    """One observation: its words first, then its photos, its area and who wrote it."""
    lines: list[ft.Control] = []
    if names:
        lines.append(_Names(entry))
    lines.append(ft.Text(entry.text, theme_style=ft.TextThemeStyle.BODY_LARGE))
    photos = [
        Photo(address_of(photo.view or photo.thumb), address_of(photo.thumb), entry.text)
        for photo in entry.photos
        if photo.thumb
    ]
    if photos:
        lines.append(PhotoGrid(photos))
    if len(photos) < len(entry.photos):
        lines.append(ft.Text(t("entry-photo-coming"), size=13, color=look.INK_MUTED))
    signs: list[ft.Control] = [AreaSign(area, entry.area, t)]
    if not entry.shared:
        signs.append(ft.Text(t("entry-not-shared"), size=13, color=look.INK_MUTED))
    told = t("entry-told", author=entry.author_name, moment=moment_words(entry.observed_at, t))
    signs.append(ft.Text(told, size=13, color=look.INK_MUTED))
    lines.append(ft.Row([*signs, *actions], wrap=True, spacing=GAP + 4, run_spacing=GAP))
    column = ft.Column(lines, spacing=GAP + 2, horizontal_alignment=ft.CrossAxisAlignment.STRETCH)
    return ft.Card(ft.Container(column, padding=WIDE_GAP), key=str(entry.id))


def moment_words(moment: datetime, t: Translator) -> str:
    """A moment as the preschool's day and hour."""
    local = moment.astimezone(PRESCHOOL_TIME)
    return f"{t.day_and_month(local.date())}, {t.clock(local.time())}"


def _Names(entry: Observation) -> ft.Control:
    people = [
        ft.Row(
            [
                Avatar(f"{child.given_name} {child.family_name}", 28),
                ft.Text(child.given_name, weight=ft.FontWeight.W_600),
            ],
            spacing=GAP,
            tight=True,
        )
        for child in entry.children
    ]
    return ft.Row(list(people), wrap=True, spacing=WIDE_GAP, run_spacing=GAP)
