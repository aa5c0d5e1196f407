"""Entries about children as every screen shows them: a note, its area, its photos, who wrote it when."""

from collections.abc import Callable, Sequence
from datetime import datetime
from typing import Final

import flet as ft

from mobile.ui.pictures import Avatar, Photo, PhotoGrid
from mobile.ui.theme import GAP, WIDE_GAP
from server.shared import look
from server.shared.contract.observations import Observation
from server.shared.contract.reference import Area
from server.shared.domain.calendar import PRESCHOOL_TIME
from server.shared.i18n import Translator

WITHHELD: Final = "withheld"
"""The state of a photo that a family does not want to be seen any more."""


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
    lines += _pictures(entry, t, address_of)
    signs: list[ft.Control] = [AreaSign(area, entry.area, t)] if entry.area else []
    if entry.from_home:
        signs.insert(0, _FromHome(t))
    if not entry.shared:
        signs.append(ft.Text(t("entry-not-shared"), size=13, color=look.INK_MUTED))
    told = t("entry-told", author=entry.author_name, moment=moment_words(entry.observed_at, t))
    signs.append(ft.Text(told, size=13, color=look.INK_MUTED))
    lines.append(_Foot(signs, actions))
    column = ft.Column(lines, spacing=GAP + 2, horizontal_alignment=ft.CrossAxisAlignment.STRETCH)
    return ft.Card(ft.Container(column, padding=WIDE_GAP), key=str(entry.id))


def _Foot(signs: Sequence[ft.Control], actions: Sequence[ft.Control]) -> ft.Control:
    """The signs, and what may be done: together at the other end of the line, or in a line of their own."""
    groups: list[ft.Control] = [ft.Row(list(signs), wrap=True, spacing=GAP + 4, run_spacing=GAP)]
    if actions:
        groups.append(ft.Row(list(actions), wrap=True, spacing=GAP, run_spacing=0))
    between = ft.MainAxisAlignment.SPACE_BETWEEN
    centre = ft.CrossAxisAlignment.CENTER
    return ft.Row(groups, wrap=True, spacing=GAP, run_spacing=GAP, alignment=between, vertical_alignment=centre)


def _pictures(entry: Observation, t: Translator, address_of: Callable[[str], str]) -> list[ft.Control]:
    """The photos that may be shown, and a word about those that are not there yet or may not be."""
    shown = [photo for photo in entry.photos if photo.thumb and photo.state != WITHHELD]
    withheld = sum(photo.state == WITHHELD for photo in entry.photos)
    lines: list[ft.Control] = []
    if shown:
        photos = [
            Photo(address_of(photo.view or photo.thumb), address_of(photo.thumb), photo.caption or entry.text)
            for photo in shown
        ]
        lines.append(PhotoGrid(photos))
    if len(shown) + withheld < len(entry.photos):
        lines.append(ft.Text(t("entry-photo-coming"), size=13, color=look.INK_MUTED))
    if withheld:
        lines.append(_Withheld(withheld, t))
    return lines


def _Withheld(count: int, t: Translator) -> ft.Control:
    """In place of photos that a family does not want to be seen."""
    line = ft.Row(
        [
            ft.Icon(ft.Icons.HIDE_IMAGE_OUTLINED, size=22, color=look.INK_MUTED),
            ft.Text(t("entry-photo-withheld", count=count), size=14, color=look.INK_MUTED, expand=True),
        ],
        spacing=GAP + 2,
    )
    return ft.Container(line, bgcolor=look.GROUND, border_radius=look.RADIUS, padding=GAP + 4)


def _FromHome(t: Translator) -> ft.Control:
    """That a family told this."""
    sign = ft.Row(
        [
            ft.Icon(ft.Icons.HOME_OUTLINED, size=16, color=look.ACCENT),
            ft.Text(t("entry-from-home"), size=13, color=look.ACCENT, weight=ft.FontWeight.W_600),
        ],
        spacing=4,
        tight=True,
    )
    return ft.Container(
        sign,
        bgcolor=look.ACCENT_SOFT,
        border_radius=look.RADIUS,
        padding=ft.Padding.symmetric(horizontal=10, vertical=3),
    )


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
