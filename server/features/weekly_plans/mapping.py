"""From rows of weekly plans to what goes over the wire, and back."""

from collections.abc import Iterable, Sequence
from datetime import date
from typing import Any

import msgspec

from server.kernel.database import Record
from server.shared.contract import plans as contract
from server.shared.domain.plan_differences import WRITTEN, fields_changed, is_rewritten
from server.shared.domain.weekly_plans import local_share


def to_contract(
    plan: Record, activities: Sequence[Record], working_days: Iterable[date], permitted: list[str], to_staff: bool
) -> contract.WeeklyPlan:
    """Whoever is not ``to_staff`` reads what is done, not what colleagues said of it and why it was proposed."""
    local = local_share((row["component"], row["minutes"]) for row in activities)
    lines = [to_activity(row) for row in activities]
    taken_from = plan["taken_from"]
    return contract.WeeklyPlan(
        id=plan["id"],
        group_id=plan["group_id"],
        group_name=plan["group_name"],
        week_start=plan["week_start"],
        theme=plan["theme"],
        status=plan["status"],
        version=plan["version"],
        activities=lines if to_staff else [_to_families(line) for line in lines],
        mandatory_share=1 - local,
        local_share=local,
        remark=plan["remark"] if permitted else "",
        working_days=list(working_days),
        permitted=permitted,
        age_band=plan["age_band"],
        local_limit=plan["local_limit"],
        week_theme_id=plan["week_theme_id"],
        taken_from=msgspec.convert(taken_from, contract.TakenFrom) if taken_from and to_staff else None,
        submitted_at=plan["submitted_at"],
        decided_at=plan["decided_at"],
    )


def to_activity(row: Record) -> contract.Activity:
    """A stored line as it goes over the wire."""
    stored = dict(row)
    owner_id, bank_id = stored.pop("bank_owner_id"), stored.pop("bank_id")
    stored["bank"] = contract.BankRef(owner_id=owner_id, id=bank_id) if owner_id and bank_id else None
    stored["resources"] = msgspec.convert(stored["resources"], list[contract.ResourceRef])
    stored["because"] = msgspec.convert(stored["because"], list[contract.Because])
    return contract.Activity(**stored)


def _to_families(line: contract.Activity) -> contract.Activity:
    return msgspec.structs.replace(line, remark="", because=[], touched=False)


def written(activity: contract.Activity) -> contract.Activity:
    """What a person wrote as it is kept: without blanks around the texts, empty steps and repeated indicators."""
    return msgspec.structs.replace(
        activity,
        title=plain(activity.title),
        aim=plain(activity.aim),
        course=_steps(activity.course),
        materials=_steps(activity.materials),
        indicators=list(dict.fromkeys(activity.indicators)),
    )


def from_contract(activity: contract.Activity) -> dict[str, Any]:
    """A line as ``queries.write_activities`` stores it; what became of it is marked separately."""
    bank = activity.bank
    return {
        "id": activity.id,
        "weekday": activity.weekday,
        "part_of_day": activity.part_of_day,
        "centre": activity.centre,
        "area": activity.area,
        "title": activity.title,
        "aim": activity.aim,
        "minutes": activity.minutes,
        "component": activity.component,
        "position": activity.position,
        "course": activity.course,
        "materials": activity.materials,
        "indicators": activity.indicators,
        "resources": msgspec.to_builtins(activity.resources),
        "bank_owner_id": bank.owner_id if bank else None,
        "bank_id": bank.id if bank else None,
        "because": msgspec.to_builtins(activity.because),
        "revision": activity.revision,
        "touched": activity.touched,
    }


def rewritten(stored: Iterable[contract.Activity], put: Iterable[contract.Activity]) -> list[dict[str, Any]]:
    """Those of the put lines that differ from what is stored, one revision on, the server's own fields kept."""
    known = {line.id: line for line in stored}
    changed = []
    for line in put:
        before = known.get(line.id)
        fields = fields_changed(before, line) if before else list(WRITTEN)
        if fields:
            touched = is_rewritten(fields) or (before is not None and before.touched)
            because = before.because if before else []
            revision = line.revision + 1
            kept = msgspec.structs.replace(line, revision=revision, touched=touched, because=because)
            changed.append(from_contract(kept))
    return changed


def plain(text: str) -> str:
    """Without blanks around it; JSON parameters hold no U+0000, which no keyboard writes either."""
    return text.replace("\0", "").strip()


def _steps(texts: Iterable[str]) -> list[str]:
    return [text for text in map(plain, texts) if text]
