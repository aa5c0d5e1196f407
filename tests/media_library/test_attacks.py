"""Attacks on the whole way in, by the real route and job: refused or made harmless, and nothing is left behind."""

import zipfile
from io import BytesIO
from typing import Any
from uuid import UUID

import pytest
from PIL import Image

from media_library.storage import INTAKE
from server.worker import drain
from tests.media_library.intake_files import declared_png, phone_tags, photo
from tests.media_library.sending import Sender, figure
from tests.support.world import World

SCRIPT = b"<script>alert(document.cookie)</script>"
SVG = b'<?xml version="1.0"?><svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>'


def zip_bomb() -> bytes:
    """Some 50 kB that unpack into 50 MB."""
    written = BytesIO()
    with zipfile.ZipFile(written, "w", zipfile.ZIP_DEFLATED) as bundle:
        bundle.writestr("index.html", bytes(50 * 1024 * 1024))
    return written.getvalue()


def out_of_its_folder() -> bytes:
    written = BytesIO()
    with zipfile.ZipFile(written, "w") as bundle:
        bundle.writestr("index.html", "<p>")
        bundle.writestr("../../etc/cron.d/nihol", "boom")
    return written.getvalue()


def gif_polyglot() -> bytes:
    """A picture that is a page as well: ``GIF89a`` and a script."""
    written = BytesIO()
    Image.new("P", (8, 8)).save(written, "GIF", comment=SCRIPT)
    return written.getvalue()


ATTACKS: dict[str, tuple[bytes, str, str]] = {
    "a program called a picture": (b"MZ" + bytes(4000), "rasm.jpg", "media.type_refused"),
    "a page called a picture": (b"<html>" + SCRIPT + bytes(3000), "rasm.png", "media.type_refused"),
    "a script in an SVG": (SVG, "rasm.png", "media.type_refused"),
    "a script behind the sign of a GIF": (b"GIF89a/*" + SCRIPT + b"*/=1;" + bytes(200), "rasm.gif", "media.broken"),
    "a pixel flood": (declared_png(60_000, 60_000), "rasm.png", "media.too_many_pixels"),
    "a zip bomb as a game": (zip_bomb(), "oyin.zip", "media.too_large"),
    "a zip bomb as a picture": (zip_bomb(), "rasm.jpg", "media.name_mismatch"),
    "a path out of an archive": (out_of_its_folder(), "oyin.zip", "media.game_file_refused"),
    "a photo cut off in the middle": (photo((900, 700))[:9000], "rasm.jpg", "media.broken"),
}


async def left_behind(world: World, file_id: UUID) -> tuple[int, int, Any]:
    stored = [key async for key in world.app.parts.storage.walk(INTAKE, str(world.preschool_id))]
    forms = await figure(world, "select count(*) from rendition where file_id = $1", file_id)
    return len(stored), forms, await figure(world, "select sha256 from stored_file where id = $1", file_id)


@pytest.mark.parametrize("attack", ATTACKS)
async def test_an_attack_is_refused_with_its_reason_and_nothing_is_left(world: World, attack: str) -> None:
    content, name, code = ATTACKS[attack]
    sender = Sender(world, await world.educator())
    file_id = await sender.waiting(content, name)

    await drain(world.app.parts)

    state = await sender.state(file_id)
    assert (state["state"], state["refusal"]) == ("refused", code)
    assert await left_behind(world, file_id) == (0, 0, "")


@pytest.mark.parametrize("name", ["rasm.svg", "dastur.exe", "sahifa.html", "hujjat.docm"])
async def test_a_name_that_says_what_it_is_gets_no_place_at_all(world: World, name: str) -> None:
    sender = Sender(world, await world.educator())

    refused = await sender.begin(SVG, name)

    assert (refused.status_code, refused.json()["code"]) == (409, "media.type_refused")
    assert await figure(world, "select count(*) from stored_file where preschool_id = $1", world.preschool_id) == 0


async def test_nothing_sent_is_nothing(world: World) -> None:
    sender = Sender(world, await world.educator())
    ticket = (await sender.begin(b"1")).json()

    empty = await sender.put(ticket["direct_url"], b"")
    asked = await world.app.post(f"{world.path}/files/{ticket['file_id']}/arrived", sender.person.token)

    assert (empty.json()["code"], asked.json()["code"]) == ("media.empty", "media.missing")
    assert await left_behind(world, UUID(ticket["file_id"])) == (0, 0, "")


@pytest.mark.parametrize("content", [gif_polyglot(), photo((90, 70), exif=phone_tags()) + SCRIPT], ids=["gif", "jpeg"])
async def test_a_picture_that_is_a_page_as_well_is_only_a_picture_afterwards(world: World, content: bytes) -> None:
    sender = Sender(world, await world.educator())
    file_id = await sender.ready(content, "rasm.gif" if content.startswith(b"GIF") else "rasm.jpg")

    forms = {
        purpose: await world.app.get(f"{world.path}/files/{file_id}/{purpose}", sender.person.token)
        for purpose in ("small", "thumb", "view", "download")
    }

    assert SCRIPT in content
    assert {answer.status_code for answer in forms.values()} == {200}
    assert {answer.headers["content-type"] for answer in forms.values()} == {"image/webp"}
    assert not any(b"<script" in answer.content or b"Exif" in answer.content for answer in forms.values())


async def test_a_path_in_the_name_leads_nowhere(world: World) -> None:
    sender = Sender(world, await world.educator())
    file_id = await sender.ready(photo((90, 70)), "../../../etc/passwd\r\nSet-Cookie: a=b\\rasm.jpg")

    answer = await world.app.get(f"{world.path}/files/{file_id}/download", sender.person.token)
    keys = await figure(world, "select array_agg(key) from rendition where file_id = $1", file_id)

    disposition = answer.headers["content-disposition"]
    assert answer.status_code == 200
    assert not any(sign in disposition for sign in ("/", "\\", "\r", "\n", "passwd")), disposition
    assert "set-cookie" not in answer.headers
    assert all(key.startswith("sha256/") for key in keys)
