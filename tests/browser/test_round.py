"""A round of a group in a real Chromium: marked by child and by indicator, through a broken connection, completed."""

import asyncio
from datetime import date
from pathlib import Path
from uuid import UUID

import pytest

from mobile.packaging import prepare_web_client
from server.shared.i18n import translator
from tests.browser.test_client import tells
from tests.mobile.at_work import Road, load_reference, served
from tests.mobile.rounds import close_round, group_card, mark, marks_of, open_round
from tests.support.browser import PHONE, TABLET, Screen
from tests.support.observations import indicators, recorded
from tests.support.world import Person, World

pytestmark = pytest.mark.browser

UZ = translator("uz")
WITH_HELP, ALONE = "Yordam bilan", "Mustaqil"
STAIRS = "Narvonga galma-gal oyoq qoʻyib chiqadi va tushadi"


@pytest.fixture(scope="module")
def client_folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return prepare_web_client(tmp_path_factory.mktemp("client"))


@pytest.fixture
async def educator(world: World) -> Person:
    await load_reference(world.app)
    return await world.educator()


async def kept(world: World, educator: Person, round_id: UUID, name: str, marks: int) -> None:
    """Waits until so many marks of a child have reached the server: what is touched goes out a moment later."""
    for _ in range(100):
        if len(await marks_of(world, educator, round_id, name)) == marks:
            return
        await asyncio.sleep(0.2)


async def a_year_begun(world: World, educator: Person) -> tuple[list[UUID], UUID]:
    """Three children, the initial round behind them, the basic one open, a few observations for it."""
    children = [await world.child(name=name) for name in ("Aziza", "Botir", "Oʻgʻiloy")]
    first = await open_round(world, 1, date(2026, 9, 1), date(2026, 9, 30))
    for child in children:
        await mark(world, educator, first, child, indicators("physical")[0], 0)
    await close_round(world, first)
    for indicator in indicators("speech")[:2]:
        await recorded(world, educator, children[0], area="speech", indicator_id=indicator, level=0.5)
    return children, await open_round(world, 2)


async def touch(screen: Screen, level: str, name: str) -> None:
    await screen.press(UZ("card-level-of", level=level, name=name))


async def test_an_educator_marks_a_round_and_loses_nothing_on_a_broken_connection(
    world: World, educator: Person, client_folder: Path, screen_at
) -> None:
    _, round_id = await a_year_begun(world, educator)
    road = Road(world.app, educator)

    async with served(road, client_folder, "uz") as url:
        screen = screen_at(url)
        await screen.resize(TABLET)
        await screen.open("/")
        await to_the_round(screen)
        await touch(screen, ALONE, STAIRS)
        await screen.press(UZ("card-accept-all", count=2))
        await tells(screen, UZ("card-of", marked=3, all=16))
        await tells(screen, UZ("card-saved"))
        await screen.press(UZ("card-by-indicator"))
        await without_a_connection(screen, road)
        await the_card_is_completed(screen)
        await screen.open(f"/cards/{world.preschool_id}/{world.sunflowers}", fresh=False)
        await tells(screen, UZ("dynamics-of-group", group="Kungaboqar"))
        await screen.screenshot("round-dynamics")

    physical, speech = indicators("physical"), indicators("speech")
    assert await marks_of(world, educator, round_id, "Aziza") == {
        str(physical[0]): 1.0,
        str(speech[0]): 0.5,
        str(speech[1]): 0.5,
    }
    assert await marks_of(world, educator, round_id, "Botir") == {str(physical[0]): 0.5}
    card = await group_card(world, educator, round_id)
    assert [line["completed_at"] is not None for line in card["lines"]] == [True, False, False]


async def to_the_round(screen: Screen) -> None:
    """From the first screen, as an educator goes."""
    await screen.press(UZ("cards"))
    await screen.press(UZ("round-mark"))
    await tells(screen, UZ("card-by-child"))


async def without_a_connection(screen: Screen, road: Road) -> None:
    """A mark made without a server waits, and goes when the server is back: by itself, or at a touch at once."""
    road.broken = True
    await touch(screen, WITH_HELP, "Botir Olimova")
    await tells(screen, UZ("card-waits", count=1))
    await screen.screenshot("round-without-connection")
    road.broken = False
    await screen.press(UZ("client-try-again"))
    await tells(screen, UZ("card-saved"))


async def the_card_is_completed(screen: Screen) -> None:
    await screen.press(UZ("card-by-child"))
    await screen.press(UZ("card-complete"))
    await screen.type(UZ("card-summary"), "Quvnoq, gapga chechan")
    await screen.page.get_by_role("button", name=UZ("card-complete"), exact=True).last.click()
    await tells(screen, UZ("card-locked-complete"))


async def test_the_keys_of_a_keyboard_mark_a_child(
    world: World, educator: Person, client_folder: Path, screen_at
) -> None:
    _, round_id = await a_year_begun(world, educator)

    async with served(Road(world.app, educator), client_folder, "uz") as url:
        screen = screen_at(url)
        await screen.resize(TABLET)
        await screen.open(f"/cards/{world.preschool_id}/{world.sunflowers}/{round_id}")
        await tells(screen, UZ("card-by-child"))
        for key in ("ArrowDown", "2", "3"):
            await screen.page.keyboard.press(key)
        await tells(screen, UZ("card-of", marked=2, all=16))
        await tells(screen, UZ("card-saved"))
        await kept(world, educator, round_id, "Aziza", 2)

    first, second = (str(one) for one in indicators("physical")[:2])
    assert await marks_of(world, educator, round_id, "Aziza") == {first: 0.5, second: 1.0}


async def test_on_a_phone_the_proposal_tells_why(
    world: World, educator: Person, client_folder: Path, screen_at
) -> None:
    children, round_id = await a_year_begun(world, educator)
    first = indicators("physical")[0]
    await recorded(world, educator, children[0], area="physical", indicator_id=first, level=1, text="Zinadan chiqdi")

    async with served(Road(world.app, educator), client_folder, "uz") as url:
        screen = screen_at(url)
        await screen.resize(PHONE)
        await screen.open(f"/cards/{world.preschool_id}/{world.sunflowers}/{round_id}")
        await tells(screen, UZ("card-proposed-of", level=ALONE, name=STAIRS))
        await screen.press(UZ("card-why-of", name=STAIRS))
        await tells(screen, UZ("card-proposal"))
        await screen.screenshot("round-why")
        await screen.press(UZ("client-close"))
        await screen.press(UZ("card-proposed-of", level=ALONE, name=STAIRS))
        await tells(screen, UZ("card-saved"))
        await tells(screen, UZ("card-of", marked=1, all=16))
        await kept(world, educator, round_id, "Aziza", 1)

    assert await marks_of(world, educator, round_id, "Aziza") == {str(first): 1.0}
