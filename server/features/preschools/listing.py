"""The lists of preschools and of groups: one prepared statement each."""

from typing import Any, Final

from sqlalchemy import (
    ColumnElement,
    Date,
    Integer,
    ScalarSelect,
    String,
    Uuid,
    and_,
    bindparam,
    func,
    or_,
    select,
    tuple_,
)
from sqlalchemy.dialects.postgresql import aggregate_order_by

from server.features.children.models import Enrolment
from server.features.preschools.models import Preschool, PreschoolGroup
from server.features.staff.models import StaffGroup, StaffMember
from server.kernel.database import Prepared
from server.kernel.visibility import visible
from server.shared.domain.permissions import Role

_DISTRICT: Final = bindparam("district_id", type_=Uuid())
_SEARCH: Final = bindparam("search", type_=String())
_ONLY: Final = bindparam("only_id", type_=Uuid())
_YEAR: Final = bindparam("school_year", type_=Integer())
_ON: Final = bindparam("seen_on", type_=Date())

PRESCHOOLS: Final = Prepared(
    select(
        Preschool.id,
        Preschool.region_id,
        Preschool.district_id,
        Preschool.name,
        Preschool.number,
        Preschool.ownership,
        Preschool.profile,
        Preschool.address,
        Preschool.sort_key,
    )
    .where(
        visible(Preschool),
        or_(_DISTRICT.is_(None), Preschool.district_id == _DISTRICT),
        or_(_SEARCH == "", Preschool.search_key.like(_SEARCH)),
        tuple_(Preschool.sort_key, Preschool.id)
        > tuple_(bindparam("after_key", type_=String()), bindparam("after_id", type_=Uuid())),
    )
    .order_by(Preschool.sort_key, Preschool.id)
    .limit(bindparam("up_to", type_=Integer()))
)
"""One page of the preschools within reach, by folded name and what numbers in it are worth."""


def _runs(row: type[Enrolment | StaffMember]) -> ColumnElement[bool]:
    return and_(row.starts_on <= _ON, or_(row.ends_on.is_(None), row.ends_on >= _ON))


def _children_today() -> ScalarSelect[Any]:
    return (
        select(func.count(Enrolment.id))
        .where(
            Enrolment.preschool_id == PreschoolGroup.preschool_id,
            Enrolment.group_id == PreschoolGroup.id,
            _runs(Enrolment),
        )
        .scalar_subquery()
    )


def _educators_today() -> ScalarSelect[Any]:
    name = StaffMember.family_name + " " + StaffMember.given_name
    return (
        select(func.array_agg(aggregate_order_by(name, StaffMember.sort_key)))
        .join(
            StaffGroup, and_(StaffGroup.preschool_id == StaffMember.preschool_id, StaffGroup.staff_id == StaffMember.id)
        )
        .where(
            StaffGroup.preschool_id == PreschoolGroup.preschool_id,
            StaffGroup.group_id == PreschoolGroup.id,
            StaffMember.role == Role.EDUCATOR.value,
            _runs(StaffMember),
        )
        .scalar_subquery()
    )


GROUPS: Final = Prepared(
    select(
        PreschoolGroup.id,
        PreschoolGroup.name,
        PreschoolGroup.age_band,
        PreschoolGroup.language,
        PreschoolGroup.school_year,
        PreschoolGroup.closed_on,
        _children_today().label("children"),
        _educators_today().label("educators"),
    ).where(
        PreschoolGroup.preschool_id == bindparam("preschool_id", type_=Uuid()),
        visible(PreschoolGroup),
        or_(_YEAR.is_(None), PreschoolGroup.school_year == _YEAR),
        or_(_ONLY.is_(None), PreschoolGroup.id == _ONLY),
    )
)
"""Groups of a school year, or one group, with how many children and which educators they have today."""
