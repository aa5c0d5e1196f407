"""Pages from a streaming copy: what is read there, what never is, how old it says it is, and what its loss costs."""

import re
from collections.abc import AsyncIterator, Callable, Iterator
from contextlib import asynccontextmanager
from dataclasses import replace
from datetime import datetime
from typing import Any

import asyncpg
import httpx
import pytest
import pytest_asyncio
import structlog
from litestar import get
from litestar.di import NamedDependency

from server import main
from server.features.places.models import Region
from server.kernel import audit
from server.kernel.access import Actor
from server.kernel.database import Work
from server.kernel.http.request import SESSION_COOKIE
from server.kernel.replica import Bounds, Replica
from server.main import build_api, parts_of
from server.services.supervisor import Services
from server.shared.domain.permissions import Action, Role
from server.shared.ids import uuid7
from tests.admin.conftest import Visitor, a_page_session
from tests.server.rights.routes import Route, routes
from tests.server.rights.samples import SAMPLES
from tests.server.rights.stage import Stage, build
from tests.support.app import App
from tests.support.replica import StreamingCopy, streaming_copy
from tests.support.world import World

AS_OF = "nihol-as-of"
FIGURES = "/api/figures"
COUNTRY = "/admin/figures/country"
PATIENT = Bounds(limit=600, told_after=600, avoided=0)
FROM_COPY = [route for route in routes() if route.handler.opt.get("replica")]


@pytest.fixture(scope="module")
def copy(services: Services, app: App) -> Iterator[StreamingCopy]:
    with streaming_copy(replace(services.postgres, database="nihol_tests")) as made:
        yield made


@pytest_asyncio.fixture(scope="module", loop_scope="session")
async def durable(app: App) -> AsyncIterator[None]:
    """Commits wait for the log as in production: only what is in it can be in the copy."""
    async with app.parts.database.reading() as work:
        await work.raw.execute("alter database nihol_tests set synchronous_commit = on")
    for one in app.parts.database.connections.idle:
        await one.raw.execute("set synchronous_commit = on")
    yield
    async with app.parts.database.reading() as work:
        await work.raw.execute("alter database nihol_tests reset synchronous_commit")


@pytest_asyncio.fixture(loop_scope="session")
async def going_on(copy: StreamingCopy) -> AsyncIterator[None]:
    yield
    await copy.go_on()


@asynccontextmanager
async def with_copy(app: App, url: str, bounds: Bounds = PATIENT) -> AsyncIterator[App]:
    """The application of the tests with a copy to read from."""
    parts = parts_of(app.parts.settings, app.clock)
    parts = replace(parts, replica=Replica(url, 4, bounds))
    transport = httpx.ASGITransport(app=build_api(parts), raise_app_exceptions=False)  # type: ignore[arg-type]
    async with httpx.AsyncClient(transport=transport, base_url="http://nihol.test") as http:
        yield App(parts, app.clock, http)
    await parts.database.close()
    assert parts.replica is not None
    await parts.replica.close()


@pytest_asyncio.fixture(scope="module", loop_scope="session")
async def reading(app: App, copy: StreamingCopy, durable: None) -> AsyncIterator[App]:
    async with with_copy(app, copy.address.url) as built:
        yield built


@pytest_asyncio.fixture(scope="module", loop_scope="session")
async def stage(app: App) -> Stage:
    return await build(app)


async def caught_up(app: App, copy: StreamingCopy) -> None:
    async with app.parts.database.reading() as work:
        position = await work.raw.fetchval("select pg_current_wal_flush_lsn()::text")
    while not await copy.ask("select pg_last_wal_replay_lsn() >= $1::text::pg_lsn", position):
        pass


async def a_new_region(app: App) -> tuple[str, datetime]:
    """Its name, and the database's own time when it was there."""
    name = f"Hudud {uuid7().hex[-8:]}"
    async with app.parts.database.writing() as work:
        work.session.add(Region(id=uuid7(), iso=name[-8:], name={"uz": name, "ru": name, "en": name}, position=99))
    async with app.parts.database.reading() as work:
        return name, await work.raw.fetchval("select clock_timestamp()")


async def a_visitor(app: App, world: World, role: Role) -> Visitor:
    person = await world.above(role)
    http = httpx.AsyncClient(transport=app.http._transport, base_url="http://nihol.test")
    http.cookies.set(SESSION_COOKIE, await a_page_session(app, person.account_id), path="/")
    return Visitor(http)


async def journal(app: App) -> int:
    async with app.parts.database.reading() as work:
        return int(await work.raw.fetchval("select count(*) from read_journal"))


