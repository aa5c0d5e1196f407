"""What a pack says of itself: the shapes of ``manifest.json``, named after schema.org where it has a name (README.md).

Nothing here names a row of a database: files are named by their place in their resource, objects by their hash.
"""

from datetime import datetime
from typing import Annotated, Final
from uuid import UUID

import msgspec
from msgspec import Meta

SCHEMA_VERSION: Final = 1
MANIFEST: Final = "manifest.json"
SIGNATURE: Final = "manifest.sig"
CONTEXT: Final = "https://schema.org"
_Sha256 = Annotated[str, Meta(pattern="^[0-9a-f]{64}$")]
_Size = Annotated[int, Meta(ge=0, le=2**40)]
_Small = Annotated[int, Meta(ge=0, le=2**31 - 1)]
_Moment = Annotated[datetime, Meta(tz=True)]
_Mark = Annotated[str, Meta(max_length=40)]
_Words = Annotated[str, Meta(max_length=4000)]


class Issuer(msgspec.Struct, frozen=True, rename="camel"):
    """Who made the pack: a name that anybody may claim, and the key (raw Ed25519, base64) that nobody else has."""

    name: Annotated[str, Meta(max_length=200)]
    public_key: Annotated[str, Meta(max_length=60)]


class Head(msgspec.Struct, frozen=True, rename="camel"):
    """As much as is read before the signature is judged."""

    schema_version: int
    issuer: Issuer


class PackedForm(
    msgspec.Struct,
    frozen=True,
    omit_defaults=True,
    rename={"media_type": "encodingFormat", "byte_size": "contentSize"},
):
    """One safe form of a file, as the library keeps it."""

    purpose: Annotated[str, Meta(max_length=12)]
    media_type: Annotated[str, Meta(max_length=80)]
    sha256: _Sha256
    byte_size: _Size
    page: Annotated[int, Meta(ge=0, le=10_000)] = 0
    width: _Small | None = None
    height: _Small | None = None
    path: Annotated[str, Meta(max_length=300)] = ""


class PackedFile(
    msgspec.Struct,
    frozen=True,
    omit_defaults=True,
    rename={
        "media_type": "encodingFormat",
        "byte_size": "contentSize",
        "duration_seconds": "durationSeconds",
        "forms": "encoding",
    },
):
    """A file as it arrived (hash and size are those of the upload, which is not kept) and its forms."""

    name: Annotated[str, Meta(max_length=400)]
    kind: Annotated[str, Meta(max_length=16)]
    media_type: Annotated[str, Meta(max_length=80)]
    sha256: Annotated[str, Meta(max_length=64)]
    byte_size: _Size
    forms: Annotated[list[PackedForm], Meta(max_length=500)]
    width: _Small | None = None
    height: _Small | None = None
    pages: _Small | None = None
    duration_seconds: float | None = None


class PackedPart(msgspec.Struct, frozen=True, omit_defaults=True):
    """A card or a picture of a set: places in the resource's list of files, and its word in each language."""

    file: Annotated[int, Meta(ge=0)]
    back: Annotated[int, Meta(ge=0)] | None = None
    words: dict[_Mark, _Words] = {}


class Origin(msgspec.Struct, frozen=True, rename="camel"):
    """Where a resource was made, wherever it has been since."""

    preschool_id: UUID
    id: UUID
    name: Annotated[str, Meta(max_length=400)] = ""


class PackedResource(
    msgspec.Struct,
    frozen=True,
    tag_field="@type",
    tag="LearningResource",
    rename={
        "origin": "identifier",
        "kind": "learningResourceType",
        "title": "name",
        "language": "inLanguage",
        "theme_weeks": "about",
        "age_bands": "typicalAgeRange",
        "areas": "educationalAlignment",
        "indicators": "teaches",
        "author_name": "author",
        "licence": "license",
        "source": "isBasedOn",
        "edition": "version",
        "created_at": "dateCreated",
        "updated_at": "dateModified",
        "files": "encoding",
        "parts": "hasPart",
    },
):
    """A resource with everything of ours that another installation needs to have the same one."""

    origin: Origin
    kind: Annotated[str, Meta(max_length=16)]
    title: dict[_Mark, _Words]
    description: dict[_Mark, _Words]
    language: Annotated[str, Meta(max_length=8)]
    theme_weeks: Annotated[list[_Mark], Meta(max_length=40)]
    age_bands: Annotated[list[_Mark], Meta(max_length=10)]
    areas: Annotated[list[_Mark], Meta(max_length=10)]
    indicators: Annotated[list[_Mark], Meta(max_length=20)]
    author_name: Annotated[str, Meta(max_length=400)]
    licence: Annotated[str, Meta(max_length=40)]
    source: Annotated[str, Meta(max_length=400)]
    edition: Annotated[int, Meta(ge=1, le=10**9)]
    created_at: _Moment
    updated_at: _Moment
    files: Annotated[list[PackedFile], Meta(min_length=1, max_length=130)]
    parts: Annotated[list[PackedPart], Meta(max_length=60)] = []


class PackedObject(msgspec.Struct, frozen=True, rename={"byte_size": "contentSize"}):
    """One object of the store and where it lies in the pack, unless its receiver has it already."""

    sha256: _Sha256
    byte_size: _Size
    path: Annotated[str, Meta(max_length=90)]


class Manifest(
    msgspec.Struct, frozen=True, rename={"schema_version": "schemaVersion", "made_at": "dateCreated", "title": "name"}
):
    schema_version: int
    issuer: Issuer
    title: Annotated[str, Meta(max_length=200)]
    language: Annotated[str, Meta(max_length=8)]
    made_at: _Moment
    resources: Annotated[list[PackedResource], Meta(max_length=2000)]
    objects: Annotated[list[PackedObject], Meta(max_length=100_000)]
    context: str = msgspec.field(default=CONTEXT, name="@context")


def written(manifest: Manifest) -> bytes:
    """The bytes that are signed and travel."""
    return msgspec.json.encode(manifest)
