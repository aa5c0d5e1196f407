"""Which part of a file a ``Range`` header asks for (RFC 9110, section 14)."""

import re
from dataclasses import dataclass
from typing import Final

_ONE_RANGE: Final = re.compile(r"bytes=(\d{0,18})-(\d{0,18})")


@dataclass(frozen=True, slots=True)
class Part:
    """Bytes from ``start``, ``length`` of them."""

    start: int
    length: int

    def of(self, byte_size: int) -> str:
        """What ``Content-Range`` says of it beside the size of the whole."""
        return f"bytes {self.start}-{self.start + self.length - 1}/{byte_size}"


class NoSuchPart(Exception):
    """The range lies outside the file: 416."""


def part_asked(header: str, byte_size: int) -> Part | None:
    """The part asked for; None for the whole file, which also answers several ranges and what is no range at all.

    Raises NoSuchPart when the range begins behind the last byte.
    """
    asked = _ONE_RANGE.fullmatch(header.strip().replace(" ", ""))
    if asked is None or asked[0] == "bytes=-":
        return None
    first, last = asked[1], asked[2]
    if not first:
        return _last_bytes(int(last), byte_size)
    start, end = int(first), min(int(last) if last else byte_size - 1, byte_size - 1)
    if last and int(last) < start:
        return None
    if start >= byte_size:
        raise NoSuchPart
    return Part(start, end - start + 1)


def _last_bytes(wanted: int, byte_size: int) -> Part:
    length = min(wanted, byte_size)
    if not length:
        raise NoSuchPart
    return Part(byte_size - length, length)
