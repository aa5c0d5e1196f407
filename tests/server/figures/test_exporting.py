"""Tables and reports of the vertical: numbers stay numbers, text stays text, what is hidden stays hidden."""

from datetime import UTC, date, datetime
from io import BytesIO

import pypdfium2
import pytest
from openpyxl import load_workbook

from server.features.figures.documents import report_of
from server.features.figures.exporting import table_of_place, written
from server.features.figures.indicators import INDICATORS
from server.features.figures.mapping import Sum, Sums, figure_of, hide_side_by_side
from server.shared.contract import figures as contract
from server.shared.domain.figures import SIZE, previous_month
from server.shared.i18n import SPOKEN, translator
from server.shared.ids import uuid7

MONTH = date(2026, 11, 1)
DERIVED_AT = datetime(2026, 11, 18, tzinfo=UTC)
SINISTER = '=HYPERLINK("http://x")'


def sums_of(children: float) -> Sums:
    parts = {
        (one.slug, MONTH): Sum(children / 4, children, 3, datetime(2026, 11, 18, tzinfo=UTC)) for one in INDICATORS
    }
    parts |= {("children_observed", previous_month(MONTH)): Sum(1, 10)}
    return Sums(MONTH, parts, preschools=1)


def a_page(places: int = 3) -> contract.VerticalPage:
    """A district with a small preschool, one hidden beside it, and others; one has a sinister name."""
    below = [sums_of(children) for children in (3, 20, *[40] * (places - 2))]
    hide_side_by_side(below, MONTH)
    names = ["Kichik", "Sherik", SINISTER, *(f"{number}-son bolalar bogʻchasi" for number in range(places))]
    whole = sums_of(400)
    return contract.VerticalPage(
        kind="district",
        id=uuid7(),
        name="Chilonzor tumani",
        month=MONTH,
        months=[MONTH],
        path=[contract.Crumb(kind="country", id=None, name="Oʻzbekiston")],
        figures=[figure_of(one, whole, [previous_month(MONTH), MONTH]) for one in INDICATORS],
        below=[
            contract.PlaceRow(
                id=uuid7(),
                kind="preschool",
                name=name,
                preschools=1,
                figures=[figure_of(one, sums) for one in INDICATORS],
            )
            for name, sums in zip(names, below, strict=False)
        ],
        permitted=[],
    )


async def test_a_workbook_holds_numbers_hides_what_is_hidden_and_has_no_formula() -> None:
    paper = await written(table_of_place(a_page(), translator("uz")), "xlsx")

    sheet = load_workbook(BytesIO(paper.content))["Nihol"]
    size = 2 + [one.slug for one in INDICATORS].index(SIZE)
    told = {row[0].value: row[size - 1].value for row in sheet.iter_rows(min_row=3)}
    assert told == {"Chilonzor tumani": 0.25, "Kichik": "•••", "Sherik": "•••", SINISTER: 0.25}
    assert {cell.data_type for row in sheet.iter_rows() for cell in row} <= {"s", "n"}
    assert sheet.cell(3, size).number_format == "0%"


async def test_a_comma_separated_table_opens_in_excel_and_leads_formulas_with_an_apostrophe() -> None:
    paper = await written(table_of_place(a_page(), translator("uz")), "csv")

    assert paper.content.startswith(b"\xef\xbb\xbf")
    assert "\"'=HYPERLINK(" in paper.content.decode("utf-8-sig")
    assert paper.name == "Chilonzor tumani · Noyabr 2026.csv"


@pytest.mark.parametrize("language", SPOKEN)
async def test_a_report_is_set_in_every_language_with_state_and_places(language: str) -> None:
    t = translator(language)

    paper = await report_of(a_page(60), t, datetime(2026, 11, 18, 11, 30, tzinfo=UTC))

    pages = [page.get_textpage().get_text_range() for page in pypdfium2.PdfDocument(paper.content)]
    told = "".join(pages)
    assert len(pages) >= 2
    assert all(words.split()[0] in told for words in (t("vertical-report"), t("page-below-preschool")))
    assert "Chilonzor tumani" in told and "•••" in told
    assert "HYPERLINK" in told


def test_a_place_of_one_figure_only_is_never_hidden_by_its_own_number() -> None:
    alone = [sums_of(20)]

    hide_side_by_side(alone, MONTH)

    assert alone[0].hidden == frozenset()
