"""What the screen of a group's card knows and does: every touch is shown at once and lost never."""

import asyncio
from collections.abc import Mapping, Sequence
from typing import Final
from uuid import UUID

import msgspec

from mobile.device.outbox import CommandState
from mobile.features.cards import sheet
from mobile.features.cards.repository import MarkingRepository, kept_of
from mobile.features.cards.sheet import Batch, Cell, Clash, Place, Unanswered
from mobile.ui.feedback import ScreenState
from server.shared.contract.cards import AssessmentRound, CardCompletion, CardLine, ChildCard, GroupCard, NewMark
from server.shared.contract.reference import Framework
from server.shared.domain.permissions import Action
from server.shared.i18n import Translator
from server.shared.ids import uuid7

TOUCHING_PAUSE: Final = 1.0
"""Seconds without a touch after which the touches go out together."""


class Marks(msgspec.Struct, frozen=True):
    """The marks as they are shown."""

    cells: Mapping[Place, Cell] = {}


class Marking(ScreenState):
    """The marks of one group in one round."""

    def __init__(self, repository: MarkingRepository) -> None:
        super().__init__()
        self.card: GroupCard | None = None
        self.framework: Framework | None = None
        self.marks = Marks()
        self.unanswered = Unanswered()
        self.offline = False
        self.stopped = False
        self._repository = repository
        self._sending = asyncio.Lock()
        self._pause: asyncio.Task[None] | None = None

    @property
    def round(self) -> AssessmentRound | None:
        return self.card.round if self.card else None

    @property
    def waiting(self) -> int:
        """How many touches the server has not confirmed yet."""
        return sum(cell.waits for cell in self.marks.cells.values())

    @property
    def may_mark(self) -> bool:
        return self.card is not None and Action.CARD_MARK.value in self.card.permitted

    @property
    def may_correct(self) -> bool:
        return self.card is not None and Action.CARD_CORRECT.value in self.card.permitted

    def line(self, child_id: UUID) -> CardLine | None:
        lines = self.card.lines if self.card else []
        return next((line for line in lines if line.child.id == child_id), None)

    def is_locked(self, child_id: UUID) -> bool:
        """Whether marks are only corrected any more: the round is closed, or the child's card is complete."""
        line = self.line(child_id)
        return line is None or self.card is None or bool(self.card.round.closed_at or line.completed_at)

    def cell(self, place: Place) -> Cell:
        return self.marks.cells.get(place, Cell(None, 0, None, 1))

    def marked(self, places: Sequence[Place]) -> int:
        return sum(self.cell(place).level is not None for place in places)

    def proposals(self, places: Sequence[Place]) -> list[NewMark]:
        """What would be marked by accepting the proposals of these places."""
        return sheet.accepted(self.marks.cells, [place for place in places if not self.is_locked(place[0])])

    async def load(self, t: Translator) -> None:
        await self.during(self._load(), t)

    async def touch(self, place: Place, level: float, t: Translator) -> None:
        """Marks a level; the one that stands there already is taken back."""
        cell = self.cell(place)
        await self.put([sheet.new_mark(place, cell, None if cell.level == level else level)], t)

    async def put(self, marks: Sequence[NewMark], t: Translator) -> None:
        """Shows the marks at once, keeps them on the device, and sends them when the touching pauses."""
        if not marks:
            return
        self.stopped, self.problem = False, None
        await self._become(
            msgspec.structs.replace(self.unanswered, touched=sheet.touched(self.unanswered.touched, marks))
        )
        self.stop_waiting()
        self._pause = asyncio.create_task(self._send_later(t))

    async def take_back(self, marks: Sequence[NewMark], t: Translator) -> None:
        """Undoes marks that were put where nothing was marked."""
        places = [sheet.place_of(mark) for mark in marks]
        await self.put([sheet.new_mark(place, self.cell(place), None) for place in places], t)

    async def correct(self, place: Place, level: float | None, reason: str, t: Translator) -> None:
        """Rewrites a mark after the closing, with the reason for it."""
        await self.put([sheet.new_mark(place, self.cell(place), level, reason)], t)
        await self.send(t)

    async def choose(self, clash: Clash, *, mine: bool, t: Translator) -> None:
        await self._become(sheet.chosen(self.unanswered, clash, mine=mine))
        await self.send(t)

    async def send(self, t: Translator) -> None:
        """Asks what became of earlier batches, then sends what was touched since."""
        self.stop_waiting()
        async with self._sending:
            for batch in list(self.unanswered.batches):
                await self._deliver(batch, t)
            while not self.stopped and (marks := sheet.to_send(self.unanswered)):
                batch = Batch(uuid7(), marks)
                await self._become(sheet.sent(self.unanswered, batch))
                await self._deliver(batch, t)

    async def give_up(self) -> None:
        """Takes back everything the server refused; only ever by its author's decision."""
        self.stopped, self.problem = False, None
        await self._become(msgspec.structs.replace(self.unanswered, touched=[]))

    async def again(self, t: Translator) -> None:
        """Sends what the server refused once more."""
        self.stopped, self.problem = False, None
        await self.send(t)

    async def complete(self, child_id: UUID, completion: CardCompletion, title: str, t: Translator) -> bool:
        """Says that a card is whole, or opens it again; False where that could not be done."""
        await self.send(t)
        if any(place[0] == child_id and cell.waits for place, cell in self.marks.cells.items()):
            self.problem = self.problem or t("card-complete-waits")
            return False
        key = uuid7()
        outcome = await self._repository.complete(child_id, completion, title, key)
        if outcome.state is CommandState.REFUSED and outcome.problem:
            await self._repository.discard(key)
            self.problem = t.error(outcome.problem.code, outcome.problem.params)
            return False
        if outcome.state is CommandState.SENT:
            self._completed(msgspec.json.decode(outcome.answer, type=ChildCard))
        await self._repository.keep_summary(child_id, "")
        return True

    async def summary(self, child_id: UUID) -> str:
        """The words of a card's completion that were begun and not saved, else those that were saved."""
        draft = await self._repository.summary_draft(child_id)
        line = self.line(child_id)
        if draft or self.card is None or line is None or line.card_id is None:
            return draft
        return (await self._repository.child_card(self.card.round.id, child_id)).summary

    async def keep_summary(self, child_id: UUID, text: str) -> None:
        await self._repository.keep_summary(child_id, text)

    def stop_waiting(self) -> None:
        if self._pause and self._pause is not asyncio.current_task():
            self._pause.cancel()
        self._pause = None

    def leave(self, t: Translator) -> None:
        """The screen is left: what was touched last goes out at once."""
        if self._pause and not self._pause.done():
            self.stop_waiting()
            self._pause = asyncio.create_task(self.send(t))

    async def _send_later(self, t: Translator) -> None:
        await asyncio.sleep(TOUCHING_PAUSE)
        await self.send(t)

    async def _load(self) -> None:
        unanswered = await self._repository.unanswered()
        card, framework, told = await self._repository.card()
        self.framework, self.card, self.offline = framework, card, not told
        await self._become(unanswered)

    async def _become(self, unanswered: Unanswered) -> None:
        self.unanswered = unanswered
        if self.card:
            self.marks = Marks(sheet.cells_of(self.card, unanswered))
        await self._repository.keep(unanswered)

    async def _deliver(self, batch: Batch, t: Translator) -> None:
        refusal = await self._repository.refusal_of(batch.key)
        outcome = None if refusal else await self._repository.send(batch)
        if outcome and outcome.state is CommandState.SENT:
            kept = kept_of(outcome).marks
            self.offline = False
            if self.card:
                self.card = sheet.upon(self.card, kept)
                await self._repository.keep_told(self.card)
            await self._become(sheet.answered(self.unanswered, batch, kept))
        elif outcome and outcome.state is CommandState.WAITING:
            self.offline = True
        else:
            refusal = refusal or (outcome.problem if outcome else None)
            await self._repository.discard(batch.key)
            self.stopped = True
            self.problem = t.error(refusal.code, refusal.params) if refusal else None
            await self._become(sheet.refused(self.unanswered, batch))

    def _completed(self, card: ChildCard) -> None:
        if self.card is None:
            return
        lines = [
            msgspec.structs.replace(line, card_id=card.card_id, completed_at=card.completed_at)
            if line.child.id == card.child.id
            else line
            for line in self.card.lines
        ]
        self.card = msgspec.structs.replace(self.card, lines=lines, round=card.round)
