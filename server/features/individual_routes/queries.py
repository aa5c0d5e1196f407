"""Every SELECT about difficulties and routes; each starts from the children the actor may read."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any, Final
from uuid import UUID

from sqlalchemy import and_, select

from server.features.children.models import Child
from server.features.individual_routes.models import Difficulty, IndividualRoute
from server.features.staff.models import StaffMember
from server.kernel.access import Actor, Whereabouts
from server.kernel.database import Record, Work
from server.kernel.errors import NotVisible
from server.kernel.finding import visible_one
from server.kernel.visibility import visible
from server.shared.domain.permissions import Action, Role
from server.shared.ids import NOWHERE

HELPERS: Final = (Role.SPECIALIST.value, Role.NURSE.value)
"""Who of the staff may be named as the one who helps a child."""
Told = tuple[Difficulty, str]
"""A difficulty with the name of the specialist, empty where there is none."""
_TELLING: Final = select(Difficulty, StaffMember.family_name, StaffMember.given_name).outerjoin(
    StaffMember,
    and_(StaffMember.preschool_id == Difficulty.preschool_id, StaffMember.id == Difficulty.specialist_id),
)
_GROUPS: Final = """
    select e.group_id, g.age_band
    from enrolment e join preschool_group g on g.preschool_id = e.preschool_id and g.id = e.group_id
    where e.preschool_id = $1 and e.child_id = $2 and e.starts_on <= $3 and (e.ends_on is null or e.ends_on >= $3)
    order by e.starts_on desc
"""
_LOCK: Final = "select pg_advisory_xact_lock(hashtextextended('route ' || $1::uuid::text || $2::uuid::text, 0))"
_AREA_KNOWN: Final = "select exists (select from area a join framework f on f.id = a.framework_id where a.slug = $1)"
_HELPS: Final = """
    select exists (select from staff_member where preschool_id = $1 and id = $2 and role = any($3))
"""
_STAGES: Final = """
    select (select coalesce(array_agg(number order by number), '{}') from assessment_round
            where preschool_id = $1 and school_year = $3) as rounds,
           (select coalesce(array_agg(stage order by stage), '{}') from individual_route
            where preschool_id = $1 and child_id = $2 and school_year = $3) as written
"""
_ROUND: Final = """
    select id, framework_id from assessment_round where preschool_id = $1 and school_year = $2 and number = $3
"""
_FRAMEWORK: Final = """
    select f.id, f.details, (
        select coalesce(json_agg(json_build_object('id', i.id, 'slug', i.slug, 'band', i.age_band, 'area', a.slug)
                                 order by a.position, s.position, i.position), '[]')
        from area a join sub_area s on s.area_id = a.id join indicator i on i.sub_area_id = s.id
        where a.framework_id = f.id) as indicators
    from framework f where f.id = $1 or ($1::uuid is null and f.in_force) limit 1
"""
_JUDGED: Final = """
    select m.indicator_id, m.level, m.marked_at as at
    from card_mark m join development_card d on d.preschool_id = m.preschool_id and d.id = m.card_id
    where m.preschool_id = $1 and m.child_id = $2 and d.round_id = $3
    union all
    select o.indicator_id, o.level, o.observed_at
    from observation_child c join observation o on o.preschool_id = c.preschool_id and o.id = c.observation_id
    where c.preschool_id = $1 and c.child_id = $2 and c.observed_at >= $4
      and o.withdrawn_at is null and o.indicator_id is not null and o.level is not null
"""
_ACTIVITIES: Final = """
    select b.preschool_id as owner_id, b.id, b.title, b.indicators
    from bank_activity b
    where b.band = $2 and b.withdrawn_at is null and b.indicators ?| $3::text[]
      and (b.preschool_id = $4 or (b.preschool_id = $1 and b.sharing <> 'own')
           or (b.sharing = 'district' and b.district_id = (select p.district_id from preschool p where p.id = $1)))
    order by (select min(place) from unnest($3::text[]) with ordinality as step (slug, place)
              where b.indicators ? step.slug),
             b.preschool_id = $4, b.month = 0 desc, b.id
    limit $5
"""
"""First what serves the first step; of those the preschool's own before the project's, what has no theme first."""
_KNOWN: Final = """
    select (select count(*) from indicator where id = any($2)) as indicators,
           (select count(*) from bank_activity b join unnest($3::uuid[], $4::uuid[]) as named (owner_id, id)
              on b.preschool_id = named.owner_id and b.id = named.id
            where b.preschool_id in ($1, $5) or b.sharing = 'district') as activities
