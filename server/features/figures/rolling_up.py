"""From the cells of preschools to those of their districts."""

from typing import Final

ROLL_UP: Final = """
    insert into figure_district_cell as cell
      (district_id, figure, part, month, numerator, denominator, entries, preschools, telling, derived_at)
    select p.district_id, c.figure, c.part, c.month, sum(c.numerator), sum(c.denominator), sum(c.entries), count(*),
      count(*) filter (where c.denominator > 0), min(c.derived_at)
    from preschool p join figure_cell c on c.preschool_id = p.id
    where p.district_id = $1 and c.month = any($2::date[])
    group by p.district_id, c.figure, c.part, c.month
    on conflict (district_id, month, figure, part) do update set numerator = excluded.numerator,
      denominator = excluded.denominator, entries = excluded.entries, preschools = excluded.preschools,
      telling = excluded.telling, derived_at = excluded.derived_at
"""
