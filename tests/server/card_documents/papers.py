"""Cards as somebody gets them on paper, and what is read back of them."""

from dataclasses import dataclass
from io import BytesIO
from typing import Any
from uuid import UUID

import httpx
import pypdfium2
from openpyxl import load_workbook

from tests.media_library.sending import grant_of
from tests.server.development_cards.steps import a_mark, a_round, marked
from tests.support.observations import indicators
from tests.support.world import Person, World


@dataclass
class Marked:
    """A child of the sunflowers with some marks in the first round."""

    world: World
    head: Person
    educator: Person
    child_id: UUID
    round_id: str

    @property
    def of_child(self) -> str:
        return f"{self.world.path}/rounds/{self.round_id}/children/{self.child_id}/document"

    @property
    def of_group(self) -> str:
        return f"{self.world.path}/rounds/{self.round_id}/groups/{self.world.sunflowers}/document"

    @property
    def certificate(self) -> str:
        return f"{self.world.path}/children/{self.child_id}/certificate"

    async def got(self, path: str, person: Person | None = None, **wish: str) -> httpx.Response:
        """By the grant in the address, as a browser asks."""
        grant = grant_of(self.world, person or self.educator)
        return await self.world.app.http.get(path, params={"grant": grant, **wish})


async def a_marked_child(world: World) -> Marked:
    """Three marks in speech: alone, with help, not yet."""
    head, educator, child_id = await world.head(), await world.educator(), await world.child()
    round_id = await a_round(world, head)
    levels = zip(indicators("speech")[:3], (1, 0.5, 0), strict=True)
    await marked(world, educator, round_id, *(a_mark(child_id, own, level, confidence=3) for own, level in levels))
    return Marked(world, head, educator, child_id, round_id)


def formats_of(content: bytes, values: set[Any]) -> set[str]:
    """How a workbook shows the cells that hold one of these values."""
    rows = load_workbook(BytesIO(content)).worksheets[0].iter_rows()
    return {cell.number_format for row in rows for cell in row if cell.value in values}


def text_of(pdf: bytes) -> str:
    """Every word of a PDF, with single spaces."""
    document = pypdfium2.PdfDocument(pdf)
    pages = [page.get_textpage().get_text_bounded() for page in document]
    return " ".join(" ".join(pages).split())


def rows_of(workbook: bytes) -> list[list[Any]]:
    page = load_workbook(BytesIO(workbook)).active
    assert page is not None
    return [[cell.value for cell in row] for row in page.iter_rows()]
