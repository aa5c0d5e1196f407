"""What entries are judged by, looked up by one statement: children, framework, photos and consents, plans, ids."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any, Final
from uuid import UUID

from sqlalchemy import (
    ARRAY,
    ColumnElement,
    Date,
    Uuid,
    and_,
    any_,
    bindparam,
    column,
    func,
    literal_column,
    select,
    union,
)
from sqlalchemy.dialects.postgresql import aggregate_order_by

from media_library.models import StoredFile
from server.features.children.models import Child, Enrolment
from server.features.consents.models import Consent
from server.features.frameworks.models import Area, Framework, Indicator, SubArea
from server.features.observations.models import Observation, ObservationChild, ObservationPhoto
from server.features.observations.sight import OWN_CHILDREN, PRESCHOOL, READER, enrolled, sight_of, works_with
from server.features.weekly_plans.models import Activity, WeeklyPlan
from server.kernel.access import Actor
from server.kernel.database import Prepared, Record, Work
from server.kernel.errors import NotVisible
from server.shared.domain.consents import PHOTOS
from server.shared.domain.observations import Words
from server.shared.domain.permissions import Action

_UUIDS: Final = ARRAY(Uuid())
_CHILDREN: Final = bindparam("child_ids", type_=_UUIDS)
_PHOTOS: Final = bindparam("photo_ids", type_=_UUIDS)
_IN_FORCE: Final = select(Framework.id, Framework.details).where(Framework.in_force).limit(literal_column("1"))
"""The one is written out: as a parameter Postgres takes it for many rows and plans the statement anew each time."""


@dataclass(frozen=True, slots=True)
class Grounds:
    """What a batch is judged by.

    Where its children were, what the framework knows, the author's own among its photos, whom earlier entries name in
    them, the names of those whose families have not agreed to pictures, the groups of its activities, ids taken.
    """

    groups: Mapping[tuple[UUID, date], UUID | None]
    framework_id: UUID
    words: Words
    photos: frozenset[UUID]
    tagged: Mapping[UUID, frozenset[UUID]]
    not_given: Mapping[UUID, str]
    activities: Mapping[UUID, UUID]
    authors: Mapping[UUID, UUID]


def _children_asked_about(of_family: bool) -> Any:
    """Those of the children asked about whom the author works with, or cares for, with their groups on the days."""
    asked = (
        func.unnest(_CHILDREN, bindparam("days", type_=ARRAY(Date())))
        .table_valued(column("child_id", Uuid()), column("day", Date()), name="asked")
        .render_derived()
    )
    own: ColumnElement[bool] = asked.c.child_id == any_(OWN_CHILDREN)
    return (
        select(func.json_agg(func.json_build_array(asked.c.child_id, asked.c.day, Enrolment.group_id)))
        .select_from(asked)
        .join(Child, and_(Child.preschool_id == PRESCHOOL, Child.id == asked.c.child_id))
        .outerjoin(Enrolment, enrolled(asked.c.child_id, asked.c.day))
        .where(own if of_family else works_with(asked.c.child_id))
        .scalar_subquery()
        .label("groups")
    )


def _words_of(framework: Any) -> tuple[Any, ...]:
    """Columns of ``words_in``: the areas, the levels, and the areas of the indicators asked about."""
    areas = select(func.array_agg(Area.slug)).where(Area.framework_id == framework.c.id)
    indicators = (
        select(func.json_object_agg(Indicator.id, Area.slug))
        .join(SubArea, SubArea.id == Indicator.sub_area_id)
        .join(Area, Area.id == SubArea.area_id)
        .where(
            Indicator.framework_id == framework.c.id,
            Indicator.id == any_(bindparam("indicator_ids", type_=_UUIDS)),
        )
    )
    return (
        framework.c.id.label("framework_id"),
        framework.c.details["levels"].label("levels"),
        areas.scalar_subquery().label("areas"),
        indicators.scalar_subquery().label("area_of"),
    )


def _tagged_before() -> Any:
    """Photos of the batch that entries hold already, each with a child that one of them names."""
    return (
        select(ObservationPhoto.file_id, ObservationChild.child_id)
        .join(
            ObservationChild,
            and_(
                ObservationChild.preschool_id == PRESCHOOL,
                ObservationChild.observation_id == ObservationPhoto.observation_id,
            ),
        )
        .where(ObservationPhoto.preschool_id == PRESCHOOL, ObservationPhoto.file_id == any_(_PHOTOS))
    )


def _of_pictures() -> tuple[Any, ...]:
    """Columns about the photos of a batch: the author's own, whom entries name in them, who has not agreed."""
    own = select(func.array_agg(StoredFile.id)).where(
        StoredFile.preschool_id == PRESCHOOL,
        StoredFile.id == any_(_PHOTOS),
        StoredFile.purpose == "observation",
        StoredFile.uploaded_by == READER,
    )
    before = _tagged_before().subquery("before")
    tagged = select(func.json_agg(func.json_build_array(before.c.file_id, before.c.child_id)))
    pictured = union(
        select(func.unnest(_CHILDREN).label("child_id")), select(_tagged_before().subquery().c.child_id)
    ).subquery("pictured")
    agreed = select(Consent.id).where(
        Consent.preschool_id == PRESCHOOL,
        Consent.child_id == Child.id,
        Consent.purpose == PHOTOS,
        Consent.given,
        Consent.replaced_at.is_(None),
    )
    named = func.json_build_array(Child.id, func.concat(Child.given_name, " ", Child.family_name))
    not_given = select(func.json_agg(aggregate_order_by(named, Child.sort_key, Child.id))).where(
        Child.preschool_id == PRESCHOOL,
        Child.id.in_(select(pictured.c.child_id)),
        ~agreed.exists(),
    )
    return (
        own.scalar_subquery().label("photos"),
        tagged.scalar_subquery().label("tagged"),
        not_given.scalar_subquery().label("not_given"),
    )


