"""The sheets that rise from below: why something went otherwise, and for whom something is done otherwise."""

from collections.abc import Sequence
from datetime import date
from typing import Final

import flet as ft

from mobile.features.day.lines import days_ahead
from mobile.features.day.state import REASONS, DayState, planned_days
from mobile.ui.choices import Labelled, Pill, PillRow
from mobile.ui.feedback import Handler, guard
from mobile.ui.forms import Form, TextInput, use_form
from mobile.ui.theme import GAP, WIDE_GAP
from mobile.ui.viewport import use_window, use_words
from server.shared import look
from server.shared.contract.day_mode import Adaptation
from server.shared.contract.plans import ReasonCode
from server.shared.i18n import Translator

_WIDTH: Final = 640
_TALL: Final = 720
"""Logical pixels of a window in which every sheet has room."""
_SHORT_LIST: Final = 6
_INSTEAD_LENGTH: Final = 200
_SHEET: Final = ft.RoundedRectangleBorder(radius=ft.BorderRadius.only(top_left=20, top_right=20))


@ft.component
def DaySheets(day: DayState) -> ft.Control:
    """The sheets of the day; draws nothing in its own place."""
    t, scrolls = use_words(), use_window().height < _TALL
    _use_question(day, scrolls, t)
    _use_names(day, scrolls, t)
    _use_names_gone(day, scrolls, t)
    return ft.Container(visible=False)


def _use_question(day: DayState, scrolls: bool, t: Translator) -> None:
    form = use_form()
    question = day.question

    async def begin() -> None:
        form.reset()

    async def leave(_event: object = None) -> None:
        day.ask_nothing()

    ft.use_effect(begin, [question])
    parts: list[ft.Control] = []
    if question:
        parts = [
            _Title(t(f"day-{question.result}"), question.line.activity.title, guard(t, leave), t),
            *_more_of(question.result, form, day, t),
            Labelled(t("day-why"), PillRow([_Reason(code, form, day, t) for code in REASONS])),
            ft.Row([_WithoutReason(form, day, t)]),
        ]
    ft.use_dialog(_Sheet(parts, leave, scrolls) if question else None)


def _more_of(result: str, form: Form, day: DayState, t: Translator) -> list[ft.Control]:
    """What may be said besides the reason: the day it was moved to, or what was done instead."""
    if result == "replaced":
        instead = TextInput(form, "instead", t("day-instead"))
        instead.max_length = _INSTEAD_LENGTH
        instead.counter = ""
        return [instead]
    if result == "moved":
        days = days_ahead(day.today, planned_days(day.plan))
        return [Labelled(t("day-moved-where"), PillRow(_days(days, form, t)))]
    return []


def _days(days: Sequence[date], form: Form, t: Translator) -> list[ft.Control]:
    def pill(one: date) -> ft.Control:
        chosen = form.day("moved_to") == one

        async def press(_event: object) -> None:
            form.pick("moved_to", None if chosen else one)

        return Pill(f"{t.weekday(one)}, {one.day}".capitalize(), chosen, guard(t, press))

    return [pill(one) for one in days]


def _Reason(code: ReasonCode, form: Form, day: DayState, t: Translator) -> ft.Control:
    return Pill(t(f"day-reason-{code}"), False, _answering(code, form, day, t), icon=_REASON_ICONS[code])


def _WithoutReason(form: Form, day: DayState, t: Translator) -> ft.Control:
    return ft.TextButton(t("day-no-reason"), height=look.TOUCH_TARGET, on_click=_answering("", form, day, t))


def _answering(code: ReasonCode, form: Form, day: DayState, t: Translator) -> Handler:
    async def answer(_event: object) -> None:
        await day.answer(code, form.day("moved_to"), form.text("instead"), t)

    return guard(t, answer)


def _use_names(day: DayState, scrolls: bool, t: Translator) -> None:
    line = day.named

    async def leave(_event: object = None) -> None:
        day.name(None)

    parts: list[ft.Control] = []
    if line:
        parts.append(_Title(t("day-adapted"), line.activity.title, guard(t, leave), t))
        parts += [_Adapted(one) for one in day.adaptations_of(line.activity.id)]
    ft.use_dialog(_Sheet(parts, leave, scrolls or len(parts) > _SHORT_LIST) if line else None)


def _use_names_gone(day: DayState, scrolls: bool, t: Translator) -> None:
    async def leave(_event: object = None) -> None:
        day.name_gone(False)

    parts: list[ft.Control] = [_Title(t("day-adapted"), t("adapted-line-gone"), guard(t, leave), t)]
    parts += [_Adapted(one) for one in day.adaptations_gone]
    ft.use_dialog(_Sheet(parts, leave, scrolls or len(parts) > _SHORT_LIST) if day.naming_gone else None)


def _Adapted(one: Adaptation) -> ft.Control:
    name = ft.Text(f"{one.given_name} {one.family_name}", weight=ft.FontWeight.W_600)
    return ft.Column([name, ft.Text(one.text)], spacing=2, tight=True)


def _Title(title: str, of: str, leave: Handler, t: Translator) -> ft.Control:
    words = ft.Column(
        [ft.Text(title, theme_style=ft.TextThemeStyle.TITLE_LARGE), ft.Text(of, color=look.INK_MUTED, max_lines=2)],
        spacing=2,
        tight=True,
        expand=True,
    )
    close = ft.IconButton(
        ft.Icon(ft.Icons.CLOSE, semantics_label=t("client-close")),
        width=look.TOUCH_TARGET,
        height=look.TOUCH_TARGET,
        on_click=leave,
    )
    return ft.Row([words, close], spacing=GAP, vertical_alignment=ft.CrossAxisAlignment.START)


def _Sheet(parts: Sequence[ft.Control], leave: Handler, scrolls: bool) -> ft.BottomSheet:
    """As high as its content, so that the thumb reaches it; what scrolls takes the whole height."""
    column = ft.Column(
        list(parts),
        tight=True,
        spacing=WIDE_GAP,
        scroll=ft.ScrollMode.AUTO if scrolls else None,
        horizontal_alignment=ft.CrossAxisAlignment.STRETCH,
    )
    return ft.BottomSheet(
        ft.Container(column, padding=ft.Padding.only(left=20, right=12, top=16, bottom=24), width=_WIDTH),
        scrollable=True,
        bgcolor=look.SURFACE,
        shape=_SHEET,
        on_dismiss=leave,
    )


_REASON_ICONS: Final = {
    "weather": ft.Icons.CLOUD_OUTLINED,
    "interest": ft.Icons.FAVORITE_OUTLINE,
    "few_children": ft.Icons.GROUPS_OUTLINED,
    "materials": ft.Icons.INVENTORY_2_OUTLINED,
    "time": ft.Icons.SCHEDULE,
    "health": ft.Icons.HEALING_OUTLINED,
    "event": ft.Icons.CELEBRATION_OUTLINED,
    "other": ft.Icons.MORE_HORIZ,
}
