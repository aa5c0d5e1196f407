"""Pieces of the screen of an observation: faces, phrases, indicators."""

from collections import Counter
from collections.abc import Sequence
from typing import Final

import flet as ft

from mobile.device.reference import indicators_for
from mobile.device.upload import SentFile
from mobile.features.observations.state import CAPTION_LIMIT, Noting, caption_field
from mobile.features.observations.wording import says, worded
from mobile.ui.choices import Labelled, Pill, PillRow
from mobile.ui.feedback import Handler, guard
from mobile.ui.forms import Form, TextInput
from mobile.ui.pictures import Avatar
from mobile.ui.theme import GAP
from server.shared import look
from server.shared.contract.children import ChildRow
from server.shared.contract.reference import Framework, Indicator
from server.shared.i18n import Translator

_FACE: Final = 52
_TILE: Final = 84


def Faces(state: Noting, t: Translator) -> ft.Control:
    """The children of the group; any number of them may be touched."""
    children = state.children or ()
    chosen = state.form.chosen("children")
    twice = {name for name, count in Counter(child.given_name for child in children).items() if count > 1}
    shown = [child for child in children if state.everybody or str(child.id) in chosen]
    tiles: list[ft.Control] = [
        _Face(child, _called(child, twice), str(child.id) in chosen, state, t) for child in shown
    ]
    if len(shown) < len(children):
        tiles.append(_Others(state, t))
    elif len(children) > 1:
        tiles.append(_Everybody(state, len(chosen) == len(children), t))
    row = ft.Row(tiles, wrap=True, spacing=GAP / 2, run_spacing=GAP / 2)
    return Labelled(t("observe-whom"), row, state.form.errors.get("children"))


@ft.memo  # type: ignore[untyped-decorator]  # Flet leaves it untyped
@ft.component
def _Face(child: ChildRow, called: str, chosen: bool, state: Noting, t: Translator) -> ft.Control:
    async def touch(_event: object) -> None:
        await state.toggle_child(child.id, t)

    tick = ft.Container(
        ft.Icon(ft.Icons.CHECK, size=16, color=look.SURFACE),
        width=24,
        height=24,
        border_radius=12,
        bgcolor=look.PRIMARY,
        border=ft.Border.all(2, look.SURFACE),
        alignment=ft.Alignment.CENTER,
        right=0,
        bottom=0,
        visible=chosen,
    )
    face = ft.Stack([Avatar(f"{child.given_name} {child.family_name}", _FACE), tick], width=_FACE, height=_FACE)
    name = ft.Text(
        called,
        size=13,
        max_lines=1,
        overflow=ft.TextOverflow.ELLIPSIS,
        text_align=ft.TextAlign.CENTER,
        weight=ft.FontWeight.W_600 if chosen else None,
    )
    tile = ft.Container(
        ft.Column([face, name], spacing=4, tight=True, horizontal_alignment=ft.CrossAxisAlignment.CENTER),
        width=_TILE,
        padding=ft.Padding.symmetric(horizontal=2, vertical=6),
        border_radius=look.RADIUS,
        bgcolor=look.PRIMARY_SOFT if chosen else None,
        on_click=guard(t, touch),
        ink=True,
    )
    return ft.MergeSemantics(content=ft.Semantics(content=tile, selected=chosen, button=True), key=str(child.id))


def _Others(state: Noting, t: Translator) -> ft.Control:
    """The way to the rest of the group, where the address named one child."""

    async def show(_event: object) -> None:
        state.everybody = True

    return ft.TextButton(t("observe-others"), icon=ft.Icons.ADD, height=look.TOUCH_TARGET, on_click=guard(t, show))


def _Everybody(state: Noting, chosen: bool, t: Translator) -> ft.Control:
    """The whole group by one touch, or nobody again."""

    async def choose(_event: object) -> None:
        await state.choose_everybody()

    label = t("observe-nobody") if chosen else t("observe-everybody")
    return ft.TextButton(label, icon=ft.Icons.GROUPS_OUTLINED, height=look.TOUCH_TARGET, on_click=guard(t, choose))


