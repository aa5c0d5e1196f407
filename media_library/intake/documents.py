"""PDF documents: pages as pictures for reading, and a copy written anew without anything that acts.

The original is never served. Each page's drawing is captured as an inert form object and placed on an empty page of
a new document; form fields and annotations are first flattened into the drawing. Scripts, actions, links, attached
files, layers of forms and the document's metadata hang on the old catalogue and pages and are therefore left behind.
"""

import threading
from io import BytesIO
from pathlib import Path

import pypdfium2
from PIL import Image

from media_library.intake.limits import LIMITS
from media_library.intake.pictures import picture_rendition, thumbnails
from media_library.intake.result import Contents, IntakeRefused, Purpose, Rendition
from media_library.intake.sniff import Form

_NEEDS_PASSWORD = 4
"""FPDF_ERR_PASSWORD."""
_NOT_ENCRYPTED = -1
_ONE_AT_A_TIME = threading.Lock()
"""PDFium keeps global state and must not be entered by two threads."""


def read_document(path: Path, form: Form) -> Contents:
    """Every page as WebP, thumbnails of the first, and a harmless copy for saving.

    Raises ``IntakeRefused``: ``media.encrypted``, ``media.too_many_pages``, ``media.broken``.
    """
    with _ONE_AT_A_TIME:
        try:
            return _read(path.read_bytes(), form)
        except pypdfium2.PdfiumError as error:
            code = "media.encrypted" if error.err_code == _NEEDS_PASSWORD else "media.broken"
            raise IntakeRefused(code) from error


def _read(content: bytes, form: Form) -> Contents:
    _refuse_cut_off(content)
    with pypdfium2.PdfDocument(content) as document:
        if pypdfium2.raw.FPDF_GetSecurityHandlerRevision(document) != _NOT_ENCRYPTED:
            raise IntakeRefused("media.encrypted")
        if len(document) > LIMITS.max_pages:
            raise IntakeRefused("media.too_many_pages", limit_pages=LIMITS.max_pages)
        copy = _inert_copy(document)
    with pypdfium2.PdfDocument(copy) as inert:
        first = _drawn(inert, 0)
        pages = [picture_rendition(Purpose.PAGE, first), *_pages_after_first(inert)]
    download = Rendition(Purpose.DOWNLOAD, form.media_type, None, None, copy)
    return Contents([*pages, *thumbnails(first), download], width=first.width, height=first.height, pages=len(pages))


def _refuse_cut_off(content: bytes) -> None:
    """PDFium repairs a file whose end is missing and would quietly lose its last pages."""
    if b"%%EOF" not in content[-1024:]:
        raise IntakeRefused("media.broken")


def _inert_copy(document: pypdfium2.PdfDocument) -> bytes:
    copy = pypdfium2.PdfDocument.new()
    for index in range(len(document)):
        page = document[index]
        size = page.get_size()
        pypdfium2.raw.FPDFPage_Flatten(page, pypdfium2.raw.FLAT_NORMALDISPLAY)
        page.close()
        drawing = document.page_as_xobject(index, copy)
        blank = copy.new_page(*size)
        blank.insert_obj(drawing.as_pageobject())
        blank.gen_content()
        drawing.close()
        blank.close()
    written = BytesIO()
    copy.save(written)
    copy.close()
    return written.getvalue()


def _pages_after_first(document: pypdfium2.PdfDocument) -> list[Rendition]:
    return [picture_rendition(Purpose.PAGE, _drawn(document, index)) for index in range(1, len(document))]


def _drawn(document: pypdfium2.PdfDocument, index: int) -> Image.Image:
    """One page on white, its long side ``page_side`` pixels: the size of the paper never decides about memory."""
    page = document[index]
    long_side = max(*page.get_size(), 1.0)
    picture: Image.Image = page.render(scale=LIMITS.page_side / long_side).to_pil().convert("RGB")
    page.close()
    return picture
