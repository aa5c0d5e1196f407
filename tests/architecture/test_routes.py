"""What every route has to declare, and that the OpenAPI document tells it."""

import json
import re
from typing import Any

import httpx
import pytest
import pytest_asyncio

from server.kernel.http.document import document_of
from server.kernel.http.request import _READING
from server.shared.domain.permissions import GRANTS, OF_EVERY_ACCOUNT, Action, Role
from tests.server.rights.routes import Route, application, routes
from tests.support.app import App
from tests.support.world import Person, World, a_world

_HOME = "/api/preschools/{preschool_id}"
_NAMES_NO_PRESCHOOL = {
    "GET /api/preschools/{preschool_id}/files/limits": "the same everywhere",
    "GET /api/preschools/{preschool_id}/resources/{owner_id}/{resource_id}": "the owner is the preschool",
    "GET /api/preschools/{preschool_id}/resources/{owner_id}/{resource_id}/metadata": "the owner is the preschool",
    "GET /api/preschools/{preschool_id}/resources/{owner_id}/{resource_id}/paper": "the owner is the preschool",
    "GET /api/preschools/{preschool_id}/resources/{owner_id}/{resource_id}/play-address": "the owner is the preschool",
    "PUT /api/preschools/{preschool_id}/resources/{owner_id}/{resource_id}": "the owner is the preschool",
    "POST /api/preschools/{preschool_id}/resources/{owner_id}/{resource_id}/withdraw": "the owner is the preschool",
}
_NO_SUCH_PART = 416
"""Told to players and downloaders, which read its header and no words."""
_SIGNED_IN_WRITES = [route for route in routes() if route.writes and not route.is_public]


def named(route: Route) -> str:
    return route.name


@pytest.mark.parametrize("route", routes(), ids=named)
def test_a_route_declares_its_action_or_that_it_is_public(route: Route) -> None:
    declared = [route.action is not None, route.is_public]

    assert declared.count(True) == 1
    assert route.action is None or isinstance(route.action, Action)


@pytest.mark.parametrize("route", [route for route in routes() if route.action], ids=named)
def test_an_action_is_granted_to_somebody(route: Route) -> None:
    granted = {role for role, grants in GRANTS.items() if route.action in grants}

    assert granted != set() or route.action in OF_EVERY_ACCOUNT


@pytest.mark.parametrize("route", [route for route in routes() if route.path.startswith(_HOME)], ids=named)
def test_a_route_of_a_preschool_asks_for_it(route: Route) -> None:
    handler = route.handler
    asking = [handler.parsed_fn_signature, *_signatures_of_dependencies(route)]

    asked = any("preschool_id" in signature.parameters for signature in asking)

    assert asked != (route.name in _NAMES_NO_PRESCHOOL)


def _signatures_of_dependencies(route: Route) -> list[Any]:
    wanted = route.handler.parsed_fn_signature.parameters
    provided = route.handler.resolve_dependencies()
    return [provide.parsed_fn_signature for name, provide in provided.items() if name in wanted]


def test_what_only_reads_is_what_the_kernel_lets_run_without_a_transaction() -> None:
    methods = {route.method for route in routes()}

    assert methods == {"GET", "POST", "PUT", "PATCH", "DELETE"}
    assert methods - _READING == {"POST", "PUT", "PATCH", "DELETE"}


@pytest_asyncio.fixture(scope="module", loop_scope="session")
async def writers(app: App) -> dict[Role, Person]:
    """Somebody of each role that writes."""
    world = await a_world(app)
    return {
        Role.HEAD: await world.head(),
        Role.EDUCATOR: await world.educator(),
        Role.ADMINISTRATOR: await world.above(Role.ADMINISTRATOR),
        Role.PARENT: await world.parent(await world.child()),
    }


@pytest.mark.parametrize("route", _SIGNED_IN_WRITES, ids=named)
async def test_a_write_without_a_key_is_refused(world: World, writers: dict[Role, Person], route: Route) -> None:
    writer = next(
        person for role, person in writers.items() if route.action in OF_EVERY_ACCOUNT or route.action in GRANTS[role]
    )
    known = {"preschool_id": world.preschool_id, "school_year": 2026, "month": 11, "day": "2026-11-18"}
    path = re.sub(r"\{(\w+)\}", lambda name: str(known.get(name[1], world.sunflowers)), route.path)

    answer = await _sent(world, route.method, path, writer.token)

    assert answer.status_code == 400
    if route.path.startswith("/api/"):
        assert answer.json()["fields"] == [{"field": "Idempotency-Key", "code": "input.missing", "params": {}}]


async def _sent(world: World, method: str, path: str, token: str) -> httpx.Response:
    """Without a key, but with what pages want against forgery."""
    http = world.app.http
    await http.get("/admin/sign-in")
    forgery = http.cookies.get("nihol_csrf") or ""
    return await http.request(method, path, headers={"authorization": f"Bearer {token}", "x-csrftoken": forgery})


@pytest.fixture(scope="module")
def document() -> dict[str, Any]:
    told: dict[str, Any] = json.loads(json.dumps(document_of(application())))
    return told


def operations(document: dict[str, Any]) -> dict[str, dict[str, Any]]:
    return {
        f"{method.upper()} {path}": operation
        for path, methods in document["paths"].items()
        for method, operation in methods.items()
        if isinstance(operation, dict)
    }


def test_the_document_tells_every_route_of_the_api_and_its_answers(document: dict[str, Any]) -> None:
    told = operations(document)

    for route in routes():
        if route.path.startswith("/api/"):
            answers = set(told[route.name]["responses"])
            assert any(status.startswith("2") for status in answers), route.name
            assert _refusals(route) - answers == set(), route.name


def _refusals(route: Route) -> set[str]:
    """Those that may come whatever the route does."""
    return {"400", "404", "409", "503", *({"401", "403"} if route.action else set())}


def test_the_document_tells_what_a_file_is_and_that_parts_of_it_may_be_asked_for(document: dict[str, Any]) -> None:
    told = operations(document)

    paper = told["GET /api/preschools/{preschool_id}/weekly-plans/{plan_id}/document"]["responses"]["200"]
    pack = told["GET /api/preschools/{preschool_id}/packs/{pack_id}/content"]["responses"]

    assert list(paper["content"]) == ["application/*"]
    assert [list(pack[status]["content"]) for status in ("200", "206")] == [["application/zip"]] * 2
    assert {"304", "416"} <= set(pack)


def test_a_choice_of_types_in_the_document_lets_a_number_be_both(document: dict[str, Any]) -> None:
    params = document["components"]["schemas"]["Problem"]["properties"]["params"]["additionalProperties"]

    assert {choice["type"] for choice in params["anyOf"]} == {"string", "integer", "number"}
    assert '"oneOf"' not in json.dumps(document)


def test_every_refusal_is_told_as_a_problem(document: dict[str, Any]) -> None:
    for name, operation in operations(document).items():
        if not name.split()[1].startswith("/api/"):
            continue
        for status, answer in operation["responses"].items():
            if int(status) >= 400 and int(status) != _NO_SUCH_PART:
                schema = answer["content"]["application/problem+json"]["schema"]
                assert schema == {"$ref": "#/components/schemas/Problem"}, (name, status)


def test_the_document_leads_nowhere_outside(document: dict[str, Any]) -> None:
    assert re.findall(r"https?://[^\"']*", json.dumps(document)) == []
