"""Practice: what it is, its tasks with what is still missing, the ways into the practice preschool."""

from typing import Final
from uuid import UUID

import flet as ft

from mobile.device.device import use_device
from mobile.features.course.practice import MAKING, READY, PracticeRepository, Practising
from mobile.ui.dialogs import Asking, Quiet, Strong
from mobile.ui.feedback import Loading, Notice, Problem, Refusal, SkeletonRows, guard
from mobile.ui.hooks import use_kept
from mobile.ui.layout import Body, Halves, ScreenHead, Section
from mobile.ui.theme import GAP, WIDE_GAP, WIDE_WIDTH
from mobile.ui.viewport import use_words
from server.shared import look
from server.shared.contract.practice import Practice, PracticeTask
from server.shared.i18n import Translator

PAGES: Final = "/admin"


@ft.component
def PracticeScreen() -> ft.Control:
    params = ft.use_route_params()
    return _Practice(UUID(params["participant_id"])) if "participant_id" in params else Body([])


@ft.component
def _Practice(participant_id: UUID) -> ft.Control:
    device, t = use_device(), use_words()
    state = use_kept(lambda: Practising(PracticeRepository(device, participant_id)))

    async def load(_event: object = None) -> None:
        await state.load(t)

    _use_question(state, t)
    ft.use_effect(load, [])
    head = ScreenHead(t("practising"), back=f"/course/{participant_id}")
    practice = state.practice
    if practice is None:
        shown = Problem(state.problem, t, guard(t, load)) if state.problem else SkeletonRows(t)
        return Body([head, shown], limit=WIDE_WIDTH)
    ready = practice.state == READY
    tasks = [_Task(state, task, ready, t) for task in practice.tasks]
    if ready:
        tasks.append(_Again(state, t))
    return Body(
        [head, Halves([_Told(state, practice, t), Refusal(state.problem)], tasks)],
        limit=WIDE_WIDTH,
    )


def _Told(state: Practising, practice: Practice, t: Translator) -> ft.Control:
    """What it is, and the way in; before there is a copy, the way to have it made."""
    lines: list[ft.Control] = [ft.Text(t("practising-told"))]
    if practice.state == READY:
        lines += [ft.Text(practice.name, weight=ft.FontWeight.W_600), _Ways(state, t)]
    elif practice.state == MAKING or state.busy:
        lines += [ft.Text(t("practising-making"), color=look.INK_MUTED), Loading(t)]
    else:
        lines.append(_Prepare(state, practice, t))
    return Section(t("practising-what"), lines)


def _Prepare(state: Practising, practice: Practice, t: Translator) -> ft.Control:
    async def prepare(_event: object) -> None:
        await state.prepare(t)

    button = ft.FilledButton(
        t("practising-prepare"), height=look.TOUCH_TARGET, disabled=state.busy, on_click=guard(t, prepare)
    )
    parts: list[ft.Control] = [ft.Row([button], wrap=True)]
    if practice.state == "removed":
        parts.insert(0, Notice(t("practising-removed")))
    return ft.Column(parts, spacing=GAP + 4, tight=True, horizontal_alignment=ft.CrossAxisAlignment.STRETCH)


def _Ways(state: Practising, t: Translator) -> ft.Control:
    """Into the preschool here, or on the pages; the address of the pages opens once, so it is fetched first."""

    async def enter(_event: object) -> None:
        page = ft.context.page
        if await state.enter(t):
            page.navigate("/")

    async def ask(_event: object) -> None:
        await state.ask_for_pages(t)

    async def used(_event: object) -> None:
        state.used_pages()

    buttons: list[ft.Control] = [
        ft.FilledButton(
            t("practising-enter"),
            icon=ft.Icons.LOGIN,
            height=look.TOUCH_TARGET,
            disabled=state.busy,
            on_click=guard(t, enter),
            style=ft.ButtonStyle(bgcolor=look.PRACTICE, color=look.SURFACE),
        )
    ]
    if ft.context.page.web and state.pages:
        opening = ft.OpenUrl(state.pages, target=ft.UrlTarget.BLANK)
        buttons.append(
            ft.FilledTonalButton(
                t("practising-pages-open"),
                icon=ft.Icons.OPEN_IN_NEW,
                height=look.TOUCH_TARGET,
                action=opening,
                on_click=guard(t, used),
            )
        )
    elif ft.context.page.web:
        buttons.append(
            ft.OutlinedButton(
                t("practising-pages"), height=look.TOUCH_TARGET, disabled=state.busy, on_click=guard(t, ask)
            )
        )
    return ft.Row(buttons, wrap=True, spacing=GAP, run_spacing=GAP)


