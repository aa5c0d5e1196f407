"""Commands that come as forms or as large bodies: recognised when sent again, refused when too large."""

from collections.abc import AsyncIterator
from typing import Any

import httpx
import pytest

from server.kernel.http.request import _READ_AHEAD_BYTES
from server.shared.ids import uuid7
from tests.server.kernel.test_commands import children_of, commands_of, new_child
from tests.server.roster.sending import MALIKA, OLIM, send, sheet
from tests.support.world import World

LIMIT = 20_000_000


async def test_a_form_sent_again_with_another_boundary_is_the_same_command(world: World) -> None:
    head, key, file = await world.head(), uuid7(), sheet(MALIKA)

    first = await send(world, "import", head.token, file, key=key, boundary="a-boundary-of-the-first-attempt")
    again = await send(world, "import", head.token, file, key=key, boundary="another")
    quoted = await send(world, "import", head.token, file, key=key, boundary='"in quotes"')

    assert [answer.status_code for answer in (first, again, quoted)] == [200, 200, 200], again.text
    assert again.content == quoted.content == first.content
    assert [answer.headers.get("idempotency-replayed") for answer in (first, again, quoted)] == [None, "true", "true"]
    assert await children_of(world) == 1


async def test_another_form_with_the_key_of_the_first_is_refused(world: World) -> None:
    head, key = await world.head(), uuid7()

    await send(world, "import", head.token, sheet(MALIKA), key=key, boundary="one")
    other = await send(world, "import", head.token, sheet(OLIM), key=key, boundary="two")

    assert (other.status_code, other.json()["code"]) == (409, "command.key_reused")
    assert await children_of(world) == 1


async def posted(world: World, token: str, key: str, content: Any, length: int | None = None) -> httpx.Response:
    headers = {"authorization": f"Bearer {token}", "idempotency-key": key, "content-type": "application/json"}
    if length is not None:
        headers["content-length"] = str(length)
    return await world.app.http.post(f"{world.path}/children", headers=headers, content=content)


async def in_pieces(content: bytes, size: int) -> AsyncIterator[bytes]:
    for start in range(0, len(content), size):
        yield content[start : start + size]


@pytest.mark.parametrize("length", [_READ_AHEAD_BYTES - 50_000, _READ_AHEAD_BYTES, _READ_AHEAD_BYTES + 500_000])
async def test_a_large_body_is_recognised_however_it_is_cut_into_pieces(world: World, length: int) -> None:
    head, key, child = await world.head(), str(uuid7()), new_child(world)
    content = _padded(child, length)

    whole = await posted(world, head.token, key, content, length)
    cut = [
        await posted(world, head.token, key, in_pieces(content, size), length) for size in (65_536, 7_777, length - 1)
    ]

    assert whole.status_code == 201
    assert {(answer.status_code, answer.content) for answer in cut} == {(201, whole.content)}
    assert await children_of(world) == 1


@pytest.mark.parametrize("told", [True, False])
async def test_a_body_larger_than_is_taken_is_refused_with_a_code(world: World, told: bool) -> None:
    head = await world.head()
    content = _padded(new_child(world), LIMIT + 1)

    answer = await posted(world, head.token, str(uuid7()), content if told else in_pieces(content, 1_000_000))

    assert (answer.status_code, answer.json()["code"]) == (413, "input.too_large")
    assert answer.headers["content-type"] == "application/problem+json"
    assert (await children_of(world), await commands_of(world, head.account_id)) == (0, 0)


def _padded(child: dict[str, Any], length: int) -> bytes:
    """The child as JSON of exactly so many bytes."""
    start = ('{"padding": "%s", ' % ("x" * length)).encode()
    rest = httpx.Request("POST", "http://nihol.test", json=child).content[1:]
    return start[: length - len(rest) - 3] + b'", ' + rest
