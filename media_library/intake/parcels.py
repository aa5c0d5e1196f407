"""Packs and catalogues: not shown to anybody as they are, but read by those who take them in, so judged by their shell.

What is inside is judged there, piece by piece, when it comes in as a resource.
"""

from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Final

from media_library.intake.limits import LIMITS, megabytes
from media_library.intake.names import extension_of, safe_name
from media_library.intake.result import Intake, IntakeRefused, Kind, Purpose, Rendition, digest_of
from media_library.intake.sniff import HEAD_BYTES

_ZIP: Final = "application/zip"
_TYPES: Final[Mapping[Kind, Mapping[str, str]]] = {
    Kind.PACK: {"zip": _ZIP},
    Kind.CATALOGUE: {
        "xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
        "zip": _ZIP,
        "csv": "text/csv",
        "json": "application/json",
        "sqlite3": "application/vnd.sqlite3",
    },
}
EXTENSIONS: Final = {kind: frozenset(types) for kind, types in _TYPES.items()}
"""What the name of a parcel may end in."""


def take_in_parcel(content_path: Path, declared_name: str, kind: Kind) -> Intake:
    """The file as it came, if it is what its name says.

    Raises ``IntakeRefused``: ``media.empty``, ``media.parcel_type_refused``, ``media.too_large``.
    """
    byte_size, extension = content_path.stat().st_size, extension_of(declared_name)
    if byte_size == 0:
        raise IntakeRefused("media.empty")
    with content_path.open("rb") as content:
        head = content.read(HEAD_BYTES)
    if extension not in EXTENSIONS[kind] or not _LOOKS_LIKE[extension](head):
        raise IntakeRefused("media.parcel_type_refused")
    if byte_size > LIMITS.max_bytes[kind]:
        raise IntakeRefused("media.too_large", size_mb=megabytes(byte_size), limit_mb=megabytes(LIMITS.max_bytes[kind]))
    media_type = _TYPES[kind][extension]
    return Intake(
        kind=kind,
        media_type=media_type,
        sha256=digest_of(content_path),
        byte_size=byte_size,
        width=None,
        height=None,
        pages=None,
        duration_seconds=None,
        renditions=[Rendition(Purpose(kind.value), media_type, None, None, content_path)],
        name=safe_name(declared_name, extension),
    )


def _is_zip(head: bytes) -> bool:
    return head.startswith(b"PK\x03\x04")


def _is_text(head: bytes) -> bool:
    """UTF-8 without zeros; a letter that the end of the head cuts in two is no fault of the file."""
    text = head.decode("utf-8", "replace")
    return "\0" not in text and "\ufffd" not in text[:-1]


def _is_sqlite(head: bytes) -> bool:
    return head.startswith(b"SQLite format 3\0")


_LOOKS_LIKE: Final[Mapping[str, Callable[[bytes], bool]]] = {
    "zip": _is_zip,
    "xlsx": _is_zip,
    "csv": _is_text,
    "json": _is_text,
    "sqlite3": _is_sqlite,
}
