"""What leading people do with the rounds of a school year: open, move, close and open again; everybody lists them."""

from collections.abc import Sequence
from uuid import UUID

from server.features.development_cards import mapping, queries
from server.features.development_cards.models import AssessmentRound
from server.kernel import audit, changes
from server.kernel.access import Actor, Whereabouts
from server.kernel.clock import Clock
from server.kernel.database import Record, Work
from server.kernel.dirty_months import note_marks
from server.kernel.errors import NotVisible
from server.kernel.finding import visible_one
from server.shared.contract import cards as contract
from server.shared.domain import cards as rules
from server.shared.domain.errors import RuleViolation
from server.shared.domain.permissions import Action


class RoundService:
    """The three rounds of a preschool's school year."""

    def __init__(self, work: Work, actor: Actor, clock: Clock) -> None:
        self._work = work
        self._actor = actor
        self._clock = clock

    async def rounds(self, preschool_id: UUID, school_year: int) -> list[contract.AssessmentRound]:
        """The rounds of the year, first to last."""
        if not self._actor.may(Action.ROUND_READ, Whereabouts(preschool_id=preschool_id)):
            raise NotVisible
        rows = await queries.rounds(self._work, preschool_id, self._actor.today, school_year)
        return [self._told(preschool_id, row) for row in rows]

    async def open(self, preschool_id: UUID, request: contract.NewRound) -> contract.AssessmentRound:
        """Opens the next round of a year under the framework in force; what its author opened before is answered."""
        self._require_manages(preschool_id)
        if await self._work.session.get(AssessmentRound, (preschool_id, request.id)) is not None:
            return await self.one(preschool_id, request.id)
        rules.require_dates(request.school_year, request.starts_on, request.ends_on)
        await self._work.raw.execute(queries.ONE_AT_A_TIME, str(preschool_id))
        others = _steps(await queries.steps_for_update(self._work, preschool_id, request.school_year))
        rules.require_next(request.number, others)
        rules.require_between(request.number, request.starts_on, request.ends_on, others)
        framework_id = await queries.framework_in_force(self._work)
        if framework_id is None:
            raise RuleViolation("round.no_framework")
        self._work.session.add(self._opened(preschool_id, request, framework_id))
        await self._noted(preschool_id, request.id, "open")
        return await self.one(preschool_id, request.id)

    async def move(self, preschool_id: UUID, round_id: UUID, request: contract.RoundDates) -> contract.AssessmentRound:
        """Other days for a round that is open."""
        row = await self._locked(preschool_id, round_id)
        rules.require_open(row.closed_at is not None)
        rules.require_dates(row.school_year, request.starts_on, request.ends_on)
        others = _steps(await queries.steps_for_update(self._work, preschool_id, row.school_year))
        rules.require_between(row.number, request.starts_on, request.ends_on, others)
        if (row.starts_on, row.ends_on) != (request.starts_on, request.ends_on):
            row.starts_on, row.ends_on = request.starts_on, request.ends_on
            await self._noted(preschool_id, round_id, "move")
        return await self.one(preschool_id, round_id)

    async def close(self, preschool_id: UUID, round_id: UUID) -> None:
        """Locks every card of the round; a round that is closed stays closed."""
        row = await self._locked(preschool_id, round_id)
        if row.closed_at is None:
            row.closed_at, row.closed_by = self._clock.now(), self._actor.account_id
            await self._noted(preschool_id, round_id, "close")

    async def reopen(self, preschool_id: UUID, round_id: UUID) -> None:
        """Lets marking go on in the newest round of its year."""
        row = await self._locked(preschool_id, round_id)
        others = await queries.steps_for_update(self._work, preschool_id, row.school_year)
        rules.require_newest(row.number, [other["number"] for other in others])
        if row.closed_at is not None:
            row.closed_at, row.closed_by = None, None
            await self._noted(preschool_id, round_id, "reopen")

    async def one(self, preschool_id: UUID, round_id: UUID) -> contract.AssessmentRound:
        row = await queries.round_of(self._work, preschool_id, self._actor.today, round_id)
        return self._told(preschool_id, row)

    async def _locked(self, preschool_id: UUID, round_id: UUID) -> AssessmentRound:
        key = (preschool_id, round_id)
        row = await visible_one(
            self._work.session, AssessmentRound, key, self._actor.extent(Action.ROUND_READ), lock=True
        )
        self._require_manages(preschool_id)
        return row

    def _require_manages(self, preschool_id: UUID) -> None:
        where = Whereabouts(preschool_id=preschool_id)
        if not self._actor.may(Action.ROUND_READ, where):
            raise NotVisible
        self._actor.require(Action.ROUND_MANAGE, where)

    def _opened(self, preschool_id: UUID, request: contract.NewRound, framework_id: UUID) -> AssessmentRound:
        return AssessmentRound(
            preschool_id=preschool_id,
            id=request.id,
            school_year=request.school_year,
            number=request.number,
            framework_id=framework_id,
            starts_on=request.starts_on,
            ends_on=request.ends_on,
            opened_at=self._clock.now(),
            opened_by=self._actor.account_id,
        )

    async def _noted(self, preschool_id: UUID, round_id: UUID, step: str) -> None:
        await self._work.flush()
        await audit.record(self._work, self._actor, Action.ROUND_MANAGE, round_id, preschool_id, {"step": step})
        await changes.note(self._work, preschool_id, "round", round_id)
        await note_marks(self._work, preschool_id)

    def _told(self, preschool_id: UUID, row: Record) -> contract.AssessmentRound:
        where = Whereabouts(preschool_id=preschool_id)
        return mapping.to_round(row, self._actor.permitted(where, (Action.ROUND_MANAGE,)))


def _steps(rows: Sequence[Record]) -> list[rules.Round]:
    return [mapping.as_step(row) for row in rows]
