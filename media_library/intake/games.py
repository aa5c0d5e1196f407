"""Games: a ZIP with an ``index.html``, taken apart; its files are served one by one, inside a sandbox and nowhere else.

What a page of the bundle does is not judged here: the sandbox leaves it no network, no cookies and no way out
(``media_library/games``). Judged is what could hurt on the way in: size, number, names and kinds of the files.
"""

import unicodedata
import zipfile
import zlib
from collections.abc import Iterator
from io import BytesIO
from pathlib import Path, PurePosixPath
from typing import Final

from media_library.intake.limits import LIMITS, megabytes
from media_library.intake.names import START
from media_library.intake.pictures import read_picture
from media_library.intake.result import Contents, IntakeRefused, Purpose, Rendition
from media_library.intake.sniff import FORM_OF_TYPE, Form

_COVERS: Final = {
    "cover.png": "image/png",
    "cover.jpg": "image/jpeg",
    "cover.webp": "image/webp",
}
"""What the library shows of a game; one without a cover gets the sign of its kind."""
_TYPES: Final = {
    "html": "text/html",
    "htm": "text/html",
    "css": "text/css",
    "js": "text/javascript",
    "mjs": "text/javascript",
    "json": "application/json",
    "txt": "text/plain",
    "png": "image/png",
    "jpg": "image/jpeg",
    "jpeg": "image/jpeg",
    "gif": "image/gif",
    "webp": "image/webp",
    "svg": "image/svg+xml",
    "mp3": "audio/mpeg",
    "ogg": "audio/ogg",
    "wav": "audio/wav",
    "woff2": "font/woff2",
}
_LEFT_BEHIND: Final = ("__MACOSX/", ".DS_Store", "Thumbs.db")
_ENCRYPTED: Final = 0x1
_BROKEN: Final = (zipfile.BadZipFile, zlib.error, EOFError, OSError, NotImplementedError, RuntimeError, ValueError)
"""What the reader of archives raises on broken or unknown input."""


def read_game(path: Path, form: Form) -> Contents:
    """Every file of the bundle with its path, ``index.html`` first, and thumbnails of the cover if it has one.

    A single folder around everything is taken off. Raises ``IntakeRefused``: ``media.broken``, ``media.encrypted``,
    ``media.too_large`` (unpacked), ``media.game_too_many_files``, ``media.game_file_refused`` naming the file,
    ``media.game_no_start``.
    """
    try:
        with zipfile.ZipFile(path) as bundle:
            files = dict(_unpacked(bundle))
    except IntakeRefused:
        raise
    except _BROKEN as error:
        raise IntakeRefused("media.broken") from error
    files = _without_outer_folder(files)
    if START not in files:
        raise IntakeRefused("media.game_no_start")
    ordered = sorted(files, key=lambda name: (name != START, name))
    made = [Rendition(Purpose.GAME, _TYPES[_ending(name)], None, None, files[name], name) for name in ordered]
    return Contents([*made, *_cover(files)])


def _unpacked(bundle: zipfile.ZipFile) -> Iterator[tuple[str, bytes]]:
    """Path and content of each file; what an archive says of its sizes is not believed."""
    entries = [entry for entry in bundle.infolist() if not entry.is_dir() and not _left_behind(entry.filename)]
    if len(entries) > LIMITS.game_files:
        raise IntakeRefused("media.game_too_many_files", limit_files=LIMITS.game_files)
    room, seen = LIMITS.game_bytes, set()
    for entry in entries:
        name = _path(entry.filename)
        if entry.flag_bits & _ENCRYPTED:
            raise IntakeRefused("media.encrypted")
        if name.casefold() in seen:
            raise IntakeRefused("media.game_file_refused", file=name)
        seen.add(name.casefold())
        with bundle.open(entry) as packed:
            content = packed.read(room + 1)
        room -= len(content)
        if room < 0:
            limit = megabytes(LIMITS.game_bytes)
            raise IntakeRefused("media.too_large", size_mb=limit + 1, limit_mb=limit)
        yield name, content


def _left_behind(name: str) -> bool:
    return name.startswith(_LEFT_BEHIND[0]) or PurePosixPath(name).name in _LEFT_BEHIND[1:]


def _path(name: str) -> str:
    """The path of a file below its bundle, refused where it leads out of it or is of a kind that no game needs."""
    path = unicodedata.normalize("NFC", name)
    parts = path.split("/")
    odd = any(unicodedata.category(letter).startswith("C") or letter in '\\:*?"<>|' for letter in path)
    if odd or any(part in {"", ".", ".."} for part in parts) or _ending(path) not in _TYPES:
        raise IntakeRefused("media.game_file_refused", file=_shown(path))
    return path


def _shown(path: str) -> str:
    """As much of a refused name as may be told: no control characters, and its end rather than its beginning."""
    return "".join(letter for letter in path if not unicodedata.category(letter).startswith("C"))[-80:]


def _ending(path: str) -> str:
    return PurePosixPath(path).suffix.lower().removeprefix(".")


def _without_outer_folder(files: dict[str, bytes]) -> dict[str, bytes]:
    """Archives made of a folder hold the folder: ``my-game/index.html`` begins the game as well."""
    outer = {name.partition("/")[0] for name in files}
    if START in files or len(outer) != 1 or not all("/" in name for name in files):
        return files
    return {name.partition("/")[2]: content for name, content in files.items()}


def _cover(files: dict[str, bytes]) -> list[Rendition]:
    """The cover's thumbnails; a cover that cannot be read is none."""
    for name, media_type in _COVERS.items():
        if name in files:
            try:
                pixels = read_picture(BytesIO(files[name]), FORM_OF_TYPE[media_type])
            except IntakeRefused:
                return []
            return [made for made in pixels.renditions if made.purpose is not Purpose.FULL]
    return []
