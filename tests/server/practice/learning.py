"""Participants of a running cohort, and what they do in their practice preschools."""

from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any, Final
from uuid import UUID

import msgspec

from server.features.courses.models import Cohort, CourseProgramme, Participant
from server.features.practice.people import FULL, TemplateGroup, groups
from server.features.practice.tasks import TASKS
from server.shared.contract.courses import Module, ProgrammeDocument, Unit
from server.shared.domain.permissions import Role
from server.shared.ids import uuid7
from tests.support.app import App
from tests.support.world import Person, World

_WORDS: Final = {"uz": "Amaliyot", "ru": "Практика", "en": "Practice"}


@dataclass(frozen=True)
class Learner:
    """Somebody who learns: the own account, and a token of the practice account."""

    app: App
    person: Person
    participant_id: UUID
    cohort_id: UUID
    preschool_id: UUID
    token: str
    pages: str
    entry: Any

    @property
    def own(self) -> str:
        """Where the own practice preschool is asked about."""
        return f"/api/course/mine/{self.participant_id}/practice"

    @property
    def home(self) -> str:
        """The practice preschool itself."""
        return f"/api/preschools/{self.preschool_id}"

    @property
    def full(self) -> TemplateGroup:
        return groups()[FULL]

    async def checked(self, task: str) -> Any:
        """The task as it was found to be, asked as oneself."""
        response = await self.app.post(f"{self.own}/tasks/{task}/check", self.person.token)
        assert response.status_code == 200, response.text
        return response.json()

    async def did(self, method: str, path: str, body: object = None) -> Any:
        """What the practice account does below its preschool, as answered."""
        response = await self.app.send(method, f"{self.home}/{path}", self.token, body)
        assert response.status_code in (200, 201, 204), response.text
        return response.json() if response.content else None

    async def saw(self, path: str, **query: object) -> Any:
        response = await self.app.get(f"{self.home}/{path}", self.token, **query)
        assert response.status_code == 200, response.text
        return response.json()


async def a_participant(
    world: World, person: Person, *, ends_on: date | None = None, closed: bool = False
) -> tuple[UUID, UUID]:
    """Takes part in a cohort of the world's region whose programme has every task: the participant and the cohort."""
    trainer, today = (await world.above(Role.TRAINER)).account_id, world.app.clock.today()
    participant_id, cohort_id, programme_id = uuid7(), uuid7(), uuid7()
    async with world.app.parts.database.writing() as work:
        work.session.add(a_programme(programme_id))
        await work.flush()
        work.session.add(
            Cohort(
                id=cohort_id,
                programme_id=programme_id,
                region_id=world.region_id,
                trainer_id=trainer,
                name="Kuz",
                starts_on=today - timedelta(days=60),
                ends_on=ends_on or today + timedelta(days=30),
                code=cohort_id.hex[-16:],
                closed_at=world.app.clock.now() if closed else None,
            )
        )
        await work.flush()
        work.session.add(
            Participant(
                id=participant_id,
                cohort_id=cohort_id,
                account_id=person.account_id,
                full_name="Sinov Odami",
                enrolled_at=world.app.clock.now(),
            )
        )
    return participant_id, cohort_id


def a_programme(programme_id: UUID) -> CourseProgramme:
    unit = Unit(slug="practice", title=_WORDS, form="practice", minutes=90, tasks=list(TASKS))
    module = Module(slug="practice", title=_WORDS, outcomes=[_WORDS], units=[unit])
    document = ProgrammeDocument(slug=programme_id.hex, title=_WORDS, summary=_WORDS, modules=[module])
    return CourseProgramme(
        id=programme_id,
        slug=programme_id.hex,
        version=1,
        title=_WORDS,
        document=msgspec.to_builtins(document),
        minutes=90,
    )


async def a_learner(world: World) -> Learner:
    person = await world.educator()
    return await entered(world, person, await a_participant(world, person))


async def entered(world: World, person: Person, part: tuple[UUID, UUID]) -> Learner:
    """The participant with a copy of the template, in it."""
    participant_id, cohort_id = part
    own = f"/api/course/mine/{participant_id}/practice"
    prepared = await world.app.post(own, person.token)
    assert (prepared.status_code, prepared.json()["state"]) == (200, "ready"), prepared.text
    answer = await world.app.post(f"{own}/enter", person.token)
    assert answer.status_code == 200, answer.text
    entry = answer.json()
    home = entry["tokens"]["account"]["scopes"][0]["preschool_id"]
    return Learner(
        app=world.app,
        person=person,
        participant_id=participant_id,
        cohort_id=cohort_id,
        preschool_id=UUID(home),
        token=entry["tokens"]["access_token"],
        pages=entry["pages"],
        entry=entry,
    )
