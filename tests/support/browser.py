"""A real Chromium before the Flet client: fixtures, and a page object that speaks of labels and buttons."""

import os
import re
import shutil
from collections.abc import AsyncIterator, Callable
from pathlib import Path
from urllib.parse import urlparse

import pytest
import pytest_asyncio
from playwright.async_api import ConsoleMessage, Error, Locator, Page, Route, async_playwright, expect

PHONE = (390, 844)
TABLET = (1180, 820)
DESKTOP = (1440, 900)

_NAMES = ("chromium", "chromium-browser", "google-chrome")
_ARGUMENTS = (
    "--headless",
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
)
_TYPING_ATTEMPTS = 4
_PAINTING = 700  # milliseconds until what the semantics say already is painted as well


class Watched:
    """A page together with the addresses it asked for outside this machine and the errors it reported."""

    def __init__(self, page: Page) -> None:
        self.page = page
        self.outside: list[str] = []
        self.errors: list[str] = []
        self.servers: set[str] = set()  # the addresses of the test's own servers
        page.on("request", lambda request: self._note_address(request.url))
        page.on("websocket", lambda socket: self._note_address(socket.url))
        page.on("console", self._note_message)
        page.on("pageerror", lambda error: self.errors.append(str(error)))

    def _note_message(self, message: ConsoleMessage) -> None:
        """Notes an error; that the test's own server is not there any more is the end of the test, no error."""
        asked = urlparse(message.location["url"])
        gone = "ERR_CONNECTION_REFUSED" in message.text and f"{asked.scheme}://{asked.netloc}" in self.servers
        if message.type == "error" and not gone:
            self.errors.append(message.text)

    def _note_address(self, url: str) -> None:
        address = urlparse(url)
        if address.scheme not in ("data", "blob") and address.hostname not in ("127.0.0.1", "localhost"):
            self.outside.append(url)


class Screen:
    """What a person sees and does in the client, found by Flutter's semantics."""

    def __init__(self, watched: Watched, base_url: str, pictures: Path) -> None:
        self.page = watched.page
        self._watched = watched
        self._base_url = base_url
        self._pictures = pictures

    async def open(self, route: str = "/", *, fresh: bool = True) -> None:
        """Opens a route; a fresh screen begins a new session with nobody signed in.

        What the browser keeps is cleared on a page without the client: one that still runs would write it again.
        """
        if fresh:
            empty = self._base_url + "/empty-page"
            await self.page.route(empty, _answer_with_nothing)
            await self.page.goto(empty)
            await self.page.evaluate("() => { sessionStorage.clear(); localStorage.clear(); }")
        await self.page.goto(self._base_url + route)
        await self.turn_semantics_on()

    def forgive(self, words: str) -> None:
        """Takes back the errors with these words that the test itself caused."""
        self._watched.errors[:] = [error for error in self._watched.errors if words not in error]

    async def turn_semantics_on(self) -> None:
        """Makes Flutter describe its picture; needed again after every load of the page."""
        placeholder = self.page.locator("flt-semantics-placeholder")
        await placeholder.wait_for(state="attached", timeout=60_000)
        await placeholder.dispatch_event("click")
        await self.page.locator("flt-semantics-host flt-semantics").first.wait_for(state="attached")

    def field(self, label: str) -> Locator:
        return self.page.get_by_role("textbox", name=label, exact=True)

    async def type(self, label: str, text: str) -> None:
        """Replaces the text of a field; clicks again while Flutter has not given the field its focus."""
        field = self.field(label)
        for _ in range(_TYPING_ATTEMPTS):
            await field.click()
            await self.page.wait_for_timeout(120)
            try:
                await expect(field).to_be_focused(timeout=800)
                await self.page.keyboard.press("Control+A")
                await self.page.keyboard.insert_text(text)
                await expect(field).to_have_value(text, timeout=1000)
                return
            except AssertionError:
                await self.page.mouse.click(3, 3)
                await self.page.wait_for_timeout(250)
        raise AssertionError(f"could not type into {label!r}")

    async def holds(self, label: str, text: str) -> None:
        """The field with this label contains this text; Flutter tells it only of a field that has the focus."""
        await self.field(label).click()
        await expect(self.field(label)).to_have_value(text, timeout=5000)

    async def press(self, name: str) -> None:
        """Presses a button, a list tile or an icon by its text or tooltip."""
        exact = self.page.get_by_role("button", name=name, exact=True)
        for role in ("menuitem", "menuitemcheckbox", "tab"):
            exact = exact.or_(self.page.get_by_role(role, name=name, exact=True))
        tooltip = self.page.locator(f'flt-semantics[aria-label="{name}"] [flt-tappable]')
        counted = re.compile(rf"^{re.escape(name)}\s.*\d.*\d")  # Flutter says "Plans, 2 of 6"
        place = self.page.get_by_role("button", name=counted)
        await exact.or_(tooltip).or_(place).first.wait_for(state="attached", timeout=10_000)
        found = exact if await exact.count() else tooltip if await tooltip.count() else place
        try:
            await found.first.click(timeout=3000)
        except Error:
            await found.first.dispatch_event("click")  # an overlay may take the pointer

    async def choose(self, identifier: str, option: str) -> None:
        """Opens the dropdown with this identifier and takes one of its options."""
        await self.page.locator(f'[flt-semantics-identifier="{identifier}"]').click()
        await self.page.get_by_role("button", name=option, exact=True).last.click()

    def shown(self, text: str) -> Locator:
        """Whatever shows or is named exactly this."""
        return self.page.get_by_text(text, exact=True).or_(self.page.get_by_label(text, exact=True)).first

    async def sees(self, text: str) -> None:
        await expect(self.shown(text)).to_be_attached(timeout=10_000)

    async def no_longer_sees(self, text: str) -> None:
        await expect(self.shown(text)).not_to_be_attached(timeout=10_000)

    async def sees_error(self, label: str, text: str) -> None:
        """The field with this label carries this error text."""
        await expect(self.field(label)).to_have_accessible_description(re.compile(re.escape(text)), timeout=5000)

    async def resize(self, size: tuple[int, int]) -> None:
        await self.page.set_viewport_size({"width": size[0], "height": size[1]})
        await self.page.wait_for_timeout(700)  # the new width travels to the server and back

    async def screenshot(self, name: str, size: tuple[int, int] | None = None) -> Path:
        """A picture of the screen, at another size if one is given; returns the file."""
        if size:
            await self.resize(size)
        await self.page.wait_for_timeout(_PAINTING)
        file = self._pictures / f"{name}.png"
        await self.page.screenshot(path=file)
        return file


