"""Background work of the library: run twice it does no more, and what nobody finished goes."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from uuid import UUID

import pytest

from media_library.jobs import EXPIRE, FORGET, media_jobs
from media_library.receiving import TAKE_IN
from media_library.storage import CHILDREN, INTAKE, ObjectMissing, ObjectStorage, StorageAway
from server.worker import drain
from tests.media_library.intake_files import pdf, photo
from tests.media_library.sending import Sender, a_photo, figure, observed
from tests.support.app import MovableClock
from tests.support.world import World


async def test_judging_twice_gives_what_judging_once_gives(world: World) -> None:
    sender = Sender(world, await world.educator())
    file_id = await sender.ready(pdf(3), "reja.pdf")
    rows = "select count(*) from rendition where file_id = $1"
    once = (await sender.state(file_id), await figure(world, rows, file_id))

    await _run(world, TAKE_IN, file_id)

    assert (await sender.state(file_id), await figure(world, rows, file_id)) == once
    assert once[1] == 6


async def test_a_crash_before_the_end_costs_nothing_but_time(world: World) -> None:
    sender = Sender(world, await world.educator())
    file_id = await sender.waiting(a_photo())

    with pytest.raises(RuntimeError):
        async with world.app.parts.database.writing() as work:
            await media_jobs(world.app.parts.storage, world.app.clock)[TAKE_IN](work, _payload(world, file_id))
            raise RuntimeError
    crashed = await sender.state(file_id)
    await drain(world.app.parts)

    assert crashed["state"] == "waiting"
    assert (await sender.state(file_id))["state"] == "ready"
    assert await world.app.parts.storage.list(INTAKE, str(world.preschool_id)) == ()


async def test_a_store_that_is_away_leaves_the_file_waiting(world: World) -> None:
    sender = Sender(world, await world.educator())
    file_id = await sender.waiting(a_photo())
    store = replace(world.app.parts.settings.s3, endpoint="127.0.0.1:9")
    away = ObjectStorage(store)

    with pytest.raises(StorageAway):
        async with world.app.parts.database.writing() as work:
            await media_jobs(away, world.app.clock)[TAKE_IN](work, _payload(world, file_id))

    assert (await sender.state(file_id))["state"] == "waiting"
    await drain(world.app.parts)


async def test_an_upload_that_is_gone_is_told_as_missing(world: World) -> None:
    sender = Sender(world, await world.educator())
    file_id = await sender.waiting(a_photo())
    await _run(world, FORGET, file_id)

    await drain(world.app.parts)

    assert (await sender.state(file_id))["refusal"] == "media.missing"


async def test_devices_learn_that_a_photo_is_ready_by_its_entry(world: World) -> None:
    sender, child_id = Sender(world, await world.educator()), await world.child()
    file_id = await sender.waiting(a_photo(), purpose="observation")
    observation_id = await observed(world, sender.person, file_id, child_id)

    await drain(world.app.parts)

    told = "select child_ids from change where preschool_id = $1 and kind = 'observation' and subject_id = $2"
    assert await figure(world, told, world.preschool_id, observation_id) == [child_id]


async def test_uploads_that_nobody_finished_go_after_a_day(world: World) -> None:
    sender = Sender(world, await world.educator())
    unsent = UUID((await sender.begin(a_photo())).json()["file_id"])
    finished = await sender.ready(a_photo())
    await sender.put((await sender.begin(a_photo())).json()["direct_url"], a_photo())
    later = MovableClock(max(datetime.now(UTC), world.app.clock.now()) + timedelta(days=2))

    async with world.app.parts.database.writing() as work:
        await media_jobs(world.app.parts.storage, later)[EXPIRE](work, {})

    assert (await sender.state(unsent))["refusal"] == "media.missing"
    assert (await sender.state(finished))["state"] == "ready"
    assert await world.app.parts.storage.list(INTAKE, str(world.preschool_id)) == ()
    await drain(world.app.parts)


async def test_files_that_nothing_holds_go_after_a_month_with_what_only_they_named(world: World) -> None:
    sender, child_id = Sender(world, await world.educator()), await world.child()
    held = await sender.ready(a_photo(), purpose="observation")
    await observed(world, sender.person, held, child_id)
    twin, unheld = (
        await sender.ready(a_photo(), purpose="observation"),
        await sender.ready(photo((333, 222)), purpose="observation"),
    )
    key = "select key from rendition where file_id = $1 and purpose = 'view'"
    kept_key, gone_key = await figure(world, key, held), await figure(world, key, unheld)
    before = "update stored_file set created_at = created_at - interval '31 days' where preschool_id = $1"

    async with world.app.parts.database.writing() as work:
        await work.raw.execute(before, world.preschool_id)
        await media_jobs(world.app.parts.storage, world.app.clock)[EXPIRE](work, {})
    await drain(world.app.parts)

    paths = [f"{world.path}/files/{file_id}" for file_id in (held, twin, unheld)]
    statuses = [(await world.app.get(path, sender.person.token)).status_code for path in paths]
    assert statuses == [200, 404, 404]
    assert len(await world.app.parts.storage.get(CHILDREN, kept_key)) > 0
    with pytest.raises(ObjectMissing):
        await world.app.parts.storage.stat(CHILDREN, gone_key)


def _payload(world: World, file_id: UUID) -> dict[str, str]:
    return {"preschool_id": str(world.preschool_id), "file_id": str(file_id)}


async def _run(world: World, name: str, file_id: UUID) -> None:
    async with world.app.parts.database.writing() as work:
        await media_jobs(world.app.parts.storage, world.app.clock)[name](work, _payload(world, file_id))
