"""The protocol of the six effects on paper."""

import pypdfium2
import pytest

from tests.server.effects.planting import sittings, stage
from tests.support.world import World, a_world


@pytest.mark.parametrize("language", ["uz", "ru", "en"])
async def test_the_paper_shows_the_initial_stage_beside_now(world: World, language: str) -> None:
    head = await world.head()
    await stage(world, head, {"weekly_minutes": 123}, words="Daftardan")
    await sittings(world, 60, 61, 62)

    paper = await world.app.get(f"{world.path}/effects/document", head.token, language=language)

    text = "".join(page.get_textpage().get_text_range() for page in pypdfium2.PdfDocument(paper.content))
    assert (paper.status_code, paper.headers["content-type"]) == (200, "application/pdf")
    assert all(told in text for told in ("123", "61", "Daftardan", "1.", "6."))


@pytest.mark.parametrize("form", ["docx", "xlsx"])
async def test_the_paper_can_be_worked_on(world: World, form: str) -> None:
    head = await world.head()

    paper = await world.app.get(f"{world.path}/effects/document", head.token, form=form)

    assert (paper.status_code, paper.content[:2]) == (200, b"PK")


async def test_a_stranger_gets_no_paper(world: World) -> None:
    stranger = await (await a_world(world.app)).head()

    assert (await world.app.get(f"{world.path}/effects/document", stranger.token)).status_code == 404
    assert (await world.app.get(f"{world.path}/effects/document")).status_code == 401
