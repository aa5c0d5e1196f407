"""Everything about a child in one file, and a year's portfolio."""

from datetime import datetime
from typing import Annotated
from uuid import UUID

from msgspec import Meta

from server.shared.contract.base import WireStruct


class NewTakeout(WireStruct):
    """``kind``: archive (ZIP of everything) or portfolio (one school year as a PDF with pictures)."""

    id: UUID
    kind: Annotated[str, Meta(pattern="^(archive|portfolio)$")]
    school_year: Annotated[int, Meta(ge=2000, le=2100)] | None = None
    language: Annotated[str, Meta(pattern="^(uz|uz-Cyrl|kaa|ru|en)$")] = "uz"


class Takeout(WireStruct):
    """``state``: waiting, running, ready, failed, expired; ``progress`` 0 to 1; ``address`` once it is ready.

    ``refusal`` is the code of what went wrong with one that failed.
    """

    id: UUID
    kind: str
    school_year: int | None
    language: str
    state: str
    progress: float
    asked_at: datetime
    ready_at: datetime | None
    expires_at: datetime | None
    byte_size: int
    file_name: str
    address: str
    refusal: str = ""
