"""The order of names in the Uzbek Latin alphabet, for both scripts."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from server.shared.domain.alphabet import sort_key


def test_the_letters_oʻ_gʻ_sh_and_ch_come_after_z() -> None:
    names = ["Charos", "Aziza", "Shahnoza", "Gʻayrat", "Oʻtkir", "Zuhra", "Otabek", "Gulnora", "Sarvar", "Dilnoza"]

    ordered = sorted(names, key=sort_key)

    assert ordered == [
        "Aziza", "Dilnoza", "Gulnora", "Otabek", "Sarvar", "Zuhra", "Oʻtkir", "Gʻayrat", "Shahnoza", "Charos",
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("latin", "cyrillic"),
    [("Shahnoza", "Шаҳноза"), ("Oʻtkir", "Ўткир"), ("Gʻayrat", "Ғайрат"), ("Charos", "Чарос"), ("Qodir", "Қодир")],
)
def test_a_name_stands_at_the_same_place_in_both_scripts(latin: str, cyrillic: str) -> None:
    assert sort_key(latin) == sort_key(cyrillic)


def test_the_family_name_counts_before_the_given_name() -> None:
    people = [("Olimova", "Zuhra"), ("Karimova", "Zuhra"), ("Karimova", "Aziza"), ("Karim", "Zuhra")]

    assert sorted(people, key=lambda person: sort_key(*person)) == [
        ("Karim", "Zuhra"),
        ("Karimova", "Aziza"),
        ("Karimova", "Zuhra"),
        ("Olimova", "Zuhra"),
    ]


def test_case_and_tutuq_belgisi_do_not_count() -> None:
    assert sort_key("Maʼmura") == sort_key("MAMURA")


@given(st.text(max_size=40))
def test_case_counts_for_no_text_whose_letters_have_two_cases(name: str) -> None:
    assert sort_key(name) == sort_key(name.upper()) or name.upper().lower() != name.lower()
