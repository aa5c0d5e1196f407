"""What a takeout holds, in the words of its language: the same for the page, the machine-readable file and the PDF."""

from datetime import date, datetime
from uuid import UUID

import msgspec


class Stay(msgspec.Struct):
    """That the child was in a group from one day to another; ``until`` None: to this day."""

    group: str
    age_band: str
    since: date
    until: date | None


class Picture(msgspec.Struct):
    """``file`` is its path in the archive, empty while it is not there."""

    file_id: UUID
    caption: str
    file: str = ""


class Entry(msgspec.Struct):
    """One observation. Other children are never named: ``with_others`` tells that there were some."""

    id: UUID
    at: datetime
    author: str
    text: str
    area: str
    area_title: str
    indicator: str
    level: float | None
    from_home: bool
    with_others: bool
    pictures: list[Picture]

    @property
    def day(self) -> date:
        return self.at.date()


class AreaGrowth(msgspec.Struct):
    """What the child does alone, what it learns and what may come next, as sentences for families."""

    area: str
    area_title: str
    can: list[str]
    learns: list[str]
    next: list[str]


class CardMark(msgspec.Struct):
    indicator: str
    level: float
    level_label: str


class CardArea(msgspec.Struct):
    area: str
    area_title: str
    marks: list[CardMark]


class Card(msgspec.Struct):
    """The development card of one closed round."""

    school_year: int
    number: int
    starts_on: date
    ends_on: date
    age_band: str
    summary: str
    areas: list[CardArea]


class Message(msgspec.Struct):
    at: datetime
    author: str
    from_family: bool
    text: str


class Route(msgspec.Struct):
    """One stage of the child's own route."""

    school_year: int
    stage: int
    strengths: str
    next_steps: list[str]
    activities: list[str]
    review: str


class ChildFacts(msgspec.Struct):
    id: UUID
    given_name: str
    family_name: str
    patronymic: str
    birth_date: date

    @property
    def full_name(self) -> str:
        return " ".join(filter(None, (self.family_name, self.given_name, self.patronymic)))


class Everything(msgspec.Struct):
    """All of it. ``withheld`` counts pictures that show other children whose families have not agreed.

    ``missing`` counts pictures that cannot be read at all. Entries and messages come in the order of time.
    """

    made_at: datetime
    language: str
    preschool: str
    child: ChildFacts
    stays: list[Stay]
    entries: list[Entry]
    growth: list[AreaGrowth]
    cards: list[Card]
    routes: list[Route]
    messages: list[Message]
    withheld: int = 0
    missing: int = 0
    format: int = 1

    @property
    def pictures(self) -> list[tuple[Entry, Picture]]:
        """Every picture with the entry it belongs to, in the order of time."""
        return [(entry, picture) for entry in self.entries for picture in entry.pictures]
