"""The one cohort a request is about: found among what the actor may see, or not at all."""

from dataclasses import dataclass
from uuid import UUID
from zoneinfo import ZoneInfo

from server.features.courses import queries
from server.features.courses.mapping import where_of
from server.kernel.access import Actor
from server.kernel.database import Record, Work
from server.kernel.errors import NotVisible
from server.shared.contract import courses as contract
from server.shared.domain import courses as rules
from server.shared.domain.courses import Meeting
from server.shared.domain.permissions import Action


@dataclass(frozen=True, slots=True)
class Found:
    """A cohort with its programme and its timetable."""

    row: Record
    document: contract.ProgrammeDocument
    sessions: list[contract.Session]
    meetings: list[Meeting]


async def cohort_row(work: Work, actor: Actor, cohort_id: UUID, action: Action) -> Record:
    """Raises NotVisible or NotAllowed."""
    row = await queries.cohort(work, actor.extent(Action.COHORT_READ), cohort_id)
    if row is None:
        raise NotVisible
    actor.require(action, where_of(row))
    return row


async def held(work: Work, actor: Actor, cohort_id: UUID) -> Record:
    """The cohort of somebody who manages it, the transaction's until its end; raises NotVisible or NotAllowed."""
    row = await queries.cohort(work, actor.extent(Action.COHORT_READ), cohort_id, lock=True)
    if row is None:
        raise NotVisible
    actor.require(Action.COHORT_MANAGE, where_of(row))
    return row


async def to_change(work: Work, actor: Actor, cohort_id: UUID) -> Record:
    """The same of a cohort that is not over; raises ``course.closed`` besides."""
    row = await held(work, actor, cohort_id)
    rules.require_open(row["closed_at"])
    return row


async def whole(work: Work, row: Record, zone: ZoneInfo) -> Found:
    """The row with its programme and timetable: two statements."""
    documents = await queries.documents(work, [row["programme_id"]])
    timetables = await queries.timetables(work, [row["id"]], zone)
    return Found(row, documents[row["programme_id"]], timetables.rows[row["id"]], timetables.meetings[row["id"]])
