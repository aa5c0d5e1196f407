"""From rows of weekly plans to what goes over the wire, and back."""

from collections.abc import Iterable, Sequence
from datetime import date
from typing import Any

from server.features.weekly_plans.wording import aim_of, title_of
from server.kernel.database import Record
from server.shared.contract import plans as contract
from server.shared.domain.weekly_plans import Slot, local_share
from server.shared.ids import uuid7


def to_contract(
    plan: Record, activities: Sequence[Record], working_days: Iterable[date], permitted: list[str]
) -> contract.WeeklyPlan:
    """The remark is a word between educator and methodist: whoever may only read does not get it."""
    local = local_share((row["component"], row["minutes"]) for row in activities)
    return contract.WeeklyPlan(
        id=plan["id"],
        group_id=plan["group_id"],
        group_name=plan["group_name"],
        week_start=plan["week_start"],
        theme=plan["theme"],
        status=plan["status"],
        version=plan["version"],
        activities=[contract.Activity(**row) for row in activities],
        mandatory_share=1 - local,
        local_share=local,
        remark=plan["remark"] if permitted else "",
        working_days=list(working_days),
        permitted=permitted,
    )


def from_slot(slot: Slot, theme: str, language: str) -> dict[str, Any]:
    """A drafted activity as it is stored."""
    return {
        "id": uuid7(),
        "weekday": slot.weekday,
        "part_of_day": slot.part_of_day,
        "centre": slot.centre,
        "area": slot.area,
        "title": title_of(slot, theme, language),
        "aim": aim_of(slot, language),
        "minutes": slot.minutes,
        "component": slot.component.value,
        "position": slot.position,
    }


def from_contract(activity: contract.Activity) -> dict[str, Any]:
    """A written activity as it is stored; what became of it is marked separately."""
    return {
        "id": activity.id,
        "weekday": activity.weekday,
        "part_of_day": activity.part_of_day,
        "centre": activity.centre,
        "area": activity.area,
        "title": _written(activity.title),
        "aim": _written(activity.aim),
        "minutes": activity.minutes,
        "component": activity.component,
        "position": activity.position,
    }


def _written(text: str) -> str:
    """Without blanks around it; JSON parameters hold no U+0000, which no keyboard writes either."""
    return text.replace("\0", "").strip()