def _Task(state: Practising, task: PracticeTask, ready: bool, t: Translator) -> ft.Control:
    """A task: what is to be done, and once there is a preschool, how much of it was found and is still missing."""
    done = task.done_at is not None
    icon, colour = (ft.Icons.CHECK_CIRCLE, look.GOOD) if done else (ft.Icons.RADIO_BUTTON_UNCHECKED, look.INK_MUTED)
    state_word = t("mycourse-state-done" if done else "mycourse-state-open")
    head = ft.Row(
        [
            ft.Icon(icon, color=colour, semantics_label=state_word),
            ft.Text(t.chosen(task.title), theme_style=ft.TextThemeStyle.TITLE_MEDIUM, expand=True),
        ],
        spacing=GAP + 4,
    )
    lines: list[ft.Control] = [head, ft.Text(t.chosen(task.text))]
    if task.done_at is not None:
        lines.append(ft.Text(t("practising-done-on", day=t.day_and_month(task.done_at.date())), color=look.GOOD))
    elif ready:
        lines += _ToDo(state, task, t)
    column = ft.Column(lines, spacing=GAP + 2, horizontal_alignment=ft.CrossAxisAlignment.STRETCH)
    return ft.Card(ft.Container(column, padding=WIDE_GAP), key=task.slug)


def _ToDo(state: Practising, task: PracticeTask, t: Translator) -> list[ft.Control]:
    """How far it is, what is missing, the way to where it is done, and the look at what was done."""

    async def check(_event: object) -> None:
        await state.check(task.slug, t)

    async def go(_event: object) -> None:
        page = ft.context.page
        if await state.enter(t):
            page.navigate(task.where)

    on_pages = task.where.startswith(PAGES)
    parts: list[ft.Control] = [
        ft.Text(t("practising-found", found=task.found, wanted=task.wanted), color=look.INK_MUTED)
    ]
    if task.hint:
        parts.append(Notice(task.hint, ft.Icons.LIGHTBULB_OUTLINE))
    if on_pages:
        parts.append(ft.Text(t("practising-on-pages"), size=14, color=look.INK_MUTED))
    buttons: list[ft.Control] = [
        ft.FilledTonalButton(
            t("practising-check"),
            icon=ft.Icons.FACT_CHECK_OUTLINED,
            height=look.TOUCH_TARGET,
            disabled=state.busy,
            on_click=guard(t, check),
        ),
        ft.OutlinedButton(
            t("practising-go"),
            icon=ft.Icons.LOGIN,
            height=look.TOUCH_TARGET,
            visible=not on_pages,
            disabled=state.busy,
            on_click=guard(t, go),
        ),
        ft.ProgressRing(width=24, height=24, visible=state.checking == task.slug),
    ]
    return [*parts, ft.Row(buttons, wrap=True, spacing=GAP, run_spacing=GAP)]


def _Again(state: Practising, t: Translator) -> ft.Control:
    async def ask(_event: object) -> None:
        state.ask_again(True)

    return ft.Row([Quiet(t("practising-again"), guard(t, ask), disabled=state.busy)], wrap=True)


def _use_question(state: Practising, t: Translator) -> None:
    """Whether everything done in the practice preschool is to be thrown away for a new one."""

    async def leave(_event: object = None) -> None:
        state.ask_again(False)

    async def again(_event: object) -> None:
        await state.start_again(t)

    actions: list[ft.Control] = [
        Quiet(t("client-cancel"), guard(t, leave)),
        Strong(t("practising-again"), guard(t, again)),
    ]
    content = [ft.Text(t("practising-again-told"))]
    ft.use_dialog(Asking(t("practising-again-question"), content, actions, leave) if state.asks_again else None)
