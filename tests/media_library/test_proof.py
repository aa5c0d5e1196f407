"""The proof of the store: what is gone, damaged or named by nothing is found, by night and by hand."""

import hashlib
from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from click.testing import CliRunner

from media_library.keeping import jobs as keeping
from media_library.keeping.named import named
from media_library.keeping.proving import Fault, Found, Place, Proved, Prover
from media_library.storage import CHILDREN, KEPT, LIBRARY, MEDIA, PACKS, TAKEOUTS, ObjectStorage, hash_key
from server.cli import main
from server.kernel.settings import environment_for_children
from server.shared.ids import uuid7
from tests.media_library.intake_files import photo
from tests.media_library.sending import Sender, figure
from tests.support.app import MovableClock
from tests.support.world import World

WHOLE = 1024**4


@dataclass(frozen=True)
class Shelf:
    """Three files of a preschool's own and an object that nobody names, in the bucket of pictures of children."""

    world: World
    keys: tuple[str, str, str]
    orphan: str

    @property
    def storage(self) -> ObjectStorage:
        return self.world.app.parts.storage

    @property
    def late(self) -> datetime:
        """After both clocks, the store's and ours."""
        return max(datetime.now(UTC), self.world.app.clock.now()) + timedelta(days=2)

    async def proved(self, buckets: tuple[str, ...] = KEPT, now: datetime | None = None) -> Proved:
        prover = Prover(self.storage, now or self.late)
        async with self.world.app.parts.database.reading() as work:
            return await prover.stretch(work, Place(buckets[0], ""), WHOLE, buckets)

    async def damage(self) -> None:
        """One object goes, one gets another content of the same size, one is left that nobody names."""
        gone, wrong, _ = self.keys
        await self.storage.remove(CHILDREN, gone)
        content = await self.storage.get(CHILDREN, wrong)
        await self.storage.put(CHILDREN, wrong, bytes(len(content)), "image/webp")
        await self.storage.put(CHILDREN, self.orphan, b"nobody's", "image/webp")

    @property
    def faults(self) -> set[Found]:
        gone, wrong, _ = self.keys
        return {
            Found(CHILDREN, gone, Fault.MISSING),
            Found(CHILDREN, wrong, Fault.WRONG),
            Found(CHILDREN, self.orphan, Fault.ORPHAN),
        }


@pytest.fixture
async def shelf(world: World) -> Shelf:
    sender, keys = Sender(world, await world.educator()), []
    seed = uuid7().int % 1000
    for number in range(3):
        file_id = await sender.ready(photo((200 + seed, 100 + number)), purpose="observation")
        keys.append(await figure(world, "select key from rendition where file_id = $1 and purpose = 'view'", file_id))
    orphan = hash_key(hashlib.sha256(b"nobody's" + uuid7().bytes).hexdigest())
    return Shelf(world, (keys[0], keys[1], keys[2]), orphan)


async def test_what_is_gone_damaged_or_nobodys_is_found_and_nothing_else(shelf: Shelf) -> None:
    before = await shelf.proved()
    await shelf.damage()

    after = await shelf.proved()

    assert set(after.faults) - set(before.faults) == shelf.faults
    assert (after.objects, after.reached) == (before.objects, None)


async def test_what_nobody_names_yet_is_let_be_for_a_day(shelf: Shelf) -> None:
    await shelf.storage.put(CHILDREN, shelf.orphan, b"nobody's", "image/webp")

    young = await shelf.proved((CHILDREN,), now=datetime.now(UTC) + timedelta(hours=23))
    old = await shelf.proved((CHILDREN,), now=datetime.now(UTC) + timedelta(hours=25))

    orphan = Found(CHILDREN, shelf.orphan, Fault.ORPHAN)
    assert (orphan in young.faults, orphan in old.faults) == (False, True)


async def test_what_lies_in_the_bucket_of_before_is_served_and_proved(shelf: Shelf) -> None:
    world, (key, _, _) = shelf.world, shelf.keys
    await shelf.storage.copy((CHILDREN, key), (MEDIA, key))
    await _run_sql(world, "update rendition set bucket = 'media' where key = $1", key)
    await shelf.storage.remove(CHILDREN, key)

    sound = await shelf.proved((MEDIA, CHILDREN))
    await shelf.storage.remove(MEDIA, key)
    gone = await shelf.proved((MEDIA, CHILDREN))

    assert {found for found in sound.faults if found.key == key} == set()
    assert {found for found in gone.faults if found.key == key} == {Found(MEDIA, key, Fault.MISSING)}


async def test_a_takeout_is_proved_by_its_size(shelf: Shelf) -> None:
    world, key, child_id = shelf.world, f"{uuid7()}/{uuid7()}", await shelf.world.child()
    head = await world.head()
    made = """
        insert into takeout (preschool_id, id, child_id, kind, language, asked_by, as_family, state, progress, key,
                             file_name, byte_size, refusal)
        values ($1, $2, $3, 'archive', 'uz', $4, false, 'ready', 1, $5, 'a.zip', 5, '')
    """
    await _run_sql(world, made, world.preschool_id, uuid7(), child_id, head.account_id, key)

    missing = await shelf.proved((TAKEOUTS,))
    await shelf.storage.put(TAKEOUTS, key, b"12345", "application/zip")
    sound = await shelf.proved((TAKEOUTS,))
    await shelf.storage.put(TAKEOUTS, key, b"1234", "application/zip")
    short = await shelf.proved((TAKEOUTS,))

    found = [[fault.fault for fault in proved.faults if fault.key == key] for proved in (missing, sound, short)]
    assert found == [[Fault.MISSING], [], [Fault.WRONG]]


