"""Files out of a real browser's window: the connection breaks in the middle, and each part is sent once."""

import asyncio
import hashlib
from collections.abc import Callable
from contextlib import asynccontextmanager
from pathlib import Path
from random import Random
from typing import Any
from uuid import UUID

import pytest
import pytest_asyncio
from playwright.async_api import Page, expect
from starlette.types import Message, Receive, Scope, Send

from mobile.app import SCREENS
from mobile.device.values import MemoryValues
from mobile.main import Surroundings, client
from mobile.web import web_client
from server.shared.domain.uploads import PART_BYTES
from server.shared.i18n import translator
from server.worker import drain
from tests.media_library.intake_files import wav
from tests.mobile.at_work import Road, load_reference
from tests.support.browser import TABLET, Screen
from tests.support.serving import serving
from tests.support.world import Person, World

pytestmark = pytest.mark.browser

EN = translator("en")
SECONDS = 130
RATE = 48_000
HEADER = 44


class Site:
    """The client and its server on one port, whose line can be cut; ``came`` are the parts that came, in order."""

    def __init__(self, world: World, person: Person, folder: Path) -> None:
        self.came: list[int] = []
        self.asked_for: list[str] = []
        self.hold_at = 0
        """The part that does not come through; with it ``held`` is set."""
        self.held = asyncio.Event()
        road, values = Road(world.app, person), MemoryValues()
        values._values.update({"refresh_token": "kept", "language": "en"})
        self._api = road.api
        surroundings = Surroundings(transport_for=lambda _page: road, values_for=lambda _page: values)
        self._site = web_client(client(surroundings, SCREENS), folder, "a secret of the tests", session_minutes=5)

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        path = scope["path"]
        if not path.startswith("/api/"):
            await self._site(scope, receive, send)
            return
        if scope["method"] == "PUT" and "/parts/" in path:
            await self._part(scope, receive, send)
            return
        await self._api(scope, receive, send)

    async def _part(self, scope: Scope, receive: Receive, send: Send) -> None:
        number = int(scope["path"].rsplit("/", 1)[1])
        if number == self.hold_at:
            self.held.set()
            await asyncio.sleep(60)

        async def noted(message: Message) -> None:
            if message["type"] == "http.response.start" and message["status"] == 200:
                self.came.append(number)
            await send(message)

        await self._api(scope, receive, noted)

    @asynccontextmanager
    async def up(self, port: int = 0) -> Any:
        async with serving(self, port) as url:
            yield url


