"""The statements over facts, put together from the indicators: cells of many preschools, values of groups, rows."""

from collections.abc import Sequence
from typing import Final
from uuid import UUID

from server.features.figures.indicator import Indicator
from server.features.figures.indicators import INDICATORS
from server.features.figures.sets import Month, Statement, set_apart, statement, with_sets
from server.kernel.database import Record, Work

COLLECTED: Final = tuple(indicator for indicator in INDICATORS if indicator.collected)
ROWS_SHOWN: Final = 300


def _counted(indicators: Sequence[Indicator]) -> str:
    """What each indicator counts over the sets, group by group."""
    formulas = "\nunion all\n".join(
        f"select '{indicator.slug}', counted.* from ({indicator.counted}) as counted"  # noqa: S608 - our own texts
        for indicator in indicators
    )
    names = "figure, preschool_id, group_id, part, numerator, denominator, entries"
    return f"counted({names}) as (\n{formulas}\n)"


def _needs(indicators: Sequence[Indicator]) -> set[str]:
    return {need for indicator in indicators for need in indicator.needs}


_CELLS: Final = """
    , summed as (
      select figure, preschool_id, case grouping(part) when 1 then '' else part end as part,
        sum(numerator) as numerator, sum(denominator) as denominator, sum(entries) as entries
      from counted group by grouping sets ((figure, preschool_id), (figure, preschool_id, part))
      having grouping(part) = 1 or part <> ''
    ), derived as materialized (
      select p.id as preschool_id, w.figure, '' as part, coalesce(s.numerator, 0) as numerator,
        coalesce(s.denominator, 0) as denominator, coalesce(s.entries, 0) as entries
      from unnest(:preschools) as p(id) cross join unnest(:figures) as w(figure)
      left join summed s on s.figure = w.figure and s.preschool_id = p.id and s.part = ''
      where w.figure <> all(:slow) or p.id = any(:marked)
      union all
      select preschool_id, figure, part, numerator, denominator, entries from summed where part <> ''
    ), gone as (
      delete from figure_cell c where c.preschool_id = any(:preschools) and c.month = :month
        and (c.figure <> all(:slow) or c.preschool_id = any(:marked)) and not exists (
        select from derived d where d.preschool_id = c.preschool_id and d.figure = c.figure and d.part = c.part)
    )
    insert into figure_cell as cell
      (preschool_id, figure, part, month, numerator, denominator, entries, derived_at)
    select preschool_id, figure, part, :month, numerator, denominator, entries, :now from derived
    on conflict (preschool_id, month, figure, part) do update set numerator = excluded.numerator,
      denominator = excluded.denominator, entries = excluded.entries, derived_at = excluded.derived_at
"""
DERIVE: Final = statement(with_sets(_needs(COLLECTED), _counted(COLLECTED)) + _CELLS)
"""Every cell of one month of some preschools; one that is told no more (an area out of force) goes."""
APART: Final = set_apart(_needs(COLLECTED))
DERIVE_APART: Final = statement(f"with {_counted(COLLECTED)}{_CELLS}")
"""The same over sets that were set apart before."""

_OF_GROUPS: Final = [indicator for indicator in COLLECTED if indicator.lowest == "group"]
_BY_GROUP: Final = statement(f"""
    {with_sets({*_needs(_OF_GROUPS), "open_group"}, _counted(_OF_GROUPS))}
    select g.group_id as place_id, g.name, c.figure, sum(c.numerator) as numerator, sum(c.denominator) as denominator,
      sum(c.entries) as entries
    from open_group g left join counted c on c.preschool_id = g.preschool_id and c.group_id = g.group_id
    group by g.group_id, g.name, c.figure
    order by g.name, g.group_id
""")  # noqa: S608 - only our own texts are joined


async def by_group(work: Work, preschool_id: UUID, month: Month) -> Sequence[Record]:
    """The values of a preschool's groups, counted live: ``place_id``, ``name``, and a ``figure`` (None: none)."""
    params = {**month.params(), "preschools": [preschool_id], "marked": [preschool_id]}
    rows: Sequence[Record] = await work.raw.fetch(_BY_GROUP.sql, *_BY_GROUP.arguments(params))
    return rows


_SHOWN: Final = "shown(preschool_id, group_id, id, title, detail, day, counted, path, child_ids)"


def _behind(indicator: Indicator) -> Statement:
    return statement(f"""
        {with_sets(indicator.needs, f"{_SHOWN} as ({indicator.rows})")}
        select * from shown where :group is null or group_id = :group
        order by counted, title, detail, day, id limit {ROWS_SHOWN}
    """)  # noqa: S608 - only our own texts are joined


_BEHIND: Final = {indicator.slug: _behind(indicator) for indicator in COLLECTED if indicator.has_rows}


async def behind(
    work: Work, slug: str, preschool_id: UUID, month: Month, group_id: UUID | None = None
) -> Sequence[Record]:
    """The rows of a figure; those that did not count first: they are what there is to do."""
    found = _BEHIND[slug]
    params = {**month.params(), "preschools": [preschool_id], "marked": [preschool_id], "group": group_id}
    rows: Sequence[Record] = await work.raw.fetch(found.sql, *found.arguments(params))
    return rows
