"""Every SELECT of the course, each of a constant number of statements however many people take part."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Final
from uuid import UUID
from zoneinfo import ZoneInfo

import msgspec
from sqlalchemy import select

from server.features.courses.models import CourseProject
from server.kernel.access import Extent
from server.kernel.database import Record, Work
from server.shared.contract import courses as contract
from server.shared.domain.courses import Done, Meeting, Tried, meeting_of

PAGE: Final = 200
"""Cohorts of a list; older ones are found by who took part in them."""
_COHORT: Final = """
    select c.*, r.name as region_name, a.full_name as trainer_name, p.title as programme_title,
      (select count(*) from participant x where x.cohort_id = c.id and x.left_at is null) as participants
    from cohort c
    join region r on r.id = c.region_id and not r.practice
    join account a on a.id = c.trainer_id
    join course_programme p on p.id = c.programme_id
    where {which}
"""
_SEEN: Final = "($1::boolean or c.region_id = any($2::uuid[]))"
_COHORTS: Final = _COHORT.format(which=f"{_SEEN} order by c.starts_on desc, c.id limit {PAGE}")
_ONE: Final = _COHORT.format(which=f"{_SEEN} and c.id = $3")
_DOCUMENTS: Final = "select id, document from course_programme where id = any($1::uuid[])"
_SESSIONS: Final = "select * from course_session where cohort_id = any($1::uuid[]) order by starts_at, id"
_PROGRAMMES: Final = """
    select p.id, p.slug, p.version, p.title, p.minutes, p.published_at, p.in_force, p.revision,
      (select count(*) from cohort c where c.programme_id = p.id) as cohorts
    from course_programme p where {which}
"""
_LISTED_PROGRAMMES: Final = _PROGRAMMES.format(
    which="$1::boolean or p.published_at is not null order by p.slug, p.version desc"
)
_FACTS: Final = """
    select p.id, p.cohort_id,
      array(select x.session_id from course_presence x
            where x.participant_id = p.id and (x.present or x.made_up_on is not null)) as sessions,
      array(select r.chapter from course_reading r where r.participant_id = p.id and r.done_at is not null) as chapters,
      array(select t.task from course_practice t where t.participant_id = p.id) as tasks,
      (select jsonb_object_agg(g.unit, jsonb_build_array(g.times, g.passed)) from (
         select unit, count(*) as times, bool_or(coalesce(passed, false)) as passed
         from course_attempt where participant_id = p.id and submitted_at is not null group by unit) g) as tests,
      (select jsonb_object_agg(j.unit, j.state) from course_project j where j.participant_id = p.id) as projects
    from participant p where {which}
"""
_FACTS_OF_COHORTS: Final = _FACTS.format(which="p.cohort_id = any($1::uuid[]) and p.left_at is null")
_FACTS_OF_COHORT: Final = _FACTS.format(which="p.cohort_id = any($1::uuid[])")
_FACTS_OF_PEOPLE: Final = _FACTS.format(which="p.id = any($1::uuid[])")
_CERTIFICATE: Final = """
    left join lateral (
      select id, code, revoked_at from certificate
      where participant_id = p.id order by revoked_at desc nulls first, id desc limit 1) as k on true
"""
"""The one that stands, else the one taken back last."""
_PEOPLE: Final = f"""
    select p.*, a.login, coalesce(works.name, '') as preschool, k.id as certificate_id,
      coalesce(k.code, '') as certificate, k.revoked_at is not null as revoked
    from participant p
    join account a on a.id = p.account_id
    {_CERTIFICATE}
    left join lateral (
      select s.name from staff_member m join preschool s on s.id = m.preschool_id and not s.practice
      where m.account_id = p.account_id and (m.ends_on is null or m.ends_on >= $2::date)
      order by m.starts_on desc, m.id limit 1) as works on true
    where p.cohort_id = $1 order by p.left_at is not null, p.full_name, p.id
"""  # noqa: S608 - only our own texts are joined
_PRESENCES: Final = """
    select x.* from course_presence x join course_session s on s.id = x.session_id
    where s.cohort_id = $1 order by s.starts_at, x.participant_id
"""
_OWN_PRESENCES: Final = "select * from course_presence where participant_id = any($1::uuid[])"
_OWN: Final = f"""
    select p.id as participant_id, p.full_name, p.left_at, c.*, a.full_name as trainer_name,
      g.title as programme_title, coalesce(k.code, '') as certificate, k.revoked_at
    from participant p
    join cohort c on c.id = p.cohort_id
    join course_programme g on g.id = c.programme_id
    join account a on a.id = c.trainer_id
    {_CERTIFICATE}
    where p.account_id = $1 and p.left_at is null and ($2::uuid is null or p.id = $2)
    order by c.starts_on desc, c.id
"""  # noqa: S608 - only our own texts are joined
_PROJECTS: Final = """
    select j.*, p.full_name, p.account_id, p.cohort_id
    from course_project j join participant p on p.id = j.participant_id
    where {which} order by j.submitted_at, j.id
"""
_PROJECTS_OF_COHORT: Final = _PROJECTS.format(which="p.cohort_id = $1 and p.left_at is null")
_PROJECTS_OF_PEOPLE: Final = _PROJECTS.format(which="p.id = any($1::uuid[])")
_NOTED: Final = """
    select distinct x.session_id from course_presence x join course_session s on s.id = x.session_id
    where s.cohort_id = any($1::uuid[])
