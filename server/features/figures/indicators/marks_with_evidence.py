"""How many marks of the latest round begun rest on entries."""

from typing import Final

from server.features.figures.indicator import Indicator
from server.shared.domain.figures import Facet, Unit

INDICATOR: Final = Indicator(
    slug="marks_with_evidence",
    facet=Facet.EDUCATION,
    unit=Unit.SHARE,
    position=60,
    of_children=True,
    slow=True,
    needs=("marked_round",),
    counted="""
      select d.preschool_id, d.group_id, '', count(*) filter (where m.evidence <> '{}'), count(*),
        sum(cardinality(m.evidence))
      from marked_round r
      join development_card d on d.preschool_id = r.preschool_id and d.round_id = r.round_id
      join card_mark m on m.preschool_id = d.preschool_id and m.card_id = d.id and m.marked_at < :ends
      group by d.preschool_id, d.group_id
    """,
    rows="""
      select d.preschool_id, d.group_id, c.id, c.family_name || ' ' || c.given_name, i.title, m.marked_at,
        m.evidence <> '{}', 'children/' || c.id, array[c.id]
      from marked_round r
      join development_card d on d.preschool_id = r.preschool_id and d.round_id = r.round_id
      join card_mark m on m.preschool_id = d.preschool_id and m.card_id = d.id and m.marked_at < :ends
      join child c on c.preschool_id = d.preschool_id and c.id = d.child_id
      join indicator i on i.id = m.indicator_id
    """,
)
