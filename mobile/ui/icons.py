"""Buttons that are pictures only: large enough for a finger, named for those who listen, explained on hovering."""

from collections.abc import Awaitable, Callable

import flet as ft

from server.shared import look


def IconAction(
    icon: ft.IconData, name: str, press: Callable[..., Awaitable[None]], colour: str = look.INK_MUTED
) -> ft.IconButton:
    """A button of one picture; screen readers and tests find it as the button `name`."""
    return ft.IconButton(
        ft.Icon(icon, color=colour, semantics_label=name),
        tooltip=explained(name),
        on_click=press,
        width=look.TOUCH_TARGET,
        height=look.TOUCH_TARGET,
    )


def MenuSign(icon: ft.IconData, name: str) -> ft.Control:
    """The picture of a menu that opens; the menu itself takes `explained(name)` as its tooltip."""
    return ft.Container(
        ft.Icon(icon, color=look.INK_MUTED, semantics_label=name),
        width=look.TOUCH_TARGET,
        height=look.TOUCH_TARGET,
        alignment=ft.Alignment.CENTER,
    )


def explained(name: str) -> ft.Tooltip:
    """The explanation shown on hovering, kept from screen readers, which read the picture's own name."""
    return ft.Tooltip(message=name, exclude_from_semantics=True)
