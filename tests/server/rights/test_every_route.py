"""Every route × every role × here and elsewhere: what the matrix says is what happens; unknown is refused."""

import re

import httpx
import pytest
import pytest_asyncio

from server.shared.domain.permissions import OF_EVERY_ACCOUNT, Role
from server.shared.ids import uuid7
from tests.server.kernel.test_reading import rows_by_table
from tests.server.rights.asking import Ask, Sample
from tests.server.rights.oracle import grants, reaches
from tests.server.rights.place import Place
from tests.server.rights.routes import Route, api_routes
from tests.server.rights.samples import PUBLIC, SAMPLES
from tests.server.rights.stage import Somebody, Stage, build, open_sessions_again, signed_in_again
from tests.support.app import App

PRIVATE = [route for route in api_routes() if not route.is_public]
DONE = frozenset({200, 201, 204, 409})
"""Done, or refused by a rule that only those are told of who might have done it."""


@pytest_asyncio.fixture(scope="session", loop_scope="session")
async def stage(app: App) -> Stage:
    return await build(app)


def expected(route: Route, sample: Sample, somebody: Somebody, place: Place) -> frozenset[int]:
    """The statuses of which one has to be the answer."""
    action, standing = route.action, somebody.standing
    assert action is not None
    if action not in OF_EVERY_ACCOUNT and not grants(standing, action):
        return frozenset({403})
    rights = sample.rights or ((action, sample.aim),)
    if action in OF_EVERY_ACCOUNT and not sample.rights:
        return sample.allowed or DONE
    sees = sample.sees is None or reaches(standing, sample.sees, sample.aim, place.where)
    theirs = not sample.authors or somebody.person is place.author
    reached = theirs and any(reaches(standing, right, aim, place.where) for right, aim in rights)
    opened = any(reaches(standing, right, aim, place.where) for right, aim in sample.besides)
    return (sample.allowed or DONE) if sees and (reached or opened) else frozenset({403, 404})


async def ask(route: Route, place: Place, asked: Ask, token: str | None) -> httpx.Response:
    known = {**place.known, **asked.ids}
    path = re.sub(r"\{(\w+)\}", lambda name: str(known[name[1]]), route.path) + asked.query
    headers = {"idempotency-key": str(uuid7()), **asked.headers}
    if token:
        headers["authorization"] = f"Bearer {token}"
    if asked.content is not None:
        headers["content-type"] = asked.media_type
    return await place.world.app.http.request(route.method, path, headers=headers, content=asked.content)


@pytest.mark.parametrize("route", PRIVATE, ids=lambda route: route.name)
async def test_a_route_is_open_to_those_to_whom_the_matrix_opens_it_and_to_nobody_else(
    stage: Stage, route: Route
) -> None:
    assert route.name in SAMPLES, "a route without a sample is a route that nobody tries"
    sample = SAMPLES[route.name]
    cases = [
        (somebody, place, expected(route, sample, somebody, place))
        for somebody in stage.people
        for place in (stage.home, stage.elsewhere)
    ]
    refused = [(*case, await sample.make(case[1], case[0].person)) for case in cases if not case[2] & {200, 202, 304}]
    signed_out = await sample.make(stage.home, stage.home.author)
    before = await rows_by_table(stage.home.world)

    nobody = await ask(route, stage.home, signed_out, None)
    wrong = [
        f"{somebody.name} {_told(stage, place)}: {answer.status_code}, not {sorted(statuses)}"
        for somebody, place, statuses, asked in refused
        if (answer := await ask(route, place, asked, somebody.person.token)).status_code not in statuses
    ]

    assert nobody.status_code == 401
    assert wrong == []
    assert {table for table, rows in (await rows_by_table(stage.home.world)).items() if rows != before[table]} == set()
    assert await _let_in(stage, route, sample, [case for case in cases if case[2] & {200, 202, 304}]) == []


async def _let_in(
    stage: Stage, route: Route, sample: Sample, cases: list[tuple[Somebody, Place, frozenset[int]]]
) -> list[str]:
    """Those who were not let in although the matrix lets them."""
    wrong = []
    for somebody, place, statuses in cases:
        person = await signed_in_again(stage, somebody.person) if sample.ends_session else somebody.person
        answer = await ask(route, place, await sample.make(place, somebody.person), person.token)
        if answer.status_code not in statuses:
            wrong.append(f"{somebody.name} {_told(stage, place)}: {answer.status_code} {answer.text[:200]}")
    if sample.ends_session:
        await open_sessions_again(stage)
    return wrong


def _told(stage: Stage, place: Place) -> str:
    return "at home" if place is stage.home else "elsewhere"


def test_no_sample_is_left_of_a_route_that_is_gone() -> None:
    assert set(SAMPLES) - {route.name for route in PRIVATE} == set()
    assert set(PUBLIC) == {route.name for route in api_routes() if route.is_public}


def test_somebody_of_every_role_is_asked(stage: Stage) -> None:
    assert {somebody.standing.role for somebody in stage.people} == set(Role)


@pytest.mark.parametrize("name", PUBLIC)
async def test_a_route_without_sign_in_opens_nothing_to_whom_has_no_code_or_ticket(stage: Stage, name: str) -> None:
    content, status = PUBLIC[name]
    route = next(route for route in api_routes() if route.name == name)

    answer = await ask(route, stage.home, Ask(content=content), None)

    assert answer.status_code == status
