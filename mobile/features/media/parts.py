"""Pieces of the library: cards, places, filters, facts."""

from collections.abc import Sequence
from typing import Final

import flet as ft

from mobile.device.themes import slug_of, title_for
from mobile.features.media.finding import KINDS, Library
from mobile.ui.choices import Labelled, Pill, PillRow
from mobile.ui.dialogs import Quiet
from mobile.ui.feedback import Handler, guard
from mobile.ui.resources import KIND_ICONS, Cover, resource_facts
from mobile.ui.theme import GAP
from mobile.ui.viewport import Breadth
from server.shared import look
from server.shared.contract.media import ResourceRow
from server.shared.contract.preschools import GroupRow
from server.shared.contract.reference import Reference
from server.shared.i18n import LANGUAGES, Translator

_REACHES: Final = ("mine", "preschool", "district", "everybody")
_WORDS_HEIGHT: Final = 104


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
    cover: list[ft.Control] = [Cover(row.kind, address)]
    signs = _signs(row, t)
    if signs:
        cover.append(ft.Container(ft.Row(signs, spacing=4, tight=True), right=8, top=8))
    card = ft.Container(
        ft.Column(
            [
                ft.Stack(cover),
                ft.Container(ft.Column(words, spacing=2, tight=True), padding=ft.Padding.all(12), height=_WORDS_HEIGHT),
            ],
            spacing=0,
            tight=True,
            horizontal_alignment=ft.CrossAxisAlignment.STRETCH,
        ),
        on_click=guard(t, open_resource),
        ink=True,
    )
    return ft.Card(ft.MergeSemantics(content=card), clip_behavior=ft.ClipBehavior.ANTI_ALIAS)


def _signs(row: ResourceRow, t: Translator) -> list[ft.Control]:
    """Upon the picture: one's favourite, and that only oneself sees it."""
    signs = []
    if row.favourite:
        signs.append((ft.Icons.STAR, t("media-place-favourites"), look.ACCENT))
    if row.reach == "mine":
        signs.append((ft.Icons.LOCK_OUTLINE, t("media-reach-mine"), look.INK_MUTED))
    return [
        ft.Container(
            ft.Icon(icon, size=18, color=colour, semantics_label=name),
            bgcolor=look.SURFACE,
            border_radius=14,
            padding=5,
        )
        for icon, name, colour in signs
    ]


def _in_line(pills: list[ft.Control], breadth: Breadth) -> ft.Control:
    """On a phone a line moved by a finger; elsewhere, where a mouse could not move it, as many lines as it takes."""
    if breadth is Breadth.PHONE:
        return ft.Row(pills, scroll=ft.ScrollMode.HIDDEN, spacing=GAP)
    return PillRow(pills)


def Places(state: Library, breadth: Breadth, t: Translator) -> ft.Control:
    """Where in the library one is: everything, the favourites, what was used lately; and the ways to other screens."""

    def looking(place: str) -> Handler:
        async def look_there(_event: object) -> None:
            await state.look_at(place)

        return guard(t, look_there)

    wanted = state.wanted
    here = "favourites" if wanted.favourites else "recent" if wanted.recent else "all"
    places = (
        ("all", ft.Icons.GRID_VIEW_OUTLINED),
        ("recent", ft.Icons.HISTORY),
        ("favourites", ft.Icons.STAR_OUTLINE),
    )
    pills = [Pill(t(f"media-place-{place}"), here == place, looking(place), icon=icon) for place, icon in places]
    ways = [("/media/collections", "media-collections", ft.Icons.FOLDER_OUTLINED)]
    if state.may_add:
        ways.append(("/media/requests", "media-requests", ft.Icons.HOW_TO_REG_OUTLINED))
    if state.may_pack:
        ways.append(("/media/packs", "media-packs", ft.Icons.INVENTORY_2_OUTLINED))
    pills += [Pill(t(key), False, _going(route, t), icon=icon) for route, key, icon in ways]
    return _in_line(pills, breadth)


def _going(route: str, t: Translator) -> Handler:
    async def go(_event: object) -> None:
        ft.context.page.navigate(route)

    return guard(t, go)


