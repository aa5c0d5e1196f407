"""Uzbek of ours in Cyrillic letters: words, what must stay, and the whole catalogue."""

import re
from collections.abc import Iterator
from typing import Any

import pytest
from fluent.runtime import FluentResource
from fluent.syntax import ast

from server.shared.i18n import CYRILLIC, keys_of, translator
from server.shared.i18n.cyrillic import in_cyrillic, in_cyrillic_letters

WORD = re.compile(r"\w+")
MIXED = re.compile(r"[A-Za-zʻʼ][\u0400-\u04ff]|[\u0400-\u04ff][A-Za-zʻʼ]")


@pytest.mark.parametrize(
    ("latin", "cyrillic"),
    [
        ("Oʻzbekiston, gʻoza, tutuq: maʼno", "Ўзбекистон, ғоза, тутуқ: маъно"),
        ("Isʼhoq, as'hob", "Исҳоқ, асҳоб"),
        ("O'zbekiston G‘ani", "Ўзбекистон Ғани"),
        ("ertak, meʼyor, yer, poyezd, poema, dieta", "эртак, меъёр, ер, поезд, поэма, диета"),
        ("yoʻl, yosh, yulduz, yaxshi, bayonnoma", "йўл, ёш, юлдуз, яхши, баённома"),
        ("sirk, sentabr, litsey, kompetensiya, refleksiya", "цирк, сентябрь, лицей, компетенция, рефлексия"),
        ("ketsin, aytsa, protsent", "кетсин, айтса, процент"),
        ("parol, parolni, kompyuter", "пароль, паролни, компьютер"),
        ("TASDIQLAYMAN, PAROL, SHU", "ТАСДИҚЛАЙМАН, ПАРОЛЬ, ШУ"),
        ("U keldi. F.I.Sh.", "У келди. Ф.И.Ш."),
    ],
)
def test_words_are_spelled_as_cyrillic_uzbek_spells_them(latin: str, cyrillic: str) -> None:
    assert in_cyrillic(latin) == cyrillic


@pytest.mark.parametrize(
    ("latin", "cyrillic"),
    [
        ("2026-yil 18-noyabr", "2026 йил 18 ноябрь"),
        ("1-sentabrdan 3-okt gacha", "1 сентябрдан 3 окт гача"),
        ("1-bosqich, 3-maydon", "1-босқич, 3-майдон"),
        ("bir-ikki", "бир-икки"),
    ],
)
def test_a_date_loses_its_hyphen_and_nothing_else_does(latin: str, cyrillic: str) -> None:
    assert in_cyrillic(latin) == cyrillic


@pytest.mark.parametrize(
    "text",
    ["Чиройли, Исҳоқ", "https://nihol.uz/admin", "users.csv", "iPhone", "HTML", "CC BY-SA", "ABCD-EFGH-JKLM", "{name}"],
)
def test_what_is_written_in_code_or_in_cyrillic_stays(text: str) -> None:
    assert in_cyrillic(text) == text


def test_spaces_lines_and_signs_stay() -> None:
    assert in_cyrillic(" Bola:  bir\n «oʻyin» – 3 ta! ") == " Бола:  бир\n «ўйин» – 3 та! "


def test_only_the_text_of_a_message_changes() -> None:
    source = FluentResource(
        'one = Salom, { $name } { "student" }\nmany = { $kind ->\n    [boy] oʻgʻil\n   *[girl] qiz\n } bola\n'
        "# Its own name. Not translated.\nown = Oʻzbekcha\n"
    )

    made = in_cyrillic_letters(source)

    texts = [element.value for element in texts_of(made)]
    assert texts == ["Салом, ", " ", "ўғил", "қиз", " бола", "Oʻzbekcha"]
    assert next(element.value for element in texts_of(source)) == "Salom, "
    assert "boy" in {node.name for node in nodes_of(made) if isinstance(node, ast.Identifier)}


def test_the_whole_uzbek_catalogue_is_there_in_cyrillic_letters() -> None:
    catalogues = [FluentResource(path.read_text("utf-8")) for path in sorted(set(keys_of("uz").values()))]

    messages = [message for found in catalogues for message in in_cyrillic_letters(found).body]

    words = {word for message in messages for text in texts_of(message) for word in WORD.findall(text.value)}
    assert [word for word in words if MIXED.search(word)] == []
    assert len([word for word in words if re.fullmatch(r"[a-zʻʼ]{4,}", word)]) < 15
    assert len(messages) == len(keys_of("uz"))


def test_a_reader_of_cyrillic_gets_our_texts_in_it() -> None:
    t = translator(CYRILLIC)

    assert t("today-days-ago", days=3) == "3 кун олдин"
    assert t("today-can-now", name="Isʼhoq") == "Isʼhoq: ҳозир нималар қила олади"
    assert [t("client-language-uz"), t("client-name")] == ["Oʻzbekcha", "Nihol"]
    assert t.error("account.short_password", {"shortest": 8}).startswith("Пароль жуда қисқа: камида 8 та белги")
    assert t.chosen({"ru": "Осень", "uz": "Kuz keldi"}) == "Куз келди"
    assert t.chosen({"ru": "Осень"}) == "Осень"
    assert t.chosen_lines({"ru": ["Он"], "uz": ["{name} oʻzi kiyindi"]}) == ["{name} ўзи кийинди"]


def nodes_of(node: Any) -> Iterator[Any]:
    if isinstance(node, ast.BaseNode):
        yield node
        for value in vars(node).values():
            for part in value if isinstance(value, list) else [value]:
                yield from nodes_of(part)


def texts_of(node: Any) -> Iterator[ast.TextElement]:
    return (found for found in nodes_of(node) if isinstance(found, ast.TextElement))
