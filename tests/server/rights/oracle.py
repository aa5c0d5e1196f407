"""Who may do what to which thing, worked out from the matrix alone and by other means than the kernel's."""

from dataclasses import dataclass, field
from enum import Enum
from uuid import UUID

from server.shared.domain.permissions import GRANTS, Action, Reach, Role


class Aim(Enum):
    """What a request is about, and so how far a right has to reach."""

    OWN = "one's own account"
    ANYWHERE = "a list that holds whatever is in reach"
    REGION_AROUND = "a region, for whoever stands in it"
    DISTRICT = "a district"
    WITHIN = "a list of one preschool that holds whatever of it is in reach"
    PRESCHOOL = "a preschool"
    GROUP = "the group"
    CHILD = "the child in the group"


@dataclass(frozen=True)
class Where:
    """The place a request is about."""

    region_id: UUID
    district_id: UUID
    preschool_id: UUID
    group_id: UUID
    child_id: UUID


@dataclass(frozen=True)
class Standing:
    """Where a person stands: one role at one place, with groups or children."""

    role: Role
    place: Where
    group_ids: frozenset[UUID] = field(default_factory=frozenset)
    child_ids: frozenset[UUID] = field(default_factory=frozenset)


def grants(standing: Standing, action: Action) -> bool:
    return action in GRANTS[standing.role]


def reaches(standing: Standing, action: Action, aim: Aim, where: Where) -> bool:
    """Whether the right goes as far as the thing."""
    reach = GRANTS[standing.role].get(action)
    if reach is None:
        return False
    if reach is Reach.COUNTRY or aim in {Aim.OWN, Aim.ANYWHERE}:
        return True
    return _same(standing.place, where, _level(reach, aim)) and _own(standing, reach, aim, where)


def _level(reach: Reach, aim: Aim) -> str:
    if aim is Aim.REGION_AROUND:
        return "region_id"
    return {Reach.REGION: "region_id", Reach.DISTRICT: "district_id"}.get(reach, "preschool_id")


def _same(place: Where, where: Where, level: str) -> bool:
    return bool(getattr(place, level) == getattr(where, level))


def _own(standing: Standing, reach: Reach, aim: Aim, where: Where) -> bool:
    if reach not in {Reach.OWN_GROUPS, Reach.OWN_CHILDREN}:
        return True
    if aim is Aim.WITHIN:
        return True
    if aim is Aim.GROUP or reach is Reach.OWN_GROUPS:
        return aim in {Aim.GROUP, Aim.CHILD} and where.group_id in standing.group_ids
    return aim is Aim.CHILD and where.child_id in standing.child_ids
