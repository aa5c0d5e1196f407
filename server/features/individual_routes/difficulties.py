"""What staff write of what is hard for a child, and who helps."""

from uuid import UUID

from server.features.individual_routes import queries
from server.features.individual_routes.models import Difficulty
from server.features.individual_routes.queries import OfChild
from server.kernel import audit, changes
from server.kernel.access import Actor
from server.kernel.clock import Clock
from server.kernel.database import Work
from server.kernel.dirty_months import note_ever
from server.kernel.errors import NotVisible
from server.kernel.texts import plain, written
from server.shared.contract import routes as contract
from server.shared.domain import routes as rules
from server.shared.domain.errors import RuleViolation
from server.shared.domain.permissions import Action

CHANGE = "difficulty"


class DifficultyService:
    """Difficulties of children: for staff, never for families."""

    def __init__(self, work: Work, actor: Actor, clock: Clock) -> None:
        self._work = work
        self._actor = actor
        self._clock = clock

    async def of_child(self, preschool_id: UUID, child_id: UUID) -> list[contract.Difficulty]:
        """What is still hard first; the reading is noted."""
        place = await self._child(preschool_id, child_id)
        rows = await queries.difficulties(self._work, self._actor, preschool_id, child_id)
        await audit.record_read(self._work, self._actor, Action.DIFFICULTY_READ, preschool_id, [child_id])
        return [self._told(told, place) for told in rows]

    async def write(
        self, preschool_id: UUID, child_id: UUID, difficulty_id: UUID, request: contract.DifficultyWriting
    ) -> contract.Difficulty:
        """Writes a new one or over the revision named; raises ``difficulty.changed_meanwhile`` over another."""
        place = await self._to_write(preschool_id, child_id)
        rules.require_difficulty_dates(request.since, request.overcome_on, self._actor.today)
        words = await queries.words_known(self._work, preschool_id, request.area, request.specialist_id)
        rules.require_difficulty_words(*words)
        text = written(request.text, "text")
        row = await self._row(preschool_id, child_id, difficulty_id, request.revision)
        row.area, row.text, row.support = request.area, text, plain(request.support)
        row.specialist_id = request.specialist_id
        row.since, row.overcome_on = request.since, request.overcome_on
        row.written_by, row.written_by_name = self._actor.account_id, self._actor.full_name
        row.revision, row.updated_at = request.revision + 1, self._clock.now()
        await self._noted(row, place)
        return self._told(await queries.difficulty(self._work, self._actor, preschool_id, difficulty_id), place)

    async def remove(self, preschool_id: UUID, child_id: UUID, difficulty_id: UUID) -> None:
        place = await self._to_write(preschool_id, child_id)
        row, _ = await queries.difficulty(self._work, self._actor, preschool_id, difficulty_id)
        if row.child_id != child_id:
            raise NotVisible
        await self._work.session.delete(row)
        await self._noted(row, place)

    async def specialists(self, preschool_id: UUID) -> list[contract.Specialist]:
        """Whom one may name as helping a child; ``position`` is the code of a role."""
        extent = self._actor.extent(Action.DIFFICULTY_READ)
        if preschool_id not in {home for home, _ in extent.groups} | extent.preschool_ids:
            raise NotVisible
        rows = await queries.specialists(self._work, preschool_id, self._actor.today)
        return [contract.Specialist(row.id, f"{row.family_name} {row.given_name}", row.role) for row in rows]

    async def _child(self, preschool_id: UUID, child_id: UUID) -> OfChild:
        return await queries.of_child(self._work, self._actor, Action.DIFFICULTY_READ, preschool_id, child_id)

    async def _to_write(self, preschool_id: UUID, child_id: UUID) -> OfChild:
        place = await self._child(preschool_id, child_id)
        self._actor.require(Action.DIFFICULTY_WRITE, place.where)
        await queries.lock(self._work, preschool_id, child_id)
        return place

    async def _row(self, preschool_id: UUID, child_id: UUID, difficulty_id: UUID, revision: int) -> Difficulty:
        """The row to write over, or a new one where nobody wrote yet."""
        row = await self._work.session.get(Difficulty, (preschool_id, difficulty_id))
        if row is not None and row.child_id != child_id:
            raise RuleViolation("difficulty.id_taken")
        rules.require_difficulty_revision(row.revision if row else 0, revision)
        if row is None:
            row = Difficulty(preschool_id=preschool_id, id=difficulty_id, child_id=child_id)
            self._work.session.add(row)
        return row

    async def _noted(self, row: Difficulty, place: OfChild) -> None:
        """Families do not read difficulties: the feed tells the staff of the child's groups only."""
        await self._work.flush()
        await audit.record(self._work, self._actor, Action.DIFFICULTY_WRITE, row.id, row.preschool_id)
        await note_ever(self._work, row.preschool_id)
        for group_id in place.group_ids or (None,):
            await changes.note(self._work, row.preschool_id, CHANGE, row.id, group_id)

    def _told(self, told: queries.Told, place: OfChild) -> contract.Difficulty:
        row, specialist_name = told
        return contract.Difficulty(
            id=row.id,
            area=row.area,
            text=row.text,
            support=row.support,
            specialist_id=row.specialist_id,
            specialist_name=specialist_name,
            since=row.since,
            overcome_on=row.overcome_on,
            written_by_name=row.written_by_name,
            revision=row.revision,
            permitted=self._actor.permitted(place.where, (Action.DIFFICULTY_WRITE,)),
        )
