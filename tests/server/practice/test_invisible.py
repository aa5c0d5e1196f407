"""Practice preschools are seen by nobody but who learns there: no list, no search, no sum, no figure tells of them."""

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any
from uuid import UUID

import httpx
import pytest
import pytest_asyncio

from media_library.models import Resource, StoredFile
from server.features.effects.jobs import REFRESH as EFFECTS
from server.features.practice.people import children, groups, staff
from server.features.practice.removing import remove_preschool
from server.features.practice.template import make_template
from server.kernel.dirty_months import note_ever
from server.kernel.jobs import enqueue
from server.shared.domain.permissions import Role
from server.shared.ids import uuid7
from server.worker import drain
from tests.server.practice.learning import Learner, a_participant, entered
from tests.server.rights.asking import Ask
from tests.server.rights.place import Place
from tests.server.rights.routes import Route, api_routes
from tests.server.rights.samples import SAMPLES
from tests.server.rights.stage import Stage, build
from tests.server.rights.test_every_route import ask
from tests.support.app import BEGINNING, App
from tests.support.world import Person, World, a_world

_ABOVE = (Role.MINISTRY, Role.REGION, Role.DISTRICT, Role.TRAINER, Role.ADMINISTRATOR, Role.HEAD)
_SAID = "mashq"
"""Every name of a practice preschool, its district and its region begins so."""
_BROAD = (
    "figures?kind=country",
    "figures/children_observed?kind=country",
    "figures/places?kind=country",
    f"figures/places?kind=country&search={_SAID}",
    "figures/table.csv?kind=country",
    "figures/table.csv?kind=country&month=2026-10-01",
    "effects?kind=country",
    "exchange/data-value-sets?month=2026-10-01&level=preschool",
    "exchange/names?level=preschool",
    f"exchange/names?level=preschool&search={_SAID}",
    "exchange/names?level=district",
    "exchange/names?level=region",
    f"preschools?search={_SAID}",
    "preschools",
    "places",
    "media",
    "course/cohorts",
)
_OF_PRACTICE = "region_id in (select id from region where practice)"
_LEARNERS = 6
"""More than a kind of preschools needs for its quartiles to be told."""


@dataclass(frozen=True)
class Asked:
    """One request of one person, to be made again as it is."""

    route: Route | None
    path: str
    place: Place
    how: Ask
    person: Person

    @property
    def name(self) -> str:
        return self.route.name if self.route else self.path

    async def answer(self, app: App) -> httpx.Response:
        if self.route is None:
            return await app.get(f"/api/{self.path}", self.person.token)
        return await ask(self.route, self.place, self.how, self.person.token)


async def _requests(stage: Stage, world: World) -> list[Asked]:
    """Every route that reads, as each role above a preschool, as a head of it and as one of another preschool."""
    people = [one.person for one in stage.people if one.standing.role in _ABOVE]
    people.append(await world.head())
    reading = [route for route in api_routes() if route.method == "GET" and route.name in SAMPLES]
    found = [
        Asked(route, "", stage.home, await SAMPLES[route.name].make(stage.home, person), person)
        for route in reading
        for person in people
    ]
    return found + [Asked(None, path, stage.home, Ask(), person) for path in _BROAD for person in people]


async def _stand(app: App, *worlds: World) -> None:
    """Figures of these worlds' regions and of practice preschools, and every effect, as of now.

    What other tests left is neither derived nor changed meanwhile: there are thousands of preschools by then.
    """
    regions = [world.region_id for world in worlds]
    async with app.parts.database.writing() as work:
        await work.raw.execute("delete from dirty_month")
        await work.raw.execute("delete from dirty_roll_up")
        for row in await work.raw.fetch(
            f"select id from preschool where {_OF_PRACTICE} or region_id = any($1)", regions
        ):
            await note_ever(work, row["id"])
        await work.raw.execute("delete from figure_peer_cell")
        await enqueue(work, EFFECTS, {})
    for _ in range(3):
        await drain(app.parts)


async def _without_practice(app: App) -> None:
    """Other tests have a preschool that is only called one, in a district of others."""
    async with app.parts.database.writing() as work:
        for row in await work.raw.fetch(f"select id from preschool where {_OF_PRACTICE}"):
            await remove_preschool(work, row["id"])
        await work.raw.execute("update practice_preschool set removed_at = now() where removed_at is null")
        await work.raw.execute("delete from practice_template")


async def _forbidden(app: App) -> list[str]:
    """Ids of every practice preschool, of its district and region and of those in it, and how their names begin."""
    async with app.parts.database.reading() as work:
        rows = await work.raw.fetch(
            f"""select id from preschool where {_OF_PRACTICE}
               union all select district_id from preschool where {_OF_PRACTICE}
               union all select id from region where practice
               union all select account_id from practice_preschool where removed_at is null"""
        )
    ids = [row["id"] for row in rows] + [one.id for one in children()] + [one.id for one in groups()]
    return [*map(str, ids), "Mashq bog", "Mashq tuman", "Mashq hudud"]


@dataclass(frozen=True)
class Seen:
    """What was answered without practice preschools, and what with them."""

    asked: Sequence[Asked]
    without: Sequence[httpx.Response]
    again: Sequence[httpx.Response]
    with_them: Sequence[httpx.Response]
    forbidden: Sequence[str]


