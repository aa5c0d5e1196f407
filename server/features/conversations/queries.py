"""Every statement about conversations; each starts from the children with whose families or staff the actor speaks.

Who reads as the family of a child sees everything at once; staff see what a family wrote once they are told of it
(``heard_at``). How far an account has read is kept on that same line of time, so that what was written before and is
heard later still counts as unread.
"""

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

_SEEN: Final = """
    select c.id, c.given_name, c.family_name, c.sort_key, e.group_id, c.id = any($5::uuid[]) as own
    from child c
    left join enrolment e on e.preschool_id = c.preschool_id and e.child_id = c.id
     and e.starts_on <= $2 and (e.ends_on is null or e.ends_on >= $2)
    where c.preschool_id = $1 and ($3 or e.group_id = any($4::uuid[]) or c.id = any($5::uuid[]))
"""
_LIST: Final = f"""
    with seen as ({_SEEN}), listed as (
      select s.*, l.text, l.author_name, l.sent_at, r.read_until
      from seen s
      left join conversation_reader r on r.preschool_id = $1 and r.child_id = s.id and r.account_id = $6
      left join lateral (
        select m.text, m.author_name, m.sent_at from message m
        where m.preschool_id = $1 and m.child_id = s.id and m.withdrawn_at is null and (s.own or m.heard_at <= $7)
        order by m.sent_at desc, m.id desc limit 1
      ) l on true
      where l.sent_at is not null or s.own or s.group_id = any($4::uuid[])
    ), noted as (
      insert into read_journal (preschool_id, id, account_id, action, child_ids)
      select $1, $8, $6, $9, array_agg(id) from listed having count(*) > 0
    )
    select id, given_name, family_name, group_id, text, author_name, sent_at,
           (select count(*) from message m
             where m.preschool_id = $1 and m.child_id = l.id and m.withdrawn_at is null and m.from_family <> l.own
               and m.author_id <> $6 and m.heard_at <= $7 and m.heard_at > coalesce(l.read_until, '-infinity')
               and m.sent_at > coalesce(l.read_until, '-infinity') - interval '31 days') as unread
    from listed l
    order by sent_at desc nulls last, sort_key, id
"""  # noqa: S608  # put together from the constants above
_MESSAGES: Final = """
    with seen as ({seen} and c.id = {child}), noted as (
      insert into read_journal (preschool_id, id, account_id, action, child_ids)
      select $1, $8, $6, $9, array_agg(id) from seen having count(*) > 0
    )
    select s.id as child_id, s.own, s.group_id, m.id, m.author_id, m.author_name, m.from_family, m.text, m.sent_at,
           m.heard_at, m.withdrawn_at, o.id as observation_id, coalesce(o.text, '') as observation_text,
           (select count(*) from conversation_reader r
             where r.preschool_id = $1 and r.child_id = s.id and r.is_family <> m.from_family
               and r.account_id <> m.author_id and r.read_until >= m.heard_at) as read_by
    from seen s
    left join lateral (
      select * from message m
      where m.preschool_id = $1 and m.child_id = s.id and (s.own or m.heard_at <= $7) and {which}
      order by m.sent_at desc, m.id desc limit {up_to}
    ) m on true
    left join observation o on o.preschool_id = $1 and o.id = m.observation_id and o.withdrawn_at is null
     and m.withdrawn_at is null and (o.shared or not s.own)
    order by m.sent_at desc, m.id desc
"""
_PAGE: Final = _MESSAGES.format(seen=_SEEN, child="$10", which="(m.sent_at, m.id) < ($11, $12)", up_to="$13")
_ONE: Final = _MESSAGES.format(
    seen=_SEEN,
    child="(select b.child_id from message b where b.preschool_id = $1 and b.id = $10)",
    which="m.id = $10",
    up_to="1",
)
_GROUNDS: Final = f"""
    with seen as ({_SEEN} and c.id = $6)
    select s.own, s.group_id, p.quiet_from, p.quiet_until, m.author_id, m.child_id, o.id as observation_id, o.shared,
           (select max(l.sent_at) from message l where l.preschool_id = $1 and l.child_id = s.id) as last_sent_at
    from seen s
    join preschool p on p.id = $1
    left join message m on m.preschool_id = $1 and m.id = $7
    left join observation_child oc on oc.preschool_id = $1 and oc.observation_id = $8 and oc.child_id = s.id
    left join observation o on o.preschool_id = $1 and o.id = oc.observation_id and o.withdrawn_at is null
"""  # noqa: S608  # put together from the constants above
_READ: Final = """
    insert into conversation_reader as r (preschool_id, id, child_id, account_id, is_family, read_until)
    values ($1, $2, $3, $4, $5, $6)
    on conflict (preschool_id, child_id, account_id)
      do update set read_until = excluded.read_until, is_family = excluded.is_family
      where r.read_until < excluded.read_until or r.is_family <> excluded.is_family
    returning id
"""


def reach_of(actor: Actor, action: Action, preschool_id: UUID) -> Within:
    """With whom of one preschool an actor speaks: about every child, those of some groups, the own ones.

    Raises NotVisible for whoever has no reach there.
    """
    reach = actor.extent(action).within(preschool_id)
    if reach.nothing:
        raise NotVisible
    return reach


async def conversations(work: Work, actor: Actor, reach: Within, now: datetime) -> Sequence[Record]:
    """One row for each conversation, the newest first; the reading is noted."""
    rows: Sequence[Record] = await work.raw.fetch(_LIST, *_reader(actor, reach, now))
    return rows


async def page(  # the child, and where in its conversation
    work: Work, actor: Actor, reach: Within, now: datetime, child_id: UUID, cursor: str | None
) -> Sequence[Record]:
    """At most one page of a child's messages, one row without an ``id`` where there are none; else NotVisible."""
    at, last = paging.before(cursor)
    rows: Sequence[Record] = await work.raw.fetch(
        _PAGE, *_reader(actor, reach, now), child_id, at, last, paging.PAGE_SIZE
    )
    if not rows:
        raise NotVisible
    return rows


async def one(work: Work, actor: Actor, reach: Within, now: datetime, message_id: UUID) -> Record:
    """A message as the actor sees it, with ``child_id``; else NotVisible."""
    row: Record | None = await work.raw.fetchrow(_ONE, *_reader(actor, reach, now), message_id)
    if row is None or row["id"] is None:
        raise NotVisible
    return row


async def grounds(work: Work, actor: Actor, reach: Within, child_id: UUID, ids: tuple[UUID, UUID | None]) -> Record:
    """What a new message is judged by.

    The child's group, the quiet hours, who has its id, the entry it is about, when the last one was sent.
    """
    row: Record | None = await work.raw.fetchrow(_GROUNDS, *_within(actor, reach), child_id, *ids)
    if row is None:
        raise NotVisible
    return row


async def move_reader(work: Work, actor: Actor, preschool_id: UUID, message: Record) -> bool:
    """Whether the actor had not read so far before; nobody reads backwards."""
    until = message["sent_at"] if message["own"] else message["heard_at"]
    moved = await work.raw.fetchval(
        _READ, preschool_id, uuid7(), message["child_id"], actor.account_id, message["own"], until
    )
    return moved is not None


def _within(actor: Actor, reach: Within) -> tuple[object, ...]:
    return reach.preschool_id, actor.today, reach.whole, reach.groups, reach.children


def _reader(actor: Actor, reach: Within, now: datetime) -> tuple[object, ...]:
    return *_within(actor, reach), actor.account_id, now, uuid7(), Action.MESSAGE_READ.value
