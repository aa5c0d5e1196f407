"""From a signal to its effect: a head decides on the pages, an educator does the task in the client, the date comes."""

from collections.abc import AsyncIterator
from datetime import date
from pathlib import Path
from typing import Any
from uuid import UUID

import pytest
import pytest_asyncio
from playwright.async_api import BrowserContext, Page, async_playwright, expect

from mobile.packaging import prepare_web_client
from server.kernel.http.request import SESSION_COOKIE
from server.shared.i18n import translator
from tests.admin.conftest import a_page_session
from tests.mobile.at_work import Road, served
from tests.server.decisions.deciding import DECEMBER, OCTOBER, a_signal, measure, month_of, moved_to, peers_of
from tests.support.browser import PHONE, TABLET, browser_program
from tests.support.serving import serving
from tests.support.world import Person, World

pytestmark = pytest.mark.browser
T, EN = translator("uz"), translator("en")
TASK = "Kuzatuv jadvalini tuzish"


@pytest.fixture
def client_folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The client itself, prepared for a browser."""
    return prepare_web_client(tmp_path_factory.mktemp("client"))


@pytest_asyncio.fixture
async def pages() -> AsyncIterator[BrowserContext]:
    """A browser without script: what a form does must not hang on it."""
    async with async_playwright() as playwright:
        browser = await playwright.chromium.launch(executable_path=browser_program(), args=["--no-sandbox"])
        yield await browser.new_context(locale="uz-UZ", java_script_enabled=False)
        await browser.close()


async def test_from_a_signal_to_its_effect(
    screen_at: Any, client_folder: Path, world: World, pages: BrowserContext
) -> None:
    head, educator = await world.head(), await world.educator()
    await peers_of(world, OCTOBER, 0.3, 0.7)
    await a_signal(world, head)
    api: Any = world.app.http._transport

    async with serving(api.app) as address:
        page = await opened(world, pages, address, head)
        await decides(page, educator)

        async with served(Road(world.app, educator), client_folder) as url:
            await does_the_task(screen_at(url), world.preschool_id)

        await month_of(world, DECEMBER, 0.62)
        await peers_of(world, DECEMBER, 0.3, 0.73)
        await moved_to(world, date(2026, 12, 23), head)
        await measure(world)
        page = await opened(world, pages, address, head)
        await page.get_by_role("link", name=T("page-section-decisions")).click()
        await expect(page.get_by_text(T("decision-met"))).to_be_visible()
        await expect(page.get_by_text("Sizda: +22 foiz punkti; oʻxshash bogʻchalarda: +3 foiz punkti")).to_be_visible()


async def opened(world: World, context: BrowserContext, address: str, head: Person) -> Page:
    """The inbox of signals."""
    session = await a_page_session(world.app, head.account_id)
    await context.add_cookies([{"name": SESSION_COOKIE, "value": session, "url": address}])
    page = await context.new_page()
    await page.set_viewport_size({"width": TABLET[0], "height": TABLET[1]})
    await page.goto(f"{address}/admin/preschools/{world.preschool_id}/signals")
    return page


async def decides(page: Page, educator: Person) -> None:
    await expect(page.get_by_text("Koʻp bola kuzatilmayapti")).to_be_visible()
    await page.get_by_role("link", name=T("page-signal-decide")).click()
    await page.get_by_label(T("page-decision-title")).fill("Har kuni ikki bolani kuzatamiz")
    await page.get_by_label(T("page-decision-expected-percent")).fill("60,5")
    await page.locator("[name=due_on]").fill("2026-12-22")
    await page.locator("[name=what-0]").fill(TASK)
    await page.locator("[name=owner-0]").select_option(str(educator.staff_id))
    await page.locator("[name=due-0]").fill("2026-11-20")
    await page.get_by_role("button", name=T("page-decision-keep")).click()
    await expect(page.get_by_role("heading", name="Har kuni ikki bolani kuzatamiz")).to_be_visible()
    await expect(page.get_by_text(TASK)).to_be_visible()


async def does_the_task(screen: Any, home: UUID) -> None:
    """On a phone; the question before it may be given a remark."""
    task = screen.page.locator(f'[aria-label*="{TASK}"]').or_(screen.page.get_by_text(TASK)).first
    await screen.resize(PHONE)
    await screen.open(f"/tasks/{home}")
    await expect(task).to_be_attached(timeout=10_000)
    await screen.press(EN("task-done"))
    await screen.sees(EN("task-done-title"))
    await screen.type(EN("task-remark"), "Jadval osildi")
    await screen.press(EN("task-done"))
    await screen.sees(EN("task-not-done"))