async def test_figures_come_from_the_copy_and_say_as_of_when_they_are(
    world: World, reading: App, copy: StreamingCopy
) -> None:
    name, there = await a_new_region(reading)
    ministry = await world.above(Role.MINISTRY)
    await caught_up(reading, copy)

    answer = await reading.get(FIGURES, ministry.token)

    assert answer.status_code == 200
    assert name in answer.text
    assert datetime.fromisoformat(answer.headers[AS_OF]) >= there.replace(microsecond=0)
    assert await copy.ask("select pg_is_in_recovery()") is True


async def test_a_copy_that_stands_still_is_shown_as_of_the_moment_it_has_reached(
    world: World, reading: App, copy: StreamingCopy, going_on: None
) -> None:
    ministry = await world.above(Role.MINISTRY)
    await caught_up(reading, copy)
    await copy.halt()
    name, there = await a_new_region(reading)

    answer = await reading.get(FIGURES, ministry.token)

    assert answer.status_code == 200
    assert name not in answer.text
    assert datetime.fromisoformat(answer.headers[AS_OF]) < there


async def test_a_page_from_a_copy_that_is_behind_tells_the_reader_the_time(
    world: World, reading: App, copy: StreamingCopy, going_on: None
) -> None:
    async with with_copy(world.app, copy.address.url, Bounds(limit=600, told_after=0)) as telling:
        visitor = await a_visitor(telling, world, Role.MINISTRY)
        await caught_up(telling, copy)
        await copy.halt()
        await a_new_region(telling)

        page = await visitor.get(COUNTRY)

    shown = datetime.fromisoformat(page.headers[AS_OF]).astimezone(telling.parts.settings.time_zone)
    assert page.status_code == 200
    assert f"{shown:%H:%M:%S}" in page.text
    silent = await (await a_visitor(reading, world, Role.MINISTRY)).get(COUNTRY)
    assert f"{shown:%H:%M:%S}" not in silent.text


async def test_a_copy_further_behind_than_the_limit_is_not_asked(
    world: World, reading: App, copy: StreamingCopy, going_on: None
) -> None:
    ministry = await world.above(Role.MINISTRY)
    await caught_up(reading, copy)
    await copy.halt()
    name, _ = await a_new_region(reading)

    async with with_copy(world.app, copy.address.url, Bounds(limit=0)) as strict:
        answer, health = await strict.get(FIGURES, ministry.token), await strict.get("/health/ready")

    assert (answer.status_code, AS_OF in answer.headers) == (200, False)
    assert name in answer.text
    assert (health.status_code, health.json()["copy"]) == (200, "behind")


async def test_whoever_wrote_on_a_page_reads_no_page_older_than_that(
    world: World, reading: App, copy: StreamingCopy, going_on: None
) -> None:
    visitor = await a_visitor(reading, world, Role.MINISTRY)
    await caught_up(reading, copy)
    before = await visitor.get(COUNTRY)
    await copy.halt()

    await visitor.send(before, "/admin/language", language="ru")
    behind = await visitor.get(COUNTRY)
    await copy.go_on()
    await caught_up(reading, copy)
    after = await visitor.get(COUNTRY)

    assert [AS_OF in page.headers for page in (before, behind, after)] == [True, False, True]
    assert 'lang="ru"' in behind.text


async def test_whoever_signed_out_opens_nothing_although_the_copy_has_not_heard_of_it(
    world: World, reading: App, copy: StreamingCopy, going_on: None
) -> None:
    ministry = await world.above(Role.MINISTRY)
    await caught_up(reading, copy)
    opened = await reading.get(FIGURES, ministry.token)
    await copy.halt()

    await reading.post("/api/account/sign-out", ministry.token)
    closed = await reading.get(FIGURES, ministry.token)

    assert (opened.status_code, closed.status_code) == (200, 401)


async def test_what_is_not_yet_in_the_copy_is_found_all_the_same(
    world: World, reading: App, copy: StreamingCopy, going_on: None
) -> None:
    await caught_up(reading, copy)
    await copy.halt()
    newer = await World(world.app).build()
    district = await newer.above(Role.DISTRICT)

    answer = await reading.get(FIGURES, district.token, kind="district", id=newer.district_id)

    assert (answer.status_code, answer.json()["id"]) == (200, str(newer.district_id))
    assert AS_OF not in answer.headers


@pytest.mark.parametrize("route", FROM_COPY, ids=lambda route: route.name)
async def test_a_route_that_is_read_from_the_copy_records_nothing(
    stage: Stage, reading: App, copy: StreamingCopy, route: Route
) -> None:
    await caught_up(reading, copy)
    before, answers = await journal(reading), []

    for path in await _addresses(stage, route):
        for somebody in stage.people:
            secret = await a_page_session(reading, somebody.person.account_id)
            headers = {"authorization": f"Bearer {somebody.person.token}", "cookie": f"{SESSION_COOKIE}={secret}"}
            await caught_up(reading, copy)
            answer = await reading.http.get(path, headers=headers)
            answers.append((path, somebody.name, answer.status_code, AS_OF in answer.headers))

    opened = [answer for answer in answers if answer[2] == 200]
    assert opened != []
    assert [answer for answer in opened if not answer[3]] == []
    assert await journal(reading) == before


