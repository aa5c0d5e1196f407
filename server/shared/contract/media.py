"""The didactic media library over the wire: files and resources."""

from datetime import date as Date
from datetime import datetime
from typing import Annotated, Literal
from uuid import UUID

from msgspec import Meta

from server.shared.contract.base import WireStruct

Kind = Literal["picture", "picture_set", "card_set", "presentation", "video", "audio", "worksheet", "outline", "game"]
ResourceReach = Literal["mine", "preschool", "district", "everybody"]


class Limits(WireStruct):
    """What may be sent, told before and not after: bytes and extensions of names per kind of file.

    ``extensions`` are those of files for resources and observations; ``by_kind`` has packs and catalogues too.
    ``part_bytes`` is what a part of a file sent in parts will be.
    """

    max_bytes: dict[str, int]
    extensions: list[str]
    part_bytes: int = 0
    by_kind: dict[str, list[str]] = {}


class NewFile(WireStruct):
    """Asks for a place to upload to; ``in_parts`` for a large file, so that a broken connection continues."""

    id: UUID
    purpose: Literal["resource", "observation", "pack", "catalogue"]
    name: Annotated[str, Meta(min_length=1, max_length=255)]
    media_type: Annotated[str, Meta(max_length=80)]
    byte_size: Annotated[int, Meta(ge=1)]
    in_parts: bool = False


class UploadPart(WireStruct):
    """One part of a file, from ``number`` 1 on: PUT its bytes to ``url`` of the store or to ``direct_url`` of ours."""

    number: int
    byte_size: int
    received: bool
    url: str
    direct_url: str


class UploadParts(WireStruct):
    """How far an upload in parts has come; asked again it has new addresses for what is missing."""

    file_id: UUID
    part_bytes: int
    parts: list[UploadPart]
    expires_at: datetime


class UploadTicket(WireStruct):
    """A short-lived signed address: post ``fields`` and the file to ``url``, or the bytes to ``direct_url``.

    For an upload in parts ``parts`` says where they go, and the others are empty; ``window_url`` tells a sender without
    headers of its own, which is a browser's window, the ``UploadParts`` anew for a day.
    """

    file_id: UUID
    url: str
    fields: dict[str, str]
    direct_url: str
    expires_at: datetime
    parts: UploadParts | None = None
    window_url: str = ""


class StoredFile(WireStruct):
    """What became of a file: waiting, ready, or refused with a code and what its text needs.

    ``sha256`` (lower-case hex) is that of the bytes as they were sent, once they are judged.
    """

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
    sha256: str = ""


class NewPart(WireStruct):
    """One picture of a set or one card: its picture, perhaps the picture of its back, its word in each language."""

    file_id: UUID
    back_file_id: UUID | None = None
    words: dict[str, str] = {}


class NewResource(WireStruct):
    """A resource as its author describes it.

    ``file_id`` is the file it is made of, for a set that of its first part. ``reach`` is mine or preschool: where the
    author may not decide that alone, a request for the preschool is made and the resource is their own until then.
    ``child_ids`` are the children who can be seen or heard in it.
    """

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
    indicators: Annotated[list[str], Meta(max_length=20)] = []
    parts: Annotated[list[NewPart], Meta(max_length=60)] = []
    reach: Literal["mine", "preschool"] = "preschool"
    child_ids: Annotated[list[UUID], Meta(max_length=60)] = []


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
    reach: str = "preschool"
    uses: int = 0
    helped: int = 0
    rated: int = 0
    favourite: bool = False
    used_on: Date | None = None


class ResourcePage(WireStruct):
    number: int
    url: str
    width: int | None
    height: int | None


class ResourcePart(WireStruct):
    """One picture of a set or one card, with addresses; ``back`` is empty where a card has no picture behind."""

    file_id: UUID
    thumb: str
    front: str
    words: dict[str, str]
    back: str = ""
    back_file_id: UUID | None = None


class OwnRating(WireStruct):
    rating: int
    words: str


class Resource(WireStruct):
    """A resource with addresses: ``pages`` of pictures to look at, ``play_url`` for sound and video,
    ``light_url`` for a lighter copy of a video, once there is one; ``play_bytes`` and ``light_bytes`` are their sizes.

    ``uses`` are the times it was used anywhere, ``reused_by`` in how many preschools; of ``rated`` ratings ``helped``
    said that the children were taken by it. ``sharing`` is the newest request to share it wider, for who may know.
    """

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
    indicators: list[str] = []
    parts: list[ResourcePart] = []
    light_url: str = ""
    play_bytes: int = 0
    light_bytes: int = 0
    reach: str = "preschool"
    origin_name: str = ""
    edition: int = 1
    uses: int = 0
    reused_by: int = 0
    helped: int = 0
    rated: int = 0
    favourite: bool = False
    own_rating: OwnRating | None = None
    child_ids: list[UUID] = []
    sharing_state: str = ""
    sharing_reach: str = ""


class PlayAddress(WireStruct):
    """Where a game is played: an address of its own, for one person, this game and some minutes."""

    url: str
    expires_at: datetime


class Counts(WireStruct):
    """How many resources each further choice would leave.

    ``capped``: there are at least so many, and of a choice that is not named there may be some.
    """

    total: int
    capped: bool
    kind: dict[str, int]
    theme_week: dict[str, int]
    age_band: dict[str, int]
    area: dict[str, int]
    language: dict[str, int]
    reach: dict[str, int]
