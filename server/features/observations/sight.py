"""What an actor sees of observations, put to the database: staff by group, a family only what is shared with it."""

from collections.abc import Iterable
from dataclasses import replace
from typing import Any, Final
from uuid import UUID

from sqlalchemy import ARRAY, Boolean, ColumnElement, Uuid, and_, any_, bindparam, or_

from server.features.observations.models import Observation, ObservationChild
from server.kernel.access import Actor, Extent, Whereabouts
from server.kernel.visibility import visible
from server.shared.domain.permissions import Action

_UUIDS: Final = ARRAY(Uuid())
READER: Final = bindparam("reader_id", type_=Uuid())


def sight_of(actor: Actor, action: Action, preschool_id: UUID, as_family: bool = False) -> dict[str, object]:
    """Values for the parameters of the clauses below; ``as_family`` leaves staff's rights out."""
    extent = actor.extent(action)
    staff = Extent(on=extent.on) if as_family else replace(extent, children=set(), child_groups=set())
    whole = Whereabouts(preschool_id=preschool_id)
    return {
        **staff.params(),
        "family_children": _of(preschool_id, extent.children),
        "reader_id": actor.account_id,
        "corrects_own": actor.may(Action.OBSERVATION_UPDATE, whole),
        "corrects_own_in": _of(preschool_id, actor.extent(Action.OBSERVATION_UPDATE).groups),
        "corrects_any": actor.may(Action.OBSERVATION_UPDATE_OTHERS, whole),
    }


def _of(preschool_id: UUID, pairs: Iterable[tuple[UUID, UUID]]) -> list[UUID]:
    return [own for home, own in pairs if home == preschool_id]


def of_own_family() -> ColumnElement[bool]:
    """That a row of ``ObservationChild`` is about the reader's own child."""
    own: ColumnElement[bool] = ObservationChild.child_id == any_(bindparam("family_children", type_=_UUIDS))
    return own


def seen_about_child() -> ColumnElement[bool]:
    """That the reader may read the entry on account of the child of the ``ObservationChild`` row beside it."""
    return or_(visible(ObservationChild), and_(Observation.shared, of_own_family()))


def correctable(entry: Any) -> ColumnElement[bool]:
    """That the reader may correct or withdraw the entry: SQL's twin of ``may_correct``."""
    here = or_(
        bindparam("corrects_own", type_=Boolean()), entry.group_id == any_(bindparam("corrects_own_in", type_=_UUIDS))
    )
    return or_(bindparam("corrects_any", type_=Boolean()), and_(entry.author_id == READER, here))


def may_correct(actor: Actor, entry: Observation) -> bool:
    """Its author where they still work, or who may correct the entries of others."""
    where = Whereabouts.of_group(entry.preschool_id, entry.group_id)
    own = entry.author_id == actor.account_id and actor.may(Action.OBSERVATION_UPDATE, where)
    return own or actor.may(Action.OBSERVATION_UPDATE_OTHERS, where)
