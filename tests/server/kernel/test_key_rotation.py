"""A new signing key in front: what was begun under the old one is still recognised."""

from dataclasses import replace

import httpx

from server.main import build_api, parts_of
from server.shared.ids import uuid7
from tests.server.kernel.test_commands import children_of, new_child
from tests.support.app import App
from tests.support.world import World

NEW = {"k2": "another key of at least thirty-two characters"}


async def test_a_command_repeated_after_the_key_was_rotated_gets_its_answer_and_a_token_still_opens(
    world: World,
) -> None:
    head, command, child = await world.head(), uuid7(), new_child(world)
    first = await world.app.post(f"{world.path}/children", head.token, child, command)
    settings = world.app.parts.settings
    parts = parts_of(replace(settings, token_keys={**NEW, **settings.token_keys}), world.app.clock)
    transport = httpx.ASGITransport(app=build_api(parts), raise_app_exceptions=False)  # type: ignore[arg-type]

    async with httpx.AsyncClient(transport=transport, base_url="http://nihol.test") as http:
        rotated = App(parts, world.app.clock, http)
        again = await rotated.post(f"{world.path}/children", head.token, child, command)
        other = await rotated.post(f"{world.path}/children", head.token, new_child(world), command)
    await parts.database.close()

    assert (first.status_code, again.status_code, again.content) == (201, 201, first.content)
    assert again.headers["idempotency-replayed"] == "true"
    assert (other.status_code, other.json()["code"]) == (409, "command.key_reused")
    assert await children_of(world) == 1
