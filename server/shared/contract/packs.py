"""Packs over the wire."""

from datetime import datetime
from typing import Annotated
from uuid import UUID

from msgspec import Meta

from server.shared.contract.base import WireStruct
from server.shared.contract.media_use import ItemPlace


class PackWish(WireStruct):
    """What goes into a pack: named resources, a collection, or whatever fits these marks; empty marks mean any.

    ``without`` are SHA-256 digests (lower-case hex) that the receiver has: their bytes do not travel again.
    """

    items: Annotated[list[ItemPlace], Meta(max_length=500)] = []
    collection_id: UUID | None = None
    theme_weeks: Annotated[list[str], Meta(max_length=40)] = []
    age_bands: Annotated[list[str], Meta(max_length=10)] = []
    kinds: Annotated[list[str], Meta(max_length=12)] = []
    languages: Annotated[list[str], Meta(max_length=12)] = []
    without: Annotated[list[str], Meta(max_length=20_000)] = []


class NewPack(WireStruct):
    """Asks for a pack; ``language`` is that of the page in it that is read without Nihol."""

    id: UUID
    title: Annotated[str, Meta(min_length=1, max_length=120)]
    wish: PackWish
    language: Annotated[str, Meta(max_length=8)] = "uz"


class PackSize(WireStruct):
    """What a wish would come to, before anybody waits for it.

    ``left_out``: what would fit, but a family has not agreed to share it, or its file is not judged yet.
    """

    resources: int
    byte_size: int
    left_out: int = 0


class NewPackImport(WireStruct):
    """Takes a pack in: an uploaded file (purpose ``pack``), or from another installation by address and code."""

    id: UUID
    file_id: UUID | None = None
    address: Annotated[str, Meta(max_length=200)] = ""
    code: Annotated[str, Meta(max_length=40)] = ""
    trust: bool = False


class PackFault(WireStruct):
    """What is wrong with one cell of a catalogue: its row (0: the whole sheet), its column and a code with figures."""

    row: int
    column: str
    code: str
    params: dict[str, str | int | float] = {}


class PackRefused(WireStruct):
    """A resource that did not come in, and the code why."""

    title: str
    code: str


class PackOutcome(WireStruct):
    """What came of taking a pack in; ``issuer`` signed it, ``trusted`` says whether it was known before.

    ``issuer_key`` is the fingerprint of the issuer's key, as people compare it. ``refused`` are the titles of what
    ``refusals`` tells more of. With any of ``faults`` nothing of a catalogue came in.
    """

    issuer: str = ""
    trusted: bool = False
    added: int = 0
    renewed: int = 0
    already_there: int = 0
    refused: list[str] = []
    objects_fetched: int = 0
    objects_there: int = 0
    issuer_key: str = ""
    refusals: list[PackRefused] = []
    faults: list[PackFault] = []
    skipped: int = 0


class Pack(WireStruct):
    """``url`` fetches the file while it waits; ``code`` opens it to another installation until ``offered_until``."""

    id: UUID
    direction: str
    title: str
    state: str
    progress: float
    refusal: str
    byte_size: int
    file_name: str
    url: str
    code: str
    asked_at: datetime
    ready_at: datetime | None
    expires_at: datetime | None
    resources: int
    outcome: PackOutcome | None
    left_out: int = 0
    offered_until: datetime | None = None
    refusal_params: dict[str, str | int | float] = {}
