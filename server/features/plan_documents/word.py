"""A sheet as a Word document."""

from io import BytesIO
from typing import Any, Final

from docx import Document
from docx.document import Document as WordDocument
from docx.enum.section import WD_ORIENT
from docx.enum.table import WD_TABLE_ALIGNMENT
from docx.enum.text import WD_ALIGN_PARAGRAPH
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.shared import Emu, Mm, Pt, RGBColor
from docx.table import Table as WordTable
from docx.table import _Cell as WordCell
from docx.table import _Row as WordRow
from docx.text.paragraph import Paragraph

from server.features.plan_documents.sheets import Cell, Column, Row, Sheet, Signature, Table

_FONT: Final = "Times New Roman"
_LONG, _SHORT = Mm(297), Mm(210)
_MARGINS: Final = {"left": Mm(15), "right": Mm(10), "top": Mm(12), "bottom": Mm(12)}
_RED: Final = RGBColor(0xB0, 0x00, 0x20)
_HEADING: Final = "D9E2EC"
_BAND: Final = "E9E9E9"
_LINE: Final = "_________________________"


def word_of(sheet: Sheet) -> bytes:
    document = Document()
    _set_up(document, sheet)
    _above(document, sheet)
    for table in sheet.tables:
        _table(document, sheet, table)
    for passage in sheet.passages:
        _line(document.add_paragraph(), passage.title, size=12, bold=True).paragraph_format.keep_with_next = True
        for words in passage.paragraphs:
            _line(document.add_paragraph(), words, size=11).paragraph_format.space_after = Pt(4)
    _below(document, sheet)
    written = BytesIO()
    document.save(written)
    return written.getvalue()


def _set_up(document: WordDocument, sheet: Sheet) -> None:
    section = document.sections[0]
    section.orientation = WD_ORIENT.LANDSCAPE if sheet.landscape else WD_ORIENT.PORTRAIT
    section.page_width, section.page_height = (_LONG, _SHORT) if sheet.landscape else (_SHORT, _LONG)
    section.left_margin, section.right_margin = _MARGINS["left"], _MARGINS["right"]
    section.top_margin, section.bottom_margin = _MARGINS["top"], _MARGINS["bottom"]
    normal = document.styles["Normal"]
    normal.font.name, normal.font.size = _FONT, Pt(10)
    normal.paragraph_format.space_after = Pt(0)
    document.core_properties.title, document.core_properties.author = sheet.title, ""
    document.core_properties.comments = ""
    if sheet.draft:
        _line(section.header.paragraphs[0], sheet.draft, size=12, bold=True, red=True, align=WD_ALIGN_PARAGRAPH.CENTER)
    footer = section.footer.paragraphs[0]
    footer.alignment = WD_ALIGN_PARAGRAPH.RIGHT
    for part in ("PAGE", " / ", "NUMPAGES"):
        _field(footer, part) if part.isupper() else footer.add_run(part)


