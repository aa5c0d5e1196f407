"""A photo goes up and a booklet is shown to the group in a real browser, where only the browser can do it."""

from pathlib import Path

import pytest

from mobile.features.observations import repository
from server.shared.i18n import translator
from server.worker import drain
from tests.media_library.intake_files import pdf
from tests.media_library.sending import Sender, a_photo
from tests.mobile.at_work import Road, load_reference, preschool_moment, served
from tests.support.browser import PHONE
from tests.support.world import World

pytestmark = pytest.mark.browser

EN = translator("en")


async def test_a_photo_is_chosen_and_goes_with_the_entry(
    screen_at, client_folder: Path, world: World, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    await load_reference(world.app)
    monkeypatch.setattr(repository, "preschool_now", lambda: preschool_moment(world.app))
    child_id, educator = await world.child(name="Botir"), await world.educator()
    (tmp_path / "image.jpg").write_bytes(a_photo())

    async with served(Road(world.app, educator), client_folder) as url:
        screen = screen_at(url)
        await screen.resize(PHONE)
        await screen.open(f"/observe/{world.preschool_id}/{world.sunflowers}/{child_id}")
        await screen.sees(EN("observe-photos"))
        async with screen.page.expect_file_chooser() as chooser:
            await screen.press(EN("observe-photos"))
        await (await chooser.value).set_files(tmp_path / "image.jpg")
        await screen.sees("image.jpg")
        await screen.press("Botir tells about the weekend.")
        await drain(world.app.parts)
        await screen.press(EN("client-save"))
        await screen.sees(EN("observe-saved", names="Botir"))
    await drain(world.app.parts)

    answer = await world.app.get(f"{world.path}/children/{child_id}/observations", educator.token)
    entry = answer.json()["items"][0]
    assert (entry["text"], entry["area"]) == ("Botir tells about the weekend.", "speech")
    assert [photo["state"] for photo in entry["photos"]] == ["ready"]


async def test_a_booklet_is_turned_by_keys_and_by_a_swipe(screen_at, client_folder: Path, world: World) -> None:
    await load_reference(world.app)
    educator = await world.educator()
    file_id = await Sender(world, educator).ready(pdf(3), "teatr.pdf")
    body = {"id": str(file_id), "file_id": str(file_id), "kind": "card_set", "language": "uz", "title": {"en": "Cards"}}
    await world.app.post(f"{world.path}/resources", educator.token, body)

    async with served(Road(world.app, educator), client_folder) as url:
        screen = screen_at(url)
        await screen.resize(PHONE)
        await screen.open(f"/media/{world.preschool_id}/{file_id}")
        await screen.sees(EN("media-show"))
        await screen.press(EN("media-show"))
        await screen.sees(EN("client-close"))
        await screen.page.keyboard.press("ArrowRight")
        await screen.sees(EN("media-page", page=2))
        await _swipe_left(screen.page)
        await screen.sees(EN("media-page", page=3))
        await screen.press(EN("client-close"))

        await screen.no_longer_sees(EN("client-close"))


async def _swipe_left(page) -> None:  # type: ignore[no-untyped-def]  # a page of Playwright
    await page.mouse.move(320, 600)
    await page.mouse.down()
    for x in range(320, 40, -28):
        await page.mouse.move(x, 600)
    await page.mouse.up()
