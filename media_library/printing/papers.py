"""What stands on a paper: its cards, and what it says of the resource it was made from."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Card:
    """One card: its picture as the library keeps it, the picture of its back, if any, and its word."""

    front: bytes
    back: bytes | None
    word: str


@dataclass(frozen=True, slots=True)
class Heading:
    """What a paper says of the resource it was made from; ``footer`` names author and licence."""

    title: str
    author: str
    footer: str
    language: str
