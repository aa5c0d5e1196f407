"""What people do with the preschool's programme: read it, write it, put it in force."""

from uuid import UUID

from server.features.programmes import queries
from server.features.programmes.models import Programme
from server.kernel import audit, changes
from server.kernel.access import Actor, Whereabouts
from server.kernel.clock import Clock
from server.kernel.database import Work
from server.kernel.errors import NotVisible
from server.kernel.texts import plain, written
from server.shared.contract import programmes as contract
from server.shared.domain import programmes as rules
from server.shared.domain.errors import RuleViolation
from server.shared.domain.permissions import Action
from server.shared.domain.programmes import ProgrammeStatus


class ProgrammeService:
    """The preschool's programme of a school year."""

    def __init__(self, work: Work, actor: Actor, clock: Clock) -> None:
        self._work = work
        self._actor = actor
        self._clock = clock

    async def of_year(self, preschool_id: UUID, school_year: int) -> contract.Programme:
        row = await queries.programme(self._work, self._actor, preschool_id, school_year)
        if row is None:
            raise NotVisible
        return self._told(row)

    async def write(
        self, preschool_id: UUID, school_year: int, request: contract.ProgrammeWriting
    ) -> contract.Programme:
        """Writes the programme upon the version that was seen; what was in force waits for an order again."""
        self._require(Action.PROGRAMME_EDIT, preschool_id)
        title = written(request.title, "title")
        await queries.create_unless_there(self._work, preschool_id, request.id, school_year)
        row = await queries.programme(self._work, self._actor, preschool_id, school_year, lock=True)
        if row is None:
            raise RuleViolation("programme.id_taken")
        rules.require_seen(row.version, request.version)
        row.title, row.aims, row.local_content = title, plain(request.aims), plain(request.local_content)
        row.version += 1
        row.status, row.order_number, row.order_date = ProgrammeStatus.DRAFT.value, "", None
        row.approved_by, row.updated_at = None, self._clock.now()
        return await self._noted(Action.PROGRAMME_EDIT, row)

    async def approve(self, preschool_id: UUID, school_year: int, order: contract.Order) -> contract.Programme:
        """Puts the programme in force by the head's order."""
        self._require(Action.PROGRAMME_APPROVE, preschool_id)
        number = written(order.order_number, "order_number")
        row = await queries.programme(self._work, self._actor, preschool_id, school_year, lock=True)
        if row is None:
            raise NotVisible
        rules.require_draft(row.status)
        rules.require_given(order.order_date, self._actor.today)
        row.status, row.order_number, row.order_date = ProgrammeStatus.APPROVED.value, number, order.order_date
        row.approved_by, row.updated_at = self._actor.account_id, self._clock.now()
        return await self._noted(Action.PROGRAMME_APPROVE, row)

    def _require(self, action: Action, preschool_id: UUID) -> None:
        where = Whereabouts(preschool_id)
        if not self._actor.may(Action.PROGRAMME_READ, where):
            raise NotVisible
        self._actor.require(action, where)

    async def _noted(self, action: Action, row: Programme) -> contract.Programme:
        await self._work.flush()
        details = {"version": row.version, "school_year": row.school_year}
        await audit.record(self._work, self._actor, action, row.id, row.preschool_id, details)
        await changes.note(self._work, row.preschool_id, "programme", row.id)
        return self._told(row)

    def _told(self, row: Programme) -> contract.Programme:
        actions = [Action.PROGRAMME_EDIT]
        if row.status == ProgrammeStatus.DRAFT:
            actions.append(Action.PROGRAMME_APPROVE)
        return contract.Programme(
            id=row.id,
            school_year=row.school_year,
            title=row.title,
            aims=row.aims,
            local_content=row.local_content,
            status=row.status,
            version=row.version,
            order_number=row.order_number,
            order_date=row.order_date,
            permitted=self._actor.permitted(Whereabouts(row.preschool_id), actions),
        )
