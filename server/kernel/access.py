"""Who is asking, what they may do, and the WHERE clause of what they may see."""

from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import date
from uuid import UUID

from server.kernel.errors import NotAllowed
from server.shared.domain.permissions import Action, Reach, Role, reach_of


@dataclass(frozen=True, slots=True)
class Scope:
    """One duty: a role at a place, with the groups it leads or the children it cares for."""

    role: Role
    region_id: UUID | None = None
    district_id: UUID | None = None
    preschool_id: UUID | None = None
    group_ids: frozenset[UUID] = frozenset()
    child_ids: frozenset[UUID] = frozenset()
    child_group_ids: frozenset[UUID] = frozenset()


@dataclass(frozen=True, slots=True)
class Whereabouts:
    """Where a thing is: as much of its way from the country down to a child as it has."""

    preschool_id: UUID | None = None
    group_ids: frozenset[UUID] = frozenset()
    child_ids: frozenset[UUID] = frozenset()
    district_id: UUID | None = None
    region_id: UUID | None = None

    @classmethod
    def of_group(cls, preschool_id: UUID, group_id: UUID) -> "Whereabouts":
        return cls(preschool_id=preschool_id, group_ids=frozenset({group_id}))


@dataclass(slots=True)
class Extent:
    """All the places to which an actor's right to one action reaches, gathered over the actor's scopes."""

    on: date
    everywhere: bool = False
    region_ids: set[UUID] = field(default_factory=set)
    district_ids: set[UUID] = field(default_factory=set)
    preschool_ids: set[UUID] = field(default_factory=set)
    group_ids: set[UUID] = field(default_factory=set)
    child_ids: set[UUID] = field(default_factory=set)
    child_group_ids: set[UUID] = field(default_factory=set)

    def add(self, scope: Scope, reach: Reach) -> None:
        if reach is Reach.COUNTRY:
            self.everywhere = True
        elif reach is Reach.REGION and scope.region_id:
            self.region_ids.add(scope.region_id)
        elif reach is Reach.DISTRICT and scope.district_id:
            self.district_ids.add(scope.district_id)
        elif reach is Reach.PRESCHOOL and scope.preschool_id:
            self.preschool_ids.add(scope.preschool_id)
        elif reach is Reach.OWN_GROUPS:
            self.group_ids |= scope.group_ids
        elif reach is Reach.OWN_CHILDREN:
            self.child_ids |= scope.child_ids
            self.child_group_ids |= scope.child_group_ids

    def covers(self, where: Whereabouts) -> bool:
        """Whether the thing lies within reach: the object check, twin of ``kernel.visibility``."""
        return (
            self.everywhere
            or where.region_id in self.region_ids
            or where.district_id in self.district_ids
            or where.preschool_id in self.preschool_ids
            or not self.group_ids.isdisjoint(where.group_ids)
            or not self.child_ids.isdisjoint(where.child_ids)
            or (not where.child_ids and not self.child_group_ids.isdisjoint(where.group_ids))
        )

    @property
    def nothing(self) -> bool:
        return not (
            self.everywhere
            or self.region_ids
            or self.district_ids
            or self.preschool_ids
            or self.group_ids
            or self.child_ids
        )

    def params(self) -> dict[str, object]:
        """Values for the named parameters of a prepared visibility clause."""
        return {
            "seen_on": self.on,
            "seen_everywhere": self.everywhere,
            "seen_regions": list(self.region_ids),
            "seen_districts": list(self.district_ids),
            "seen_preschools": list(self.preschool_ids),
            "seen_groups": list(self.group_ids),
            "seen_children": list(self.child_ids),
            "seen_child_groups": list(self.child_group_ids),
        }


@dataclass(frozen=True, slots=True)
class Actor:
    """The signed-in account of a request, with its duties and today's date at the preschool."""

    account_id: UUID
    session_id: UUID
    login: str
    full_name: str
    language: str
    today: date
    scopes: tuple[Scope, ...] = ()

    def extent(self, action: Action) -> Extent:
        extent = Extent(on=self.today)
        for scope in self.scopes:
            reach = reach_of(scope.role, action)
            if reach is not None:
                extent.add(scope, reach)
        return extent

    def has(self, action: Action) -> bool:
        """Whether any duty grants the action at all, wherever."""
        return any(reach_of(scope.role, action) is not None for scope in self.scopes)

    def may(self, action: Action, where: Whereabouts) -> bool:
        return self.extent(action).covers(where)

    def require(self, action: Action, where: Whereabouts) -> None:
        if not self.may(action, where):
            raise NotAllowed(action)

    def permitted(self, where: Whereabouts, actions: Iterable[Action]) -> list[str]:
        """The actions of ``actions`` that the actor may do there, as an answer's ``permitted``."""
        return [action.value for action in actions if self.may(action, where)]

    def roles(self) -> frozenset[Role]:
        return frozenset(scope.role for scope in self.scopes)