@pytest_asyncio.fixture(loop_scope="session", scope="module")
async def seen(app: App) -> Seen:
    app.clock.moment = BEGINNING
    stage, world = await build(app), await a_world(app)
    await _without_practice(app)
    asked = await _requests(stage, world)
    # Their cohorts are there before: what a trainer sees of a cohort does not depend on its practice preschools.
    people = [await world.educator() for _ in range(_LEARNERS)]
    parts = [(person, await a_participant(world, person)) for person in people]
    # Twice: what other tests left is told of as it was, while it is being forgotten.
    worlds = (stage.home.world, stage.elsewhere.world, world)
    await _stand(app, *worlds)
    await _stand(app, *worlds)
    without = [await one.answer(app) for one in asked]
    again = [await one.answer(app) for one in asked]
    async with app.parts.database.writing() as work:
        await make_template(work, app.clock)
    for person, part in parts:
        await _work_there(await entered(world, person, part))
    await _stand(app, *worlds)
    return Seen(asked, without, again, [await one.answer(app) for one in asked], await _forbidden(app))


async def _work_there(learner: Learner) -> None:
    """What is done there is seen there: an observation, a use of what the country has."""
    entry = {
        "id": str(uuid7()),
        "child_ids": [str(children()[0].id)],
        "text": "Mashq uchun",
        "area": "speech",
        "observed_at": learner.app.clock.now().isoformat(),
    }
    await learner.did("POST", "observations", {"observations": [entry]})


def test_no_answer_names_a_practice_preschool_or_anything_in_it(seen: Seen) -> None:
    """A chapter of the handbook speaks of practice preschools whether there are any or not."""
    answers = zip(seen.asked, seen.without, seen.with_them, strict=True)
    told = sorted(
        {
            f"{one.name}: {word}"
            for one, before, after in answers
            for word in seen.forbidden
            if word in after.text and word not in before.text
        }
    )

    assert len([answer for answer in seen.with_them if answer.status_code == 200]) > 200
    assert told == []


def test_every_figure_and_every_list_is_what_it_was_without_them(seen: Seen) -> None:
    """Of answers that are not the same twice (journals, papers with their moment) only the names are looked at."""
    answers = zip(seen.asked, seen.without, seen.again, seen.with_them, strict=True)
    stable = [(one, before, after) for one, before, again, after in answers if _told(before) == _told(again)]
    changed = sorted({one.name for one, before, after in stable if _told(before) != _told(after)})

    assert len(stable) > len(seen.asked) * 0.8
    assert changed == []


def _told(answer: httpx.Response) -> Any:
    if "json" not in answer.headers.get("content-type", ""):
        return answer.status_code, answer.content
    return answer.status_code, _without_ids_of_requests(json.loads(answer.content))


def _without_ids_of_requests(told: Any) -> Any:
    return {**told, "request_id": ""} if isinstance(told, Mapping) else told


@pytest.mark.parametrize("table", ["figure_district_cell", "figure_region_cell", "effect_spread"])
async def test_no_sum_is_kept_of_their_places(seen: Seen, app: App, table: str) -> None:
    place = {"figure_district_cell": "district_id", "figure_region_cell": "region_id"}.get(table, "place_id")
    async with app.parts.database.reading() as work:
        kept = await work.raw.fetchval(
            f"""select count(*) from {table} where {place} in (
                  select district_id from preschool where {_OF_PRACTICE}
                  union all select id from region where practice)"""
        )

    assert kept == 0


async def test_similar_preschools_are_not_told_of_by_them(seen: Seen, app: App) -> None:
    async with app.parts.database.reading() as work:
        counted = await work.raw.fetchval("select coalesce(max(preschools), 0) from figure_peer_cell")
        real = await work.raw.fetchval("select count(*) from preschool where not practice")

    assert counted <= real


async def _resource(learner: Learner) -> UUID:
    """A resource of the practice preschool with a file that was judged."""
    resource_id, file_id, account_id = uuid7(), uuid7(), UUID(learner.entry["tokens"]["account"]["id"])
    file = StoredFile(
        preschool_id=learner.preschool_id,
        id=file_id,
        purpose="resource",
        state="ready",
        kind="picture",
        declared_name="gul.jpg",
        declared_size=1,
        uploaded_by=account_id,
    )
    resource = Resource(
        preschool_id=learner.preschool_id,
        id=resource_id,
        kind="picture",
        title={"uz": "Gul"},
        description={},
        theme_weeks=[],
        age_bands=[],
        areas=[],
        author_id=account_id,
        author_name="Men",
        file_id=file_id,
    )
    async with learner.app.parts.database.writing() as work:
        work.session.add(file)
        await work.flush()
        work.session.add(resource)
    return resource_id


async def test_nothing_is_shared_beyond_a_practice_preschool(learner: Learner) -> None:
    resource_id = await _resource(learner)
    body = {"id": str(uuid7()), "reach": "district"}
    path = f"{learner.home}/resources/{learner.preschool_id}/{resource_id}/sharing"
    shared = await learner.app.post(path, learner.token, body)
    codes = [
        (answer.status_code, answer.json()["code"])
        for answer in (
            shared,
            await learner.app.post("/api/invitations/join", learner.token, {"code": "AAAABBBBCCCC"}),
        )
    ]
    packed = await learner.app.post(f"{learner.home}/packs", learner.token, {})
    post = {"id": str(uuid7()), "staff_id": str(staff()[1].id)}
    invited = await learner.app.post(f"{learner.home}/invitations", learner.token, post)

    assert codes == [(409, "practice.stays_inside")] * 2
    assert [packed.status_code, invited.status_code] == [403, 403]
