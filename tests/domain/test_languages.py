"""What the interface speaks: which language a reader gets, how dates are said, what falls back to which."""

from datetime import date, datetime

import pytest

from server.shared.i18n import SPOKEN, best_language, content_language, translator

DAY = date(2026, 9, 16)


@pytest.mark.parametrize(
    ("accepted", "language"),
    [
        ("uz-Cyrl-UZ,uz;q=0.9", "uz-Cyrl"),
        ("UZ-CYRL", "uz-Cyrl"),
        ("uz-Latn-UZ, ru", "uz"),
        ("kaa-UZ,ru;q=0.8", "kaa"),
        ("ka-GE,ru;q=0.8", "ru"),
        ("en-GB,en;q=0.9", "en"),
        ("fr, *", "uz"),
        ("", "uz"),
    ],
)
def test_the_first_language_we_speak_is_taken(accepted: str, language: str) -> None:
    assert best_language(accepted) == language


@pytest.mark.parametrize(
    ("language", "words"),
    [
        ("uz", ["16-sentabr, 2026", "16–20-sentabr", "chorshanba", "3-okt, 2026, 09:05:00", "12 345,6"]),
        ("uz-Cyrl", ["16 сентябрь, 2026", "16–20 сентябрь", "чоршанба", "3 окт, 2026, 09:05:00", "12 345,6"]),
        ("kaa", ["16-sentyabr, 2026", "16–20-sentyabr", "sárshembi", "3-okt, 2026, 09:05:00", "12 345,6"]),
        ("ru", ["16 сентября 2026 г.", "16–20 сентября", "среда", "3 окт. 2026 г., 09:05:00", "12 345,6"]),
    ],
)
def test_dates_and_numbers_are_said_as_the_language_says_them(language: str, words: list[str]) -> None:
    t = translator(language)

    said = [
        t.date(DAY),
        t.days(DAY, date(2026, 9, 20)),
        t.weekday(DAY),
        t.moment(datetime(2026, 10, 3, 9, 5)),  # noqa: DTZ001 - a local moment
        t.number(12345.6),
    ]

    assert [text.replace("\xa0", " ").replace("\u202f", " ") for text in said] == words


def test_months_and_days_of_karakalpak_are_its_own() -> None:
    t = translator("kaa")

    months = [t.month(number).lower() for number in range(1, 13)]
    days = [t.weekday(date(2026, 11, 16 + day)) for day in range(7)]

    assert (months[8], months[9]) == ("sentyabr", "oktyabr")
    assert days == ["dúyshembi", "siyshembi", "sárshembi", "piyshembi", "juma", "shembi", "ekshenbi"]


def test_what_karakalpak_lacks_is_said_in_uzbek() -> None:
    assert translator("kaa")("page-roster-hint") == translator("uz")("page-roster-hint")
    assert translator("kaa").chosen({"ru": "Осень", "uz": "Kuz"}) == "Kuz"


def test_content_is_written_in_a_language_content_has() -> None:
    assert {language: content_language(language) for language in SPOKEN} == {
        "uz": "uz",
        "uz-Cyrl": "uz",
        "kaa": "uz",
        "ru": "ru",
        "en": "en",
    }


def test_an_unknown_language_gets_the_default_one() -> None:
    assert translator("fr").language == "uz"
