"""Monthly plans over the wire."""

from datetime import date
from typing import Annotated
from uuid import UUID

from msgspec import Meta

from server.shared.contract.base import WireStruct
from server.shared.contract.plans import AnnualWeek, Slug

Goal = Annotated[str, Meta(max_length=600)]


class MonthlyPlan(WireStruct):
    """The month of a group: the weeks of its year, goals by the slug of the area, indicators in focus.

    ``touched`` names the fields a person wrote (goals, indicators, with_families); drafting leaves them alone.
    """

    id: UUID
    group_id: UUID
    group_name: str
    age_band: str
    month: date
    theme: dict[str, str]
    weeks: list[AnnualWeek]
    goals: dict[str, str]
    indicators: list[str]
    with_families: str
    touched: list[str]
    version: int
    permitted: list[str]


class MonthlyPlanChange(WireStruct):
    """What a person wrote; a field left out (None) stays. ``version`` is the one the change was made upon."""

    version: int
    goals: dict[Slug, Goal] | None = None
    indicators: Annotated[list[Slug], Meta(max_length=40)] | None = None
    with_families: Goal | None = None
