"""How many families with an account took their turn at the questionnaires of the month."""

from typing import Final

from server.features.figures.indicator import Indicator
from server.shared.domain.figures import Facet, Unit

INDICATOR: Final = Indicator(
    slug="questionnaires_answered",
    facet=Facet.WELL_BEING,
    unit=Unit.SHARE,
    position=60,
    lowest="preschool",
    of_children=True,
    needs=("family_account",),
    counted="""
      select q.preschool_id, null::uuid, '', sum(t.turns), sum(a.accounts), count(*)
      from questionnaire q
      cross join lateral (
        select count(*) as turns from questionnaire_turn t
        where t.preschool_id = q.preschool_id and t.questionnaire_id = q.id) t
      cross join lateral (
        select count(distinct f.account_id) as accounts from family_account f
        where f.preschool_id = q.preschool_id and (q.group_id is null or f.group_id = q.group_id)) a
      where q.preschool_id = any(:preschools) and q.opened_at >= :begins and q.opened_at < :ends
      group by q.preschool_id
    """,
    rows="""
      select q.preschool_id, null::uuid, q.id, q.title, '', q.opened_at, true, '', null::uuid[]
      from questionnaire q
      where q.preschool_id = any(:preschools) and q.opened_at >= :begins and q.opened_at < :ends
    """,
)
