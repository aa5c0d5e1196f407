"""Forms: fields that never lose a keystroke, choices, dates, and errors by the name of the field."""

from collections.abc import Mapping, Sequence
from datetime import date, datetime, timedelta
from typing import Final

import flet as ft
import msgspec

from mobile.ui.feedback import Handler, guard
from mobile.ui.hooks import use_kept
from mobile.ui.theme import GAP, WIDE_GAP, field_border, field_side
from mobile.ui.viewport import use_words
from server.shared import look
from server.shared.contract.base import FieldProblem
from server.shared.i18n import Translator, content_language

FieldValue = str | int | float | bool | date | list[str] | None

_NOON: Final = timedelta(hours=12)


class Option(msgspec.Struct, frozen=True):
    """One of several answers: what is stored, what is read."""

    value: str
    text: str


class Form(ft.Observable):
    """The values and errors of one form.

    Typing changes a value without drawing anything, because a text field that the server writes back while somebody
    types loses letters. Errors and chosen options do draw the form anew.
    """

    def __init__(self, values: Mapping[str, FieldValue] | None = None) -> None:
        self.errors: dict[str, str] = {}
        self.version = 0
        self._values: dict[str, FieldValue] = dict(values or {})

    def __getitem__(self, name: str) -> FieldValue:
        return self._values.get(name)

    def text(self, name: str) -> str:
        """The text of a field, without spaces at its ends."""
        return str(self._values.get(name) or "").strip()

    def chosen(self, name: str) -> list[str]:
        """The chosen options of a field where several may be chosen."""
        kept = self._values.get(name)
        return list(kept) if isinstance(kept, list) else []

    def day(self, name: str) -> date | None:
        kept = self._values.get(name)
        return kept if isinstance(kept, date) else None

    def typed(self, name: str, value: str) -> None:
        """Keeps what was typed; draws nothing."""
        self._values[name] = value

    def pick(self, name: str, value: FieldValue) -> None:
        """Keeps a choice and draws the form anew."""
        self._values[name] = value
        self.errors.pop(name, None)
        self.version += 1

    def reset(self, values: Mapping[str, FieldValue] | None = None) -> None:
        """Begins again with these values."""
        self._values = dict(values or {})
        self.errors = {}
        self.version += 1

    def require(self, t: Translator, *names: str) -> bool:
        """Marks the empty ones of these fields; True when none is empty."""
        missing = {name: t("client-field-required") for name in names if self._values.get(name) in (None, "", [])}
        blank = {name: t("client-field-required") for name in names if not missing.get(name) and not self._filled(name)}
        self.errors = missing | blank
        return not self.errors

    def refuse(self, fields: Sequence[FieldProblem], t: Translator) -> None:
        """Marks the fields a server's refusal names; a nested field is marked by the last part of its path."""
        self.errors = {problem.field.split(".")[-1]: t.error(problem.code, problem.params) for problem in fields}

    def _filled(self, name: str) -> bool:
        value = self._values.get(name)
        return not isinstance(value, str) or bool(value.strip())


def use_form(values: Mapping[str, FieldValue] | None = None) -> Form:
    """The form of this component, kept between drawings; `values` count at the first drawing only."""
    return use_kept(lambda: Form(values))


def TextInput(form: Form, name: str, label: str, hint: str | None = None) -> ft.TextField:
    """A line of text. Further properties may be set on the returned field."""

    async def keep(event: ft.Event[ft.TextField]) -> None:
        form.typed(name, event.control.value)

    return ft.TextField(
        label=label,
        value=form_text(form, name),
        error=form.errors.get(name),
        hint_text=hint,
        on_change=keep,
        border=field_border(),
        filled=True,
        fill_color=look.SURFACE,
        content_padding=ft.Padding.symmetric(horizontal=WIDE_GAP, vertical=WIDE_GAP),
    )


def form_text(form: Form, name: str) -> str:
    """What stands in a text field now, spaces included."""
    value = form[name]
    return "" if value is None else str(value)


def LongTextInput(form: Form, name: str, label: str, lines: int = 3) -> ft.TextField:
    """Several lines of text, growing with what is typed."""
    field = TextInput(form, name, label)
    field.multiline = True
    field.min_lines = lines
    field.max_lines = lines * 3
    field.align_label_with_hint = True
    return field


def PasswordInput(form: Form, name: str, label: str, on_submit: Handler | None = None) -> ft.TextField:
    """A hidden text that may be revealed."""
    field = TextInput(form, name, label)
    field.password = True
    field.can_reveal_password = True
    field.autocorrect = False
    field.enable_suggestions = False
    field.on_submit = on_submit
    return field


def NumberInput(form: Form, name: str, label: str) -> ft.TextField:
    """A text field that brings up the number keys; the value stays text until the rule reads it."""
    field = TextInput(form, name, label)
    field.keyboard_type = ft.KeyboardType.NUMBER
    return field


