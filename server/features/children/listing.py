"""The hot lists of children: one prepared statement finds them, notes that they were read and makes their JSON."""

from typing import Any, Final

import msgspec
from sqlalchemy import (
    ARRAY,
    CTE,
    ColumnElement,
    Date,
    Integer,
    String,
    Uuid,
    and_,
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
from server.kernel.audit import read_journal
from server.kernel.database import Prepared
from server.kernel.visibility import visible

_PRESCHOOL: Final = bindparam("preschool_id", type_=Uuid())
_ON: Final = bindparam("seen_on", type_=Date())


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
        .where(Child.preschool_id == _PRESCHOOL, visible(Child), tuple_(Child.sort_key, Child.id) > after, *conditions)
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
    columns: list[Any] = []
    for name in ("id", "family_name", "given_name", "patronymic", "birth_date", "gender", "group_id", "group_name"):
        columns += [name, listed.c[name]]
    in_order = aggregate_order_by(func.json_build_object(*columns), listed.c.sort_key, listed.c.id)
    return Prepared(
        select(
            func.coalesce(func.json_agg(in_order).cast(String), "[]").label("items"),
            func.count().label("found"),
            func.max(listed.c.sort_key).label("last_key"),
            _last_id(listed).label("last_id"),
        ).add_cte(noted)
    )


def _last_id(listed: CTE) -> ColumnElement[Any]:
    in_order = func.array_agg(aggregate_order_by(listed.c.id, listed.c.sort_key.desc(), listed.c.id.desc()))
    return type_coerce(in_order, ARRAY(Uuid()))[1]


OF_GROUP: Final = _noted_and_as_json(_listed(Enrolment.group_id == bindparam("group_id", type_=Uuid())))
"""The children who are in a group today."""

OF_PRESCHOOL: Final = _noted_and_as_json(
    _listed(
        or_(
            bindparam("search", type_=String()) == "",
            Child.search_key.like(bindparam("search", type_=String())),
        ),
    )
)
"""The children of a preschool, all or those whose folded name matches a pattern."""

GROUP_EXISTS: Final = Prepared(
    select(PreschoolGroup.id).where(
        PreschoolGroup.preschool_id == _PRESCHOOL, PreschoolGroup.id == bindparam("group_id", type_=Uuid())
    )
)


def as_page(items: str, next_cursor: str | None, permitted: list[str]) -> bytes:
    """A ``Page`` around rows that are JSON already."""
    rest = msgspec.json.encode({"next_cursor": next_cursor, "permitted": permitted})
    return b'{"items":' + items.encode() + b"," + rest[1:]
