"""Every statement about announcements; each starts from the groups and the own children of whoever reads."""

from collections.abc import Sequence
from datetime import datetime
from typing import Final
from uuid import UUID

from server.kernel import paging
from server.kernel.access import Actor, Within
from server.kernel.database import Record, Work
from server.kernel.errors import NotVisible
from server.shared.domain.permissions import Action
from server.shared.ids import uuid7

_RUNS: Final = "e.preschool_id = $1 and e.starts_on <= $2 and (e.ends_on is null or e.ends_on >= $2)"
_SHOWN: Final = """
    a.preschool_id = $1 and a.withdrawn_at is null
    and ($3 or a.group_id = any($4::uuid[]) or (a.group_id is null and cardinality($4::uuid[]) > 0)
         or (a.shown_until >= $2 and (a.group_id = any($6::uuid[])
                                      or (a.group_id is null and cardinality($5::uuid[]) > 0))))
"""
_LISTED: Final = f"""
    with audience as (
      select e.group_id, e.child_id from enrolment e where {_RUNS} and ($3 or e.group_id = any($4::uuid[]))
    ), own as (
      select e.group_id, e.child_id from enrolment e where {_RUNS} and e.child_id = any($5::uuid[])
    ), listed as (
      select a.* from announcement a where {_SHOWN} and {{which}}
      order by a.published_at desc, a.id desc limit {{up_to}}
    )
    select l.*, coalesce(g.name, '') as group_name,
           (select count(*) from audience u where l.group_id is null or u.group_id = l.group_id) as families,
           (select count(*) from acknowledgement k join audience u on u.child_id = k.child_id
             where k.preschool_id = $1 and k.announcement_id = l.id
               and (l.group_id is null or u.group_id = l.group_id)) as acknowledged,
           (select coalesce(array_agg(k.child_id order by k.child_id), '{{{{}}}}') from acknowledgement k
             where k.preschool_id = $1 and k.announcement_id = l.id and k.child_id = any($5::uuid[])) as mine,
           l.needs_acknowledgement and l.shown_until >= $2 and exists (
             select from own o where (l.group_id is null or o.group_id = l.group_id) and not exists (
               select from acknowledgement k where k.preschool_id = $1 and k.announcement_id = l.id
                  and k.child_id = o.child_id)) as awaited
    from listed l
    left join preschool_group g on g.preschool_id = $1 and g.id = l.group_id
    order by l.published_at desc, l.id desc
"""  # noqa: S608  # put together from the constants above
_PAGE: Final = _LISTED.format(which="(a.published_at, a.id) < ($7, $8)", up_to="$9")
_ONE: Final = _LISTED.format(which="a.id = $7", up_to="1")
_ADDRESSED: Final = f"""
    select a.needs_acknowledgement, a.published_at, e.group_id
    from announcement a
    join enrolment e on {_RUNS} and e.child_id = $4 and (a.group_id is null or e.group_id = a.group_id)
    where a.preschool_id = $1 and a.id = $3 and a.withdrawn_at is null and a.shown_until >= $2
"""  # noqa: S608  # put together from the constants above
_ACKNOWLEDGE: Final = """
    insert into acknowledgement (preschool_id, id, child_id, announcement_id, account_id, full_name, at)
    values ($1, $2, $3, $4, $5, $6, $7)
    on conflict (preschool_id, announcement_id, child_id) do nothing
    returning id
"""
_ACKNOWLEDGED_BY: Final = f"""
    with asked as (
      select c.id, c.given_name, c.family_name, c.sort_key, k.full_name, k.at
      from announcement a
      join enrolment e on {_RUNS} and (a.group_id is null or e.group_id = a.group_id)
       and ($3 or e.group_id = any($4::uuid[]))
      join child c on c.preschool_id = $1 and c.id = e.child_id
      left join acknowledgement k on k.preschool_id = $1 and k.announcement_id = a.id and k.child_id = c.id
      where a.preschool_id = $1 and a.id = $5
    ), noted as (
      insert into read_journal (preschool_id, id, account_id, action, child_ids)
      select $1, $6, $7, $8, array_agg(id) from asked having count(*) > 0
    )
    select * from asked order by sort_key, id
"""  # noqa: S608  # put together from the constants above


def reach_of(actor: Actor, action: Action, preschool_id: UUID) -> Within:
    """Whose announcements of one preschool an actor sees: all, of own groups, as the family of own children.

    Raises NotVisible for whoever has no reach there.
    """
    reach = actor.extent(action).within(preschool_id)
    if reach.nothing:
        raise NotVisible
    return reach


async def page(work: Work, actor: Actor, reach: Within, cursor: str | None) -> Sequence[Record]:
    """At most one page, newest first, counted over those families whom the reader may know of."""
    at, last = paging.before(cursor)
    rows: Sequence[Record] = await work.raw.fetch(_PAGE, *_within(actor, reach), at, last, paging.PAGE_SIZE)
    return rows


async def one(work: Work, actor: Actor, reach: Within, announcement_id: UUID) -> Record:
    """The announcement as the actor sees it; else NotVisible."""
    row: Record | None = await work.raw.fetchrow(_ONE, *_within(actor, reach), announcement_id)
    if row is None:
        raise NotVisible
    return row


async def addressed(work: Work, actor: Actor, preschool_id: UUID, announcement_id: UUID, child_id: UUID) -> Record:
    """``needs_acknowledgement`` and the child's group, where the child's family is shown it; else NotVisible."""
    row: Record | None = await work.raw.fetchrow(_ADDRESSED, preschool_id, actor.today, announcement_id, child_id)
    if row is None:
        raise NotVisible
    return row


async def acknowledge(work: Work, actor: Actor, at: datetime, announcement: tuple[UUID, UUID], child_id: UUID) -> bool:
    """Whether the family had not acknowledged it before."""
    preschool_id, announcement_id = announcement
    made = await work.raw.fetchval(
        _ACKNOWLEDGE, preschool_id, uuid7(), child_id, announcement_id, actor.account_id, actor.full_name, at
    )
    return made is not None


async def acknowledged_by(work: Work, actor: Actor, reach: Within, announcement_id: UUID) -> Sequence[Record]:
    """The children addressed whom the actor works with, in the order of names; the reading is noted."""
    rows: Sequence[Record] = await work.raw.fetch(
        _ACKNOWLEDGED_BY,
        reach.preschool_id,
        actor.today,
        reach.whole,
        reach.groups,
        announcement_id,
        uuid7(),
        actor.account_id,
        Action.ANNOUNCEMENT_READ.value,
    )
    return rows


def _within(actor: Actor, reach: Within) -> tuple[object, ...]:
    return reach.preschool_id, actor.today, reach.whole, reach.groups, reach.children, reach.child_groups
