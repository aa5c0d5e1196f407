"""A cohort with people in it, and what is done there, said shortly."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, timedelta
from typing import Any
from uuid import UUID

import httpx
import msgspec

from server.features.courses.loading import programme_of
from server.features.courses.models import Cohort, CourseProgramme
from server.shared.contract.courses import ProgrammeDocument, Unit
from server.shared.domain.courses import Form, minutes_of, units_of
from server.shared.domain.permissions import Role
from server.shared.ids import uuid7
from tests.support.app import App
from tests.support.world import Person, World

COHORTS = "/api/course/cohorts"
MINE = "/api/course/mine"
STARTS = date(2026, 11, 16)
ENDS = date(2026, 12, 11)
FIRST = datetime(2026, 11, 16, 4, 0, tzinfo=UTC)
DAY = timedelta(days=1)


@dataclass
class Teaching:
    """A trainer, a cohort of the whole programme and those who take part."""

    world: World
    trainer: Person
    cohort_id: UUID
    document: ProgrammeDocument
    sessions: list[dict[str, Any]] = field(default_factory=list)
    people: list[Person] = field(default_factory=list)

    @property
    def app(self) -> App:
        return self.world.app

    @property
    def path(self) -> str:
        return f"{COHORTS}/{self.cohort_id}"

    async def login(self, person: Person) -> str:
        async with self.app.parts.database.reading() as work:
            login: str = await work.raw.fetchval("select login from account where id = $1", person.account_id)
        return login

    async def enrol(self, *people: Person) -> httpx.Response:
        logins = [await self.login(person) for person in people]
        return await self.app.post(f"{self.path}/participants", self.trainer.token, {"logins": logins})

    async def enrolled(self, count: int) -> list[UUID]:
        """So many educators who take part; the ids of their parts in their order."""
        people = [await self.world.educator() for _ in range(count)]
        answer = await self.enrol(*people)
        assert answer.status_code == 200, answer.text
        self.people += people
        return [await self.part_of(person) for person in people]

    async def part_of(self, person: Person) -> UUID:
        (own,) = (await self.app.get(MINE, person.token)).json()
        return UUID(own["id"])

    async def timetable(self, sessions: Sequence[dict[str, Any]], revision: int | None = None) -> httpx.Response:
        body = {"sessions": sessions, "revision": revision or await self.revision()}
        return await self.app.send("PUT", f"{self.path}/timetable", self.trainer.token, body)

    async def revision(self) -> int:
        return int((await self.cohort())["revision"])

    async def cohort(self) -> dict[str, Any]:
        found: dict[str, Any] = (await self.app.get(self.path, self.trainer.token)).json()
        return found

    async def board(self) -> dict[str, Any]:
        answer = await self.app.get(f"{self.path}/board", self.trainer.token)
        assert answer.status_code == 200, answer.text
        found: dict[str, Any] = answer.json()
        return found

    async def standing(self, participant_id: UUID) -> dict[str, Any]:
        return next(one for one in (await self.board())["standings"] if one["participant_id"] == str(participant_id))

    async def mark(self, *marks: dict[str, Any]) -> httpx.Response:
        return await self.app.post(f"{self.path}/attendance", self.trainer.token, {"marks": list(marks)})

    async def takes_place(self, starts_on: date, ends_on: date) -> None:
        """The cohort's days, whatever its timetable says."""
        async with self.app.parts.database.writing() as work:
            await work.raw.execute(
                "update cohort set starts_on = $2, ends_on = $3 where id = $1", self.cohort_id, starts_on, ends_on
            )

    async def mine(self, person: Person, participant_id: UUID) -> dict[str, Any]:
        found: dict[str, Any] = (await self.app.get(f"{MINE}/{participant_id}", person.token)).json()
        return found


def guided(document: ProgrammeDocument) -> list[Unit]:
    return [unit for unit in units_of(document) if unit.form == Form.GUIDED]


def a_session(unit: str, minutes: int, starts_at: datetime = FIRST) -> dict[str, Any]:
    return {"id": str(uuid7()), "unit": unit, "starts_at": starts_at.isoformat(), "minutes": minutes}


def whole_timetable(document: ProgrammeDocument) -> list[dict[str, Any]]:
    """A session for each guided unit, the first on the first day and the others on the days after it."""
    return [a_session(unit.slug, unit.minutes, FIRST + number * DAY) for number, unit in enumerate(guided(document))]


def present(session: dict[str, Any], participant_id: UUID, **more: Any) -> dict[str, Any]:
    return {"session_id": session["id"], "participant_id": str(participant_id), "present": True, **more}


async def a_programme(app: App, document: ProgrammeDocument | None = None) -> UUID:
    """Published and in force under a slug of its own."""
    said = msgspec.structs.replace(document or programme_of(), slug=f"c{uuid7().hex}")
    row = CourseProgramme(
        id=uuid7(),
        slug=said.slug,
        version=1,
        title=said.title,
        document=msgspec.to_builtins(said),
        minutes=minutes_of(said),
        published_at=app.clock.now(),
        in_force=True,
    )
    async with app.parts.database.writing() as work:
        work.session.add(row)
    return row.id


def cohort_body(world: World, programme_id: UUID, **more: Any) -> dict[str, Any]:
    return {
        "id": str(uuid7()),
        "programme_id": str(programme_id),
        "region_id": str(world.region_id),
        "name": "Kuzgi guruh",
        "starts_on": STARTS.isoformat(),
        "ends_on": ENDS.isoformat(),
        "venue": "12-bogʻcha",
        **more,
    }


async def a_teaching(world: World, *, timetabled: bool = True) -> Teaching:
    trainer = await world.above(Role.TRAINER)
    programme_id = await a_programme(world.app)
    answer = await world.app.post(COHORTS, trainer.token, cohort_body(world, programme_id))
    assert answer.status_code == 201, answer.text
    made = Teaching(world, trainer, UUID(answer.json()["id"]), programme_of())
    if timetabled:
        made.sessions = whole_timetable(made.document)
        kept = await made.timetable(made.sessions)
        assert kept.status_code == 200, kept.text
    return made


async def a_cohort_row(world: World, trainer: Person, starts_on: date = STARTS, ends_on: date = ENDS) -> Cohort:
    """A cohort on record, without asking."""
    row = Cohort(
        id=uuid7(),
        programme_id=await a_programme(world.app),
        region_id=world.region_id,
        trainer_id=trainer.account_id,
        name="Kuzgi guruh",
        venue="12-bogʻcha",
        starts_on=starts_on,
        ends_on=ends_on,
        code=uuid7().hex[-16:],
    )
    async with world.app.parts.database.writing() as work:
        work.session.add(row)
    return row
