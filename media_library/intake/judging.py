"""Judging a file of a stranger: what only an office program can read becomes pages first, then the confined intake."""

from dataclasses import replace
from pathlib import Path

from anyio import to_thread

from media_library.intake.confined import take_in_confined
from media_library.intake.presentations import CONVERTED, pdf_of
from media_library.intake.result import Intake, digest_of
from media_library.intake.sniff import HEAD_BYTES, form_of


async def judged(content_path: Path, declared_name: str, folder: Path) -> Intake:
    """What becomes of an uploaded file; ``folder`` is empty, for working files, and the caller's to delete.

    A presentation is kept as its pages and a PDF; hash and size stay those of what arrived. Raises what ``take_in``
    raises and ``media.office_missing``.
    """
    head = await to_thread.run_sync(_head, content_path)
    extension = CONVERTED.get(form_of(head, declared_name).media_type) if head else None
    if extension is None:
        return await take_in_confined(content_path, declared_name)
    pdf = await pdf_of(content_path, extension, folder)
    made = await take_in_confined(pdf, f"{declared_name}.pdf")
    digest, byte_size = await to_thread.run_sync(_identity, content_path)
    name = f"{made.name.removesuffix('.pdf').removesuffix('.' + extension)}.pdf"
    return replace(made, sha256=digest, byte_size=byte_size, name=name)


def _identity(path: Path) -> tuple[str, int]:
    return digest_of(path), path.stat().st_size


def _head(path: Path) -> bytes:
    with path.open("rb") as content:
        return content.read(HEAD_BYTES)
