"""Who is asking, what they may do, and the WHERE clause of what they may see."""

from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import date
from uuid import UUID

from server.kernel.errors import NotAllowed
from server.shared.domain.errors import RuleViolation
from server.shared.domain.permissions import (
    AFTER_LEAVING,
    NOT_IN_PRACTICE,
    OF_EVERY_ACCOUNT,
    Action,
    Reach,
    Role,
    reach_of,
)

Pair = tuple[UUID, UUID]
"""A preschool and the id of a group or a child in it."""


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
    """Where a thing is: as much of its way from the country down to a child as it has.

    What is of ``practice`` is of nobody but who learns there: no reach from above opens it.
    """

    preschool_id: UUID | None = None
    group_ids: frozenset[UUID] = frozenset()
    child_ids: frozenset[UUID] = frozenset()
    district_id: UUID | None = None
    region_id: UUID | None = None
    practice: bool = False

    @classmethod
    def of_group(cls, preschool_id: UUID, group_id: UUID) -> "Whereabouts":
        return cls(preschool_id=preschool_id, group_ids=frozenset({group_id}))


@dataclass(frozen=True, slots=True)
class Within:
    """What of one preschool an extent covers: the whole, or some groups, own children and the groups of these."""

    preschool_id: UUID
    whole: bool
    groups: tuple[UUID, ...]
    children: tuple[UUID, ...]
    child_groups: tuple[UUID, ...]

    @property
    def nothing(self) -> bool:
        return not (self.whole or self.groups or self.children)


@dataclass(slots=True)
class Extent:
    """All the places to which an actor's right to one action reaches, gathered over the actor's scopes.

    Groups and children are kept as pairs with their preschool: ids are made by clients, so another preschool may hold
    the same one, by accident or on purpose, and it must open nothing there.
    """

    on: date
    everywhere: bool = False
    region_ids: set[UUID] = field(default_factory=set)
    district_ids: set[UUID] = field(default_factory=set)
    preschool_ids: set[UUID] = field(default_factory=set)
    groups: set[Pair] = field(default_factory=set)
    children: set[Pair] = field(default_factory=set)
    child_groups: set[Pair] = field(default_factory=set)

    def add(self, scope: Scope, reach: Reach) -> None:
        if reach is Reach.COUNTRY:
            self.everywhere = True
        elif reach is Reach.REGION and scope.region_id:
            self.region_ids.add(scope.region_id)
        elif reach is Reach.DISTRICT and scope.district_id:
            self.district_ids.add(scope.district_id)
        elif reach is Reach.PRESCHOOL and scope.preschool_id:
            self.preschool_ids.add(scope.preschool_id)
        elif reach is Reach.OWN_GROUPS and scope.preschool_id:
            self.groups |= _pairs(scope.preschool_id, scope.group_ids)
        elif reach is Reach.OWN_CHILDREN and scope.preschool_id:
            self.children |= _pairs(scope.preschool_id, scope.child_ids)
            self.child_groups |= _pairs(scope.preschool_id, scope.child_group_ids)

    def covers(self, where: Whereabouts) -> bool:
        """Whether the thing lies within reach: the object check, twin of ``kernel.visibility``."""
        home = where.preschool_id
        from_above = self.everywhere or where.region_id in self.region_ids or where.district_id in self.district_ids
        return (
            (from_above and not where.practice)
            or home in self.preschool_ids
            or _meet(self.groups, home, where.group_ids)
            or _meet(self.children, home, where.child_ids)
            or (not where.child_ids and _meet(self.child_groups, home, where.group_ids))
        )

    def within(self, preschool_id: UUID) -> Within:
        """The part of it that lies in one preschool, for statements about that preschool alone."""
        return Within(
            preschool_id=preschool_id,
            whole=self.everywhere or preschool_id in self.preschool_ids,
            groups=tuple(own for home, own in self.groups if home == preschool_id),
            children=tuple(own for home, own in self.children if home == preschool_id),
            child_groups=tuple(own for home, own in self.child_groups if home == preschool_id),
        )

    @property
    def group_ids(self) -> set[UUID]:
        return {group_id for _, group_id in self.groups}

    @property
    def child_ids(self) -> set[UUID]:
        return {child_id for _, child_id in self.children}

    @property
    def child_group_ids(self) -> set[UUID]:
        return {group_id for _, group_id in self.child_groups}

    @property
    def nothing(self) -> bool:
        return not (
            self.everywhere
            or self.region_ids
            or self.district_ids
            or self.preschool_ids
            or self.groups
            or self.children
        )

    def params(self) -> dict[str, object]:
        """Values for the named parameters of a prepared visibility clause."""
        return {
            "seen_on": self.on,
            "seen_everywhere": self.everywhere,
            "seen_regions": list(self.region_ids),
            "seen_districts": list(self.district_ids),
            "seen_preschools": list(self.preschool_ids),
            **_parallel("seen_groups", self.groups),
            **_parallel("seen_children", self.children),
            **_parallel("seen_child_groups", self.child_groups),
        }


