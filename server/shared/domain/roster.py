"""What a roster brought in from a file is made of, and what must be true of its rows before they may be applied."""

from collections.abc import Callable, Hashable, Iterable, Mapping
from dataclasses import dataclass, field, replace
from datetime import date
from enum import StrEnum
from hashlib import sha256
from typing import Final, Protocol, TypeVar

from server.shared.domain.calendar import FIRST_MONTH, school_year_of
from server.shared.domain.names import likeness

OLDEST_AGE: Final = 8
LONGEST_SOURCE_ID: Final = 80
SCHOOL_YEAR_BEGINS_IN: Final = FIRST_MONTH
_DERIVED: Final = "derived:"


class Gender(StrEnum):
    GIRL = "girl"
    BOY = "boy"


class Kinship(StrEnum):
    MOTHER = "mother"
    FATHER = "father"
    PARENT = "parent"
    GRANDPARENT = "grandparent"
    GUARDIAN = "guardian"
    RELATIVE = "relative"


class StaffRole(StrEnum):
    """What the file calls somebody; it grants nothing by itself, the person who applies the import decides that."""

    EDUCATOR = "educator"
    ASSISTANT = "assistant"
    SPECIALIST = "specialist"
    HEAD = "head"
    ADMINISTRATOR = "administrator"
    OTHER = "other"


@dataclass(frozen=True, slots=True)
class RowProblem:
    """Why a row (or, without a line, a whole file) cannot be taken; the header of a sheet is line 1."""

    file: str
    line: int | None
    column: str | None
    code: str
    params: Mapping[str, str | int] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Place:
    """Where a value was read, so that a later objection can still name the line and the column as the person sees them.

    ``columns`` leads from a field of ours to the heading in the file.
    """

    file: str
    line: int | None = None
    columns: Mapping[str, str] = field(default_factory=dict)

    def problem(self, about: str | None, code: str, **params: str | int) -> RowProblem:
        column = None if about is None else self.columns.get(about, about)
        return RowProblem(self.file, self.line, column, code, params)


NOWHERE: Final = Place("")


@dataclass(frozen=True, slots=True)
class RosterOrganisation:
    """A preschool or an office above it; ``kind`` as the file words it (``school``, ``district``, …)."""

    source_id: str
    name: str
    kind: str
    parent_source_id: str | None = None
    place: Place = field(default=NOWHERE, compare=False, repr=False)


@dataclass(frozen=True, slots=True)
class RosterGroup:
    """``school_year`` is the year in which the school year begins: 2025 for 2025/26."""

    source_id: str
    name: str
    age_band: str | None = None
    school_year: int | None = None
    language: str | None = None
    preschool_source_id: str | None = None
    place: Place = field(default=NOWHERE, compare=False, repr=False)


@dataclass(frozen=True, slots=True)
class RosterChild:
    source_id: str
    family_name: str
    given_name: str
    patronymic: str
    birth_date: date
    gender: Gender | None = None
    place: Place = field(default=NOWHERE, compare=False, repr=False)


@dataclass(frozen=True, slots=True)
class RosterEnrolment:
    """A child in a group; ``ends_on`` is the last day in it, None while the child stays."""

    child_source_id: str
    group_source_id: str
    starts_on: date
    ends_on: date | None = None
    place: Place = field(default=NOWHERE, compare=False, repr=False)


@dataclass(frozen=True, slots=True)
class RosterGuardian:
    """One bond of one adult to one child: the same adult returns, with the same ``source_id``, for each sibling."""

    child_source_id: str
    source_id: str
    full_name: str
    kinship: Kinship
    phone: str | None = None
    place: Place = field(default=NOWHERE, compare=False, repr=False)


@dataclass(frozen=True, slots=True)
class RosterStaff:
    source_id: str
    family_name: str
    given_name: str
    role: StaffRole
    group_source_ids: tuple[str, ...] = ()
    place: Place = field(default=NOWHERE, compare=False, repr=False)


class RemovedKind(StrEnum):
    PERSON = "person"
    GROUP = "group"
    ENROLMENT = "enrolment"


@dataclass(frozen=True, slots=True)
class RosterRemoval:
    """What the file asks to delete: a person, a group, or (with both ids) a person's enrolment in a group."""

    kind: RemovedKind
    source_id: str
    group_source_id: str | None = None
    place: Place = field(default=NOWHERE, compare=False, repr=False)


