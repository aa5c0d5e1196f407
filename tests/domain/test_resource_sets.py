"""Sets of pictures and cards."""

import pytest

from server.shared.domain.errors import RuleViolation
from server.shared.domain.resource_sets import LONGEST_WORD, require_parts_fitting, words_kept


@pytest.mark.parametrize(
    ("kind", "file_kinds", "backs", "code"),
    [
        ("picture_set", ["picture", "picture"], False, ""),
        ("card_set", ["picture"], True, ""),
        ("picture_set", ["picture"], True, "media.back_not_here"),
        ("card_set", ["picture", "document"], False, "media.kind_mismatch"),
        ("picture_set", ["video"], False, "media.kind_mismatch"),
        ("picture", ["picture"], False, "media.parts_not_here"),
        ("game", ["picture"], False, "media.parts_not_here"),
    ],
)
def test_sets_are_made_of_pictures_and_only_cards_have_a_back(
    kind: str, file_kinds: list[str], backs: bool, code: str
) -> None:
    said = ""
    try:
        require_parts_fitting(kind, file_kinds, backs)
    except RuleViolation as refused:
        said = refused.code

    assert said == code


def test_words_are_kept_by_language_and_have_a_length() -> None:
    assert words_kept([{"uz": " Olma ", "ru": " "}, {}]) == [{"uz": "Olma"}, {}]
    with pytest.raises(RuleViolation, match=r"media\.text_too_long"):
        words_kept([{"uz": "a" * (LONGEST_WORD + 1)}])
