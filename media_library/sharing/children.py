"""The children who can be seen or heard in a resource: naming them, and asking what their families allow."""

from collections.abc import Collection, Sequence
from typing import Final
from uuid import UUID

from media_library.models import Resource
from media_library.sharing.rights import is_at_home
from server.kernel.access import Actor
from server.kernel.database import Record, Work
from server.kernel.errors import Malformed
from server.shared.contract.base import FieldProblem
from server.shared.domain import sharing as rules
from server.shared.domain.permissions import Action

_KNOWN: Final = """
    select c.id from child c
    where c.preschool_id = $1 and c.id = any($2) and ($3 or exists (
      select from enrolment e where e.preschool_id = $1 and e.child_id = c.id and e.group_id = any($4)
        and e.starts_on <= $5 and (e.ends_on is null or e.ends_on >= $5)))
"""
_NAMED: Final = "select child_id from resource_child where preschool_id = $1 and resource_id = $2"
_NO_LONGER: Final = "delete from resource_child where preschool_id = $1 and resource_id = $2 and child_id <> all($3)"
_NAME: Final = """
    insert into resource_child (preschool_id, id, resource_id, child_id)
    select $1, gen_random_uuid(), $2, named from unnest($3::uuid[]) as named
    where not exists (select from resource_child c
                      where c.preschool_id = $1 and c.resource_id = $2 and c.child_id = named)
"""
_HOLDING: Final = """
    with held as (
      select file_id from resource where preschool_id = $1 and id = $2
      union select file_id from resource_part where preschool_id = $1 and resource_id = $2
      union select back_file_id from resource_part
            where preschool_id = $1 and resource_id = $2 and back_file_id is not null
    ), holding as (
      select r.id from resource r join held h on r.preschool_id = $1 and r.file_id = h.file_id
      union select p.resource_id from resource_part p join held h on p.preschool_id = $1 and p.file_id = h.file_id
      union select p.resource_id from resource_part p join held h on p.preschool_id = $1 and p.back_file_id = h.file_id
    )
"""
_SPREAD: Final = f"""{_HOLDING}, named as (
      select distinct child_id from resource_child where preschool_id = $1 and resource_id in (select id from holding)
    ), spread as (
      insert into resource_child (preschool_id, id, resource_id, child_id)
      select $1, gen_random_uuid(), h.id, n.child_id from holding h cross join named n
      where not exists (select from resource_child c
                        where c.preschool_id = $1 and c.resource_id = h.id and c.child_id = n.child_id)
    )
    select id from holding where exists (select from named)
"""  # noqa: S608 - only our own texts are joined
_SAID: Final = """
    select c.id, concat_ws(' ', c.family_name, c.given_name) as name, photos.given as photos, sharing.given as sharing
    from resource_child named
    join child c on c.preschool_id = $1 and c.id = named.child_id
    left join consent photos on photos.preschool_id = $1 and photos.child_id = c.id
      and photos.purpose = 'photos' and photos.replaced_at is null
    left join consent sharing on sharing.preschool_id = $1 and sharing.child_id = c.id
      and sharing.purpose = 'sharing' and sharing.replaced_at is null
    where named.preschool_id = $1 and named.resource_id = $2
    order by c.sort_key, c.id
"""
_HOLD: Final = """
    select c.id from child c
    where c.preschool_id = $1
      and c.id in (select n.child_id from resource_child n where n.preschool_id = $1 and n.resource_id = $2)
    order by c.id for share
"""
"""What a family says of its child waits until then, and what it has said meanwhile is read after it."""


async def name(work: Work, actor: Actor, resource: Resource, child_ids: Collection[UUID], *, same: bool) -> list[UUID]:
    """Writes who is in a resource and answers which resources hold a picture in which somebody is named.

    Whoever is named in a picture is so in every resource that holds it, and stays so as long as one of its pictures
    is the ``same``: a wrong name is healed by sending the picture anew.
    """
    home, own = resource.preschool_id, resource.id
    before = {row["child_id"] for row in await work.raw.fetch(_NAMED, home, own)}
    await _require_known(work, actor, home, set(child_ids) - before)
    if before and not same:
        await work.raw.execute(_NO_LONGER, home, own, list(child_ids))
    if child_ids:
        await work.raw.execute(_NAME, home, own, list(set(child_ids)))
    return [row["id"] for row in await work.raw.fetch(_SPREAD, home, own)]


async def held(work: Work, resource: Resource) -> list[UUID]:
    """The children in a resource; until the transaction ends no family says anything else of them.

    Held after the resource and before its requests, as a consent that is withdrawn holds its child before them.
    """
    return [row["id"] for row in await work.raw.fetch(_HOLD, resource.preschool_id, resource.id)]


async def require_consents(work: Work, actor: Actor, resource: Resource, reach: str) -> None:
    """``media.consent_missing`` unless every family lets the resource go as far as ``reach``."""
    home = resource.preschool_id
    said: Sequence[Record] = await work.raw.fetch(_SAID, home, resource.id)
    photos = {row["id"]: row["photos"] for row in said}
    sharing = {row["id"]: row["sharing"] for row in said}
    missing = rules.consents_missing(reach, photos, sharing)
    names = {row["id"]: row["name"] for row in said if row["id"] in missing}
    rules.require_consents(names, told=is_at_home(actor, home))


async def _require_known(work: Work, actor: Actor, preschool_id: UUID, child_ids: Collection[UUID]) -> None:
    """Children whom the actor may read; nobody is told which of the others there are."""
    if not child_ids:
        return
    within = actor.extent(Action.CHILD_READ).within(preschool_id)
    asked = (preschool_id, list(child_ids), within.whole, list(within.groups), actor.today)
    known = {row["id"] for row in await work.raw.fetch(_KNOWN, *asked)}
    if known != set(child_ids):
        raise Malformed(FieldProblem(field="child_ids", code="input.not_a_choice"))
