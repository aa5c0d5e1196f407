"""Packs that somebody tampered with: nothing of them comes in, and whoever took them in learns why."""

import json
import zipfile
from collections.abc import Callable
from io import BytesIO
from typing import Any

import pytest
import pytest_asyncio

from media_library.packs import sources
from tests.media_library.intake_files import photo
from tests.media_library.packing import Packer, Stranger, a_packer, digest, items, manifest_of, rewritten
from tests.support.app import App
from tests.support.world import World, a_world

Change = Callable[[dict[str, Any]], None]


@pytest_asyncio.fixture(loop_scope="session")
async def there(world: World) -> Packer:
    return await a_packer(world)


@pytest_asyncio.fixture(scope="module", loop_scope="session")
async def pack(app: App) -> bytes:
    """A pack of one picture, of another preschool."""
    here = await a_packer(await a_world(app))
    _, content = await here.made(items=items(here.world, await here.a_picture()))
    return content


async def refused(there: Packer, content: bytes, **said: Any) -> dict[str, Any]:
    told = await there.taken_in(content, **said)
    assert told["state"] == "failed", told
    assert [await there.count(table) for table in ("resource", "resource_part")] == [0, 0]
    return told


async def test_a_changed_manifest_is_forged(there: Packer, pack: bytes) -> None:
    def change(name: str, content: bytes) -> bytes:
        return content.replace(b"CC-BY-4.0", b"CC0-1.0!!") if name == "manifest.json" else content

    told = await refused(there, rewritten(pack, change))

    assert told["refusal"] == "pack.forged"


async def test_an_issuer_nobody_knows_is_named_and_comes_in_on_somebodys_word_only(there: Packer, pack: bytes) -> None:
    foreign = Stranger().signed(pack)

    told = await refused(there, foreign)
    taken = await there.taken_in(foreign, trust=True)
    again = await there.taken_in(Stranger().signed(pack))

    assert (told["refusal"], told["outcome"]["issuer"]) == ("pack.unknown_issuer", "Begona bogʻcha")
    assert told["refusal_params"] == {"name": "Begona bogʻcha", "key": told["outcome"]["issuer_key"]}
    assert (taken["state"], taken["outcome"]["trusted"], taken["outcome"]["added"]) == ("done", False, 1)
    assert again["refusal"] == "pack.unknown_issuer"


async def test_what_a_stranger_sends_is_made_anew_by_our_own_intake(there: Packer, pack: bytes) -> None:
    before = {stored["sha256"] for stored in manifest_of(pack)["objects"]}

    await there.taken_in(Stranger().signed(pack), trust=True)
    _, again = await there.made(kinds=["picture"])

    (resource,) = [one for one in manifest_of(again)["resources"] if one["name"].get("uz") == "Material picture"]
    assert {form["purpose"] for form in resource["encoding"][0]["encoding"]} == {"view", "thumb", "small"}
    assert not {form["sha256"] for form in resource["encoding"][0]["encoding"]} & before


async def test_what_a_stranger_calls_a_picture_has_to_be_one(there: Packer, pack: bytes) -> None:
    evil = b"<html><script>alert(1)</script></html>"

    def change(manifest: dict[str, Any]) -> None:
        forms = manifest["resources"][0]["encoding"][0]["encoding"]
        forms[:] = [form for form in forms if form["purpose"] == "view"]
        forms[0].update(sha256=digest(evil), contentSize=len(evil))
        manifest["objects"] = [{"sha256": digest(evil), "contentSize": len(evil), "path": path}]

    path = f"objects/{digest(evil)[:2]}/{digest(evil)}.webp"

    told = await refused(there, Stranger().signed(pack, change, **{path: evil}), trust=True)

    assert told["refusal"] == "pack.object_changed"


async def test_a_swapped_object_is_found(there: Packer, pack: bytes) -> None:
    other = photo((10, 10), "WEBP")

    def swap(name: str, content: bytes) -> bytes:
        return other if name.startswith("objects/") else content

    def swap_same_size(name: str, content: bytes) -> bytes:
        return content[:-1] + bytes([content[-1] ^ 1]) if name.startswith("objects/") else content

    told, same_size = await refused(there, rewritten(pack, swap)), await refused(there, rewritten(pack, swap_same_size))

    assert (told["refusal"], same_size["refusal"]) == ("pack.object_changed", "pack.object_changed")


async def test_a_missing_object_is_told(there: Packer, pack: bytes) -> None:
    told = await refused(there, rewritten(pack, lambda name, content: None if name.startswith("objects/") else content))

    assert told["refusal"] == "pack.object_missing"


