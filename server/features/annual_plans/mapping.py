"""From rows of annual plans to what goes over the wire."""

from collections.abc import Iterable

from server.kernel.database import Record
from server.shared.contract import plans as contract


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
