"""What plans touch and neglect, over the wire."""

from datetime import date
from uuid import UUID

from server.shared.contract.base import WireStruct
from server.shared.contract.observations import NotSeen


class CoveredWeek(WireStruct):
    """One week of the heat map: planned minutes of each area by slug; no plan where ``plan_id`` is None."""

    week_start: date
    theme: dict[str, str]
    plan_id: UUID | None
    status: str | None
    minutes: dict[str, int]


class AreaBalance(WireStruct):
    """An area's planned minutes and their share, beside the share the framework recommends (None: it does not)."""

    area: str
    minutes: int
    share: float
    recommended: float | None


class IndicatorTouch(WireStruct):
    """How often an indicator of the group's age band was planned and observed, and when last."""

    slug: str
    area: str
    title: dict[str, str]
    planned: int
    observed: int
    last_planned: date | None


class Coverage(WireStruct):
    """``since`` to ``until`` are the Mondays of the first and the last week looked at, both included."""

    group_id: UUID
    group_name: str
    since: date
    until: date
    weeks: list[CoveredWeek]
    areas: list[AreaBalance]
    indicators: list[IndicatorTouch]
    not_observed: list[NotSeen]
    children: int
    permitted: list[str]
