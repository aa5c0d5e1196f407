"""Editions under ``NOWHERE``: copies of the rows of a resource as it was reviewed, over the same objects (0019)."""

from collections.abc import Collection, Sequence
from datetime import datetime
from typing import Final
from uuid import UUID, uuid5

from server.kernel.database import Record, Work
from server.shared.domain.sharing import WIDER
from server.shared.ids import NOWHERE

_FILES: Final = """
    select file_id from resource where preschool_id = $1 and id = $2
    union select file_id from resource_part where preschool_id = $1 and resource_id = $2
    union select back_file_id from resource_part
          where preschool_id = $1 and resource_id = $2 and back_file_id is not null
"""
_READY: Final = f"""
    select bool_and(f.state = 'ready') from stored_file f where f.preschool_id = $1 and f.id in ({_FILES})
"""  # noqa: S608 - only our own texts are joined
_COPY_FILES: Final = f"""
    insert into stored_file (preschool_id, id, purpose, state, refusal, declared_name, declared_size, kind, media_type,
                             sha256, byte_size, width, height, pages, duration_seconds, scan, uploaded_by, created_at,
                             ready_at)
    select '{NOWHERE}', copy.id, f.purpose, f.state, '', $4, f.declared_size, f.kind, f.media_type, f.sha256,
           f.byte_size, f.width, f.height, f.pages, f.duration_seconds, f.scan, '{NOWHERE}', $5, f.ready_at
    from unnest($2::uuid[], $3::uuid[]) as copy (of, id)
    join stored_file f on f.preschool_id = $1 and f.id = copy.of
    on conflict do nothing
"""  # noqa: S608 - only our own texts are joined
_COPY_FORMS: Final = f"""
    insert into rendition (preschool_id, id, file_id, purpose, page, media_type, width, height, byte_size, bucket, key,
                           path)
    select '{NOWHERE}', encode(substr(sha256(convert_to(copy.id::text || r.id::text, 'UTF8')), 1, 16), 'hex')::uuid,
           copy.id, r.purpose, r.page, r.media_type, r.width, r.height, r.byte_size, r.bucket, r.key, r.path
    from unnest($2::uuid[], $3::uuid[]) as copy (of, id)
    join rendition r on r.preschool_id = $1 and r.file_id = copy.of
    on conflict do nothing
"""  # noqa: S608 - only our own texts are joined
_DESCRIBED: Final = (
    *("kind", "title", "description", "language", "theme_weeks", "age_bands", "areas", "indicators", "author_id"),
    *("author_name", "licence", "source", "part_words"),
)
_SAME: Final = ", ".join(_DESCRIBED)
_NEWER: Final = ", ".join(f"{name} = excluded.{name}" for name in (*_DESCRIBED, "file_id", "origin_name"))
_COPY_RESOURCE: Final = f"""
    insert into resource (preschool_id, id, {_SAME}, file_id, reach, district_id, origin_preschool_id, origin_id,
                          origin_name, edition, created_at, updated_at)
    select '{NOWHERE}', $3, {_SAME}, copy.id, $6, $7, r.preschool_id, r.id,
           (select p.name from preschool p where p.id = $1), 1, $8, $8
    from resource r join unnest($4::uuid[], $5::uuid[]) as copy (of, id) on copy.of = r.file_id
    where r.preschool_id = $1 and r.id = $2
    on conflict (preschool_id, id) do update set {_NEWER}, edition = resource.edition + 1,
      updated_at = excluded.updated_at, withdrawn_at = null
    returning edition
"""  # noqa: S608 - only our own texts are joined
_DROP_PARTS: Final = "delete from resource_part where preschool_id = $1 and resource_id = $2"
_COPY_PARTS: Final = f"""
    insert into resource_part (preschool_id, id, resource_id, position, file_id, back_file_id, words)
    select '{NOWHERE}', encode(substr(sha256(convert_to($3::uuid::text || p.id::text, 'UTF8')), 1, 16), 'hex')::uuid,
           $3::uuid, p.position, front.id, back.id, p.words
    from resource_part p
    join unnest($4::uuid[], $5::uuid[]) as front (of, id) on front.of = p.file_id
    left join unnest($4::uuid[], $5::uuid[]) as back (of, id) on back.of = p.back_file_id
    where p.preschool_id = $1 and p.resource_id = $2
"""  # noqa: S608 - only our own texts are joined
_FORGET_EARLIER: Final = """
    update sharing_request set child_ids = '{}'
    where preschool_id = $1 and resource_id = $2 and reach = $3 and state = 'accepted' and id <> $4
"""
_END_REQUESTS: Final = """
    update sharing_request set state = 'withdrawn'
    where preschool_id = $1 and resource_id = $2 and reach = any($3) and state in ('waiting', 'returned', 'accepted')
"""
_END_EDITIONS: Final = f"""
    update resource set withdrawn_at = $2
    where preschool_id = '{NOWHERE}' and id = any($1) and withdrawn_at is null
    returning reach
"""  # noqa: S608 - only our own texts are joined


def edition_id(preschool_id: UUID, resource_id: UUID, reach: str) -> UUID:
    """The same for every edition of a resource for one reach, so that plans go on naming it."""
    return uuid5(preschool_id, f"{resource_id}:{reach}")


async def is_ready(work: Work, preschool_id: UUID, resource_id: UUID) -> bool:
    """Whether every file of a resource was judged and kept."""
    return bool(await work.raw.fetchval(_READY, preschool_id, resource_id))


async def publish(work: Work, about: tuple[UUID, UUID], reach: str, district_id: UUID, now: datetime) -> int:
    """Makes or renews the edition of a resource (preschool, id) for ``reach`` and answers its number.

    Children are never copied, and files are named by their title: by its own name a child might be known.
    """
    home, own = about
    files: Sequence[Record] = await work.raw.fetch(_FILES, home, own)
    originals = [row["file_id"] for row in files]
    copies = [uuid5(home, f"{original}:{reach}") for original in originals]
    title = await work.raw.fetchval(
        "select coalesce(title ->> language, title ->> 'uz', '') from resource where preschool_id = $1 and id = $2",
        home,
        own,
    )
    await work.raw.execute(_COPY_FILES, home, originals, copies, title, now)
    await work.raw.execute(_COPY_FORMS, home, originals, copies)
    edition, around = edition_id(home, own, reach), district_id if reach == "district" else None
    number: int = await work.raw.fetchval(_COPY_RESOURCE, home, own, edition, originals, copies, reach, around, now)
    await work.raw.execute(_DROP_PARTS, NOWHERE, edition)
    await work.raw.execute(_COPY_PARTS, home, own, edition, originals, copies)
    return number


async def forget_earlier(work: Work, about: tuple[UUID, UUID], reach: str, request_id: UUID) -> None:
    """The edition that an earlier request made is no more: its children are in it only if this one's are."""
    await work.raw.execute(_FORGET_EARLIER, *about, reach, request_id)


async def take_back(work: Work, about: tuple[UUID, UUID], reaches: Collection[str], now: datetime) -> list[str]:
    """Ends the requests of a resource for these reaches and withdraws its editions; answers which there were.

    Requests first, then editions: whoever holds one of them waits for no other's.
    """
    home, own = about
    await work.flush()
    await work.raw.execute(_END_REQUESTS, home, own, [str(reach) for reach in reaches])
    editions = [edition_id(home, own, reach) for reach in WIDER if reach in reaches]
    return [row["reach"] for row in await work.raw.fetch(_END_EDITIONS, editions, now)]
