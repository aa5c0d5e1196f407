"""Reading the books from a folder, and which answers are right."""

from pathlib import Path

import pytest

from server.features.handbook.books import BOOKS, ContentFault, grade, questions_of, shelf, shelf_of
from server.kernel.errors import NotVisible

COVER = "title: {uz: Kitob}\nsummary: {uz: Bu kitob}\nrole: trainer\n"
CHAPTER = "---\ntitle: {uz: Bob}\nsummary: {uz: Bu bob}\nminutes: 2\n---\nMatn.\n"


def a_book(folder: Path, **chapters: str) -> Path:
    (folder / "trainer").mkdir(exist_ok=True)
    (folder / "trainer" / "book.yaml").write_text(COVER, "utf-8")
    for name, text in chapters.items():
        number, slug, language = name.split("_")
        (folder / "trainer" / f"{number[1:]}-{slug}.{language}.md").write_text(text, "utf-8")
    return folder


def test_chapters_stand_in_the_order_of_their_numbers(tmp_path: Path) -> None:
    folder = a_book(tmp_path, n02_first_uz=CHAPTER, n01_second_uz=CHAPTER)

    read = shelf_of(folder)

    assert [chapter.slug for chapter in read.books[0].chapters] == ["second", "first"]
    assert read.chapter("first").text("ru") == ("uz", "Matn.\n")


def test_a_translation_is_read_beside_the_text_in_uzbek(tmp_path: Path) -> None:
    folder = a_book(tmp_path, n01_first_uz=CHAPTER, n01_first_ru="---\n{}\n---\nТекст.\n")

    chapter = shelf_of(folder).chapter("first")

    assert chapter.text("ru") == ("ru", "Текст.\n")
    assert chapter.text("en") == ("uz", "Matn.\n")


def test_the_tag_changes_with_any_byte(tmp_path: Path) -> None:
    before = shelf_of(a_book(tmp_path, n01_first_uz=CHAPTER)).etag

    after = shelf_of(a_book(tmp_path, n01_first_uz=CHAPTER + " ")).etag

    assert before != after


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("n01_first_uz", "Matn"),
        ("n01_first_uz", "---\ntitle: Bob\n---\nMatn"),
        ("n01_first_uz", CHAPTER.replace("minutes", "minuts")),
        ("n01_first_uz", "---\n: : :\n---\nMatn"),
        ("n01_first_ru", CHAPTER),
        ("n01_first_fr", CHAPTER),
        ("n01_First_uz", CHAPTER),
    ],
    ids=["no front", "no words", "unknown word", "no YAML", "no Uzbek", "no such language", "no slug"],
)
def test_what_is_not_a_chapter_is_told_with_its_name(tmp_path: Path, name: str, text: str) -> None:
    folder = a_book(tmp_path, **{name: text})

    with pytest.raises(ContentFault, match=r"first|First"):
        shelf_of(folder)


def test_questions_are_graded_by_their_number_and_whole() -> None:
    right = {str(number): list(one.right) for number, one in enumerate(questions_of("trainer-start"), start=1)}
    several = next(number for number, options in right.items() if len(options) > 1)

    assert set(grade("trainer-start", right).values()) == {True}
    assert set(grade("trainer-start", {}).values()) == {False}
    assert grade("trainer-start", {**right, several: right[several][:1]})[several] is False
    assert grade("trainer-start", {**right, several: [0, 1, 2, 3]})[several] is False
    assert grade("trainer-start", {**right, "99": [0]}) == grade("trainer-start", right)


def test_a_chapter_that_there_is_not_has_no_questions() -> None:
    with pytest.raises(NotVisible):
        questions_of("no-such-chapter")


def test_the_books_stand_in_the_order_of_the_shelf() -> None:
    slugs = [book.slug for book in shelf().books]

    assert slugs == [slug for slug in BOOKS if slug in slugs]
    assert slugs != []
