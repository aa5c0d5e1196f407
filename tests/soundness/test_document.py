"""The OpenAPI document under requests that are made up: answers are as it says, and never a 5xx."""

import asyncio
import random
from functools import cache
from typing import Final

import httpx
import pytest
import pytest_asyncio
import schemathesis
from schemathesis.checks import not_a_server_error
from schemathesis.core.failures import Failure, FailureGroup
from schemathesis.schemas import APIOperation
from schemathesis.specs.openapi.checks import (
    content_type_conformance,
    response_headers_conformance,
    response_schema_conformance,
    status_code_conformance,
)

from server.kernel.http.document import document_of
from server.shared.domain.permissions import GRANTS, Role
from server.shared.i18n import error_key, keys_of
from server.shared.ids import uuid7
from tests.server.rights.asking import Ask
from tests.server.rights.place import ETAG
from tests.server.rights.routes import Route, api_routes, application
from tests.server.rights.samples import PUBLIC, SAMPLES
from tests.server.rights.stage import Somebody, Stage, build, open_sessions_again
from tests.soundness.lengths import EXAMPLES, SEED
from tests.soundness.made_up import Made, requests_for
from tests.support.app import App

CHECKS: Final = [
    not_a_server_error,
    status_code_conformance,
    content_type_conformance,
    response_headers_conformance,
    response_schema_conformance,
]
_PROBLEM: Final = "application/problem+json"


@cache
def operations() -> dict[str, APIOperation]:
    loaded = schemathesis.openapi.from_dict(document_of(application()))
    return {operation.label: operation for operation in (found.ok() for found in loaded.get_all_operations())}


@pytest_asyncio.fixture(scope="module", loop_scope="session")
async def stage(app: App) -> Stage:
    stage = await build(app)
    await app.parts.storage.put("media", f"files/{ETAG}", b"\xff\xd8", "image/jpeg")
    return stage


def asking(stage: Stage, route: Route, chance: random.Random) -> Somebody:
    """Somebody of any role, more often one whom the matrix lets try."""
    allowed = [one for one in stage.people if route.action in GRANTS[one.standing.role]] or list(stage.people)
    return chance.choice(allowed if chance.random() < 0.8 else stage.people)


async def answered(stage: Stage, route: Route, made: Made, somebody: Somebody) -> httpx.Response:
    headers = {"idempotency-key": str(uuid7())}
    if not route.is_public:
        headers["authorization"] = f"Bearer {somebody.person.token}"
    if made.media_type:
        headers["content-type"] = made.media_type
    return await stage.app.http.request(made.method, made.address, headers=headers, content=made.content)


def wrong_with(made: Made, answer: httpx.Response) -> list[str]:
    """What the document does not allow about an answer."""
    try:
        made.case.validate_response(answer, checks=CHECKS)
    except FailureGroup as failures:
        return [_words(failure) for failure in failures.exceptions]
    except Failure as failure:
        return [_words(failure)]
    return refusal_without_words(answer)


def refusal_without_words(answer: httpx.Response) -> list[str]:
    """A refusal is a problem, whose code has words in every language."""
    if answer.status_code < 400:
        return []
    if answer.headers["content-type"] != _PROBLEM:
        return [f"a refusal as {answer.headers['content-type']}"]
    problem = answer.json()
    codes = [problem["code"], *(wrong["code"] for wrong in problem.get("fields", ()))]
    return [f"no words for {code}" for code in codes if error_key(code) not in _texts()]


@cache
def _texts() -> frozenset[str]:
    return frozenset(keys_of("uz"))


def _words(failure: BaseException) -> str:
    return " ".join(str(failure).split())[:300]


@pytest.mark.parametrize("route", api_routes(), ids=lambda route: route.name)
async def test_made_up_requests_are_answered_as_the_document_says(stage: Stage, route: Route) -> None:
    chance = random.Random(f"{SEED} {route.name}")
    place = stage.home
    ask = Ask(content=PUBLIC[route.name][0]) if route.is_public else await SAMPLES[route.name].make(place, place.author)
    known = {**place.known, **ask.ids}
    made = await asyncio.to_thread(requests_for, operations()[route.name], ask, known, EXAMPLES, SEED)

    wrong = []
    for one in made:
        somebody = asking(stage, route, chance)
        answer = await answered(stage, route, one, somebody)
        wrong += [f"{somebody.name}: {one} → {answer.status_code}: {words}" for words in wrong_with(one, answer)]
    await open_sessions_again(stage)

    assert "\n".join(wrong) == ""


def test_every_role_is_among_those_who_ask(stage: Stage) -> None:
    assert {somebody.standing.role for somebody in stage.people} == set(Role)
