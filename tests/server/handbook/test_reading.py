"""The handbook over the API: the shelf, a chapter, the search, books on paper, pictures."""

import io

import pypdfium2
import pytest

from server.features.handbook.books import questions_of, shelf
from server.features.handbook.pictures import pictures
from server.shared.domain.permissions import Role
from tests.support.app import App
from tests.support.statements import statements_of
from tests.support.world import World

PATH = "/api/handbook"
CHAPTER = f"{PATH}/chapters/trainer-start"


async def test_ones_own_book_comes_first(world: World) -> None:
    trainer, educator = await world.above(Role.TRAINER), await world.educator()

    of_trainer = (await world.app.get(PATH, trainer.token)).json()
    of_educator = (await world.app.get(PATH, educator.token)).json()

    assert of_trainer["books"][0]["role"] == "trainer"
    assert of_educator["books"][0]["role"] == "educator"
    assert {book["slug"] for book in of_trainer["books"]} == {book["slug"] for book in of_educator["books"]}
    assert of_trainer["books"][0]["chapters"][0]["slug"] == "trainer-start"
    assert of_trainer["etag"] != of_educator["etag"]


async def test_a_chapter_is_markdown_whose_right_answers_stay_here(world: World) -> None:
    parent = await world.parent(await world.child())

    answer = await world.app.get(CHAPTER, parent.token, language="ru")
    chapter = answer.json()

    assert (chapter["language"], chapter["book"], chapter["before"]) == ("uz", "trainer", "")
    assert chapter["title"].keys() >= {"uz", "ru", "en"}
    assert chapter["questions"][0].keys() == {"text", "options", "several"}
    assert "right" not in answer.text.split('"questions"')[1]
    assert "picture:" not in chapter["text"]


async def test_a_chapter_in_cyrillic_letters_keeps_its_addresses(world: World) -> None:
    educator = await world.educator()

    chapter = (await world.app.get(CHAPTER, educator.token, language="uz-Cyrl")).json()

    assert chapter["language"] == "uz-Cyrl"
    assert "академик соат" in chapter["text"]
    assert chapter["questions"][0]["options"][0] == "30 дақиқа"


async def test_neighbours_lead_through_the_book(world: World) -> None:
    head = await world.head()
    books = (await world.app.get(PATH, head.token)).json()["books"]
    slugs = [chapter["slug"] for chapter in next(one for one in books if one["slug"] == "information")["chapters"]]

    read = [(await world.app.get(f"{PATH}/chapters/{slug}", head.token)).json() for slug in slugs]

    assert [one["before"] for one in read] == ["", *slugs[:-1]]
    assert [one["after"] for one in read] == [*slugs[1:], ""]


async def test_what_a_reader_has_is_not_sent_again(world: World) -> None:
    trainer = await world.above(Role.TRAINER)
    for path in (PATH, CHAPTER, f"{PATH}/books/trainer.pdf"):
        first = await world.app.get(path, trainer.token)

        again = await world.app.http.get(
            path, headers={"authorization": f"Bearer {trainer.token}", "if-none-match": first.headers["etag"]}
        )

        assert (first.status_code, again.status_code, again.content) == (200, 304, b"")


async def test_what_is_not_on_the_shelf_is_not_found(world: World) -> None:
    trainer = await world.above(Role.TRAINER)

    for path in ("chapters/no-such", "books/no-such.pdf", "pictures/no-such.webp", "pictures/..%2Fbooks.py"):
        assert (await world.app.get(f"{PATH}/{path}", trainer.token)).status_code == 404


async def test_the_signed_out_read_nothing_but_pictures(world: World) -> None:
    for path in ("", "/chapters/trainer-start", "/search?q=kurs", "/books/trainer.pdf"):
        assert (await world.app.get(PATH + path)).status_code == 401


async def test_a_picture_is_open_to_everybody_and_kept_for_ever(world: World) -> None:
    picture = next(iter(pictures().values()))

    answer = await world.app.get(picture.address)

    assert (answer.status_code, answer.content) == (200, picture.content)
    assert "immutable" in answer.headers["cache-control"]


async def test_reading_asks_the_database_for_nothing_but_the_reader(app: App, world: World) -> None:
    educator = await world.educator()

    assert await statements_of(app, lambda: app.get(PATH, educator.token)) == 1
    assert await statements_of(app, lambda: app.get(CHAPTER, educator.token)) == 1
    assert await statements_of(app, lambda: app.get(f"{PATH}/search", educator.token, q="kurs")) == 1


