"""From rows of annual plans to what goes over the wire."""

from collections.abc import Iterable

import msgspec

from server.features.annual_plans.models import AnnualPlanVersion
from server.kernel.database import Record
from server.shared.contract import plans as contract
from server.shared.contract.plan_differences import AnnualWeekDifference
from server.shared.domain.plan_differences import Difference


def to_contract(plan: Record, weeks: Iterable[Record], permitted: list[str]) -> contract.AnnualPlan:
    return contract.AnnualPlan(
        id=plan["id"],
        group_id=plan["group_id"],
        group_name=plan["group_name"],
        age_band=plan["age_band"],
        school_year=plan["school_year"],
        drafted_at=plan["drafted_at"],
        weeks=[contract.AnnualWeek(**week) for week in weeks],
        permitted=permitted,
        status=plan["status"],
        version=plan["version"],
        remark=plan["remark"],
        protocol_number=plan["protocol_number"],
        protocol_date=plan["protocol_date"],
    )


def weeks_of(version: AnnualPlanVersion) -> list[contract.AnnualWeek]:
    """The weeks as they stood when the year was handed on."""
    return msgspec.convert(version.weeks, list[contract.AnnualWeek])


def to_version(version: AnnualPlanVersion) -> contract.PlanVersion:
    return msgspec.convert(version, contract.PlanVersion, from_attributes=True)


def to_week_difference(one: Difference) -> AnnualWeekDifference:
    before: contract.AnnualWeek | None = one.before
    after: contract.AnnualWeek | None = one.after
    return AnnualWeekDifference(
        kind=one.kind,
        week_start=(one.after or one.before).week_start,
        before=before.title if before else {},
        after=after.title if after else {},
        note_before=before.note if before else "",
        note_after=after.note if after else "",
        days_before=before.working_days if before else 0,
        days_after=after.working_days if after else 0,
        fields=list(one.fields),
    )
