"""From rows of files and resources to what goes over the wire."""

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Any, Final
from uuid import UUID

import msgspec

from media_library.intake import Kind
from media_library.intake.limits import LIMITS, megabytes
from media_library.intake.names import extension_of
from media_library.intake.parcels import EXTENSIONS
from media_library.intake.presentations import CONVERTED, office
from media_library.intake.sniff import KIND_OF_EXTENSION
from media_library.models import Rendition, Resource, StoredFile
from media_library.sets import Besides
from media_library.storage import UploadForm
from media_library.waiting import sizes_of
from server.shared.contract import media as contract
from server.shared.domain.consents import WITHHELD
from server.shared.domain.uploads import PART_BYTES

LIMITS_TOLD: Final = contract.Limits(
    max_bytes={kind.value: limit for kind, limit in LIMITS.max_bytes.items()},
    extensions=sorted(set(KIND_OF_EXTENSION) - (set() if office() else set(CONVERTED.values()))),
    part_bytes=PART_BYTES,
    by_kind={
        kind.value: sorted(EXTENSIONS.get(kind) or {name for name, own in KIND_OF_EXTENSION.items() if own is kind})
        for kind in LIMITS.max_bytes
    },
)


def folder_of(preschool_id: UUID, file_id: UUID | str) -> str:
    """The address below which the forms of a file stand."""
    return f"/api/preschools/{preschool_id}/files/{file_id}"


def to_ticket(file: StoredFile, form: UploadForm, ticket: str, expires_at: datetime) -> contract.UploadTicket:
    return contract.UploadTicket(
        file_id=file.id,
        url=form.url,
        fields=form.fields,
        direct_url=f"{folder_of(file.preschool_id, file.id)}/content?ticket={ticket}",
        expires_at=expires_at,
    )


def to_ticket_in_parts(file: StoredFile, parts: contract.UploadParts, window_ticket: str) -> contract.UploadTicket:
    window_url = f"{folder_of(file.preschool_id, file.id)}/missing?ticket={window_ticket}"
    return contract.UploadTicket(file.id, "", {}, "", parts.expires_at, parts, window_url)


def to_parts(file: StoredFile, addresses: Mapping[int, str], ticket: str, expires_at: datetime) -> contract.UploadParts:
    """``addresses`` of the store are those of the missing parts, by their numbers."""
    folder = f"{folder_of(file.preschool_id, file.id)}/parts"
    parts = [
        contract.UploadPart(
            number=number,
            byte_size=size,
            received=number not in addresses,
            url=addresses.get(number, ""),
            direct_url=f"{folder}/{number}?ticket={ticket}" if number in addresses else "",
        )
        for number, size in enumerate(sizes_of(file), start=1)
    ]
    return contract.UploadParts(file.id, file.part_bytes or 0, parts, expires_at)


def to_file(file: StoredFile) -> contract.StoredFile:
    return contract.StoredFile(
        id=file.id,
        state=file.state,
        refusal=file.refusal,
        kind=file.kind,
        media_type=file.media_type,
        byte_size=file.byte_size,
        width=file.width,
        height=file.height,
        pages=file.pages,
        duration_seconds=file.duration_seconds,
        refusal_params=refusal_params(file),
        sha256=file.sha256,
    )


def refusal_params(file: StoredFile) -> dict[str, str | int | float]:
    """What the text of a file's refusal needs; all of it follows from the file and the limits."""
    declared = KIND_OF_EXTENSION.get(extension_of(file.declared_name), Kind.PICTURE)
    params: dict[str, dict[str, str | int | float]] = {
        "media.too_large": {
            "size_mb": megabytes(file.byte_size),
            "limit_mb": megabytes(LIMITS.max_bytes[declared]),
        },
        "media.too_many_pixels": {"limit_megapixels": LIMITS.max_pixels // 1_000_000},
        "media.too_many_pages": {"limit_pages": LIMITS.max_pages},
        "media.name_mismatch": {"declared": declared.value, "found": file.kind},
    }
    return params.get(file.refusal, {})


def to_resource(
    resource: Resource, file: StoredFile, renditions: Sequence[Rendition], permitted: list[str], besides: Besides
) -> contract.Resource:
    """Without any address where its files are withheld; who is in it and its sharing are for who may change it."""
    given = () if besides.withheld else renditions
    folder, forms = (
        folder_of(file.preschool_id, file.id),
        {rendition.purpose: rendition.byte_size for rendition in given},
    )
    sharing = besides.sharing if permitted else {}
    return contract.Resource(
        id=resource.id,
        owner_id=resource.preschool_id,
        kind=resource.kind,
        title=resource.title,
        description=resource.description,
        language=resource.language,
        theme_weeks=resource.theme_weeks,
        age_bands=resource.age_bands,
        areas=resource.areas,
        author_name=resource.author_name,
        licence=resource.licence,
        source=resource.source,
        created_at=resource.created_at,
        file=msgspec.structs.replace(to_file(file), state=WITHHELD) if besides.withheld else to_file(file),
        thumb=f"{folder}/thumb" if "thumb" in forms else "",
        pages=_pages(folder, given),
        play_url=f"{folder}/play" if "play" in forms else "",
        light_url=f"{folder}/light" if "light" in forms else "",
        play_bytes=forms.get("play", 0),
        light_bytes=forms.get("light", 0),
        download_url=f"{folder}/download" if forms else "",
        permitted=permitted,
        indicators=resource.indicators,
        parts=[_part(resource.preschool_id, part, besides.withheld) for part in besides.parts],
        reach=resource.reach,
        origin_name=resource.origin_name,
        edition=resource.edition,
        uses=resource.uses,
        reused_by=resource.reused_by,
        helped=resource.helped,
        rated=resource.rated,
        child_ids=list(besides.child_ids) if permitted else [],
        favourite=besides.favourite,
        own_rating=besides.own_rating,
        sharing_state=sharing.get("state", ""),
        sharing_reach=sharing.get("reach", ""),
    )


def _part(owner_id: UUID, part: Mapping[str, Any], withheld: bool) -> contract.ResourcePart:
    front, back = folder_of(owner_id, part["file_id"]), folder_of(owner_id, part["back_file_id"] or part["file_id"])
    return contract.ResourcePart(
        file_id=UUID(part["file_id"]),
        thumb=f"{front}/thumb" if part["thumb"] and not withheld else "",
        front=f"{front}/view" if part["view"] and not withheld else "",
        words=part["words"],
        back=f"{back}/view" if part["back"] and not withheld else "",
        back_file_id=UUID(part["back_file_id"]) if part["back_file_id"] else None,
    )


def _pages(folder: str, renditions: Sequence[Rendition]) -> list[contract.ResourcePage]:
    """The pages of a document; a picture is one page."""
    return [
        contract.ResourcePage(
            number=max(1, rendition.page),
            url=f"{folder}/page-{rendition.page}" if rendition.page else f"{folder}/view",
            width=rendition.width,
            height=rendition.height,
        )
        for rendition in renditions
        if rendition.purpose in {"view", "page"}
    ]
