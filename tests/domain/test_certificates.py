"""Codes of certificates, and who gets one."""

import pytest

from server.shared.domain.certificates import (
    LETTERS,
    clean_code,
    is_code,
    new_code,
    require_completer,
)
from server.shared.domain.codes import shown_code
from server.shared.domain.courses import hours_of
from server.shared.domain.errors import RuleViolation


def test_a_code_has_eighty_bits_and_no_letter_that_is_taken_for_another() -> None:
    codes = {new_code() for _ in range(200)}

    assert len(codes) == 200
    assert all(is_code(code) for code in codes)
    assert len(LETTERS) ** 16 == 2**80
    assert not set("ILOU") & set(LETTERS)


def test_a_code_is_read_as_it_was_printed_or_typed() -> None:
    code = "7K3M9QWZ01TR4BNA"

    assert shown_code(code) == "7K3M-9QWZ-01TR-4BNA"
    assert clean_code(" 7k3m-9qwz oltr-4bna ") == code
    assert not is_code("7K3M9QWZ")


def test_hours_are_academic_ones() -> None:
    assert hours_of(1080) == 24.0


def test_a_certificate_is_for_all_hours_and_for_who_stayed() -> None:
    require_completer(1080, 1080, left=False)
    for counted, left in ((1035, False), (1080, True)):
        with pytest.raises(RuleViolation) as refused:
            require_completer(counted, 1080, left=left)
        assert refused.value.code == "certificate.not_completed"
