"""Playing games: the address for one person, the sandbox around it, and who gets in."""

from datetime import timedelta
from typing import Any
from uuid import UUID

import httpx
import pytest

from media_library.games.sandbox import sandbox
from server.shared.domain.permissions import Role
from server.shared.ids import uuid7
from tests.media_library.bundles import SCRIPT, bundle
from tests.media_library.sending import Sender, grant_of
from tests.support.world import Person, World, a_world


@pytest.fixture
async def game(world: World) -> dict[str, Any]:
    """A game in the preschool's library."""
    methodist = await world.staff(Role.METHODIST)
    file_id = await Sender(world, methodist).ready(bundle(), "juftini_top.zip")
    body = {
        "id": str(uuid7()), "file_id": str(file_id), "kind": "game", "title": {"uz": "Juftini top"}, "language": "uz"
    }  # fmt: skip
    made = await world.app.post(f"{world.path}/resources", methodist.token, body)
    assert made.status_code == 201, made.text
    found: dict[str, Any] = made.json()
    return found


async def address_for(world: World, game: dict[str, Any], person: Person) -> httpx.Response:
    path = f"{world.path}/resources/{game['owner_id']}/{game['id']}/play-address"
    return await world.app.get(path, person.token)


async def fetched(world: World, address: str) -> httpx.Response:
    return await world.app.http.get(address)


async def test_a_game_is_played_by_its_own_address_and_shows_its_cover(world: World, game: dict[str, Any]) -> None:
    educator = await world.educator()

    told = (await address_for(world, game, educator)).json()
    start, script = (
        await fetched(world, told["url"]),
        await fetched(world, told["url"].replace("index.html", "game.js")),
    )

    assert (start.status_code, start.headers["content-type"]) == (200, "text/html; charset=utf-8")
    assert (script.text, script.headers["content-type"]) == (SCRIPT, "text/javascript; charset=utf-8")
    assert game["thumb"].endswith("/thumb")
    assert (await world.app.get(game["thumb"], educator.token)).status_code == 200


async def test_every_file_of_a_game_comes_inside_the_sandbox(world: World, game: dict[str, Any]) -> None:
    address = (await address_for(world, game, await world.educator())).json()["url"]

    for name in ("index.html", "game.js", "look/game.css", "pictures/apple.png"):
        headers = (await fetched(world, address.replace("index.html", name))).headers
        policy = dict(part.partition(" ")[::2] for part in headers["content-security-policy"].split("; "))
        own = f"nihol.test{address.removesuffix('index.html')}"
        assert (policy["sandbox"], policy["default-src"], policy["form-action"]) == (
            "allow-scripts",
            "'none'",
            "'none'",
        )
        assert policy["connect-src"] == own
        assert policy["script-src"] == f"{own} 'unsafe-inline'"
        assert "set-cookie" not in headers
        assert headers["x-content-type-options"] == "nosniff"


def test_a_host_that_is_none_adds_nothing_to_the_policy() -> None:
    policy = sandbox("a.test; script-src *", "/play/g/o/f/")["Content-Security-Policy"]

    assert "a.test" not in policy
    assert "script-src 'none' 'unsafe-inline'" in policy


async def test_the_address_of_a_game_opens_nothing_else(world: World, game: dict[str, Any]) -> None:
    methodist = await world.staff(Role.METHODIST)
    other = await Sender(world, methodist).ready(bundle({"index.html": "<p>boshqa</p>"}), "boshqa.zip")
    address = (await address_for(world, game, methodist)).json()["url"]
    grant = address.split("/")[2]

    swapped = await fetched(world, address.replace(game["file"]["id"], str(other)))
    as_file = await fetched(world, f"{world.path}/files/{game['file']['id']}/thumb?grant={grant}")
    as_token = await world.app.get(f"{world.path}/resources", grant)
    by_media_grant = await fetched(world, address.replace(grant, grant_of(world, methodist)))

    assert [one.status_code for one in (swapped, as_file, as_token, by_media_grant)] == [401, 401, 401, 401]


async def test_the_address_ends_after_its_minutes_and_with_the_session(world: World, game: dict[str, Any]) -> None:
    educator = await world.educator()
    address = (await address_for(world, game, educator)).json()["url"]

    world.app.clock.move(timedelta(minutes=29))
    before = await fetched(world, address)
    world.app.clock.move(timedelta(minutes=2))
    after = await fetched(world, address)

    assert (before.status_code, after.status_code) == (200, 401)


async def test_a_withdrawn_game_is_gone_at_once_for_who_plays_it(world: World, game: dict[str, Any]) -> None:
    address = (await address_for(world, game, await world.educator())).json()["url"]
    head = await world.head()

    path = f"{world.path}/resources/{game['owner_id']}/{game['id']}/withdraw"
    withdrawn = await world.app.post(path, head.token, None)

    assert withdrawn.status_code == 204
    assert (await fetched(world, address)).status_code == 404
    assert (await address_for(world, game, head)).status_code == 404


async def test_a_stranger_gets_no_address_and_nobody_a_file_that_is_not_there(
    world: World, game: dict[str, Any]
) -> None:
    foreign = await a_world(world.app)
    stranger = await foreign.head()
    address = (await address_for(world, game, await world.educator())).json()["url"]

    assert (await address_for(world, game, stranger)).status_code == 404
    for name in ("none.js", "../index.html", "%2e%2e/index.html", ""):
        assert (await fetched(world, address.replace("index.html", name))).status_code == 404


async def test_a_picture_has_no_address_to_play(world: World) -> None:
    methodist = await world.staff(Role.METHODIST)
    file_id: UUID = await Sender(world, methodist).ready(bundle(), "oyin.zip")
    body = {"id": str(uuid7()), "file_id": str(file_id), "kind": "picture", "title": {"uz": "Olma"}, "language": "uz"}

    refused = await world.app.post(f"{world.path}/resources", methodist.token, body)

    assert (refused.status_code, refused.json()["code"]) == (409, "media.kind_mismatch")