@dataclass(frozen=True, slots=True)
class Roster:
    """Everything one file says. ``is_partial``: only what has changed, so it may point at rows sent earlier.

    ``ignored_columns`` are headings that were not understood: shown to the person, so that nothing vanishes silently.
    """

    groups: tuple[RosterGroup, ...] = ()
    children: tuple[RosterChild, ...] = ()
    enrolments: tuple[RosterEnrolment, ...] = ()
    guardians: tuple[RosterGuardian, ...] = ()
    staff: tuple[RosterStaff, ...] = ()
    organisations: tuple[RosterOrganisation, ...] = ()
    removals: tuple[RosterRemoval, ...] = ()
    is_partial: bool = False
    ignored_columns: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Refused:
    """Ids of rows already refused while reading: what points at them falls silently, its cause has been told."""

    children: frozenset[str] = frozenset()
    groups: frozenset[str] = frozenset()


class _Identified(Protocol):
    @property
    def source_id(self) -> str: ...
    @property
    def place(self) -> Place: ...


Row = TypeVar("Row", bound=_Identified)
OfChild = TypeVar("OfChild", RosterEnrolment, RosterGuardian)
Item = TypeVar("Item")


def _derived(*parts: str) -> str:
    return _DERIVED + sha256("|".join(parts).encode()).hexdigest()[:32]


def is_derived(source_id: str) -> bool:
    """Whether the id was made from a name, because the file had none of its own."""
    return source_id.startswith(_DERIVED)


def child_source_id(family_name: str, given_name: str, birth_date: date) -> str:
    """The same child in tomorrow's file has the same id, whichever script or apostrophe its name is written in.

    The patronymic is left out on purpose: a list that learns it later must not bring a second child.
    """
    return _derived("child", likeness(family_name), likeness(given_name), birth_date.isoformat())


def group_source_id(name: str) -> str:
    return _derived("group", likeness(name))


def staff_source_id(family_name: str, given_name: str) -> str:
    return _derived("staff", likeness(family_name), likeness(given_name))


def guardian_source_id(full_name: str, phone: str | None, child: str) -> str:
    """With a telephone one adult is recognised across siblings; without it, a name is trusted for one child only."""
    return _derived("guardian", likeness(full_name), phone or child)


def age_is_plausible(birth_date: date, school_year: int) -> bool:
    """Whether a child of that birth date can be in a preschool in that school year.

    It may be born during the year, and is at most eight full years old when the year begins (1 September).
    """
    begins = date(school_year, SCHOOL_YEAR_BEGINS_IN, 1)
    age = begins.year - birth_date.year - ((begins.month, begins.day) < (birth_date.month, birth_date.day))
    return school_year_of(birth_date) <= school_year and age <= OLDEST_AGE


def checked(roster: Roster, today: date, refused: Refused = Refused()) -> tuple[Roster, list[RowProblem]]:
    """The part of the roster that may be applied, and every objection to the rest.

    A refused child or group takes what hangs on it along without a second objection.
    """
    problems: list[RowProblem] = []
    groups = _without_repeats(roster.groups, problems)
    years = _years_attended(roster.enrolments)
    children = _sound(
        _without_repeats(roster.children, problems),
        lambda child: _problems_of_child(child, years.get(child.source_id, {school_year_of(today)}), today),
        problems,
    )
    known = _Known(roster, children, groups, refused)
    enrolments = _sound(known.standing(roster.enrolments), known.problems_of_enrolment, problems)
    enrolments = _without_overlaps([row for row in enrolments if known.keeps_group_of(row)], problems)
    guardians = _sound(known.standing(roster.guardians), known.problems_of_guardian, problems)
    guardians = _unique(guardians, lambda row: (row.child_source_id, row.source_id), "guardian_repeated", problems)
    sound = replace(
        roster,
        groups=tuple(groups),
        children=tuple(children),
        enrolments=tuple(enrolments),
        guardians=tuple(guardians),
        staff=tuple(_without_repeats(roster.staff, problems)),
        organisations=tuple(_without_repeats(roster.organisations, problems)),
    )
    return sound, problems


