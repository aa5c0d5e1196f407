"""Every SELECT of the vertical: places, their names, and the sums of cells; above the preschool never a fact."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Final
from uuid import UUID

from server.kernel.database import Record, Work
from server.shared.domain.figures import SIZE, SMALLEST_GROUP, SMALLEST_KIND, previous_month
from server.shared.ids import NOWHERE

FOUND_AT_MOST: Final = 20


def _woven(statements: Mapping[str, str], **pieces: str) -> dict[str, str]:
    """Statements by kind with the pieces that they share."""
    return {kind: text.format(**pieces) for kind, text in statements.items()}


_PATHS: Final = {
    "region": "select id as region_id, name as region_name, '' as ownership, practice from region where id = $1",
    "district": """
        select r.id as region_id, r.name as region_name, d.id as district_id, d.name as district_name, '' as ownership,
          r.practice
        from district d join region r on r.id = d.region_id where d.id = $1
    """,
    "preschool": """
        select r.id as region_id, r.name as region_name, d.id as district_id, d.name as district_name,
          p.id as preschool_id, p.name as preschool_name, p.ownership, r.practice
        from preschool p join district d on d.id = p.district_id join region r on r.id = p.region_id where p.id = $1
    """,
}
_BELOW: Final = {
    "country": """
        select r.id, 'region' as kind, r.name, r.iso, coalesce(p.preschools, 0) as preschools
        from region r left join (select region_id, count(*) as preschools from preschool group by region_id) p
          on p.region_id = r.id
        where not r.practice order by r.position, r.id
    """,
    "region": """
        select d.id, 'district' as kind, d.name, '' as iso,
          (select count(*) from preschool p where p.district_id = d.id) as preschools
        from district d where d.region_id = $1 order by d.slug
    """,
    "district": """
        select id, 'preschool' as kind, name, '' as iso, 1 as preschools
        from preschool where district_id = $1 order by name, id
    """,
}
_PARTS: Final = """
    figure, part, month, numerator::float8 as numerator, denominator::float8 as denominator, entries, derived_at
"""
_WANTED: Final = """
    month between $1::date and $2::date and (part = '' or month >= $3::date)
      and ($4::text[] is null or figure = any($4))
"""
_OWN: Final = _woven(
    {
        "country": """
            select figure, part, month, sum(numerator::float8) as numerator, sum(denominator::float8) as denominator,
              sum(entries) as entries, min(derived_at) as derived_at, sum(telling) as telling
            from figure_region_cell where {wanted} group by figure, part, month
        """,
        "region": "select {parts}, telling from figure_region_cell where region_id = $5 and {wanted}",
        "district": "select {parts}, telling from figure_district_cell where district_id = $5 and {wanted}",
        "preschool": "select {parts}, 0 as telling from figure_cell where preschool_id = $5 and {wanted}",
    },
    parts=_PARTS,
    wanted=_WANTED,
)
_BESIDE: Final = """
    figure, '' as part, month, numerator::float8 as numerator, denominator::float8 as denominator, c.entries,
    c.derived_at
"""
_THESE: Final = """
    c.part = '' and c.month between $1::date and $2::date and ($3::text[] is null or c.figure = any($3))
"""
_EACH: Final = _woven(
    {
        "country": "select c.region_id as place_id, {beside}, c.telling from figure_region_cell c where {these}",
        "region": """
            select c.district_id as place_id, {beside}, c.telling
            from district d join figure_district_cell c on c.district_id = d.id where d.region_id = $4 and {these}
        """,
        "district": """
            select c.preschool_id as place_id, {beside}, 0 as telling
            from preschool p join figure_cell c on c.preschool_id = p.id where p.district_id = $4 and {these}
        """,
    },
    beside=_BESIDE,
    these=_THESE,
)
_SMALL_AROUND: Final = _woven(
    {
        "region": """
            select 'region' as kind, c.month, array_agg(c.region_id) as ids, {sizes}
            from figure_region_cell c where {months} group by c.month having {few}
        """,
        "district": """
            select 'district', c.month, array_agg(c.district_id), {sizes}
            from district d join figure_district_cell c on c.district_id = d.id
            where d.region_id = $3 and {months} group by c.month having {few}
        """,
        "preschool": """
            select 'preschool', c.month, array_agg(c.preschool_id), {sizes}
            from preschool p join figure_cell c on c.preschool_id = p.id
            where p.district_id = $4 and {months} group by c.month having {few}
        """,
    },
    sizes="array_agg(c.denominator::float8) as children",
    months=f"c.part = '' and c.figure = '{SIZE}' and c.month between $1::date and $2::date",
    few=f"bool_or(c.denominator > 0 and c.denominator < {SMALLEST_GROUP})",
)
_KIND: Final = """
    select p.figure, p.place_id, p.ownership, p.size, p.preschools, p.lowest, p.lower, p.median, p.upper, p.highest
    from figure_peer_cell p
    where p.month = $1 and p.ownership = $2 and p.size = $3 and p.place_id = any($4::uuid[]) and p.preschools >= $5
      and ($6::text[] is null or p.figure = any($6))
"""
_SPREAD: Final = """
    select figure, count(*) as preschools, min(value) as lowest, max(value) as highest,
      percentile_cont(0.25) within group (order by value) as lower,
      percentile_cont(0.5) within group (order by value) as median,
      percentile_cont(0.75) within group (order by value) as upper
    from ({values}) as beside group by figure having count(*) >= $3
"""
_NOT_SMALL: Final = f"""
    not exists (select from {{cells}} s where s.{{place}} = c.{{place}} and s.month = c.month and s.figure = '{SIZE}'
      and s.part = '' and s.denominator > 0 and s.denominator < {SMALLEST_GROUP})
