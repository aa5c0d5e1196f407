"""A game that tries everything, in a real Chromium: it plays, and gets nothing that is not its own."""

import json
from collections.abc import AsyncIterator
from typing import Any

import pytest
import pytest_asyncio
from playwright.async_api import Page, async_playwright

from server.kernel.http.request import SESSION_COOKIE
from server.shared.domain.permissions import Role
from server.shared.ids import uuid7
from tests.media_library.bundles import bundle
from tests.media_library.sending import Sender
from tests.support.browser import browser_program
from tests.support.serving import serving
from tests.support.world import World

pytestmark = pytest.mark.browser
PAGE = """<!doctype html><meta charset="utf-8"><p id="said"></p><script type="module" src="tries.js"></script>"""
TRIES = """
import {answer} from "./part.js";
const said = {module: answer};
const tried = async (name, action) => {
  try { said[name] = await action() } catch (error) { said[name] = error.name }
};
await tried("own_data", async () => (await (await fetch("data.json")).json()).word);
await tried("our_api", async () => (await fetch("/api/reference")).status);
await tried("elsewhere", async () => (await fetch("http://127.0.0.1:9/")).status);
await tried("cookie", async () => document.cookie);
await tried("store", async () => localStorage.length);
await tried("page_around", async () => parent.document.title);
await tried("lead_away", async () => { top.location = "/health/live?away"; return "led" });
await tried("picture", () => new Promise(done => {
  const picture = new Image(); picture.onload = () => done("loaded"); picture.onerror = () => done("refused");
  picture.src = "/health/live?picture";
}));
await tried("window", async () => String(window.open("/health/live")));
document.getElementById("said").textContent = JSON.stringify(said);
"""


@pytest_asyncio.fixture
async def page() -> AsyncIterator[Page]:
    """Refusals are what this game asks for, so Chromium may complain."""
    async with async_playwright() as playwright:
        browser = await playwright.chromium.launch(executable_path=browser_program(), args=["--no-sandbox"])
        yield await (await browser.new_context()).new_page()
        await browser.close()


async def test_a_game_plays_with_its_own_files_and_reaches_nothing_else(world: World, page: Page) -> None:
    methodist = await world.staff(Role.METHODIST)
    content = bundle(
        {
            "index.html": PAGE,
            "tries.js": TRIES,
            "part.js": 'export const answer = "imported";',
            "data.json": '{"word": "olma"}',
        }
    )
    file_id = await Sender(world, methodist).ready(content, "oyin.zip")
    body = {"id": str(uuid7()), "file_id": str(file_id), "kind": "game", "title": {"uz": "Oʻyin"}, "language": "uz"}
    made = (await world.app.post(f"{world.path}/resources", methodist.token, body)).json()
    path = f"{world.path}/resources/{made['owner_id']}/{made['id']}/play-address"
    told = (await world.app.get(path, methodist.token)).json()["url"]
    transport: Any = world.app.http._transport

    async with serving(transport.app) as address:
        await page.context.add_cookies([{"name": SESSION_COOKIE, "value": "secret", "url": address}])
        answered: list[str] = []
        page.on("response", lambda response: answered.append(response.url))
        await page.goto(f"{address}/health/live")
        await page.evaluate(
            "url => { const frame = document.createElement('iframe'); frame.src = url; document.body.append(frame) }",
            told,
        )
        frame = page.frame_locator("iframe")
        await frame.locator("#said", has_text="window").wait_for(timeout=20_000)
        said = json.loads(await frame.locator("#said").inner_text())
        led_to = page.url

    assert (said["module"], said["own_data"]) == ("imported", "olma")
    assert (said["our_api"], said["elsewhere"], said["picture"]) == ("TypeError", "TypeError", "refused")
    assert (said["cookie"], said["store"], said["page_around"]) == ("SecurityError", "SecurityError", "SecurityError")
    assert (said["lead_away"], said["window"]) == ("SecurityError", "null")
    assert led_to == f"{address}/health/live"
    assert not [url for url in answered if "/api/" in url or "away" in url or "picture" in url or ":9/" in url]
