"""How tests bring frameworks in: files sent as a browser does, versions of our own document, the second framework."""

import copy
import json
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any
from uuid import UUID

import httpx

from server.features.frameworks.loading import FOLDER, read
from server.shared.domain.frameworks import reference_id
from server.shared.ids import uuid7
from tests.support.app import App
from tests.support.world import Person

OURS = reference_id("framework", "nihol", "1")
SECOND: dict[str, Any] = json.loads((Path(__file__).parent / "bogcha_yoli.json").read_text("utf-8"))
"""A framework shaped otherwise, in words of our own: seven areas, five levels, three age bands, two languages."""


def a_version(**said: Any) -> dict[str, Any]:
    """Our own document under another version, with changes at its top."""
    return {**copy.deepcopy(read(FOLDER)), "version": uuid7().hex[-8:], **said}


def second(**said: Any) -> dict[str, Any]:
    return {**copy.deepcopy(SECOND), "version": uuid7().hex[-8:], **said}


async def bring(app: App, person: Person, content: bytes | dict[str, Any], *, apply: bool = False) -> httpx.Response:
    file = json.dumps(content).encode() if isinstance(content, dict) else content
    headers = {"authorization": f"Bearer {person.token}", "idempotency-key": str(uuid7())}
    path = f"/api/frameworks/import?apply={str(apply).lower()}"
    return await app.http.post(path, headers=headers, files={"file": ("framework", file)})


async def brought(app: App, person: Person, content: bytes | dict[str, Any]) -> UUID:
    response = await bring(app, person, content, apply=True)
    assert response.json()["applied"], response.text
    return UUID(response.json()["id"])


async def put_in_force(app: App, person: Person, framework_id: UUID) -> httpx.Response:
    return await app.post(f"/api/frameworks/{framework_id}/in-force", person.token)


@asynccontextmanager
async def in_force(app: App, person: Person, framework_id: UUID) -> AsyncIterator[None]:
    """The framework in force for a while; ours again afterwards, for the other tests of the session."""
    response = await put_in_force(app, person, framework_id)
    assert response.status_code == 200, response.text
    try:
        yield
    finally:
        await put_in_force(app, person, OURS)
