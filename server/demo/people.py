"""Who lives in the demonstration: preschools, groups, staff, children, families, from a fixed seed. Nobody is real."""

import json
import random
from dataclasses import dataclass, field, replace
from datetime import date, timedelta
from importlib.resources import files
from typing import Any, Final

SEED: Final = 20260901
DEMO_PASSWORD: Final = "nihol-2026"  # noqa: S105  # printed at every start; the demonstration holds nobody's data
BANDS: Final = ("junior", "middle", "senior", "preparatory")
_YEARS_OLD: Final = {"junior": 3, "middle": 4, "senior": 5, "preparatory": 6}
_KINSHIPS: Final = {"uz": ("ona", "ota"), "ru": ("мать", "отец")}


@dataclass(frozen=True)
class DemoLogin:
    """One account printed at the start: its role, its login and where it signs in."""

    role: str
    login: str
    path: str


_FULL: Final = ((8, 25, 0.92), (3, 16, 0.75), (3, 15, 0.85), (2, 14, 0.35), (3, 15, 0.6), (2, 12, 0.7))
_SMALL: Final = ((3, 12, 0.92), (2, 8, 0.5))
"""Groups, children in each, and how lively the preschool is."""

LOGINS: Final = (
    DemoLogin("educator", "tarbiyachi", "/"),
    DemoLogin("specialist", "mutaxassis", "/"),
    DemoLogin("parent", "ona", "/"),
    DemoLogin("head", "mudira", "/admin"),
    DemoLogin("methodist", "metodist", "/admin"),
    DemoLogin("nurse", "hamshira", "/admin"),
    DemoLogin("district", "tuman", "/admin"),
    DemoLogin("region", "viloyat", "/admin"),
    DemoLogin("ministry", "vazirlik", "/admin"),
    DemoLogin("trainer", "trener", "/admin"),
    DemoLogin("administrator", "administrator", "/admin"),
)


@dataclass(frozen=True)
class DemoGuardian:
    full_name: str
    kinship: str
    phone: str


@dataclass(frozen=True)
class DemoChild:
    number: str
    family_name: str
    given_name: str
    patronymic: str
    birth_date: date
    girl: bool
    since: date
    guardians: tuple[DemoGuardian, ...]


@dataclass(frozen=True)
class DemoGroup:
    name: str
    age_band: str
    language: str
    educators: tuple[str, ...]
    children: tuple[DemoChild, ...]


@dataclass(frozen=True)
class DemoPreschool:
    """``lively``: the share of its work that is really done, 0 to 1; it decides what a head has to see."""

    name: str
    number: str
    district: int
    lively: float
    groups: tuple[DemoGroup, ...] = field(default=())

    @property
    def children_count(self) -> int:
        return sum(len(group.children) for group in self.groups)


def words(name: str) -> Any:
    """One of the word lists beside this module."""
    return json.loads(files("server.demo").joinpath("words", f"{name}.json").read_text("utf-8"))


def preschools(size: str, school_year: int) -> list[DemoPreschool]:
    """The preschools of a demonstration: six, or for ``small`` two with a few groups (and later a ``beginner``)."""
    maker = _Maker(random.Random(SEED), school_year)  # noqa: S311  # a demonstration, not a secret
    plans = _SMALL if size == "small" else _FULL
    return [maker.preschool(number, *plan) for number, plan in enumerate(plans)]


def beginner(number: int) -> DemoPreschool:
    """The preschool of this place in the order of all, as it was on its first day: nobody enrolled, nothing done."""
    places = words("places")
    return DemoPreschool(
        name=places["preschools"][number]["uz"],
        number=str(40 + number * 7),
        district=number % len(places["districts"]),
        lively=0.0,
    )


class _Maker:
    """Draws names and dates in one fixed order."""

    def __init__(self, chance: random.Random, school_year: int) -> None:
        self._chance = chance
        self._year = school_year
        self._people = words("people")
        self._places = words("places")
        self._number = 0

    def preschool(self, number: int, groups: int, children: int, lively: float) -> DemoPreschool:
        return replace(
            beginner(number),
            lively=lively,
            groups=tuple(self._group(position, children) for position in range(groups)),
        )

    def _group(self, position: int, children: int) -> DemoGroup:
        band = BANDS[(position + 1) % len(BANDS)]
        language = "ru" if position % 4 == 3 else "uz"
        name = self._places["groups"][position % len(self._places["groups"])]
        return DemoGroup(
            name=name[language],
            age_band=band,
            language=language,
            educators=tuple(self._adult("f", language) for _ in range(2)),
            children=tuple(self._child(band, language) for _ in range(children + self._chance.randint(-2, 1))),
        )

    def _child(self, band: str, language: str) -> DemoChild:
        self._number += 1
        girl = self._chance.random() < 0.5
        tongue = self._people[language]
        family = self._chance.choice(tongue["family"])
        father = self._father(language)
        first = date(self._year - _YEARS_OLD[band] - 1, 9, 2)
        return DemoChild(
            number=f"D{self._number:04}",
            family_name=family["f" if girl else "m"],
            given_name=self._chance.choice(tongue["girls" if girl else "boys"]),
            patronymic=father["f" if girl else "m"],
            birth_date=first + timedelta(days=self._chance.randint(0, 360)),
            girl=girl,
            since=date(self._year, 9, 1) + timedelta(days=self._chance.choice((0, 0, 0, 0, 7, 21))),
            guardians=self._guardians(language, family),
        )

    def _guardians(self, language: str, family: dict[str, str]) -> tuple[DemoGuardian, ...]:
        tongue = self._people[language]
        mother = f"{family['f']} {self._chance.choice(tongue['girls'])}"
        father = f"{family['m']} {self._chance.choice(tongue['boys'])}"
        kin = _KINSHIPS[language]
        both = (DemoGuardian(mother, kin[0], self._phone()), DemoGuardian(father, kin[1], self._phone()))
        return both if self._chance.random() < 0.8 else both[:1]

    def _adult(self, gender: str, language: str) -> str:
        tongue = self._people[language]
        family = self._chance.choice(tongue["family"])[gender]
        return f"{family} {self._chance.choice(tongue['girls' if gender == 'f' else 'boys'])}"

    def _father(self, language: str) -> dict[str, str]:
        if language == "uz":
            father = self._chance.choice(self._people["uz"]["fathers"])
            stems = self._people["uz"]["patronymic"]
            return {form: stems[form].format(father=father) for form in ("m", "f")}
        chosen: dict[str, str] = self._chance.choice(self._people["ru"]["patronymics"])
        return chosen

    def _phone(self) -> str:
        """Numbers of a range that no operator gives out."""
        return f"+998 00 {self._chance.randint(100, 999)} {self._chance.randint(10, 99)} {self._chance.randint(10, 99)}"
