"""The archive: one ZIP with a page to read, a file for machines and the pictures, written piece by piece."""

from collections.abc import Mapping
from datetime import datetime
from pathlib import Path
from types import TracebackType
from typing import Final
from zipfile import ZIP_DEFLATED, ZIP_STORED, ZipFile, ZipInfo

import msgspec

from server.features.takeouts.content import Entry, Everything, Picture
from server.features.takeouts.page import page_of
from server.features.takeouts.pictures import Told, with_exif
from server.shared.domain.takeouts import photo_name

PAGE: Final = "index.html"
RECORD: Final = "data.json"
PHOTOS: Final = "photos"
_READABLE: Final = 0o644 << 16
_FIRST_YEAR: Final = 1980
"""A ZIP knows no time before 1980."""


class Archive:
    """A ZIP on disk. Whatever is written keeps the moment it tells of, so that the same content is the same file."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._zip = ZipFile(path, "w")

    def __enter__(self) -> "Archive":
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._zip.close()

    def add_photo(self, entry: Entry, picture: Picture, stored: bytes) -> None:
        """One picture under the path that its entry names; pixels are packed already and not packed again."""
        self._write(picture.file, entry.at, with_exif(stored, Told(entry.at, words_of(entry, picture))), ZIP_STORED)

    def add_texts(self, everything: Everything) -> None:
        """What is read and what machines read, last, since by then it is known which pictures there are."""
        record = msgspec.json.format(msgspec.json.encode(everything), indent=1)
        self._write(RECORD, everything.made_at, record, ZIP_DEFLATED)
        self._write(PAGE, everything.made_at, page_of(everything).encode(), ZIP_DEFLATED)

    def _write(self, name: str, at: datetime, written: bytes, packing: int) -> None:
        """The time of a file in a ZIP is local and in steps of two seconds."""
        told = ZipInfo(name, at.timetuple()[:6] if at.year >= _FIRST_YEAR else (_FIRST_YEAR, 1, 1, 0, 0, 0))
        told.compress_type, told.external_attr = packing, _READABLE
        self._zip.writestr(told, written)


def name_pictures(everything: Everything) -> Mapping[int, str]:
    """The path of every picture, by its place in ``everything.pictures``; those of a day are counted."""
    counted: dict[str, int] = {}
    names = {}
    for place, (entry, picture) in enumerate(everything.pictures):
        day = entry.day.isoformat()
        counted[day] = counted.get(day, 0) + 1
        names[place] = f"{PHOTOS}/{photo_name(entry.day, words_of(entry, picture), counted[day], 'jpg')}"
    return names


def words_of(entry: Entry, picture: Picture) -> str:
    """What a picture shows: its caption, else what was written about it."""
    return picture.caption.strip() or entry.text
