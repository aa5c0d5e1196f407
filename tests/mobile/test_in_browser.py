"""The whole kit in a real browser, at the three sizes people hold."""

import asyncio
from pathlib import Path

import pytest
from starlette.types import Receive, Scope, Send

from mobile.web import web_client
from server.shared.i18n import translator
from tests.mobile.sampler import TinyServer, sampler
from tests.support.browser import DESKTOP, PHONE, TABLET, Screen
from tests.support.serving import serving

pytestmark = pytest.mark.browser

UZ, RU = translator("uz"), translator("ru")


async def sign_in(screen: Screen) -> None:
    await screen.open("/")
    await screen.type("Login", "nodira")
    await screen.type("Parol", "s3cret-word")
    await screen.press("Kirish")
    await screen.sees(UZ("client-next-page"))


async def test_a_person_signs_in_walks_through_the_screens_and_leaves(screen_at, sampler_url):
    screen = screen_at(sampler_url)
    await screen.resize(TABLET)
    await sign_in(screen)

    await screen.press(UZ("client-next-page"))
    await screen.press("Qayd")
    await screen.sees("Yangi qayd")
    await screen.press("Suratlar")
    await screen.press("Surat 2")
    await screen.press(UZ("client-next-photo"))
    await screen.press(UZ("client-close"))
    await screen.no_longer_sees(UZ("client-close"))
    await screen.press(UZ("client-language"))
    await screen.press("Русский")
    await screen.press(RU("client-account"))
    await screen.press(RU("client-sign-out"))

    await screen.sees("Kirish")


async def test_a_note_is_filled_in_and_saved(screen_at, sampler_url, tiny_server: TinyServer):
    screen = screen_at(sampler_url)
    await sign_in(screen)
    await screen.press("Qayd")

    await screen.type("Ism", "Oʻgʻiloy")
    await screen.choose("group", "Katta guruh")
    await screen.press(UZ("client-choose-day"))
    await screen.press("14, dushanba, 14-sentabr, 2026")
    await screen.press(UZ("client-choose"))
    await screen.sees("14-sentabr, 2026")
    await screen.press(UZ("client-save"))
    await screen.sees_error("Qayd", UZ("client-field-required"))
    await screen.type("Qayd", "Yangi qoʻshiqni oʻrgandi")
    await screen.press(UZ("client-save"))
    await screen.no_longer_sees("14-sentabr, 2026")

    assert [text for _, text in tiny_server.notes] == ["Yangi qoʻshiqni oʻrgandi"]


@pytest.mark.parametrize("size", [PHONE, TABLET, DESKTOP])
async def test_every_size_shows_the_list_and_the_way_to_other_screens(screen_at, sampler_url, size):
    screen = screen_at(sampler_url)
    await sign_in(screen)

    picture = await screen.screenshot("list", size)
    await screen.press("Suratlar")
    await screen.sees("Odamlar")

    assert picture.stat().st_size > 20_000


async def test_after_a_lost_server_the_same_screen_goes_on_by_itself(
    screen_at, client_folder: Path, tiny_server: TinyServer
):
    site = web_client(sampler(tiny_server), client_folder, "a secret of the tests", session_minutes=5)

    async def app(scope: Scope, receive: Receive, send: Send) -> None:
        await (tiny_server.app if scope["path"].startswith(("/api/", "/health/")) else site)(scope, receive, send)

    async with serving(app) as url:
        screen = screen_at(url)
        await sign_in(screen)
        await screen.press("Qayd")
        await screen.type("Ism", "Oʻgʻiloy")
        await asyncio.sleep(0.3)
    await screen.page.locator("#away").wait_for(state="attached")
    async with serving(app, int(url.rsplit(":", 1)[1])):
        await screen.page.locator("#away").wait_for(state="detached", timeout=20_000)
        await screen.turn_semantics_on()

        await screen.sees("Yangi qayd")
        await screen.holds("Ism", "Oʻgʻiloy")
        await screen.press(UZ("client-save"))
        await screen.sees_error("Qayd", UZ("client-field-required"))
        await screen.screenshot("after")
    screen.forgive("ERR_CONNECTION_REFUSED")
