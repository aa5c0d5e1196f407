"""A head's journey through the pages in a real Chromium, at the sizes of a phone, a tablet and a desk."""

import re
from collections.abc import AsyncIterator
from typing import Any
from urllib.parse import urlparse

import pytest
import pytest_asyncio
from playwright.async_api import ConsoleMessage, Page, async_playwright, expect

from server.features.figures.derivation import Derivation
from server.shared.i18n import translator
from tests.admin.conftest import with_password
from tests.server.figures.facts import MONDAYS, a_plan, an_annual_plan, an_observation
from tests.support.browser import DESKTOP, PHONE, TABLET, browser_program
from tests.support.plans import load_reference
from tests.support.serving import serving
from tests.support.world import World

pytestmark = pytest.mark.browser
PASSWORD = "toʻgʻri parol"
SMALLEST_TARGET = 44
TOO_SMALL = """least => [...document.querySelectorAll('a, button, select, summary, input:not([type=hidden])')]
    .filter(one => !one.matches('.skip, [type=checkbox]'))
    .map(one => [one.getBoundingClientRect(), one.outerHTML.slice(0, 120)])
    .filter(([box]) => box.width > 0 && box.height < least - 0.5)
    .map(([box, html]) => html)"""
t = translator("uz")


@pytest_asyncio.fixture
async def page() -> AsyncIterator[Page]:
    """A fresh browser that may speak to this machine only and must not complain."""
    async with async_playwright() as playwright:
        browser = await playwright.chromium.launch(executable_path=browser_program(), args=["--no-sandbox"])
        context = await browser.new_context(locale="uz-UZ", java_script_enabled=True)
        opened, outside, errors = await context.new_page(), [], []
        opened.on("request", lambda request: outside.append(request.url) if _is_outside(request.url) else None)
        opened.on("console", lambda message: errors.append(message.text) if _is_complaint(message) else None)
        yield opened
        await browser.close()
    assert outside == []
    assert errors == []


def _is_outside(url: str) -> bool:
    return urlparse(url).hostname not in {"127.0.0.1", None}


def _is_complaint(message: ConsoleMessage) -> bool:
    """Chromium calls every refused form an error; a refusal is what this journey asks for."""
    return message.type == "error" and "409" not in message.text


async def fits(page: Page) -> None:
    """Nothing sticks out sideways and everything to press is large enough for a finger."""
    assert await page.evaluate("document.documentElement.scrollWidth - innerWidth") <= 0
    assert await page.evaluate(TOO_SMALL, SMALLEST_TARGET) == []


@pytest.mark.parametrize("size", [PHONE, TABLET, DESKTOP], ids=["phone", "tablet", "desk"])
async def test_a_head_finds_what_waits_decides_and_follows_a_figure_to_a_child(
    world: World, page: Page, size: tuple[int, int]
) -> None:
    login = await with_password(world.app, await world.head(), PASSWORD)
    await a_week_to_decide_on(world)
    transport: Any = world.app.http._transport
    await page.set_viewport_size({"width": size[0], "height": size[1]})

    async with serving(transport.app) as address:
        await page.goto(f"{address}/admin")
        await signs_in(page, login)
        await returns_in_vain_and_approves(page)
        await follows_a_figure_to_a_child(page)

        await page.get_by_role("button", name="RU").click()
        await expect(page.get_by_role("heading", name=translator("ru")("page-readers"))).to_be_visible()


async def a_week_to_decide_on(world: World) -> None:
    await load_reference(world.app)
    children = [await world.child(name=name) for name in ("Aziza", "Bobur")]
    await an_annual_plan(world, world.sunflowers)
    await a_plan(world, world.sunflowers, MONDAYS[0], "submitted", states=("done", "planned"))
    await an_observation(world, world.sunflowers, children[0])
    async with world.app.parts.database.writing() as work:
        await Derivation(world.app.clock).rebuild(work, world.preschool_id)


async def signs_in(page: Page, login: str) -> None:
    await fits(page)
    await page.get_by_label(t("page-login")).fill(login)
    await page.get_by_label(t("page-password")).fill(PASSWORD)
    await page.get_by_role("button", name=t("page-enter"), exact=True).click()
    await expect(page.get_by_role("heading", name=t("page-needs"))).to_be_visible()
    await fits(page)


async def returns_in_vain_and_approves(page: Page) -> None:
    await page.locator(".need").first.get_by_role("link").first.click()
    await expect(page.get_by_role("heading", name=t("page-decision"))).to_be_visible()
    await fits(page)
    await page.get_by_role("button", name=t("page-return")).click()
    await expect(page.get_by_label(re.compile(f"^{t('page-remark')}"))).to_have_accessible_description(
        t.error("weekly_plan.remark_needed")
    )
    await page.get_by_role("button", name=t("page-approve")).click()
    await expect(page.get_by_text(t("page-plan-approved"), exact=True)).to_be_visible()


async def follows_a_figure_to_a_child(page: Page) -> None:
    await page.get_by_role("link", name=t("page-menu-figures")).click()
    await page.locator(".standings").get_by_role("link", name=t("figure-children-observed")).click()
    await expect(page.get_by_text(t("figure-children-observed-formula"))).to_be_visible()
    await fits(page)
    await page.get_by_role("link", name=t("vertical-rows")).click()
    await fits(page)
    await page.get_by_role("link", name="Olimova Bobur").click()
    await expect(page.get_by_role("heading", name="Olimova Bobur")).to_be_visible()
    await expect(page.locator(".entry").or_(page.locator(".nothing")).first).to_be_visible()
    await fits(page)
    for tab in ("growth", "about", "readers"):
        await page.get_by_role("link", name=t(f"page-tab-{tab}")).click()
        await fits(page)
    await expect(page.get_by_role("heading", name=t("page-readers"))).to_be_visible()
