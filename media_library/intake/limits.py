"""Every limit of the intake in one place, so that a client can state it before anybody waits for an upload."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from types import MappingProxyType

from media_library.intake.result import Kind

MEGABYTE = 1024 * 1024


@dataclass(frozen=True, slots=True)
class Limits:
    """Sizes in bytes, lengths of sides in pixels, time in seconds."""

    max_bytes: Mapping[Kind, int] = field(
        default_factory=lambda: MappingProxyType(
            {
                Kind.PICTURE: 25 * MEGABYTE,
                Kind.DOCUMENT: 50 * MEGABYTE,
                Kind.SOUND: 100 * MEGABYTE,
                Kind.VIDEO: 500 * MEGABYTE,
                Kind.GAME: 30 * MEGABYTE,
                Kind.PACK: 4096 * MEGABYTE,
                Kind.CATALOGUE: 100 * MEGABYTE,
            }
        )
    )
    max_pixels: int = 60_000_000
    """Checked before a pixel is decoded: 60 megapixels are 180 MB of memory."""
    max_pages: int = 150
    full_side: int = 2560
    page_side: int = 1600
    thumb_side: int = 512
    small_side: int = 160
    name_length: int = 120
    game_files: int = 300
    game_bytes: int = 30 * MEGABYTE
    """Of all files of a game together, unpacked."""
    confined_memory: int = 2 * 1024 * MEGABYTE
    """Address space of the process that decodes; libraries alone map about 0.5 GB of it."""
    confined_seconds: float = 180


LIMITS = Limits()


def megabytes(byte_size: int) -> int:
    """Whole megabytes for people, rounded up, so that a file just over a limit never reads as equal to it."""
    return -(-byte_size // MEGABYTE)
