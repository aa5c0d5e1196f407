"""The rules of sets: pictures and cards of several files, each with its word."""

from collections.abc import Collection, Mapping, Sequence
from typing import Final

from server.shared.domain.errors import RuleViolation
from server.shared.domain.media import texts_kept

LONGEST_WORD: Final = 80
SETS: Final = frozenset({"picture_set", "card_set"})
_CARDS: Final = "card_set"


def require_parts_fitting(kind: str, file_kinds: Collection[str], backs: bool) -> None:
    """Raises unless a resource of ``kind`` may be made of parts of these kinds, some with a picture on their back.

    Parts are pictures, of sets only (``media.parts_not_here``, ``media.kind_mismatch``); a back has only a card
    (``media.back_not_here``).
    """
    if kind not in SETS:
        raise RuleViolation("media.parts_not_here", kind=kind)
    for file_kind in file_kinds:
        if file_kind != "picture":
            raise RuleViolation("media.kind_mismatch", kind=kind, file_kind=file_kind)
    if backs and kind != _CARDS:
        raise RuleViolation("media.back_not_here", kind=kind)


def words_kept(words: Sequence[Mapping[str, str]]) -> list[dict[str, str]]:
    """The words of each part by language, without blank ones; ``media.text_too_long`` over ``LONGEST_WORD``."""
    return [texts_kept(one, LONGEST_WORD) for one in words]
