"""Packs cut off and taken in again, corrections made meanwhile, keys that outlive a secret."""

from dataclasses import replace
from datetime import timedelta
from typing import Any
from uuid import UUID

from media_library.packs.signing import is_signed, signer
from server.kernel.database import Work
from server.shared.ids import NOWHERE
from server.worker import drain
from tests.media_library.packing import Packer, a_packer, items, manifest_of, rewritten
from tests.media_library.sending import figure
from tests.media_library.shelf import put
from tests.support.world import World, a_world

OLD, NEW = "an old secret of at least thirty-two letters", "a new secret of at least thirty-two letters"


async def own(there: Packer) -> dict[str, Any]:
    """The one resource of a preschool, as its head sees it."""
    resource_id = await figure(there.world, "select id from resource where preschool_id = $1", there.world.preschool_id)
    path = f"{there.world.path}/resources/{there.world.preschool_id}/{resource_id}"
    shown: dict[str, Any] = (await there.world.app.get(path, there.head.token)).json()
    return {**shown, "path": path}


async def test_what_was_cut_off_has_no_half_resources_and_goes_on_where_it_was(world: World) -> None:
    here, there = await a_packer(world), await a_packer(await a_world(world.app))
    pictures = [await here.a_picture((side, 200)) for side in (300, 310, 320)]
    _, pack = await here.made(items=items(world, *pictures))
    last = manifest_of(pack)["resources"][-1]["encoding"][0]["encoding"]
    lost = {form["sha256"] for form in last}
    cut = rewritten(pack, lambda name, content: None if any(digest in name for digest in lost) else content)

    broken = await there.taken_in(cut)
    half = await there.count("resource"), await there.count("stored_file")
    whole = (await there.taken_in(pack))["outcome"]

    every = {stored["sha256"] for stored in manifest_of(pack)["objects"]}
    assert (broken["state"], broken["refusal"], half) == ("failed", "pack.object_missing", (0, 3))
    assert (whole["added"], whole["objects_fetched"]) == (3, len(lost))
    assert whole["objects_there"] >= len(every - lost)


async def test_with_a_scanner_that_does_not_answer_nothing_comes_in_and_the_pack_waits(world: World) -> None:
    here, there = await a_packer(world), await a_packer(await a_world(world.app))
    _, pack = await here.made(items=items(world, await here.a_picture()))
    file_id = await there.upload(pack)
    body = {"id": str(world.sunflowers), "file_id": str(file_id)}
    asked = await world.app.post(f"{there.world.path}/pack-imports", there.head.token, body)

    await drain(replace(world.app.parts, settings=replace(world.app.parts.settings, clamd="127.0.0.1:1")))
    told = await there.told(asked.json()["id"])
    later = await there.take_in(file_id=str(file_id))

    assert (told["state"], told["refusal"]) == ("failed", "pack.scanner_away")
    assert (later["state"], later["outcome"]["added"]) == ("done", 1)


async def test_a_worker_that_takes_in_again_what_is_done_does_nothing(world: World) -> None:
    here, there = await a_packer(world), await a_packer(await a_world(world.app))
    _, pack = await here.made(items=items(world, await here.a_picture()))
    done = await there.taken_in(pack)
    async with world.app.parts.database.writing() as work:
        await work.raw.execute("update pack set state = 'running' where id = $1", UUID(done["id"]))

    body = {"id": done["id"], "file_id": str(here.world.sunflowers)}
    again = await world.app.post(f"{there.world.path}/pack-imports", there.head.token, body)
    await drain(world.app.parts)

    assert (again.status_code, again.json()["id"]) == (202, done["id"])
    assert await there.count("resource") == 1


async def test_the_upload_of_a_pack_that_came_in_takes_no_room_any_more(world: World) -> None:
    here, there = await a_packer(world), await a_packer(await a_world(world.app))
    _, pack = await here.made(items=items(world, await here.a_picture()))

    await there.taken_in(pack)

    parcels = "select count(*) from stored_file where preschool_id = $1 and purpose = 'pack'"
    assert await figure(world, parcels, there.world.preschool_id) == 0