@pytest.mark.parametrize("words", ["oʻrgatasiz", "orgatasiz", "o'rgatasiz", "O‘RGATASIZ", "ўргатасиз"])
async def test_words_are_found_in_both_scripts_and_without_apostrophes(world: World, words: str) -> None:
    trainer = await world.above(Role.TRAINER)

    found = (await world.app.get(f"{PATH}/search", trainer.token, q=words)).json()

    assert [one["slug"] for one in found][:1] == ["trainer-start"]
    assert "‹oʻrgatasiz›" in found[0]["excerpt"]


async def test_one_cyrillic_letter_for_e_and_ye_is_found(world: World) -> None:
    trainer = await world.above(Role.TRAINER)

    found = (await world.app.get(f"{PATH}/search", trainer.token, q="етишмаётганини", language="uz-Cyrl")).json()

    assert "trainer-start" in [one["slug"] for one in found]
    assert "‹етишмаётганини›" in next(one["excerpt"] for one in found if one["slug"] == "trainer-start")


async def test_a_title_in_the_readers_language_is_found(world: World) -> None:
    trainer = await world.above(Role.TRAINER)

    found = (await world.app.get(f"{PATH}/search", trainer.token, q="тренер курса", language="ru")).json()

    assert "trainer-start" in [one["slug"] for one in found]


@pytest.mark.parametrize("words", ["", "   ", "%_'", "bunday soʻz hech qayerda yoʻqqq"])
async def test_nothing_is_found_for_no_words_and_for_strange_ones(world: World, words: str) -> None:
    trainer = await world.above(Role.TRAINER)

    answer = await world.app.get(f"{PATH}/search", trainer.token, q=words)

    assert (answer.status_code, answer.json()) == (200, [])


async def test_every_word_of_a_search_has_to_be_there(world: World) -> None:
    trainer = await world.above(Role.TRAINER)

    found = (await world.app.get(f"{PATH}/search", trainer.token, q="sertifikat xyzzy")).json()

    assert found == []


@pytest.mark.parametrize("book", [book.slug for book in shelf().books if book.chapters])
async def test_a_book_on_paper_has_its_contents_and_every_chapter(world: World, book: str) -> None:
    trainer = await world.above(Role.TRAINER)

    answer = await world.app.get(f"{PATH}/books/{book}.pdf", trainer.token)

    paper = pypdfium2.PdfDocument(io.BytesIO(answer.content))
    texts = ["".join(page.get_textpage().get_text_range().split()) for page in paper]
    titles = ["".join(chapter.front.title["uz"].split()) for chapter in shelf().book(book).chapters]
    assert answer.headers["content-type"] == "application/pdf"
    assert all(title in texts[1] + texts[2] for title in titles)
    assert all(any(title in text for text in texts[2:]) for title in titles)


async def test_anyone_learns_which_answers_are_right_and_nothing_is_kept(world: World) -> None:
    parent = await world.parent(await world.child())
    rights = [sorted(question.right) for question in questions_of("trainer-start")]
    chosen = [f"{number}.{option}" for number, options in enumerate(rights, start=1) for option in options]

    right = await world.app.get(f"{CHAPTER}/graded", parent.token, chosen=chosen)
    partly = await world.app.get(f"{CHAPTER}/graded", parent.token, chosen=chosen[len(rights[0]) :])
    none = await world.app.get(f"{CHAPTER}/graded", parent.token)

    assert right.json() == {"right": {str(number): True for number in range(1, len(rights) + 1)}}
    assert (partly.json()["right"]["1"], partly.json()["right"]["2"]) == (False, True)
    assert not any(none.json()["right"].values())
    assert await statements_of(world.app, lambda: world.app.get(f"{CHAPTER}/graded", parent.token, chosen=chosen)) == 1


@pytest.mark.parametrize("chosen", ["one", "1", "1.x", "-1.0"])
async def test_an_answer_that_is_no_number_is_refused_at_its_field(world: World, chosen: str) -> None:
    trainer = await world.above(Role.TRAINER)

    refused = await world.app.get(f"{CHAPTER}/graded", trainer.token, chosen=chosen)

    assert refused.status_code == 400
    assert refused.json()["fields"][0]["field"] == "chosen"


async def test_answers_to_a_chapter_that_there_is_not_are_not_found(world: World) -> None:
    trainer = await world.above(Role.TRAINER)

    assert (await world.app.get(f"{PATH}/chapters/nothing/graded", trainer.token)).status_code == 404
    assert (await world.app.get(f"{CHAPTER}/graded")).status_code == 401
