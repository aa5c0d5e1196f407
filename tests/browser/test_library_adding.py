"""Files dropped on the page of the library: several at once, a connection that breaks, and going on where it ended."""

import asyncio
import base64
from collections.abc import AsyncIterator
from typing import Any

import pytest
import pytest_asyncio
from playwright.async_api import Page, Route, async_playwright, expect

from server.kernel.http.request import SESSION_COOKIE
from server.shared.domain.uploads import PART_BYTES
from server.shared.i18n import translator
from server.worker import drain
from tests.admin.conftest import a_page_session
from tests.browser.test_pages import fits
from tests.media_library.intake_files import photo
from tests.support.browser import TABLET, browser_program
from tests.support.plans import load_reference
from tests.support.serving import serving
from tests.support.world import World

pytestmark = pytest.mark.browser
DROP = """async ([sizes, small]) => {
    const bytes = Uint8Array.from(atob(small), (one) => one.charCodeAt(0));
    const given = new DataTransfer();
    for (const [name, size] of sizes) {
        const content = new Uint8Array(Math.max(size, bytes.length));
        content.set(bytes);
        given.items.add(new File([size ? content : bytes], name, { type: "image/jpeg", lastModified: 1 }));
    }
    const field = document.querySelector("[data-drop]");
    for (const name of ["dragenter", "dragover", "drop"])
        field.dispatchEvent(new DragEvent(name, { bubbles: true, cancelable: true, dataTransfer: given }));
}"""
t = translator("uz")


@pytest_asyncio.fixture
async def page() -> AsyncIterator[Page]:
    """A fresh browser. It may complain of broken connections, which are the matter here, and of nothing forbidden."""
    async with async_playwright() as playwright:
        browser = await playwright.chromium.launch(executable_path=browser_program(), args=["--no-sandbox"])
        opened, forbidden = await browser.new_page(locale="uz-UZ"), []
        opened.on("console", lambda told: forbidden.append(told.text) if "Security Policy" in told.text else None)
        await opened.set_viewport_size({"width": TABLET[0], "height": TABLET[1]})
        yield opened
        await browser.close()
    assert forbidden == []


async def opened_by_a_head(world: World, page: Page, address: str) -> str:
    """The path of the library, its page for adding open."""
    secret, home = (
        await a_page_session(world.app, (await world.head()).account_id),
        f"/admin/preschools/{world.preschool_id}/library",
    )
    await page.context.add_cookies([{"name": SESSION_COOKIE, "value": secret, "url": address}])
    await page.goto(f"{address}{home}/add")
    return home


def served(world: World) -> Any:
    transport: Any = world.app.http._transport
    return serving(transport.app)


class Line:
    """The connection to the parts of files, which can be cut; ``sent`` are the numbers of those that went through."""

    def __init__(self, cut_at: int) -> None:
        self.cut_at = cut_at
        self.sent: list[int] = []

    async def carry(self, route: Route) -> None:
        number = int(route.request.url.split("/parts/")[1].split("?")[0])
        if number == self.cut_at:
            self.cut_at = 0
            await route.abort("connectionreset")
            return
        await route.continue_()
        self.sent.append(number)


async def drop(page: Page, *files: tuple[str, int]) -> None:
    """Files by name and size; a size of nought is that of a small photo."""
    await page.evaluate(DROP, [[list(one) for one in files], base64.b64encode(photo((640, 480))).decode()])


async def test_dropped_files_go_on_after_a_broken_connection_and_become_resources(world: World, page: Page) -> None:
    await load_reference(world.app)
    line, rows = Line(cut_at=2), page.locator("[data-list] li")
    await page.route("**/parts/*", line.carry)

    async with served(world) as address:
        await opened_by_a_head(world, page, address)
        await expect(page.locator("[data-fallback]")).to_be_hidden()
        await drop(page, ("katta.jpg", PART_BYTES * 2 + 1000), ("kichik.jpg", 0), ("dastur.exe", 10))
        await expect(rows).to_have_count(3)
        await expect(rows.nth(2)).to_contain_text(t("media-page-sending-wrong-type"))
        await expect(rows.nth(1)).to_contain_text(t("media-page-sending-checking"), timeout=60_000)
        await drain(world.app.parts)
        await expect(rows.nth(0)).to_have_attribute("data-now", "ready", timeout=20_000)
        await fits(page)
        await page.get_by_role("button", name=t("media-page-next"), exact=True).click()
        await expect(page.locator("input[name=title_0]")).to_have_value("katta")
        await page.get_by_label(t("media-page-seen-no"), exact=True).check()
        await page.get_by_role("button", name=t("media-page-put-in")).click()
        await expect(page.locator(".shelved").filter(has_text="katta")).to_have_count(1)

    assert line.sent == [1, 2, 3, 1]


async def test_a_page_opened_again_goes_on_with_the_same_file(world: World, page: Page) -> None:
    line, held = Line(cut_at=0), asyncio.Event()

    async def hold_the_second(route: Route) -> None:
        if "/parts/2?" in route.request.url and not held.is_set():
            held.set()
            return
        await line.carry(route)

    await page.route("**/parts/*", hold_the_second)
    page.on("dialog", lambda dialog: asyncio.ensure_future(dialog.accept()))
    async with served(world) as address:
        await opened_by_a_head(world, page, address)
        await drop(page, ("uzun.jpg", PART_BYTES + 500))
        await held.wait()
        await page.reload()
        await drop(page, ("uzun.jpg", PART_BYTES + 500))
        await expect(page.locator("[data-list] li")).to_have_attribute("data-now", "checking", timeout=60_000)

    assert line.sent == [1, 2]
