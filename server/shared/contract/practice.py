"""The practice preschool of a participant over the wire."""

from datetime import datetime
from uuid import UUID

from server.shared.contract.base import WireStruct
from server.shared.contract.courses import Words
from server.shared.contract.sign_in import Tokens


class PracticeTask(WireStruct):
    """A task that looks for itself at what was done: ``found`` of ``wanted``; ``hint`` says what is still missing."""

    slug: str
    title: Words
    text: Words
    where: str
    found: int
    wanted: int
    done_at: datetime | None
    hint: str = ""


class Practice(WireStruct):
    """One's own practice preschool; ``state`` is none, making, ready or removed."""

    participant_id: UUID
    state: str
    name: str
    made_at: datetime | None
    tasks: list[PracticeTask]


class PracticeEntry(WireStruct):
    """The sign-in of one's practice account, and an address that opens the pages as it, once and for a short while."""

    tokens: Tokens
    pages: str
