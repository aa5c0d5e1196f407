"""One's own tasks in one preschool: what is to do, then what was done lately."""

from uuid import UUID

import flet as ft

from mobile.device.device import use_device
from mobile.features.tasks.parts import task_rows, use_own_tasks
from mobile.ui.feedback import Empty, Problem, SkeletonRows, guard
from mobile.ui.layout import Body, ScreenHead, Section
from mobile.ui.viewport import use_words


@ft.component
def TasksScreen() -> ft.Control:
    params = ft.use_route_params()
    return _Tasks(UUID(params["preschool_id"])) if "preschool_id" in params else Body([])


@ft.component
def _Tasks(preschool_id: UUID) -> ft.Control:
    device, t = use_device(), use_words()
    state = use_own_tasks(device, preschool_id, t)

    async def load(_event: object = None) -> None:
        await state.load(t)

    head = ScreenHead(t("tasks"), back="/")
    if state.tasks is None:
        return Body([head, Problem(state.problem, t, guard(t, load)) if state.problem else SkeletonRows(t)])
    if not state.tasks:
        return Body([head, Empty(ft.Icons.TASK_ALT, t("tasks-none"), t("tasks-none-hint"))])
    parts: list[ft.Control] = [head, *task_rows(state.open, state, t)]
    if state.done:
        parts.append(Section(t("tasks-done"), task_rows(state.done, state, t)))
    return Body(parts)