async def test_pages_and_stretches_leave_nothing_out(shelf: Shelf, monkeypatch: pytest.MonkeyPatch) -> None:
    await shelf.damage()
    whole = await shelf.proved()

    found: list[Found] = []
    objects, place = 0, Place(KEPT[0], "")
    monkeypatch.setattr("media_library.keeping.proving._PAGE", 3)
    prover, step = Prover(shelf.storage, shelf.late), 0
    async with shelf.world.app.parts.database.reading() as work:
        while True:
            proved = await prover.stretch(work, place, 1)
            found += proved.faults
            objects, step = objects + proved.objects, step + 1
            if proved.reached is None:
                break
            place = Place.of(str(proved.reached))

    assert (objects, sorted(found)) == (whole.objects, sorted(whole.faults))
    assert step > len(KEPT)


async def test_the_night_proves_stretch_by_stretch_and_keeps_what_it_found(
    shelf: Shelf, monkeypatch: pytest.MonkeyPatch
) -> None:
    world = shelf.world
    before = await _night(world, shelf.late)
    await shelf.damage()
    monkeypatch.setattr(keeping, "_A_STRETCH", 1)

    after = await _night(world, shelf.late)

    columns = ("objects", "missing", "wrong", "orphans")
    assert [after[name] - before[name] for name in columns] == [0, 1, 1, 1]
    assert (before["ended"], after["ended"]) == (True, True)


async def test_a_store_too_large_for_a_night_goes_on_where_it_was_left(
    shelf: Shelf, monkeypatch: pytest.MonkeyPatch
) -> None:
    world = shelf.world
    whole = await _night(world, shelf.late)
    monkeypatch.setattr("media_library.keeping.proving._PAGE", 5)
    monkeypatch.setattr(keeping, "_A_NIGHT", 1)

    nights = [await _night(world, shelf.late)]
    while not nights[-1]["ended"]:
        nights.append(await _night(world, shelf.late))

    assert {night["id"] for night in nights} == {nights[0]["id"]}
    assert len(nights) > len(KEPT)
    assert nights[-1]["objects"] == whole["objects"]
    assert [night["objects"] for night in nights] == sorted(night["objects"] for night in nights)


async def test_by_hand_it_is_told_as_a_table_and_ends_with_1_when_something_is_wrong(shelf: Shelf) -> None:
    import asyncio

    await shelf.damage()

    bad = await asyncio.to_thread(_verify, shelf.world, "--bucket", CHILDREN)
    other = await asyncio.to_thread(_verify, shelf.world, "--bucket", "nowhere")

    assert (bad.exit_code, other.exit_code) == (1, 2)
    assert f"missing  {CHILDREN}/{shelf.keys[0]}" in bad.output
    assert f"wrong  {CHILDREN}/{shelf.keys[1]}" in bad.output
    assert LIBRARY not in bad.output


async def test_by_hand_a_bucket_where_all_is_well_ends_with_0(world: World, monkeypatch: pytest.MonkeyPatch) -> None:
    import asyncio

    sender = Sender(world, await world.educator())
    await sender.ready(photo((321, 123)))
    monkeypatch.setattr("server.commandline.verifying.KEPT", ("packs",))
    await _fill_what_others_left_out(world)

    told = await asyncio.to_thread(_verify, world)

    proofs = "select count(*) from storage_proof where ended_at > now() - interval '1 minute'"
    assert told.exit_code == 0, told.output
    assert "as it should be" in told.output
    assert await figure(world, proofs) >= 1


async def _fill_what_others_left_out(world: World) -> None:
    """Other tests name packs that were never made: each gets an object of its size."""
    parts, found = world.app.parts, Prover(world.app.parts.storage, datetime.now(UTC))
    async with parts.database.reading() as work:
        faults = (await found.stretch(work, Place(PACKS, ""), WHOLE, (PACKS,))).faults
        sizes = await named(work, PACKS, "", None, WHOLE)
    for fault in faults:
        await parts.storage.put(PACKS, fault.key, bytes(sizes[fault.key]), "application/zip")


def _verify(world: World, *options: str) -> Any:
    environment = environment_for_children(world.app.parts.settings)
    given = {name: value for name, value in environment.items() if name.startswith("NIHOL_")}
    return CliRunner().invoke(main, ["media", "verify", *options], env=given)


async def _night(world: World, now: datetime) -> dict[str, Any]:
    """One night's job and what it asks for; the round as it stands then."""
    parts, clock = world.app.parts, MovableClock(now)
    prove: Callable[..., Any] = keeping.keeping_jobs(parts.storage, clock)[keeping.PROVE]
    payload: dict[str, Any] | None = {}
    while payload is not None:
        async with parts.database.writing() as work:
            await prove(work, payload)
        payload = await _next(world)
    last = "select id from storage_proof order by started_at desc, id desc limit 1"
    row: dict[str, Any] = {"id": await figure(world, last)}
    for name in ("objects", "missing", "wrong", "orphans"):
        row[name] = await figure(world, f"select {name} from storage_proof where id = $1", row["id"])
    row["ended"] = await figure(world, "select ended_at is not null from storage_proof where id = $1", row["id"])
    return row


async def _next(world: World) -> dict[str, Any] | None:
    """Takes the next stretch out of the queue, to be run by the clock of the test."""
    taken = "delete from pgqueuer where entrypoint = $1 returning convert_from(payload, 'UTF8')::jsonb"
    async with world.app.parts.database.writing() as work:
        payload: dict[str, Any] | None = await work.raw.fetchval(taken, keeping.PROVE)
    return payload


async def _run_sql(world: World, sql: str, *values: object) -> None:
    async with world.app.parts.database.writing() as work:
        await work.raw.execute(sql, *values)
