"""A browser before the demonstration: signs people in, goes to a screen, and keeps what is seen as a small file."""

import io
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Final

from PIL import Image
from playwright.async_api import Browser, BrowserContext, Page, async_playwright

from server.demo.people import DEMO_PASSWORD
from server.shared.i18n import translator
from tests.handbook_pictures.table import Shot
from tests.support.browser import _ARGUMENTS, Screen, Watched, browser_program

LARGEST: Final = 80 * 1024
_T: Final = translator("uz")
_SETTLING: Final = 3500  # milliseconds until a screen of the client has asked for its pictures
_PAINTING: Final = 1500  # and until they are painted
_SHARPNESS: Final = 2
_QUALITIES: Final = range(82, 20, -6)


class Camera:
    """One browser; people of pages and of the client each in a window of their own."""

    def __init__(self, browser: Browser, base_url: str) -> None:
        self._browser = browser
        self._base_url = base_url
        self._contexts: dict[tuple[str, bool], BrowserContext] = {}
        self._screens: dict[str, Screen] = {}

    async def take(self, shot: Shot, ids: dict[str, str]) -> bytes:
        """The picture as WebP of at most ``LARGEST`` bytes."""
        address = shot.address.format(**ids)
        page = await (self._client(shot, address) if shot.of_client else self._page(shot, address))
        if shot.sees:
            await page.get_by_text(shot.sees).first.wait_for(state="attached", timeout=15_000)
        return small(await page.screenshot())

    async def _client(self, shot: Shot, address: str) -> Page:
        if shot.who not in self._screens:
            context = await self._context(shot, client=True)
            screen = Screen(Watched(await context.new_page()), self._base_url, Path())
            await screen.open("/")
            await screen.type(_T("sign-in-login"), shot.who)
            await screen.type(_T("sign-in-password"), DEMO_PASSWORD)
            await screen.press(_T("sign-in-do"))
            await screen.page.wait_for_timeout(_SETTLING)
            self._screens[shot.who] = screen
        screen = self._screens[shot.who]
        await screen.resize(shot.size)
        await screen.open(address, fresh=False)
        await screen.page.wait_for_timeout(_SETTLING)
        await screen.page.wait_for_load_state("networkidle", timeout=20_000)
        await screen.page.wait_for_timeout(_PAINTING)
        return screen.page

    async def _page(self, shot: Shot, address: str) -> Page:
        known = (shot.who, False) in self._contexts
        context = await self._context(shot, client=False)
        page = context.pages[0] if known else await context.new_page()
        if not known:
            await page.goto(f"{self._base_url}/admin")
            await page.fill("input[name=login]", shot.who)
            await page.fill("input[type=password]", DEMO_PASSWORD)
            await page.press("input[type=password]", "Enter")
            await page.wait_for_url(lambda url: "sign-in" not in url)
        await page.set_viewport_size({"width": shot.size[0], "height": shot.size[1]})
        answer = await page.goto(self._base_url + address)
        if answer is None or answer.status != 200:
            raise LookupError(f"{shot.name}: {address} answers {answer and answer.status}")
        if shot.to:
            await page.evaluate("place => document.querySelector(place).scrollIntoView()", shot.to)
        return page

    async def _context(self, shot: Shot, *, client: bool) -> BrowserContext:
        key = (shot.who, client)
        if key not in self._contexts:
            self._contexts[key] = await self._browser.new_context(
                viewport={"width": shot.size[0], "height": shot.size[1]},
                device_scale_factor=_SHARPNESS if client else 1.25,
                locale="uz-UZ",
                timezone_id="Asia/Tashkent",
            )
        return self._contexts[key]


@asynccontextmanager
async def camera(base_url: str) -> AsyncIterator[Camera]:
    async with async_playwright() as playwright:
        browser = await playwright.chromium.launch(executable_path=browser_program(), args=_ARGUMENTS, headless=True)
        yield Camera(browser, base_url)
        await browser.close()


def small(png: bytes) -> bytes:
    """The picture as WebP, as good as its size allows."""
    with Image.open(io.BytesIO(png)) as image:
        shown = image.convert("RGB")
    for quality in _QUALITIES:
        kept = io.BytesIO()
        shown.save(kept, "WEBP", quality=quality, method=6)
        if len(kept.getvalue()) <= LARGEST:
            return kept.getvalue()
    raise ValueError(f"a picture of {shown.size} is not to be had in {LARGEST} bytes")
