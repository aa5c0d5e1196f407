"""A resource's way: a methodist fills a gap and shares it, the district lets it through, next door it is used."""

from collections.abc import AsyncIterator, Callable
from uuid import UUID

import pytest
import pytest_asyncio
from playwright.async_api import BrowserContext, Page, async_playwright, expect

from server.kernel.http.request import SESSION_COOKIE
from server.shared.i18n import translator
from server.worker import drain
from tests.admin.conftest import a_page_session
from tests.browser.test_client import sign_in, tells
from tests.media_library.intake_files import photo
from tests.media_library.sharing_work import Circle, a_circle
from tests.support.browser import DESKTOP, TABLET, Screen, browser_program
from tests.support.world import Person, World

pytestmark = pytest.mark.browser

UZ = translator("uz")
TITLE = "Oqqush va laylak"
IN_CYRILLIC = "оққуш"
MISTYPED = "laylqk"
WORDS = "Qayta-qayta soʻrashdi"
WEEK = "11-3"


@pytest_asyncio.fixture
async def desk() -> AsyncIterator[BrowserContext]:
    """A browser of its own for the people at their desks."""
    async with async_playwright() as playwright:
        browser = await playwright.chromium.launch(executable_path=browser_program(), args=["--no-sandbox"])
        size = {"width": DESKTOP[0], "height": DESKTOP[1]}
        yield await browser.new_context(locale="uz-UZ", viewport=size)  # type: ignore[arg-type]  # a plain mapping
        await browser.close()


async def test_what_a_methodist_shares_is_found_shown_and_rated_next_door(
    world: World, site: str, screen_at: Callable[[str], Screen], desk: BrowserContext
) -> None:
    circle = await a_circle(world)
    page = await desk.new_page()

    await at_the_desk_of(circle.methodist, world, page, site)
    resource_id = await a_gap_is_filled(circle, page, site)
    await it_is_shared_with_the_district(circle, page, site, resource_id)
    await at_the_desk_of(circle.district, world, page, site)
    await the_district_lets_it_through(page, site)
    screen = screen_at(site)
    await screen.resize(TABLET)
    await sign_in(screen, circle.neighbour, circle.neighbours)
    await it_is_found_in_cyrillic(screen)
    await it_is_shown_and_rated(screen)
    # What everybody shares holds rows of other tests as well, whose pictures were never drawn.
    screen.forgive("status of 503")
    await drain(world.app.parts)

    assert await noted_of_the_edition(circle, resource_id) == (1, 1, WORDS)


async def at_the_desk_of(person: Person, world: World, page: Page, site: str) -> None:
    secret = await a_page_session(world.app, person.account_id)
    await page.context.clear_cookies()
    await page.context.add_cookies([{"name": SESSION_COOKIE, "value": secret, "url": site}])


async def a_gap_is_filled(circle: Circle, page: Page, site: str) -> UUID:
    """From the empty cell of the week to a picture that the preschool has."""
    home = f"{site}/admin/preschools/{circle.world.preschool_id}/library"
    await page.goto(f"{home}/gaps")
    await expect(page.get_by_role("heading", level=1)).to_be_visible()
    await page.goto(f"{home}/add?theme_week={WEEK}&age_band=middle")
    await page.locator("[data-drop] input[type=file], input[type=file][multiple]").first.set_input_files(
        [{"name": "oqqush.jpg", "mimeType": "image/jpeg", "buffer": photo((1200, 800))}]
    )
    row = page.locator("[data-list] li").first
    await expect(row).to_have_attribute("data-now", "checking", timeout=30_000)
    await drain(circle.world.app.parts)
    await expect(row).to_have_attribute("data-now", "ready", timeout=30_000)
    await page.get_by_role("button", name=UZ("media-page-next"), exact=True).click()
    await page.get_by_label(UZ("media-page-title-in", language=UZ("client-language-uz"))).fill(TITLE)
    await page.get_by_label(UZ("media-page-seen-no"), exact=True).check()
    await page.get_by_role("button", name=UZ("media-page-put-in", count=1)).click()
    await expect(page.get_by_role("heading", name=TITLE)).to_be_visible()
    return UUID(page.url.split("?")[0].rstrip("/").rsplit("/", 1)[1])


async def it_is_shared_with_the_district(circle: Circle, page: Page, site: str, resource_id: UUID) -> None:
    home = circle.world.preschool_id
    await page.goto(f"{site}/admin/preschools/{home}/library/{home}/{resource_id}")
    await page.get_by_role("button", name=UZ("media-page-share-district")).click()
    await expect(page.get_by_text(UZ("media-page-done-shared"))).to_be_visible()


async def the_district_lets_it_through(page: Page, site: str) -> None:
    await page.goto(f"{site}/admin/library/review")
    await page.get_by_role("link", name=TITLE).click()
    await expect(page.get_by_role("heading", name=TITLE)).to_be_visible()
    await page.get_by_role("button", name=UZ("media-page-accept")).click()
    await expect(page.get_by_text(UZ("media-page-waiting-none"))).to_be_visible()


async def it_is_found_in_cyrillic(screen: Screen) -> None:
    await screen.open("/media", fresh=False)
    await screen.type(UZ("media-search"), MISTYPED)
    await tells(screen, TITLE)
    await screen.type(UZ("media-search"), IN_CYRILLIC)
    await tells(screen, TITLE)
    await screen.screenshot("found")


async def it_is_shown_and_rated(screen: Screen) -> None:
    await screen.page.get_by_role("button", name=TITLE).first.click()
    await screen.press(UZ("media-show"))
    await screen.screenshot("shown")
    await screen.page.keyboard.press("Escape")
    await tells(screen, UZ("media-rate-title"))
    await screen.press(UZ("media-rate-3"))
    await screen.type(f"{UZ('media-rate-title')} {UZ('media-rate-words')}", WORDS)
    await screen.press(UZ("media-rate-say"))
    await tells(screen, UZ("media-rate"))
    await screen.screenshot("rated")


async def noted_of_the_edition(circle: Circle, resource_id: UUID) -> tuple[int, int, str]:
    """How often the district's edition was used, how often it helped, and the word of who rated it."""
    async with circle.world.app.parts.database.reading() as work:
        row = await work.raw.fetchrow(
            """select e.uses, e.helped, n.words from resource e
               join resource_rating n on n.owner_id = e.preschool_id and n.resource_id = e.id
               where e.origin_id = $1 and e.reach = 'district'""",
            resource_id,
        )
    return row["uses"], row["helped"], row["words"]
