"""Who may teach a cohort: trainers of its region and administrators, for as long as their duty lasts."""

from collections.abc import Sequence
from datetime import date
from typing import Final
from uuid import UUID

from server.features.courses.queries import seen
from server.kernel.access import Extent
from server.kernel.database import Record, Work
from server.kernel.errors import Malformed
from server.shared.contract import courses as contract
from server.shared.contract.base import FieldProblem

_TEACHING: Final = """
    from duty d join account a on a.id = d.account_id and a.closed_at is null and a.practice_of is null
    where (d.ends_on is null or d.ends_on >= $1::date)
      and (d.role = 'administrator' or (d.role = 'trainer' and {where}))
"""
_MAY: Final = f"select exists (select {_TEACHING.format(where='d.region_id = $3')} and a.id = $2)"
_POSSIBLE: Final = f"""
    select a.id, a.full_name, bool_or(d.role = 'administrator') as everywhere,
      array_agg(distinct d.region_id) filter (where d.region_id is not null) as region_ids
    {_TEACHING.format(where="($3::boolean or d.region_id = any($4::uuid[]))")}
    group by a.id order by a.id <> $2, a.full_name, a.id
"""


async def possible(work: Work, extent: Extent, account_id: UUID) -> list[contract.Trainer]:
    """Those of the regions within the extent, oneself first and the others by name; one statement."""
    rows: Sequence[Record] = await work.raw.fetch(_POSSIBLE, extent.on, account_id, *seen(extent))
    return [
        contract.Trainer(
            id=row["id"],
            full_name=row["full_name"],
            region_ids=[] if row["everywhere"] else row["region_ids"],
        )
        for row in rows
    ]


async def require(work: Work, trainer_id: UUID, region_id: UUID, today: date) -> None:
    """Raises Malformed at ``trainer_id`` for anybody who is no trainer of the region."""
    if not await work.raw.fetchval(_MAY, today, trainer_id, region_id):
        raise Malformed(FieldProblem(field="trainer_id", code="course.not_a_trainer"))
