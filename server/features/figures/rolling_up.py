"""From the cells of preschools to those of their districts and regions: added up anew, never moved by a difference."""

from collections.abc import Sequence
from datetime import date
from typing import Final
from uuid import UUID

from server.kernel.database import Record, Work
from server.shared.ids import NOWHERE

AT_ONCE: Final = 400
"""So many months of districts are added up in one transaction."""

_TAKE: Final = """
    with chosen as (
      select distinct district_id, month from dirty_roll_up where district_id <> $1 order by district_id, month limit $2
    ), taken as (
      delete from dirty_roll_up d using chosen c where d.district_id = c.district_id and d.month = c.month
      returning d.district_id, d.month
    )
    select distinct t.district_id, t.month, d.region_id
    from taken t join district d on d.id = t.district_id join region r on r.id = d.region_id and not r.practice
    order by 1, 2
"""
"""What is noted of practice preschools is taken and left at that: no sum above them counts them."""
_CELLS: Final = """
    with wanted as (
      select * from unnest($1::uuid[], $2::date[]) as w(place_id, month)
    ), derived as materialized (
      {derived}
    ), gone as (
      delete from {table} c using wanted w where c.{place} = w.place_id and c.month = w.month and not exists (
        select from derived d
        where d.place_id = c.{place} and d.month = c.month and d.figure = c.figure and d.part = c.part)
    )
    insert into {table} as cell
      ({place}, month, figure, part, numerator, denominator, entries, preschools, telling, derived_at)
    select place_id, month, figure, part, numerator, denominator, entries, preschools, telling, derived_at
    from derived order by place_id, month, figure, part
    on conflict ({place}, month, figure, part) do update set numerator = excluded.numerator,
      denominator = excluded.denominator, entries = excluded.entries, preschools = excluded.preschools,
      telling = excluded.telling, derived_at = excluded.derived_at
"""
_DISTRICTS: Final = _CELLS.format(
    table="figure_district_cell",
    place="district_id",
    derived="""
      select w.place_id, w.month, c.figure, c.part, sum(c.numerator) as numerator, sum(c.denominator) as denominator,
        sum(c.entries) as entries, count(*) as preschools, count(*) filter (where c.denominator > 0) as telling,
        min(c.derived_at) as derived_at
      from wanted w
      join preschool p on p.district_id = w.place_id
      join figure_cell c on c.preschool_id = p.id and c.month = w.month
      group by w.place_id, w.month, c.figure, c.part
    """,
)
_REGIONS: Final = _CELLS.format(
    table="figure_region_cell",
    place="region_id",
    derived="""
      select w.place_id, w.month, c.figure, c.part, sum(c.numerator) as numerator, sum(c.denominator) as denominator,
        sum(c.entries) as entries, sum(c.preschools) as preschools, sum(c.telling) as telling,
        min(c.derived_at) as derived_at
      from wanted w
      join district d on d.region_id = w.place_id
      join figure_district_cell c on c.district_id = d.id and c.month = w.month
      group by w.place_id, w.month, c.figure, c.part
    """,
)
_NOTE_PEERS: Final = """
    insert into dirty_roll_up (region_id, district_id, month)
    select place_id, $3, month from unnest($1::uuid[], $2::date[]) as w(place_id, month)
"""


async def roll_up_dirty(work: Work, most: int = AT_ONCE) -> bool:
    """Adds up what was noted; whether more may be waiting.

    The months whose peers are old by that are noted in the same log, with ``NOWHERE`` for a district.
    """
    taken: Sequence[Record] = await work.raw.fetch(_TAKE, NOWHERE, most)
    if not taken:
        return False
    await work.raw.execute(_DISTRICTS, [row["district_id"] for row in taken], [row["month"] for row in taken])
    places: list[tuple[UUID, date]] = sorted({(row["region_id"], row["month"]) for row in taken})
    regions, months = [place for place, _ in places], [month for _, month in places]
    await work.raw.execute(_REGIONS, regions, months)
    every_month = sorted({month for _, month in places})
    regions += [NOWHERE] * len(every_month)
    await work.raw.execute(_NOTE_PEERS, regions, [*months, *every_month], NOWHERE)
    return len(taken) == most
