"""Presentations and films on their whole way: sent, judged, shown; a lighter copy comes later by itself."""

from pathlib import Path
from typing import Any
from uuid import UUID

import pytest

from media_library import jobs
from media_library.intake import judged
from media_library.intake.films import can_decode
from media_library.intake.presentations import office
from media_library.lightening import LIGHTEN
from server.kernel.jobs import enqueue
from server.shared.domain.permissions import Role
from server.shared.ids import uuid7
from server.worker import drain
from tests.media_library.films import a_film
from tests.media_library.intake_files import photo
from tests.media_library.sending import Sender, figure
from tests.media_library.slides import odp
from tests.support.world import World

with_office = pytest.mark.skipif(office() is None, reason="LibreOffice is not installed here")
without_office = pytest.mark.skipif(office() is not None, reason="LibreOffice is installed here")
with_video = pytest.mark.skipif(not can_decode(), reason="the extra “video” is not installed here")


@pytest.fixture
async def sender(world: World) -> Sender:
    return Sender(world, await world.staff(Role.METHODIST))


async def resource_of(sender: Sender, kind: str, file_id: UUID) -> dict[str, Any]:
    body = {"id": str(uuid7()), "file_id": str(file_id), "kind": kind, "title": {"uz": "Kuz"}, "language": "uz"}
    made: dict[str, Any] = (
        await sender.world.app.post(f"{sender.world.path}/resources", sender.person.token, body)
    ).json()
    return made


@with_office
async def test_a_presentation_is_shown_page_by_page_and_saved_as_pdf(world: World, sender: Sender) -> None:
    file_id = await sender.ready(odp("Kuz keldi", "Oltin kuz", "Rahmat"), "kuz.odp")

    slides = await resource_of(sender, "presentation", file_id)

    assert [page["number"] for page in slides["pages"]] == [1, 2, 3]
    saved = await world.app.get(slides["download_url"], sender.person.token)
    assert saved.content.startswith(b"%PDF")
    limits = (await world.app.get(f"{world.path}/files/limits", sender.person.token)).json()
    assert {"pptx", "odp"} <= set(limits["extensions"])


@without_office
async def test_without_an_office_program_a_pdf_is_asked_for_before_anything_is_sent(
    world: World, sender: Sender
) -> None:
    refused = await sender.begin(odp("Kuz"), "kuz.odp")

    assert (refused.status_code, refused.json()["code"]) == (409, "media.office_missing")
    limits = (await world.app.get(f"{world.path}/files/limits", sender.person.token)).json()
    assert not {"pptx", "odp"} & set(limits["extensions"])


@with_video
async def test_a_film_gets_its_poster_at_once_and_its_lighter_copy_later(
    world: World, sender: Sender, tmp_path: Path
) -> None:
    content = a_film(tmp_path / "film.mp4", size=(1280, 720)).read_bytes()

    file_id = await sender.ready(content, "kuz.mp4")
    film = await resource_of(sender, "video", file_id)

    folder = f"{world.path}/files/{file_id}"
    assert (film["thumb"], film["play_url"], film["light_url"]) == (
        f"{folder}/thumb", f"{folder}/play", f"{folder}/light"
    )  # fmt: skip
    light = await world.app.get(film["light_url"], sender.person.token)
    played = await world.app.get(film["play_url"], sender.person.token)
    assert (light.status_code, light.headers["content-type"]) == (200, "video/mp4")
    assert len(light.content) < len(played.content)
    assert (film["light_bytes"], film["play_bytes"]) == (len(light.content), len(played.content))


@with_video
async def test_a_film_is_lightened_once_however_often_it_is_asked_for(
    world: World, sender: Sender, tmp_path: Path
) -> None:
    file_id = await sender.ready(a_film(tmp_path / "film.mp4").read_bytes(), "kuz.mp4")
    payload = {"preschool_id": str(world.preschool_id), "file_id": str(file_id)}

    for _ in range(2):
        async with world.app.parts.database.writing() as work:
            await enqueue(work, LIGHTEN, payload)
        await drain(world.app.parts)

    counted = "select count(*) from rendition where file_id = $1 and purpose = 'light'"
    assert await figure(world, counted, file_id) == 1


async def test_while_a_file_is_judged_nobody_waits_for_it(
    world: World, sender: Sender, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The feed of changes shows nothing younger than the oldest transaction that writes."""
    held: list[int] = []

    async def watched(path: Path, name: str, folder: Path) -> Any:
        held.append(await figure(world, _WRITING))
        return await judged(path, name, folder)

    monkeypatch.setattr(jobs, "judged", watched)
    await sender.ready(photo((40, 40)), "olma.jpg")

    assert held == [0]


_WRITING = "select count(*) from pg_stat_activity where datname = current_database() and backend_xid is not null"
