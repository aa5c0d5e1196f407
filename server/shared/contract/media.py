"""The didactic media library over the wire."""

from datetime import datetime
from typing import Annotated, Literal
from uuid import UUID

from msgspec import Meta

from server.shared.contract.base import WireStruct

Kind = Literal["picture", "picture_set", "card_set", "presentation", "video", "audio", "worksheet", "outline"]


class Limits(WireStruct):
    """What may be sent, told before and not after: media types and bytes per kind of file."""

    max_bytes: dict[str, int]
    extensions: list[str]


class NewFile(WireStruct):
    """Asks for a place to upload to."""

    id: UUID
    purpose: Literal["resource", "observation"]
    name: Annotated[str, Meta(min_length=1, max_length=255)]
    media_type: Annotated[str, Meta(max_length=80)]
    byte_size: Annotated[int, Meta(ge=1)]


class UploadTicket(WireStruct):
    """A short-lived signed address: post ``fields`` and the file to ``url``, or the bytes to ``direct_url``."""

    file_id: UUID
    url: str
    fields: dict[str, str]
    direct_url: str
    expires_at: datetime


class StoredFile(WireStruct):
    """What became of a file: waiting, ready, or refused with a code and what its text needs."""

    id: UUID
    state: str
    refusal: str
    kind: str
    media_type: str
    byte_size: int
    width: int | None
    height: int | None
    pages: int | None
    duration_seconds: float | None
    refusal_params: dict[str, str | int | float] = {}


class NewResource(WireStruct):
    id: UUID
    file_id: UUID
    kind: Kind
    title: dict[str, str]
    language: Annotated[str, Meta(max_length=8)]
    description: dict[str, str] = {}
    theme_weeks: Annotated[list[str], Meta(max_length=40)] = []
    age_bands: Annotated[list[str], Meta(max_length=10)] = []
    areas: Annotated[list[str], Meta(max_length=10)] = []
    licence: Annotated[str, Meta(max_length=40)] = "CC-BY-4.0"
    source: Annotated[str, Meta(max_length=200)] = ""


class ResourceRow(WireStruct):
    """A resource in a list; ``thumb`` is an address that lives for minutes, empty while none is ready."""

    id: UUID
    owner_id: UUID
    kind: str
    title: dict[str, str]
    language: str
    theme_weeks: list[str]
    age_bands: list[str]
    areas: list[str]
    author_name: str
    thumb: str
    pages: int | None
    duration_seconds: float | None
    state: str


class ResourcePage(WireStruct):
    number: int
    url: str
    width: int | None
    height: int | None


class Resource(WireStruct):
    """A resource with addresses: ``pages`` of pictures to look at, ``play_url`` for sound and video."""

    id: UUID
    owner_id: UUID
    kind: str
    title: dict[str, str]
    description: dict[str, str]
    language: str
    theme_weeks: list[str]
    age_bands: list[str]
    areas: list[str]
    author_name: str
    licence: str
    source: str
    created_at: datetime
    file: StoredFile
    thumb: str
    pages: list[ResourcePage]
    play_url: str
    download_url: str
    permitted: list[str]
