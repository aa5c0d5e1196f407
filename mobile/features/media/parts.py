"""Pieces of the library: cards, filters, facts."""

import flet as ft

from mobile.device.themes import slug_of, title_for
from mobile.features.media.state import KINDS, Library
from mobile.ui.choices import Labelled, Pill, PillRow
from mobile.ui.feedback import guard
from mobile.ui.resources import KIND_ICONS, Cover, resource_facts
from mobile.ui.theme import GAP
from server.shared import look
from server.shared.contract.media import ResourceRow
from server.shared.contract.reference import Reference, WeekTheme
from server.shared.i18n import Translator


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
        ft.Text(resource_facts(row, t), size=13, color=look.INK_MUTED, max_lines=2, overflow=ft.TextOverflow.ELLIPSIS),
    ]
    card = ft.Container(
        ft.Column(
            [
                Cover(row.kind, address),
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
