"""Two methodists judge the same cases on the pages, in a real Chromium, and both see how far they agree."""

from collections.abc import AsyncIterator
from typing import Any

import pytest
import pytest_asyncio
from playwright.async_api import BrowserContext, Page, async_playwright, expect

from server.features.calibration.loading import load_cases
from server.kernel.http.request import SESSION_COOKIE
from server.shared.domain.permissions import Role
from server.shared.i18n import translator
from tests.admin.conftest import a_page_session
from tests.support.browser import PHONE, TABLET, browser_program
from tests.support.plans import load_reference
from tests.support.serving import serving
from tests.support.world import Person, World

pytestmark = pytest.mark.browser
T = translator("uz")
CASE = "middle-zilola"
TITLE = "Oʻrta guruhlar, noyabr"


@pytest_asyncio.fixture
async def contexts() -> AsyncIterator[list[BrowserContext]]:
    """Two browsers without script: what a form does must not hang on it."""
    async with async_playwright() as playwright:
        browser = await playwright.chromium.launch(executable_path=browser_program(), args=["--no-sandbox"])
        yield [await browser.new_context(locale="uz-UZ", java_script_enabled=False) for _ in range(2)]
        await browser.close()


async def test_two_raters_mark_a_case_and_both_see_how_far_they_agree(
    world: World, contexts: list[BrowserContext]
) -> None:
    await load_reference(world.app)
    async with world.app.parts.database.writing() as work:
        await load_cases(work)
    first, second = await world.staff(Role.METHODIST), await world.staff(Role.METHODIST)
    transport: Any = world.app.http._transport

    async with serving(transport.app) as address:
        ours = await opened(world, contexts[0], address, first, TABLET)
        theirs = await opened(world, contexts[1], address, second, PHONE)
        await begins(ours)
        await marks_all(ours, "Mustaqil")
        await expect(ours.get_by_role("heading", name=T("page-agreement"))).to_be_visible()

        await theirs.reload()
        await theirs.get_by_role("link", name=TITLE).click()
        await marks_by_keyboard(theirs)
        await sees_agreement(theirs)
        await ours.reload()
        await sees_agreement(ours)


async def opened(world: World, context: BrowserContext, address: str, person: Person, size: tuple[int, int]) -> Page:
    """The list of calibrations; the second rater's stands ready before there is anything in it."""
    session = await a_page_session(world.app, person.account_id)
    await context.add_cookies([{"name": SESSION_COOKIE, "value": session, "url": address}])
    page = await context.new_page()
    await page.set_viewport_size({"width": size[0], "height": size[1]})
    await page.goto(f"{address}/admin/preschools/{world.preschool_id}/calibrations")
    await expect(page.get_by_text(T("page-calibrations-none"))).to_be_visible()
    return page


async def begins(page: Page) -> None:
    await page.get_by_role("link", name=T("page-calibration-new")).click()
    await page.get_by_label(T("page-calibration-title")).fill(TITLE)
    await page.locator(f"[name=cases][value={CASE}]").check()
    await page.get_by_role("button", name=T("page-calibration-begin")).click()
    await expect(page.get_by_role("heading", name=TITLE)).to_be_visible()
    await expect(page.get_by_text(T("page-calibration-nobody"))).to_be_visible()


async def marks_all(page: Page, level: str) -> None:
    for choice in await page.get_by_role("radio", name=level, exact=True).all():
        await choice.check()
    await page.get_by_role("button", name=T("page-calibration-give")).click()


async def marks_by_keyboard(page: Page) -> None:
    """Arrow keys choose within an indicator, the tabulator goes on; one back from "no mark" is the highest level."""
    fieldsets = page.locator("fieldset.mark")
    await fieldsets.first.locator("input:checked").focus()
    for place in range(await fieldsets.count()):
        await page.keyboard.press("ArrowLeft")
        if place % 2:
            await page.keyboard.press("ArrowLeft")
        await page.keyboard.press("Tab")
    await page.keyboard.press("Enter")


async def sees_agreement(page: Page) -> None:
    await expect(page.get_by_role("heading", name=T("page-agreement"))).to_be_visible()
    await expect(page.locator(".agreement").first).to_be_visible()
    await expect(page.get_by_role("heading", name=T("page-differences"))).to_be_visible()
    assert await page.locator(".sides").count() > 0
