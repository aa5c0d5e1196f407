"""The rows of a synthetic country: what its n-th preschool has, without chance, so that a load can be taken up again.

Seven of ten preschools are family-based (one group of 15); the others have 4 to 12 groups of 20 to 27, as the field's
facts tell of Uzbekistan. Nobody in it is real.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from decimal import Decimal
from functools import cached_property
from typing import Any, Final
from uuid import UUID

from asyncpg.pgproto import pgproto

SCHOOL_YEAR: Final = 2026
BEGINS: Final = date(SCHOOL_YEAR, 9, 1)
TODAY: Final = date(SCHOOL_YEAR + 1, 5, 28)
"""The clock of these benchmarks: the last Friday of a school year, when a year of entries is there."""
DISTRICTS: Final = 208
REGIONS: Final = 14
WEEKS_PLANNED: Final = 5
ACTIVITIES: Final = 5
MARKS: Final = 2
_TEXTS: Final = (
    "Kubiklardan baland minora qurdi va nega qulaganini tushuntirdi.",
    "Doʻstiga navbat berdi, oʻyinni oxirigacha birga tugatdi.",
    "Ertakni oʻz soʻzlari bilan aytib berdi, uch voqeani ketma-ket esladi.",
    "Barglarni rangi boʻyicha ajratdi va sanab chiqdi.",
    "Rasmda oilasini chizdi va har birini nomladi.",
)
_FAMILY_NAMES: Final = ("Karimova", "Aliyev", "Tosheva", "Rahimov", "Yusupova", "Saidov", "Ergasheva", "Qodirov")
_GIVEN_NAMES: Final = ("Aziza", "Bobur", "Dilnoza", "Jasur", "Kamola", "Laziz", "Malika", "Nodir", "Oysha", "Sardor")
_BANDS: Final = ("junior", "middle", "senior", "preparatory")
_LEVELS: Final = (Decimal("0.00"), Decimal("0.50"), Decimal("1.00"))
_MS: Final = int(datetime.combine(BEGINS, time(5), UTC).timestamp() * 1000)

Rows = dict[str, list[tuple[Any, ...]]]
"""Rows to copy by table, in the order of ``COLUMNS``."""

COLUMNS: Final[Mapping[str, tuple[str, ...]]] = {
    "preschool": ("id", "region_id", "district_id", "name", "number", "ownership", "created_at"),
    "preschool_group": ("preschool_id", "id", "name", "age_band", "school_year"),
    "child": ("preschool_id", "id", "family_name", "given_name", "birth_date", "gender", "sort_key"),
    "enrolment": ("preschool_id", "id", "child_id", "group_id", "starts_on"),
    "guardian": ("preschool_id", "id", "child_id", "account_id", "full_name"),
    "staff_member": ("preschool_id", "id", "role", "family_name", "given_name", "starts_on", "sort_key"),
    "staff_group": ("preschool_id", "id", "group_id", "staff_id"),
    "annual_plan": ("preschool_id", "id", "group_id", "school_year", "grid_id", "drafted_at", "drafted_by"),
    "weekly_plan": (
        *("preschool_id", "id", "group_id", "week_start", "theme", "status", "created_by", "submitted_at"),
        "decided_at",
    ),
    "activity": ("preschool_id", "id", "plan_id", "weekday", "part_of_day", "area", "title", "state"),
    "assessment_round": (
        *("preschool_id", "id", "school_year", "number", "framework_id", "starts_on", "ends_on", "opened_at"),
        "opened_by",
    ),
    "development_card": ("preschool_id", "id", "child_id", "round_id", "group_id", "age_band", "completed_at"),
    "card_mark": (
        *("preschool_id", "id", "child_id", "card_id", "indicator_id", "level", "evidence", "rater_id", "rater_name"),
        "marked_at",
    ),
    "consent": ("preschool_id", "id", "child_id", "purpose", "given", "said_by", "said_by_name"),
    "observation": (
        *("preschool_id", "id", "group_id", "author_id", "author_name", "observed_at", "recorded_at", "text"),
        *("framework_id", "area", "indicator_id", "level"),
    ),
    "observation_child": ("preschool_id", "observation_id", "child_id", "observed_at"),
}


def made(kind: int, place: int, number: int = 0, at: int = _MS) -> UUID:
    """A UUIDv7 that tells what it is: of its 74 free bits a kind, the place's number and a number there."""
    value = at << 80 | 7 << 76 | (kind & 0xFFF) << 64 | 2 << 62 | (place & 0xFFFFFF) << 24 | number & 0xFFFFFF
    same: UUID = pgproto.UUID(value.to_bytes(16, "big"))  # asyncpg's own, sent four times as fast
    return same


