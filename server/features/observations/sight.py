"""What an actor sees of the observations of one preschool: staff by group, a family only what is shared with it.

A route names one preschool, so reach is worked out here once and goes into the statements as a flag and two short
lists. The kernel's clause (``visible``) asks every row for its preschool, district and region as well; measured on a
group's stream, that kept the planner from walking the index and stopping at the end of the page.
"""

from dataclasses import dataclass
from typing import Any, Final
from uuid import UUID

from sqlalchemy import ARRAY, Boolean, ColumnElement, Date, DateTime, Select, Uuid, and_, any_, bindparam, or_, select

from server.features.children.models import Enrolment
from server.features.observations.models import Observation, ObservationChild
from server.kernel.access import Actor, Whereabouts
from server.shared.domain.permissions import Action

_UUIDS: Final = ARRAY(Uuid())
PRESCHOOL: Final = bindparam("preschool_id", type_=Uuid())
READER: Final = bindparam("reader_id", type_=Uuid())
ON: Final = bindparam("seen_on", type_=Date())
_WHOLE: Final = bindparam("sees_whole", type_=Boolean())
_GROUPS: Final = bindparam("sees_groups", type_=_UUIDS)
OWN_CHILDREN: Final = bindparam("family_children", type_=_UUIDS)
READERS: Final = (PRESCHOOL, ON, _GROUPS, OWN_CHILDREN)
"""Those of them that a statement written out as text names."""


@dataclass(frozen=True, slots=True)
class Sight:
    """Reach within one preschool: all of it, some groups, or only the reader's own children."""

    preschool_id: UUID
    whole: bool
    groups: frozenset[UUID]
    family: frozenset[UUID]

    def staff_of(self, group_id: UUID) -> bool:
        return self.whole or group_id in self.groups

    def params(self, actor: Actor) -> dict[str, object]:
        """Values for the parameters of the clauses below."""
        update = actor.extent(Action.OBSERVATION_UPDATE)
        preschool = Whereabouts(preschool_id=self.preschool_id)
        return {
            "preschool_id": self.preschool_id,
            "reader_id": actor.account_id,
            "seen_on": actor.today,
            "sees_whole": self.whole,
            "sees_groups": list(self.groups),
            "family_children": list(self.family),
            "corrects_own": update.covers(preschool),
            "corrects_own_in": [own for home, own in update.groups if home == self.preschool_id],
            "corrects_any": actor.may(Action.OBSERVATION_UPDATE_OTHERS, preschool),
        }


def sight_of(actor: Actor, action: Action, preschool_id: UUID) -> Sight:
    extent = actor.extent(action)
    return Sight(
        preschool_id=preschool_id,
        whole=extent.everywhere or preschool_id in extent.preschool_ids,
        groups=frozenset(own for home, own in extent.groups if home == preschool_id),
        family=frozenset(own for home, own in extent.children if home == preschool_id),
    )


def as_family(sight: Sight) -> Sight:
    """The same reader with staff's rights left out."""
    return Sight(preschool_id=sight.preschool_id, whole=False, groups=frozenset(), family=sight.family)


def as_staff(entry: Any) -> ColumnElement[bool]:
    """That the reader works with the group of the entry."""
    return or_(_WHOLE, entry.group_id == any_(_GROUPS))


def about_own_family() -> ColumnElement[bool]:
    """That a row of ``ObservationChild`` is about the reader's own child."""
    own: ColumnElement[bool] = ObservationChild.child_id == any_(OWN_CHILDREN)
    return own


def works_with(child_id: Any) -> ColumnElement[bool]:
    """That the reader works with the group in which the child is today."""
    return or_(_WHOLE, child_id.in_(_children_today(Enrolment.child_id)))


def works_with_the_child() -> ColumnElement[bool]:
    """The same of the child a statement is about, asked once for the whole statement."""
    child_id = bindparam("child_id", type_=Uuid())
    return or_(_WHOLE, _children_today(Enrolment.id).where(Enrolment.child_id == child_id).exists())


def shown_about(child: ColumnElement[bool]) -> ColumnElement[bool]:
    """That an entry is shown for the ``ObservationChild`` beside it, given whether the reader works with the child."""
    return or_(child, and_(Observation.shared, about_own_family()))


def correctable(entry: Any) -> ColumnElement[bool]:
    """That the reader may correct the entry in some way: SQL's twin of ``may_correct``.

    ``own_since`` is the moment since which a parent's own entries are still theirs to change.
    """
    here = or_(
        bindparam("corrects_own", type_=Boolean()), entry.group_id == any_(bindparam("corrects_own_in", type_=_UUIDS))
    )
    fresh = entry.recorded_at > bindparam("own_since", type_=DateTime(timezone=True))
    return or_(
        bindparam("corrects_any", type_=Boolean()),
        and_(or_(entry.author_id == READER, entry.from_home), here),
        and_(entry.from_home, entry.author_id == READER, fresh),
    )


def corrects_as_staff(actor: Actor, entry: Observation) -> bool:
    """Whether the actor corrects entries of this group as its staff, their own or also those of others."""
    where = Whereabouts.of_group(entry.preschool_id, entry.group_id)
    own = sight_of(actor, Action.OBSERVATION_UPDATE, entry.preschool_id).staff_of(entry.group_id)
    return own or actor.may(Action.OBSERVATION_UPDATE_OTHERS, where)


def may_correct(actor: Actor, entry: Observation) -> bool:
    """Its author where they still work, a parent who sent it, any staff of the group what a parent sent, or who may
    correct the entries of others. What of it each may change is a rule."""
    if entry.author_id == actor.account_id and entry.from_home:
        return True
    if entry.author_id == actor.account_id or entry.from_home:
        return corrects_as_staff(actor, entry)
    return actor.may(Action.OBSERVATION_UPDATE_OTHERS, Whereabouts.of_group(entry.preschool_id, entry.group_id))


def enrolled(child_id: Any, on: Any) -> Any:
    """The ``Enrolment`` of a child on a day."""
    return and_(
        Enrolment.preschool_id == PRESCHOOL,
        Enrolment.child_id == child_id,
        Enrolment.starts_on <= on,
        or_(Enrolment.ends_on.is_(None), Enrolment.ends_on >= on),
    )


def _children_today(chosen: Any) -> Select[Any]:
    return select(chosen).where(
        Enrolment.preschool_id == PRESCHOOL,
        Enrolment.group_id == any_(_GROUPS),
        Enrolment.starts_on <= ON,
        or_(Enrolment.ends_on.is_(None), Enrolment.ends_on >= ON),
    )
