"""Reads papers as people's programs read them, and puts plans into the states that papers tell of."""

from io import BytesIO
from typing import Any

import pypdfium2
from docx import Document
from openpyxl import load_workbook

from tests.support.world import World

WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"
EXCEL = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"


def pages_of(pdf: bytes) -> list[str]:
    """The text of every page, its lines joined: a word is never cut, only a line is."""
    document = pypdfium2.PdfDocument(pdf)
    return [" ".join(page.get_textpage().get_text_bounded().split()) for page in document]


def text_of(content: bytes, form: str) -> str:
    """All the words of a paper, whatever form it has."""
    if form == "pdf":
        return " ".join(pages_of(content))
    return " ".join((_word if form == "docx" else _excel)(content).split())


def _word(content: bytes) -> str:
    document = Document(BytesIO(content))
    section = document.sections[0]
    paragraphs = [*section.header.paragraphs, *document.paragraphs]
    cells = [cell for table in document.tables for row in table.rows for cell in row.cells]
    return "\n".join([*(line.text for line in paragraphs), *(cell.text for cell in cells)])


def _excel(content: bytes) -> str:
    page = load_workbook(BytesIO(content)).worksheets[0]
    return "\n".join(str(value) for line in page.values for value in line if value is not None)


async def weekly_plan_becomes(world: World, plan: Any, status: str, decided_by: Any = None) -> None:
    async with world.app.parts.database.writing() as work:
        await work.raw.execute(
            "update weekly_plan set status = $3, decided_at = $4, decided_by = $5 where preschool_id = $1 and id = $2",
            world.preschool_id,
            plan["id"],
            status,
            world.app.clock.now(),
            decided_by,
        )


async def annual_plan_becomes(world: World, plan: Any, status: str) -> None:
    async with world.app.parts.database.writing() as work:
        await work.raw.execute(
            "update annual_plan set status = $3, protocol_number = '1', protocol_date = '2026-08-28', decided_at = $4 "
            "where preschool_id = $1 and id = $2",
            world.preschool_id,
            plan["id"],
            status,
            world.app.clock.now(),
        )


async def retitle(world: World, plan: Any, title: str, aim: str = "") -> None:
    """Gives the first activity of the plan another title, past every rule."""
    async with world.app.parts.database.writing() as work:
        await work.raw.execute(
            "update activity set title = $3, aim = $4 where preschool_id = $1 and id = $2",
            world.preschool_id,
            plan["activities"][0]["id"],
            title,
            aim,
        )
