"""Reference sets: the development framework and the theme grid, in all languages at once so that they can be kept."""

from uuid import UUID

from server.shared.contract.base import WireStruct


class Level(WireStruct):
    value: float
    label: dict[str, str]


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
