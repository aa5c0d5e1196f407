"""The words by which a sheet is understood: headings, genders, kinship, age bands, languages, in three languages."""

import re
import tomllib
from collections.abc import Mapping
from functools import lru_cache
from importlib.resources import files
from typing import Final

from server.shared.domain.names import likeness

_IN_BRACKETS: Final = re.compile(r"\([^)]*\)|\[[^\]]*\]")


def plain(text: str) -> str:
    """The word as it is looked up: without brackets, case, spaces, punctuation, apostrophes and script."""
    return likeness(_IN_BRACKETS.sub(" ", text))


@lru_cache
def _dictionaries() -> Mapping[str, Mapping[str, str]]:
    sections: dict[str, dict[str, list[str]]] = tomllib.loads(
        files("server.features.roster.reading").joinpath("words.toml").read_text("utf-8")
    )
    return {
        section: {plain(word): meaning for meaning, words in meanings.items() for word in words}
        for section, meanings in sections.items()
    }


def meaning(section: str, word: str) -> str | None:
    """What a word of a sheet means in a section of ``words.toml``, or None when nobody has told us."""
    return _dictionaries()[section].get(plain(word))
