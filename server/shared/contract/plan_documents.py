"""Plans on paper and in calendars over the wire."""

from datetime import datetime
from typing import Literal
from uuid import UUID

from server.shared.contract.base import WireStruct

Form = Literal["pdf", "docx", "xlsx"]
PrintedLanguage = Literal["uz", "uz-Cyrl", "ru"]


class NewFeed(WireStruct):
    id: UUID


class Feed(WireStruct):
    """The state of a group's calendar address; ``address`` (a path) is told once, when it is made."""

    id: UUID
    made_at: datetime
    language: str
    address: str = ""
    permitted: list[str] = []
