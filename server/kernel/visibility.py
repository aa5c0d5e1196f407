"""The WHERE clause of what an actor may see: the same question as ``Extent.covers``, put to the database."""

from typing import Any, Final

from sqlalchemy import (
    ARRAY,
    Boolean,
    ColumnElement,
    Date,
    Uuid,
    and_,
    any_,
    bindparam,
    column,
    exists,
    func,
    or_,
    select,
    table,
    tuple_,
)
from sqlalchemy.orm import DeclarativeBase

from server.kernel.access import Extent
from server.kernel.models import InPreschool, LinkToChild, OfChild, OfGroup

_UUIDS: Final = ARRAY(Uuid())
_PRESCHOOL: Final = table("preschool", column("id", Uuid()), column("district_id", Uuid()), column("region_id", Uuid()))
_ENROLMENT: Final = table(
    "enrolment",
    column("preschool_id", Uuid()),
    column("child_id", Uuid()),
    column("group_id", Uuid()),
    column("starts_on", Date()),
    column("ends_on", Date()),
).alias("running_enrolment")
"""Named otherwise than the table: inside the clause of ``Enrolment`` itself it would mean its own row."""
_TYPES: Final[dict[str, Any]] = {"seen_everywhere": Boolean(), "seen_on": Date()}


class _Parameters:
    """The clause's parameters: named ones for a prepared statement, or bound to one extent."""

    def __init__(self, extent: Extent | None) -> None:
        self._values = extent.params() if extent else None

    def __getitem__(self, name: str) -> ColumnElement[Any]:
        kind = _TYPES.get(name, _UUIDS)
        if self._values is None:
            return bindparam(name, type_=kind)
        return bindparam(None, self._values[name], type_=kind)

    def among(self, candidate: Any, name: str) -> ColumnElement[bool]:
        within: ColumnElement[bool] = candidate == any_(self[name])
        return within

    def own(self, home: Any, candidate: Any, name: str) -> ColumnElement[bool]:
        """Whether (preschool, id) is one of the actor's own pairs."""
        unnested = func.unnest(self[f"{name}_home"], self[name])
        pairs = unnested.table_valued(column("home", Uuid()), column("own", Uuid())).render_derived(name)
        return tuple_(home, candidate).in_(select(pairs.c.home, pairs.c.own))


def visible(model: type[DeclarativeBase], extent: Extent | None = None) -> ColumnElement[bool]:
    """Rows of ``model`` within reach.

    Without an extent the clause has the named parameters of ``Extent.params`` and suits a prepared statement.
    """
    parameters = _Parameters(extent)
    mapped: Any = model
    everywhere = parameters["seen_everywhere"]
    if issubclass(model, InPreschool):
        parts = [everywhere, *_of_preschool(mapped, parameters)]
    else:
        # Who sees the whole country sees no practice preschool: those are of nobody but who learns there.
        parts = [and_(everywhere, mapped.practice.is_(False)), *_the_preschool_itself(mapped, parameters)]
    if issubclass(model, OfChild | LinkToChild):
        parts.append(parameters.own(mapped.preschool_id, mapped.child_id, "seen_children"))
        parts.append(_in_groups(mapped, mapped.child_id, parameters))
    elif issubclass(model, OfGroup):
        parts.append(parameters.own(mapped.preschool_id, mapped.group_id, "seen_groups"))
        parts.append(parameters.own(mapped.preschool_id, mapped.group_id, "seen_child_groups"))
    elif model.__tablename__ == "child":
        parts.append(parameters.own(mapped.preschool_id, mapped.id, "seen_children"))
        parts.append(_in_groups(mapped, mapped.id, parameters))
    elif model.__tablename__ == "preschool_group":
        parts.append(parameters.own(mapped.preschool_id, mapped.id, "seen_groups"))
        parts.append(parameters.own(mapped.preschool_id, mapped.id, "seen_child_groups"))
    return or_(*parts)


def _of_preschool(mapped: Any, parameters: _Parameters) -> list[ColumnElement[bool]]:
    above = select(_PRESCHOOL.c.id).where(
        or_(
            parameters.among(_PRESCHOOL.c.district_id, "seen_districts"),
            parameters.among(_PRESCHOOL.c.region_id, "seen_regions"),
        )
    )
    return [parameters.among(mapped.preschool_id, "seen_preschools"), mapped.preschool_id.in_(above)]


def _the_preschool_itself(mapped: Any, parameters: _Parameters) -> list[ColumnElement[bool]]:
    return [
        parameters.among(mapped.id, "seen_preschools"),
        parameters.among(mapped.district_id, "seen_districts"),
        parameters.among(mapped.region_id, "seen_regions"),
    ]


def _in_groups(mapped: Any, child_id: Any, parameters: _Parameters) -> ColumnElement[bool]:
    on = parameters["seen_on"]
    return exists(
        select(1)
        .select_from(_ENROLMENT)
        .where(
            and_(
                _ENROLMENT.c.preschool_id == mapped.preschool_id,
                _ENROLMENT.c.child_id == child_id,
                parameters.own(_ENROLMENT.c.preschool_id, _ENROLMENT.c.group_id, "seen_groups"),
                _ENROLMENT.c.starts_on <= on,
                or_(_ENROLMENT.c.ends_on.is_(None), _ENROLMENT.c.ends_on >= on),
            )
        )
    )
