"""The object store away: said by a code, nothing lost, and all of it possible again when the store is back."""

from contextlib import AbstractAsyncContextManager
from dataclasses import replace

from server.main import parts_of
from server.worker import drain
from tests.media_library.sending import Sender, a_photo
from tests.soundness.durable import served_in_process
from tests.support.app import App
from tests.support.world import World


def without_store(app: App) -> AbstractAsyncContextManager[App]:
    """The same application on the same database, whose store does not answer."""
    settings = app.parts.settings
    parts = parts_of(replace(settings, s3=replace(settings.s3, endpoint="127.0.0.1:1")), app.clock)
    return served_in_process(parts, app)


async def test_readiness_tells_that_the_store_is_away_and_life_goes_on(world: World) -> None:
    head = await world.head()

    async with without_store(world.app) as away:
        ready, live = await away.get("/health/ready"), await away.get("/health/live")
        page = await away.get(f"{world.path}/groups", head.token)
    back = await world.app.get("/health/ready")

    assert (ready.status_code, ready.json()["code"]) == (503, "media.storage_away")
    assert ready.headers["content-type"] == "application/problem+json"
    assert (live.status_code, page.status_code, back.status_code) == (200, 200, 200)


async def test_an_upload_begun_without_the_store_is_finished_when_it_is_back(world: World) -> None:
    educator, content = await world.educator(), a_photo()
    sender = Sender(world, educator)

    async with without_store(world.app) as away:
        sending = Sender(replace(world, app=away), educator)
        ticket = (await sending.begin(content, purpose="observation")).json()
        sent = await sending.put(ticket["direct_url"], content)
        arrived = await away.post(f"{world.path}/files/{ticket['file_id']}/arrived", educator.token)
        waiting = await sending.state(ticket["file_id"])
    sent_again = await sender.put(ticket["direct_url"], content)
    await drain(world.app.parts)
    ready = await sender.state(ticket["file_id"])

    refused = [(answer.status_code, answer.json()["code"]) for answer in (sent, arrived)]
    assert refused == [(503, "media.storage_away")] * 2
    assert (waiting["state"], sent_again.status_code, ready["state"]) == ("waiting", 200, "ready")
