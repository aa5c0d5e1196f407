"""A month as DHIS2 reads it: values of places that have a name there, hidden as everywhere above a preschool.

Read place by place of the level above, so that memory does not grow with the country.
"""

from collections.abc import AsyncIterator, Sequence
from dataclasses import dataclass, field
from datetime import date
from typing import Final
from uuid import UUID

import msgspec

from server.features.exchange import names
from server.features.figures.indicators import INDICATORS
from server.kernel.database import Record, Work
from server.shared.contract.exchange import DataValue
from server.shared.domain.exchange import ELEMENTS, period_of, value_told
from server.shared.domain.figures import SIZE, hidden_places

_CELLS: Final = "c.figure, c.numerator, c.denominator, c.entries"
_NAMED: Final = "left join exchange_name n on n.kind = 'place' and n.ours = p.id::text"
_WITHIN: Final = {
    "region": f"""
        select p.id, coalesce(n.theirs, '') as theirs, {_CELLS}
        from region p {_NAMED} join figure_region_cell c on c.region_id = p.id and c.month = $1 and c.part = ''
        where $2::uuid is null order by p.id
    """,  # noqa: S608 - only our own texts are joined
    "district": f"""
        select p.id, coalesce(n.theirs, '') as theirs, {_CELLS}
        from district p {_NAMED} join figure_district_cell c on c.district_id = p.id and c.month = $1 and c.part = ''
        where p.region_id = $2 order by p.id
    """,  # noqa: S608 - only our own texts are joined
    "preschool": f"""
        select p.id, coalesce(n.theirs, '') as theirs, {_CELLS}
        from preschool p {_NAMED} join figure_cell c on c.preschool_id = p.id and c.month = $1 and c.part = ''
        where p.district_id = $2 order by p.id
    """,  # noqa: S608 - only our own texts are joined
}
_ABOVE: Final = """
    select d.id, d.region_id, coalesce(c.denominator, 0) as children, coalesce(r.denominator, 0) as in_region
    from district d join region p on p.id = d.region_id and not p.practice
    left join figure_district_cell c on c.district_id = d.id and c.month = $1 and c.part = '' and c.figure = $2
    left join figure_region_cell r on r.region_id = d.region_id and r.month = $1 and r.part = '' and r.figure = $2
    order by d.region_id, d.id
"""
_ONE_HIDDEN: Final = next(one for one in INDICATORS if one.of_children)
"""Any figure about children: which places are hidden goes by how many children they have, and by nothing else."""
Elements = dict[tuple[str, str], tuple[str, str]]


@dataclass(slots=True)
class _Place:
    """One place with its cells by figure."""

    theirs: str
    cells: dict[str, Record] = field(default_factory=dict)

    @property
    def children(self) -> float:
        size = self.cells.get(SIZE)
        return float(size["denominator"]) if size else 0.0


async def values(work: Work, month: date, level: str) -> AsyncIterator[list[DataValue]]:
    """The values of a month at a level, place above by place above.

    A figure about children is left out where it is hidden among the places beside it, and below every place where it
    is hidden itself: the sum of what lies below would tell of it.
    """
    elements = await names.elements(work)
    if not elements:
        return
    parents, hidden = await _parents(work, month, level)
    for parent in parents:
        rows = await work.raw.fetch(_WITHIN[level], month, parent)
        yield _told(list(_by_place(rows).values()), elements, period_of(month), parent in hidden)


async def as_json(work: Work, month: date, level: str) -> AsyncIterator[bytes]:
    """One ``dataValueSets`` object, piece by piece."""
    yield b'{"dataValues":['
    separator = b""
    async for some in values(work, month, level):
        if some:
            yield separator + msgspec.json.encode(some)[1:-1]
            separator = b","
    yield b"]}"


async def _parents(work: Work, month: date, level: str) -> tuple[Sequence[UUID | None], set[UUID | None]]:
    """The places above a level, and those of them whose figures about children are hidden."""
    if level == "region":
        return [None], set()
    rows = await work.raw.fetch(_ABOVE, month, SIZE)
    regions = {row["region_id"]: float(row["in_region"]) for row in rows}
    hidden: set[UUID | None] = {list(regions)[place] for place in hidden_places(_ONE_HIDDEN, list(regions.values()))}
    if level == "district":
        return list(regions), hidden
    hidden_districts: set[UUID | None] = set()
    for region in regions:
        within = [row for row in rows if row["region_id"] == region]
        beside = hidden_places(_ONE_HIDDEN, [float(row["children"]) for row in within])
        hidden_districts |= {row["id"] for place, row in enumerate(within) if region in hidden or place in beside}
    return [row["id"] for row in rows], hidden_districts


def _by_place(rows: Sequence[Record]) -> dict[UUID, _Place]:
    found: dict[UUID, _Place] = {}
    for row in rows:
        found.setdefault(row["id"], _Place(row["theirs"])).cells[row["figure"]] = row
    return found


def _told(places: Sequence[_Place], elements: Elements, period: str, hidden_above: bool) -> list[DataValue]:
    beside = hidden_places(_ONE_HIDDEN, [place.children for place in places])
    told = []
    for number, place in enumerate(places):
        if place.theirs:
            unseen = hidden_above or number in beside
            told += [
                value
                for indicator in INDICATORS
                if indicator.slug in place.cells and not (unseen and indicator.of_children)
                for value in _of_cell(place, indicator.slug, elements, period)
            ]
    return told


def _of_cell(place: _Place, figure: str, elements: Elements, period: str) -> list[DataValue]:
    cell = place.cells[figure]
    return [
        DataValue(
            data_element=elements[kind, figure][0],
            period=period,
            org_unit=place.theirs,
            value=value_told(float(cell[kind])),
            category_option_combo=elements[kind, figure][1] or None,
        )
        for kind in ELEMENTS
        if (kind, figure) in elements
    ]