async def test_a_correction_made_here_is_not_lost_to_the_same_pack(world: World) -> None:
    here, there = await a_packer(world), await a_packer(await a_world(world.app))
    _, pack = await here.made(items=items(world, await here.a_picture()))
    await there.taken_in(pack)
    shown = await own(there)
    body = {
        "id": shown["id"],
        "file_id": shown["file"]["id"],
        "kind": "picture",
        "language": "uz",
        "title": {"uz": "Bizning olma"},
    }
    world.app.clock.move(timedelta(minutes=1))
    corrected = await world.app.send("PUT", shown["path"], there.head.token, body)

    outcome = (await there.taken_in(pack))["outcome"]

    assert corrected.status_code == 200, corrected.text
    assert (outcome["renewed"], outcome["already_there"]) == (0, 1)
    assert (await own(there))["title"] == {"uz": "Bizning olma"}


async def test_what_a_preschool_withdrew_stays_withdrawn(world: World) -> None:
    here, there = await a_packer(world), await a_packer(await a_world(world.app))
    _, pack = await here.made(items=items(world, await here.a_picture()))
    await there.taken_in(pack)
    path = (await own(there))["path"]
    assert (await world.app.post(f"{path}/withdraw", there.head.token)).status_code in {200, 204}

    outcome = (await there.taken_in(pack))["outcome"]

    assert (outcome["added"], outcome["already_there"]) == (0, 1)
    assert (await world.app.get(path, there.head.token)).status_code == 404


async def test_what_everybody_has_is_there_already(world: World) -> None:
    here, there = await a_packer(world), await a_packer(await a_world(world.app))
    picture = await here.a_picture()
    _, pack = await here.made(items=items(world, picture))
    edition = await put(
        world, NOWHERE, "Olma", origin_preschool_id=world.preschool_id, origin_id=UUID(picture), edition=3
    )

    outcome = (await there.taken_in(pack))["outcome"]

    async with world.app.parts.database.writing() as work:
        await work.raw.execute("update resource set withdrawn_at = now() where id = $1", edition)
    assert (outcome["added"], outcome["already_there"]) == (0, 1)


async def test_what_is_shared_wider_goes_out_once_with_the_number_of_its_edition(world: World) -> None:
    here = await a_packer(world)
    picture = await here.a_picture(title={"uz": "Nok"}, theme_weeks=["5-4"])
    edition = await put(
        world,
        NOWHERE,
        "Nok",
        origin_preschool_id=world.preschool_id,
        origin_id=UUID(picture),
        edition=3,
        theme_weeks=["5-4"],
    )

    _, pack = await here.made(theme_weeks=["5-4"])

    async with world.app.parts.database.writing() as work:
        await work.raw.execute("update resource set withdrawn_at = now() where id = $1", edition)
    told = [(one["identifier"]["id"], one["version"]) for one in manifest_of(pack)["resources"]]
    assert told.count((picture, 3)) == 1
    assert [own_id for own_id, _ in told].count(picture) == 1


async def keys(work: Work) -> int:
    found: int = await work.raw.fetchval("select count(*) from signing_key")
    return found


async def test_a_pair_of_keys_lasts_as_long_as_its_secret_verifies_and_lies_sealed(world: World) -> None:
    async with world.app.parts.database.writing() as work:
        await work.raw.execute("delete from signing_key")
        first = await signer(work, [OLD])
        same = await signer(work, [OLD])
        rotated = await signer(work, [NEW, OLD])
        other = await signer(work, [NEW])
        count = await keys(work)
        sealed = await work.raw.fetchval("select private_key from signing_key where public_key = $1", first.public_key)

    signature = first.sign(b"salom")
    assert first.public_key == same.public_key == rotated.public_key != other.public_key
    assert (count, len(sealed)) == (2, 104)
    assert is_signed(b"salom", signature, first.public_key)
    assert not is_signed(b"salom!", signature, first.public_key)
    assert not is_signed(b"salom", signature, other.public_key)
    assert not is_signed(b"salom", b"nonsense", first.public_key)
    assert not is_signed(b"salom", signature, "nonsense")
