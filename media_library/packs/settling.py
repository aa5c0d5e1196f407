"""Resources of a pack among those of a preschool: which are new, newer or there already, and their rows."""

from collections.abc import Mapping, Sequence
from enum import StrEnum
from typing import Final
from uuid import UUID, uuid5

from sqlalchemy import delete

from media_library.models import Resource, ResourcePart
from media_library.packs.manifest import Origin, PackedResource
from media_library.using.jobs import learn
from server.kernel import changes
from server.kernel.database import Record, Work
from server.shared.ids import NOWHERE

_STANDING: Final = f"""
    with picked as (
      select * from unnest($2::uuid[], $3::uuid[], $4::uuid[]) with ordinality as p (of_id, origin, id, place)
    )
    select p.place, 'taken' as how, r.edition, r.updated_at, r.withdrawn_at is not null as withdrawn
    from picked p join resource r on r.preschool_id = $1 and r.id = p.id
    union all
    select p.place, 'own', r.edition, r.updated_at, r.withdrawn_at is not null
    from picked p join resource r on r.preschool_id = $1 and p.of_id = $1 and r.id = p.origin
    union all
    select p.place, 'starter', r.edition, r.updated_at, false
    from picked p join resource r on r.preschool_id = '{NOWHERE}' and p.of_id = '{NOWHERE}' and r.id = p.origin
    where r.withdrawn_at is null
    union all
    select p.place, 'edition', r.edition, r.updated_at, false
    from picked p join resource r on r.preschool_id = '{NOWHERE}'
      and r.origin_preschool_id = p.of_id and r.origin_id = p.origin
    where r.withdrawn_at is null and (
      r.reach = 'everybody' or r.district_id = (select h.district_id from preschool h where h.id = $1))
"""  # noqa: S608 - only our own texts are joined


class Standing(StrEnum):
    NEW = "new"
    NEWER = "newer"
    THERE = "there"


def taken_identity(origin: Origin) -> UUID:
    """What a resource that came in a pack is called wherever it came in."""
    return uuid5(origin.preschool_id, f"{origin.id}:pack")


async def standings(work: Work, preschool_id: UUID, resources: Sequence[PackedResource]) -> list[Standing]:
    """What each resource of a pack would be to the preschool.

    There already is: its own, whatever became of it; what it withdrew; what everybody or its district has in the same
    edition or a later one; what came before and is not older than the pack's, by edition and then by the moment of the
    last correction, so that a correction made here is not lost to the same pack.
    """
    origins = [resource.origin for resource in resources]
    rows: Sequence[Record] = await work.raw.fetch(
        _STANDING,
        preschool_id,
        [origin.preschool_id for origin in origins],
        [origin.id for origin in origins],
        [taken_identity(origin) for origin in origins],
    )
    found: dict[int, list[Record]] = {}
    for row in rows:
        found.setdefault(row["place"], []).append(row)
    return [_standing(resource, found.get(place, ())) for place, resource in enumerate(resources, 1)]


def _standing(resource: PackedResource, rows: Sequence[Record]) -> Standing:
    answer = Standing.NEW
    for row in rows:
        how = row["how"]
        if how in {"own", "starter"} or row["withdrawn"]:
            return Standing.THERE
        if how == "edition" and row["edition"] >= resource.edition:
            return Standing.THERE
        if how == "taken":
            if (row["edition"], row["updated_at"]) >= (resource.edition, resource.updated_at):
                return Standing.THERE
            answer = Standing.NEWER
    return answer


async def settle(work: Work, preschool_id: UUID, resource: PackedResource, file_ids: Sequence[UUID]) -> None:
    """Writes one resource, whose files are there; an earlier one of the same origin is written anew."""
    identity = taken_identity(resource.origin)
    row = await work.session.get(Resource, (preschool_id, identity), with_for_update=True)
    if row is None:
        row = Resource(preschool_id=preschool_id, id=identity, slug=None, reach="preschool", author_id=None)
        _describe(row, resource, file_ids)
        work.session.add(row)
    else:
        _describe(row, resource, file_ids)
    await work.flush()
    await _write_parts(work, row, resource, file_ids)
    await learn(work, preschool_id, identity)
    await changes.note(work, preschool_id, "resource", identity)


def _describe(row: Resource, resource: PackedResource, file_ids: Sequence[UUID]) -> None:
    values: Mapping[str, object] = {
        "kind": resource.kind,
        "title": resource.title,
        "description": resource.description,
        "language": resource.language,
        "theme_weeks": resource.theme_weeks,
        "age_bands": resource.age_bands,
        "areas": resource.areas,
        "indicators": resource.indicators,
        "author_name": resource.author_name,
        "licence": resource.licence,
        "source": resource.source,
        "edition": resource.edition,
        "created_at": resource.created_at,
        "updated_at": resource.updated_at,
        "origin_preschool_id": resource.origin.preschool_id,
        "origin_id": resource.origin.id,
        "origin_name": resource.origin.name,
        "file_id": file_ids[0],
    }
    for name, value in values.items():
        setattr(row, name, value)


async def _write_parts(work: Work, row: Resource, resource: PackedResource, file_ids: Sequence[UUID]) -> None:
    await work.session.execute(
        delete(ResourcePart)
        .where(ResourcePart.preschool_id == row.preschool_id, ResourcePart.resource_id == row.id)
        .execution_options(synchronize_session=False)
    )
    work.session.add_all(
        ResourcePart(
            preschool_id=row.preschool_id,
            id=uuid5(row.id, str(position)),
            resource_id=row.id,
            position=position,
            file_id=file_ids[part.file],
            back_file_id=None if part.back is None else file_ids[part.back],
            words=part.words,
        )
        for position, part in enumerate(resource.parts)
    )
    await work.flush()
