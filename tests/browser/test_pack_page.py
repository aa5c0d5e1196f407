"""The page of a pack in a real browser, opened from a disk: everything is shown, a game plays, nothing goes out."""

import asyncio
import zipfile
from io import BytesIO
from pathlib import Path

from playwright.async_api import async_playwright

from tests.media_library.bundles import bundle
from tests.media_library.packing import a_packer, items
from tests.support.browser import browser_program
from tests.support.world import World

SCRIPT = """
const said = document.getElementById("said");
const tried = async (name, what) => { try { await what(); said.textContent += " " + name; } catch (error) {} };
addEventListener("load", async () => {
  said.textContent = "ready " + document.images[0].naturalWidth;
  await tried("network", () => fetch("http://127.0.0.1:9/"));
  await tried("around", () => parent.document.title.length);
  await tried("disk", () => fetch("../../manifest.json").then((answer) => answer.text()));
  said.textContent += " done";
});
"""


async def test_a_pack_is_read_from_a_disk_and_its_game_reaches_nothing(world: World, tmp_path: Path) -> None:
    here = await a_packer(world)
    game = await here.add("game", await here.sender.ready(bundle({"game.js": SCRIPT}), "oyin.zip"))
    _, pack = await here.made(items=items(world, await here.a_picture(), game))
    with zipfile.ZipFile(BytesIO(pack)) as archive:
        await asyncio.to_thread(archive.extractall, tmp_path)

    async with async_playwright() as playwright:
        browser = await playwright.chromium.launch(executable_path=browser_program(), args=["--no-sandbox"])
        page = await (await browser.new_context()).new_page()
        await page.goto((tmp_path / "index.html").as_uri())
        await page.wait_for_function("[...document.images].every((one) => one.complete)")
        widths = await page.evaluate("[...document.images].map((one) => one.naturalWidth)")
        titles = await page.locator("h3").all_inner_texts()
        await page.get_by_role("link", name="Oʻynash").click()
        frame = page.frame_locator("iframe")
        await frame.locator("#said", has_text="done").wait_for()
        said = await frame.locator("#said").inner_text()
        await browser.close()

    assert sorted(titles) == ["Material game", "Material picture"]
    assert len(widths) >= 1
    assert 0 not in widths
    assert said == "ready 40 done"
