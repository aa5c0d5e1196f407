"""How dialogs look: a title, what is asked in one scrolling column, buttons for a finger."""

from collections.abc import Sequence
from typing import Final

import flet as ft

from mobile.ui.feedback import Handler
from mobile.ui.theme import GAP, WIDE_GAP
from server.shared import look

DIALOG_WIDTH: Final = 560
WIDE_DIALOG: Final = 720


def Asking(
    title: str, controls: Sequence[ft.Control], actions: Sequence[ft.Control], leave: Handler, width: int = DIALOG_WIDTH
) -> ft.AlertDialog:
    """A dialog that a touch beside it closes."""
    column = ft.Column(
        list(controls),
        tight=True,
        spacing=WIDE_GAP,
        horizontal_alignment=ft.CrossAxisAlignment.STRETCH,
    )
    return ft.AlertDialog(
        title=ft.Text(title, theme_style=ft.TextThemeStyle.TITLE_LARGE),
        content=ft.Container(column, width=width, padding=ft.Padding.only(top=GAP)),
        actions=list(actions),
        on_dismiss=leave,
        scrollable=True,
        inset_padding=ft.Padding.symmetric(horizontal=WIDE_GAP, vertical=WIDE_GAP),
        title_padding=ft.Padding.only(left=WIDE_GAP + GAP, right=WIDE_GAP + GAP, top=WIDE_GAP + GAP),
        content_padding=ft.Padding.symmetric(horizontal=WIDE_GAP + GAP, vertical=GAP),
        actions_padding=ft.Padding.all(WIDE_GAP),
    )


def Quiet(text: str, press: Handler, *, danger: bool = False, disabled: bool = False) -> ft.TextButton:
    """A button beside the main one."""
    style = ft.ButtonStyle(color=look.DANGER) if danger else None
    return ft.TextButton(text, height=look.TOUCH_TARGET, on_click=press, style=style, disabled=disabled)


def Strong(text: str, press: Handler, *, disabled: bool = False) -> ft.FilledButton:
    """The main button."""
    return ft.FilledButton(text, height=look.TOUCH_TARGET, on_click=press, disabled=disabled)


def Named(title: str, *controls: ft.Control) -> ft.Control:
    """Something under its small heading."""
    heading = ft.Text(title, theme_style=ft.TextThemeStyle.TITLE_SMALL, color=look.INK_MUTED)
    return ft.Column([heading, *controls], spacing=4, tight=True, horizontal_alignment=ft.CrossAxisAlignment.STRETCH)


def Muted(text: str, size: int = 14) -> ft.Text:
    """What is said besides."""
    return ft.Text(text, size=size, color=look.INK_MUTED)


def Tinted(controls: Sequence[ft.Control], ground: str) -> ft.Control:
    """A few lines on a soft ground."""
    column = ft.Column(list(controls), spacing=4, tight=True, horizontal_alignment=ft.CrossAxisAlignment.STRETCH)
    return ft.Container(column, bgcolor=ground, border_radius=look.RADIUS, padding=WIDE_GAP)
