"""From rows of preschools, groups and calendar days to what goes over the wire."""

from typing import Final
from uuid import UUID

from server.features.preschools.models import CalendarDay, Preschool
from server.kernel.access import Actor, Whereabouts
from server.kernel.database import Record
from server.shared.contract import preschools as contract
from server.shared.domain.permissions import Action

_ON_A_PRESCHOOL: Final = (
    Action.PRESCHOOL_UPDATE,
    Action.GROUP_READ,
    Action.GROUP_CREATE,
    Action.STAFF_READ,
    Action.STAFF_UPDATE,
    Action.STAFF_INVITE,
    Action.CHILD_CREATE,
    Action.ROSTER_IMPORT,
    Action.FIGURE_READ,
)
_ON_A_GROUP: Final = (
    Action.GROUP_UPDATE,
    Action.CHILD_READ,
    Action.CHILD_CREATE,
    Action.OBSERVATION_RECORD,
    Action.ANNUAL_PLAN_READ,
    Action.ANNUAL_PLAN_DRAFT,
    Action.WEEKLY_PLAN_READ,
    Action.WEEKLY_PLAN_EDIT,
    Action.WEEKLY_PLAN_APPROVE,
)
_DESCRIBED: Final = ("id", "region_id", "district_id", "name", "number", "ownership", "profile", "address")


def to_preschool(row: Record, actor: Actor) -> contract.Preschool:
    where = Whereabouts(preschool_id=row["id"], district_id=row["district_id"], region_id=row["region_id"])
    return contract.Preschool(
        id=row["id"],
        region_id=row["region_id"],
        district_id=row["district_id"],
        name=row["name"],
        number=row["number"],
        ownership=row["ownership"],
        profile=row["profile"],
        address=row["address"],
        permitted=actor.permitted(where, _ON_A_PRESCHOOL),
    )


def to_group(row: Record, preschool_id: UUID, actor: Actor) -> contract.GroupRow:
    return contract.GroupRow(
        id=row["id"],
        name=row["name"],
        age_band=row["age_band"],
        language=row["language"],
        school_year=row["school_year"],
        children=row["children"],
        educators=row["educators"] or [],
        closed_on=row["closed_on"],
        permitted=actor.permitted(Whereabouts.of_group(preschool_id, row["id"]), _ON_A_GROUP),
    )


def to_day(row: CalendarDay) -> contract.CalendarDay:
    return contract.CalendarDay(id=row.id, day=row.day, works=row.works, reason=row.reason)


def as_record(preschool: Preschool) -> Record:
    """One preschool in the shape of the list's rows; its computed column is stale after a change and left out."""
    return {name: getattr(preschool, name) for name in _DESCRIBED}
