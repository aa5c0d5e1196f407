"""In which voice a text is read, how it is spelt for it and how much of it is read."""

import pytest

from server.shared.domain.errors import RuleViolation
from server.shared.domain.reading_aloud import LONGEST, Spoken, as_written_for, beginning, spoken, voice_for
from server.shared.i18n import SPOKEN

REST = "Davomi ekranda."


@pytest.mark.parametrize(
    ("text", "language", "voice"),
    [
        ("Bugun rasm chizdik", "uz", "uz"),
        ("Bugun rasm chizdik", "ru", "uz"),
        ("Bugun rasm chizdik", "en", "uz"),
        ("We drew a picture today", "en", "en"),
        ("Oʻyin oʻynadik", "kaa", "uz"),
        ("Bala súwret saldı", "kaa", "kk"),
        ("Сегодня мы рисовали", "uz", "ru"),
        ("Бугун боғчада расм чиздик", "ru", "uz"),
        ("Бола расм чизди", "uz-Cyrl", "uz"),
        ("Бола расм чизди", "ru", "ru"),
        ("Дети рисовали и пели песни", "uz-Cyrl", "ru"),
        ("Бала бүгін сурет салды", "ru", "kk"),
        ("2026", "ru", "ru"),
    ],
)
def test_the_voice_follows_the_letters_and_then_the_reader(text: str, language: str, voice: str) -> None:
    assert voice_for(text, language) == voice


def test_every_apostrophe_of_uzbek_is_the_same_letter_or_the_same_stop() -> None:
    ways = [as_written_for("uz", f"bo{mark}ldi, ma{mark}no, o{mark}g{mark}il") for mark in "ʻʼ'’‘`"]

    assert set(ways) == {"boʻldi, ma'no, oʻgʻil"}


def test_uzbek_in_cyrillic_is_read_as_in_latin() -> None:
    said = as_written_for("uz", "Ёзда ер юзи яшил, шоир маъно ва ғазал ёзди: поезд, елка, қўшиқ")

    assert said == "yozda yer yuzi yashil, shoir ma'no va gʻazal yozdi: poyezd, yelka, qoʻshiq"


def test_uzbek_names_in_a_russian_text_are_spelt_for_a_russian_voice() -> None:
    assert as_written_for("ru", "В группе Kungaboqar поёт Shahzod") == "В группе кунгабокар поёт шахзод"


def test_karakalpak_is_spelt_for_the_kazakh_voice() -> None:
    assert as_written_for("kk", "Bala súwret saldı, úyge qayttı") == "бала сүурет салды, үйге қайтты"


def test_a_text_in_our_own_words_is_read_in_the_language_asked_for() -> None:
    assert spoken("Rasm chizdi", "en", REST, written_in_it=True) == Spoken("en", "Rasm chizdi")


def test_a_long_text_is_read_to_the_end_of_a_sentence_and_the_rest_is_named() -> None:
    sentence = "Bola bugun rasm chizdi. "
    text = sentence * 200

    said = spoken(text, "uz", REST)

    assert len(said.text) <= LONGEST + len(REST) + 1
    assert said.text.endswith(f"rasm chizdi. {REST}")


def test_a_text_without_an_end_is_cut_between_words() -> None:
    assert beginning("rasm " * 1000) == ("rasm " * 500).rstrip() + "…"
    assert len(beginning("a" * 9000)) == LONGEST + 1


@pytest.mark.parametrize("text", ["", "   ", "👍 !!!"])
def test_what_has_no_words_is_refused(text: str) -> None:
    with pytest.raises(RuleViolation) as refused:
        spoken(text, "uz", REST)

    assert refused.value.code == "reading_aloud.nothing_to_read"


def test_a_language_without_a_voice_is_refused() -> None:
    with pytest.raises(RuleViolation) as refused:
        spoken("Guten Tag", "de", REST)

    assert refused.value.code == "reading_aloud.no_voice"


def test_every_language_of_the_product_has_a_voice() -> None:
    for language in SPOKEN:
        assert spoken("Salom", language, REST).text
