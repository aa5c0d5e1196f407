"""Pieces of the library: cards, filters, facts."""

from typing import Final

import flet as ft

from mobile.device.themes import slug_of, title_for
from mobile.features.media.state import KINDS, Library
from mobile.ui.choices import Labelled, Pill, PillRow
from mobile.ui.feedback import Handler, guard
from mobile.ui.theme import GAP
from server.shared import look
from server.shared.contract.media import ResourceRow
from server.shared.contract.reference import Reference, WeekTheme
from server.shared.i18n import LANGUAGES, Translator

KIND_ICONS: Final = {
    "picture": ft.Icons.IMAGE_OUTLINED,
    "picture_set": ft.Icons.PHOTO_LIBRARY_OUTLINED,
    "card_set": ft.Icons.STYLE_OUTLINED,
    "presentation": ft.Icons.SLIDESHOW_OUTLINED,
    "video": ft.Icons.SMART_DISPLAY_OUTLINED,
    "audio": ft.Icons.MUSIC_NOTE_OUTLINED,
    "worksheet": ft.Icons.DRAW_OUTLINED,
    "outline": ft.Icons.DESCRIPTION_OUTLINED,
}
_THUMB: Final = 132


@ft.memo  # type: ignore[untyped-decorator]  # Flet leaves it untyped
@ft.component
def ResourceCard(row: ResourceRow, address: str, t: Translator) -> ft.Control:
    async def open_resource(_event: object) -> None:
        ft.context.page.navigate(f"/media/{row.owner_id}/{row.id}")

    words: list[ft.Control] = [
        ft.Text(
            t.chosen(row.title),
            theme_style=ft.TextThemeStyle.TITLE_SMALL,
            max_lines=2,
            overflow=ft.TextOverflow.ELLIPSIS,
        ),
        ft.Text(_facts(row, t), size=13, color=look.INK_MUTED, max_lines=2, overflow=ft.TextOverflow.ELLIPSIS),
    ]
    card = ft.Container(
        ft.Column(
            [
                _cover(row, address),
                ft.Container(ft.Column(words, spacing=2, tight=True), padding=ft.Padding.all(12), height=104),
            ],
            spacing=0,
            tight=True,
            horizontal_alignment=ft.CrossAxisAlignment.STRETCH,
        ),
        on_click=guard(t, open_resource),
        ink=True,
    )
    return ft.Card(ft.MergeSemantics(content=card), clip_behavior=ft.ClipBehavior.ANTI_ALIAS)


def _cover(row: ResourceRow, address: str) -> ft.Control:
    sign = ft.Icon(KIND_ICONS.get(row.kind, ft.Icons.INSERT_DRIVE_FILE_OUTLINED), size=44, color=look.PRIMARY)
    shown: ft.Control = sign
    if address:
        shown = ft.Image(address, fit=ft.BoxFit.CONTAIN, height=_THUMB, error_content=sign, exclude_from_semantics=True)
    return ft.Container(
        shown,
        height=_THUMB,
        bgcolor=look.SURFACE if address else look.PRIMARY_SOFT,
        alignment=ft.Alignment.CENTER,
        border=ft.Border.only(bottom=ft.BorderSide(1, look.LINE)),
    )


def _facts(row: ResourceRow, t: Translator) -> str:
    facts = [t(f"media-kind-{row.kind}")]
    if row.language != t.language and row.language in LANGUAGES:
        facts.append(t(f"client-language-{row.language}"))
    if row.state == "waiting":
        facts.append(t("upload-checking"))
    if row.pages and row.pages > 1:
        facts.append(t("media-pages", count=row.pages))
    if row.duration_seconds:
        facts.append(duration_words(row.duration_seconds))
    return " · ".join(facts)


def duration_words(seconds: float) -> str:
    """Minutes and seconds as players show them."""
    whole = round(seconds)
    return f"{whole // 60}:{whole % 60:02}"


def Filters(state: Library, reference: Reference, theme: WeekTheme | None, t: Translator) -> ft.Control:
    """The week's theme first, then kinds; age groups and areas open on demand."""

    async def turn(_event: object) -> None:
        state.open_filters = not state.open_filters

    first: list[ft.Control] = []
    if theme:
        title = t("media-this-week", theme=t.chosen(title_for(theme, None)))
        first.append(_filter(state, "theme_week", slug_of(theme), title, t))
    first += [_filter(state, "kind", kind, t(f"media-kind-{kind}"), t) for kind in KINDS]
    parts: list[ft.Control] = [
        ft.Row(first, scroll=ft.ScrollMode.HIDDEN, spacing=GAP),
        ft.Row(
            [
                ft.TextButton(
                    t("media-filters", count=state.marks),
                    icon=ft.Icons.EXPAND_LESS if state.open_filters else ft.Icons.TUNE,
                    height=look.TOUCH_TARGET,
                    on_click=guard(t, turn),
                )
            ]
        ),
    ]
    if state.open_filters:
        bands = [
            _filter(state, "age_band", band.slug, t.chosen(band.label), t) for band in reference.framework.age_bands
        ]
        areas = [_filter(state, "area", area.slug, t.chosen(area.title), t) for area in reference.framework.areas]
        parts += [Labelled(t("media-age"), PillRow(bands)), Labelled(t("media-area"), PillRow(areas))]
    return ft.Column(parts, spacing=GAP, tight=True, horizontal_alignment=ft.CrossAxisAlignment.STRETCH)


def _filter(state: Library, name: str, value: str, text: str, t: Translator) -> ft.Control:
    async def press(_event: object) -> None:
        await state.want(name, value)

    colour = look.AREA_COLOURS.get(value, look.PRIMARY)
    icon = KIND_ICONS.get(value) or (ft.Icons.EVENT_NOTE_OUTLINED if name == "theme_week" else None)
    return Pill(text, getattr(state.wanted, name) == value, guard(t, press), colour=colour, icon=icon)


def Tags(texts: list[str]) -> ft.Control:
    """What a resource is for, as quiet signs."""
    signs: list[ft.Control] = [
        ft.Container(
            ft.Text(text, size=13, color=look.PRIMARY_DARK),
            bgcolor=look.PRIMARY_SOFT,
            border_radius=look.RADIUS,
            padding=ft.Padding.symmetric(horizontal=10, vertical=4),
        )
        for text in texts
    ]
    return ft.Row(signs, wrap=True, spacing=GAP, run_spacing=GAP, visible=bool(signs))


def Fact(label: str, text: str) -> ft.Control:
    return ft.Column(
        [ft.Text(label, size=13, color=look.INK_MUTED), ft.Text(text)], spacing=0, tight=True, visible=bool(text)
    )


def Round(icon: ft.IconData, name: str, press: Handler, *, size: int = look.TOUCH_TARGET + 8) -> ft.IconButton:
    """A large round button, as players have."""
    return ft.IconButton(
        ft.Icon(icon, color=look.SURFACE, size=size / 2, semantics_label=name),
        width=size,
        height=size,
        bgcolor=look.PRIMARY,
        on_click=press,
    )
