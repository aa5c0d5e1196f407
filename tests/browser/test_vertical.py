"""The way down the vertical in a real Chromium: from the country to a preschool, to a figure and its explanation."""

from collections.abc import AsyncIterator
from typing import Any

import pytest
import pytest_asyncio
from playwright.async_api import Page, async_playwright, expect

from server.kernel.http.request import SESSION_COOKIE
from server.shared.domain.permissions import Role
from server.shared.i18n import translator
from tests.admin.conftest import a_page_session
from tests.browser.test_pages import fits
from tests.server.figures.places import Value, a_preschool, added_up, first_of_the_country, of_children, with_cells
from tests.support.browser import DESKTOP, PHONE, browser_program
from tests.support.plans import load_reference
from tests.support.serving import serving
from tests.support.world import World

pytestmark = pytest.mark.browser
t = translator("uz")


@pytest_asyncio.fixture
async def bare() -> AsyncIterator[Page]:
    """A browser that runs no script at all: the pages need none."""
    async with async_playwright() as playwright:
        browser = await playwright.chromium.launch(executable_path=browser_program(), args=["--no-sandbox"])
        context = await browser.new_context(locale="uz-UZ", java_script_enabled=False)
        yield await context.new_page()
        await browser.close()


@pytest.mark.parametrize("size", [PHONE, DESKTOP], ids=["phone", "desk"])
async def test_a_ministry_reader_goes_from_the_country_to_a_preschools_figure_and_its_explanation(
    world: World, bare: Page, size: tuple[int, int]
) -> None:
    await load_reference(world.app)
    reader = await world.above(Role.MINISTRY)
    name = f"Oltin kalit {world.preschool_id.hex[-6:]}"
    await with_cells(world, *of_children(60, 30), Value("plans_in_place", 3, 4))
    await a_preschool(world, name, *of_children(30, 27))
    await added_up(world)
    await first_of_the_country(world)
    await bare.set_viewport_size({"width": size[0], "height": size[1]})
    transport: Any = world.app.http._transport

    async with serving(transport.app) as address:
        secret = await a_page_session(world.app, reader.account_id)
        await bare.context.add_cookies([{"name": SESSION_COOKIE, "value": secret, "url": address}])
        await bare.goto(f"{address}/admin")
        await fits(bare)
        await bare.locator(f'.below a[href*="{world.region_id}"]').click()
        await fits(bare)
        await bare.locator(f'.below a[href*="{world.district_id}"]').click()
        await fits(bare)
        await bare.locator(".below").get_by_role("link", name=name).click()
        await expect(bare.get_by_role("heading", name=name, level=1)).to_be_visible()
        await bare.locator(".standings").get_by_role("link", name=t("figure-children-observed")).click()
        await fits(bare)

        await expect(bare.get_by_role("heading", name=t("figure-children-observed"))).to_be_visible()
        await expect(bare.get_by_text(t("figure-children-observed-formula"))).to_be_visible()
        await expect(bare.locator(".figure .value")).to_contain_text("90")
        await expect(bare.get_by_role("link", name=t("vertical-rows"))).to_have_count(0)
