"""Taking attendance, at once or days later, in any order: the mark that was written down last stands."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Final
from uuid import UUID

from server.features.courses.finding import Found
from server.features.courses.timetabling import require_whole
from server.kernel import audit
from server.kernel.access import Actor
from server.kernel.clock import Clock
from server.kernel.database import Record, Work
from server.kernel.errors import Malformed
from server.kernel.texts import plain
from server.shared.contract import courses as contract
from server.shared.contract.base import FieldProblem
from server.shared.domain.courses import YEARS, Meeting
from server.shared.domain.errors import RuleViolation

MARKED: Final = "cohort.attendance"
MOST: Final = 10_000
_PEOPLE: Final = """
    select p.id, p.account_id, p.full_name,
      exists (select from certificate k where k.participant_id = p.id and k.revoked_at is null) as certified
    from participant p where p.cohort_id = $1 and p.id = any($2::uuid[])
"""
_KEEP: Final = """
    insert into course_presence as kept (session_id, participant_id, present, made_up_on, note, noted_at, marked_by,
      marked_at)
    select session_id, participant_id, present, made_up_on, note, noted_at, $7, $8
    from unnest($1::uuid[], $2::uuid[], $3::bool[], $4::date[], $5::text[], $6::timestamptz[])
      as given (session_id, participant_id, present, made_up_on, note, noted_at)
    on conflict (session_id, participant_id) do update set present = excluded.present, made_up_on = excluded.made_up_on,
      note = excluded.note, noted_at = excluded.noted_at, marked_by = excluded.marked_by,
      marked_at = excluded.marked_at
    where (excluded.noted_at, excluded.present, coalesce(excluded.made_up_on, '-infinity'), excluded.note)
      > (kept.noted_at, kept.present, coalesce(kept.made_up_on, '-infinity'), kept.note)
    returning participant_id, not (present or made_up_on is not null) as missed
"""
"""Marks noted at the same moment are put in an order too, so that whichever comes first the same one stands."""


@dataclass(frozen=True, slots=True)
class _Mark:
    """A mark as it is kept: who made up for a session was not present at it."""

    session_id: UUID
    participant_id: UUID
    present: bool
    made_up_on: date | None
    note: str
    noted_at: datetime

    @property
    def rank(self) -> tuple[datetime, bool, date, str]:
        return (self.noted_at, self.present, self.made_up_on or date.min, self.note)


async def mark(work: Work, actor: Actor, clock: Clock, found: Found, marks: Sequence[contract.Presence]) -> None:
    """Raises ``course.timetable_incomplete`` before the timetable is whole, Malformed for marks that cannot be.

    ``course.own_marks`` where a trainer marks themselves, ``course.certified`` where hours of a certificate would go.
    """
    require_whole(found.document, found.meetings, actor.language)
    ids = list({one.participant_id for one in marks})
    people = {row["id"]: row for row in await work.raw.fetch(_PEOPLE, found.row["id"], ids)}
    problems = list(_problems(marks, clock, found.meetings, people))
    if problems:
        raise Malformed(*problems)
    if any(row["account_id"] == actor.account_id for row in people.values()):
        raise RuleViolation("course.own_marks")
    kept = await _keep(work, actor, clock.now(), _newest(marks, clock.now()))
    for row in kept:
        if row["missed"] and people[row["participant_id"]]["certified"]:
            raise RuleViolation("course.certified", name=people[row["participant_id"]]["full_name"])
    if kept:
        await audit.record(work, actor, MARKED, found.row["id"], details={"marks": len(kept)})


async def _keep(work: Work, actor: Actor, now: datetime, marks: Sequence[_Mark]) -> Sequence[Record]:
    columns = (
        [one.session_id for one in marks],
        [one.participant_id for one in marks],
        [one.present for one in marks],
        [one.made_up_on for one in marks],
        [one.note for one in marks],
        [one.noted_at for one in marks],
    )
    kept: Sequence[Record] = await work.raw.fetch(_KEEP, *columns, actor.account_id, now)
    return kept


def _newest(marks: Sequence[contract.Presence], now: datetime) -> list[_Mark]:
    """Of one sending only the newest mark of each session and participant."""
    newest: dict[tuple[UUID, UUID], _Mark] = {}
    for one in marks:
        made = _Mark(
            session_id=one.session_id,
            participant_id=one.participant_id,
            present=one.present and one.made_up_on is None,
            made_up_on=one.made_up_on,
            note=plain(one.note),
            noted_at=one.noted_at or now,
        )
        key = (one.session_id, one.participant_id)
        if key not in newest or made.rank > newest[key].rank:
            newest[key] = made
    return list(newest.values())


def _problems(
    marks: Sequence[contract.Presence], clock: Clock, meetings: Sequence[Meeting], people: Mapping[UUID, Record]
) -> Iterator[FieldProblem]:
    days = {meeting.id: meeting.day for meeting in meetings}
    if len(marks) > MOST:
        yield FieldProblem(field="marks", code="input.malformed")
    for number, one in enumerate(marks):
        wrong = _wrong(one, clock, days, people)
        if wrong:
            field, code = wrong
            yield FieldProblem(field=f"marks[{number}].{field}", code=code)


def _wrong(
    one: contract.Presence, clock: Clock, days: Mapping[UUID, date], people: Mapping[UUID, Record]
) -> tuple[str, str] | None:
    if one.session_id not in days:
        return "session_id", "course.unknown_session"
    if one.participant_id not in people:
        return "participant_id", "course.unknown_participant"
    noted = one.noted_at or clock.now()
    if noted.tzinfo is None or noted.year not in YEARS:
        return "noted_at", "input.malformed"
    if noted > clock.now():
        return "noted_at", "course.noted_in_future"
    day = noted.astimezone(clock.time_zone).date()
    if one.made_up_on is None and day < days[one.session_id]:
        return "noted_at", "course.before_session"
    if one.made_up_on is not None and one.made_up_on > day:
        return "made_up_on", "course.made_up_in_future"
    return None