_DISTRICT, _PRESCHOOL, _GROUP, _CHILD, _STAFF, _PLAN, _ROUND, _CARD, _ENTRY, _OTHER, _ACCOUNT = range(1, 12)


def district_id(number: int) -> UUID:
    return made(_DISTRICT, number)


def account_id(number: int) -> UUID:
    """Of some hundred accounts that stand for everybody who signs in."""
    return made(_ACCOUNT, 0, number % 500)


def working_days() -> list[date]:
    days = (BEGINS + timedelta(days=number) for number in range((TODAY - BEGINS).days + 1))
    return [day for day in days if day.weekday() < 5]


@dataclass(frozen=True)
class Reference:
    """What the product's own loaders made: the framework with its indicators, a theme grid, the regions in order."""

    framework_id: UUID
    indicators: tuple[tuple[UUID, str], ...]
    grid_id: UUID
    regions: tuple[UUID, ...]


@dataclass(frozen=True)
class Home:
    """The n-th preschool of the country."""

    number: int
    reference: Reference

    @property
    def id(self) -> UUID:
        return made(_PRESCHOOL, self.number)

    @property
    def family(self) -> bool:
        return self.number % 10 < 7

    @property
    def district(self) -> int:
        return self.number % DISTRICTS

    @cached_property
    def groups(self) -> list[int]:
        """How many children each group has."""
        if self.family:
            return [15]
        return [20 + (self.number + group) % 8 for group in range(4 + self.number % 9)]

    @property
    def children(self) -> int:
        return sum(self.groups)

    def people(self) -> Rows:
        """All that does not grow with the number of entries."""
        rows: Rows = {table: [] for table in COLUMNS}
        kind = "family" if self.family else "state"
        region = self.reference.regions[self.district % REGIONS]
        name = f"{self.number + 1}-son bogʻcha"
        rows["preschool"].append(
            (self.id, region, district_id(self.district), name, str(self.number + 1), kind, _at(BEGINS))
        )
        self._rounds(rows)
        child = 0
        for group, size in enumerate(self.groups):
            self._group(rows, group)
            for _ in range(size):
                self._child(rows, child, group)
                child += 1
        return rows

    def entries(self, first: int, until: int) -> Rows:
        """Entries ``first`` up to before ``until``, each about one child, spread over the school year."""
        rows: Rows = {"observation": [], "observation_child": []}
        days, groups = working_days(), self._group_of_child
        for number in range(first, until):
            child = number * 7919 % self.children
            day = days[number * 104729 % len(days)]
            moment = datetime.combine(day, time(4 + number % 8, number % 60), UTC)
            made_at = int(moment.timestamp() * 1000)
            entry, indicator = made(_ENTRY, self.number, number, made_at), self._indicator(number)
            author = account_id(self.number)
            rows["observation"].append((
                *(self.id, entry, made(_GROUP, self.number, groups[child]), author, "Tarbiyachi", moment, moment),
                *(_TEXTS[number % len(_TEXTS)], self.reference.framework_id, indicator[1], indicator[0]),
                _LEVELS[number % 3],
            ))  # fmt: skip
            rows["observation_child"].append((self.id, entry, made(_CHILD, self.number, child), moment))
        return rows

    @cached_property
    def _group_of_child(self) -> list[int]:
        return [group for group, size in enumerate(self.groups) for _ in range(size)]

    def _indicator(self, number: int) -> tuple[UUID, str]:
        return self.reference.indicators[number * 31 % len(self.reference.indicators)]

    def _group(self, rows: Rows, group: int) -> None:
        of_group, staff = made(_GROUP, self.number, group), made(_STAFF, self.number, group)
        rows["preschool_group"].append((self.id, of_group, f"{group + 1}-guruh", _BANDS[group % 4], SCHOOL_YEAR))
        rows["staff_member"].append((self.id, staff, "educator", "Karimova", "Nodira", BEGINS, "karimova"))
        rows["staff_group"].append((self.id, made(_OTHER, self.number, group), of_group, staff))
        rows["annual_plan"].append(
            (
                self.id,
                made(_PLAN, self.number, group),
                of_group,
                SCHOOL_YEAR,
                self.reference.grid_id,
                _at(BEGINS),
                staff,
            )
        )
        monday = TODAY - timedelta(days=TODAY.weekday())
        for week in range(WEEKS_PLANNED):
            self._week(rows, group, monday - timedelta(weeks=week), week)

    def _week(self, rows: Rows, group: int, monday: date, week: int) -> None:
        number = 1000 + group * WEEKS_PLANNED + week
        plan = made(_PLAN, self.number, number)
        decided = _at(monday - timedelta(days=3 if (self.number + group) % 3 else -2))
        status = "approved" if (self.number + group + week) % 5 else "submitted"
        given = decided if status == "approved" else None
        rows["weekly_plan"].append((
            *(self.id, plan, made(_GROUP, self.number, group), monday, '{"uz": "Bahor"}', status),
            *(made(_STAFF, self.number, group), decided, given),
        ))  # fmt: skip
        for place in range(ACTIVITIES):
            state = "done" if (self.number + place) % 4 else "planned"
            area = self._indicator(place)[1]
            rows["activity"].append(
                (
                    self.id,
                    made(_OTHER, self.number, 100_000 + number * 8 + place),
                    plan,
                    place,
                    "morning",
                    area,
                    "Oʻyin",
                    state,
                )
            )

    def _child(self, rows: Rows, child: int, group: int) -> None:
        of_child, number = made(_CHILD, self.number, child), self.number * 31 + child
        of_group = made(_GROUP, self.number, group)
        family, given = _FAMILY_NAMES[number % len(_FAMILY_NAMES)], _GIVEN_NAMES[number % len(_GIVEN_NAMES)]
        born = date(SCHOOL_YEAR - 4 - group % 3, 1 + number % 12, 1 + number % 28)
        gender = "girl" if number % 2 else "boy"
        rows["child"].append((self.id, of_child, family, given, born, gender, f"{family} {given}".lower()))
        rows["enrolment"].append((self.id, made(_OTHER, self.number, 1_000_000 + child), of_child, of_group, BEGINS))
        account = account_id(number) if number % 5 < 3 else None
        rows["guardian"].append((self.id, made(_OTHER, self.number, 2_000_000 + child), of_child, account, family))
        if number % 4:
            rows["consent"].append((
                *(self.id, made(_OTHER, self.number, 3_000_000 + child), of_child, "photos", number % 9 > 0),
                *(account_id(number), family),
            ))  # fmt: skip
        for term in range(2):
            self._card(rows, child, of_group, term)

    def _rounds(self, rows: Rows) -> None:
        for term, (start, end) in enumerate(_TERMS):
            rows["assessment_round"].append((
                *(self.id, made(_ROUND, self.number, term), SCHOOL_YEAR, term + 1, self.reference.framework_id),
                *(start, end, _at(start), account_id(self.number)),
            ))  # fmt: skip

    def _card(self, rows: Rows, child: int, of_group: UUID, term: int) -> None:
        number = child * 4 + term
        card, end = made(_CARD, self.number, number), _TERMS[term][1]
        done = _at(end - timedelta(days=2 - number % 4)) if (self.number + child) % 6 else None
        of_child = made(_CHILD, self.number, child)
        rows["development_card"].append(
            (self.id, card, of_child, made(_ROUND, self.number, term), of_group, _BANDS[child % 4], done)
        )
        for place in range(MARKS):
            indicator = self.reference.indicators[place * 7 % len(self.reference.indicators)][0]
            level = _LEVELS[min(2, (number + place + term) % 3)]
            evidence = [card] if (number + place) % 3 else []
            rows["card_mark"].append((
                *(self.id, made(_OTHER, self.number, 4_000_000 + number * 8 + place), of_child, card, indicator),
                *(level, evidence, account_id(self.number), "Karimova", _at(end)),
            ))  # fmt: skip


_TERMS: Final = (
    (date(SCHOOL_YEAR, 9, 7), date(SCHOOL_YEAR, 9, 30)),
    (date(SCHOOL_YEAR + 1, 1, 11), date(SCHOOL_YEAR + 1, 1, 31)),
    (date(SCHOOL_YEAR + 1, 5, 3), date(SCHOOL_YEAR + 1, 5, 31)),
)


def _at(day: date) -> datetime:
    return datetime.combine(day, time(6), UTC)


def together(parts: Iterator[Rows]) -> Rows:
    """The rows of several preschools, table by table."""
    whole: Rows = {}
    for rows in parts:
        for table, found in rows.items():
            whole.setdefault(table, []).extend(found)
    return whole
