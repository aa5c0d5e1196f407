"""Codes of invitations: how they look, how they are read, when they are usable."""

import math
from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from server.shared.domain import invitations as rules
from server.shared.domain.errors import RuleViolation
from server.shared.domain.invitations import clean_code, code_of, is_open

NOW = datetime(2026, 11, 18, 6, 30, tzinfo=UTC)
LATER = NOW + timedelta(days=14)
numbers = st.integers(min_value=0, max_value=2**256 - 1)


@given(numbers)
def test_a_code_is_three_groups_of_four_unmistakable_letters(number: int) -> None:
    groups = code_of(number).split("-")

    assert [len(group) for group in groups] == [4, 4, 4]
    assert not set("".join(groups)) & set("01ILOU")


def test_a_code_has_at_least_58_bits_and_neighbours_differ() -> None:
    letters = {code_of(number)[0] for number in range(1000)}

    assert 12 * math.log2(len(letters)) >= 58
    assert len({code_of(number) for number in range(1000)}) == 1000


@given(numbers)
def test_a_code_typed_in_small_letters_with_spaces_or_without_is_the_same_code(number: int) -> None:
    code = code_of(number)
    plain = code.replace("-", "")

    assert clean_code(code) == clean_code(plain.lower()) == clean_code(f" {code.replace('-', ' ')}\n") == plain


def test_cyrillic_letters_that_look_latin_are_taken_as_such() -> None:
    assert clean_code("АВСЕ-НКМР-ТХ23") == "ABCEHKMPTX23"


@pytest.mark.parametrize("typed", ["", "ABCE-HKMP", "ABCE-HKMP-TX2", "ABCE-HKMP-TX234", "ABCE-HKMP-TX2O", "x" * 400])
def test_what_cannot_be_a_code_is_not_valid(typed: str) -> None:
    with pytest.raises(RuleViolation) as refused:
        clean_code(typed)

    assert (refused.value.code, refused.value.params) == ("invitation.not_valid", {})


@given(st.text(max_size=40))
def test_no_text_does_worse_than_not_valid(typed: str) -> None:
    try:
        assert len(clean_code(typed)) == rules.CODE_LENGTH
    except RuleViolation as refused:
        assert refused.code == "invitation.not_valid"


@pytest.mark.parametrize(
    ("expires_at", "accepted_at", "withdrawn_at", "usable"),
    [
        (LATER, None, None, True),
        (NOW, None, None, False),
        (LATER, NOW, None, False),
        (LATER, None, NOW, False),
    ],
)
def test_an_invitation_is_open_until_it_expires_is_accepted_or_is_withdrawn(
    expires_at: datetime, accepted_at: datetime | None, withdrawn_at: datetime | None, usable: bool
) -> None:
    assert is_open(expires_at, accepted_at, withdrawn_at, NOW) is usable