"""


@dataclass(frozen=True, slots=True)
class OfChild:
    """A child the actor may read, with where it is today: its groups, newest enrolment first, and their age band."""

    child: Child
    group_ids: tuple[UUID, ...]
    age_band: str | None

    @property
    def where(self) -> Whereabouts:
        child = self.child
        return Whereabouts(child.preschool_id, frozenset(self.group_ids), frozenset({child.id}))


async def of_child(work: Work, actor: Actor, action: Action, preschool_id: UUID, child_id: UUID) -> OfChild:
    """The child if the actor may do ``action`` to it; else NotVisible."""
    child = await visible_one(work.session, Child, (preschool_id, child_id), actor.extent(action))
    rows = await work.raw.fetch(_GROUPS, preschool_id, child_id, actor.today)
    return OfChild(child, tuple(row["group_id"] for row in rows), rows[0]["age_band"] if rows else None)


async def lock(work: Work, preschool_id: UUID, child_id: UUID) -> None:
    """One writing at a time for a child: what is not there yet has no row to lock."""
    await work.raw.execute(_LOCK, preschool_id, child_id)


async def difficulties(work: Work, actor: Actor, preschool_id: UUID, child_id: UUID) -> Sequence[Told]:
    """Of one child: what is still hard first, newest first."""
    found = await work.session.execute(
        _TELLING.where(
            Difficulty.preschool_id == preschool_id,
            Difficulty.child_id == child_id,
            visible(Difficulty, actor.extent(Action.DIFFICULTY_READ)),
        ).order_by(Difficulty.overcome_on.desc().nulls_first(), Difficulty.since.desc(), Difficulty.id)
    )
    return [(row[0], _name(row[1], row[2])) for row in found]


async def difficulty(work: Work, actor: Actor, preschool_id: UUID, difficulty_id: UUID) -> Told:
    """The difficulty if the actor may read its child; else NotVisible."""
    found = await work.session.execute(
        _TELLING.where(
            Difficulty.preschool_id == preschool_id,
            Difficulty.id == difficulty_id,
            visible(Difficulty, actor.extent(Action.DIFFICULTY_READ)),
        )
    )
    row = found.one_or_none()
    if row is None:
        raise NotVisible
    return row[0], _name(row[1], row[2])


def _name(family_name: str | None, given_name: str | None) -> str:
    return f"{family_name or ''} {given_name or ''}".strip()


async def words_known(work: Work, preschool_id: UUID, area: str, specialist_id: UUID | None) -> tuple[bool, bool]:
    """Whether some framework has the area, and whether the specialist is one of the preschool's."""
    area_known: bool = await work.raw.fetchval(_AREA_KNOWN, area)
    if specialist_id is None:
        return area_known, True
    return area_known, await work.raw.fetchval(_HELPS, preschool_id, specialist_id, list(HELPERS))


async def specialists(work: Work, preschool_id: UUID, on: date) -> Sequence[StaffMember]:
    """Those who help children and work here on the day, by name."""
    found = await work.session.scalars(
        select(StaffMember)
        .where(
            StaffMember.preschool_id == preschool_id,
            StaffMember.role.in_(HELPERS),
            StaffMember.starts_on <= on,
            (StaffMember.ends_on.is_(None)) | (StaffMember.ends_on >= on),
        )
        .order_by(StaffMember.sort_key, StaffMember.id)
    )
    return found.all()


async def stages(work: Work, preschool_id: UUID, child_id: UUID, school_year: int) -> Record:
    """``rounds`` of the year that exist, and ``written`` stages of the child's route."""
    row: Record = await work.raw.fetchrow(_STAGES, preschool_id, child_id, school_year)
    return row


async def route(work: Work, preschool_id: UUID, child_id: UUID, school_year: int, stage: int) -> IndividualRoute | None:
    found = await work.session.scalars(
        select(IndividualRoute).where(
            IndividualRoute.preschool_id == preschool_id,
            IndividualRoute.child_id == child_id,
            IndividualRoute.school_year == school_year,
            IndividualRoute.stage == stage,
        )
    )
    return found.one_or_none()


async def round_of(work: Work, preschool_id: UUID, school_year: int, stage: int) -> Record | None:
    """``id`` and ``framework_id`` of the round a stage follows."""
    row: Record | None = await work.raw.fetchrow(_ROUND, preschool_id, school_year, stage)
    return row


async def framework(work: Work, framework_id: UUID | None) -> Record | None:
    """``id``, ``details`` and ``indicators`` in their order, of this framework or of the one in force."""
    row: Record | None = await work.raw.fetchrow(_FRAMEWORK, framework_id)
    return row


async def judged(
    work: Work, preschool_id: UUID, child_id: UUID, round_id: UUID | None, since: date
) -> Sequence[Mapping[str, Any]]:
    """What was marked on the round's card and what was observed with a level from the day on."""
    rows: Sequence[Record] = await work.raw.fetch(_JUDGED, preschool_id, child_id, round_id, since)
    return rows


async def activities(work: Work, preschool_id: UUID, band: str, steps: Sequence[str], at_most: int) -> Sequence[Record]:
    """Activities of the bank that serve the steps (slugs of indicators), the first step's first."""
    rows: Sequence[Record] = await work.raw.fetch(_ACTIVITIES, preschool_id, band, list(steps), NOWHERE, at_most)
    return rows


async def known(
    work: Work, preschool_id: UUID, indicators: set[UUID], activities: set[tuple[UUID, UUID]]
) -> tuple[bool, bool]:
    """Whether each indicator exists in some framework, and each activity (owner, id) in the bank as seen from here."""
    owners, ids = [owner for owner, _ in activities], [own for _, own in activities]
    row = await work.raw.fetchrow(_KNOWN, preschool_id, list(indicators), owners, ids, NOWHERE)
    return row["indicators"] == len(indicators), row["activities"] == len(activities)