def SelectInput(form: Form, name: str, label: str, options: Sequence[Option]) -> ft.Control:
    """One of many answers, in a list that opens. Tests find it by its identifier, the field's name."""

    async def choose(event: ft.Event[ft.Dropdown]) -> None:
        form.pick(name, event.control.value)

    dropdown = ft.Dropdown(
        label=label,
        value=form_text(form, name) or None,
        options=[ft.DropdownOption(key=option.value, text=option.text) for option in options],
        error_text=form.errors.get(name),
        on_select=choose,
        border=field_border(),
        filled=True,
        fill_color=look.SURFACE,
        expand=True,
        menu_height=400,
        enable_search=False,
    )
    return ft.Semantics(label=label, identifier=name, container=True, content=ft.Row([dropdown]))


def ChoiceChips(form: Form, name: str, label: str, options: Sequence[Option], *, several: bool = False) -> ft.Control:
    """A few answers side by side; with `several` any number of them may be chosen."""
    kept = form.chosen(name) if several else [form_text(form, name)]

    def toggled(option: Option) -> Handler:
        async def toggle(_event: ft.Event[ft.Chip]) -> None:
            if several:
                others = [value for value in kept if value != option.value]
                form.pick(name, others if option.value in kept else [*others, option.value])
            else:
                form.pick(name, None if option.value in kept else option.value)

        return toggle

    chips: list[ft.Control] = [
        ft.Chip(
            label=option.text,
            selected=option.value in kept,
            on_select=toggled(option),
            show_checkmark=several,
            key=f"{name}-{option.value}",
        )
        for option in options
    ]
    return _labelled(label, ft.Row(chips, wrap=True, spacing=GAP, run_spacing=GAP), form.errors.get(name))


def Toggle(form: Form, name: str, label: str) -> ft.Control:
    """Yes or no."""

    async def turn(event: ft.Event[ft.Switch]) -> None:
        form.pick(name, bool(event.control.value))

    words = ft.Container(ft.Text(label), padding=ft.Padding.only(left=GAP))
    return ft.Container(ft.Switch(label=words, value=bool(form[name]), on_change=turn), height=look.TOUCH_TARGET)


@ft.component
def DateInput(form: Form, name: str, label: str, first: date, last: date) -> ft.Control:
    """A day between `first` and `last`, chosen from a calendar in the reader's language."""
    t = use_words()
    opened, set_opened = ft.use_state(False)
    day = form.day(name)

    async def opens(_event: ft.Event[ft.OutlinedButton]) -> None:
        set_opened(True)

    async def picked(event: ft.Event[ft.DatePicker]) -> None:
        form.pick(name, day_of(event.control.value) if event.control.value else None)
        set_opened(False)

    ft.use_dialog(
        ft.DatePicker(
            value=day or min(max(date.today(), first), last),  # noqa: DTZ011 - where the calendar opens, nothing more
            first_date=first,
            last_date=last,
            locale=ft.Locale(content_language(t.language)),
            cancel_text=t("client-cancel"),
            confirm_text=t("client-choose"),
            help_text=label,
            entry_mode=ft.DatePickerEntryMode.CALENDAR_ONLY,
            on_change=picked,
            on_dismiss=lambda: set_opened(False),
        )
        if opened
        else None
    )
    button = ft.OutlinedButton(
        t.date(day) if day else t("client-choose-day"),
        icon=ft.Icons.CALENDAR_MONTH_OUTLINED,
        on_click=guard(t, opens),
        height=look.TOUCH_TARGET + 4,
        style=ft.ButtonStyle(side=field_side(), color=look.INK, bgcolor=look.SURFACE),
    )
    return _labelled(label, button, form.errors.get(name))


def day_of(moment: datetime | date) -> date:
    """The calendar day a picker means.

    A browser sends its local midnight as a moment of UTC, which in Tashkent is the evening before; noon added, the
    moment falls on the right day everywhere between UTC-12 and UTC+12.
    """
    return (moment + _NOON).date() if isinstance(moment, datetime) else moment


def FormButtons(
    t: Translator, save: Handler, cancel: Handler | None = None, *, busy: bool = False, saving: str | None = None
) -> ft.Control:
    """Save, under another name where `saving` tells one, and perhaps cancel; both rest while the form is busy."""
    buttons: list[ft.Control] = [
        ft.FilledButton(
            saving or t("client-save"), disabled=busy, on_click=guard(t, save), height=look.TOUCH_TARGET + 4
        )
    ]
    if cancel:
        buttons.append(
            ft.TextButton(t("client-cancel"), disabled=busy, on_click=guard(t, cancel), height=look.TOUCH_TARGET + 4)
        )
    return ft.Row(buttons, spacing=GAP, wrap=True)


def _labelled(label: str, content: ft.Control, error: str | None) -> ft.Control:
    parts: list[ft.Control] = [ft.Text(label, theme_style=ft.TextThemeStyle.TITLE_SMALL), content]
    if error:
        parts.append(ft.Text(error, color=look.DANGER, size=14))
    return ft.Column(parts, spacing=GAP, tight=True)
