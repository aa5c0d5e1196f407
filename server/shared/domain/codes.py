"""Codes that people read aloud and type."""

from typing import Final

_GROUP: Final = 4


def shown_code(letters: str) -> str:
    """In groups of four, as a code is printed: XXXX-XXXX-XXXX."""
    return "-".join(letters[start : start + _GROUP] for start in range(0, len(letters), _GROUP))
