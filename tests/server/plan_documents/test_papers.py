"""What stands on paper: the same in each form, in both languages, with the marks that inspectors look for."""

from io import BytesIO
from urllib.parse import unquote

import pytest
from docx import Document
from docx.enum.section import WD_ORIENT
from docx.oxml.ns import qn
from openpyxl import load_workbook

from server.shared.domain.permissions import Role
from server.shared.ids import uuid7
from tests.server.plan_documents.reading import (
    EXCEL,
    WORD,
    annual_plan_becomes,
    pages_of,
    retitle,
    text_of,
    weekly_plan_becomes,
)
from tests.support.plans import draft_week, draft_year
from tests.support.statements import statements_of
from tests.support.world import World

FORMS = ("pdf", "docx", "xlsx")
TITLE = 'Qoʻgʻirchoq teatri #read("/etc/passwd") $x^2$ \\ *qalin* _qiya_ <a> @b #{1+1} // izoh'


@pytest.mark.parametrize("form", FORMS)
async def test_a_week_tells_its_days_activities_and_people_in_every_form(world: World, form: str) -> None:
    educator, methodist = await world.educator(), await world.staff(Role.METHODIST)
    plan = await draft_week(world, educator)
    await weekly_plan_becomes(world, plan, "approved", methodist.account_id)

    answer = await world.app.get(f"{world.path}/weekly-plans/{plan['id']}/document", educator.token, form=form)

    text = text_of(answer.content, form)
    missing = [activity["title"] for activity in plan["activities"] if activity["title"] not in text]
    assert answer.status_code == 200
    assert missing == []
    for words in ("TASDIQLAYMAN", "Metodist", "2026-yil 18-noyabr", "Dushanba, 16-noyabr", "Juma, 20-noyabr"):
        assert words in text, words
    for words in ("Kungaboqar", "oʻrta guruh (4–5 yosh)", "2026–2027", "Karimova Nodira", "majburiy qism"):
        assert words in text, words
    assert "LOYIHA" not in text


@pytest.mark.parametrize("form", FORMS)
async def test_a_paper_in_russian_speaks_russian(world: World, form: str) -> None:
    educator = await world.educator()
    plan = await draft_week(world, educator)
    path = f"{world.path}/weekly-plans/{plan['id']}/document"

    answer = await world.app.get(path, educator.token, form=form, language="ru")

    text = text_of(answer.content, form)
    for words in ("УТВЕРЖДАЮ", "Недельный план работы воспитателя", "Понедельник, 16 ноября", "Утренний круг"):
        assert words in text, words
    assert "ПРОЕКТ" in text
    assert plan["theme"]["ru"] in text


@pytest.mark.parametrize("form", FORMS)
async def test_a_paper_in_cyrillic_speaks_uzbek_in_those_letters(world: World, form: str) -> None:
    educator = await world.educator()
    plan = await draft_week(world, educator)
    path = f"{world.path}/weekly-plans/{plan['id']}/document"

    answer = await world.app.get(path, educator.token, form=form, language="uz-Cyrl")

    text = text_of(answer.content, form)
    assert answer.status_code == 200
    for words in ("ТАСДИҚЛАЙМАН", "ЛОЙИҲА", "Душанба, 16 ноябрь", "Эрталабки давра", "Kungaboqar"):
        assert words in text, words


@pytest.mark.parametrize("form", FORMS)
async def test_what_nobody_approved_is_marked_as_a_draft_on_every_page(world: World, form: str) -> None:
    educator = await world.educator()
    plan = await draft_week(world, educator)
    await weekly_plan_becomes(world, plan, "submitted")

    answer = await world.app.get(f"{world.path}/weekly-plans/{plan['id']}/document", educator.token, form=form)

    assert "LOYIHA" in text_of(answer.content, form)
    if form == "pdf":
        assert [page.count("LOYIHA") > 0 for page in pages_of(answer.content)] == [True] * len(pages_of(answer.content))
        assert len(pages_of(answer.content)) <= 4


