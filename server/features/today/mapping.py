"""From the rows of the first screen to what goes over the wire."""

from datetime import date

import msgspec

from server.features.preschools.calendar import is_working_day
from server.kernel.database import Record
from server.shared.contract import today as contract
from server.shared.contract.observations import NotSeen, Observation
from server.shared.contract.plans import Activity
from server.shared.domain.calendar import monday_of


def to_group(row: Record, day: date, permitted: list[str]) -> contract.GroupToday:
    return contract.GroupToday(
        preschool_id=row["preschool_id"],
        group_id=row["group_id"],
        group_name=row["group_name"],
        age_band=row["age_band"],
        day=day,
        working_day=is_working_day(day, row["own_day"]),
        theme=row["theme"],
        week_start=monday_of(day),
        weekly_plan_id=row["weekly_plan_id"],
        weekly_plan_status=row["weekly_plan_status"],
        activities=msgspec.convert(row["activities"], list[Activity]),
        children=row["children"],
        observed_this_week=row["observed_this_week"],
        not_seen=msgspec.convert(row["not_seen"], list[NotSeen]),
        phrases=row["phrases"],
        permitted=permitted,
        unread_messages=row["unread_messages"],
    )


def to_child(row: Record, latest: list[Observation]) -> contract.ChildToday:
    return contract.ChildToday(
        preschool_id=row["preschool_id"],
        preschool_name=row["preschool_name"],
        child_id=row["child_id"],
        given_name=row["given_name"],
        family_name=row["family_name"],
        group_name=row["group_name"],
        theme=row["theme"],
        latest=latest,
        new_this_week=row["new_this_week"],
        unread_messages=row["unread_messages"],
        to_acknowledge=row["to_acknowledge"],
        to_answer=row["to_answer"],
        to_consent=row["to_consent"],
    )
