"""What the process that makes the starter content is asked, and what it answers.

Asked in lines of JSON, it answers in MessagePack behind its length, ``LENGTH_BYTES`` bytes with the highest first.
"""

from datetime import date
from typing import Final

import msgspec

from media_library.intake.telling import Taken

Texts = dict[str, str]

LENGTH_BYTES: Final = 4


class Season(msgspec.Struct, tag=True):
    """Asks for the facts of all resources, what the weeks from ``day`` on need first."""

    day: date


class Making(msgspec.Struct, tag=True):
    """Asks for the files of one resource, made in ``folder``, which is empty."""

    slug: str
    folder: str


class StarterFacts(msgspec.Struct, frozen=True):
    """One resource of the catalogue; ``parts`` are the words of the cards of a set."""

    slug: str
    kind: str
    title: Texts
    description: Texts
    theme_weeks: tuple[str, ...]
    age_bands: tuple[str, ...]
    areas: tuple[str, ...]
    language: str
    parts: tuple[Texts, ...]
    author: str
    licence: str


class Piece(msgspec.Struct):
    """One file and what became of it."""

    path: str
    taken: Taken