def browser_program() -> str:
    """The installed Chromium; without one the test is skipped, or fails where NIHOL_REQUIRE_BROWSER is 1."""
    found = next(filter(None, map(shutil.which, _NAMES)), None)
    if found is None:
        reason = f"no browser on this machine: none of {', '.join(_NAMES)} is on the path"
        if os.environ.get("NIHOL_REQUIRE_BROWSER") == "1":
            pytest.fail(reason)
        pytest.skip(reason)
    return found


@pytest_asyncio.fixture(scope="session")
async def watched_page() -> AsyncIterator[Watched]:
    """One page for all tests: a new one for each would compile the client's code anew."""
    program = browser_program()
    async with async_playwright() as playwright:
        browser = await playwright.chromium.launch(executable_path=program, args=_ARGUMENTS, headless=True)
        context = await browser.new_context(
            viewport={"width": 1180, "height": 820}, locale="uz-UZ", timezone_id="Asia/Tashkent"
        )
        yield Watched(await context.new_page())
        await browser.close()


@pytest_asyncio.fixture
async def screen_at(watched_page: Watched, tmp_path: Path) -> AsyncIterator[Callable[[str], Screen]]:
    """`screen_at(base_url)` is the screen before that server; the test fails on any outside request or page error."""
    watched_page.outside.clear()
    watched_page.errors.clear()
    watched_page.servers.clear()

    def screen(base_url: str) -> Screen:
        watched_page.servers.add(base_url)
        return Screen(watched_page, base_url, tmp_path)

    yield screen
    told = list(watched_page.errors)  # what leaving the page breaks off, a picture on its way, is no error of the page
    await watched_page.page.goto("about:blank")
    assert watched_page.outside == [], watched_page.outside
    assert told == [], told


async def _answer_with_nothing(route: Route) -> None:
    """A page of the same origin without anything in it, not even a picture to ask for."""
    await route.fulfill(content_type="text/html", body="<link rel=icon href='data:,'>")
