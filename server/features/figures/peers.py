"""How the figures are spread over preschools of a kind: of one ownership and size, in a region and in the country."""

from collections.abc import Sequence
from datetime import date, datetime, timedelta
from typing import Final
from uuid import UUID

from server.features.figures.facts import COLLECTED
from server.kernel.database import Record, Work
from server.shared.domain.figures import SIZE, SIZES, SMALLEST_GROUP, SMALLEST_KIND, Size
from server.shared.ids import NOWHERE

NOT_BEFORE: Final = timedelta(minutes=5)
"""Of one place and month peers are derived no more often: each time they read every preschool's cells."""
_OF_CHILDREN: Final = [indicator.slug for indicator in COLLECTED if indicator.of_children]
_SIZES: Final = " ".join(f"when s.denominator <= {most} then '{size.value}'" for most, size in SIZES)
SIZE_OF: Final = f"case {_SIZES} else '{Size.LARGE.value}' end"
"""``domain.figures.size_of`` as SQL, over the cell ``s`` of ``SIZE``."""

_TAKE: Final = """
    with taken as (
      delete from dirty_roll_up d where d.district_id = $1 and not exists (
        select from figure_peer_cell c where c.place_id = d.region_id and c.month = d.month and c.derived_at > $2)
      returning d.region_id, d.month
    )
    select distinct region_id, month from taken order by 1, 2
"""
_DERIVE: Final = f"""
    with sized as materialized (
      select p.id, p.ownership, s.denominator as children,
        {SIZE_OF} as size
      from preschool p
      join figure_cell s on s.preschool_id = p.id and s.month = $2::date and s.figure = '{SIZE}' and s.part = ''
      where ($1::uuid = $3::uuid or p.region_id = $1) and s.denominator > 0 and not p.practice
    ), spread as (
      select s.ownership, s.size, c.figure, count(*) as preschools,
        percentile_cont(array[0, 0.25, 0.5, 0.75, 1])
          within group (order by c.numerator::float8 / c.denominator::float8) as told
      from sized s
      join figure_cell c on c.preschool_id = s.id and c.month = $2 and c.part = '' and c.denominator > 0
      where not (c.figure = any($5::text[]) and s.children < {SMALLEST_GROUP})
      group by s.ownership, s.size, c.figure having count(*) >= {SMALLEST_KIND}
    )
    insert into figure_peer_cell
      (place_id, ownership, size, month, figure, preschools, lowest, lower, median, upper, highest, derived_at)
    select $1, ownership, size, $2, figure, preschools, told[1], told[2], told[3], told[4], told[5], $4::timestamptz
    from spread
"""  # noqa: S608 - only our own words are joined
_FORGET: Final = "delete from figure_peer_cell where place_id = $1 and month = $2"


async def derive_dirty_peers(work: Work, now: datetime, *, not_before: timedelta = NOT_BEFORE) -> None:
    """Derives the peers of the places and months that were added up anew since, unless they are quite new."""
    taken: Sequence[Record] = await work.raw.fetch(_TAKE, NOWHERE, now - not_before)
    for row in taken:
        await _derive(work, row["region_id"], row["month"], now)


async def _derive(work: Work, place_id: UUID, month: date, now: datetime) -> None:
    """Quartiles over the preschools of each kind, where there are five; told of children only by those with enough."""
    await work.raw.execute(_FORGET, place_id, month)
    await work.raw.execute(_DERIVE, place_id, month, NOWHERE, now, _OF_CHILDREN)
