"""What every text of the handbook has to be: whole, in order, in good letters, about screens that there are."""

import re
from dataclasses import dataclass
from itertools import pairwise

import pytest

from mobile.app import SCREENS
from server.features.handbook.books import CONTENT, PICTURES, Chapter, shelf
from server.features.handbook.markup import CHAPTER, PICTURE, addresses_in, headings_of, plain_blocks
from server.shared.domain.handbook import chapter_for, words_of
from tests.handbook_pictures.table import SHOTS
from tests.handbook_pictures.taking import LARGEST
from tests.server.rights.routes import routes

LANGUAGES = {"uz", "ru", "en"}
EXPECTED = {
    "information": (
        "information-needs collecting checking reading-figures deciding confidentiality common-mistakes exercises"
    ),
    "educator": "start planning day observing cards library families offline",
    "methodist": "start approving rounds bank",
    "head": "start people vertical decisions questionnaires",
    "parent": "start growth talking consents",
    "trainer": "start cohort attendance projects",
    "district": "start figures library",
}
FEWEST_WORDS = 250
CHAPTERS = list(shelf().chapters.values())
OF_THE_FRAME = ("more", "unsent")
PAGES = {words_of(route.path) for route in routes() if route.path.startswith("/admin")}
SCREENS_OF_CLIENT = {words_of(str(route.path or "")) for route in (*SCREENS.routes, *SCREENS.public_routes)}
KNOWN = PAGES | SCREENS_OF_CLIENT | {words_of(name) for name in OF_THE_FRAME}
A_WORD = re.compile(r"[a-z_]+")
NOT_UZBEK = re.compile(r"(?<=[oOgG])['’‘`ʼ](?=\w)|(?<=\w)['’‘`](?=\w)|(?<![oOgG])ʻ|[ОоГг]ʻ")
CODE = re.compile(r"`[^`]*`|\]\([^)]*\)")

of_each = pytest.mark.parametrize("chapter", CHAPTERS, ids=lambda chapter: chapter.slug)


def test_every_book_has_the_chapters_of_its_programme() -> None:
    expected = {
        book: [word if book == "information" else f"{book}-{word}" for word in words.split()]
        for book, words in EXPECTED.items()
    }

    found = {book.slug: [chapter.slug for chapter in book.chapters] for book in shelf().books}

    assert found == expected


def test_every_book_is_said_in_every_language_and_is_somebodys() -> None:
    for book in shelf().books:
        assert set(book.cover.title) == set(book.cover.summary) == LANGUAGES, book.slug
        assert (book.cover.role or "") == ("" if book.slug == "information" else book.slug)


def test_there_is_nothing_in_the_folder_that_is_no_part_of_a_book() -> None:
    known = {".md", ".yaml", ".webp"}

    assert [path for path in CONTENT.rglob("*") if path.is_file() and path.suffix not in known] == []


@of_each
def test_titles_and_summaries_are_in_every_language(chapter: Chapter) -> None:
    for texts in (chapter.front.title, chapter.front.summary):
        assert set(texts) == LANGUAGES
        assert all(text.strip() for text in texts.values())


@of_each
def test_uzbek_is_written_with_its_own_letters(chapter: Chapter) -> None:
    front = chapter.front
    asked = [words for one in front.questions for words in (one.text, *one.options)]
    texts = [front.title["uz"], front.summary["uz"], *asked, CODE.sub("", chapter.texts["uz"])]

    assert [
        found[0] for text in texts for found in re.finditer(r".{0,12}(?:" + NOT_UZBEK.pattern + ").{0,12}", text)
    ] == []


@of_each
def test_a_chapter_is_long_enough_to_teach_and_says_how_long_it_takes(chapter: Chapter) -> None:
    words = sum(len(text.split()) for _, text in plain_blocks(chapter.texts["uz"]))

    assert words >= FEWEST_WORDS
    assert words / 250 <= chapter.front.minutes <= words / 25


@of_each
def test_headings_go_down_one_step_at_a_time_from_the_second(chapter: Chapter) -> None:
    for text in chapter.texts.values():
        levels = [level for level, _ in headings_of(text)]
        titles = [title for _, title in headings_of(text)]

        assert levels[:1] == [2], "the first heading is of the second level: the title stands above it"
        assert all(1 < after <= before + 1 for before, after in pairwise(levels))
        assert len(set(titles)) == len(titles) and len(titles) > 1


@of_each
def test_it_speaks_of_screens_and_pages_that_there_are(chapter: Chapter) -> None:
    for where in chapter.front.where:
        assert _is_known(words_of(where)), where


def _is_known(words: tuple[str, ...]) -> bool:
    """An address as it is; one of a place or a figure has words where its route takes any."""
    of_a_figure = words[:2] in {("admin", "figures"), ("admin", "effects")} and len(words) <= 4
    return words in KNOWN or (of_a_figure and all(map(A_WORD.fullmatch, words)))


@of_each
def test_questions_have_right_answers_and_wrong_ones(chapter: Chapter) -> None:
    assert len(chapter.front.questions) >= 2
    for question in chapter.front.questions:
        places = set(range(len(question.options)))
        assert question.right < places, question.text
        assert question.right, question.text
        assert len(set(question.options)) == len(question.options), question.text


def test_the_right_answer_does_not_always_stand_in_one_place() -> None:
    first = [min(question.right) for chapter in CHAPTERS for question in chapter.front.questions]

    assert max(first.count(place) for place in set(first)) < 0.6 * len(first)


@of_each
def test_links_and_pictures_lead_somewhere(chapter: Chapter) -> None:
    taken = {shot.name for shot in SHOTS}
    for text in chapter.texts.values():
        for kind, address, words in addresses_in(text):
            if kind == "image":
                name = address.removeprefix(PICTURE)
                assert address.startswith(PICTURE) and name in taken and name in shelf().pictures, address
                assert words.strip(), f"{address}: what it shows, for who does not see it"
            elif address.startswith(CHAPTER):
                assert address.removeprefix(CHAPTER) in shelf().chapters, address
            else:
                assert _is_known(words_of(address)) and address.startswith("/admin"), address


def test_every_picture_is_in_the_table_small_and_of_a_screen_that_there_is() -> None:
    kept = {path.stem: path for path in (CONTENT / PICTURES).iterdir()}

    assert set(kept) == {shot.name for shot in SHOTS} and len(kept) >= 14
    assert all(path.stat().st_size <= LARGEST for path in kept.values())
    assert [shot.address for shot in SHOTS if not _is_known(words_of(shot.address))] == []


@pytest.mark.parametrize(
    ("address", "role", "chapter"),
    [
        ("/plans/week/a/b", "educator", "educator-planning"),
        ("/observe/:p/:g", "educator", "educator-observing"),
        ("/", "educator", "educator-start"),
        ("/", "parent", "parent-start"),
        ("/admin/course", "trainer", "trainer-start"),
        ("/admin/preschools/{p}/signals", "head", "head-decisions"),
        ("/admin/preschools/{p}/rounds", "methodist", "methodist-rounds"),
    ],
)
def test_the_screens_of_every_day_open_their_chapter(address: str, role: str, chapter: str) -> None:
    assert chapter_for(_placed(), address, [role]) == chapter


@dataclass(frozen=True)
class _Head:
    slug: str
    where: tuple[str, ...]


@dataclass(frozen=True)
class _Placed:
    role: str
    chapters: list[_Head]


def _placed() -> list[_Placed]:
    return [
        _Placed(book.cover.role or "", [_Head(one.slug, one.front.where) for one in book.chapters])
        for book in shelf().books
    ]
