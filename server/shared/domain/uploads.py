"""The rule of uploads in parts: how a large file is cut, the same for who sends it and who puts it together."""

from typing import Final

PART_BYTES: Final = 4 * 1024 * 1024
"""A broken connection costs at most so much anew, and our server holds a few of them at once. Each is an object."""


def sizes_of_parts(byte_size: int, part_bytes: int = PART_BYTES) -> list[int]:
    """The bytes of each part of a file of ``byte_size`` bytes (at least 1): all alike but the last."""
    whole, rest = divmod(byte_size, part_bytes)
    return [part_bytes] * whole + [rest] * bool(rest)
