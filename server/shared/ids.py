"""Identities: UUIDv7, made by whoever creates the thing, so that an offline entry has its identity from birth."""

import os
import time
from typing import Final
from uuid import UUID

NOWHERE: Final = UUID(int=0)
"""Stands in ``preschool_id`` for what belongs to the installation and not to one preschool."""


def uuid7() -> UUID:
    """A new time-ordered identity: RFC 9562 section 5.7 (48 bits of Unix milliseconds, 74 random bits).

    The standard library has it from Python 3.14 on; the client runs on older ones, where no wheel can be relied on.
    """
    milliseconds = time.time_ns() // 1_000_000
    random_bits = int.from_bytes(os.urandom(10), "big")
    value = (milliseconds & (1 << 48) - 1) << 80
    value |= 0x7 << 76 | (random_bits >> 62 & 0xFFF) << 64
    value |= 0b10 << 62 | random_bits & (1 << 62) - 1
    return UUID(int=value)