def _pairs(preschool_id: UUID | None, ids: Iterable[UUID]) -> set[Pair]:
    return {(preschool_id, own) for own in ids} if preschool_id else set()


def _meet(pairs: set[Pair], preschool_id: UUID | None, ids: Iterable[UUID]) -> bool:
    """Whether one of the ids of that preschool is among the pairs; most extents have no pairs of a kind at all."""
    return bool(pairs) and any((preschool_id, own) in pairs for own in ids)


def _parallel(name: str, pairs: set[Pair]) -> dict[str, object]:
    """Two arrays that ``unnest`` puts together again: the ids and, at the same places, their preschools."""
    ordered = sorted(pairs)
    return {name: [own for _, own in ordered], f"{name}_home": [home for home, _ in ordered]}


@dataclass(frozen=True, slots=True)
class Actor:
    """The signed-in account of a request, with its duties and today's date at the preschool.

    ``left_children`` are own children who are gone and whose data may still be taken home: no scope, so that they
    open nothing else. ``practice_of`` is whose practice account it is: of its posts it has what does not lead out.
    """

    account_id: UUID
    session_id: UUID
    login: str
    full_name: str
    language: str
    today: date
    scopes: tuple[Scope, ...] = ()
    must_change_password: bool = False
    left_children: frozenset[Pair] = frozenset()
    practice_of: UUID | None = None

    def extent(self, action: Action) -> Extent:
        extent = Extent(on=self.today, everywhere=action in OF_EVERY_ACCOUNT)
        if self._leads_out(action):
            return extent
        for scope in self.scopes:
            reach = reach_of(scope.role, action)
            if reach is not None:
                extent.add(scope, reach)
        if action in AFTER_LEAVING:
            extent.children |= self.left_children
        return extent

    def has(self, action: Action) -> bool:
        """Whether the account, a child who has left or any duty grants the action at all, wherever."""
        if self._leads_out(action):
            return False
        left = action in AFTER_LEAVING and bool(self.left_children)
        return (
            left or action in OF_EVERY_ACCOUNT or any(reach_of(scope.role, action) is not None for scope in self.scopes)
        )

    def _leads_out(self, action: Action) -> bool:
        return self.practice_of is not None and action in NOT_IN_PRACTICE

    def may(self, action: Action, where: Whereabouts) -> bool:
        return self.extent(action).covers(where)

    def belongs_to(self, preschool_id: UUID) -> bool:
        """Whether a duty is at that very preschool, not above it."""
        return any(scope.preschool_id == preschool_id for scope in self.scopes)

    def roles_for(self, action: Action, where: Whereabouts) -> frozenset[Role]:
        """The actor's roles that grant the action there."""
        found = set()
        for scope in self.scopes:
            reach, extent = reach_of(scope.role, action), Extent(on=self.today)
            if reach is not None:
                extent.add(scope, reach)
            if extent.covers(where):
                found.add(scope.role)
        return frozenset(found)

    def require_real(self) -> None:
        """Before anything is given to others: raises ``practice.stays_inside`` in a practice preschool."""
        if self.practice_of is not None:
            raise RuleViolation("practice.stays_inside")

    def require(self, action: Action, where: Whereabouts) -> None:
        if not self.may(action, where):
            raise NotAllowed(action)

    def permitted(self, where: Whereabouts, actions: Iterable[Action]) -> list[str]:
        """The actions of ``actions`` that the actor may do there, as an answer's ``permitted``."""
        return [action.value for action in actions if self.may(action, where)]

    def roles(self) -> frozenset[Role]:
        return frozenset(scope.role for scope in self.scopes)
