"""In how many areas the children stand higher than in the round before, or at the top."""

from typing import Final

from server.features.figures.indicator import Indicator
from server.shared.domain.figures import Facet, Unit

INDICATOR: Final = Indicator(
    slug="growth_shown",
    facet=Facet.EDUCATION,
    unit=Unit.SHARE,
    position=70,
    of_children=True,
    by_area=True,
    key=True,
    slow=True,
    needs=("growth", "development_area"),
    counted="""
      select preschool_id, group_id, area, count(*) filter (where grown), count(*), sum(marks)
      from growth group by preschool_id, group_id, area
    """,
    rows="""
      select w.preschool_id, w.group_id, c.id, c.family_name || ' ' || c.given_name, a.title, null::date, w.grown,
        'children/' || c.id, array[c.id]
      from growth w join child c on c.preschool_id = w.preschool_id and c.id = w.child_id
      join development_area a on a.slug = w.area
    """,
)