class _Known:
    """Which children and groups the file names, and which of them did not survive."""

    def __init__(
        self, roster: Roster, children: Iterable[RosterChild], groups: Iterable[RosterGroup], refused: Refused
    ) -> None:
        self._is_partial = roster.is_partial
        self._birth_dates = {child.source_id: child.birth_date for child in children}
        standing_groups = {group.source_id for group in groups}
        self._children = {child.source_id for child in roster.children} | refused.children
        self._groups = {group.source_id for group in roster.groups} | refused.groups
        self._lost_children = self._children - self._birth_dates.keys()
        self._lost_groups = self._groups - standing_groups
        self._lost_rows = _rows_of(roster.children) - _rows_of(children)

    def standing(self, rows: Iterable[OfChild]) -> Iterable[OfChild]:
        """The rows whose child was not refused, neither under its id nor in the very line they were read from."""
        return (
            row
            for row in rows
            if row.child_source_id not in self._lost_children and not _rows_of([row]) & self._lost_rows
        )

    def keeps_group_of(self, row: RosterEnrolment) -> bool:
        return row.group_source_id not in self._lost_groups

    def problems_of_enrolment(self, row: RosterEnrolment) -> Iterable[RowProblem]:
        yield from self._unknown_child(row.child_source_id, row.place)
        if not self._is_partial and row.group_source_id not in self._groups:
            yield row.place.problem("group", "roster.group_unknown", group=row.group_source_id)
        if row.ends_on is not None and row.ends_on < row.starts_on:
            yield row.place.problem("ends_on", "roster.leaves_before_enrolment")
        if row.starts_on < self._birth_dates.get(row.child_source_id, row.starts_on):
            yield row.place.problem("starts_on", "roster.enrolled_before_birth")

    def problems_of_guardian(self, row: RosterGuardian) -> Iterable[RowProblem]:
        yield from self._unknown_child(row.child_source_id, row.place)

    def _unknown_child(self, source_id: str, place: Place) -> Iterable[RowProblem]:
        if not self._is_partial and source_id not in self._children:
            yield place.problem("child", "roster.child_unknown", child=source_id)


def _rows_of(items: Iterable[RosterChild | RosterEnrolment | RosterGuardian]) -> set[tuple[str, int]]:
    return {(item.place.file, item.place.line) for item in items if item.place.line is not None}


def _problems_of_child(child: RosterChild, school_years: set[int], today: date) -> Iterable[RowProblem]:
    if child.birth_date > today:
        yield child.place.problem("birth_date", "roster.birth_in_future")
    elif not all(age_is_plausible(child.birth_date, year) for year in school_years):
        yield child.place.problem("birth_date", "roster.age_implausible", oldest=OLDEST_AGE)


def _years_attended(enrolments: Iterable[RosterEnrolment]) -> dict[str, set[int]]:
    years: dict[str, set[int]] = {}
    for row in enrolments:
        years.setdefault(row.child_source_id, set()).add(school_year_of(row.starts_on))
    return years


def _sound(
    rows: Iterable[Item], objections: Callable[[Item], Iterable[RowProblem]], problems: list[RowProblem]
) -> list[Item]:
    kept = []
    for row in rows:
        found = list(objections(row))
        problems.extend(found)
        if not found:
            kept.append(row)
    return kept


def _without_repeats(rows: Iterable[Row], problems: list[RowProblem]) -> list[Row]:
    return _unique(rows, lambda row: row.source_id, "id_repeated", problems)


def _unique(rows: Iterable[Row], key: Callable[[Row], Hashable], code: str, problems: list[RowProblem]) -> list[Row]:
    """The first row of each key; a later one is refused, naming the line of the first, and never merged."""
    first: dict[Hashable, Row] = {}
    for row in rows:
        earlier = first.setdefault(key(row), row)
        if earlier is not row:
            problems.append(_repeat(row, earlier, code))
    return list(first.values())


def _repeat(row: _Identified, earlier: _Identified, code: str) -> RowProblem:
    line = earlier.place.line or 0
    if code == "id_repeated" and is_derived(row.source_id):
        return row.place.problem(None, "roster.rows_alike", line=line)
    return row.place.problem("source_id", f"roster.{code}", line=line)


def _without_overlaps(rows: Iterable[RosterEnrolment], problems: list[RowProblem]) -> list[RosterEnrolment]:
    """A child is in one group at a time; of two enrolments that overlap, the one that begins later is refused."""
    refused: set[int] = set()
    latest: dict[str, RosterEnrolment] = {}
    rows = list(rows)
    for row in sorted(rows, key=lambda row: row.starts_on):
        earlier = latest.get(row.child_source_id)
        if earlier is not None and (earlier.ends_on is None or row.starts_on <= earlier.ends_on):
            problems.append(row.place.problem("starts_on", "roster.enrolments_overlap", line=earlier.place.line or 0))
            refused.add(id(row))
        else:
            latest[row.child_source_id] = row
    return [row for row in rows if id(row) not in refused]
