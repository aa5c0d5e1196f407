"""Keeping the timetable of a cohort whole: what was attended stays, and the minutes of a unit come to its minutes."""

from collections.abc import Iterator, Sequence
from typing import Final
from uuid import UUID
from zoneinfo import ZoneInfo

from server.features.courses import queries
from server.features.courses.finding import Found
from server.kernel import audit
from server.kernel.access import Actor
from server.kernel.database import Work
from server.kernel.errors import Malformed
from server.kernel.texts import plain
from server.shared.contract import courses as contract
from server.shared.contract.base import FieldProblem
from server.shared.domain import courses as rules
from server.shared.domain.courses import Form, Meeting
from server.shared.domain.errors import RuleViolation
from server.shared.i18n import translator

TIMETABLE: Final = "cohort.timetable"
_MOST: Final = 200
_FOREIGN: Final = "select exists (select from course_session where id = any($1::uuid[]) and cohort_id <> $2)"
_FORGET: Final = "delete from course_session where cohort_id = $1 and id <> all($2::uuid[])"
_KEEP: Final = """
    insert into course_session (id, cohort_id, unit, starts_at, minutes, venue)
    select id, $1, unit, starts_at, minutes, venue
    from unnest($2::uuid[], $3::text[], $4::timestamptz[], $5::int[], $6::text[])
      as wanted (id, unit, starts_at, minutes, venue)
    on conflict (id) do update set unit = excluded.unit, starts_at = excluded.starts_at, minutes = excluded.minutes,
      venue = excluded.venue
"""
_TOUCH: Final = "update cohort set revision = revision + 1 where id = $1"


async def keep(work: Work, actor: Actor, found: Found, wanted: Sequence[contract.Session], zone: ZoneInfo) -> None:
    """Makes ``wanted`` the timetable.

    Raises Malformed for sessions that cannot be, ``course.session_attended`` when one that attendance was taken at is
    left out or moved, and then ``course.timetable_incomplete`` too: hours that somebody has would not come out even.
    """
    cohort_id = found.row["id"]
    _require_sound(found, wanted, zone)
    ids = [session.id for session in wanted]
    if await work.raw.fetchval(_FOREIGN, ids, cohort_id):
        raise RuleViolation("course.id_taken")
    noted = await queries.noted_sessions(work, cohort_id)
    _require_attended_stay(found, wanted, noted)
    if noted:
        require_whole(found.document, [rules.meeting_of(one, zone) for one in wanted], actor.language)
    await work.raw.execute(_FORGET, cohort_id, ids)
    columns = [
        ids,
        [one.unit for one in wanted],
        [one.starts_at for one in wanted],
        [one.minutes for one in wanted],
        [plain(one.venue) for one in wanted],
    ]
    await work.raw.execute(_KEEP, cohort_id, *columns)
    await work.raw.execute(_TOUCH, cohort_id)
    await audit.record(work, actor, TIMETABLE, cohort_id, details={"sessions": len(wanted)})


def require_whole(document: contract.ProgrammeDocument, meetings: Sequence[Meeting], language: str) -> None:
    """Raises ``course.timetable_incomplete`` naming the first guided unit whose sessions do not make its minutes."""
    wrong = rules.incomplete_units(document, meetings)
    if wrong:
        unit, minutes = wrong[0]
        title = translator(language).chosen(unit.title)
        raise RuleViolation("course.timetable_incomplete", unit=title, minutes=minutes, wanted=unit.minutes)


def _require_attended_stay(found: Found, wanted: Sequence[contract.Session], noted: frozenset[UUID]) -> None:
    by_id = {one.id: one for one in wanted}
    for kept in found.sessions:
        if kept.id not in noted:
            continue
        now = by_id.get(kept.id)
        if now is None or (now.unit, now.starts_at, now.minutes) != (kept.unit, kept.starts_at, kept.minutes):
            raise RuleViolation("course.session_attended")


def _require_sound(found: Found, wanted: Sequence[contract.Session], zone: ZoneInfo) -> None:
    problems = list(_problems(found, wanted, zone))
    if problems:
        raise Malformed(*problems)


def _problems(found: Found, wanted: Sequence[contract.Session], zone: ZoneInfo) -> Iterator[FieldProblem]:
    guided = {unit.slug for unit in rules.units_of(found.document) if unit.form == Form.GUIDED}
    starts_on, ends_on = found.row["starts_on"], found.row["ends_on"]
    if len(wanted) > _MOST:
        yield FieldProblem(field="sessions", code="input.malformed")
    seen: set[UUID] = set()
    for number, one in enumerate(wanted):
        if one.unit not in guided:
            yield FieldProblem(field=f"sessions[{number}].unit", code="course.session_unit")
        if not 0 < one.minutes <= rules.LONGEST_SESSION:
            yield FieldProblem(field=f"sessions[{number}].minutes", code="course.session_minutes")
        if one.starts_at.tzinfo is None:
            yield FieldProblem(field=f"sessions[{number}].starts_at", code="input.malformed")
        elif one.starts_at.year not in rules.YEARS or not starts_on <= rules.day_of(one, zone) <= ends_on:
            yield FieldProblem(field=f"sessions[{number}].starts_at", code="course.session_outside")
        if one.id in seen:
            yield FieldProblem(field=f"sessions[{number}].id", code="course.session_twice")
        seen.add(one.id)