"""
_VALUES: Final = f"""
    select c.figure, (c.numerator / c.denominator)::float8 as value from {{cells}} c {{joined}}
    where c.part = '' and c.month = $1 and c.denominator > 0 and ($2::text[] is null or c.figure = any($2))
      and {_NOT_SMALL}
"""  # noqa: S608 - only our own texts are joined
_SIBLINGS: Final = {
    "region": _SPREAD.format(
        values=_VALUES.format(cells="figure_region_cell", place="region_id", joined=""),
    ),
    "district": _SPREAD.format(
        values=_VALUES.format(
            cells="figure_district_cell",
            place="district_id",
            joined="join district d on d.id = c.district_id and d.region_id = $4",
        ),
    ),
}
_AREAS: Final = """
    select distinct on (a.slug) a.slug, a.title, a.position
    from area a join framework f on f.id = a.framework_id where f.in_force order by a.slug, f.version desc
"""
_FIND: Final = """
    (select 'district' as kind, d.id, d.name, '' as plain, r.name as within, '' as sorted
     from district d join region r on r.id = d.region_id
     where $4 and not r.practice and ($2::uuid is null or d.region_id = $2)
       and uz_fold(coalesce(d.name->>'uz', '') || ' ' || coalesce(d.name->>'ru', '')) like $1
     order by d.slug limit $5)
    union all
    (select 'preschool', p.id, null, p.name, d.name, p.sort_key
     from preschool p join district d on d.id = p.district_id
     where p.search_key like $1 and not p.practice
       and ($2::uuid is null or p.region_id = $2) and ($3::uuid is null or p.district_id = $3)
     order by p.search_key not like ltrim($1, '%'), length(p.search_key), p.sort_key, p.id limit $5)
"""
"""Preschools whose name begins so come first and the shortest of them before the others: who types 299 means that."""


@dataclass(frozen=True, slots=True)
class Span:
    """The months from ``first`` to ``last`` that are shown, of all figures or of those named."""

    first: date
    last: date
    figures: Collection[str] | None = None

    @property
    def named(self) -> list[str] | None:
        return None if self.figures is None else sorted({*self.figures, SIZE})


async def path_to(work: Work, kind: str, place_id: UUID) -> Record | None:
    """The place and those above it, each with its id and its name; None when there is none.

    With it come its ownership and whether it is of the ``practice`` region.
    """
    row: Record | None = await work.raw.fetchrow(_PATHS[kind], place_id)
    return row


async def below(work: Work, kind: str, place_id: UUID | None) -> Sequence[Record]:
    """The places directly below, in order: ``id``, ``kind``, ``name``, ``iso``, and how many ``preschools``."""
    rows: Sequence[Record] = await work.raw.fetch(_BELOW[kind], *_of(place_id))
    return rows


async def own(work: Work, kind: str, place_id: UUID | None, span: Span) -> Sequence[Record]:
    """A place's own cells in the months of the span, those of single areas in its last two; ``telling`` with each."""
    params = (span.first, span.last, previous_month(span.last), span.named)
    rows: Sequence[Record] = await work.raw.fetch(_OWN[kind], *params, *_of(place_id))
    return rows


async def each(work: Work, kind: str, place_id: UUID | None, span: Span) -> Sequence[Record]:
    """The cells of each place below in the months of the span, as ``place_id`` and the parts."""
    rows: Sequence[Record] = await work.raw.fetch(_EACH[kind], span.first, span.last, span.named, *_of(place_id))
    return rows


async def small_around(work: Work, path: Record, span: Span) -> Sequence[Record]:
    """At every level down to the place, of months in which somebody there is small: all ids and how many children."""
    wanted = [one for one in ("region", "district", "preschool") if f"{one}_id" in path]
    params = [path[f"{one}_id"] for one in wanted[:-1]]
    statement = " union all ".join(_SMALL_AROUND[one] for one in wanted)
    rows: Sequence[Record] = await work.raw.fetch(statement, span.first, span.last, *params)
    return rows


@dataclass(frozen=True, slots=True)
class Kindred:
    """What makes preschools similar to one: its region, ownership and size."""

    region_id: UUID
    ownership: str
    size: str


async def peers(work: Work, kindred: Kindred, span: Span) -> Sequence[Record]:
    """Quartiles over similar preschools in the last month, for each figure of the region and of the country."""
    params = (span.last, kindred.ownership, kindred.size, [kindred.region_id, NOWHERE], SMALLEST_KIND, span.named)
    rows: Sequence[Record] = await work.raw.fetch(_KIND, *params)
    return rows


async def siblings(work: Work, kind: str, region_id: UUID, span: Span) -> Sequence[Record]:
    """Quartiles over the regions of the country, or the districts of a region, in the last month; those told of."""
    params = (region_id,) if kind == "district" else ()
    rows: Sequence[Record] = await work.raw.fetch(_SIBLINGS[kind], span.last, span.named, SMALLEST_KIND, *params)
    return rows


async def areas(work: Work) -> Sequence[Record]:
    """The development areas in force: ``slug``, ``title``, ``position``."""
    rows: Sequence[Record] = await work.raw.fetch(_AREAS)
    return rows


async def find(work: Work, pattern: str, region_id: UUID | None, district_id: UUID | None) -> Sequence[Record]:
    """Districts, then preschools, whose names match, in the country or within a place; a few of each."""
    params = (pattern, region_id, district_id, district_id is None, FOUND_AT_MOST)
    rows: Sequence[Record] = await work.raw.fetch(_FIND, *params)
    return rows


def _of(place_id: UUID | None) -> tuple[UUID, ...]:
    return (place_id,) if place_id else ()
