"""Numbers as somebody says them in Uzbek."""

import pytest

from server.shared.domain.uzbek_numbers import cardinal, numbers_in_words, ordinal


@pytest.mark.parametrize(
    ("number", "words"),
    [
        (0, "nol"),
        (7, "yetti"),
        (10, "oʻn"),
        (16, "oʻn olti"),
        (100, "yuz"),
        (205, "ikki yuz besh"),
        (1000, "ming"),
        (2026, "ikki ming yigirma olti"),
        (1_100_001, "bir million yuz ming bir"),
    ],
)
def test_a_number_is_said_as_one(number: int, words: str) -> None:
    assert cardinal(number) == words


def test_which_one_in_a_row_ends_by_the_last_letter() -> None:
    told = [ordinal(number) for number in (2, 5, 20, 100)]

    assert told == ["ikkinchi", "beshinchi", "yigirmanchi", "yuzinchi"]


@pytest.mark.parametrize(
    ("written", "said"),
    [
        ("16-noyabr kuni", "oʻn oltinchi noyabr kuni"),
        ("5-guruhda 12 bola", "beshinchi guruhda oʻn ikki bola"),
        ("soat 18:00 da", "soat oʻn sakkiz da"),
        ("soat 8:30 da", "soat sakkiz oʻttiz da"),
        ("5–6 yosh", "besh olti yosh"),
        ("3,5 kg, 80 %.", "uch butun besh kg, sakson foiz."),
        ("16.11.2026 kuni", "ikki ming yigirma oltinchi yil oʻn oltinchi noyabr kuni"),
        ("12 000 soʻm", "oʻn ikki ming soʻm"),
        ("№ 7. Tamom", "yettinchi raqam. Tamom"),
        ("1234567890123", "bir ikki uch toʻrt besh olti yetti sakkiz toʻqqiz nol bir ikki uch"),
    ],
)
def test_a_text_has_no_digits_left(written: str, said: str) -> None:
    assert numbers_in_words(written) == said
