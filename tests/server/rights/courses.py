"""Programmes, cohorts and the own way through the course, as the table of rights asks for them."""

import json
from collections.abc import Mapping
from typing import Any, Final
from uuid import UUID

import msgspec

from server.features.courses.loading import programme_of
from server.features.courses.models import Cohort, CourseProgramme, CourseProject, Participant
from server.shared.ids import uuid7
from tests.server.courses.teaching import a_cohort_row, a_programme, cohort_body
from tests.server.rights.asking import Ask, Maker, Sample, body, nothing
from tests.server.rights.oracle import Aim
from tests.server.rights.place import Place
from tests.support.world import Person

_PROGRAMMES: Final = "/api/course/programmes"
_PROGRAMME: Final = f"{_PROGRAMMES}/{{programme_id}}"
_COHORTS: Final = "/api/course/cohorts"
_COHORT: Final = f"{_COHORTS}/{{cohort_id}}"
_MINE: Final = "/api/course/mine/{participant_id}"
_MARKS: Final = {"marks": {}, "note": "Yana bir bor", "returned": True, "revision": 1}


def _asked(ids: Mapping[str, object], said: Any = None) -> Ask:
    return Ask(ids, content=None if said is None else json.dumps(said).encode())


async def _draft(place: Place) -> UUID:
    said = msgspec.structs.replace(programme_of(), slug=f"c{uuid7().hex}")
    row = CourseProgramme(
        id=uuid7(), slug=said.slug, version=1, title=said.title, document=msgspec.to_builtins(said), minutes=1080
    )
    await place.add(row)
    return row.id


async def a_published(place: Place, person: Person) -> Ask:
    return _asked({"programme_id": await a_programme(place.world.app)})


async def a_draft(place: Place, person: Person) -> Ask:
    return _asked({"programme_id": await _draft(place)})


async def a_draft_said_anew(place: Place, person: Person) -> Ask:
    said = {"document": msgspec.to_builtins(programme_of()), "revision": 1}
    return _asked({"programme_id": await _draft(place)}, said)


async def a_new_draft(place: Place, person: Person) -> Ask:
    said = msgspec.structs.replace(programme_of(), slug=f"c{uuid7().hex}")
    return _asked({}, {"id": str(uuid7()), "document": msgspec.to_builtins(said)})


async def a_new_cohort(place: Place, person: Person) -> Ask:
    return _asked({}, cohort_body(place.world, await a_programme(place.world.app)))


def with_a_cohort(said: Any = None) -> Maker:
    async def make(place: Place, person: Person) -> Ask:
        cohort = await a_cohort_row(place.world, place.head)
        return _asked({"cohort_id": cohort.id}, said)

    return make


async def _part(place: Place, person: Person) -> tuple[Cohort, Participant]:
    cohort = await a_cohort_row(place.world, place.head)
    part = Participant(
        id=uuid7(),
        cohort_id=cohort.id,
        account_id=person.account_id,
        full_name="Sinov Odami",
        enrolled_at=place.world.app.clock.now(),
    )
    await place.add(part)
    return cohort, part


async def an_enrolment(place: Place, person: Person) -> Ask:
    cohort = await a_cohort_row(place.world, place.head)
    async with place.world.app.parts.database.reading() as work:
        login = await work.raw.fetchval("select login from account where id = $1", place.author.account_id)
    return _asked({"cohort_id": cohort.id}, {"logins": [login]})


def somebody_who_takes_part(said: Any = None) -> Maker:
    async def make(place: Place, person: Person) -> Ask:
        cohort, part = await _part(place, place.author)
        return _asked({"cohort_id": cohort.id, "participant_id": part.id}, said)

    return make


