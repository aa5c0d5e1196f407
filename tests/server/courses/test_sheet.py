"""The sheet of attendance on paper: everybody who takes part, every session, in the reader's language."""

import pytest

from server.features.courses.cohorts import CohortService
from server.features.courses.sheets import attendance_sheet
from server.shared.i18n import translator
from tests.server.courses.teaching import Teaching, present
from tests.server.plan_documents.reading import pages_of


@pytest.mark.parametrize(("language", "title"), [("uz", "Davomat varaqasi"), ("ru", "Лист посещаемости")])
async def test_a_sheet_has_a_line_for_each_participant_and_a_column_for_each_session(
    teaching: Teaching, language: str, title: str
) -> None:
    (first, second, gone) = await teaching.enrolled(3)
    await teaching.mark(
        present(teaching.sessions[0], first), present(teaching.sessions[0], second, made_up_on="2026-11-17")
    )
    await teaching.app.send("DELETE", f"{teaching.path}/participants/{gone}", teaching.trainer.token)
    async with teaching.app.parts.database.reading() as work:
        service = CohortService(work, await teaching.world.actor(teaching.trainer), teaching.app.clock)
        board = await service.board(teaching.cohort_id)

    sheet = attendance_sheet(board, translator(language), teaching.app.clock.time_zone)

    (sessions, table) = sheet.tables
    assert len(sessions.rows) == len(teaching.sessions)
    assert (sheet.title, len(table.rows), len(table.columns)) == (title, 2, 2 + len(teaching.sessions))
    marks = {line.cells[2].text for line in table.rows}
    assert marks == {"uz": {"+", "q"}, "ru": {"+", "о"}}[language]


async def test_the_paper_is_a_pdf_that_can_be_read(teaching: Teaching) -> None:
    await teaching.enrolled(2)

    paper = await teaching.app.get(f"{teaching.path}/attendance-sheet.pdf", teaching.trainer.token, language="uz")

    assert (paper.status_code, paper.headers["content-type"]) == (200, "application/pdf")
    assert (
        "Davomat varaqasi.pdf" in paper.headers["content-disposition"]
        or "filename*" in paper.headers["content-disposition"]
    )
    assert "Kuzgi guruh" in pages_of(paper.content)[0]
