"""Answers to choose from with a finger: one to a row, told right or wrong in words and not by colour alone."""

from enum import StrEnum
from typing import Final

import flet as ft

from mobile.ui.feedback import Handler
from mobile.ui.theme import GAP, WIDE_GAP, field_side
from server.shared import look
from server.shared.i18n import Translator


class Verdict(StrEnum):
    """What is known of an answer: nothing yet, that it is right, or that it is not."""

    UNKNOWN = "unknown"
    RIGHT = "right"
    WRONG = "wrong"


VERDICTS: Final = {
    Verdict.UNKNOWN: (ft.Icons.HELP_OUTLINE, look.INK_MUTED, look.SURFACE),
    Verdict.RIGHT: (ft.Icons.CHECK_CIRCLE, look.GOOD, look.PRIMARY_SOFT),
    Verdict.WRONG: (ft.Icons.REPLAY, look.WARNING, look.WARNING_SOFT),
}


def AnswerRow(text: str, chosen: bool, press: Handler | None, *, several: bool = False) -> ft.Control:
    """One answer; without `press` it can only be read."""
    icon = _sign(chosen, several)
    row = ft.Row(
        [
            ft.Icon(icon, color=look.PRIMARY if chosen else look.INK_MUTED),
            ft.Text(text, expand=True, weight=ft.FontWeight.W_600 if chosen else None),
        ],
        spacing=GAP + 4,
    )
    box = ft.Container(
        row,
        bgcolor=look.PRIMARY_SOFT if chosen else look.SURFACE,
        border=ft.Border.all(1, look.PRIMARY) if chosen else ft.Border.all(1, field_side().color),
        border_radius=look.RADIUS,
        padding=ft.Padding.symmetric(horizontal=WIDE_GAP, vertical=GAP + 5),
        on_click=press,
        ink=press is not None,
    )
    return ft.MergeSemantics(content=ft.Semantics(content=box, checked=chosen, button=press is not None), key=text)


def _sign(chosen: bool, several: bool) -> ft.IconData:
    if several:
        return ft.Icons.CHECK_BOX if chosen else ft.Icons.CHECK_BOX_OUTLINE_BLANK
    return ft.Icons.RADIO_BUTTON_CHECKED if chosen else ft.Icons.RADIO_BUTTON_UNCHECKED


def Told(verdict: Verdict, text: str, t: Translator) -> ft.Control:
    """What is known of an answer, in words on a soft ground."""
    icon, colour, ground = VERDICTS[verdict]
    row = ft.Row(
        [ft.Icon(icon, color=colour, semantics_label=t(f"answer-{verdict}")), ft.Text(text, color=colour, expand=True)],
        spacing=GAP + 2,
    )
    strip = ft.Container(row, bgcolor=ground, border_radius=look.RADIUS, padding=GAP + 4)
    return ft.Semantics(content=strip, live_region=True)
