"""Reference sets: the development framework and the theme grid, in all languages at once so that they can be kept."""

from uuid import UUID

from server.shared.contract.base import WireStruct


class Level(WireStruct):
    """``threshold`` (0 to 1) is the least mean of evidence that speaks for the level."""

    value: float
    label: dict[str, str]
    threshold: float = 0.0


class Named(WireStruct):
    """A competence that goes across the areas, or a strand of language."""

    slug: str
    title: dict[str, str]


class AgeBand(WireStruct):
    slug: str
    from_months: int
    to_months: int
    label: dict[str, str]


class Indicator(WireStruct):
    id: UUID
    slug: str
    age_band: str
    title: dict[str, str]
    parent: dict[str, str]
    next_step: dict[str, str]
    phrases: dict[str, list[str]]
    competences: list[str] = []
    strand: str = ""


class SubArea(WireStruct):
    slug: str
    title: dict[str, str]
    indicators: list[Indicator]


class Area(WireStruct):
    slug: str
    title: dict[str, str]
    plain: dict[str, str]
    sub_areas: list[SubArea]


class Framework(WireStruct):
    id: UUID
    slug: str
    version: str
    title: dict[str, str]
    levels: list[Level]
    age_bands: list[AgeBand]
    areas: list[Area]
    local_share: float = 0.2
    balance: dict[str, float] = {}
    competences: list[Named] = []
    strands: list[Named] = []
    source: str = ""


class WeekTheme(WireStruct):
    """``older`` is the variant for senior and preparatory groups, empty where there is none."""

    id: UUID
    month: int
    week: int
    month_title: dict[str, str]
    title: dict[str, str]
    older: dict[str, str]
    phrases: dict[str, list[str]]


class ThemeGrid(WireStruct):
    id: UUID
    version: str
    source: str
    weeks: list[WeekTheme]


class Reference(WireStruct):
    """Everything a client needs to work without asking again; ``etag`` changes when any of it does."""

    framework: Framework
    themes: ThemeGrid
    etag: str


class FrameworkRow(WireStruct):
    """A version of a framework in the list of all; ``used`` counts entries and marks made under it."""

    id: UUID
    slug: str
    version: str
    title: dict[str, str]
    in_force: bool
    areas: int
    indicators: int
    levels: int
    used: int
    permitted: list[str]


class ImportFault(WireStruct):
    """What is wrong where in a file: ``place`` is a sheet with a row, or a path in JSON."""

    place: str
    code: str
    params: dict[str, str | int | float] = {}


class FrameworkImport(WireStruct):
    """What a file would bring; with faults nothing is written. ``id`` once it was applied."""

    slug: str
    version: str
    areas: int
    indicators: int
    faults: list[ImportFault]
    applied: bool
    id: UUID | None = None