async def a_project(place: Place, person: Person) -> Ask:
    cohort, part = await _part(place, place.author)
    row = CourseProject(
        id=uuid7(),
        participant_id=part.id,
        unit="final-project",
        title="Loyiha",
        text="Matn",
        state="submitted",
        marks={},
        submitted_at=place.world.app.clock.now(),
    )
    await place.add(row)
    return _asked({"cohort_id": cohort.id, "project_id": row.id}, _MARKS)


def taking_part(said: Any = None, **ids: object) -> Maker:
    """Whoever asks takes part."""

    async def make(place: Place, person: Person) -> Ask:
        _, part = await _part(place, person)
        return _asked({"participant_id": part.id, **ids}, said)

    return make


_REVISED: Final = {"name": "Guruh", "starts_on": "2026-11-16", "ends_on": "2026-12-11", "venue": "Zal", "remote": False}

COURSES: Final[Mapping[str, Sample]] = {
    f"GET {_PROGRAMMES}": Sample(Aim.ANYWHERE, nothing),
    f"POST {_PROGRAMMES}": Sample(Aim.ANYWHERE, a_new_draft),
    f"GET {_PROGRAMME}": Sample(Aim.ANYWHERE, a_published),
    f"PUT {_PROGRAMME}": Sample(Aim.ANYWHERE, a_draft_said_anew),
    f"POST {_PROGRAMME}/publish": Sample(Aim.ANYWHERE, a_draft),
    f"POST {_PROGRAMME}/in-force": Sample(Aim.ANYWHERE, a_published),
    f"GET {_COHORTS}": Sample(Aim.ANYWHERE, nothing),
    f"POST {_COHORTS}": Sample(Aim.REGION_AROUND, a_new_cohort),
    "GET /api/course/trainers": Sample(Aim.ANYWHERE, nothing),
    f"GET {_COHORT}": Sample(Aim.REGION_AROUND, with_a_cohort()),
    f"PUT {_COHORT}": Sample(Aim.REGION_AROUND, with_a_cohort({**_REVISED, "revision": 1})),
    f"POST {_COHORT}/close": Sample(Aim.REGION_AROUND, with_a_cohort()),
    f"PUT {_COHORT}/timetable": Sample(Aim.REGION_AROUND, with_a_cohort({"sessions": [], "revision": 1})),
    f"POST {_COHORT}/participants": Sample(Aim.REGION_AROUND, an_enrolment),
    f"PUT {_COHORT}/participants/{{participant_id}}": Sample(
        Aim.REGION_AROUND, somebody_who_takes_part({"full_name": "Yangi Ism"})
    ),
    f"DELETE {_COHORT}/participants/{{participant_id}}": Sample(Aim.REGION_AROUND, somebody_who_takes_part()),
    f"POST {_COHORT}/attendance": Sample(Aim.REGION_AROUND, with_a_cohort({"marks": []})),
    f"GET {_COHORT}/board": Sample(Aim.REGION_AROUND, with_a_cohort()),
    f"GET {_COHORT}/projects": Sample(Aim.REGION_AROUND, with_a_cohort()),
    f"PUT {_COHORT}/projects/{{project_id}}/marks": Sample(Aim.REGION_AROUND, a_project),
    f"GET {_COHORT}/after": Sample(Aim.REGION_AROUND, with_a_cohort()),
    f"GET {_COHORT}/attendance-sheet.pdf": Sample(Aim.REGION_AROUND, with_a_cohort()),
    "POST /api/course/join": Sample(Aim.ANYWHERE, body(id="{new}", code="AAAA-AAAA-AAAA")),
    "GET /api/course/mine": Sample(Aim.ANYWHERE, nothing),
    f"GET {_MINE}": Sample(Aim.ANYWHERE, taking_part()),
    f"POST {_MINE}/reading": Sample(Aim.ANYWHERE, taking_part({"chapter": "information-needs", "answers": {"1": [0]}})),
    f"PUT {_MINE}/projects/{{unit}}": Sample(
        Aim.ANYWHERE, taking_part({"title": "Loyiha", "text": "Matn"}, unit="final-project")
    ),
}
