"""The empty sheet a preschool fills in: headings, an example line that is never read, a second sheet for groups."""

import io
from datetime import date
from typing import Final

from openpyxl import Workbook
from openpyxl.styles import Font, PatternFill
from openpyxl.utils import get_column_letter
from openpyxl.worksheet.worksheet import Worksheet

from server.features.roster.reading.sheet import EXAMPLE_ID
from server.shared.i18n import Translator
from server.shared.look import PRIMARY_SOFT

CHILD_COLUMNS: Final = (
    "source_id",
    "family_name",
    "given_name",
    "patronymic",
    "birth_date",
    "gender",
    "group",
    "age_band",
    "starts_on",
    "ends_on",
    "guardian1_name",
    "guardian1_kinship",
    "guardian1_phone",
    "guardian2_name",
    "guardian2_kinship",
    "guardian2_phone",
)
GROUP_COLUMNS: Final = ("group", "age_band", "language", "educators")
_DATES: Final = {"birth_date": date(2021, 3, 15), "starts_on": date(2024, 9, 2)}
_DATE_COLUMNS: Final = frozenset({"birth_date", "starts_on", "ends_on"})
_WITHOUT_EXAMPLE: Final = frozenset({"source_id", "ends_on", *_DATES})
_DATE_FORMAT: Final = "dd.mm.yyyy"
_TEXT_FORMAT: Final = "@"
_PREPARED_LINES: Final = 300
_WIDTH: Final = 22


def template(t: Translator) -> bytes:
    """An XLSX file in the translator's language that ``read_roster`` reads back without a problem.

    The example child is not read. The sheet of groups is empty but for its heading: with an example there, a
    preschool that forgets to delete it would get a group that does not exist.
    """
    workbook = Workbook()
    children = workbook.worksheets[0]
    children.title = t("roster-sheet-children")
    _write_heading(children, CHILD_COLUMNS, t)
    _write_example(children, t)
    _write_heading(workbook.create_sheet(t("roster-sheet-groups")), GROUP_COLUMNS, t)
    written = io.BytesIO()
    workbook.save(written)
    return written.getvalue()


def _write_heading(sheet: Worksheet, columns: tuple[str, ...], t: Translator) -> None:
    for number, about in enumerate(columns, 1):
        heading = sheet.cell(1, number, t(_key("column", about)))
        heading.font = Font(bold=True)
        heading.fill = PatternFill("solid", fgColor=PRIMARY_SOFT.lstrip("#"))
        sheet.column_dimensions[get_column_letter(number)].width = _WIDTH
        # Without a format of its own Excel makes a day out of the age «3-4» and a number out of a telephone.
        for line in range(2, _PREPARED_LINES):
            sheet.cell(line, number).number_format = _DATE_FORMAT if about in _DATE_COLUMNS else _TEXT_FORMAT
    sheet.freeze_panes = "A2"


def _write_example(sheet: Worksheet, t: Translator) -> None:
    for number, about in enumerate(CHILD_COLUMNS, 1):
        if about == "source_id":
            sheet.cell(2, number, EXAMPLE_ID)
        elif about in _DATES:
            sheet.cell(2, number, _DATES[about]).number_format = _DATE_FORMAT
        elif about not in _WITHOUT_EXAMPLE:
            sheet.cell(2, number, t(_key("example", about)))
        sheet.cell(2, number).font = Font(italic=True)


def _key(kind: str, about: str) -> str:
    return f"roster-{kind}-{about.replace('_', '-')}"
