"""Every SELECT about the bank of activities."""

from collections.abc import Iterable, Sequence
from typing import Final
from uuid import UUID

from server.kernel.database import Record, Work
from server.shared.ids import NOWHERE

_CANDIDATES: Final = """
    select b.preschool_id as owner_id, b.id, b.month, b.week, b.area, b.indicators, b.part_of_day, b.centre, b.minutes,
      b.local, b.title, b.aim, b.course, b.materials, b.author_name,
      case when $6 then (select count(*) from bank_use u where u.bank_owner_id = b.preschool_id and u.bank_id = b.id)
           else 0 end as uses
    from bank_activity b
    where b.band = $2 and b.withdrawn_at is null
      and (b.month, b.week) in (select 0, 0 union all select * from unnest($3::int[], $4::int[]))
      and (b.preschool_id = $5
           or (b.preschool_id = $1 and b.sharing <> 'own')
           or (b.sharing = 'district' and b.district_id = (select p.district_id from preschool p where p.id = $1))
           or (b.preschool_id = $1 and b.author_id = $7))
    order by b.preschool_id, b.id
"""


async def candidates(
    work: Work, preschool_id: UUID, band: str, themes: Iterable[tuple[int, int]], author_id: UUID | None
) -> Sequence[Record]:
    """``author_id`` (None where a draft is for everybody) also gets what its author keeps to themselves, with uses."""
    wanted = sorted(set(themes))
    months, weeks = [month for month, _ in wanted], [week for _, week in wanted]
    counted = author_id is not None
    rows: Sequence[Record] = await work.raw.fetch(
        _CANDIDATES, preschool_id, band, months, weeks, NOWHERE, counted, author_id
    )
    return rows
