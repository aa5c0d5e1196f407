"""The inbox of signals and the list of tasks."""

from datetime import date
from typing import Final
from uuid import UUID

from litestar import Response, get, post
from litestar.di import NamedDependency
from litestar.params import FromPath
from litestar.response import Redirect

from admin.forms import REFUSALS, Form
from admin.pages.decisions.shown import is_soon, said_to
from admin.rendering import Sheet, local_path, see
from server.features.decisions.signals import SignalService
from server.features.decisions.tasks import TaskService
from server.kernel.access import Whereabouts
from server.shared.contract import decisions as contract
from server.shared.domain.permissions import Action

_BASE: Final = "/preschools/{preschool_id:uuid}"


@get(_BASE + "/signals", action=Action.SIGNAL_READ)
async def signals_page(
    sheet: NamedDependency[Sheet], signals: NamedDependency[SignalService], preschool_id: FromPath[UUID]
) -> Response[str]:
    return await _inbox(sheet, signals, preschool_id, Form())


@post(_BASE + "/signals/{signal_id:uuid}/pass", action=Action.DECISION_WRITE)
async def pass_signal(
    sheet: NamedDependency[Sheet],
    signals: NamedDependency[SignalService],
    preschool_id: FromPath[UUID],
    signal_id: FromPath[UUID],
) -> Response[str] | Redirect:
    form = await sheet.form()
    try:
        await signals.put_aside(preschool_id, signal_id, form["words"])
    except REFUSALS as error:
        form.values["signal_id"] = str(signal_id)
        return await _inbox(sheet, signals, preschool_id, form.refused(error))
    return see(f"/admin/preschools/{preschool_id}/signals")


@get(_BASE + "/tasks", action=Action.TASK_READ)
async def tasks_page(
    sheet: NamedDependency[Sheet], decision_tasks: NamedDependency[TaskService], preschool_id: FromPath[UUID]
) -> Response[str]:
    """Of the whole preschool for who reads its decisions."""
    whole = sheet.actor.may(Action.DECISION_READ, Whereabouts(preschool_id=preschool_id))
    found = await decision_tasks.own(preschool_id, whole=whole)
    today: date = sheet.actor.today
    return sheet.page(
        "decisions/tasks.html",
        preschool_id=preschool_id,
        tasks=found,
        soon={task.id for task in found if is_soon(task, today)},
    )


@post(_BASE + "/decisions/{decision_id:uuid}/tasks/{task_id:uuid}/done", action=Action.TASK_DO)
async def mark_task(
    sheet: NamedDependency[Sheet],
    decision_tasks: NamedDependency[TaskService],
    preschool_id: FromPath[UUID],
    decision_id: FromPath[UUID],
    task_id: FromPath[UUID],
) -> Redirect:
    """Back to where the box stood: the decision or the list of tasks."""
    form = await sheet.form()
    said = contract.TaskDone(done=form["done"] == "true", remark=form["remark"])
    await decision_tasks.mark(preschool_id, decision_id, task_id, said)
    return see(local_path(form["back"], f"/admin/preschools/{preschool_id}/tasks"))


async def _inbox(sheet: Sheet, signals: SignalService, preschool_id: UUID, form: Form) -> Response[str]:
    return sheet.page(
        "decisions/signals.html",
        status=form.status,
        preschool_id=preschool_id,
        open=await signals.open(preschool_id),
        answered=await signals.answered(preschool_id),
        deciding=sheet.actor.may(Action.DECISION_WRITE, Whereabouts(preschool_id=preschool_id)),
        said=said_to(sheet.actor.language),
        form=form,
    )


SIGNAL_ROUTES = (signals_page, pass_signal, tasks_page, mark_task)
