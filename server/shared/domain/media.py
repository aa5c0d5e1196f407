"""The rules of the didactic media library: what a resource may be made of, how it is described, how forms are named."""

import re
from collections.abc import Iterable, Mapping
from typing import Final

from server.shared.domain.errors import RuleViolation

LONGEST_TITLE: Final = 200
LONGEST_DESCRIPTION: Final = 2000
_LONGEST_MARK: Final = 40
_LANGUAGES: Final = ("uz", "ru", "en")
_MADE_OF: Final[Mapping[str, frozenset[str]]] = {
    "picture": frozenset({"picture"}),
    "picture_set": frozenset({"picture", "document"}),
    "card_set": frozenset({"picture", "document"}),
    "presentation": frozenset({"document"}),
    "video": frozenset({"video"}),
    "audio": frozenset({"sound"}),
    "worksheet": frozenset({"picture", "document"}),
    "outline": frozenset({"document"}),
    "game": frozenset({"game"}),
}
_NAMED_FORMS: Final[Mapping[str, tuple[str, ...]]] = {
    "small": ("small",),
    "thumb": ("thumb",),
    "view": ("view",),
    "play": ("play",),
    "light": ("light", "play"),
    "download": ("download", "play", "view"),
}
_NUMBERED: Final = re.compile(r"(page|game)-([1-9]\d{0,3})")


def require_fitting(kind: str, file_kind: str) -> None:
    """Raises ``media.kind_mismatch`` unless a resource of ``kind`` may be made of a file of ``file_kind``."""
    if file_kind not in _MADE_OF.get(kind, frozenset()):
        raise RuleViolation("media.kind_mismatch", kind=kind, file_kind=file_kind)


def texts_kept(texts: Mapping[str, str], longest: int) -> dict[str, str]:
    """The texts that are not blank, by language; ``media.text_too_long`` over ``longest`` letters."""
    kept = {language: texts[language].strip() for language in _LANGUAGES if texts.get(language, "").strip()}
    if any(len(text) > longest for text in kept.values()):
        raise RuleViolation("media.text_too_long", limit=longest)
    return kept


def title_kept(title: Mapping[str, str]) -> dict[str, str]:
    """The title in at least one language, else ``media.no_title``."""
    kept = texts_kept(title, LONGEST_TITLE)
    if not kept:
        raise RuleViolation("media.no_title")
    return kept


def marks_kept(marks: Iterable[str]) -> list[str]:
    """Slugs of theme weeks, age bands or areas, each once, in their order; ``media.wrong_mark`` for what is none.

    They stand in an index, whose rows have a largest size: hence plain letters and few of them.
    """
    kept = list(dict.fromkeys(mark.strip() for mark in marks if mark.strip()))
    if any(len(mark) > _LONGEST_MARK or not mark.isascii() for mark in kept):
        raise RuleViolation("media.wrong_mark")
    return kept


def forms_for(purpose: str) -> tuple[tuple[str, ...], int]:
    """The forms of a file that serve a purpose of its address, best first, and the page (0 where there are none).

    ``page-3`` is the third page, ``game-3`` the third file of a game; nothing serves an unknown purpose.
    """
    numbered = _NUMBERED.fullmatch(purpose)
    if numbered:
        return (numbered[1],), int(numbered[2])
    return _NAMED_FORMS.get(purpose, ()), 0
