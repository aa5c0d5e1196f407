"""The table of a page as CSV or Excel: what is hidden on the page is hidden here, and no text becomes a formula."""

import csv
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from io import BytesIO, StringIO
from typing import Any, Final, Literal

from anyio import to_thread

from server.features.figures.indicators import indicator_of
from server.features.plan_documents.writing import Paper
from server.kernel.http.document import WORKBOOK
from server.shared.contract import figures as contract
from server.shared.domain.figures import Unit
from server.shared.i18n import Translator

TableForm = Literal["csv", "xlsx"]
Value = str | float | None
HIDDEN: Final = "•••"
_FORMULAS: Final = ("=", "+", "-", "@", "\t", "\r")
_NAME_WIDTH: Final = 38
_WIDTH: Final = 17
_LONGEST_NAME: Final = 120


@dataclass(frozen=True, slots=True)
class Column:
    title: str
    share: bool = False


@dataclass(frozen=True, slots=True)
class Table:
    """One table with what it is called; ``name`` is that of its file."""

    name: str
    title: str
    columns: Sequence[Column]
    rows: Sequence[Sequence[Value]]


def table_of_place(page: contract.VerticalPage, t: Translator) -> Table:
    """The place itself first, then the places below, each with every figure."""
    figures = [indicator_of(figure.slug) for figure in page.figures]
    columns = [Column(t("vertical-place")), *(Column(t(one.title), one.unit is Unit.SHARE) for one in figures)]
    rows = [[page.name, *map(_shown, page.figures)]]
    rows += [[row.name, *map(_shown, row.figures)] for row in page.below]
    month = month_in_words(page, t)
    return Table(file_name(page.name, month), f"{page.name} · {month}", columns, rows)


def table_of_figure(page: contract.FigurePage, t: Translator) -> Table:
    """One figure with its parts: the place itself first, then the places below."""
    indicator = indicator_of(page.figure.slug)
    share = indicator.unit is Unit.SHARE
    columns = [
        Column(t("vertical-place")),
        Column(t("vertical-value"), share),
        Column(t("vertical-previous"), share),
        Column(t("vertical-numerator")),
        Column(t("vertical-denominator")),
        Column(t("vertical-entries")),
    ]
    rows = [_parts(page.name, page.figure), *(_parts(row.name, row.figures[0]) for row in page.below)]
    title, month = t(indicator.title), month_in_words(page, t)
    return Table(file_name(page.name, title, month), f"{title} · {page.name} · {month}", columns, rows)


async def written(table: Table, form: TableForm) -> Paper:
    """The file, made away from the event loop."""
    write, media_type = _WRITERS[form]
    return Paper(f"{table.name}.{form}", media_type, await to_thread.run_sync(write, table))


def _as_csv(table: Table) -> bytes:
    """With a mark of order, so that Excel reads it as UTF-8."""
    text = StringIO(newline="")
    writer = csv.writer(text)
    writer.writerow([_harmless(column.title) for column in table.columns])
    writer.writerows([_harmless(value) for value in row] for row in table.rows)
    return text.getvalue().encode("utf-8-sig")


def _as_workbook(table: Table) -> bytes:
    from openpyxl import Workbook  # here and not above: it takes 20 MB, and few processes ever write a workbook
    from openpyxl.cell import WriteOnlyCell
    from openpyxl.styles import Alignment, Font, PatternFill
    from openpyxl.utils import get_column_letter

    book = Workbook(write_only=True)
    sheet = book.create_sheet("Nihol")
    sheet.freeze_panes = "B3"
    for number in range(1, len(table.columns) + 1):
        sheet.column_dimensions[get_column_letter(number)].width = _NAME_WIDTH if number == 1 else _WIDTH

    def cell(value: Value, share: bool = False, bold: bool = False) -> Any:
        made = WriteOnlyCell(sheet, value=_plain(value))
        if isinstance(value, str):
            made.data_type = "s"
            made.quotePrefix = value.startswith(_FORMULAS)
        else:
            made.number_format = "0%" if share else "#,##0.##"
        made.font = Font(bold=bold)
        return made

    def heading(column: Column) -> Any:
        made = cell(column.title, bold=True)
        made.fill, made.alignment = PatternFill("solid", fgColor="E6ECE9"), Alignment(wrap_text=True, vertical="top")
        return made

    sheet.append([cell(table.title, bold=True)])
    sheet.append([heading(column) for column in table.columns])
    for row in table.rows:
        sheet.append([cell(value, column.share) for value, column in zip(row, table.columns, strict=True)])
    kept = BytesIO()
    book.save(kept)
    return kept.getvalue()


_WRITERS: Final[dict[str, tuple[Callable[[Table], bytes], str]]] = {
    "csv": (_as_csv, "text/csv; charset=utf-8"),
    "xlsx": (_as_workbook, WORKBOOK),
}


def _shown(figure: contract.Figure) -> Value:
    return HIDDEN if figure.suppressed else figure.value


def _parts(name: str, figure: contract.Figure) -> list[Value]:
    if figure.suppressed:
        return [name, HIDDEN, figure.previous, HIDDEN, HIDDEN, HIDDEN]
    return [name, figure.value, figure.previous, figure.numerator, figure.denominator, figure.entries]


def _harmless(value: Value) -> Value:
    """Text that a spreadsheet would take for a formula is led by an apostrophe."""
    return f"'{value}" if isinstance(value, str) and value.startswith(_FORMULAS) else value


def _plain(value: Value) -> Value:
    """Without what no workbook can hold."""
    return "".join(letter for letter in value if letter >= " ") if isinstance(value, str) else value


def month_in_words(page: contract.VerticalPage | contract.FigurePage, t: Translator) -> str:
    return f"{t.month(page.month.month)} {page.month.year}"


def file_name(*words: str) -> str:
    name = " · ".join(words)
    return "".join("-" if letter in '/\\:*?"<>|' or letter < " " else letter for letter in name)[:_LONGEST_NAME]
