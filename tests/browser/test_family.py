"""A family's year in one browser: read, ask, acknowledge, answer, withdraw a consent, take everything home."""

import asyncio
from collections.abc import Callable
from uuid import UUID
from zipfile import is_zipfile

import pytest
from playwright.async_api import Download, Page

from server.shared.i18n import translator
from server.shared.ids import uuid7
from server.worker import drain
from tests.browser.test_client import sign_in, tells
from tests.media_library.sending import Sender, a_photo
from tests.server.questionnaires.asking import CARE, FOOD, opened
from tests.support.browser import PHONE, TABLET, Screen
from tests.support.observations import recorded
from tests.support.world import Person, World

pytestmark = pytest.mark.browser

UZ = translator("uz")
ENTRY = "Birga loydan qush yasashdi"
QUESTION = "Qushni uyga olib kelsa boʻladimi?"
ANSWER = "Albatta, juma kuni beramiz."


async def test_a_family_reads_asks_answers_withdraws_and_takes_everything_home(
    world: World, site: str, screen_at: Callable[[str], Screen]
) -> None:
    educator, head = await world.educator(), await world.head()
    child, friend = await world.child(name="Aziza"), await world.child(name="Botir")
    parent = await world.parent(child)
    await a_picture_of_both(world, educator, {child: parent, friend: await world.parent(friend)})
    await announced(world, educator)
    await opened(world, head, questions=[FOOD, CARE])
    screen = screen_at(site)
    await screen.resize(PHONE)

    await sign_in(screen, world, parent)
    await an_entry_is_read_and_asked_about(screen, world, child)
    await the_educator_answers(screen, world, educator)
    await screen.resize(PHONE)
    await sign_in(screen, world, parent)
    await the_answer_is_there(screen, world, child)
    await the_announcement_is_acknowledged(screen)
    await the_questionnaire_is_answered(screen, world)
    await the_photo_is_withdrawn(screen, world, child)
    archive = await everything_is_taken_home(screen, world, child)

    assert is_zipfile(await archive.path())
    seen = (await world.app.get(f"{world.path}/children/{friend}/observations", educator.token)).json()["items"]
    assert [photo["state"] for photo in seen[0]["photos"]] == ["withheld"]
    assert [one["answered"] for one in await questionnaires(world, head)] == [1]
    assert [one["acknowledged"] for one in await announcements(world, educator)] == [1]


async def a_picture_of_both(world: World, educator: Person, families: dict[UUID, Person]) -> None:
    for child, parent in families.items():
        said = {"purpose": "photos", "given": True}
        answer = await world.app.send("PUT", f"{world.path}/children/{child}/consents", parent.token, said)
        assert answer.status_code == 200, answer.text
    photo = await Sender(world, educator).ready(a_photo(), purpose="observation")
    await recorded(world, educator, *families, text=ENTRY, area="creative", photo_ids=[str(photo)])


async def announced(world: World, educator: Person) -> None:
    body = {
        "id": str(uuid7()),
        "group_id": str(world.sunflowers),
        "title": "Yigʻilish",
        "text": "Payshanba kuni soat 18:00 da",
        "needs_acknowledgement": True,
        "shown_until": "2026-12-01",
    }
    assert (await world.app.post(f"{world.path}/announcements", educator.token, body)).status_code == 201


async def an_entry_is_read_and_asked_about(screen: Screen, world: World, child: UUID) -> None:
    await screen.open(f"/children/{world.preschool_id}/{child}", fresh=False)
    await tells(screen, ENTRY)
    await screen.screenshot("timeline")
    await screen.press(UZ("entry-ask"))
    await screen.type(UZ("message-write"), QUESTION)
    await screen.press(UZ("message-send"))
    await tells(screen, UZ("message-sent"))
    await screen.screenshot("asked")


async def the_educator_answers(screen: Screen, world: World, educator: Person) -> None:
    await screen.resize(TABLET)
    await sign_in(screen, world, educator)
    await screen.press(UZ("nav-messages"))
    await tells(screen, UZ("message-unread", count=1))
    await screen.page.get_by_role("button", name="Aziza Olimova").click()
    await tells(screen, QUESTION)
    await screen.type(UZ("message-write"), ANSWER)
    await screen.press(UZ("message-send"))
    await tells(screen, ANSWER)
    await screen.screenshot("answered")


async def the_answer_is_there(screen: Screen, world: World, child: UUID) -> None:
    await tells(screen, UZ("today-waits-messages", count=1))
    await screen.screenshot("waiting")
    await screen.open(f"/messages/{world.preschool_id}/{child}", fresh=False)
    await tells(screen, ANSWER)
    await tells(screen, UZ("message-read"))
    await screen.screenshot("read")


async def the_announcement_is_acknowledged(screen: Screen) -> None:
    await screen.press(UZ("nav-announcements"))
    await screen.press(UZ("announcement-acknowledge"))
    await tells(screen, UZ("announcement-acknowledged"))


async def the_questionnaire_is_answered(screen: Screen, world: World) -> None:
    await screen.open(f"/questionnaires/{world.preschool_id}", fresh=False)
    await screen.page.get_by_role("button", name="Bogʻcha haqida").click()
    await screen.press(UZ("questionnaire-begin"))
    await screen.press("Ha")
    await screen.press(UZ("questionnaire-next"))
    await screen.press(UZ("questionnaire-step", number=4, low="Yetmaydi", high="Yetadi"))
    await screen.screenshot("question")
    await screen.press(UZ("questionnaire-send"))
    await tells(screen, UZ("questionnaire-thanks"))


async def the_photo_is_withdrawn(screen: Screen, world: World, child: UUID) -> None:
    await screen.open(f"/children/{world.preschool_id}/{child}/tab/consents", fresh=False)
    await screen.press(UZ("consent-withdraw"))
    await tells(screen, UZ("consent-photos-then"))
    await screen.screenshot("withdrawing")
    await screen.press(UZ("consent-no"))
    await tells(screen, UZ("consent-photos-withdrawn-told"))
    await screen.open(f"/children/{world.preschool_id}/{child}", fresh=False)
    await tells(screen, UZ("entry-photo-withheld", count=1))
    await screen.screenshot("withheld")


async def everything_is_taken_home(screen: Screen, world: World, child: UUID) -> Download:
    await screen.open(f"/children/{world.preschool_id}/{child}/tab/takeouts", fresh=False)
    await screen.press(UZ("takeout-archive-ask"))
    await tells(screen, UZ("takeouts-asked"))
    await drain(world.app.parts)
    await tells(screen, UZ("takeout-download"))
    await screen.screenshot("ready")
    fetched: asyncio.Future[Download] = asyncio.get_running_loop().create_future()

    def keep(download: Download) -> None:
        fetched.set_result(download)

    def opened_beside(page: Page) -> None:
        page.on("download", keep)

    screen.page.on("download", keep)
    screen.page.context.on("page", opened_beside)
    await screen.press(UZ("takeout-download"))
    async with asyncio.timeout(20):
        return await fetched


async def questionnaires(world: World, head: Person) -> list[dict[str, object]]:
    kept: list[dict[str, object]] = (await world.app.get(f"{world.path}/questionnaires", head.token)).json()
    return kept


async def announcements(world: World, educator: Person) -> list[dict[str, object]]:
    kept: list[dict[str, object]] = (await world.app.get(f"{world.path}/announcements", educator.token)).json()["items"]
    return kept