@pytest.fixture(scope="module")
def recording(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A file of three parts."""
    path = tmp_path_factory.mktemp("files") / "ertak.wav"
    path.write_bytes(wav(SECONDS, rate=RATE)[:HEADER] + Random(7).randbytes(SECONDS * RATE * 2))
    assert PART_BYTES * 2 < path.stat().st_size < PART_BYTES * 3
    return path


@pytest_asyncio.fixture
async def site(world: World, client_folder: Path) -> Site:
    await load_reference(world.app)
    return Site(world, await world.educator(), client_folder)


async def choose(screen: Screen, path: Path) -> None:
    await screen.sees(EN("media-choose-file"))
    async with screen.page.expect_file_chooser() as chooser:
        await screen.press(EN("media-choose-file"))
    await (await chooser.value).set_files(path)


def digest_of(path: Path) -> str:
    return hashlib.sha256(path.read_bytes()).hexdigest()


async def says(screen: Screen, text: str) -> None:
    """The section of the files says so; Flutter tells its texts as one."""
    told = screen.page.locator(f'[aria-label*="{text}"]').or_(screen.page.get_by_text(text))
    await expect(told.first).to_be_attached(timeout=30_000)


async def sent_files(world: World) -> list[tuple[UUID, str, str]]:
    """The files of the preschool: id, state and what they hold."""
    async with world.app.parts.database.reading() as work:
        rows = await work.raw.fetch(
            "select id, state, sha256 from stored_file where preschool_id = $1", world.preschool_id
        )
    return [tuple(row) for row in rows]


async def accepted(world: World, screen: Screen, path: Path) -> None:
    """The one file of the preschool holds what was chosen, and the screen says so."""
    await says(screen, EN("upload-checking"))
    await drain(world.app.parts)
    await says(screen, EN("upload-ready"))
    assert [(state, held) for _, state, held in await sent_files(world)] == [("ready", digest_of(path))]


async def test_a_request_that_breaks_off_is_sent_again_and_no_other(
    screen_at: Callable[[str], Screen], world: World, site: Site, recording: Path
) -> None:
    cut: list[str] = []

    async def cut_the_second_once(route: Any) -> None:
        if "/parts/2?" in route.request.url and not cut:
            cut.append(route.request.url)
            await route.abort("connectionreset")
            return
        await route.continue_()

    async with site.up() as url:
        screen = screen_at(url)
        await screen.resize(TABLET)
        await screen.page.route("**/parts/*", cut_the_second_once)
        await screen.open("/media/new")
        await choose(screen, recording)
        await accepted(world, screen, recording)
        await screen.page.unroute("**/parts/*")

    screen.forgive("ERR_CONNECTION_RESET")
    assert (site.came, len(cut)) == ([1, 2, 3], 1)


async def test_a_server_that_goes_away_and_comes_back_gets_the_rest_before_the_page_is_loaded_anew(
    screen_at: Callable[[str], Screen], world: World, site: Site, recording: Path
) -> None:
    site.hold_at = 2
    async with site.up() as url:
        screen = screen_at(url)
        await screen.open("/media/new")
        await choose(screen, recording)
        await asyncio.wait_for(site.held.wait(), 30)
        await screen.type(EN("media-title"), "Ertak")
    await screen.page.locator("#away-told").wait_for(state="attached")
    site.hold_at = 0
    async with site.up(int(url.rsplit(":", 1)[1])):
        await screen.page.locator("#away").wait_for(state="detached", timeout=30_000)
        await screen.turn_semantics_on()
        await accepted(world, screen, recording)
        await screen.holds(EN("media-title"), "Ertak")

    for broken in ("ERR_CONNECTION_REFUSED", "ERR_CONNECTION_RESET", "ERR_EMPTY_RESPONSE", "status of 500"):
        screen.forgive(broken)
    screen.forgive("already in CLOSING")
    assert site.came == [1, 2, 3]


async def test_a_file_chosen_again_after_its_page_was_closed_goes_on_where_it_was(
    screen_at: Callable[[str], Screen], world: World, site: Site, recording: Path
) -> None:
    site.hold_at = 2
    async with site.up() as url:
        screen = screen_at(url)
        await screen.open("/media/new")
        await choose(screen, recording)
        await asyncio.wait_for(site.held.wait(), 30)
        await loaded_anew(screen.page)
        await screen.turn_semantics_on()
        await says(screen, EN("error-upload-window-left"))
        site.hold_at = 0
        await choose(screen, recording)
        await accepted(world, screen, recording)

    assert site.came == [1, 2, 3]


async def test_another_file_of_the_same_name_and_size_is_not_put_to_the_parts_of_the_first(
    screen_at: Callable[[str], Screen], world: World, site: Site, tmp_path: Path
) -> None:
    one, other = tmp_path / "bir" / "ovoz.wav", tmp_path / "ikki" / "ovoz.wav"
    for seed, path in enumerate((one, other)):
        path.parent.mkdir()
        path.write_bytes(wav(SECONDS, rate=RATE)[:HEADER] + Random(seed).randbytes(SECONDS * RATE * 2))
        await asyncio.sleep(0.05)
    site.hold_at = 2
    async with site.up() as url:
        screen = screen_at(url)
        await screen.open("/media/new")
        await choose(screen, one)
        await asyncio.wait_for(site.held.wait(), 30)
        await loaded_anew(screen.page)
        await screen.turn_semantics_on()
        await says(screen, EN("error-upload-window-left"))
        site.hold_at = 0
        await choose(screen, other)
        await says(screen, EN("error-upload-another-file"))
        await screen.page.wait_for_timeout(300)
        await choose(screen, other)
        await says(screen, EN("upload-checking"))
        await drain(world.app.parts)
        await says(screen, EN("upload-ready"))

    held = {state: digest for _, state, digest in await sent_files(world)}
    assert held == {"waiting": "", "ready": digest_of(other)}
    assert site.came == [1, 1, 2, 3]


async def loaded_anew(page: Page) -> None:
    """As by F5; the browser asks first, because a file is on its way."""
    page.once("dialog", lambda dialog: asyncio.ensure_future(dialog.accept()))
    await page.reload()
