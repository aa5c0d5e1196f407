"""Every other SELECT about observations: one entry to correct, its versions, growth, who was not seen."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime
from typing import Final
from uuid import UUID

from sqlalchemy import (
    Date,
    DateTime,
    Uuid,
    and_,
    bindparam,
    func,
    or_,
    select,
)

from server.features.children.models import Child, Enrolment
from server.features.observations.models import Observation, ObservationChild, ObservationPhoto
from server.features.observations.sight import (
    PRESCHOOL,
    Sight,
    enrolled,
    shown_about,
    works_with_the_child,
)
from server.features.preschools.models import PreschoolGroup
from server.kernel.access import Actor
from server.kernel.database import Prepared, Record, Work
from server.kernel.errors import NotVisible
from server.kernel.visibility import visible
from server.shared.domain.permissions import Action

_CHILD: Final = bindparam("child_id", type_=Uuid())
_GROUP: Final = bindparam("group_id", type_=Uuid())
_GROUP_EXISTS: Final = Prepared(
    select(PreschoolGroup.id).where(PreschoolGroup.preschool_id == PRESCHOOL, PreschoolGroup.id == _GROUP)
)
_CHILD_BAND: Final = Prepared(
    select(Child.birth_date, PreschoolGroup.age_band)
    .outerjoin(Enrolment, enrolled(Child.id, bindparam("seen_on", type_=Date())))
    .outerjoin(PreschoolGroup, and_(PreschoolGroup.preschool_id == PRESCHOOL, PreschoolGroup.id == Enrolment.group_id))
    .where(Child.preschool_id == PRESCHOOL, Child.id == _CHILD, visible(Child))
)
_ENTRIES_OF_CHILD: Final = Prepared(
    select(
        Observation.area,
        Observation.observed_at,
        Observation.indicator_id,
        Observation.level,
        Observation.from_home,
    )
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
        ~Observation.from_home,
    )
    .correlate(Child)
    .scalar_subquery()
)
_CHILDREN_LAST_SEEN: Final = (
    select(Child.id, Child.given_name, Child.family_name, Child.sort_key, _LAST_SEEN.label("last_seen_at"))
    .join(Enrolment, enrolled(Child.id, bindparam("seen_on", type_=Date())))
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
_IN_PICTURES: Final = """
    select c.id, concat(c.given_name, ' ', c.family_name) as name, coalesce(s.given, false) as given
    from child c
    left join consent s on s.preschool_id = c.preschool_id and s.child_id = c.id and s.purpose = 'photos'
     and s.replaced_at is null
    where c.preschool_id = $1 and c.id in (
      select tagged.child_id
      from observation_photo p
      join observation_photo held on held.preschool_id = $1 and held.file_id = p.file_id
      join observation_child tagged on tagged.preschool_id = $1 and tagged.observation_id = held.observation_id
      where p.preschool_id = $1 and p.observation_id = $2)
    order by c.sort_key, c.id
"""
_VERSIONS: Final = """
    select v.number, v.step, v.made_at, v.made_by_name, v.text, v.area, v.indicator_id, v.level::float8 as level,
           v.shared,
           array(select c.child_id from observation_child c
                  where c.preschool_id = $1 and c.observation_id = $2) as child_ids
    from observation_version v
    where v.preschool_id = $1 and v.observation_id = $2
    order by v.number desc
"""
_GROUP_OF: Final = "select group_id from observation where preschool_id = $1 and id = $2"
_NEXT_VERSION: Final = """
    select coalesce(max(number), 0) + 1 from observation_version where preschool_id = $1 and observation_id = $2
"""


async def for_update(work: Work, actor: Actor, preschool_id: UUID, observation_id: UUID) -> Observation:
    """The entry, locked, if the actor sees it; NotVisible otherwise."""
    extent = actor.extent(Action.OBSERVATION_READ)
    as_staff = replace(extent, children=set(), child_groups=set())
    about = select(1).where(
        ObservationChild.preschool_id == Observation.preschool_id, ObservationChild.observation_id == Observation.id
    )
    own = [child_id for home, child_id in extent.children if home == preschool_id]
    found = await work.session.scalars(
        select(Observation)
        .where(
            Observation.preschool_id == preschool_id,
            Observation.id == observation_id,
            or_(
                visible(Observation, as_staff),
                about.where(visible(ObservationChild, as_staff)).exists(),
                and_(Observation.shared, about.where(ObservationChild.child_id.in_(own)).exists()),
            ),
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


async def in_pictures(work: Work, entry: Observation) -> Sequence[Record]:
    """``id``, ``name`` and ``given`` of every child in the pictures of an entry, by their names."""
    rows: Sequence[Record] = await work.raw.fetch(_IN_PICTURES, entry.preschool_id, entry.id)
    return rows


async def photos_of(work: Work, entry: Observation) -> Sequence[ObservationPhoto]:
    """In the order in which they are shown."""
    found = await work.session.scalars(
        select(ObservationPhoto)
        .where(ObservationPhoto.preschool_id == entry.preschool_id, ObservationPhoto.observation_id == entry.id)
        .order_by(ObservationPhoto.position, ObservationPhoto.file_id)
    )
    return found.all()


async def group_of(work: Work, preschool_id: UUID, observation_id: UUID) -> UUID | None:
    """The group of an entry, also of a withdrawn one."""
    found: UUID | None = await work.raw.fetchval(_GROUP_OF, preschool_id, observation_id)
    return found


async def versions(work: Work, preschool_id: UUID, observation_id: UUID) -> Sequence[Record]:
    """How an entry read before each change, the latest first, each with the ``child_ids`` of the entry."""
    rows: Sequence[Record] = await work.raw.fetch(_VERSIONS, preschool_id, observation_id)
    return rows


async def next_version(work: Work, entry: Observation) -> int:
    """The number of the next version of an entry that this transaction holds."""
    number: int = await work.raw.fetchval(_NEXT_VERSION, entry.preschool_id, entry.id)
    return number
