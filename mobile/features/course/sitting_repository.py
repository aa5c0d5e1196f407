"""The calls of somebody who sits a test: every answer goes through the outbox, so that none is lost."""

from typing import Final
from uuid import UUID

import msgspec

from mobile.device.courses import PATH
from mobile.device.device import Device
from mobile.device.kept_answers import asked_or_kept
from mobile.device.outbox import Write
from mobile.device.sync import Outcome
from server.shared.contract.course_tests import Answer, Attempt, NewAttempt, TestState
from server.shared.ids import uuid7

_ANSWERS: Final = "course-answer:"


class SittingRepository:
    """The tests of one participant."""

    def __init__(self, device: Device, participant_id: UUID) -> None:
        self._device = device
        self._path = f"{PATH}/{participant_id}"

    async def state(self, unit: str) -> TestState:
        return await self._device.api.get(f"{self._path}/tests/{unit}", TestState)

    async def begin(self, unit: str) -> Attempt:
        return await self._device.api.post(f"{self._path}/attempts", NewAttempt(id=uuid7(), unit=unit), Attempt)

    async def attempt(self, attempt_id: UUID) -> Attempt:
        """As the server has it, or as it was told last, with the answers that still wait to be sent."""
        name = ("course", f"attempt:{attempt_id}")
        attempt = await asked_or_kept(self._device, name, f"{self._path}/attempts/{attempt_id}", Attempt)
        waiting = await self.waiting(attempt_id)
        questions = [
            msgspec.structs.replace(question, answer=waiting.get(question.id, question.answer))
            for question in attempt.questions
        ]
        return msgspec.structs.replace(attempt, questions=questions)

    async def waiting(self, attempt_id: UUID) -> dict[UUID, Answer]:
        """The answers that have not arrived, the last one of each question."""
        begin = f"{_ANSWERS}{attempt_id}:"
        return {
            UUID(command.subject.removeprefix(begin)): msgspec.json.decode(command.body, type=Answer)
            for command in await self._device.sync.waiting()
            if command.subject.startswith(begin)
        }

    async def answer(self, attempt_id: UUID, question_id: UUID, answer: Answer, title: str) -> Outcome:
        write = Write(
            method="PUT",
            path=f"{self._path}/attempts/{attempt_id}/answers/{question_id}",
            body=answer,
            subject=f"{_ANSWERS}{attempt_id}:{question_id}",
            title=title,
            quiet=True,  # an answer that came too late is told on the screen, and nobody can do anything about it
        )
        return await self._device.sync.submit(write)

    async def submit(self, attempt_id: UUID) -> Attempt:
        """Hands in what has arrived; whoever calls it has looked that nothing waits."""
        return await self._device.api.post(f"{self._path}/attempts/{attempt_id}/submit", None, Attempt)

    async def flush(self) -> None:
        await self._device.sync.flush()