@pytest.mark.parametrize("form", FORMS)
async def test_a_year_tells_its_weeks_and_the_councils_protocol(world: World, form: str) -> None:
    head = await world.head()
    year = await draft_year(world, head)
    await annual_plan_becomes(world, year, "approved")

    answer = await world.app.get(f"{world.path}/groups/{world.sunflowers}/documents/annual/2026", head.token, form=form)

    text = text_of(answer.content, form)
    missing = [week["title"]["uz"] for week in year["weeks"] if week["title"]["uz"] not in text]
    assert answer.status_code == 200
    assert missing == []
    for words in ("Yillik mavzuiy reja", "Pedagogik kengash", "Sentabr", "Yozgi sogʻlomlashtirish davri", "80%"):
        assert words in text, words


async def test_a_year_that_the_council_approved_names_its_protocol(world: World) -> None:
    head = await world.head()
    year = await draft_year(world, head)
    path = f"{world.path}/groups/{world.sunflowers}/documents/annual/2026"

    draft = text_of((await world.app.get(path, head.token)).content, "pdf")
    await annual_plan_becomes(world, year, "approved")
    approved = text_of((await world.app.get(path, head.token)).content, "pdf")

    assert ("LOYIHA" in draft, "LOYIHA" in approved) == (True, False)
    assert ("2026-yil 28-avgustdagi 1-sonli" in draft, "2026-yil 28-avgustdagi 1-sonli" in approved) == (False, True)


@pytest.mark.parametrize("form", FORMS)
async def test_a_month_follows_the_year_into_approval(world: World, form: str) -> None:
    head = await world.head()
    year = await draft_year(world, head, whole=True)
    path = f"{world.path}/groups/{world.sunflowers}/documents/monthly/2026/11"

    draft = text_of((await world.app.get(path, head.token, form=form)).content, form)
    await annual_plan_becomes(world, year, "approved")
    approved = text_of((await world.app.get(path, head.token, form=form)).content, form)

    weeks = [week["title"]["uz"] for week in year["weeks"] if week["month"] == 11]
    assert "Oylik reja: 2026-yil noyabr" in draft
    assert [title for title in weeks if title not in draft] == []
    assert ("LOYIHA" in draft, "LOYIHA" in approved) == (True, False)


async def test_a_month_that_was_not_drafted_is_not_found(world: World) -> None:
    head = await world.head()

    path = f"{world.path}/groups/{world.sunflowers}/documents/monthly/2026"
    answers = [await world.app.get(f"{path}/{month}", head.token) for month in (11, 13)]

    assert [answer.status_code for answer in answers] == [404, 400]


@pytest.mark.parametrize("form", FORMS)
async def test_the_programme_names_the_heads_order(world: World, form: str) -> None:
    head = await world.head()
    path = f"{world.path}/programmes/2026"
    written = {
        "id": str(uuid7()),
        "version": 0,
        "title": "“Nihol” dasturi",
        "aims": "Birinchi\nIkkinchi",
        "local_content": "x",
    }
    await world.app.send("PUT", path, head.token, written)

    draft = text_of((await world.app.get(f"{path}/document", head.token, form=form)).content, form)
    order = {"order_number": "45", "order_date": "2026-09-01"}
    await world.app.post(f"{path}/approve", head.token, order)
    approved = text_of((await world.app.get(f"{path}/document", head.token, form=form)).content, form)

    assert ("LOYIHA" in draft, "LOYIHA" in approved) == (True, False)
    assert "2026-yil 1-sentabrdagi 45-sonli buyruq" in approved
    assert "Birinchi" in approved and "Ikkinchi" in approved


@pytest.mark.parametrize("form", FORMS)
async def test_what_people_write_is_never_markup(world: World, form: str) -> None:
    educator = await world.educator()
    plan = await draft_week(world, educator)
    await retitle(world, plan, TITLE, "]#panic() $")

    answer = await world.app.get(f"{world.path}/weekly-plans/{plan['id']}/document", educator.token, form=form)

    text = text_of(answer.content, form).replace(" ", "").replace("\u200b", "")
    assert answer.status_code == 200
    assert TITLE.replace(" ", "") in text
    assert "]#panic()$" in text
    assert "root:" not in text


@pytest.mark.parametrize("form", FORMS)
async def test_signs_that_no_format_holds_do_not_spoil_a_paper(world: World, form: str) -> None:
    educator = await world.educator()
    plan = await draft_week(world, educator)
    await retitle(world, plan, "Bir\x01\x0bikki\ufffe\x1fuch " + "a" * 150)

    answer = await world.app.get(f"{world.path}/weekly-plans/{plan['id']}/document", educator.token, form=form)

    assert answer.status_code == 200
    assert "Birikkiuch" in text_of(answer.content, form)


