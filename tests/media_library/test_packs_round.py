"""A pack goes out of one preschool and comes into another, with nothing lost on the way."""

import zipfile
from datetime import timedelta
from io import BytesIO

from server.shared.domain.permissions import Role
from tests.media_library.packing import a_packer, items, manifest_of
from tests.media_library.sending import figure
from tests.support.world import World, a_world


async def test_what_goes_out_comes_in_and_goes_out_again_the_same(world: World) -> None:
    here, there = await a_packer(world), await a_packer(await a_world(world.app))
    ids = await here.everything()

    made, pack = await here.made(items=items(world, *ids.values()))
    done = await there.taken_in(pack)
    _, again = await there.made(kinds=list(ids))

    outcome, first, second = done["outcome"], manifest_of(pack), manifest_of(again)
    assert (made["resources"], made["byte_size"], made["left_out"]) == (6, len(pack), 0)
    assert (done["state"], outcome["added"], outcome["renewed"], outcome["already_there"]) == ("done", 6, 0, 0)
    assert (outcome["trusted"], outcome["refused"], outcome["objects_there"]) == (True, [], 0)
    assert outcome["objects_fetched"] == len(first["objects"])
    by_origin = {resource["identifier"]["id"]: resource for resource in second["resources"]}
    assert by_origin == {resource["identifier"]["id"]: resource for resource in first["resources"]}
    assert sorted(by_origin) == sorted(ids.values())
    assert {stored["sha256"] for stored in first["objects"]} == {stored["sha256"] for stored in second["objects"]}


async def test_a_colleague_there_opens_every_form_of_what_came_in(world: World) -> None:
    here, there = await a_packer(world), await a_packer(await a_world(world.app))
    ids = await here.everything()
    _, pack = await here.made(items=items(world, *ids.values()))
    await there.taken_in(pack)
    colleague = await there.world.educator()

    rows = (await world.app.get(f"{there.world.path}/resources", colleague.token)).json()["items"]
    shown = [
        (await world.app.get(f"{there.world.path}/resources/{row['owner_id']}/{row['id']}", colleague.token)).json()
        for row in rows
        if row["owner_id"] == str(there.world.preschool_id)
    ]

    assert {row["kind"] for row in shown} == set(ids)
    for resource in shown:
        assert resource["reach"] == "preschool"
        addresses = [resource["thumb"], resource["play_url"]]
        addresses += [resource["download_url"]] if resource["kind"] != "game" else []
        addresses += [page["url"] for page in resource["pages"]]
        addresses += [part[side] for part in resource["parts"] for side in ("thumb", "front", "back")]
        opened = [(await world.app.get(url, colleague.token)).status_code for url in addresses if url]
        assert set(opened) == {200}, resource["kind"]
    cards = next(resource for resource in shown if resource["kind"] == "card_set")
    assert [part["words"] for part in cards["parts"]] == [{"uz": "olma", "ru": "яблоко"}, {"uz": "nok"}]
    assert cards["indicators"] == ["c-1"]


async def test_taken_in_twice_it_is_there_and_nothing_travels(world: World) -> None:
    here, there = await a_packer(world), await a_packer(await a_world(world.app))
    _, pack = await here.made(items=items(world, await here.a_picture()))
    await there.taken_in(pack)
    before = await there.count("resource"), await there.count("stored_file"), await there.count("rendition")

    again = (await there.taken_in(pack))["outcome"]

    assert (again["added"], again["renewed"], again["already_there"], again["objects_fetched"]) == (0, 0, 1, 0)
    assert (await there.count("resource"), await there.count("stored_file"), await there.count("rendition")) == before


async def test_a_correction_at_its_origin_renews_it_and_an_older_pack_changes_nothing(world: World) -> None:
    here, there = await a_packer(world), await a_packer(await a_world(world.app))
    picture = await here.a_picture()
    _, older = await here.made(items=items(world, picture))
    await there.taken_in(older)
    path = f"{world.path}/resources/{world.preschool_id}/{picture}"
    shown = (await world.app.get(path, here.head.token)).json()
    body = {
        "id": picture,
        "file_id": shown["file"]["id"],
        "kind": "picture",
        "language": "uz",
        "title": {"uz": "Qizil olma"},
    }
    world.app.clock.move(timedelta(minutes=1))
    assert (await world.app.send("PUT", path, here.head.token, body)).status_code == 200
    _, newer = await here.made(items=items(world, picture))

    renewed = (await there.taken_in(newer))["outcome"]
    back = (await there.taken_in(older))["outcome"]

    title = "select title ->> 'uz' from resource where preschool_id = $1"
    assert (renewed["added"], renewed["renewed"], renewed["objects_fetched"]) == (0, 1, 0)
    assert (back["renewed"], back["already_there"]) == (0, 1)
    assert await figure(world, title, there.world.preschool_id) == "Qizil olma"


async def test_a_pack_that_comes_home_changes_nothing_there(world: World) -> None:
    here = await a_packer(world)
    _, pack = await here.made(items=items(world, await here.a_picture()))

    outcome = (await here.taken_in(pack))["outcome"]

    assert (outcome["added"], outcome["already_there"]) == (0, 1)
    assert await here.count("resource") == 1


async def test_the_page_of_a_pack_leads_to_files_that_are_in_it(world: World) -> None:
    here = await a_packer(world)
    ids = await here.everything()

    _, pack = await here.made(items=items(world, *ids.values()))

    with zipfile.ZipFile(BytesIO(pack)) as archive:
        names, page = set(archive.namelist()), archive.read("index.html").decode()
        assert {entry.compress_type for entry in archive.infolist()} == {zipfile.ZIP_STORED}
        assert archive.testzip() is None
        play, start = archive.read("games/1.html").decode(), archive.read("games/1/index.html")
    linked = {part.split('"')[0] for mark in ('href="', 'src="') for part in page.split(mark)[1:]}
    files = {name for name in linked if not name.startswith("#")}
    assert files <= names
    assert {name.rpartition(".")[2] for name in files} == {"webp", "pdf", "wav", "mp4", "html"}
    assert "<script" not in page
    assert 'sandbox="allow-scripts allow-same-origin"' in play
    assert b"connect-src 'none'" in start
    assert {"games/1/index.html", "games/1/game.js", "README.txt", "manifest.json", "manifest.sig"} <= names


async def test_bytes_that_the_receiver_has_do_not_travel_again(world: World) -> None:
    here, there = await a_packer(world), await a_packer(await a_world(world.app))
    first, second = await here.a_picture(), await here.a_picture((400, 300))
    _, whole = await here.made(items=items(world, first))
    await there.taken_in(whole)
    known = [stored["sha256"] for stored in manifest_of(whole)["objects"]]

    _, rest = await here.made(items=items(world, first, second), without=known)
    outcome = (await there.taken_in(rest))["outcome"]

    with zipfile.ZipFile(BytesIO(rest)) as archive:
        travelled = [name for name in archive.namelist() if name.startswith("objects/")]
    assert len(travelled) == len(manifest_of(rest)["objects"]) - len(known)
    assert (outcome["added"], outcome["already_there"], outcome["objects_fetched"]) == (1, 1, len(travelled))


async def test_a_methodist_takes_in_as_a_head_does(world: World) -> None:
    here, there = await a_packer(world), await a_packer(await a_world(world.app))
    _, pack = await here.made(items=items(world, await here.a_picture()))
    there.head = await there.world.staff(Role.METHODIST)

    done = await there.taken_in(pack)

    assert (done["state"], done["outcome"]["added"]) == ("done", 1)
