"""What similar preschools had in the same months: the medians beside a preschool's own values."""

from collections.abc import Sequence
from datetime import date
from typing import Final
from uuid import UUID

from server.features.figures.peers import SIZE_OF
from server.kernel.database import Work
from server.shared.domain.figures import SIZE
from server.shared.ids import NOWHERE

Wanted = tuple[UUID, str, date]
"""A preschool, a figure and a month."""

_MEDIANS: Final = f"""
    select w.preschool_id, w.figure, w.month, coalesce(r.median, c.median) as median
    from unnest($1::uuid[], $2::text[], $3::date[]) as w (preschool_id, figure, month)
    join preschool p on p.id = w.preschool_id
    join figure_cell s
      on s.preschool_id = w.preschool_id and s.month = w.month and s.figure = $4 and s.part = '' and s.denominator > 0
    cross join lateral (select {SIZE_OF} as size) as k
    left join figure_peer_cell r on r.place_id = p.region_id and r.ownership = p.ownership and r.size = k.size
      and r.month = w.month and r.figure = w.figure
    left join figure_peer_cell c on c.place_id = $5 and c.ownership = p.ownership and c.size = k.size
      and c.month = w.month and c.figure = w.figure
"""  # noqa: S608 - only our own words are joined
"""Of too few similar preschools in the region, the country's."""


async def medians(work: Work, wanted: Sequence[Wanted]) -> dict[Wanted, float]:
    """The median of similar preschools for each that is known, by one statement."""
    if not wanted:
        return {}
    preschools, figures, months = zip(*wanted, strict=True)
    rows = await work.raw.fetch(_MEDIANS, list(preschools), list(figures), list(months), SIZE, NOWHERE)
    return {
        (row["preschool_id"], row["figure"], row["month"]): row["median"] for row in rows if row["median"] is not None
    }