@pytest.mark.parametrize("title", ['=HYPERLINK("http://x")', "+1", "-1+1", "@sum(1)"])
async def test_what_begins_like_a_formula_is_a_text_in_excel(world: World, title: str) -> None:
    educator = await world.educator()
    plan = await draft_week(world, educator)
    await retitle(world, plan, title)

    answer = await world.app.get(f"{world.path}/weekly-plans/{plan['id']}/document", educator.token, form="xlsx")

    page = load_workbook(BytesIO(answer.content)).worksheets[0]
    cells = [cell for line in page.iter_rows() for cell in line if str(cell.value).startswith(title)]
    assert [(cell.data_type, cell.quotePrefix) for cell in cells] == [("s", True)]
    assert [cell.coordinate for line in page.iter_rows() for cell in line if cell.data_type == "f"] == []


async def test_word_lies_across_and_repeats_the_heading_of_its_table(world: World) -> None:
    educator = await world.educator()
    plan = await draft_week(world, educator)

    answer = await world.app.get(f"{world.path}/weekly-plans/{plan['id']}/document", educator.token, form="docx")

    document = Document(BytesIO(answer.content))
    section, table = document.sections[0], document.tables[-1]
    heading = table.rows[0]._tr.trPr
    widths = [cell.width for cell in table.rows[0].cells]
    assert section.orientation == WD_ORIENT.LANDSCAPE
    assert (round(section.page_width.mm), round(section.page_height.mm)) == (297, 210)
    assert heading.find(qn("w:tblHeader")) is not None
    assert all(widths)
    assert abs(sum(widths) - (section.page_width - section.left_margin - section.right_margin)) < 10_000


async def test_excel_lies_across_fits_its_page_and_repeats_the_heading(world: World) -> None:
    educator = await world.educator()
    plan = await draft_week(world, educator)

    answer = await world.app.get(f"{world.path}/weekly-plans/{plan['id']}/document", educator.token, form="xlsx")

    page = load_workbook(BytesIO(answer.content)).worksheets[0]
    heading = page[str(page.print_title_rows).replace("$", "").split(":")[0]]
    assert (page.page_setup.orientation, page.page_setup.fitToWidth) == ("landscape", 1)
    assert heading[0].value == "Kun qismi"


@pytest.mark.parametrize(("form", "media_type"), [("pdf", "application/pdf"), ("docx", WORD), ("xlsx", EXCEL)])
async def test_a_paper_is_saved_under_a_name_that_tells_what_it_is(world: World, form: str, media_type: str) -> None:
    educator = await world.educator()
    plan = await draft_week(world, educator)

    answer = await world.app.get(f"{world.path}/weekly-plans/{plan['id']}/document", educator.token, form=form)

    disposition = answer.headers["content-disposition"]
    assert answer.headers["content-type"] == media_type
    assert unquote(disposition.split("filename*=UTF-8''")[1]) == f"Haftalik reja Kungaboqar 2026-11-16.{form}"


@pytest.mark.parametrize("query", [{"form": "html"}, {"language": "en"}])
async def test_forms_and_languages_that_are_not_printed_are_refused(world: World, query: dict[str, str]) -> None:
    educator = await world.educator()
    plan = await draft_week(world, educator)

    answer = await world.app.get(f"{world.path}/weekly-plans/{plan['id']}/document", educator.token, **query)

    assert answer.status_code == 400


async def test_a_paper_takes_the_same_statements_whatever_the_week_holds(world: World) -> None:
    head = await world.head()
    plan = await draft_week(world, head)
    path = f"{world.path}/weekly-plans/{plan['id']}/document"

    async def asked() -> None:
        assert (await world.app.get(path, head.token)).status_code == 200

    full = await statements_of(world.app, asked)
    async with world.app.parts.database.writing() as work:
        await work.raw.execute(
            "delete from activity where preschool_id = $1 and plan_id = $2 and weekday > 0",
            world.preschool_id,
            plan["id"],
        )

    assert await statements_of(world.app, asked) == full
