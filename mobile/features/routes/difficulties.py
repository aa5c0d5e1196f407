"""What is hard for a child and what supports it: read, written and overcome by staff."""

from datetime import date, timedelta
from typing import Final
from uuid import UUID

import flet as ft

from mobile.device.reference import ReferenceShelf
from mobile.features.routes.repository import RouteRepository
from mobile.features.routes.state import DifficultyState
from mobile.ui.choices import Choices, Pills
from mobile.ui.dialogs import Asking, Muted, Named, Quiet, Strong
from mobile.ui.entries import AreaSign
from mobile.ui.feedback import Problem, Refusal, SkeletonRows, guard
from mobile.ui.forms import DateInput, LongTextInput, Option, SelectInput, Toggle, use_form
from mobile.ui.hooks import use_kept
from mobile.ui.layout import Section
from mobile.ui.theme import GAP, WIDE_GAP
from server.shared import look
from server.shared.contract.routes import Difficulty, DifficultyWriting
from server.shared.domain.permissions import Action
from server.shared.i18n import Translator

_LOOKING_BACK: Final = timedelta(days=5 * 366)
TEXT_LIMIT: Final = 1000


@ft.component
def DifficultySection(repository: RouteRepository, shelf: ReferenceShelf, today: date, t: Translator) -> ft.Control:
    """The difficulties, the open ones first."""
    state = use_kept(lambda: DifficultyState(repository))

    async def load(_event: object = None) -> None:
        await state.load(t)

    async def add(_event: object) -> None:
        state.ask(None)

    ft.use_effect(guard(t, load), [])
    if state.difficulties is None:
        content: list[ft.Control] = [Problem(state.problem, t, guard(t, load)) if state.problem else SkeletonRows(t, 2)]
        return Section(t("difficulties"), content)
    ordered = sorted(state.difficulties, key=lambda one: one.overcome_on is not None)
    parts: list[ft.Control] = [Muted(t("difficulties-hint"))]
    parts += [_Difficulty(state, one, shelf, t) for one in ordered]
    if not ordered:
        parts.append(Muted(t("difficulties-none"), 15))
    if state.may_write:
        button = ft.FilledTonalButton(
            t("difficulty-add"), icon=ft.Icons.ADD, height=look.TOUCH_TARGET, on_click=guard(t, add)
        )
        parts.append(ft.Row([button], wrap=True))
    if state.adding or state.asked:
        parts.append(_DifficultyForm(state, shelf, today, t))
    return Section(t("difficulties"), parts)


def _Difficulty(state: DifficultyState, one: Difficulty, shelf: ReferenceShelf, t: Translator) -> ft.Control:
    async def change(_event: object) -> None:
        state.ask(one)

    async def remove(_event: object) -> None:
        await state.remove(one, t)

    since = t("difficulty-since", day=t.date(one.since, "medium"))
    if one.overcome_on:
        since = t("difficulty-overcome-on", day=t.date(one.overcome_on, "medium"))
    facts = " · ".join(part for part in (since, one.specialist_name, one.written_by_name) if part)
    lines: list[ft.Control] = [
        ft.Row([AreaSign(shelf.area(one.area), one.area, t)]),
        ft.Text(one.text, color=look.INK_MUTED if one.overcome_on else None),
    ]
    if one.support:
        lines.append(Named(t("difficulty-helps"), ft.Text(one.support)))
    lines.append(Muted(facts, 13))
    if Action.DIFFICULTY_WRITE.value in one.permitted:
        buttons: list[ft.Control] = [
            Quiet(t("difficulty-change"), guard(t, change)),
            Quiet(t("difficulty-remove"), guard(t, remove), danger=True),
        ]
        lines.append(ft.Row(buttons, wrap=True))
    column = ft.Column(lines, spacing=GAP - 2, tight=True, horizontal_alignment=ft.CrossAxisAlignment.STRETCH)
    return ft.Container(column, bgcolor=look.GROUND, border_radius=look.RADIUS, padding=WIDE_GAP, key=str(one.id))


@ft.component
def _DifficultyForm(kept: DifficultyState, shelf: ReferenceShelf, today: date, t: Translator) -> ft.Control:
    """The form over the page; draws nothing itself."""
    state = use_kept(lambda: kept)
    form = use_form(_values(kept.asked, today))

    async def leave(_event: object = None) -> None:
        state.close()

    async def save(_event: object) -> None:
        if not form.require(t, "area", "text"):
            return
        specialist, since = form.text("specialist"), form.day("since") or today
        before = state.asked.overcome_on if state.asked else None
        writing = DifficultyWriting(
            area=form.text("area"),
            text=form.text("text"),
            support=form.text("support"),
            specialist_id=UUID(specialist) if specialist else None,
            since=since,
            overcome_on=(before or today) if form["overcome"] else None,
        )
        if await state.write(writing, t):
            state.close()

    text = LongTextInput(form, "text", t("difficulty-text"), 2)
    support = LongTextInput(form, "support", t("difficulty-support"), 2)
    text.max_length = support.max_length = TEXT_LIMIT
    areas = [Option(area.slug, t.chosen(area.title)) for area in (shelf.framework.areas if shelf.framework else ())]
    people = [Option("", t("difficulty-nobody"))]
    people += [Option(str(one.id), f"{one.full_name} · {one.position}".strip(" ·")) for one in state.specialists]
    lines: list[ft.Control] = [
        Refusal(state.problem),
        Pills(form, Choices("area", t("observe-area"), areas, colours=look.AREA_COLOURS), t),
        text,
        support,
        SelectInput(form, "specialist", t("difficulty-specialist"), people),
        DateInput(form, "since", t("difficulty-since-when"), today - _LOOKING_BACK, today),
    ]
    if state.asked:
        lines.append(Toggle(form, "overcome", t("difficulty-overcome")))
    title = t("difficulty-change") if state.asked else t("difficulty-add")
    buttons = [Quiet(t("client-cancel"), guard(t, leave)), Strong(t("client-save"), guard(t, save))]
    ft.use_dialog(Asking(title, lines, buttons, leave))
    return ft.Container(visible=False)


def _values(one: Difficulty | None, today: date) -> dict[str, str | bool | date | None]:
    if one is None:
        return {"area": "", "text": "", "support": "", "specialist": "", "since": today, "overcome": False}
    return {
        "area": one.area,
        "text": one.text,
        "support": one.support,
        "specialist": str(one.specialist_id or ""),
        "since": one.since,
        "overcome": one.overcome_on is not None,
    }
