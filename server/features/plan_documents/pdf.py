"""A sheet as PDF, set by Typst."""

from pathlib import Path
from typing import Final

from server.features.plan_documents.sheets import Sheet
from server.kernel.typesetting import set_paper

_TEMPLATE: Final = Path(__file__).parent / "templates" / "sheet.typ"


def pdf_of(sheet: Sheet) -> bytes:
    return set_paper(_TEMPLATE, sheet=sheet)