async def _addresses(stage: Stage, route: Route) -> list[str]:
    """The addresses of a route that may be answered from the copy, at home."""
    home, declared = stage.home, route.handler.opt["replica"]
    sample = SAMPLES.get(route.name)
    made = await sample.make(home, home.author) if sample else None
    known: dict[str, Any] = {**home.known, **(made.ids if made else {})}
    world, found = home.world, []
    places = {"country": "", "region": world.region_id, "district": world.district_id, "preschool": world.preschool_id}
    for kind, place_id in places.items():
        asked = {**known, "kind": kind, "place_id": place_id, "slug": "children_observed"}
        path = re.sub(r"\{(\w+)\}", lambda name, asked=asked: str(asked[name[1]]), route.path)  # type: ignore[misc]
        if not path.endswith("/") and (not callable(declared) or declared(asked)):
            found.append(f"{path}?kind={kind}" + (f"&id={place_id}" if place_id else ""))
    return found


@get("/api/recording", action=Action.ACCOUNT_OWN, replica=True)
async def recording(work: NamedDependency[Work], actor: NamedDependency[Actor]) -> dict[str, str]:
    """Declared wrongly: it records a read."""
    await audit.record_read(work, actor, Action.CHILD_READ, uuid7(), [uuid7()])
    return {"state": "recorded"}


async def test_a_read_that_must_be_recorded_is_done_by_the_database_even_where_a_route_is_declared_wrongly(
    world: World, copy: StreamingCopy, durable: None, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(main, "CONTROLLERS", (*main.CONTROLLERS, recording))
    head = await world.head()
    async with with_copy(world.app, copy.address.url) as wrong:
        await caught_up(wrong, copy)
        before = await journal(wrong)

        answer = await wrong.get("/api/recording", head.token)

        assert (answer.status_code, answer.json(), AS_OF in answer.headers) == (200, {"state": "recorded"}, False)
        assert await journal(wrong) == before + 1


async def test_the_connections_to_the_copy_refuse_to_write(reading: App) -> None:
    replica = reading.parts.replica
    assert replica is not None
    async with reading.parts.database.reading() as work:
        mark = await replica.mark(work)

    async with replica.reading(mark) as copied:
        assert copied is not None
        with pytest.raises(asyncpg.ReadOnlySQLTransactionError):
            await copied.work.raw.execute("insert into bucket values ('copy', 1, now())")


async def test_a_server_that_is_no_copy_of_ours_is_not_asked(world: World, durable: None) -> None:
    ministry = await world.above(Role.MINISTRY)
    async with with_copy(world.app, world.app.parts.settings.database_url) as mistaken:
        answer, health = await mistaken.get(FIGURES, ministry.token), await mistaken.get("/health/ready")

    assert (answer.status_code, AS_OF in answer.headers) == (200, False)
    assert health.json()["copy"] == "no_copy"


async def test_the_health_tells_of_the_copy_and_is_well_without_it(reading: App, copy: StreamingCopy, app: App) -> None:
    await caught_up(reading, copy)

    told, without = await reading.get("/health/ready"), await app.get("/health/ready")

    assert (told.status_code, told.json()["state"], told.json()["copy"]) == (200, "ready", "current")
    assert float(told.json()["copy_seconds"]) < PATIENT.limit
    assert without.json() == {"state": "ready"}


async def test_the_loss_of_the_copy_costs_no_answer_is_told_once_and_ends_when_it_is_back(
    world: World, reading: App, copy: StreamingCopy, logged: Callable[[], list[str]]
) -> None:
    ministry = await world.above(Role.MINISTRY)
    await caught_up(reading, copy)
    before = await reading.get(FIGURES, ministry.token)

    copy.stop()
    lost = [await reading.get(FIGURES, ministry.token) for _ in range(5)]
    health = await reading.get("/health/ready")
    copy.start()
    await caught_up(reading, copy)
    back = await reading.get(FIGURES, ministry.token)

    assert [AS_OF in answer.headers for answer in (before, *lost, back)] == [True, *[False] * 5, True]
    assert {answer.status_code for answer in lost} == {200}
    assert (health.status_code, health.json()["copy"]) == (200, "away")
    assert logged().count("not_used") == 1


@pytest.fixture
def logged() -> Iterator[Callable[[], list[str]]]:
    """The events that were logged since the test began."""
    with structlog.testing.capture_logs() as lines:
        yield lambda: [line["event"] for line in lines]
