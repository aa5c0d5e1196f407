"""A sheet as PDF, set by Typst."""

from pathlib import Path
from typing import Final

import msgspec

from server.features.plan_documents.sheets import Sheet

_TEMPLATE: Final = Path(__file__).parent / "templates" / "sheet.typ"


def pdf_of(sheet: Sheet) -> bytes:
    """The template reads the sheet as JSON, so nothing of it is ever markup; it reaches no file but itself."""
    import typst  # here and not above: few processes ever set a page, and it takes 7 MB

    content: bytes = typst.compile(
        str(_TEMPLATE),
        root=str(_TEMPLATE.parent),
        ignore_system_fonts=True,
        font_paths=[],
        sys_inputs={"sheet": msgspec.json.encode(sheet).decode()},
    )
    return content
