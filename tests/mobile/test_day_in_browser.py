"""The day and its showing to the group in a real browser, where keys and sheets are the browser's own."""

from pathlib import Path

import pytest

from mobile.features.day import screen as day_screen
from server.shared.i18n import translator
from tests.media_library.intake_files import pdf
from tests.media_library.sending import Sender, a_photo
from tests.mobile.at_work import Road, load_reference, preschool_moment, served
from tests.mobile.day_work import a_week, becomes, line, today_of
from tests.support.browser import PHONE
from tests.support.world import World

pytestmark = pytest.mark.browser

EN = translator("en")
TITLE = "Shop of vegetables"


async def test_two_touches_say_on_a_phone_that_something_else_was_done(
    screen_at, client_folder: Path, world: World, monkeypatch: pytest.MonkeyPatch
) -> None:
    await load_reference(world.app)
    monkeypatch.setattr(day_screen, "preschool_now", lambda: preschool_moment(world.app))
    educator = await world.educator()
    plan = await a_week(world, educator, line(TITLE, today_of(world).weekday(), "outdoors"))

    async with served(Road(world.app, educator), client_folder) as url:
        screen = screen_at(url)
        await screen.resize(PHONE)
        await screen.open(f"/day/{world.preschool_id}/{world.sunflowers}")
        await screen.press(f"{EN('day-replaced')}: {TITLE}")
        await screen.press(EN("day-reason-interest"))
        await screen.sees(f"{EN('day-became-replaced')} · {EN('day-reason-interest')}")

        kept = await becomes(world, educator, plan, TITLE, state="replaced")

    assert kept["reason_code"] == "interest"


async def test_everything_attached_is_led_through_by_keys_and_escape_ends_it(
    screen_at, client_folder: Path, world: World
) -> None:
    await load_reference(world.app)
    educator = await world.educator()
    refs = []
    for content, name, kind in ((pdf(3), "cards.pdf", "card_set"), (a_photo(), "yard.jpg", "picture")):
        file_id = await Sender(world, educator).ready(content, name)
        body = {"id": str(file_id), "file_id": str(file_id), "kind": kind, "language": "en", "title": {"en": name}}
        await world.app.post(f"{world.path}/resources", educator.token, body)
        refs.append({"owner_id": str(world.preschool_id), "id": str(file_id)})
    plan = await a_week(world, educator, line(TITLE, today_of(world).weekday(), resources=refs))

    async with served(Road(world.app, educator), client_folder) as url:
        screen = screen_at(url)
        await screen.open(f"/activity/{world.preschool_id}/{plan['id']}/{plan['activities'][0]['id']}")
        await screen.press(EN("media-show"))
        await screen.sees(EN("media-page-of", page=1, count=4))
        for key in ("ArrowRight", "PageDown", "ArrowRight", "ArrowRight"):
            await screen.page.keyboard.press(key)
        await screen.sees(EN("media-page-of", page=4, count=4))
        await screen.page.keyboard.press("ArrowLeft")
        await screen.sees(EN("media-page-of", page=3, count=4))
        await screen.page.keyboard.press("Escape")

        await screen.no_longer_sees(EN("client-close"))
