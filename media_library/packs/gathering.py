"""Rows of the library become what a manifest says of them."""

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, Final
from uuid import UUID

from media_library.packs.manifest import Origin, PackedFile, PackedForm, PackedObject, PackedPart, PackedResource
from media_library.packs.selection import FILES_OF, Ref
from server.kernel.database import Record, Work
from server.shared.ids import NOWHERE

_BATCH: Final = 100
_BY_HASH: Final = re.compile(r"sha256/../../([0-9a-f]{64})")
_RESOURCES: Final = f"""
    select r.*, case when r.origin_id is null and r.preschool_id <> '{NOWHERE}' then h.name else r.origin_name end
             as told_origin,
      greatest(r.edition, case when r.origin_id is null then (
        select max(e.edition) from resource e where e.preschool_id = '{NOWHERE}'
           and e.origin_preschool_id = r.preschool_id and e.origin_id = r.id) end) as newest_edition
    from unnest($1::uuid[], $2::uuid[]) with ordinality as picked (owner_id, id, place)
    join resource r on r.preschool_id = picked.owner_id and r.id = picked.id
    left join preschool h on h.id = r.preschool_id
    order by picked.place
"""  # noqa: S608 - only our own texts are joined
_FILES: Final = f"""
    select r.preschool_id as owner_id, r.id as resource_id, f.*,
      (select json_agg(json_build_object('purpose', n.purpose, 'page', n.page, 'media_type', n.media_type,
           'width', n.width, 'height', n.height, 'byte_size', n.byte_size, 'key', n.key, 'bucket', n.bucket,
           'path', n.path)
         order by n.purpose, n.page)
       from rendition n where n.preschool_id = f.preschool_id and n.file_id = f.id) as forms
    from unnest($1::uuid[], $2::uuid[]) as picked (owner_id, id)
    join resource r on r.preschool_id = picked.owner_id and r.id = picked.id
    cross join lateral ({FILES_OF.format(row="r")}) as held
    join stored_file f on f.preschool_id = r.preschool_id and f.id = held.id
"""  # noqa: S608 - only our own texts are joined
_PARTS: Final = """
    select p.preschool_id as owner_id, p.resource_id, p.file_id, p.back_file_id, p.words
    from unnest($1::uuid[], $2::uuid[]) as picked (owner_id, id)
    join resource_part p on p.preschool_id = picked.owner_id and p.resource_id = picked.id
    order by p.preschool_id, p.resource_id, p.position
"""
EXTENSIONS: Final = {
    "image/webp": "webp",
    "image/png": "png",
    "image/jpeg": "jpg",
    "image/gif": "gif",
    "image/svg+xml": "svg",
    "application/pdf": "pdf",
    "video/mp4": "mp4",
    "video/webm": "webm",
    "video/quicktime": "mov",
    "audio/mpeg": "mp3",
    "audio/wav": "wav",
    "audio/ogg": "ogg",
    "audio/mp4": "m4a",
    "text/html": "html",
    "text/css": "css",
    "text/javascript": "js",
    "text/plain": "txt",
    "application/json": "json",
    "font/woff2": "woff2",
}
"""Of every media type that a form may have: what an object is called in a pack, and by what a form is known there."""


@dataclass
class Gathered:
    """What is packed: resources, each object once, and where each lies in the store (bucket and key)."""

    resources: list[PackedResource] = field(default_factory=list)
    objects: dict[str, PackedObject] = field(default_factory=dict)
    places: dict[str, tuple[str, str]] = field(default_factory=dict)
    refs: list[Ref] = field(default_factory=list)


async def gather(work: Work, refs: Sequence[Ref]) -> Gathered:
    """What is not kept under hashes only (nothing that went through our own intake) is left out."""
    gathered = Gathered()
    for start in range(0, len(refs), _BATCH):
        await _gather(work, refs[start : start + _BATCH], gathered)
    return gathered


async def _gather(work: Work, refs: Sequence[Ref], into: Gathered) -> None:
    asked = ([owner_id for owner_id, _ in refs], [own for _, own in refs])
    files = _by_resource(await work.raw.fetch(_FILES, *asked))
    parts = _by_resource(await work.raw.fetch(_PARTS, *asked))
    for row in await work.raw.fetch(_RESOURCES, *asked):
        ref = (row["preschool_id"], row["id"])
        of_resource = {file["id"]: file for file in files.get(ref, ())}
        forms = [form for file in of_resource.values() for form in file["forms"] or ()]
        if not forms or not all(_digest(form) and form["media_type"] in EXTENSIONS for form in forms):
            continue
        for form in forms:
            _keep(into, form)
        into.resources.append(_packed(row, of_resource, parts.get(ref, ())))
        into.refs.append(ref)


def _packed(row: Record, files: Mapping[UUID, Record], parts: Sequence[Record]) -> PackedResource:
    wanted = [row["file_id"], *(part[side] for part in parts for side in ("file_id", "back_file_id") if part[side])]
    order = {file_id: place for place, file_id in enumerate(dict.fromkeys(wanted))}
    # By its own name a child might be known: files are called by their resource, as in editions.
    name = row["title"].get(row["language"]) or next(iter(row["title"].values()))
    return PackedResource(
        origin=Origin(
            row["origin_preschool_id"] or row["preschool_id"], row["origin_id"] or row["id"], row["told_origin"] or ""
        ),
        kind=row["kind"],
        title=row["title"],
        description=row["description"],
        language=row["language"],
        theme_weeks=row["theme_weeks"],
        age_bands=row["age_bands"],
        areas=row["areas"],
        indicators=row["indicators"],
        author_name=row["author_name"],
        licence=row["licence"],
        source=row["source"],
        edition=row["newest_edition"],
        created_at=row["created_at"],
        updated_at=row["updated_at"],
        files=[_file(files[file_id], name) for file_id in order],
        parts=[
            PackedPart(
                order[part["file_id"]], order[part["back_file_id"]] if part["back_file_id"] else None, part["words"]
            )
            for part in parts
        ],
    )


def _file(row: Record, name: str) -> PackedFile:
    return PackedFile(
        name=name,
        kind=row["kind"],
        media_type=row["media_type"],
        sha256=row["sha256"],
        byte_size=row["byte_size"],
        width=row["width"],
        height=row["height"],
        pages=row["pages"],
        duration_seconds=row["duration_seconds"],
        forms=[
            PackedForm(
                purpose=form["purpose"],
                media_type=form["media_type"],
                sha256=_digest(form),
                byte_size=form["byte_size"],
                page=form["page"],
                width=form["width"],
                height=form["height"],
                path=form["path"],
            )
            for form in row["forms"]
        ],
    )


def _keep(into: Gathered, form: Mapping[str, Any]) -> None:
    digest = _digest(form)
    if digest not in into.objects:
        into.objects[digest] = PackedObject(digest, form["byte_size"], object_path(digest, form["media_type"]))
        into.places[digest] = (form["bucket"], form["key"])


def object_path(sha256: str, media_type: str) -> str:
    """Where an object lies in a pack, with an extension by which any program opens it."""
    return f"objects/{sha256[:2]}/{sha256}.{EXTENSIONS[media_type]}"


def _digest(form: Mapping[str, Any]) -> str:
    found = _BY_HASH.fullmatch(form["key"])
    return found[1] if found else ""


def _by_resource(rows: Iterable[Record]) -> dict[Ref, list[Record]]:
    found: dict[Ref, list[Record]] = {}
    for row in rows:
        found.setdefault((row["owner_id"], row["resource_id"]), []).append(row)
    return found