"""


@dataclass(frozen=True, slots=True)
class Timetables:
    """The sessions of several cohorts, as the wire and as the rules have them."""

    rows: Mapping[UUID, list[contract.Session]]
    meetings: Mapping[UUID, list[Meeting]]


def seen(extent: Extent) -> tuple[bool, list[UUID]]:
    """The two parameters of what an extent sees of cohorts: they lie in regions."""
    return extent.everywhere, list(extent.region_ids)


async def cohorts(work: Work, extent: Extent) -> Sequence[Record]:
    rows: Sequence[Record] = await work.raw.fetch(_COHORTS, *seen(extent))
    return rows


async def cohort(work: Work, extent: Extent, cohort_id: UUID, *, lock: bool = False) -> Record | None:
    """With ``lock`` the cohort is the transaction's until its end."""
    statement = f"{_ONE} for no key update of c" if lock else _ONE
    row: Record | None = await work.raw.fetchrow(statement, *seen(extent), cohort_id)
    return row


async def documents(work: Work, programme_ids: Collection[UUID]) -> dict[UUID, contract.ProgrammeDocument]:
    rows = await work.raw.fetch(_DOCUMENTS, list(set(programme_ids)))
    return {row["id"]: document_of(row["document"]) for row in rows}


def document_of(kept: Mapping[str, Any]) -> contract.ProgrammeDocument:
    return msgspec.convert(kept, contract.ProgrammeDocument)


async def timetables(work: Work, cohort_ids: Collection[UUID], zone: ZoneInfo) -> Timetables:
    rows: dict[UUID, list[contract.Session]] = {one: [] for one in cohort_ids}
    meetings: dict[UUID, list[Meeting]] = {one: [] for one in cohort_ids}
    for row in await work.raw.fetch(_SESSIONS, list(cohort_ids)):
        session = contract.Session(
            id=row["id"],
            unit=row["unit"],
            starts_at=row["starts_at"],
            minutes=row["minutes"],
            venue=row["venue"],
        )
        rows[row["cohort_id"]].append(session)
        meetings[row["cohort_id"]].append(meeting_of(session, zone))
    return Timetables(rows, meetings)


async def programmes(work: Work, *, drafts: bool) -> Sequence[Record]:
    rows: Sequence[Record] = await work.raw.fetch(_LISTED_PROGRAMMES, drafts)
    return rows


async def programme(work: Work, programme_id: UUID) -> Record | None:
    statement = _PROGRAMMES.replace("p.revision,", "p.revision, p.document,").format(which="p.id = $1")
    row: Record | None = await work.raw.fetchrow(statement, programme_id)
    return row


async def facts_of_cohorts(work: Work, cohort_ids: Collection[UUID]) -> dict[UUID, list[Done]]:
    """What those who take part have done, by cohort; whoever left is not among them."""
    found: dict[UUID, list[Done]] = {one: [] for one in cohort_ids}
    for row in await work.raw.fetch(_FACTS_OF_COHORTS, list(cohort_ids)):
        found[row["cohort_id"]].append(_done(row))
    return found


async def facts_of_cohort(work: Work, cohort_id: UUID) -> dict[UUID, Done]:
    """By participant, whoever left too."""
    return {row["id"]: _done(row) for row in await work.raw.fetch(_FACTS_OF_COHORT, [cohort_id])}


async def facts_of_people(work: Work, participant_ids: Collection[UUID]) -> dict[UUID, Done]:
    return {row["id"]: _done(row) for row in await work.raw.fetch(_FACTS_OF_PEOPLE, list(participant_ids))}


def _done(row: Record) -> Done:
    return Done(
        sessions=frozenset(row["sessions"]),
        chapters=frozenset(row["chapters"]),
        tasks=frozenset(row["tasks"]),
        tests={unit: Tried(times, passed) for unit, (times, passed) in (row["tests"] or {}).items()},
        projects=row["projects"] or {},
    )


async def people(work: Work, cohort_id: UUID, today: Any) -> Sequence[Record]:
    """Everybody who takes part or left, with where they work and their certificate."""
    rows: Sequence[Record] = await work.raw.fetch(_PEOPLE, cohort_id, today)
    return rows


async def presences(work: Work, cohort_id: UUID) -> Sequence[Record]:
    rows: Sequence[Record] = await work.raw.fetch(_PRESENCES, cohort_id)
    return rows


async def own_presences(work: Work, participant_ids: Collection[UUID]) -> Sequence[Record]:
    rows: Sequence[Record] = await work.raw.fetch(_OWN_PRESENCES, list(participant_ids))
    return rows


async def own(work: Work, account_id: UUID, participant_id: UUID | None = None) -> Sequence[Record]:
    """The cohorts an account takes part in, newest first."""
    rows: Sequence[Record] = await work.raw.fetch(_OWN, account_id, participant_id)
    return rows


async def projects_of_cohort(work: Work, cohort_id: UUID) -> Sequence[Record]:
    rows: Sequence[Record] = await work.raw.fetch(_PROJECTS_OF_COHORT, cohort_id)
    return rows


async def projects_of_people(work: Work, participant_ids: Collection[UUID]) -> Sequence[Record]:
    rows: Sequence[Record] = await work.raw.fetch(_PROJECTS_OF_PEOPLE, list(participant_ids))
    return rows


async def noted_sessions(work: Work, cohort_id: UUID) -> frozenset[UUID]:
    """The sessions at which attendance was taken of anybody."""
    return frozenset(row["session_id"] for row in await work.raw.fetch(_NOTED, [cohort_id]))


async def project_to_change(work: Work, participant_id: UUID, unit: str) -> CourseProject | None:
    """A participant's project, the transaction's until its end."""
    wanted = select(CourseProject).where(CourseProject.participant_id == participant_id, CourseProject.unit == unit)
    found: CourseProject | None = await work.session.scalar(wanted.with_for_update())
    return found