def _of_plans() -> Any:
    """The groups of the activities named in the batch."""
    return (
        select(func.json_object_agg(Activity.id, WeeklyPlan.group_id))
        .join(WeeklyPlan, and_(WeeklyPlan.preschool_id == PRESCHOOL, WeeklyPlan.id == Activity.plan_id))
        .where(Activity.preschool_id == PRESCHOOL, Activity.id == any_(bindparam("activity_ids", type_=_UUIDS)))
        .scalar_subquery()
        .label("activities")
    )


def _grounds(*, of_family: bool, with_more: bool) -> Prepared:
    """``with_more`` for batches with pictures or activities: what is looked for beside costs planning each time."""
    framework = _IN_FORCE.subquery("framework")
    taken = select(func.json_object_agg(Observation.id, Observation.author_id)).where(
        Observation.preschool_id == PRESCHOOL, Observation.id == any_(bindparam("observation_ids", type_=_UUIDS))
    )
    more = (*_of_pictures(), _of_plans()) if with_more else ()
    return Prepared(
        select(
            _children_asked_about(of_family),
            *_words_of(framework),
            *more,
            taken.scalar_subquery().label("authors"),
        )
        .select_from(select(literal_column("1")).subquery("once"))
        .outerjoin(framework, literal_column("true"))
    )


def _words_of_one() -> Prepared:
    framework = select(Framework.id, Framework.details).where(Framework.id == bindparam("framework_id")).subquery()
    return Prepared(select(*_words_of(framework)))


_PREPARED: Final = {
    (of_family, with_more): _grounds(of_family=of_family, with_more=with_more)
    for of_family in (False, True)
    for with_more in (False, True)
}
_WORDS: Final = _words_of_one()


async def grounds(
    work: Work, actor: Actor, preschool_id: UUID, wanted: Mapping[str, Sequence[Any]], *, of_family: bool = False
) -> Grounds:
    """What the entries of a batch are judged by; ``wanted`` holds the ids and days they mention."""
    action = Action.OBSERVATION_FROM_HOME if of_family else Action.OBSERVATION_RECORD
    sight = sight_of(actor, action, preschool_id)
    with_more = bool(wanted["photo_ids"] or wanted["activity_ids"])
    row = await work.row(_PREPARED[of_family, with_more], **sight.params(actor), **wanted)
    if row is None:
        raise NotVisible
    return Grounds(
        groups={(UUID(child), date.fromisoformat(day)): _id(group) for child, day, group in _all(row, "groups")},
        framework_id=row["framework_id"],
        words=_as_words(row),
        photos=frozenset(_all(row, "photos")),
        tagged=_by_photo(_all(row, "tagged")),
        not_given={UUID(child): name for child, name in _all(row, "not_given")},
        activities={UUID(line): UUID(group) for line, group in (row.get("activities") or {}).items()},
        authors={UUID(taken): UUID(author) for taken, author in (row["authors"] or {}).items()},
    )


async def words_in(work: Work, framework_id: UUID, indicator_ids: Iterable[UUID]) -> Words:
    """What the framework under which an entry was written lets it say."""
    row = await work.row(_WORDS, framework_id=framework_id, indicator_ids=list(indicator_ids))
    if row is None:
        raise NotVisible
    return _as_words(row)


def _id(found: str | None) -> UUID | None:
    return UUID(found) if found else None


def _all(row: Record, name: str) -> Sequence[Any]:
    found: Sequence[Any] | None = row.get(name)
    return found or ()


def _by_photo(pairs: Iterable[tuple[str, str]]) -> dict[UUID, frozenset[UUID]]:
    tagged: dict[UUID, set[UUID]] = {}
    for photo, child in pairs:
        tagged.setdefault(UUID(photo), set()).add(UUID(child))
    return {photo: frozenset(children) for photo, children in tagged.items()}


def _as_words(row: Record) -> Words:
    return Words(
        areas=frozenset(row["areas"] or ()),
        area_of={UUID(indicator): area for indicator, area in (row["area_of"] or {}).items()},
        levels=frozenset(float(level["value"]) for level in row["levels"] or ()),
    )
