"""From an empty year to a printed, approved week: an educator in the client, a head on the pages, one browser."""

import pytest
from playwright.async_api import Page, expect

from server.shared.i18n import translator
from tests.browser.test_client import tells
from tests.journeys.visiting import PASSWORD, with_password
from tests.server.plan_documents.reading import text_of
from tests.support.browser import TABLET, Screen
from tests.support.plans import MONDAY
from tests.support.world import Person, World

pytestmark = pytest.mark.browser

UZ = translator("uz")


async def test_an_empty_year_becomes_an_approved_week_on_paper(world: World, site: str, screen_at) -> None:
    educator, head = await world.educator(), await world.head()
    await world.child(name="Oʻgʻiloy")
    screen = screen_at(site)
    await screen.resize(TABLET)

    await the_year_is_drafted_and_handed_on(screen, world, educator)
    await the_council_approves(screen.page, site, world, head)
    plan_id = await the_week_is_handed_on(screen, world, educator)
    await the_week_is_approved(screen.page, site, world)
    paper = await on_paper(screen.page, site, world, plan_id)

    plan = (await world.app.get(f"{world.path}/weekly-plans/{plan_id}", educator.token)).json()
    assert plan["status"] == "approved"
    assert "TASDIQLAYMAN" in paper
    assert "LOYIHA" not in paper
    assert all(line["title"].split()[0] in paper for line in plan["activities"])


async def the_year_is_drafted_and_handed_on(screen: Screen, world: World, educator: Person) -> None:
    login = await with_password(world, educator)
    await screen.open("/")
    await screen.type(UZ("sign-in-login"), login)
    await screen.type(UZ("sign-in-password"), PASSWORD)
    await screen.press(UZ("sign-in-do"))
    await screen.sees(UZ("nav-today"))
    await screen.press(UZ("nav-plans"))
    await screen.press(UZ("plan-draft-year"))
    await screen.press(UZ("plan-year-submit"))
    await screen.sees(UZ("plan-year-waits"))
    await screen.screenshot("year-handed-on")


async def the_council_approves(page: Page, site: str, world: World, head: Person) -> None:
    login = await with_password(world, head)
    await page.goto(f"{site}/admin")
    await page.get_by_label(UZ("sign-in-login")).fill(login)
    await page.get_by_label(UZ("sign-in-password")).fill(PASSWORD)
    await page.locator("main button.main").click()
    await page.goto(f"{site}/admin/preschools/{world.preschool_id}/groups/{world.sunflowers}/years/2026")
    await page.locator("[name=protocol_number]").fill("3")
    await page.locator("[name=protocol_date]").fill("2026-11-17")
    await page.locator("button[name=approved][value=true]").click()
    await expect(page.get_by_text(UZ("page-plan-approved")).first).to_be_visible()


async def the_week_is_handed_on(screen: Screen, world: World, educator: Person) -> str:
    """The running week, opened in the client where the educator is still signed in; its id."""
    path = f"{world.path}/groups/{world.sunflowers}/weekly-plans"
    rows = (await world.app.get(path, educator.token)).json()
    plan_id = next(row["id"] for row in rows if row["week_start"] == MONDAY.isoformat())
    await screen.open(f"/plans/week/{world.preschool_id}/{plan_id}", fresh=False)
    await tells(screen, UZ("plan-components"))
    await screen.press(UZ("plan-submit"))
    await tells(screen, UZ("plan-submitted"))
    return str(plan_id)


async def the_week_is_approved(page: Page, site: str, world: World) -> None:
    await page.goto(f"{site}/admin/preschools/{world.preschool_id}/plans")
    await page.locator("[name=plan_ids]").first.check()
    await page.get_by_role("button", name=UZ("page-approve-chosen")).click()
    await expect(page.get_by_text(UZ("page-approved-many", count=1))).to_be_visible()


async def on_paper(page: Page, site: str, world: World, plan_id: str) -> str:
    """The text of the week's PDF, by the form on its page."""
    await page.goto(f"{site}/admin/preschools/{world.preschool_id}/weekly-plans/{plan_id}")
    address = await page.locator("form[action$='/document']").first.get_attribute("action")
    answer = await page.request.get(f"{site}{address}?form=pdf&language=uz")
    assert answer.headers["content-type"] == "application/pdf"
    return text_of(await answer.body(), "pdf")
