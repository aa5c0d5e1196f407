"""Every other SELECT about observations: what recording must know, one entry to correct, growth, who was not seen."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime
from typing import Any, Final
from uuid import UUID

from sqlalchemy import (
    ARRAY,
    Date,
    DateTime,
    Uuid,
    and_,
    any_,
    bindparam,
    column,
    exists,
    func,
    literal_column,
    or_,
    select,
)

from media_library.models import StoredFile
from server.features.children.models import Child, Enrolment
from server.features.frameworks.models import Area, Framework, Indicator, SubArea
from server.features.observations.models import Observation, ObservationChild
from server.features.observations.sight import (
    PRESCHOOL,
    READER,
    Sight,
    shown_about,
    sight_of,
    works_with,
    works_with_the_child,
)
from server.features.preschools.models import PreschoolGroup
from server.kernel.access import Actor
from server.kernel.database import Prepared, Record, Work
from server.kernel.errors import NotVisible
from server.kernel.visibility import visible
from server.shared.domain.observations import Words
from server.shared.domain.permissions import Action

_UUIDS: Final = ARRAY(Uuid())
_CHILD: Final = bindparam("child_id", type_=Uuid())
_GROUP: Final = bindparam("group_id", type_=Uuid())
_IN_FORCE: Final = select(Framework.id, Framework.details).where(Framework.in_force).limit(1)


@dataclass(frozen=True, slots=True)
class Grounds:
    """What a batch is judged by: where its children were, what the framework knows, photos, ids already taken."""

    groups: Mapping[tuple[UUID, date], UUID | None]
    framework_id: UUID
    words: Words
    photos: frozenset[UUID]
    authors: Mapping[UUID, UUID]


def _enrolled(child_id: Any, on: Any) -> Any:
    return and_(
        Enrolment.preschool_id == PRESCHOOL,
        Enrolment.child_id == child_id,
        Enrolment.starts_on <= on,
        or_(Enrolment.ends_on.is_(None), Enrolment.ends_on >= on),
    )


def _children_asked_about() -> Any:
    """Those of the children asked about whom the author works with, each with its group on the day asked about."""
    asked = (
        func.unnest(bindparam("child_ids", type_=_UUIDS), bindparam("days", type_=ARRAY(Date())))
        .table_valued(column("child_id", Uuid()), column("day", Date()), name="asked")
        .render_derived()
    )
    return (
        select(func.json_agg(func.json_build_array(asked.c.child_id, asked.c.day, Enrolment.group_id)))
        .select_from(asked)
        .join(Child, and_(Child.preschool_id == PRESCHOOL, Child.id == asked.c.child_id))
        .outerjoin(Enrolment, _enrolled(asked.c.child_id, asked.c.day))
        .where(works_with(asked.c.child_id))
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


def _grounds() -> Prepared:
    framework = _IN_FORCE.subquery("framework")
    taken = select(func.json_object_agg(Observation.id, Observation.author_id)).where(
        Observation.preschool_id == PRESCHOOL, Observation.id == any_(bindparam("observation_ids", type_=_UUIDS))
    )
    photos = select(func.array_agg(StoredFile.id)).where(
        StoredFile.preschool_id == PRESCHOOL,
        StoredFile.id == any_(bindparam("photo_ids", type_=_UUIDS)),
        StoredFile.purpose == "observation",
        StoredFile.uploaded_by == READER,
    )
    return Prepared(
        select(
            _children_asked_about(),
            *_words_of(framework),
            photos.scalar_subquery().label("photos"),
            taken.scalar_subquery().label("authors"),
        )
        .select_from(select(literal_column("1")).subquery("once"))
        .outerjoin(framework, literal_column("true"))
    )


def _words_of_one() -> Prepared:
    framework = select(Framework.id, Framework.details).where(Framework.id == bindparam("framework_id")).subquery()
    return Prepared(select(*_words_of(framework)))


_GROUNDS: Final = _grounds()
_WORDS: Final = _words_of_one()
_GROUP_EXISTS: Final = Prepared(
    select(PreschoolGroup.id).where(PreschoolGroup.preschool_id == PRESCHOOL, PreschoolGroup.id == _GROUP)
)
_CHILD_BAND: Final = Prepared(
    select(Child.birth_date, PreschoolGroup.age_band)
    .outerjoin(Enrolment, _enrolled(Child.id, bindparam("seen_on", type_=Date())))
    .outerjoin(PreschoolGroup, and_(PreschoolGroup.preschool_id == PRESCHOOL, PreschoolGroup.id == Enrolment.group_id))
    .where(Child.preschool_id == PRESCHOOL, Child.id == _CHILD, visible(Child))
)
_ENTRIES_OF_CHILD: Final = Prepared(
    select(Observation.area, Observation.observed_at, Observation.indicator_id, Observation.level)
    .join(
        ObservationChild,
        and_(ObservationChild.preschool_id == PRESCHOOL, ObservationChild.observation_id == Observation.id),
    )
    .where(
        Observation.preschool_id == PRESCHOOL,
        ObservationChild.child_id == _CHILD,
        Observation.withdrawn_at.is_(None),
        shown_about(works_with_the_child()),
    )
)
_LAST_SEEN: Final = (
    select(func.max(ObservationChild.observed_at))
    .join(
        Observation,
        and_(Observation.preschool_id == PRESCHOOL, Observation.id == ObservationChild.observation_id),
    )
    .where(
        ObservationChild.preschool_id == PRESCHOOL,
        ObservationChild.child_id == Child.id,
        Observation.withdrawn_at.is_(None),
    )
    .correlate(Child)
    .scalar_subquery()
)
_CHILDREN_LAST_SEEN: Final = (
    select(Child.id, Child.given_name, Child.family_name, Child.sort_key, _LAST_SEEN.label("last_seen_at"))
    .join(Enrolment, _enrolled(Child.id, bindparam("seen_on", type_=Date())))
    .where(Child.preschool_id == PRESCHOOL, Enrolment.group_id == _GROUP, visible(Child))
    .subquery("known")
)
_NOT_SEEN: Final = Prepared(
    select(_CHILDREN_LAST_SEEN)
    .where(
        or_(
            _CHILDREN_LAST_SEEN.c.last_seen_at.is_(None),
            _CHILDREN_LAST_SEEN.c.last_seen_at <= bindparam("since", type_=DateTime(timezone=True)),
        )
    )
    .order_by(_CHILDREN_LAST_SEEN.c.last_seen_at.asc().nulls_first(), _CHILDREN_LAST_SEEN.c.sort_key)
)
_BANDS_AND_INDICATORS: Final = """
    select f.details->'age_bands' as age_bands, json_agg(json_build_object('area', a.slug, 'indicators', (
        select coalesce(json_agg(json_build_array(i.age_band, i.id) order by s.position, i.position), '[]')
        from sub_area s join indicator i on i.sub_area_id = s.id where s.area_id = a.id
      )) order by a.position) as areas
    from (select id, details from framework where in_force limit 1) f
    join area a on a.framework_id = f.id
    group by f.id, f.details