async def test_a_cut_off_pack_is_broken(there: Packer, pack: bytes) -> None:
    told = await refused(there, pack[: len(pack) // 2])

    assert told["refusal"] == "pack.broken"


async def test_what_is_no_pack_is_broken(there: Packer) -> None:
    plain = BytesIO()
    with zipfile.ZipFile(plain, "w") as archive:
        archive.writestr("salom.txt", "salom")

    told = await refused(there, plain.getvalue())

    assert told["refusal"] == "pack.broken"


async def test_a_newer_pack_is_refused_with_its_version(there: Packer, pack: bytes) -> None:
    def newer(manifest: dict[str, Any]) -> None:
        manifest["schemaVersion"] = 2

    told = await refused(there, Stranger().signed(pack, newer), trust=True)

    assert (told["refusal"], told["refusal_params"]) == ("pack.newer_version", {"version": 2, "known": 1})


def _path(path: str) -> Change:
    def change(manifest: dict[str, Any]) -> None:
        manifest["objects"][0]["path"] = path

    return change


def _form(**said: Any) -> Change:
    def change(manifest: dict[str, Any]) -> None:
        manifest["resources"][0]["encoding"][0]["encoding"][0].update(said)

    return change


def _resource(**said: Any) -> Change:
    def change(manifest: dict[str, Any]) -> None:
        manifest["resources"][0].update(said)

    return change


@pytest.mark.parametrize(
    "change",
    [
        _path("../../etc/passwd"),
        _path("/etc/passwd"),
        _path("manifest.json"),
        _form(encodingFormat="text/html"),
        _form(encodingFormat="image/svg+xml"),
        _form(purpose="game", path="index.html"),
        _form(purpose="pack"),
        _form(path="../../x"),
        _form(page=-1),
        _form(sha256="../../../etc/passwd"),
        _form(contentSize=2**60),
        _form(width=2**40),
        _resource(name={}),
        _resource(name={"uz": "a" * 3000}),
        _resource(name={"uz": "a\u0000b"}),
        _resource(learningResourceType="game"),
        _resource(about=["<script>"] * 41),
        _resource(hasPart=[{"file": 7, "words": {}}]),
        _resource(version=0),
        _resource(dateModified="yesterday"),
        _resource(identifier={"preschoolId": "nowhere", "id": "nothing"}),
        _resource(encoding=[]),
    ],
)
async def test_what_no_nihol_writes_is_broken_although_it_is_signed(there: Packer, pack: bytes, change: Change) -> None:
    told = await refused(there, Stranger().signed(pack, change), trust=True)

    assert told["refusal"] == "pack.broken"


async def test_a_bomb_is_read_no_further_than_its_manifest_says(there: Packer, pack: bytes) -> None:
    target = BytesIO()
    with zipfile.ZipFile(BytesIO(pack)) as archive, zipfile.ZipFile(target, "w") as bomb:
        for entry in archive.infolist():
            swollen = entry.filename.startswith("objects/")
            content = bytes(50 * 1024 * 1024) if swollen else archive.read(entry)
            bomb.writestr(entry.filename, content, zipfile.ZIP_DEFLATED if swollen else zipfile.ZIP_STORED)

    told = await refused(there, target.getvalue())

    assert told["refusal"] == "pack.object_changed"


async def test_a_manifest_that_swells_is_not_read(there: Packer, pack: bytes) -> None:
    target = BytesIO()
    with zipfile.ZipFile(target, "w") as bomb:
        bomb.writestr("manifest.json", bytes(40 * 1024 * 1024), zipfile.ZIP_DEFLATED)
        bomb.writestr("manifest.sig", b"x")

    told = await refused(there, target.getvalue())

    assert told["refusal"] == "pack.broken"


async def test_a_list_of_entries_that_swells_is_not_read(
    there: Packer, pack: bytes, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sources, "LARGEST_DIRECTORY", 100)

    told = await refused(there, pack)

    assert told["refusal"] == "pack.broken"


async def test_a_pack_for_which_there_is_no_room_is_refused_with_figures(there: Packer, pack: bytes) -> None:
    home = there.world.preschool_id
    file_id = await there.upload(pack)
    async with there.world.app.parts.database.writing() as work:
        await work.raw.execute(
            "insert into media_quota (preschool_id, id, limit_bytes, set_by) values ($1, $1, 10, $2)",
            home,
            there.head.account_id,
        )

    told = await there.take_in(file_id=str(file_id))

    assert (told["state"], told["refusal"]) == ("failed", "media.quota_full")
    assert set(told["refusal_params"]) == {"size_mb", "used_mb", "limit_mb"}
    assert await there.count("resource") == 0


async def test_who_knows_the_hash_of_anothers_file_does_not_get_it(there: Packer, pack: bytes) -> None:
    """The bytes are in the store, of a preschool that never gave them: a pack that only names them brings nothing."""
    named = rewritten(pack, lambda name, content: None if name.startswith("objects/") else content)

    told = await refused(there, Stranger().signed(named), trust=True)

    assert told["refusal"] == "pack.object_missing"
    assert json.dumps(told["outcome"]) == "null"
