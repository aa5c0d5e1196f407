"""The one way in: a file and the name it was sent under become an ``Intake`` or are refused."""

from pathlib import Path

from media_library.intake.limits import LIMITS, megabytes
from media_library.intake.names import safe_name
from media_library.intake.presentations import CONVERTED
from media_library.intake.result import Intake, IntakeRefused, digest_of
from media_library.intake.sniff import HEAD_BYTES, form_of


def take_in(content_path: Path, declared_name: str) -> Intake:
    """Judge one uploaded file and make what will be stored of it.

    ``content_path`` is the caller's working copy and stays the caller's to delete: no other file is ever written.
    Metadata of MP4, MOV and M4A is blanked inside it, and renditions of sound and film refer to it by path.

    Raises ``IntakeRefused``: ``media.empty``, ``media.type_refused``, ``media.name_mismatch``, ``media.too_large``,
    ``media.too_many_pixels``, ``media.too_many_pages``, ``media.encrypted``, ``media.broken``,
    ``media.office_missing`` (a presentation that nobody has made a PDF of, see ``judged``), ``media.game_no_start``,
    ``media.game_file_refused``, ``media.game_too_many_files``.
    """
    byte_size = content_path.stat().st_size
    if byte_size == 0:
        raise IntakeRefused("media.empty")
    with content_path.open("rb") as content:
        form = form_of(content.read(HEAD_BYTES), declared_name)
    if form.media_type in CONVERTED:
        raise IntakeRefused("media.office_missing")
    limit = LIMITS.max_bytes[form.kind]
    if byte_size > limit:
        raise IntakeRefused("media.too_large", size_mb=megabytes(byte_size), limit_mb=megabytes(limit))
    sha256 = digest_of(content_path)
    # Here and not above: the decoders take 10 MB, and most files are judged in a process of their own.
    from media_library.intake.readers import READERS

    contents = READERS[form.kind](content_path, form)
    return Intake(
        kind=form.kind,
        media_type=form.media_type,
        sha256=sha256,
        byte_size=byte_size,
        width=contents.width,
        height=contents.height,
        pages=contents.pages,
        duration_seconds=contents.duration_seconds,
        renditions=contents.renditions,
        name=safe_name(declared_name, form.extensions[0]),
    )
