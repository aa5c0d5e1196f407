"""Finding words in the books: whatever the script, the apostrophes and the case, from the beginning of a word on."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import Final

from server.features.handbook.books import Chapter, shelf
from server.features.handbook.markup import plain_blocks
from server.shared.domain.names import folded

_WORD: Final = re.compile(r"[\w'’‘`ʻʼ-]+")
_BEFORE: Final = 60
_AROUND: Final = 190
_TITLE, _SUMMARY, _HEADING = 60, 20, 12
_BODY_AT_MOST: Final = 10
"""A chapter that says a word forty times in passing is not more about it than one that is called by it."""


@dataclass(frozen=True)
class Found:
    """A chapter with all the words, how much it is about them, and the piece of it that shows them best."""

    chapter: Chapter
    weight: int
    excerpt: str


@dataclass(frozen=True)
class _Piece:
    """A block of a chapter, its words as they are compared and where each stands."""

    text: str
    heading: bool
    words: Sequence[tuple[str, int, int]]


@dataclass(frozen=True)
class _Indexed:
    """A chapter in one language; the names are those of every language, for a reader searches in the own one."""

    chapter: Chapter
    titles: frozenset[str]
    summaries: frozenset[str]
    pieces: Sequence[_Piece]


def find(search: str, language: str) -> list[Found]:
    """The chapters that have every word of a search, those that are most about them first."""
    wanted = sorted({word for word, _, _ in _words(search)})
    if not wanted:
        return []
    found = [(one, _weight(one, wanted)) for one in _index(language)]
    ranked = sorted((pair for pair in found if pair[1]), key=lambda pair: -pair[1])
    return [Found(one.chapter, weight, _excerpt(one, wanted)) for one, weight in ranked]


@lru_cache(maxsize=4)
def _index(language: str) -> Sequence[_Indexed]:
    return [_indexed(chapter, language) for chapter in shelf().chapters.values()]


def _indexed(chapter: Chapter, language: str) -> _Indexed:
    _, text = chapter.text(language)
    return _Indexed(
        chapter,
        _all_words(chapter.front.title.values()),
        _all_words(chapter.front.summary.values()),
        [_Piece(words, heading, _words(words)) for heading, words in plain_blocks(text)],
    )


def _all_words(texts: Iterable[str]) -> frozenset[str]:
    return frozenset(word for text in texts for word, _, _ in _words(text))


def _words(text: str) -> list[tuple[str, int, int]]:
    """The words of a text as they are compared, and where each begins and ends.

    One Cyrillic letter stands for both "e" and "ye", so these are one here.
    """
    folded_words = ((folded(found[0]).replace("ye", "e"), found.start(), found.end()) for found in _WORD.finditer(text))
    return [word for word in folded_words if word[0]]


def _weight(one: _Indexed, wanted: Sequence[str]) -> int:
    weights = [_weight_of(one, word) for word in wanted]
    return sum(weights) if all(weights) else 0


def _weight_of(one: _Indexed, word: str) -> int:
    weight = _TITLE * _begins(one.titles, word) + _SUMMARY * _begins(one.summaries, word)
    in_headings = in_body = 0
    for piece in one.pieces:
        times = sum(there.startswith(word) for there, _, _ in piece.words)
        if piece.heading:
            in_headings += bool(times)
        else:
            in_body += times
    return weight + _HEADING * in_headings + min(in_body, _BODY_AT_MOST)


def _begins(words: frozenset[str], word: str) -> bool:
    return any(there.startswith(word) for there in words)


def _excerpt(one: _Indexed, wanted: Sequence[str]) -> str:
    """The words around the finds of the block with the most of them; the chapter's beginning if only its name has."""
    bodies = [piece for piece in one.pieces if not piece.heading] or one.pieces
    best = max(bodies, key=lambda piece: len(_had(piece, wanted)), default=None)
    if best is None:
        return ""
    finds = [(start, end) for word, start, end in best.words if word.startswith(tuple(wanted))]
    first = _start_of_word(best.text, max(finds[0][0] - _BEFORE, 0)) if finds else 0
    last = _end_of_word(best.text, first + _AROUND)
    marked, place = "", first
    for start, end in finds:
        if first <= start and end <= last:
            marked += f"{best.text[place:start]}‹{best.text[start:end]}›"
            place = end
    marked += best.text[place:last]
    return f"{'…' if first else ''}{marked.strip()}{'…' if last < len(best.text) else ''}"


def _had(piece: _Piece, wanted: Sequence[str]) -> set[str]:
    return {word for word in wanted if any(there.startswith(word) for there, _, _ in piece.words)}


def _start_of_word(text: str, place: int) -> int:
    return text.find(" ", place) + 1 if place else 0


def _end_of_word(text: str, place: int) -> int:
    end = text.rfind(" ", 0, place + 1) if place < len(text) else len(text)
    return end if end > 0 else len(text)
