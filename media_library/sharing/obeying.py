"""Consents obeyed: what a family says decides at once what of a resource may still be out."""

from collections.abc import Collection, Sequence
from datetime import datetime
from typing import Final
from uuid import UUID

from media_library.sharing.editions import take_back
from server.kernel import audit, changes
from server.kernel.access import Actor
from server.kernel.database import Record, Work
from server.shared.domain import sharing as rules
from server.shared.domain.permissions import Action

CHANGE: Final = "resource"
_REMEMBER: Final = """
    update sharing_request q
    set child_ids = array(select unnest(q.child_ids) union select c.child_id from resource_child c
                          where c.preschool_id = $1 and c.resource_id = q.resource_id)
    where q.preschool_id = $1 and q.resource_id = any($2) and q.state = 'accepted' and q.reach = any($3)
"""
_LAPSED: Final = """
    select q.resource_id, q.reach from sharing_request q
    where q.preschool_id = $1 and q.state = 'accepted' and q.reach = any($4)
      and (q.resource_id = any($2) or $3::uuid = any(q.child_ids))
      and exists (
        select from unnest(q.child_ids) as in_it (own) cross join unnest(array['photos', 'sharing']) as wanted (own)
        where not exists (
          select from consent said where said.preschool_id = $1 and said.child_id = in_it.own
            and said.purpose = wanted.own and said.replaced_at is null and said.given))
    order by q.resource_id, q.reach
"""
_WITH: Final = "select resource_id from resource_child where preschool_id = $1 and child_id = $2 order by 1"


async def obey_consent(  # a family's word: whose, about whom, of what
    work: Work, actor: Actor, preschool_id: UUID, child_id: UUID, purpose: str, now: datetime
) -> None:
    """In the transaction in which a family says something of a purpose: what it no longer allows is withdrawn.

    Without consent to pictures the resource itself is withheld, which every reading asks for anew; other devices learn
    that it came or went. What was withdrawn is not published again by a consent that is given again.
    """
    if purpose not in ("photos", "sharing"):
        return
    await _let_lapse(work, actor, preschool_id, [], child_id, now)
    for row in await work.raw.fetch(_WITH, preschool_id, child_id):
        await changes.note(work, preschool_id, CHANGE, row["resource_id"])


async def obey_names(
    work: Work, actor: Actor, preschool_id: UUID, resource_ids: Collection[UUID], now: datetime
) -> None:
    """Children were named in pictures that these resources hold: editions that families do not allow are withdrawn."""
    if resource_ids:
        await work.raw.execute(_REMEMBER, preschool_id, list(resource_ids), list(rules.WIDER))
        await _let_lapse(work, actor, preschool_id, resource_ids, None, now)


async def _let_lapse(  # whose word of which resources ends what
    work: Work,
    actor: Actor,
    preschool_id: UUID,
    resource_ids: Collection[UUID],
    child_id: UUID | None,
    now: datetime,
) -> None:
    wider = [reach.value for reach in rules.WIDER]
    lapsed: Sequence[Record] = await work.raw.fetch(_LAPSED, preschool_id, list(resource_ids), child_id, wider)
    for row in lapsed:
        about = (preschool_id, row["resource_id"])
        ended = await take_back(work, about, rules.taken_back_with(row["reach"]), now)
        details = {"because": "consent", "reaches": sorted(ended)}
        await audit.record(work, actor, Action.MEDIA_UPDATE, row["resource_id"], preschool_id, details)
        await changes.note(work, preschool_id, CHANGE, row["resource_id"])
