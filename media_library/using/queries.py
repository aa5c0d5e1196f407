"""Every statement about uses, ratings and favourites."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Final
from uuid import UUID, uuid5

from sqlalchemy import text

from media_library.listing import SHOWN
from media_library.reading import Reader, readable
from server.kernel.access import Actor
from server.kernel.database import Prepared, Record, Work
from server.kernel.errors import NotVisible
from server.shared.domain.media_using import HELPED
from server.shared.ids import NOWHERE

Ref = tuple[UUID, UUID]
"""The owner of a resource and its id."""


@dataclass(frozen=True)
class Used:
    """How resources were used, on which day, with which group; ``at`` is when that became known."""

    how: str
    on: date
    at: datetime
    group_id: UUID | None


_SEEN: Final = Prepared(
    text(f"""
    select r.uses, r.reused_by, r.helped, r.rated from resource r
    where r.preschool_id = :owner_id and r.id = :resource_id and r.withdrawn_at is null
      and {readable("r")} and {SHOWN}
    """)  # noqa: S608 - only our own texts are joined
)
_USE: Final = """
    with made as (
      insert into resource_use (preschool_id, id, owner_id, resource_id, account_id, group_id, how, used_on, used_at)
      select $1, used.id, used.owner_id, used.resource_id, $2,
             (select g.id from preschool_group g where g.preschool_id = $1 and g.id = $3), $4, $5, $6
      from unnest($7::uuid[], $8::uuid[], $9::uuid[]) as used (id, owner_id, resource_id)
      join resource r on r.preschool_id = used.owner_id and r.id = used.resource_id and r.withdrawn_at is null
      where used.owner_id in ($1, $10)
      on conflict do nothing
      returning owner_id, resource_id, used_on
    ), noted as (
      insert into dirty_month (preschool_id, month)
      select distinct $1::uuid, date_trunc('month', used_on)::date from made
    )
    select owner_id, resource_id from made
"""
_RATE: Final = """
    insert into resource_rating (preschool_id, id, owner_id, resource_id, account_id, rating, words, rated_at)
    values ($1, $2, $3, $4, $5, $6, $7, $8)
    on conflict (preschool_id, owner_id, resource_id, account_id)
      do update set rating = excluded.rating, words = excluded.words, rated_at = excluded.rated_at
"""
_UNRATE: Final = """
    delete from resource_rating where preschool_id = $1 and owner_id = $2 and resource_id = $3 and account_id = $4
"""
_KEEP: Final = """
    insert into favourite (preschool_id, id, account_id, owner_id, resource_id, kept_at)
    values ($1, $2, $3, $4, $5, $6) on conflict do nothing
"""
_LET_GO: Final = """
    delete from favourite where preschool_id = $1 and account_id = $2 and owner_id = $3 and resource_id = $4
"""
_AT_HOME: Final = f"""
    select (select coalesce(json_object_agg(how, times), '{{}}') from (
              select how, count(*) as times from resource_use
              where preschool_id = $1 and owner_id = $2 and resource_id = $3 group by how) as by_how) as by_how,
           (select coalesce(json_agg(json_build_object('author_name', coalesce(a.full_name, ''), 'rating', n.rating,
                                                       'words', n.words, 'rated_at', n.rated_at)
                                     order by n.rated_at desc), '[]')
            from (select * from resource_rating where preschool_id = $1 and owner_id = $2 and resource_id = $3
                  order by rated_at desc limit 100) as n
            left join account a on a.id = n.account_id) as noted,
           (select count(*) filter (where rating = {HELPED}) from resource_rating
            where preschool_id = $1 and owner_id = $2 and resource_id = $3) as helped,
           (select count(*) from resource_rating
            where preschool_id = $1 and owner_id = $2 and resource_id = $3) as rated
"""  # noqa: S608 - a constant of ours
_PLANNED: Final = """
    select p.group_id, g.name as group_name, p.id as plan_id, p.week_start, a.weekday, a.title as activity, a.state
    from activity a
    join weekly_plan p on p.preschool_id = a.preschool_id and p.id = a.plan_id
    join preschool_group g on g.preschool_id = p.preschool_id and g.id = p.group_id
    where a.preschool_id = $1 and a.resources <> '[]'
      and a.resources @> jsonb_build_array(jsonb_build_object('owner_id', $2::uuid, 'id', $3::uuid))
      and ($4 or p.group_id = any($5))
    order by p.week_start desc, a.weekday, a.position, a.id
    limit 60
"""


async def seen(work: Work, actor: Actor, preschool_id: UUID, ref: Ref) -> Record:
    """The tallies of a resource that the actor may read in this preschool; else NotVisible."""
    owner_id, resource_id = ref
    row = None
    if owner_id in {NOWHERE, preschool_id}:
        row = await work.row(_SEEN, owner_id=owner_id, resource_id=resource_id, **Reader.of(actor).params())
    if row is None:
        raise NotVisible
    return row


async def use(work: Work, actor: Actor, preschool_id: UUID, refs: Sequence[Ref], used: Used) -> Sequence[Record]:
    """Notes that resources were used; answers the owner and id of those of which that was not known."""
    who = f"{preschool_id}:{actor.account_id}:{used.on}:{used.how}"
    ids = [uuid5(resource, f"{owner}:{who}") for owner, resource in refs]
    owners, resources = [owner for owner, _ in refs], [resource for _, resource in refs]
    given = (used.group_id, used.how, used.on, used.at, ids, owners, resources, NOWHERE)
    rows: Sequence[Record] = await work.raw.fetch(_USE, preschool_id, actor.account_id, *given)
    return rows


async def rate(work: Work, actor: Actor, preschool_id: UUID, ref: Ref, said: tuple[int, str, datetime]) -> None:
    owner_id, resource_id = ref
    identity = uuid5(resource_id, f"{owner_id}:{preschool_id}:{actor.account_id}")
    await work.raw.execute(_RATE, preschool_id, identity, owner_id, resource_id, actor.account_id, *said)


async def unrate(work: Work, actor: Actor, preschool_id: UUID, ref: Ref) -> None:
    await work.raw.execute(_UNRATE, preschool_id, *ref, actor.account_id)


async def keep(work: Work, actor: Actor, preschool_id: UUID, ref: Ref, at: datetime) -> None:
    owner_id, resource_id = ref
    identity = uuid5(resource_id, f"{owner_id}:{preschool_id}:{actor.account_id}")
    await work.raw.execute(_KEEP, preschool_id, identity, actor.account_id, owner_id, resource_id, at)


async def let_go(work: Work, actor: Actor, preschool_id: UUID, ref: Ref) -> None:
    await work.raw.execute(_LET_GO, preschool_id, actor.account_id, *ref)


async def at_home(work: Work, preschool_id: UUID, ref: Ref) -> Record:
    """How the preschool itself used a resource, and what its people noted."""
    row: Record = await work.raw.fetchrow(_AT_HOME, preschool_id, *ref)
    return row


async def planned_in(work: Work, preschool_id: UUID, ref: Ref, groups: tuple[bool, list[UUID]]) -> Sequence[Record]:
    """Activities that name a resource, in the weeks of all groups or of these."""
    rows: Sequence[Record] = await work.raw.fetch(_PLANNED, preschool_id, *ref, *groups)
    return rows
