"""Choices whose words may be long: they break into lines where a chip would be cut off."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field

import flet as ft

from mobile.ui.feedback import Handler, guard
from mobile.ui.forms import Form, Option, form_text
from mobile.ui.theme import GAP
from server.shared import look
from server.shared.i18n import Translator


def Pill(
    text: str,
    chosen: bool,
    press: Handler,
    *,
    colour: str = look.PRIMARY,
    icon: ft.IconData | None = None,
    count: int | None = None,
) -> ft.Control:
    """One choice, perhaps with how much it would leave; the chosen one is filled with its colour."""
    ink = look.SURFACE if chosen else look.INK
    parts: list[ft.Control] = [ft.Text(text, size=15, color=ink, weight=ft.FontWeight.W_600 if chosen else None)]
    if icon or not chosen:
        sign = ft.Icon(icon, size=18, color=ink if chosen else colour) if icon else _dot(colour)
        parts.insert(0, sign)
    else:
        parts.insert(0, ft.Icon(ft.Icons.CHECK, size=18, color=ink))
    parts[-1] = ft.Container(parts[-1], expand=True, expand_loose=True)
    if count is not None:
        parts.append(ft.Text(str(count), size=13, color=look.SURFACE if chosen else look.INK_MUTED))
    pill = ft.Container(
        ft.Row(parts, spacing=GAP, tight=True),
        bgcolor=colour if chosen else look.SURFACE,
        border=ft.Border.all(1, colour if chosen else look.LINE),
        border_radius=look.TOUCH_TARGET / 2,
        padding=ft.Padding.symmetric(horizontal=14, vertical=11),
        on_click=press,
        ink=True,
    )
    return ft.MergeSemantics(content=ft.Semantics(content=pill, selected=chosen, button=True), key=text)


def PillRow(pills: Sequence[ft.Control]) -> ft.Control:
    return ft.Row(list(pills), wrap=True, spacing=GAP, run_spacing=GAP)


@dataclass(frozen=True)
class Choices:
    """A field of a form with few answers; with ``several`` any number of them may be chosen."""

    name: str
    label: str
    options: Sequence[Option]
    several: bool = False
    colours: Mapping[str, str] = field(default_factory=dict)


def Pills(form: Form, asked: Choices, t: Translator, picked: Callable[[], None] | None = None) -> ft.Control:
    """The answers of one field side by side; `picked` is told of every choice."""
    name = asked.name
    kept = form.chosen(name) if asked.several else [form_text(form, name)]

    def pressing(option: Option) -> Handler:
        async def press(_event: object) -> None:
            if asked.several:
                others = [value for value in kept if value != option.value]
                form.pick(name, others if option.value in kept else [*others, option.value])
            else:
                form.pick(name, None if option.value in kept else option.value)
            if picked:
                picked()

        return guard(t, press)

    def pill(option: Option) -> ft.Control:
        colour = asked.colours.get(option.value, look.PRIMARY)
        return Pill(option.text, option.value in kept, pressing(option), colour=colour)

    return Labelled(asked.label, PillRow([pill(option) for option in asked.options]), form.errors.get(name))


def Labelled(label: str, content: ft.Control, error: str | None = None) -> ft.Control:
    """A choice under its name, and above what is wrong with it."""
    parts: list[ft.Control] = [ft.Text(label, theme_style=ft.TextThemeStyle.TITLE_SMALL), content]
    if error:
        parts.append(ft.Semantics(content=ft.Text(error, color=look.DANGER, size=14), live_region=True))
    return ft.Column(parts, spacing=GAP, tight=True, horizontal_alignment=ft.CrossAxisAlignment.STRETCH)


def _dot(colour: str) -> ft.Control:
    return ft.Container(width=10, height=10, border_radius=5, bgcolor=colour)
