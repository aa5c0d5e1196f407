"""One's own tasks: asked for, kept for when there is no network, and marked by way of the outbox."""

from datetime import UTC, datetime
from typing import Final
from uuid import UUID

import msgspec

from mobile.device.device import Device
from mobile.device.outbox import Write
from mobile.device.sync import Outcome
from mobile.problems import ServerAway
from server.shared.contract.decisions import Task, TaskDone

_MARKS: Final = "task:"


class TasksRepository:
    """The tasks of one preschool that are the signed-in person's."""

    def __init__(self, device: Device, preschool_id: UUID) -> None:
        self._device = device
        self._path = f"/api/preschools/{preschool_id}"
        account = device.session.account
        self._kept = f"tasks:{account.id if account else ''}:{preschool_id}"

    async def own(self) -> list[Task]:
        """As the server has them, or as they were when it last answered; with what waits to be sent already done."""
        try:
            tasks = await self._device.api.get(f"{self._path}/tasks", list[Task])
            await self._device.store.save_draft(self._kept, msgspec.json.encode(tasks))
        except ServerAway:
            kept = await self._device.store.draft(self._kept)
            if kept is None:
                raise
            tasks = msgspec.json.decode(kept, type=list[Task])
        waiting = {
            command.subject: msgspec.json.decode(command.body, type=TaskDone)
            for command in await self._device.sync.waiting()
            if command.subject.startswith(_MARKS)
        }
        return [told(task, waiting.get(subject_of(task))) for task in tasks]

    async def mark(self, task: Task, said: TaskDone) -> Outcome:
        path = f"{self._path}/decisions/{task.decision_id}/tasks/{task.id}/done"
        write = Write(method="PUT", path=path, body=said, subject=subject_of(task), title=task.what)
        return await self._device.sync.submit(write)


def subject_of(task: Task) -> str:
    return f"{_MARKS}{task.id}"


def told(task: Task, said: TaskDone | None) -> Task:
    """The task as it will be when what was said of it has arrived."""
    if said is None:
        return task
    done_at = (task.done_at or datetime.now(UTC)) if said.done else None
    return msgspec.structs.replace(task, done_at=done_at, remark=said.remark, late=task.late and not said.done)
