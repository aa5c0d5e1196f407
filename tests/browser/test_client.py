"""An educator and a family in a real browser, at the three sizes people hold, in the three languages."""

import pytest
from playwright.async_api import expect

from server.shared.i18n import translator
from tests.journeys.visiting import PASSWORD, with_password
from tests.support.browser import DESKTOP, PHONE, TABLET, Screen
from tests.support.plans import draft_week, draft_year, observe
from tests.support.world import Person, World

pytestmark = pytest.mark.browser

SIZES = {"phone": PHONE, "tablet": TABLET, "desktop": DESKTOP}
UZ, RU, EN = translator("uz"), translator("ru"), translator("en")
TITLE = "Qoʻshiq: bahor"


async def sign_in(screen: Screen, world: World, person: Person) -> None:
    """Signs in afresh: whoever the test before had signed in is forgotten first."""
    login = await with_password(world, person)
    await screen.open("/")
    await screen.type(UZ("sign-in-login"), login)
    await screen.type(UZ("sign-in-password"), PASSWORD)
    await screen.press(UZ("sign-in-do"))
    await screen.sees(UZ("nav-today"))


async def tells(screen: Screen, text: str) -> None:
    """The screen shows these words; Flutter puts the words of a card into one description."""
    found = screen.page.get_by_text(text).or_(screen.page.get_by_label(text))
    await expect(found.first).to_be_attached(timeout=15_000)


async def speak(screen: Screen, label: str, language: str) -> None:
    """Chooses another language from the menu in the bar on top."""
    await screen.press(label)
    await screen.press(language)


@pytest.mark.parametrize("size", SIZES)
async def test_an_educator_goes_through_the_day(world: World, site: str, screen_at, size) -> None:
    educator = await world.educator()
    child = await world.child(name="Oʻgʻiloy")
    await observe(world, educator, child)
    await draft_year(world, educator)
    plan = await draft_week(world, educator)
    screen = screen_at(site)
    await screen.resize(SIZES[size])
    await sign_in(screen, world, educator)

    await tells(screen, UZ("today-plan"))
    await screen.screenshot(f"today-{size}")
    await screen.press(UZ("nav-plans"))
    await tells(screen, UZ("plan-year-of", group="Kungaboqar", first="2026", last="2027"))
    await screen.screenshot(f"year-{size}")
    await screen.open(f"/plans/week/{world.preschool_id}/{plan['id']}", fresh=False)
    await tells(screen, UZ("plan-components"))
    await screen.screenshot(f"week-{size}")
    await screen.press(UZ("nav-children"))
    await tells(screen, UZ("children-search"))
    await screen.open(f"/children/{world.preschool_id}/{child}", fresh=False)
    await tells(screen, "Svetofor ranglarini aytdi")
    await screen.screenshot(f"child-{size}")
    await screen.open("/account", fresh=False)
    await tells(screen, UZ("account-duties"))
    await screen.screenshot(f"account-{size}")


async def test_an_activity_is_written_and_the_week_saved(world: World, site: str, screen_at) -> None:
    educator = await world.educator()
    plan = await draft_week(world, educator)
    screen = screen_at(site)
    await screen.resize(TABLET)
    await sign_in(screen, world, educator)
    await screen.open(f"/plans/week/{world.preschool_id}/{plan['id']}", fresh=False)
    await screen.press(UZ("plan-add"))
    await screen.press(UZ("plan-add-own"))

    await screen.type(UZ("plan-title"), TITLE)
    await screen.choose("part_of_day", UZ("part-second_half"))
    await screen.choose("area", "Ijodiy rivojlanish")
    await screen.screenshot("writing")
    await screen.press(UZ("plan-take"))
    await screen.press(UZ("client-save"))
    await tells(screen, UZ("plan-saved"))

    answer = (await world.app.get(f"{world.path}/weekly-plans/{plan['id']}", educator.token)).json()
    [written] = [activity for activity in answer["activities"] if activity["title"] == TITLE]
    assert (written["weekday"], written["part_of_day"], written["minutes"]) == (2, "second_half", 20)
    assert (written["revision"], written["touched"], written["area"]) == (1, True, "creative")


@pytest.mark.parametrize("size", SIZES)
async def test_a_family_follows_its_child_in_three_languages(world: World, site: str, screen_at, size) -> None:
    educator = await world.educator()
    child = await world.child(name="Aziza")
    await observe(world, educator, child)
    screen = screen_at(site)
    await screen.resize(SIZES[size])
    await sign_in(screen, world, await world.parent(child))

    await tells(screen, "Svetofor ranglarini aytdi")
    await screen.screenshot(f"family-{size}-uz")
    await speak(screen, UZ("client-language"), "Русский")
    await screen.sees(RU("nav-today"))
    await screen.screenshot(f"family-{size}-ru")
    await speak(screen, RU("client-language"), "English")
    await screen.sees(EN("nav-today"))
    await screen.screenshot(f"family-{size}-en")
    await screen.open(f"/children/{world.preschool_id}/{child}", fresh=False)
    await screen.shown(EN("child-tab-growth")).click()
    await tells(screen, EN("growth-seen", count=1))
    await screen.screenshot(f"growth-{size}-en")
