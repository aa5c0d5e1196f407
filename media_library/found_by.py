"""By what a resource is found: the lexemes of its column ``finding`` and the questions put to them."""

import re
from collections.abc import Iterable, Mapping, Sequence
from typing import Final
from uuid import UUID

from server.shared.domain.names import folded

CONTENT_LANGUAGES: Final = ("uz", "ru", "en", "kaa")
MOST_WORDS: Final = 8
"""Of a longer search only so many words count."""
_MARKS: Final = {"t": "theme_weeks", "b": "age_bands", "a": "areas", "i": "indicators"}
_LABELS: Final = {"k": "kind", "l": "language", "r": "reach", "o": "preschool_id::text"}
LETTERS: Final[Mapping[str, str]] = {
    "kind": "k",
    "language": "l",
    "reach": "r",
    "theme_week": "t",
    "age_band": "b",
    "area": "a",
    "indicator": "i",
}
"""The letter before a mark, by the filter that asks for it."""
_PARTING: Final = "./:@_&=,;|"
_WORD: Final = re.compile(r"[^\W_]+")


def _marks(letter: str, column: str) -> str:
    """The elements of a JSON list, each behind its letter, without a function: a generated column allows none."""
    parted = f"""replace(trim({column}::text, '[]"'), '", "', '|{letter}=')"""
    return f"string_to_array('{letter}=' || {parted}, '|')"


def finding_expression() -> str:
    """SQL of the generated column: words are lexemes, marks are lexemes behind a letter and ``=``, as no word is."""
    texts = [f"coalesce({column}->>'{one}', '')" for column in ("title", "description") for one in CONTENT_LANGUAGES]
    words = " || ' ' || ".join([*texts, "author_name", "part_words"])
    labels = ", ".join(f"'{letter}=' || {column}" for letter, column in _LABELS.items())
    marks = " || ".join(_marks(letter, column) for letter, column in _MARKS.items())
    plain = f"translate(uz_fold({words}), '{_PARTING}', '{' ' * len(_PARTING)}')"
    return f"strip(to_tsvector('simple'::regconfig, {plain})) || array_to_tsvector(array[{labels}] || {marks})"


def words_of(search: str) -> list[str]:
    """The words of a search as they are spelt in ``finding``, each once."""
    return list(dict.fromkeys(_WORD.findall(folded(search))))[:MOST_WORDS]


def mark(filter_name: str, value: str) -> str:
    """A mark as a term of a question."""
    return _quoted(f"{LETTERS[filter_name]}={value}")


def owned_by(owners: Iterable[UUID]) -> str:
    return _any(_quoted(f"o={owner}") for owner in owners)


def beginning_with(words: Iterable[str]) -> str:
    """A term that one of the words begins a word: Uzbek and Russian say the rest at its end."""
    return _any(f"{_quoted(word)}:*" for word in words)


def all_of(terms: Sequence[str]) -> str:
    return " & ".join(terms)


def _any(terms: Iterable[str]) -> str:
    return f"({' | '.join(terms)})"


def _quoted(lexeme: str) -> str:
    """As ``tsquery`` reads it; U+0000, which Postgres knows in no text, is left out."""
    doubled = lexeme.replace("\\", "\\\\").replace("'", "''").replace("\0", "")
    return f"'{doubled}'"


def nearest(word: str, candidates: Iterable[str], at_most: int = 4) -> list[str]:
    """Of known words those that ``word`` may have been meant for, best first.

    One letter may be wrong in words of up to five, two in longer ones; a longer ending costs nothing.
    """
    allowed = 1 if len(word) <= 5 else 2
    far = sorted((distance, known) for known in candidates if (distance := _steps_to_begin(word, known)) <= allowed)
    return [known for distance, known in far if distance == far[0][0] or distance <= 1][:at_most]


def _steps_to_begin(word: str, known: str) -> int:
    """How many letters change, come or go (two neighbours swapped are one step) until ``word`` begins ``known``."""
    before: list[int] = []
    row = list(range(len(known) + 1))
    for place, letter in enumerate(word, 1):
        earlier, before, row = before, row, [place]
        for at, other in enumerate(known, 1):
            steps = min(before[at] + 1, row[at - 1] + 1, before[at - 1] + (letter != other))
            if place > 1 and at > 1 and letter == known[at - 2] and word[place - 2] == other:
                steps = min(steps, earlier[at - 2] + 1)
            row.append(steps)
    return min(row)
