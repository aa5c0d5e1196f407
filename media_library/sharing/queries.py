"""Every SELECT about requests to share and about reports."""

from collections.abc import Sequence
from typing import Any, Final, TypeVar
from uuid import UUID

from sqlalchemy import select

from media_library.consented import consent_lacking
from media_library.models import Resource
from media_library.sharing.models import ResourceReport, SharingRequest
from media_library.sharing.rights import Decider
from server.kernel.access import Actor
from server.kernel.database import Record, Work
from server.kernel.errors import NotVisible
from server.kernel.models import OfPreschool

Row = TypeVar("Row", bound=OfPreschool)

SHOWN: Final = 100
_REQUESTS: Final = f"""
    select q.id, q.preschool_id, q.resource_id, q.reach, q.district_id, q.region_id, q.state, q.asked_by,
           q.asked_by_name, q.asked_at, q.decided_by_name, q.decided_at, q.remarks, p.name as preschool_name,
           r.title, r.kind, r.licence, r.file_id, r.author_id,
           f.state = 'ready' and exists (
             select from rendition t where t.preschool_id = r.preschool_id and t.file_id = r.file_id
               and t.purpose = 'thumb') and not {consent_lacking("r.preschool_id", "r.id", "photos")} as pictured
    from sharing_request q
    join resource r on r.preschool_id = q.preschool_id and r.id = q.resource_id
    join stored_file f on f.preschool_id = r.preschool_id and f.id = r.file_id
    join preschool p on p.id = q.preschool_id
"""  # noqa: S608 - only our own texts are joined
_OF_PRESCHOOL: Final = f"""{_REQUESTS}
    where q.preschool_id = $1 and ($2 or q.asked_by = $3 or r.author_id = $3)
    order by q.state in ('waiting', 'returned') desc, q.asked_at desc, q.id desc
    limit {SHOWN}
"""
_WAITING: Final = f"""{_REQUESTS}
    where q.state = 'waiting' and (
      (q.reach = 'preschool' and q.preschool_id = any($1)) or (q.reach = 'district' and q.district_id = any($2))
      or (q.reach = 'everybody' and $3))
    order by q.asked_at, q.id
    limit {SHOWN}
"""
_ONE: Final = f"{_REQUESTS} where q.preschool_id = $1 and q.id = $2"
_COUNT: Final = """
    select count(*) from sharing_request
    where state = 'waiting' and reach = 'preschool' and preschool_id = any($1)
"""
_STANDING: Final = """
    select coalesce(array_agg(distinct reach) filter (where state = 'accepted'), '{}') as accepted,
           coalesce(array_agg(distinct reach) filter (where state in ('waiting', 'returned')), '{}') as open
    from sharing_request where preschool_id = $1 and resource_id = $2
"""
_PLACE: Final = "select id, district_id, region_id from preschool where id = $1"
_REPORTS: Final = """
    select t.*, coalesce(r.title, '{}') as title, p.region_id
    from resource_report t
    left join resource r on r.preschool_id = t.owner_id and r.id = t.resource_id
    join preschool p on p.id = t.preschool_id
"""
_REPORTS_FOR: Final = f"""{_REPORTS}
    where t.reported_by = $1 or (t.reach in ('mine', 'preschool') and t.preschool_id = any($2))
      or (t.reach = 'district' and t.district_id = any($3)) or (t.reach = 'everybody' and $4)
    order by t.state = 'open' desc, t.reported_at desc, t.id desc
    limit {SHOWN}
"""
_ONE_REPORT: Final = f"{_REPORTS} where t.preschool_id = $1 and t.id = $2"


async def of_preschool(work: Work, actor: Actor, preschool_id: UUID, everybodys: bool) -> Sequence[Record]:
    """The requests of a preschool, the actor's own or ``everybodys``: those still open first, then the newest."""
    rows: Sequence[Record] = await work.raw.fetch(_OF_PRESCHOOL, preschool_id, everybodys, actor.account_id)
    return rows


async def waiting(work: Work, decider: Decider) -> Sequence[Record]:
    """What waits for the decider, the oldest first."""
    rows: Sequence[Record] = await work.raw.fetch(_WAITING, decider.preschools, decider.districts, decider.everybody)
    return rows


async def waiting_at(work: Work, preschool_ids: Sequence[UUID]) -> int:
    """How many resources wait to be let into the libraries of these preschools."""
    count: int = await work.raw.fetchval(_COUNT, list(preschool_ids))
    return count


async def one(work: Work, preschool_id: UUID, request_id: UUID) -> Record:
    row: Record | None = await work.raw.fetchrow(_ONE, preschool_id, request_id)
    if row is None:
        raise NotVisible
    return row


async def request_for_update(work: Work, preschool_id: UUID, request_id: UUID) -> SharingRequest:
    """Locked, and as it is now: its resource is locked before it, its children are held."""
    return await _locked(work, SharingRequest, preschool_id, request_id)


async def resource_for_update(work: Work, preschool_id: UUID, resource_id: UUID) -> Resource:
    """The resource of a request, locked: whoever changes it, asks or decides goes one after another."""
    return await _locked(work, Resource, preschool_id, resource_id)


async def standing(work: Work, preschool_id: UUID, resource_id: UUID) -> tuple[frozenset[str], frozenset[str]]:
    """The reaches of the requests of a resource that were accepted, and those of its open ones."""
    row: Record = await work.raw.fetchrow(_STANDING, preschool_id, resource_id)
    return frozenset(row["accepted"]), frozenset(row["open"])


async def place(work: Work, preschool_id: UUID) -> Record:
    """Where a preschool is; NotVisible for none."""
    row: Record | None = await work.raw.fetchrow(_PLACE, preschool_id)
    if row is None:
        raise NotVisible
    return row


async def reports_for(work: Work, actor: Actor, decider: Decider) -> Sequence[Record]:
    """What the actor reported and what they settle: open ones first, then the newest."""
    rows: Sequence[Record] = await work.raw.fetch(
        _REPORTS_FOR, actor.account_id, decider.preschools, decider.districts, decider.everybody
    )
    return rows


async def one_report(work: Work, preschool_id: UUID, report_id: UUID) -> Record:
    row: Record | None = await work.raw.fetchrow(_ONE_REPORT, preschool_id, report_id)
    if row is None:
        raise NotVisible
    return row


async def report_for_update(work: Work, preschool_id: UUID, report_id: UUID) -> ResourceReport:
    return await _locked(work, ResourceReport, preschool_id, report_id)


async def _locked(work: Work, model: type[Row], preschool_id: UUID, own_id: UUID) -> Row:
    """A row as it is now, held until the transaction ends."""
    mapped: Any = model
    found = await work.session.scalars(
        select(model)
        .where(mapped.preschool_id == preschool_id, mapped.id == own_id)
        .with_for_update()
        .execution_options(populate_existing=True)
    )
    row = found.one_or_none()
    if row is None:
        raise NotVisible
    return row
