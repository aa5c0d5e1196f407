"""The bank of activities over the wire."""

from typing import Annotated, Literal
from uuid import UUID

from msgspec import Meta

from server.shared.contract.base import WireStruct
from server.shared.contract.plans import Centre, PartOfDay, Slug, Text

Band = Literal["younger", "older"]
Sharing = Literal["own", "preschool", "district"]
BankTitle = Annotated[str, Meta(max_length=90)]
Steps = Annotated[list[Text], Meta(max_length=12)]


class BankWriting(WireStruct):
    """What a person writes of an activity; ``title`` in at least one of the languages uz, ru, en."""

    band: Band
    area: Slug
    part_of_day: PartOfDay
    title: dict[str, BankTitle]
    centre: Centre = ""
    minutes: Annotated[int, Meta(ge=5, le=120)] = 20
    month: Annotated[int, Meta(ge=0, le=12)] = 0
    week: Annotated[int, Meta(ge=0, le=5)] = 0
    local: bool = False
    indicators: Annotated[list[Slug], Meta(max_length=6)] = []
    aim: Text = ""
    course: Steps = []
    materials: Steps = []
    simpler: Text = ""
    harder: Text = ""
    language: Annotated[str, Meta(max_length=8)] = "uz"
    sharing: Sharing = "own"


class NewBankActivity(BankWriting, kw_only=True):
    id: UUID


class BankActivity(BankWriting, kw_only=True):
    """An activity of the bank; ``owner_id`` zeros is the project's own, ``uses`` in how many weeks it stands."""

    owner_id: UUID
    id: UUID
    author_name: str
    uses: int
    permitted: list[str]


class ImportLine(WireStruct):
    """What is wrong with one cell of an imported sheet: its line, its column and a code."""

    line: int
    column: str
    code: str
    params: dict[str, str | int | float] = {}


class BankImport(WireStruct):
    """What a sheet would bring or brought: all or nothing, so with ``problems`` nothing was written."""

    new: int
    changed: int
    unchanged: int
    problems: list[ImportLine]
    applied: bool
