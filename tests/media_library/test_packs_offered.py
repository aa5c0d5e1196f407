"""A pack from one installation to another by a code, over a real connection."""

import asyncio
import socket
from collections.abc import AsyncIterator
from typing import Any

import pytest
import pytest_asyncio
import uvicorn

from media_library.packs.peers import Peers
from server.main import build_api, parts_of
from server.shared.domain.errors import RuleViolation
from server.shared.domain.packs import CODE_LIFE
from tests.media_library.packing import Packer, a_packer, digest, items, manifest_of
from tests.support.world import World, a_world


@pytest_asyncio.fixture(loop_scope="session")
async def here(world: World) -> Packer:
    return await a_packer(world)


@pytest_asyncio.fixture(loop_scope="session", scope="module")
async def neighbour(app: Any) -> AsyncIterator[str]:
    """The same product, listening as it does in a network; its address."""
    parts = parts_of(app.parts.settings, app.clock)
    listening = socket.create_server(("127.0.0.1", 0))
    server = uvicorn.Server(uvicorn.Config(build_api(parts), log_level="error", lifespan="off"))
    running = asyncio.create_task(server.serve(sockets=[listening]))
    yield f"127.0.0.1:{listening.getsockname()[1]}"
    server.should_exit = True
    await running
    await parts.database.close()


async def offered(here: Packer, **wish: Any) -> tuple[dict[str, Any], bytes]:
    made, pack = await here.made(**wish)
    answer = await here.world.app.post(f"{here.world.path}/packs/{made['id']}/offer", here.head.token)
    assert answer.status_code == 200, answer.text
    found: dict[str, Any] = answer.json()
    return found, pack


async def test_a_neighbour_fetches_what_is_missing_and_nothing_else(here: Packer, neighbour: str) -> None:
    there = await a_packer(await a_world(here.world.app))
    ids = await here.everything()
    _, first = await here.made(items=items(here.world, ids["picture"]))
    await there.taken_in(first)
    told, pack = await offered(here, items=items(here.world, *ids.values()))

    done = await there.take_in(address=neighbour, code=told["code"].lower().replace("-", " "))

    outcome = done["outcome"]
    missing = {stored["sha256"] for stored in manifest_of(pack)["objects"]}
    missing -= {stored["sha256"] for stored in manifest_of(first)["objects"]}
    assert (done["state"], outcome["added"], outcome["already_there"]) == ("done", 5, 1)
    assert outcome["objects_fetched"] == len(missing)


async def test_a_code_opens_its_own_pack_only_and_for_a_day(here: Packer) -> None:
    told, pack = await offered(here, items=items(here.world, await here.a_picture()))
    other, _ = await offered(here, items=items(here.world, await here.a_picture((200, 100))))
    app, stored = here.world.app, manifest_of(pack)["objects"][0]
    path = f"/api/packs/{told['code']}"

    manifest = await app.get(f"{path}/manifest")
    whole = await app.get(f"{path}/objects/{stored['sha256']}")
    rest = await app.http.get(f"{path}/objects/{stored['sha256']}", headers={"range": "bytes=5-"})
    foreign = await app.get(f"/api/packs/{other['code']}/objects/{stored['sha256']}")
    app.clock.move(CODE_LIFE)
    try:
        late = await app.get(f"{path}/manifest")
        told_late = await here.told(told["id"])
    finally:
        app.clock.move(-CODE_LIFE)

    assert manifest.json() == manifest_of(pack)
    assert digest(whole.content) == stored["sha256"]
    assert (rest.status_code, rest.content) == (206, whole.content[5:])
    assert (foreign.status_code, late.status_code, told_late["code"]) == (404, 404, "")


async def test_a_new_code_ends_the_one_before(here: Packer) -> None:
    told, _ = await offered(here, items=items(here.world, await here.a_picture()))
    path = f"{here.world.path}/packs/{told['id']}/offer"

    again = (await here.world.app.post(path, here.head.token)).json()

    before = await here.world.app.get(f"/api/packs/{told['code']}/manifest")
    after = await here.world.app.get(f"/api/packs/{again['code']}/manifest")
    assert (before.status_code, after.status_code) == (404, 200)


async def test_a_pack_whose_resource_was_withdrawn_is_offered_no_more(here: Packer) -> None:
    picture = await here.a_picture()
    told, _ = await offered(here, items=items(here.world, picture))
    path = f"{here.world.path}/resources/{here.world.preschool_id}/{picture}/withdraw"

    assert (await here.world.app.post(path, here.head.token)).status_code in {200, 204}

    assert (await here.world.app.get(f"/api/packs/{told['code']}/manifest")).status_code == 404


async def test_a_wrong_code_and_a_silent_neighbour_are_told(here: Packer, neighbour: str) -> None:
    unknown = await here.take_in(address=neighbour, code="AAAA-AAAA-AAAA")
    silent = await here.take_in(address="127.0.0.1:1", code="AAAA-AAAA-AAAA")
    malformed = await here.world.app.post(
        f"{here.world.path}/pack-imports",
        here.head.token,
        {"id": str(here.world.sunflowers), "address": neighbour, "code": "1234"},
    )

    assert (unknown["refusal"], silent["refusal"]) == ("pack.unknown_code", "pack.peer_away")
    assert (malformed.status_code, malformed.json()["fields"][0]["field"]) == (400, "code")


@pytest.mark.parametrize(
    "address",
    [
        "http://169.254.169.254",
        "http://[fe80::1]",
        "http://100.100.100.200",
        "http://[fd00:ec2::254]",
        "http://[::ffff:169.254.169.254]",
        "http://0.0.0.0:8000",
        "http://224.0.0.1",
        "http://127.0.0.1:8000",
        "http://[::1]:8000",
        "http://localhost",
        "ftp://192.168.1.5",
        "file:///etc/passwd",
        "http://user:word@192.168.1.5",
        "http://192.168.1.5/elsewhere",
        "http://192.168.1.5?x=1",
        "http://192.168.1.5:99999",
        "http://2852039166",
        "",
    ],
)
async def test_what_must_not_be_asked_is_not(address: str) -> None:
    with pytest.raises(RuleViolation) as refused:
        await Peers().found(address)

    assert refused.value.code == "pack.wrong_address"


@pytest.mark.parametrize(
    ("address", "base"),
    [
        ("192.168.1.5:8000", "http://192.168.1.5:8000"),
        ("https://10.0.0.7/", "https://10.0.0.7:443"),
        ("http://[fd12:3456::5]:8000", "http://[fd12:3456::5]:8000"),
        ("8.8.8.8", "http://8.8.8.8:80"),
    ],
)
async def test_a_neighbour_may_be_asked(address: str, base: str) -> None:
    assert (await Peers().found(address)).base == base


async def test_guessing_codes_ends_soon(here: Packer) -> None:
    app = here.world.app

    answers = [(await app.get("/api/packs/AAAABBBBCCCC/manifest")).status_code for _ in range(40)]

    assert set(answers) == {404, 429}
    async with app.parts.database.writing() as work:
        await work.raw.execute("delete from bucket where key like 'pack:%'")
