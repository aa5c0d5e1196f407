"""The coarse look: of very many preschools, which could cross which rule, told by one statement over their cells.

It may name too many and never too few: what it does not name, no rule would raise. The rules themselves
(``shared.domain.decisions``) then judge what was named, with all they ask for.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Final
from uuid import UUID

from server.kernel.database import Work
from server.shared.domain.decisions import MONTHS_BEFORE, Kind, Rule
from server.shared.domain.figures import months_until
from server.shared.ids import NOWHERE

_POSSIBLE: Final = """
    select c.preschool_id, array_agg(r.slug) as rules
    from unnest($2::text[], $3::text[], $4::text[], $5::date[], $6::date[], $7::int[], $8::float8[], $9::float8[])
      as r (slug, kind, figure, month, earliest, direction, bound, smallest)
    join figure_cell c on c.preschool_id = any($1::uuid[]) and c.month = r.month and c.figure = r.figure and c.part = ''
      and c.denominator <> 0 and c.denominator::float8 >= r.smallest
    join preschool p on p.id = c.preschool_id
    cross join lateral (select (c.numerator / c.denominator)::float8) as now (value)
    where case r.kind
      when 'fell' then exists (
        select from figure_cell b
        where b.preschool_id = c.preschool_id and b.month >= r.earliest and b.month < r.month and b.figure = r.figure
          and b.part = '' and b.denominator <> 0
          and ((b.numerator / b.denominator)::float8 - now.value) * r.direction > r.bound - 1e-6)
      when 'behind_peers' then exists (
        select from figure_peer_cell q
        where q.place_id in (p.region_id, $10) and q.ownership = p.ownership and q.month = r.month
          and q.figure = r.figure and (q.lower - now.value) * r.direction > 5e-10)
      else (r.bound - now.value) * r.direction > 5e-10 end
    group by c.preschool_id
"""
"""A mean is no better than the best of its months; a preschool's own quartile is one of those of any size. Half of the
hair's breadth that the rules allow: most preschools lie exactly at a limit of 1, and are not to be named for it."""


@dataclass(frozen=True, slots=True)
class Watch:
    """A rule as it is asked today: about which month, and which way of its figure is better."""

    rule: Rule
    month: date
    direction: int

    @property
    def bound(self) -> float:
        """The strictest the rule can be; of a fall by how much."""
        limits = [self.rule.limit, self.rule.limit_after] if self.rule.kind is Kind.ROUND_LATE else [self.rule.limit]
        return max(limits, key=lambda one: one * self.direction)


async def possible(
    work: Work, preschool_ids: Sequence[UUID], watches: Sequence[Watch]
) -> Mapping[UUID, frozenset[str]]:
    """The slugs of the rules that could be crossed at each of these preschools; one without any is not named."""
    rows = await work.raw.fetch(
        _POSSIBLE,
        preschool_ids,
        [one.rule.slug for one in watches],
        [one.rule.kind.value for one in watches],
        [one.rule.figure for one in watches],
        [one.month for one in watches],
        [months_until(one.month, MONTHS_BEFORE + 1)[0] for one in watches],
        [one.direction for one in watches],
        [one.bound for one in watches],
        [one.rule.smallest for one in watches],
        NOWHERE,
    )
    return {row["preschool_id"]: frozenset(row["rules"]) for row in rows}
