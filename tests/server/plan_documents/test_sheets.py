"""Sheets without a database: what a month holds, whose words a title takes, what a name of a file may hold."""

from datetime import date
from io import BytesIO
from uuid import UUID

import pytest
from openpyxl import load_workbook

from server.features.plan_documents.annual import Wording, monthly_sheet
from server.features.plan_documents.heads import Head, names_of, written_date
from server.features.plan_documents.pdf import pdf_of
from server.features.plan_documents.sheets import paragraphs, sound
from server.features.plan_documents.weekly import title_in
from server.features.plan_documents.word import word_of
from server.features.plan_documents.workbook import workbook_of
from server.shared.contract.monthly_plans import MonthlyPlan
from server.shared.contract.plans import AnnualWeek
from server.shared.i18n import translator
from tests.server.plan_documents.reading import text_of

UZ = translator("uz")
HEAD = Head(
    preschool="Nihol",
    number="12",
    place={"uz": "Toshkent"},
    group="Kungaboqar",
    age_band="middle",
    school_year=2026,
    educators=["Karimova Nodira"],
    methodist="Saidova Malika",
    head="Aliyev Anvar",
)
WORDING = Wording(
    {"speech": {"uz": "Nutq", "ru": "Речь"}, "creative": {"uz": "Ijodiy", "ru": "Творчество"}},
    {"speech.sentence": ("speech", {"uz": "Uch soʻzli gap tuzadi"})},
)
WRITERS = {"pdf": pdf_of, "docx": word_of, "xlsx": workbook_of}


def a_week(start: date) -> AnnualWeek:
    return AnnualWeek(
        id=UUID(int=1),
        week_start=start,
        month=start.month,
        period="learning",
        working_days=5,
        title={"uz": "Oltin kuz", "ru": "Золотая осень"},
        week_theme_id=None,
        touched=False,
        note="",
        weekly_plan_id=None,
        weekly_plan_status=None,
    )


def a_month() -> MonthlyPlan:
    return MonthlyPlan(
        id=UUID(int=1),
        group_id=UUID(int=2),
        group_name="Kungaboqar",
        age_band="middle",
        month=date(2026, 9, 1),
        theme={"uz": "Kuz", "ru": "Осень"},
        weeks=[a_week(date(2026, 8, 31)), a_week(date(2026, 9, 7))],
        goals={"speech": "Gapirishga oʻrganadi", "creative": ""},
        indicators=["speech.sentence"],
        with_families="Koʻrgazma\n\nKitobxonlik",
        touched=[],
        version=1,
        permitted=[],
    )


@pytest.mark.parametrize("form", WRITERS)
def test_a_month_tells_its_weeks_goals_and_work_with_families(form: str) -> None:
    sheet = monthly_sheet(a_month(), HEAD, WORDING, True, UZ)

    text = text_of(WRITERS[form](sound(sheet)), form)

    for words in ("Oylik reja: 2026-yil sentabr", "1–4-sentabr", "7–11-sentabr", "Oltin kuz", "Gapirishga oʻrganadi"):
        assert words in text, words
    for words in ("Uch soʻzli gap tuzadi", "Koʻrgazma", "Kitobxonlik", "Nihol № 12", "Toshkent"):
        assert words in text, words
    assert "Ijodiy" not in text
    assert "LOYIHA" not in text


def test_a_month_of_a_year_nobody_approved_is_a_draft() -> None:
    sheet = monthly_sheet(a_month(), HEAD, WORDING, False, translator("ru"))

    assert sheet.draft == "ПРОЕКТ"


def test_a_table_of_fewer_columns_shares_the_places_of_the_widest_one() -> None:
    sheet = monthly_sheet(a_month(), HEAD, WORDING, True, UZ)

    page = load_workbook(BytesIO(workbook_of(sheet))).worksheets[0]

    heading = next(cell.row for cell in page["A"] if cell.value == "Rivojlanish sohasi")
    merged = {str(cells) for cells in page.merged_cells.ranges}
    assert (page[f"B{heading}"].value, page[f"D{heading}"].value) == ("Maqsad", "Diqqatdagi koʻrsatkichlar")
    assert f"B{heading}:C{heading}" in merged


@pytest.mark.parametrize(
    ("title", "language", "expected"),
    [
        ("Oʻyin", "ru", "Игра"),
        ("Oʻyin", "uz", "Oʻyin"),
        ("Игра", "uz", "Oʻyin"),
        ("Bizning oʻyin", "ru", "Bizning oʻyin"),
        ("Oʻyin", "kaa", "Oʻyin"),
        ("Игра", "uz-Cyrl", "Ўйин"),
    ],
)
def test_a_title_speaks_the_papers_language_unless_somebody_reworded_it(
    title: str, language: str, expected: str
) -> None:
    assert title_in(language, title, {"uz": "Oʻyin", "ru": "Игра"}) == expected


def test_a_title_of_no_bank_stays_as_it_was_written() -> None:
    assert title_in("ru", "Oʻyin", None) == "Oʻyin"


def test_names_of_files_hold_nothing_that_leads_elsewhere() -> None:
    assert names_of("Haftalik reja", "../Guruh: A/B", "2026") == "Haftalik reja ..-Guruh- A-B 2026"


@pytest.mark.parametrize(
    ("language", "day", "expected"),
    [
        ("uz", date(2026, 11, 18), "2026-yil 18-noyabr"),
        ("ru", date(2026, 11, 18), "18 ноября 2026 г."),
        ("ru", None, "«____» ______________ 20___ г."),
    ],
)
def test_dates_are_written_as_documents_write_them(language: str, day: date | None, expected: str) -> None:
    assert written_date(translator(language), day) == expected


@pytest.mark.parametrize(
    ("language", "last", "expected"),
    [
        ("uz", date(2026, 11, 20), "16–20-noyabr"),
        ("ru", date(2026, 11, 20), "16–20 ноября"),
        ("ru", date(2026, 12, 4), "16 ноября – 4 декабря"),
        ("uz", date(2026, 11, 16), "16-noyabr"),
    ],
)
def test_days_are_told_as_one_span(language: str, last: date, expected: str) -> None:
    assert translator(language).days(date(2026, 11, 16), last) == expected


def test_paragraphs_are_the_lines_that_say_something() -> None:
    assert paragraphs("Bir\r\n\r\n  Ikki \n") == ("Bir", "Ikki")