def Filters(state: Library, reference: Reference, breadth: Breadth, t: Translator) -> ft.Control:
    """The week's theme and the own groups first, then kinds; ages, areas, languages, reaches open on demand."""

    async def turn(_event: object) -> None:
        state.open_filters = not state.open_filters

    async def clear(_event: object) -> None:
        await state.clear()

    first: list[ft.Control] = []
    if state.theme:
        title = t("media-this-week", theme=t.chosen(title_for(state.theme, None)))
        first.append(_filter(state, "theme_week", slug_of(state.theme), title, t))
    first += [_Group(state, group, t) for group in state.groups]
    first += _facet(state, "kind", [(kind, t(f"media-kind-{kind}")) for kind in KINDS], t)
    opener = ft.TextButton(
        t("media-filters", count=state.marks),
        icon=ft.Icons.EXPAND_LESS if state.open_filters else ft.Icons.TUNE,
        height=look.TOUCH_TARGET,
        on_click=guard(t, turn),
    )
    line: list[ft.Control] = [opener]
    if state.marks or state.wanted.kind or state.wanted.theme_week:
        line.append(Quiet(t("media-clear"), guard(t, clear)))
    if state.counts and not state.offline:
        told = t("media-found-capped" if state.counts.capped else "media-found", count=state.counts.total)
        line.append(ft.Text(told, size=14, color=look.INK_MUTED))
    parts: list[ft.Control] = [
        _in_line(first, breadth),
        ft.Row(line, spacing=GAP, wrap=True, run_spacing=0, vertical_alignment=ft.CrossAxisAlignment.CENTER),
    ]
    if state.open_filters:
        parts += _further(state, reference, t)
    return ft.Column(parts, spacing=GAP, tight=True, horizontal_alignment=ft.CrossAxisAlignment.STRETCH)


def _Group(state: Library, group: GroupRow, t: Translator) -> ft.Control:
    """What fits this group's age and language comes first; nothing is left out."""
    chosen = state.group is not None and state.group.id == group.id

    async def press(_event: object) -> None:
        await state.look_for(None if chosen else group)

    return Pill(t("media-for-group", group=group.name), chosen, guard(t, press), icon=ft.Icons.GROUPS_OUTLINED)


def _further(state: Library, reference: Reference, t: Translator) -> list[ft.Control]:
    framework = reference.framework
    bands = [(band.slug, t.chosen(band.label)) for band in framework.age_bands]
    areas = [(area.slug, t.chosen(area.title)) for area in framework.areas]
    languages = [(language, t(f"client-language-{language}")) for language in LANGUAGES]
    reaches = [(reach, t(f"media-reach-{reach}")) for reach in _REACHES] if state.may_use else []
    asked = (
        ("media-age", "age_band", bands),
        ("media-area", "area", areas),
        ("media-language", "language", languages),
        ("media-reach", "reach", reaches),
    )
    rows = [(label, name, _facet(state, name, choices, t)) for label, name, choices in asked]
    return [
        Labelled(t(label), PillRow(pills))
        for label, name, pills in rows
        if len(pills) > 1 or (pills and getattr(state.wanted, name))  # a single choice would narrow nothing
    ]


def _facet(state: Library, name: str, choices: Sequence[tuple[str, str]], t: Translator) -> list[ft.Control]:
    """The choices that would leave something; a chosen one stays, so that it can be taken back."""
    return [
        _filter(state, name, value, text, t)
        for value, text in choices
        if state.count(name, value) != 0 or getattr(state.wanted, name) == value
    ]


def _filter(state: Library, name: str, value: str, text: str, t: Translator) -> ft.Control:
    async def press(_event: object) -> None:
        await state.want(name, value)

    colour = look.AREA_COLOURS.get(value, look.PRIMARY)
    icon = KIND_ICONS.get(value) or (ft.Icons.EVENT_NOTE_OUTLINED if name == "theme_week" else None)
    chosen = getattr(state.wanted, name) == value
    return Pill(text, chosen, guard(t, press), colour=colour, icon=icon, count=state.count(name, value))


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
