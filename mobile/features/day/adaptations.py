"""What is done otherwise for some children at an activity: read, written, changed, taken out."""

from typing import Final

import flet as ft

from mobile.features.day.activity_state import AtHand
from mobile.ui.feedback import guard
from mobile.ui.forms import Form, FormButtons, LongTextInput, Option, SelectInput, use_form
from mobile.ui.hooks import use_kept
from mobile.ui.icons import IconAction
from mobile.ui.layout import Section
from mobile.ui.pictures import Avatar
from mobile.ui.theme import GAP
from server.shared import look
from server.shared.contract.children import ChildRow
from server.shared.contract.day_mode import Adaptation
from server.shared.domain.permissions import Action
from server.shared.i18n import Translator

_TEXT_LENGTH: Final = 400


class Writing(ft.Observable):
    """The form that is open: for a new adaptation, or for one that is changed."""

    def __init__(self) -> None:
        self.open = False
        self.changed: Adaptation | None = None
        self.children: tuple[ChildRow, ...] = ()

    def begin(self, changed: Adaptation | None, children: list[ChildRow]) -> None:
        self.changed, self.children, self.open = changed, tuple(children), True

    def end(self) -> None:
        self.open, self.changed = False, None


@ft.component
def AdaptationsSection(kept: AtHand, t: Translator) -> ft.Control:
    """The children by name, as this screen is the educator's own; the day shows only how many there are."""
    state = use_kept(lambda: kept)
    writing = use_kept(Writing)
    form = use_form()

    async def add(_event: object) -> None:
        children = await state.children(t)
        if children:
            form.reset({"child": "", "text": ""})
            writing.begin(None, children)

    parts: list[ft.Control] = [_Row(state, writing, form, one, t) for one in state.adaptations]
    if not state.adaptations:
        parts.append(ft.Text(t("day-adapted-none"), color=look.INK_MUTED))
    if writing.open:
        parts.append(_Form(state, writing, form, t))
    elif state.may_adapt:
        button = ft.OutlinedButton(
            t("day-adapt"),
            icon=ft.Icons.PERSON_ADD_ALT,
            height=look.TOUCH_TARGET,
            disabled=state.busy,
            on_click=guard(t, add),
        )
        parts.append(ft.Row([button]))
    return Section(t("day-adapted"), parts)


def _Row(state: AtHand, writing: Writing, form: Form, one: Adaptation, t: Translator) -> ft.Control:
    name = f"{one.given_name} {one.family_name}"

    async def change(_event: object) -> None:
        form.reset({"child": str(one.child_id), "text": one.text})
        writing.begin(one, [])

    async def remove(_event: object) -> None:
        writing.end()
        await state.remove(one, t)

    words = ft.Column(
        [ft.Text(name, weight=ft.FontWeight.W_600), ft.Text(one.text)], spacing=2, tight=True, expand=True
    )
    parts: list[ft.Control] = [Avatar(name, 40), words]
    if Action.ADAPTATION_WRITE.value in one.permitted:
        parts += [
            IconAction(ft.Icons.EDIT_OUTLINED, t("day-adapted-change", name=one.given_name), guard(t, change)),
            IconAction(ft.Icons.DELETE_OUTLINE, t("day-adapted-remove", name=one.given_name), guard(t, remove)),
        ]
    return ft.Row(parts, spacing=GAP, vertical_alignment=ft.CrossAxisAlignment.START, key=str(one.id))


def _Form(state: AtHand, writing: Writing, form: Form, t: Translator) -> ft.Control:
    async def save(_event: object) -> None:
        if form.require(t, "child", "text") and await _saved(state, writing, form, t):
            writing.end()

    async def leave(_event: object) -> None:
        writing.end()

    text = LongTextInput(form, "text", t("day-adapted-text"), 2)
    text.max_length = _TEXT_LENGTH
    changed = writing.changed
    if changed:
        whom: ft.Control = ft.Text(changed.given_name, weight=ft.FontWeight.W_600)
    else:
        options = [Option(str(child.id), f"{child.given_name} {child.family_name}") for child in writing.children]
        whom = SelectInput(form, "child", t("day-adapted-child"), options)
    column = ft.Column(
        [whom, text, FormButtons(t, save, leave, busy=state.busy)],
        spacing=GAP + 4,
        tight=True,
        horizontal_alignment=ft.CrossAxisAlignment.STRETCH,
    )
    return ft.Container(column, bgcolor=look.GROUND, border_radius=look.RADIUS, padding=12)


async def _saved(state: AtHand, writing: Writing, form: Form, t: Translator) -> bool:
    text = form.text("text")
    if writing.changed:
        return await state.change(writing.changed, text, t)
    child = next((one for one in writing.children if str(one.id) == form.text("child")), None)
    return child is not None and await state.adapt(child, text, t)
