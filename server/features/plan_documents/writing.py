"""From a sheet to a file in the form asked for, away from the event loop."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import lru_cache
from typing import Final

from anyio import CapacityLimiter, to_thread
from litestar import Response

from media_library.storage import attachment
from server.features.plan_documents.pdf import pdf_of
from server.features.plan_documents.sheets import Sheet, sound
from server.kernel.http.document import WORKBOOK


def _as_word(sheet: Sheet) -> bytes:
    # Here and not above, as below: python-docx takes 7 MB and openpyxl 20, and few processes ever write a paper.
    from server.features.plan_documents.word import word_of

    return word_of(sheet)


def _as_workbook(sheet: Sheet) -> bytes:
    from server.features.plan_documents.workbook import workbook_of

    return workbook_of(sheet)


_WRITERS: Final[Mapping[str, tuple[Callable[[Sheet], bytes], str]]] = {
    "pdf": (pdf_of, "application/pdf"),
    "docx": (_as_word, "application/vnd.openxmlformats-officedocument.wordprocessingml.document"),
    "xlsx": (_as_workbook, WORKBOOK),
}


@dataclass(frozen=True, slots=True)
class Paper:
    """A written file."""

    name: str
    media_type: str
    content: bytes


def sent(paper: Paper) -> Response[bytes]:
    """The paper as a download that is never kept on the way or by a browser that others use."""
    headers = {"content-disposition": attachment(paper.name), "cache-control": "private, no-store"}
    return Response(paper.content, media_type=paper.media_type, headers=headers)


@lru_cache
def _limiter() -> CapacityLimiter:
    """As many at once as leave the machine answering others."""
    return CapacityLimiter(2)


async def paper_of(sheet: Sheet, form: str) -> Paper:
    write, media_type = _WRITERS[form]
    fit = sound(sheet)
    content = await to_thread.run_sync(write, fit, limiter=_limiter())
    return Paper(f"{fit.name}.{form}", media_type, content)
