"""Every SELECT about single files and resources."""

from collections.abc import Sequence
from typing import Final
from uuid import UUID

from sqlalchemy import and_, or_, select, text
from sqlalchemy.ext.asyncio import AsyncSession

from media_library.consented import consent_lacking, picture_shown, works_with_one
from media_library.models import Rendition, Resource, StoredFile
from media_library.reading import Reader, readable
from server.kernel.access import Actor
from server.kernel.database import Prepared, Record, Work
from server.kernel.errors import NotVisible

_HOLDERS: Final = """
    select 'observation' as kind, o.id, o.group_id,
           array(select c.child_id from observation_child c
                  where c.preschool_id = $1 and c.observation_id = o.id and o.shared) as child_ids
    from observation_photo p
    join observation o on o.preschool_id = p.preschool_id and o.id = p.observation_id
    where p.preschool_id = $1 and p.file_id = $2
    union all
    select 'resource', r.id, null, '{}' from resource r where r.preschool_id = $1 and r.file_id = $2
    union all
    select distinct 'resource', p.resource_id, null::uuid, '{}'::uuid[] from resource_part p
    join resource r on r.preschool_id = $1 and r.id = p.resource_id and r.file_id <> $2
    where p.preschool_id = $1 and (p.file_id = $2 or p.back_file_id = $2)
"""

_AS_STAFF: Final = (
    f"(:of_preschool or o.group_id = any(:groups) or {works_with_one('o.child_ids', ':groups', ':today')})"
)
_SHOWN: Final = picture_shown(":file_id", "o.shared and tagged.child_id = any(:children)", "o.as_staff")

OPENED: Final = Prepared(
    text(f"""
    with attached as (
      select o.group_id, o.shared, o.withdrawn_at,
             array(select c.child_id from observation_child c
                    where c.preschool_id = :preschool_id and c.observation_id = o.id) as child_ids
      from observation_photo p
      join observation o on o.preschool_id = p.preschool_id and o.id = p.observation_id
      where p.preschool_id = :preschool_id and p.file_id = :file_id
    ), readable as (
      select o.child_ids, o.shared, {_AS_STAFF} as as_staff from attached o where o.withdrawn_at is null
    ), seen as (
      select o.child_ids
      from readable o cross join lateral ({_SHOWN}) judged
      where (o.as_staff or (o.shared and o.child_ids && :children)) and judged.shown
    ), shelved as (
      select r.id, r.withdrawn_at is null and {readable("r")} as read,
             {consent_lacking("r.preschool_id", "r.id", "photos")} as withheld
      from (
        select id from resource where preschool_id = :preschool_id and file_id = :file_id
        union select resource_id from resource_part where preschool_id = :preschool_id and file_id = :file_id
        union select resource_id from resource_part where preschool_id = :preschool_id and back_file_id = :file_id
      ) held
      join resource r on r.preschool_id = :preschool_id and r.id = held.id
    ), pictured as (
      select c.child_id from shelved s
      join resource_child c on c.preschool_id = :preschool_id and c.resource_id = s.id where s.read
    ), opened as (
      select f.declared_name, f.kind, f.purpose, r.bucket, r.key, r.media_type, r.byte_size
      from stored_file f
      join rendition r on r.preschool_id = f.preschool_id and r.file_id = f.id
       and r.purpose = any(:forms) and r.page = :page
      where f.preschool_id = :preschool_id and f.id = :file_id and f.state = 'ready' and (
        exists (select from seen)
        or (exists (select from shelved where read) and not exists (select from shelved where withheld))
        or (f.uploaded_by = :reader_id and :at_home
            and not exists (select from attached) and not exists (select from shelved)))
      order by array_position(:forms, r.purpose::text)
      limit 1
    ), noted as (
      insert into read_journal (preschool_id, id, account_id, action, child_ids)
      select :preschool_id, cast(:journal_id as uuid), :reader_id, cast(:read_action as text),
             array(select child_id from seen, unnest(child_ids) as child_id union select child_id from pictured)
      where exists (select from opened) and (exists (select from seen) or exists (select from pictured))
      on conflict do nothing
    )
    select * from opened
    """)  # noqa: S608 - only our own texts are joined
)
"""One form of a file for a reader who may see it, and the note that they read it.

A photo of an observation is as visible as one of the entries that hold it, as long as the consents of the families let
it be; a file of the library as a resource made of it, as long as every family of a child in it allows that; what
nothing holds yet is its sender's own.
"""


async def file(session: AsyncSession, preschool_id: UUID, file_id: UUID) -> StoredFile | None:
    return await session.get(StoredFile, (preschool_id, file_id))


async def file_for_update(session: AsyncSession, preschool_id: UUID, file_id: UUID) -> StoredFile | None:
    """Locked for whoever would change it too; what refers to it goes on (``FOR NO KEY UPDATE``)."""
    found: StoredFile | None = await session.scalar(
        select(StoredFile)
        .where(StoredFile.preschool_id == preschool_id, StoredFile.id == file_id)
        .with_for_update(key_share=True)
        .execution_options(populate_existing=True)
    )
    return found


async def holders(work: Work, preschool_id: UUID, file_id: UUID) -> Sequence[Record]:
    """The observations and resources that hold a file, with whom a change of them concerns."""
    rows: Sequence[Record] = await work.raw.fetch(_HOLDERS, preschool_id, file_id)
    return rows


async def resource(
    session: AsyncSession, actor: Actor, owner_id: UUID, resource_id: UUID, *, lock: bool = False
) -> tuple[Resource, StoredFile]:
    """A resource not withdrawn and its file, if the actor may see it; locked, its changes follow one another."""
    wanted = (
        select(Resource, StoredFile)
        .join(StoredFile, and_(StoredFile.preschool_id == Resource.preschool_id, StoredFile.id == Resource.file_id))
        .where(
            Resource.preschool_id == owner_id,
            Resource.id == resource_id,
            Resource.withdrawn_at.is_(None),
            text(readable("resource")).bindparams(**Reader.of(actor).params()),
            or_(StoredFile.state == "ready", Resource.author_id == actor.account_id),
        )
    )
    found = await session.execute(wanted.with_for_update(of=Resource) if lock else wanted)
    row = found.one_or_none()
    if row is None:
        raise NotVisible
    return row[0], row[1]


async def renditions(session: AsyncSession, preschool_id: UUID, file_id: UUID) -> Sequence[Rendition]:
    """The stored forms of a file, pages in their order."""
    found = await session.scalars(
        select(Rendition)
        .where(Rendition.preschool_id == preschool_id, Rendition.file_id == file_id)
        .order_by(Rendition.purpose, Rendition.page)
    )
    return found.all()
