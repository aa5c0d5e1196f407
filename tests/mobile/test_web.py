"""What the server of the browser client answers, and what it does not."""

import asyncio
import gzip
from pathlib import Path

import flet as ft
import httpx
import msgpack
import pytest
import pytest_asyncio
from flet_web.fastapi.flet_app_manager import app_manager
from starlette.websockets import WebSocketDisconnect

from mobile.web import AWAY_WORDS_PATH, SafeFletApp, WebClient, web_client
from server.shared.i18n import SPOKEN, translator


async def empty(page: ft.Page) -> None:
    page.add(ft.Text("empty"))


@pytest.fixture
def site(client_folder: Path) -> WebClient:
    return web_client(empty, client_folder, "a secret of the tests", session_minutes=1)


@pytest_asyncio.fixture
async def browser(site: WebClient):
    async with httpx.AsyncClient(transport=httpx.ASGITransport(app=site), base_url="http://client") as client:
        yield client


@pytest.mark.parametrize("path", ["/", "/children/5", "/index.html"])
async def test_every_screen_has_an_address_that_can_be_opened(browser: httpx.AsyncClient, path: str):
    answer = await browser.get(path)

    assert answer.status_code == 200
    assert "<title>Nihol</title>" in answer.text


@pytest.mark.parametrize(
    "path", ["/docs.json", "/openapi.json", "/missing.js", "/../pyproject.toml", "/%2e%2e/pyproject.toml"]
)
async def test_a_file_that_is_not_the_clients_is_not_there(browser: httpx.AsyncClient, path: str):
    assert (await browser.get(path)).status_code == 404


@pytest.mark.parametrize("path", ["/docs", "/redoc"])
async def test_the_pages_about_the_frameworks_own_routes_are_not_served(browser: httpx.AsyncClient, path: str):
    assert "swagger" not in (await browser.get(path)).text.lower()


async def test_what_is_said_while_the_server_is_away_is_known_before_in_every_language(
    browser: httpx.AsyncClient, client_folder: Path
):
    told = (await browser.get(AWAY_WORDS_PATH)).json()

    assert {language: words["away"] for language, words in told.items()} == {
        language: translator(language)("client-reconnecting") for language in SPOKEN
    }
    assert all("#" in words["sending"] for words in told.values())
    assert AWAY_WORDS_PATH in (client_folder / "reload.js").read_text("utf-8")


async def test_nothing_can_be_sent_there(browser: httpx.AsyncClient):
    assert (await browser.put("/upload", content=b"x")).status_code == 405


async def test_a_large_file_travels_compressed_and_only_once(browser: httpx.AsyncClient, client_folder: Path):
    first = await browser.get("/main.dart.mjs", headers={"accept-encoding": "gzip"})
    second = await browser.get("/main.dart.mjs", headers={"if-none-match": first.headers["etag"]})

    assert first.headers["content-encoding"] == "gzip"
    assert first.content == (client_folder / "main.dart.mjs").read_bytes()
    assert gzip.decompress((client_folder / "main.dart.mjs.gz").read_bytes()) == first.content
    assert (second.status_code, second.content) == (304, b"")


async def test_a_browser_that_knows_no_compression_gets_the_file_as_it_is(
    browser: httpx.AsyncClient, client_folder: Path
):
    answer = await browser.get("/main.dart.mjs", headers={"accept-encoding": "identity"})

    assert "content-encoding" not in answer.headers
    assert answer.headers["content-type"] == "text/javascript; charset=utf-8"


async def test_a_request_for_a_foreign_font_is_answered_with_our_own(browser: httpx.AsyncClient):
    answer = await browser.get("/assets/fonts/notocoloremoji/v32/Yq6P-KqIXTD0t4D9z1ESnKM3.9.woff2")

    assert (answer.status_code, answer.headers["content-type"]) == (200, "font/woff2")
    assert answer.content[:4] == b"wOF2"


@pytest.mark.parametrize("path", ["/", "/missing.js", "/main.dart.js"])
async def test_every_answer_forbids_what_the_client_does_not_need(browser: httpx.AsyncClient, path: str):
    headers = (await browser.get(path)).headers

    policy = headers["content-security-policy"]
    assert "default-src 'self'" in policy
    assert "'unsafe-inline'" not in policy.split("style-src")[0]
    assert "access-control-allow-origin" not in headers
    assert headers["x-content-type-options"] == "nosniff"


class BrokenSocket:
    """A browser that registers and is gone before it can be answered."""

    def __init__(self) -> None:
        self.client = None
        self.headers: dict[str, str] = {}
        self.cookies: dict[str, str] = {}
        self.url = httpx.URL("ws://client/ws")
        self._sent = False

    async def accept(self) -> None: ...

    async def receive_bytes(self) -> bytes:
        if self._sent:
            await asyncio.sleep(0.05)
            raise WebSocketDisconnect(1006)
        self._sent = True
        return register()

    async def send_bytes(self, _message: bytes) -> None:
        raise WebSocketDisconnect(1006)


def register() -> bytes:
    return b"\x00" + msgpack.packb([1, {"session_id": None, "page_name": "", "page": {"route": "/"}}])


async def test_a_session_whose_send_failed_is_let_go(site: WebClient):
    before = set(sessions())

    await SafeFletApp(empty, "secret", 1).handle(BrokenSocket())

    (left,) = set(sessions()) - before
    assert sessions()[left].expires_at is not None
    await app_manager.delete_session(left)


def sessions() -> dict:
    return app_manager._FletAppManager__sessions
