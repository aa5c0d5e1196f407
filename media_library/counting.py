"""How many resources each further choice of a filter would leave."""

from collections.abc import Mapping, Sequence
from functools import lru_cache
from typing import Final

from sqlalchemy import text

from media_library.listing import Shape, matching
from media_library.reading import AT_HAND
from server.kernel.database import Prepared

LOOKED_AT: Final = 3000
"""So many matches are counted; of more it is said that there are at least so many."""
_SCALAR: Final = ("kind", "language", "reach")
_LISTS: Final = {"theme_week": "theme_weeks", "age_band": "age_bands", "area": "areas"}
FACETS: Final = (*_SCALAR, *_LISTS)


def looked_at(filtered: Sequence[str]) -> int:
    """How many rows each look is allowed: one for all, one more for each facet that is filtered by already."""
    return LOOKED_AT // (1 + len(filtered))


@lru_cache
def count_statement(own: str, filtered: tuple[str, ...]) -> Prepared:
    """Counts by facet; ``:wanted`` holds every filter, ``:without_<facet>`` every one but that facet's own."""
    looks = [_look("all", own, ":wanted", looked_at(filtered))]
    looks += [_look(facet, own, f":without_{facet}", looked_at(filtered)) for facet in filtered]
    counts = [_count(facet, facet if facet in filtered else "all") for facet in FACETS]
    totals = "select '' as facet, '' as value, count(*) as found from look_all"
    capped = " or ".join(
        f"(select count(*) from look_{name}) > {looked_at(filtered)}"  # noqa: S608 - only our own texts are joined
        for name in ("all", *filtered)
    )
    return Prepared(
        text(f"""
    with {", ".join(looks)}, counted as ({" union all ".join([totals, *counts])})
    select {AT_HAND} as at_hand, {capped} as capped,
           (select coalesce(json_agg(json_build_array(facet, value, found)), '[]') from counted)::text as counts""")  # noqa: S608
    )


def _look(name: str, own: str, wanted: str, at_most: int) -> str:
    condition = matching(Shape(own=own)).replace(":wanted", wanted)
    return f"""look_{name} as materialized (
      select r.kind, r.language, r.reach, r.theme_weeks, r.age_bands, r.areas
      from resource r where {condition} limit {at_most + 1})"""  # noqa: S608 - only our own texts are joined


def _count(facet: str, look: str) -> str:
    if facet in _SCALAR:
        return f"select '{facet}', {facet}::text, count(*) from look_{look} group by 2"  # noqa: S608
    column = _LISTS[facet]
    # Lists are counted whole first: many resources have the same, and taking them apart costs most.
    return f"""select '{facet}', value, sum(found)
      from (select {column}, count(*) as found from look_{look} group by 1) as whole,
           jsonb_array_elements_text({column}) as value group by 2"""  # noqa: S608 - only our own texts are joined


def by_facet(counts: Sequence[tuple[str, str, int]]) -> Mapping[str, dict[str, int]]:
    found: dict[str, dict[str, int]] = {facet: {} for facet in FACETS}
    for facet, value, count in counts:
        if facet:
            found[facet][value] = int(count)
    return found