"""


async def grounds(work: Work, actor: Actor, preschool_id: UUID, wanted: Mapping[str, Sequence[Any]]) -> Grounds:
    """What the entries of a batch are judged by; ``wanted`` holds the ids and days they mention."""
    sight = sight_of(actor, Action.OBSERVATION_RECORD, preschool_id)
    row = await work.row(_GROUNDS, **sight.params(actor), **wanted)
    if row is None:
        raise NotVisible
    found = row["groups"] or []
    return Grounds(
        groups={(UUID(child), date.fromisoformat(day)): group and UUID(group) for child, day, group in found},
        framework_id=row["framework_id"],
        words=_as_words(row),
        photos=frozenset(row["photos"] or ()),
        authors={UUID(taken): UUID(author) for taken, author in (row["authors"] or {}).items()},
    )


async def words_in(work: Work, framework_id: UUID, indicator_ids: Iterable[UUID]) -> Words:
    """What the framework under which an entry was written lets it say."""
    row = await work.row(_WORDS, framework_id=framework_id, indicator_ids=list(indicator_ids))
    if row is None:
        raise NotVisible
    return _as_words(row)


async def for_update(work: Work, actor: Actor, preschool_id: UUID, observation_id: UUID) -> Observation:
    """The entry, locked, if the actor sees it; NotVisible otherwise."""
    extent = actor.extent(Action.OBSERVATION_READ)
    about = select(1).where(
        ObservationChild.preschool_id == Observation.preschool_id,
        ObservationChild.observation_id == Observation.id,
        visible(ObservationChild, extent),
    )
    found = await work.session.scalars(
        select(Observation)
        .where(
            Observation.preschool_id == preschool_id,
            Observation.id == observation_id,
            or_(visible(Observation, replace(extent, child_groups=set())), exists(about)),
        )
        .with_for_update()
    )
    row = found.one_or_none()
    if row is None:
        raise NotVisible
    return row


async def children_of(work: Work, entry: Observation) -> list[UUID]:
    found = await work.session.scalars(
        select(ObservationChild.child_id).where(
            ObservationChild.preschool_id == entry.preschool_id, ObservationChild.observation_id == entry.id
        )
    )
    return list(found)


async def group_exists(work: Work, preschool_id: UUID, group_id: UUID) -> bool:
    return await work.value(_GROUP_EXISTS, preschool_id=preschool_id, group_id=group_id) is not None


async def child_and_band(work: Work, actor: Actor, action: Action, preschool_id: UUID, child_id: UUID) -> Record:
    """``birth_date`` and ``age_band`` (of the group today, or None) of a child within reach; else NotVisible."""
    row = await work.row(_CHILD_BAND, preschool_id=preschool_id, child_id=child_id, **actor.extent(action).params())
    if row is None:
        raise NotVisible
    return row


async def entries_of_child(work: Work, actor: Actor, sight: Sight, child_id: UUID) -> Sequence[Record]:
    return await work.rows(_ENTRIES_OF_CHILD, child_id=child_id, **sight.params(actor))


async def bands_and_indicators(work: Work) -> Record | None:
    """``age_bands`` and ``areas`` (``area``, ``indicators``: pairs of band and id) of the framework in force."""
    row: Record | None = await work.raw.fetchrow(_BANDS_AND_INDICATORS)
    return row


async def not_seen(work: Work, actor: Actor, preschool_id: UUID, group_id: UUID, since: datetime) -> Sequence[Record]:
    """Children of the group today without an entry after ``since``, those never seen first."""
    extent = actor.extent(Action.OBSERVATION_RECORD)
    return await work.rows(_NOT_SEEN, preschool_id=preschool_id, group_id=group_id, since=since, **extent.params())


def _as_words(row: Record) -> Words:
    return Words(
        areas=frozenset(row["areas"] or ()),
        area_of={UUID(indicator): area for indicator, area in (row["area_of"] or {}).items()},
        levels=frozenset(float(level["value"]) for level in row["levels"] or ()),
    )
