"""Tasks of decisions: whose they are sees and marks them, wherever they are."""

from datetime import timedelta
from typing import Final
from uuid import UUID

from server.features.decisions import queries
from server.features.decisions.mapping import to_task
from server.kernel import audit, changes
from server.kernel.access import Actor, Whereabouts
from server.kernel.clock import Clock
from server.kernel.database import Record, Work
from server.kernel.dirty_months import note_month
from server.kernel.errors import NotAllowed, NotVisible
from server.kernel.texts import plain
from server.shared.contract import decisions as contract
from server.shared.domain.decisions import DecisionState
from server.shared.domain.errors import RuleViolation
from server.shared.domain.permissions import Action

TASK: Final = "task"
"""The kind of a change that devices hear of."""
DONE_SHOWN: Final = timedelta(days=14)


class TaskService:
    """The tasks of running decisions."""

    def __init__(self, work: Work, actor: Actor, clock: Clock) -> None:
        self._work = work
        self._actor = actor
        self._clock = clock

    async def own(self, preschool_id: UUID, *, whole: bool = False) -> list[contract.Task]:
        """The actor's own, the earliest day first; the ``whole`` preschool's for who reads its decisions."""
        where = Whereabouts(preschool_id=preschool_id)
        if not self._actor.may(Action.TASK_READ, where):
            raise NotVisible
        if whole:
            self._actor.require(Action.DECISION_READ, where)
        since = self._actor.today - DONE_SHOWN
        rows = await queries.open_tasks(self._work, preschool_id, self._actor.account_id, since, whole=whole)
        return [to_task(row, self._actor) for row in rows]

    async def mark(
        self, preschool_id: UUID, decision_id: UUID, task_id: UUID, said: contract.TaskDone
    ) -> contract.Task:
        """Done with a remark, or not done after all; what is said twice is so once.

        Raises ``decision.not_running`` where the decision was dropped.
        """
        where = Whereabouts(preschool_id=preschool_id)
        if not self._actor.may(Action.TASK_READ, where):
            raise NotVisible
        row = await queries.task_to_mark(self._work, preschool_id, decision_id, task_id)
        if row is None:
            raise NotVisible
        if row["owner_account_id"] != self._actor.account_id and not self._actor.may(Action.DECISION_WRITE, where):
            if not self._actor.may(Action.DECISION_READ, where):
                raise NotVisible
            raise NotAllowed(Action.TASK_DO)
        if row["decision_state"] == DecisionState.DROPPED:
            raise RuleViolation("decision.not_running")
        remark = plain(said.remark)
        if (row["done_at"] is not None, row["remark"]) != (said.done, remark):
            done_at = (row["done_at"] or self._clock.now()) if said.done else None
            by = self._actor.full_name if said.done else ""
            await queries.mark_task(self._work, (preschool_id, decision_id, task_id), done_at, by, remark)
            details = {"done": said.done}
            await audit.record(self._work, self._actor, Action.TASK_DO, task_id, preschool_id, details)
            await changes.note(self._work, preschool_id, TASK, task_id)
            await note_month(self._work, preschool_id, self._actor.today)
        return to_task(await self._again(preschool_id, decision_id, task_id), self._actor)

    async def _again(self, preschool_id: UUID, decision_id: UUID, task_id: UUID) -> Record:
        row = await queries.task_to_mark(self._work, preschool_id, decision_id, task_id)
        if row is None:
            raise NotVisible
        return row
