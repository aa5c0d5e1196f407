"""The development cards of a group and of a child in one round: what is marked, what is proposed, and completing."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Final
from uuid import UUID

from server.features.development_cards import child_queries, mapping, marking_queries, queries
from server.features.development_cards.models import DevelopmentCard
from server.kernel import audit, changes
from server.kernel.access import Actor, Whereabouts
from server.kernel.clock import Clock
from server.kernel.database import Record, Work
from server.kernel.errors import Malformed, NotVisible
from server.shared.contract import cards as contract
from server.shared.contract.base import FieldProblem
from server.shared.domain import cards as rules
from server.shared.domain.permissions import Action

_WHILE_OPEN: Final = (Action.CARD_MARK, Action.CARD_CORRECT)
_ONCE_CLOSED: Final = (Action.CARD_CORRECT,)


@dataclass(frozen=True, slots=True)
class _Told:
    """What the card of one child is made of."""

    grid: Record
    card: Record
    marks: Sequence[Record]
    entries: Sequence[Record]
    versions: Sequence[Record]


class CardService:
    """Cards of the children that the actor works with."""

    def __init__(self, work: Work, actor: Actor, clock: Clock) -> None:
        self._work = work
        self._actor = actor
        self._clock = clock

    async def group_card(self, preschool_id: UUID, round_id: UUID, group_id: UUID) -> contract.GroupCard:
        """The grid of a group, its children by name; the reading is noted."""
        grid = await self._grid(preschool_id, round_id, group_id)
        rows = await queries.lines(self._work, preschool_id, grid, self._window(grid), self._actor.today)
        await audit.record_read(self._work, self._actor, Action.CARD_READ, preschool_id, [row["id"] for row in rows])
        indicators: list[UUID] = grid["indicators"] or []
        scale = rules.scale_of(grid["levels"])
        return contract.GroupCard(
            round=self._round(preschool_id, grid),
            group_id=group_id,
            group_name=grid["group_name"],
            age_band=grid["age_band"],
            indicator_ids=indicators,
            lines=[mapping.to_line(row, len(indicators), scale) for row in rows],
            permitted=self._permitted(preschool_id, grid),
        )

    async def child_card(self, preschool_id: UUID, round_id: UUID, child_id: UUID) -> contract.ChildCard:
        """A child's card with the evidence of each proposal; the reading is noted."""
        group_id = await child_queries.group_of(self._work, preschool_id, round_id, child_id, self._actor.today)
        grid = await self._grid(preschool_id, round_id, group_id)
        told = await self._told(preschool_id, grid, child_id)
        await audit.record_read(self._work, self._actor, Action.CARD_READ, preschool_id, [child_id])
        return contract.ChildCard(
            card_id=told.card["card_id"],
            round=self._round(preschool_id, grid),
            child=mapping.child_name(told.card),
            group_id=group_id,
            age_band=grid["age_band"],
            rounds_before=told.card["rounds_before"],
            indicators=self._indicators(told),
            versions=[contract.MarkVersion(**row) for row in told.versions],
            summary=told.card["summary"],
            completed_at=told.card["completed_at"],
            completed_by_name=told.card["completed_by_name"],
            permitted=self._permitted(preschool_id, grid),
        )

    async def complete(
        self, preschool_id: UUID, round_id: UUID, child_id: UUID, request: contract.CardCompletion
    ) -> contract.ChildCard:
        """Says that a card is whole, or opens it again; once the round is closed only who may correct says so."""
        if "\0" in request.summary:
            raise Malformed(FieldProblem(field="summary", code="input.malformed"))
        group_id = await child_queries.group_of(self._work, preschool_id, round_id, child_id, self._actor.today)
        grid = await self._grid(preschool_id, round_id, group_id)
        where = Whereabouts.of_group(preschool_id, group_id)
        self._actor.require(Action.CARD_MARK, where)
        closed = not await marking_queries.hold_open(self._work, preschool_id, round_id)
        rules.require_completable(closed, self._actor.may(Action.CARD_CORRECT, where), request.completed)
        place = (preschool_id, round_id, group_id)
        cards = await marking_queries.cards_for_update(self._work, place, grid["age_band"], [child_id])
        card = await self._work.session.get_one(DevelopmentCard, (preschool_id, cards[child_id]["id"]))
        marks = await marking_queries.marks_of(self._work, preschool_id, card.id)
        rules.require_something_marked(request.completed, marks)
        if (card.completed_at is not None, card.summary) != (request.completed, request.summary.strip()):
            await self._completed(card, request)
        return await self.child_card(preschool_id, round_id, child_id)

    async def _completed(self, card: DevelopmentCard, request: contract.CardCompletion) -> None:
        card.summary = request.summary.strip()
        if request.completed is not (card.completed_at is not None):
            card.completed_at = self._clock.now() if request.completed else None
            card.completed_by_name = self._actor.full_name if request.completed else ""
        await self._work.flush()
        details = {"completed": request.completed}
        await audit.record(self._work, self._actor, Action.CARD_MARK, card.id, card.preschool_id, details)
        await changes.note(self._work, card.preschool_id, "card", card.id, card.group_id)

    async def _grid(self, preschool_id: UUID, round_id: UUID, group_id: UUID) -> Record:
        if not self._actor.may(Action.CARD_READ, Whereabouts.of_group(preschool_id, group_id)):
            raise NotVisible
        return await queries.grid(self._work, preschool_id, self._actor.today, round_id, group_id)

    async def _told(self, preschool_id: UUID, grid: Record, child_id: UUID) -> _Told:
        card = await child_queries.card(self._work, preschool_id, grid["id"], child_id)
        return _Told(
            grid=grid,
            card=card,
            marks=await child_queries.marks(self._work, preschool_id, child_id, grid["school_year"], grid["number"]),
            entries=await child_queries.entries(
                self._work, preschool_id, child_id, grid["indicators"] or [], self._window(grid)
            ),
            versions=await child_queries.versions(self._work, preschool_id, card["card_id"]) if card["card_id"] else [],
        )

    def _indicators(self, told: _Told) -> list[contract.CardIndicator]:
        days_left = (told.grid["ends_on"] - self._actor.today).days
        return mapping.to_indicators(told.grid, told.card["rounds_before"], told.marks, told.entries, days_left)

    def _window(self, grid: Record) -> tuple[datetime, datetime]:
        return mapping.window_of(grid["school_year"], grid["ends_on"], self._clock.time_zone)

    def _round(self, preschool_id: UUID, row: Record) -> contract.AssessmentRound:
        where = Whereabouts(preschool_id=preschool_id)
        return mapping.to_round(row, self._actor.permitted(where, (Action.ROUND_MANAGE,)))

    def _permitted(self, preschool_id: UUID, grid: Record) -> list[str]:
        """What may be done with marks as the round stands; a complete card asks for the right to correct as well."""
        where = Whereabouts.of_group(preschool_id, grid["group_id"])
        return self._actor.permitted(where, _WHILE_OPEN if grid["closed_at"] is None else _ONCE_CLOSED)