def _above(document: WordDocument, sheet: Sheet) -> None:
    stamps = _borderless(document, 2, [_width(sheet) * 6 // 10, _width(sheet) * 4 // 10])
    for cell, lines in zip(stamps.rows[0].cells, (sheet.council, sheet.approval), strict=True):
        for number, words in enumerate(lines):
            paragraph = cell.paragraphs[0] if number == 0 else cell.add_paragraph()
            _line(paragraph, words, bold=number == 0)
    centre = WD_ALIGN_PARAGRAPH.CENTER
    _line(document.add_paragraph(), sheet.title, size=14, bold=True, align=centre)
    for words, red in ((sheet.subtitle, False), (sheet.warning, True)):
        if words:
            _line(document.add_paragraph(), words, size=11, red=red, bold=red, align=centre)
    for fact in sheet.facts:
        paragraph = document.add_paragraph()
        paragraph.add_run(f"{fact.label}: ")
        paragraph.add_run(fact.told).bold = True
    document.add_paragraph()


def _table(document: WordDocument, sheet: Sheet, table: Table) -> None:
    if table.title:
        _line(document.add_paragraph(), table.title, size=12, bold=True).paragraph_format.keep_with_next = True
    total = sum(column.share for column in table.columns)
    widths = [_width(sheet) * column.share // total for column in table.columns]
    grid = document.add_table(rows=1 + len(table.rows), cols=len(table.columns), style="Table Grid")
    _fix_widths(grid, widths)
    # One walk over the XML: python-docx finds a cell by counting from the table's beginning each time.
    lines = [(line, [WordCell(tc, grid) for tc in line._tr.tc_lst]) for line in grid.rows]
    heading, cells = lines[0]
    _mark(heading, "w:tblHeader")
    for cell, column, width in zip(cells, table.columns, widths, strict=True):
        cell.width = Emu(width)
        _line(cell.paragraphs[0], column.title, size=9, bold=True, align=WD_ALIGN_PARAGRAPH.CENTER)
        _shade(cell, _HEADING)
    for (line, cells), entry in zip(lines[1:], table.rows, strict=True):
        _mark(line, "w:cantSplit")
        for cell, width in zip(cells, widths, strict=True):
            cell.width = Emu(width)
        _fill(cells, entry, table.columns)
    document.add_paragraph()


def _fill(cells: list[WordCell], entry: Row, columns: tuple[Column, ...]) -> None:
    if entry.band:
        whole = cells[0].merge(cells[-1])
        _line(whole.paragraphs[0], entry.cells[0].text, bold=True)
        _shade(whole, _BAND)
    else:
        for cell, said, column in zip(cells, entry.cells, columns, strict=True):
            _said(cell, said, column)
    if entry.joined:
        for cell in cells:
            for paragraph in cell.paragraphs:
                paragraph.paragraph_format.keep_with_next = True


def _said(cell: WordCell, said: Cell, column: Column) -> None:
    align = WD_ALIGN_PARAGRAPH.CENTER if column.centred else None
    _line(cell.paragraphs[0], said.text, size=9, bold=said.strong, align=align)
    for note in said.notes:
        _line(cell.add_paragraph(), note, size=8)
    if said.down != 1:
        # A cell over several rows: the first one begins it, the covered ones go on with it.
        merged = OxmlElement("w:vMerge")
        merged.set(qn("w:val"), "restart" if said.down else "continue")
        cell._tc.get_or_add_tcPr().append(merged)


def _below(document: WordDocument, sheet: Sheet) -> None:
    for words in sheet.foot:
        _line(document.add_paragraph(), words)
    document.add_paragraph()
    for signature in sheet.signatures:
        _sign(document.add_paragraph(), signature)


def _sign(paragraph: Paragraph, signature: Signature) -> None:
    paragraph.paragraph_format.space_after = Pt(8)
    paragraph.paragraph_format.tab_stops.add_tab_stop(Mm(40))
    paragraph.paragraph_format.tab_stops.add_tab_stop(Mm(100))
    paragraph.add_run(f"{signature.who}\t{_LINE}\t{signature.name}")


def _line(
    paragraph: Paragraph,
    words: str,
    *,
    size: int = 10,
    bold: bool = False,
    red: bool = False,
    align: WD_ALIGN_PARAGRAPH | None = None,
) -> Paragraph:
    run = paragraph.add_run(words)
    run.bold, run.font.size = bold, Pt(size)
    if red:
        run.font.color.rgb = _RED
    if align is not None:
        paragraph.alignment = align
    return paragraph


def _width(sheet: Sheet) -> int:
    """Between the margins, in Word's units."""
    return (_LONG if sheet.landscape else _SHORT) - _MARGINS["left"] - _MARGINS["right"]


def _borderless(document: WordDocument, columns: int, widths: list[int]) -> WordTable:
    table: WordTable = document.add_table(rows=1, cols=columns)
    _fix_widths(table, widths)
    for cell, width in zip(table.rows[0].cells, widths, strict=True):
        cell.width = Emu(width)
    return table


def _fix_widths(table: WordTable, widths: list[int]) -> None:
    table.autofit, table.alignment = False, WD_TABLE_ALIGNMENT.LEFT
    for column, width in zip(table.columns, widths, strict=True):
        column.width = Emu(width)


def _mark(line: WordRow, name: str) -> None:
    line._tr.get_or_add_trPr().append(OxmlElement(name))


def _shade(cell: WordCell, colour: str) -> None:
    shading = OxmlElement("w:shd")
    for name, value in (("val", "clear"), ("color", "auto"), ("fill", colour)):
        shading.set(qn(f"w:{name}"), value)
    cell._tc.get_or_add_tcPr().append(shading)


def _field(paragraph: Paragraph, name: str) -> None:
    """A field that Word counts itself, such as the page's number."""
    field: Any = OxmlElement("w:fldSimple")
    field.set(qn("w:instr"), name)
    paragraph._p.append(field)
    field.append(paragraph.add_run("1")._r)
