"""The hot lists of children: one prepared statement finds them, notes that they were read and makes their JSON."""

from typing import Any, Final
from uuid import UUID

import msgspec
from sqlalchemy import (
    ARRAY,
    CTE,
    Boolean,
    ColumnElement,
    Date,
    Integer,
    String,
    Uuid,
    and_,
    any_,
    bindparam,
    func,
    insert,
    or_,
    select,
    tuple_,
    type_coerce,
)
from sqlalchemy.dialects.postgresql import aggregate_order_by

from server.features.children.models import Child, Enrolment
from server.features.preschools.models import PreschoolGroup
from server.kernel.access import Extent
from server.kernel.audit import read_journal
from server.kernel.database import Prepared
from server.kernel.visibility import visible

_PRESCHOOL: Final = bindparam("preschool_id", type_=Uuid())
_ON: Final = bindparam("seen_on", type_=Date())
_GROUP: Final = bindparam("group_id", type_=Uuid())
_WHOLE_GROUP: Final = bindparam("sees_whole_group", type_=Boolean())
_FAMILY: Final = bindparam("family_children", type_=ARRAY(Uuid()))


def _enrolled_on() -> ColumnElement[bool]:
    return and_(
        Enrolment.preschool_id == Child.preschool_id,
        Enrolment.child_id == Child.id,
        Enrolment.starts_on <= _ON,
        or_(Enrolment.ends_on.is_(None), Enrolment.ends_on >= _ON),
    )


def _listed(*conditions: ColumnElement[bool]) -> CTE:
    after = tuple_(bindparam("after_key", type_=String()), bindparam("after_id", type_=Uuid()))
    return (
        select(
            Child.id,
            Child.family_name,
            Child.given_name,
            Child.patronymic,
            Child.birth_date,
            Child.gender,
            Child.sort_key,
            Enrolment.group_id,
            PreschoolGroup.name.label("group_name"),
        )
        .outerjoin(Enrolment, _enrolled_on())
        .outerjoin(
            PreschoolGroup,
            and_(PreschoolGroup.preschool_id == Enrolment.preschool_id, PreschoolGroup.id == Enrolment.group_id),
        )
        .where(Child.preschool_id == _PRESCHOOL, tuple_(Child.sort_key, Child.id) > after, *conditions)
        .order_by(Child.sort_key, Child.id)
        .limit(bindparam("up_to", type_=Integer()))
        .cte("listed")
    )


def _noted_and_as_json(listed: CTE) -> Prepared:
    """Rows as one JSON text, the last row's key for the cursor, and the reading noted by the same statement."""
    noted = (
        insert(read_journal)
        .from_select(
            ["preschool_id", "id", "account_id", "action", "child_ids"],
            select(
                _PRESCHOOL,
                bindparam("journal_id", type_=Uuid()),
                bindparam("reader_id", type_=Uuid()),
                bindparam("read_action", type_=String()),
                func.array_agg(listed.c.id),
            ).having(func.count() > 0),
        )
        .cte("noted")
    )
    order = (listed.c.sort_key, listed.c.id)
    last_id = type_coerce(func.array_agg(aggregate_order_by(listed.c.id, *order)), ARRAY(Uuid()))[func.count()]
    columns: list[Any] = []
    for name in ("id", "family_name", "given_name", "patronymic", "birth_date", "gender", "group_id", "group_name"):
        columns += [name, listed.c[name]]
    in_order = aggregate_order_by(func.json_build_object(*columns), *order)
    return Prepared(
        select(
            func.coalesce(func.json_agg(in_order).cast(String), "[]").label("items"),
            func.count().label("found"),
            func.max(listed.c.sort_key).label("last_key"),
            last_id.label("last_id"),
        ).add_cte(noted)
    )


OF_GROUP: Final = _noted_and_as_json(
    _listed(Enrolment.group_id == _GROUP, or_(_WHOLE_GROUP, Child.id == any_(_FAMILY))),
)
"""The children who are in a group today: all for whoever works there, a family's own for the family.

Reach within one group is two parameters (``reach_in_group``); the kernel's clause, which asks each child for its
preschool, district, region and groups, was a third of this statement's cost.
"""

OF_PRESCHOOL: Final = _noted_and_as_json(
    _listed(
        visible(Child),
        or_(
            bindparam("search", type_=String()) == "",
            Child.search_key.like(bindparam("search", type_=String())),
        ),
    )
)
"""The children of a preschool, all or those whose folded name matches a pattern."""

GROUP_EXISTS: Final = Prepared(
    select(PreschoolGroup.id).where(PreschoolGroup.preschool_id == _PRESCHOOL, PreschoolGroup.id == _GROUP)
)


def reach_in_group(extent: Extent, preschool_id: UUID, group_id: UUID) -> dict[str, object]:
    """The parameters of ``OF_GROUP`` that say what of the group lies within ``extent``."""
    home = extent.everywhere or preschool_id in extent.preschool_ids
    return {
        "seen_on": extent.on,
        "sees_whole_group": home or (preschool_id, group_id) in extent.groups,
        "family_children": [own for place, own in extent.children if place == preschool_id],
    }


def as_page(items: str, next_cursor: str | None, permitted: list[str]) -> bytes:
    """A ``Page`` around rows that are JSON already."""
    rest = msgspec.json.encode({"next_cursor": next_cursor, "permitted": permitted})
    return b'{"items":' + items.encode() + b"," + rest[1:]
