"""A task as a card, the question before it is marked, and what the first screen tells of tasks."""

from collections.abc import Sequence
from uuid import UUID

import flet as ft

from mobile.device.clock import preschool_now
from mobile.device.device import Device, use_device
from mobile.device.news import use_news
from mobile.features.tasks.repository import TasksRepository
from mobile.features.tasks.state import OwnTasks, is_near
from mobile.ui.feedback import guard
from mobile.ui.forms import LongTextInput, use_form
from mobile.ui.hooks import use_kept
from mobile.ui.layout import Section
from mobile.ui.theme import GAP, WIDE_GAP
from mobile.ui.viewport import use_words
from server.shared import look
from server.shared.contract.decisions import Task, TaskDone
from server.shared.domain.permissions import Action
from server.shared.i18n import Translator

NEWS = ("task", "decision")


def use_own_tasks(device: Device, preschool_id: UUID, t: Translator) -> OwnTasks:
    """The state of one's tasks, loaded, and again whenever somebody changed one."""
    state = use_kept(lambda: OwnTasks(TasksRepository(device, preschool_id)))

    async def load() -> None:
        await state.load(t)

    ft.use_effect(guard(t, load), [])
    use_news(preschool_id, NEWS, load)
    _use_question(state, t)
    return state


@ft.component
def TasksToday(preschool_id: UUID) -> ft.Control:
    """What is late or near, on the first screen; nothing where nothing waits."""
    device, t = use_device(), use_words()
    state = use_own_tasks(device, preschool_id, t)

    async def all_of_them(_event: object) -> None:
        ft.context.page.navigate(f"/tasks/{preschool_id}")

    if not state.open:
        return ft.Container(visible=False)
    more = ft.TextButton(
        t("tasks-all", count=len(state.open)), height=look.TOUCH_TARGET, on_click=guard(t, all_of_them)
    )
    return Section(t("tasks"), [*task_rows(state.pressing, state, t), more])


def task_rows(tasks: Sequence[Task], state: OwnTasks, t: Translator) -> list[ft.Control]:
    return [_TaskRow(task, state, t) for task in tasks]


def _TaskRow(task: Task, state: OwnTasks, t: Translator) -> ft.Control:
    lines: list[ft.Control] = [
        ft.Text(task.what, weight=ft.FontWeight.W_600),
        _Day(task, t),
        ft.Text(t("task-for", title=task.decision_title), size=13, color=look.INK_MUTED),
    ]
    if task.remark:
        lines.append(ft.Text(task.remark))
    if Action.TASK_DO.value in task.permitted:
        lines.append(_Button(task, state, t))
    return ft.Container(
        ft.Column(lines, spacing=GAP / 2, horizontal_alignment=ft.CrossAxisAlignment.START),
        border=ft.Border.all(1, look.DANGER if task.late else look.LINE),
        border_radius=look.RADIUS,
        bgcolor=look.SURFACE,
        padding=WIDE_GAP - 4,
        key=str(task.id),
    )


def _Day(task: Task, t: Translator) -> ft.Control:
    """Until when, in the colour of its haste; or when it was done."""
    if task.done_at is not None:
        return ft.Text(t("task-done-on", day=t.day_and_month(task.done_at.date())), color=look.GOOD)
    day = t.day_and_month(task.due_on)
    if task.late or task.due_on < preschool_now().date():
        return ft.Text(t("task-late", day=day), color=look.DANGER, weight=ft.FontWeight.W_600)
    return ft.Text(t("task-until", day=day), color=look.WARNING if is_near(task) else look.INK_MUTED)


def _Button(task: Task, state: OwnTasks, t: Translator) -> ft.Control:
    async def ask(_event: object) -> None:
        state.ask(task)

    async def take_back(_event: object) -> None:
        await state.mark(task, TaskDone(done=False), t)

    if task.done_at is not None:
        return ft.TextButton(t("task-not-done"), height=look.TOUCH_TARGET, on_click=guard(t, take_back))
    return ft.FilledTonalButton(t("task-done"), icon=ft.Icons.CHECK, height=look.TOUCH_TARGET, on_click=guard(t, ask))


def _use_question(state: OwnTasks, t: Translator) -> None:
    """Whether it is done, with a remark, while a task is asked about."""
    form = use_form()

    async def done(_event: object) -> None:
        await state.answer(form.text("remark"), t)
        form.reset()

    async def leave(_event: object = None) -> None:
        state.ask(None)

    asked = state.asked
    dialog = ft.AlertDialog(
        modal=True,
        title=ft.Text(t("task-done-title")),
        content=ft.Column(
            [ft.Text(asked.what if asked else ""), LongTextInput(form, "remark", t("task-remark"), 2)],
            tight=True,
            spacing=WIDE_GAP,
        ),
        actions=[
            ft.TextButton(t("client-cancel"), height=look.TOUCH_TARGET, on_click=guard(t, leave)),
            ft.FilledButton(t("task-done"), height=look.TOUCH_TARGET, on_click=guard(t, done)),
        ],
        on_dismiss=leave,
    )
    ft.use_dialog(dialog if asked else None)
