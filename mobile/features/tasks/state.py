"""What the screen of tasks knows and does."""

from datetime import timedelta
from typing import Final

from mobile.device.clock import preschool_now
from mobile.device.outbox import CommandState
from mobile.features.tasks.repository import TasksRepository, told
from mobile.ui.feedback import ScreenState
from server.shared.contract.decisions import Task, TaskDone
from server.shared.domain.decisions import REMINDED_BEFORE
from server.shared.i18n import Translator

FIRST_SHOWN: Final = 2


class OwnTasks(ScreenState):
    """One's own tasks in one preschool: what is late or near first, as the server orders them."""

    def __init__(self, repository: TasksRepository) -> None:
        super().__init__()
        self.tasks: tuple[Task, ...] | None = None
        self.asked: Task | None = None
        self._repository = repository

    @property
    def open(self) -> list[Task]:
        return [task for task in self.tasks or () if task.done_at is None]

    @property
    def done(self) -> list[Task]:
        return [task for task in self.tasks or () if task.done_at is not None]

    @property
    def pressing(self) -> list[Task]:
        """Late, or due within days: what the first screen tells of."""
        until = preschool_now().date() + REMINDED_BEFORE
        return [task for task in self.open if task.late or task.due_on <= until][:FIRST_SHOWN]

    async def load(self, t: Translator) -> None:
        async def fetch() -> None:
            self.tasks = tuple(await self._repository.own())

        await self.during(fetch(), t)

    def ask(self, task: Task | None) -> None:
        """Asks how a task was done; None ends the question."""
        self.asked = task

    async def answer(self, remark: str, t: Translator) -> None:
        task, self.asked = self.asked, None
        if task is not None:
            await self.mark(task, TaskDone(done=True, remark=remark), t)

    async def mark(self, task: Task, said: TaskDone, t: Translator) -> None:
        """Shown at once; the outbox carries it, and what the server refuses is shown as it is there."""
        self.tasks = tuple(told(one, said) if one.id == task.id else one for one in self.tasks or ())
        outcome = await self._repository.mark(task, said)
        if outcome.state is CommandState.REFUSED:
            await self.load(t)


def is_near(task: Task) -> bool:
    return task.done_at is None and task.due_on - preschool_now().date() <= timedelta(days=REMINDED_BEFORE.days)
