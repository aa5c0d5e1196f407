"""Beginning a week with another one's lines: what comes, what makes room, what stays."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from typing import Any, Generic, TypeVar

L = TypeVar("L")


@dataclass(frozen=True, slots=True)
class Takeover(Generic[L]):
    """``coming`` are lines of the source, ``going`` lines of the week that make room for them."""

    coming: list[L]
    going: list[L]


def take_over(source: Sequence[L], week: Sequence[L], weekdays: Collection[int]) -> Takeover[L]:
    """The lines of ``source`` that fall on the week's working days and do not stand there already.

    Where a line comes, drafted lines of the same day and part of the day make room. What a person wrote or marked
    stays; a line of the same name at the same place is not taken twice.
    """
    fitting = [line for line in source if _at(line)[0] in weekdays]
    places = {_at(line) for line in fitting}
    going = [line for line in week if _at(line) in places and not _is_a_persons(line)]
    staying = {(*_at(line), _title(line)) for line in week if _is_a_persons(line)}
    return Takeover([line for line in fitting if (*_at(line), _title(line)) not in staying], going)


def _is_a_persons(line: Any) -> bool:
    return bool(line.touched) or line.state != "planned"


def _at(line: Any) -> tuple[int, str]:
    return line.weekday, line.part_of_day


def _title(line: Any) -> str:
    return str(line.title)
