"""What is missing: how many resources a preschool may use for each week, age band, kind and language."""

from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import product
from typing import Final
from uuid import UUID

from media_library.consented import consent_lacking
from media_library.found_by import CONTENT_LANGUAGES
from server.kernel.access import Actor, Whereabouts
from server.kernel.clock import Clock
from server.kernel.database import Record, Work
from server.kernel.errors import NotVisible
from server.shared.contract import media_sharing as contract
from server.shared.domain.permissions import Action
from server.shared.ids import NOWHERE

_BY: Final = "r.kind, r.language, r.theme_weeks, r.age_bands"
_COUNTED: Final = f"""
    select {_BY}, count(*) as count from resource r
    where r.preschool_id = '{NOWHERE}' and r.reach = 'everybody' and r.district_id is null and r.withdrawn_at is null
      and r.origin_preschool_id is distinct from $1
    group by {_BY}
    union all
    select {_BY}, count(*) from resource r
    where r.preschool_id = '{NOWHERE}' and r.reach = 'district' and r.withdrawn_at is null
      and r.district_id = (select p.district_id from preschool p where p.id = $1)
      and r.origin_preschool_id is distinct from $1
      and not exists (
        select from resource wider
        where wider.preschool_id = '{NOWHERE}' and wider.origin_preschool_id = r.origin_preschool_id
          and wider.origin_id = r.origin_id and wider.reach = 'everybody' and wider.withdrawn_at is null)
    group by {_BY}
    union all
    select {_BY}, count(*) from resource r
    join stored_file f on f.preschool_id = r.preschool_id and f.id = r.file_id and f.state = 'ready'
    where r.preschool_id = $1 and r.reach = 'preschool' and r.withdrawn_at is null
      and not {consent_lacking("r.preschool_id", "r.id", "photos")}
    group by {_BY}
"""  # noqa: S608 - only our own texts are joined
"""What everybody and a district share is read from the index ``resource_gaps_idx`` alone.

What is shared wider is counted once, at home as what it is there. Without a week a resource fills no gap.
"""
_PLACE: Final = "select district_id, region_id from preschool where id = $1"


class GapService:
    """What the library of a preschool lacks, for whoever plans or fills it."""

    def __init__(self, work: Work, actor: Actor, clock: Clock) -> None:
        self._work = work
        self._actor = actor

    async def gaps(self, preschool_id: UUID) -> contract.MediaGaps:
        """A resource counts in each of its weeks and bands, in band ``""`` if it is for every age."""
        place: Record | None = await self._work.raw.fetchrow(_PLACE, preschool_id)
        if place is None:
            raise NotVisible
        where = Whereabouts(preschool_id=preschool_id, district_id=place["district_id"], region_id=place["region_id"])
        if not self._actor.may(Action.MEDIA_GAPS_READ, where):
            raise NotVisible
        counts = _by_cell(await self._work.raw.fetch(_COUNTED, preschool_id))
        cells = [contract.GapCell(*cell, count) for cell, count in sorted(counts.items())]
        return contract.MediaGaps(cells=cells, languages=list(CONTENT_LANGUAGES))


def _by_cell(rows: Sequence[Record]) -> Counter[tuple[str, str, str, str]]:
    counts: Counter[tuple[str, str, str, str]] = Counter()
    for row in rows:
        for cell in _cells(row):
            counts[cell] += row["count"]
    return counts


def _cells(row: Record) -> Iterator[tuple[str, str, str, str]]:
    for theme_week, age_band in product(row["theme_weeks"], row["age_bands"] or [""]):
        yield theme_week, age_band, row["kind"], row["language"]
