"""How many resources of the preschool were accepted for others in the month, for each group."""

from typing import Final

from server.features.figures.indicator import Indicator
from server.shared.domain.figures import Facet, Unit

INDICATOR: Final = Indicator(
    slug="resources_shared",
    facet=Facet.MANAGEMENT,
    unit=Unit.PER_GROUP,
    position=60,
    lowest="preschool",
    needs=("open_group", "shared_resource"),
    counted="""
      select g.preschool_id, null::uuid, '', max(s.resources), count(*), max(s.resources)
      from open_group g
      cross join lateral (
        select count(*) as resources from shared_resource s where s.preschool_id = g.preschool_id) s
      group by g.preschool_id
    """,
    rows="""
      select s.preschool_id, null::uuid, r.id, r.title, '', s.decided_at, true, '', null::uuid[]
      from shared_resource s join resource r on r.preschool_id = s.preschool_id and r.id = s.resource_id
    """,
)
