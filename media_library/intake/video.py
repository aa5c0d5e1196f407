"""Films: the container is checked and kept as it came, its metadata blanked, with a poster where one can be made."""

from pathlib import Path
from typing import BinaryIO

from media_library.intake.boxes import blank_metadata, boxes_of, movie_of
from media_library.intake.films import posters
from media_library.intake.result import Contents, IntakeRefused, Purpose, Rendition
from media_library.intake.sniff import Form

_EBML = 0x1A45DFA3
_SEGMENT = 0x18538067


def read_video(path: Path, form: Form) -> Contents:
    """The film as it came; MP4 and MOV say their size and seconds, and lose place, device and names in place.

    Raises ``IntakeRefused``: ``media.broken`` for a container that ends early or shows no picture.
    """
    play = Rendition(Purpose.PLAY, form.media_type, None, None, path)
    with path.open("rb") as content:
        size = path.stat().st_size
        if form.media_type == "video/webm":
            _check_webm(content, size)
            return Contents([play, *posters(path)])
        boxes = boxes_of(content, size)
        movie = movie_of(content, boxes)
    if b"vide" not in movie.handlers:
        raise IntakeRefused("media.broken")
    blank_metadata(path, boxes)
    return Contents(
        [play, *posters(path)], width=movie.width, height=movie.height, duration_seconds=movie.duration_seconds
    )


def _check_webm(content: BinaryIO, size: int) -> None:
    """An EBML header and then one segment that fits into the file (RFC 8794, sections 4 to 6).

    A recorder that streams leaves the length of the segment unknown; then there is nothing to compare.
    """
    for wanted in (_EBML, _SEGMENT):
        name = _number(content, keep_marker=True)
        length = _number(content, keep_marker=False)
        if name != wanted or (length is not None and content.tell() + length > size):
            raise IntakeRefused("media.broken")
        if wanted == _EBML:
            content.seek(length or 0, 1)


def _number(content: BinaryIO, *, keep_marker: bool) -> int | None:
    """A variable-length integer: the leading zero bits of the first byte count the bytes that follow."""
    first = content.read(1)
    following = 8 - first[0].bit_length() if first else 8
    rest = content.read(following)
    if following > 7 or len(rest) < following:
        raise IntakeRefused("media.broken")
    marker = 1 << 7 * (following + 1)
    number = int.from_bytes(first + rest, "big")
    if keep_marker:
        return number
    return None if number == 2 * marker - 1 else number - marker
