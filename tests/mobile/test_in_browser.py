"""The whole kit in a real browser, at the three sizes people hold."""

import pytest

from tests.support.browser import Screen

pytestmark = pytest.mark.browser


async def sign_in(screen: Screen) -> None:
    await screen.open("/")
    await screen.type("Login", "nodira")
    await screen.type("Parol", "s3cret-word")
    await screen.press("Kirish")
    await screen.sees("Keyingi")


async def test_a_person_signs_in_walks_through_the_screens_and_leaves(screen_at, sampler_url):
    screen = screen_at(sampler_url)
    await sign_in(screen)

    await screen.press("Keyingi")
    await screen.press("Oldingi")
    await screen.type("Izlash", "Gʻayrat")
    await screen.no_longer_sees("Aziza Qodirova 5")
    await screen.press("Qayd")
    await screen.sees("Yangi qayd")
    await screen.press("Suratlar")
    await screen.sees("Odamlar")
    await screen.press("Hisobim")
    await screen.press("Chiqish")

    await screen.sees("Kirish")
