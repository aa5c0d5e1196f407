"""The course of the demonstration: a cohort under way, its timetable around today, what was attended and read."""

from collections.abc import Mapping
from datetime import date, datetime, timedelta
from typing import Final
from uuid import UUID

from admin.pages.courses.proposing import proposed
from admin.pages.courses.shown import guided, units_of
from server.demo import marks
from server.demo.people import LOGINS, words
from server.demo.stage import Stage
from server.features.courses.cohorts import CohortService
from server.features.courses.models import CoursePractice, CourseReading
from server.kernel.access import Actor
from server.kernel.database import Work
from server.shared.contract import courses as contract
from server.shared.domain.permissions import Role
from server.shared.ids import uuid7

_BEFORE: Final = timedelta(days=9)
_AFTER: Final = timedelta(days=12)
_MOST: Final = 12
_BEHIND: Final = 2
_TRAINER: Final = """
    select a.id, a.full_name, d.region_id from account a join duty d on d.account_id = a.id and d.role = 'trainer'
    where a.login = $1
"""
_PROGRAMME: Final = "select id from course_programme where in_force order by created_at limit 1"
_EDUCATORS: Final = """
    select a.login
    from staff_member m join account a on a.id = m.account_id join preschool p on p.id = m.preschool_id
    where p.region_id = $1 and m.role = 'educator' and a.practice_of is null and not p.practice
    order by a.login = $2 desc, a.login limit $3
"""


async def teach(stage: Stage) -> None:
    """Once, when everybody is there who takes part; a demonstration begun before there was a trainer stays as it is."""
    stage.begin("teaching")
    async with stage.parts.database.writing() as work:
        row = await work.raw.fetchrow(_TRAINER, _login_of("trainer"))
        programme_id = await work.raw.fetchval(_PROGRAMME)
        taught = await marks.find_mark(work, marks.TAUGHT)
        if taught is None and row is not None and programme_id is not None:
            trainer = stage.acting(Role.TRAINER, row["id"], row["full_name"], region_id=row["region_id"])
            await _Teaching(stage, work, trainer, row["region_id"]).begin(programme_id)
            await marks.set_mark(work, marks.TAUGHT)


class _Teaching:
    """One trainer with one cohort."""

    def __init__(self, stage: Stage, work: Work, trainer: Actor, region_id: UUID) -> None:
        self._stage = stage
        self._work = work
        self._region_id = region_id
        self._cohorts = CohortService(work, trainer, stage.parts.clock)

    async def begin(self, programme_id: UUID) -> None:
        today, said = self._stage.today, words("teaching")
        opened = await self._cohorts.open(
            contract.NewCohort(
                id=uuid7(),
                programme_id=programme_id,
                region_id=self._region_id,
                name=said["name"],
                starts_on=today - _BEFORE,
                ends_on=today + _AFTER,
                venue=said["venue"],
            )
        )
        rows = await self._work.raw.fetch(_EDUCATORS, self._region_id, _login_of("educator"), _MOST)
        board = await self._cohorts.enrol(opened.id, contract.Enrolment(logins=[row["login"] for row in rows]))
        zone = self._stage.parts.clock.time_zone
        sessions = proposed(opened, guided(board.modules), zone)
        timetable = contract.Timetable(sessions=sessions, revision=opened.revision)
        await self._cohorts.set_timetable(opened.id, timetable)
        people = [one.participant_id for one in board.standings]
        past = [one for one in sessions if one.starts_at.astimezone(zone).date() < today]
        marks = self._marks(past, people, said["note"])
        board = await self._cohorts.mark(opened.id, contract.Attendance(marks=marks))
        self._catch_up(board.standings[:-_BEHIND], units_of(board.modules))
        await self._work.flush()

    def _marks(self, past: list[contract.Session], people: list[UUID], note: str) -> list[contract.Presence]:
        """Everybody was there but the last two, of whom one made up for what was missed first."""
        made = []
        for number, session in enumerate(past):
            ended = session.starts_at + timedelta(minutes=session.minutes)
            for place, person in enumerate(reversed(people)):
                missed = place == number % 2 and number >= len(past) - 3
                made_up = self._day_after(ended) if missed and number == len(past) - 3 else None
                made.append(
                    contract.Presence(
                        session_id=session.id,
                        participant_id=person,
                        present=not missed,
                        made_up_on=made_up,
                        note=note if made_up else "",
                        noted_at=None if made_up else ended,
                    )
                )
        return made

    def _day_after(self, ended: datetime) -> date:
        day = ended.astimezone(self._stage.parts.clock.time_zone).date() + timedelta(days=1)
        return min(day, self._stage.today)

    def _catch_up(self, standings: list[contract.Standing], units: Mapping[str, contract.Unit]) -> None:
        """What they should have read and practised by today is done."""
        now = self._stage.parts.clock.now()
        for one in standings:
            for unit in [units[slug] for slug in one.behind]:
                for chapter in unit.chapters:
                    read = CourseReading(
                        participant_id=one.participant_id, chapter=chapter, answers={}, answered_at=now, done_at=now
                    )
                    self._work.session.add(read)
                for task in unit.tasks:
                    done = CoursePractice(participant_id=one.participant_id, task=task, found={}, done_at=now)
                    self._work.session.add(done)


def _login_of(role: str) -> str:
    return next(login.login for login in LOGINS if login.role == role)