def _called(child: ChildRow, twice: set[str]) -> str:
    """Two of one name are told apart by the family's first letter."""
    return f"{child.given_name} {child.family_name[:1]}." if child.given_name in twice else child.given_name


def Phrases(state: Noting, t: Translator) -> ft.Control:
    """Sentences to begin with, in the colour of their area."""
    text, names = state.form.text("text"), state.names
    pills: list[ft.Control] = []
    for phrase in state.phrases(t):

        async def say(_event: object, phrase=phrase) -> None:  # type: ignore[no-untyped-def]  # the phrase of this turn
            await state.say_phrase(phrase)

        colour = look.AREA_COLOURS.get(phrase.area, look.PRIMARY)
        pills.append(Pill(worded(phrase.template, names), says(text, phrase, names), guard(t, say), colour=colour))
    return ft.Container(Labelled(t("observe-phrases"), PillRow(pills)), visible=bool(pills))


def Areas(state: Noting, framework: Framework, t: Translator) -> ft.Control:
    options = [(area.slug, t.chosen(area.title)) for area in framework.areas]
    pills = [_choice(state, "area", slug, title, t) for slug, title in options]
    return Labelled(t("observe-area"), PillRow(pills), state.form.errors.get("area"))


def Details(state: Noting, framework: Framework, t: Translator) -> ft.Control:
    """What may be said more exactly: an indicator and how far the child is with it."""

    async def turn(_event: object) -> None:
        state.details = not state.details

    area = state.form.text("area")
    sign = ft.Icons.EXPAND_LESS if state.details else ft.Icons.EXPAND_MORE
    parts: list[ft.Control] = [
        ft.Row([ft.TextButton(t("observe-details"), icon=sign, height=look.TOUCH_TARGET, on_click=guard(t, turn))])
    ]
    if state.details:
        found = indicators_for(framework, area, state.age_band) if area else []
        parts.append(
            _Indicators(state, found, t) if found else ft.Text(t("observe-no-indicators"), color=look.INK_MUTED)
        )
        parts.append(_Levels(state, framework, t))
    return ft.Column(parts, spacing=GAP + 4, horizontal_alignment=ft.CrossAxisAlignment.STRETCH)


def _Indicators(state: Noting, found: Sequence[Indicator], t: Translator) -> ft.Control:
    pills = [_choice(state, "indicator", str(one.id), t.chosen(one.title), t) for one in found]
    return Labelled(t("observe-indicator"), PillRow(pills))


def _Levels(state: Noting, framework: Framework, t: Translator) -> ft.Control:
    pills = [_choice(state, "level", str(level.value), t.chosen(level.label), t) for level in framework.levels]
    return Labelled(t("observe-level"), PillRow(pills))


def _choice(state: Noting, name: str, value: str, text: str, t: Translator) -> ft.Control:
    chosen = state.form.text(name) == value
    area = value if name == "area" else state.form.text("area")

    async def press(_event: object) -> None:
        await state.choose(name, "" if chosen else value)

    return Pill(text, chosen, guard(t, press), colour=look.AREA_COLOURS.get(area, look.PRIMARY))


def Captions(state: Noting, form: Form, t: Translator) -> list[ft.Control]:
    """A line for each photo that has arrived: what it shows."""

    def of(photo: SentFile) -> ft.Control:
        name = caption_field(photo.id)
        field = TextInput(form, name, t("observe-caption", name=photo.name))
        field.max_length = CAPTION_LIMIT

        async def typed(event: ft.Event[ft.TextField]) -> None:
            form.typed(name, event.control.value)
            state.typed()

        field.on_change = typed
        field.key = name
        return field

    return [of(photo) for photo in state.uploads.arrived]


def ForStaff(state: Noting, save: Handler, t: Translator) -> list[ft.Control]:
    """Where a family has not agreed to the picture: the entry may still be kept inside the preschool."""

    async def keep(event: object) -> None:
        await state.keep_for_staff()
        await save(event)

    if not state.consent_missing:
        return []
    return [
        ft.OutlinedButton(
            t("observe-for-staff"), icon=ft.Icons.LOCK_OUTLINE, height=look.TOUCH_TARGET, on_click=guard(t, keep)
        )
    ]
