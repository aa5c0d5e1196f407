"""Finds for each row of a file the row on record that stands for the same thing."""

from collections.abc import Callable, Hashable, Iterable, Sequence
from dataclasses import dataclass
from typing import Final, Generic, Protocol, TypeVar
from uuid import UUID

from server.features.roster.record import ChildRow, GroupRow, GuardianRow, StaffRow
from server.shared.domain.names import likeness
from server.shared.domain.roster import RosterChild, RosterGroup, RosterStaff, is_derived


class Told(Protocol):
    """A row of the file."""

    @property
    def source_id(self) -> str: ...


class Kept(Protocol):
    """A row on record."""

    @property
    def id(self) -> UUID: ...
    @property
    def source_id(self) -> str | None: ...


AnyTold = TypeVar("AnyTold", bound=Told)
AnyKept = TypeVar("AnyKept", bound=Kept)


@dataclass(frozen=True)
class Step(Generic[AnyTold, AnyKept]):
    """One way to recognise: both sides have the same key; None has no fellow."""

    of_told: Callable[[AnyTold], Hashable]
    of_kept: Callable[[AnyKept], Hashable]
    fits: Callable[[AnyTold, AnyKept], bool]


def matched(
    told: Sequence[AnyTold], kept: Iterable[AnyKept], steps: Sequence[Step[AnyTold, AnyKept]]
) -> list[AnyKept | None]:
    """For each row of the file its row on record, or None; a row on record is given once, to the earliest step."""
    found: list[AnyKept | None] = [None] * len(told)
    free = {row.id: row for row in kept}
    for step in steps:
        waiting = [position for position, row in enumerate(found) if row is None]
        if not waiting or not free:
            break
        by_key: dict[Hashable, list[AnyKept]] = {}
        for row in free.values():
            by_key.setdefault(step.of_kept(row), []).append(row)
        for position in waiting:
            row_told = told[position]
            key = step.of_told(row_told)
            fellows = by_key.get(key, []) if key is not None else []
            fellow = next((row for row in fellows if row.id in free and step.fits(row_told, row)), None)
            if fellow is not None:
                found[position] = free.pop(fellow.id)
    return found


def always(told: Told, kept: Kept) -> bool:
    return True


def by_name_at_best(told: Told, kept: Kept) -> bool:
    """Two different numbers given by another system are two different things, however alike their names are."""
    return kept.source_id is None or is_derived(kept.source_id) or is_derived(told.source_id)


def stored_number(told: str, kept: str | None) -> str:
    """The number to keep: the other system's own one outlives one that was made from a name."""
    return kept if kept is not None and is_derived(told) and not is_derived(kept) else told


def spelled(told: str, kept: str, source_id: str) -> str:
    """The name to keep: the file's, unless it says nothing.

    A file that knows people by their names only does not correct an alike name, or a list in the other script would
    rewrite every name.
    """
    if not told:
        return kept
    return kept if is_derived(source_id) and likeness(told) == likeness(kept) else told


def _number(row: Told | Kept) -> str | None:
    return row.source_id


def _own_number_of_group(group: RosterGroup) -> str | None:
    """A number made from a name is no number of a group: next year's group has the same name."""
    return None if is_derived(group.source_id) else group.source_id


def _names(row: RosterChild | ChildRow | RosterStaff | StaffRow) -> tuple[str, str]:
    return likeness(row.family_name), likeness(row.given_name)


def _same_person(row: RosterChild | ChildRow) -> Hashable:
    return (*_names(row), row.birth_date)


def _same_person_and_father(row: RosterChild | ChildRow) -> Hashable:
    return (*_names(row), row.birth_date, likeness(row.patronymic))


def groups_matched(told: Sequence[RosterGroup], kept: Iterable[GroupRow], this_year: int) -> list[GroupRow | None]:
    """By number, then by name within the school year; a file without a year means this one."""

    def name_and_year(group: RosterGroup) -> Hashable:
        return likeness(group.name), group.school_year or this_year

    return matched(
        told,
        kept,
        (
            Step[RosterGroup, GroupRow](_own_number_of_group, _number, always),
            Step[RosterGroup, GroupRow](
                name_and_year, lambda row: (likeness(row.name), row.school_year), by_name_at_best
            ),
        ),
    )


_CHILD_STEPS: Final[tuple[Step[RosterChild, ChildRow], ...]] = (
    Step(_number, _number, always),
    Step(_same_person_and_father, _same_person_and_father, by_name_at_best),
    Step(_same_person, _same_person, by_name_at_best),
)
_STAFF_STEPS: Final[tuple[Step[RosterStaff, StaffRow], ...]] = (
    Step(_number, _number, always),
    Step(_names, _names, by_name_at_best),
)


def children_matched(told: Sequence[RosterChild], kept: Iterable[ChildRow]) -> list[ChildRow | None]:
    """By number, then by name and birth date, a row with the same patronymic before others."""
    return matched(told, kept, _CHILD_STEPS)


def is_another_child(told: RosterChild, kept: ChildRow) -> bool:
    """Whether a number now stands for somebody else: a correction changes the name or the birth date, never both."""
    return told.birth_date != kept.birth_date and _names(told) != _names(kept)


def staff_matched(told: Sequence[RosterStaff], kept: Iterable[StaffRow]) -> list[StaffRow | None]:
    return matched(told, kept, _STAFF_STEPS)


@dataclass(frozen=True, slots=True)
class Bond:
    """A guardian of the file at the child on record."""

    child_id: UUID
    source_id: str
    full_name: str


_GUARDIAN_STEPS: Final[tuple[Step[Bond, GuardianRow], ...]] = (
    Step(lambda bond: (bond.child_id, bond.source_id), lambda row: (row.child_id, row.source_id), always),
    Step(
        lambda bond: (bond.child_id, _any_order(bond.full_name)),
        lambda row: (row.child_id, _any_order(row.full_name)),
        always,
    ),
)


def guardians_matched(told: Sequence[Bond], kept: Iterable[GuardianRow]) -> list[GuardianRow | None]:
    """Within the child: by number, then by name in whichever order its parts are written."""
    return matched(told, kept, _GUARDIAN_STEPS)


def _any_order(full_name: str) -> tuple[str, ...]:
    return tuple(sorted(likeness(part) for part in full_name.split()))
