"""The frame of a week: which places its days have, and which of them are still free."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Final
from uuid import UUID

from server.shared.domain.ages import guided_minutes
from server.shared.domain.weekly_plans import CENTRES, PARTS_OF_DAY

_MINUTES: Final = {"reception": 15, "morning_circle": 15, "outdoors": 40, "reflection": 10}
_CENTRES_A_DAY: Final = 2
SUITED: Final[Mapping[str, tuple[str, ...]]] = {
    "reception": ("physical",),
    "morning_circle": ("speech", "social_emotional", "cognitive", "creative"),
    "construction_mathematics": ("cognitive", "physical"),
    "role_play": ("social_emotional", "speech"),
    "language": ("speech", "social_emotional"),
    "science_nature": ("cognitive", "speech"),
    "art": ("creative", "physical"),
    "outdoors": ("physical", "cognitive", "social_emotional", "creative"),
    "second_half": ("creative", "speech", "cognitive", "social_emotional", "physical"),
    "reflection": ("social_emotional", "speech"),
}
"""Which areas a part of the day or a centre serves."""

Key = tuple[UUID, UUID]
"""Whose activity of the bank it is, and which."""


@dataclass(frozen=True, slots=True)
class Week:
    """The week that is drafted; ``turn`` is its number in the calendar, ``seed`` only turns the order of equals."""

    days: Sequence[date]
    age_band: str
    turn: int
    seed: str


@dataclass(frozen=True, slots=True)
class Place:
    """A place of the frame; ``turn`` chooses among wordings, ``for_local`` prefers what is of the region."""

    weekday: int
    part_of_day: str
    centre: str
    minutes: int
    position: int
    turn: int = 0
    for_local: bool = False

    @property
    def kind(self) -> tuple[str, str]:
        return self.part_of_day, self.centre


@dataclass(frozen=True, slots=True)
class Line:
    """What stands in the week already or stood in an earlier one."""

    weekday: int
    part_of_day: str
    centre: str
    area: str
    minutes: int
    local: bool = False
    indicators: tuple[str, ...] = ()
    key: Key | None = None


def frame_of(week: Week) -> list[Place]:
    """The places of a week, day by day.

    Each day has a reception, a morning circle, two centres, outdoors, a second half and a reflection; centres take
    turns, so that three days meet all five. Minutes are those of the age. Every second day's second half is meant for
    what is of the region.
    """
    return [
        Place(
            weekday=day.weekday(),
            part_of_day=part,
            centre=centre,
            minutes=minutes_of(part, week.age_band),
            position=position,
            turn=week.turn + number,
            for_local=part == "second_half" and number % 2 == 1,
        )
        for number, day in enumerate(week.days)
        for position, (part, centre) in enumerate(_parts(number + week.turn))
    ]


def minutes_of(part_of_day: str, age_band: str) -> int:
    """How long an activity of that part of the day is planned, minutes."""
    return _MINUTES.get(part_of_day) or guided_minutes(age_band)


def free_places(frame: Sequence[Place], kept: Sequence[Line]) -> list[Place]:
    """The places no line stands at; a line at another centre than the frame's takes one of its day's centres."""
    free = list(frame)
    elsewhere = []
    for line in kept:
        same = [place for place in free if _stands_at(line, place) and place.centre == line.centre]
        if same:
            free.remove(same[0])
        else:
            elsewhere.append(line)
    for line in elsewhere:
        near = [place for place in free if _stands_at(line, place)]
        if near:
            free.remove(near[0])
    return free


def _stands_at(line: Line, place: Place) -> bool:
    return (line.weekday, line.part_of_day) == (place.weekday, place.part_of_day)


def _parts(number: int) -> list[tuple[str, str]]:
    """Part of the day and centre of every place of one day."""
    first, second = CENTRES[number % len(CENTRES)], CENTRES[(number + _CENTRES_A_DAY) % len(CENTRES)]
    centres = {"centres": (first, second)}
    return [(part, centre) for part in PARTS_OF_DAY for centre in centres.get(part, ("",))]
