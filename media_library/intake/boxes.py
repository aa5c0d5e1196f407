"""The boxes of ISO base media files (MP4, MOV, M4A): reading their structure, blanking their metadata.

Source: ISO/IEC 14496-12, sections 4.2 (box), 8.2 (movie), 8.3 (track header), 8.4.3 (handler).
"""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO

from media_library.intake.result import IntakeRefused

_CONTAINERS = {b"moov", b"trak", b"mdia"}
_METADATA = {b"udta", b"meta", b"uuid"}
_MOST_BOXES = 10_000
_DEEPEST = 3
"""Movie, track, media: nothing we look for lies deeper, and a hostile file may nest without end."""
_PIECE = 64 * 1024


@dataclass(frozen=True, slots=True)
class Box:
    """One box: where it starts, where its content starts and where it ends, in bytes from the file's start."""

    name: bytes
    start: int
    body: int
    end: int


@dataclass(frozen=True, slots=True)
class Movie:
    """What a container says of itself: handlers are ``vide``, ``soun`` …; width and height in pixels."""

    handlers: frozenset[bytes]
    duration_seconds: float | None
    width: int | None
    height: int | None


def boxes_of(content: BinaryIO, size: int) -> list[Box]:
    """All boxes in the order of the file, those inside movie, track and media included.

    Raises ``IntakeRefused`` ``media.broken`` when a box reaches beyond what holds it, which a cut-off file does.
    """
    boxes: list[Box] = []
    for box in _walk(content, 0, size, _DEEPEST):
        boxes.append(box)
        if len(boxes) > _MOST_BOXES:
            raise IntakeRefused("media.broken")
    return boxes


def _walk(content: BinaryIO, start: int, end: int, deeper: int) -> Iterator[Box]:
    while start < end:
        box = _box_at(content, start, end)
        yield box
        if deeper and box.name in _CONTAINERS:
            yield from _walk(content, box.body, box.end, deeper - 1)
        start = box.end


def _box_at(content: BinaryIO, start: int, end: int) -> Box:
    content.seek(start)
    header = content.read(16)
    length, name, body = int.from_bytes(header[:4], "big"), header[4:8], start + 8
    if length == 1:
        length, body = int.from_bytes(header[8:16], "big"), start + 16
    elif length == 0:
        length = end - start
    if len(header) < 8 or start + length > end or start + length < body:
        raise IntakeRefused("media.broken")
    return Box(name, start, body, start + length)


def movie_of(content: BinaryIO, boxes: list[Box]) -> Movie:
    """Handlers of all tracks, the duration of the movie header, the picture size of the largest track.

    Raises ``IntakeRefused`` ``media.broken`` without a movie header or without any media beside it.
    """
    bodies = [(box.name, _start_of(content, box)) for box in boxes if box.name in (b"mvhd", b"tkhd", b"hdlr")]
    headers = [body for name, body in bodies if name == b"mvhd"]
    if not headers or not any(box.name == b"mdat" for box in boxes):
        raise IntakeRefused("media.broken")
    sizes = [_picture_size(body) for name, body in bodies if name == b"tkhd"]
    width, height = max(sizes, default=(0, 0))
    handlers = frozenset(body[8:12] for name, body in bodies if name == b"hdlr")
    return Movie(handlers, _duration(headers[0]), width or None, height or None)


def blank_metadata(path: Path, boxes: list[Box]) -> None:
    """Overwrite user data, metadata and private boxes in place: they hold the place of recording, device and names.

    Each becomes a ``free`` box of the same length, so no offset of the media changes.
    """
    with path.open("r+b") as content:
        for box in boxes:
            if box.name in _METADATA:
                content.seek(box.start + 4)
                content.write(b"free")
                content.seek(box.body)
                _write_zeros(content, box.end - box.body)


def _write_zeros(content: BinaryIO, count: int) -> None:
    for written in range(0, count, _PIECE):
        content.write(bytes(min(_PIECE, count - written)))


def _start_of(content: BinaryIO, box: Box) -> bytes:
    content.seek(box.body)
    return content.read(min(box.end - box.body, 128))


def _duration(header: bytes) -> float | None:
    """Movie header: version 1 has 64-bit times, version 0 has 32-bit ones; all bits set means unknown."""
    width, at = (8, 20) if header[:1] == b"\x01" else (4, 12)
    timescale = int.from_bytes(header[at : at + 4], "big")
    duration = int.from_bytes(header[at + 4 : at + 4 + width], "big")
    unknown = duration == (1 << 8 * width) - 1
    return round(duration / timescale, 3) if timescale and duration and not unknown else None


def _picture_size(header: bytes) -> tuple[int, int]:
    """Track header: the last eight bytes are width and height as 16.16 fixed point."""
    at = 88 if header[:1] == b"\x01" else 76
    return int.from_bytes(header[at : at + 2], "big"), int.from_bytes(header[at + 4 : at + 6], "big")
