"""The handbook on the pages: the books, a chapter, the search, the help that leads to the chapter of a page."""

import re
from collections.abc import Awaitable, Callable
from html import escape, unescape

import pytest

from server.features.handbook.books import questions_of, shelf
from server.features.handbook.markup import contents_of
from server.shared.domain.permissions import Role
from server.shared.i18n import translator
from tests.admin.conftest import Visitor
from tests.support.world import World

Visit = Callable[..., Awaitable[Visitor]]
PATH = "/admin/handbook"
T = translator("uz")
HELP = re.compile(r'<a class="help" href="([^"]+)"')


async def test_the_books_are_listed_with_the_own_one_first(world: World, visit: Visit) -> None:
    visitor = await visit(await world.above(Role.TRAINER))

    page = await visitor.get(PATH)

    assert page.status_code == 200
    places = [page.text.find(f'id="book-{book.slug}"') for book in shelf().books]
    assert min(places) == page.text.find('id="book-trainer"') > 0
    assert page.text.count(T("page-handbook-own")) == 1
    assert f'href="{PATH}/trainer-start"' in page.text
    assert 'href="/api/handbook/books/trainer.pdf?language=uz"' in page.text


@pytest.mark.parametrize("slug", list(shelf().chapters))
async def test_every_chapter_is_a_page_with_its_contents_and_questions(world: World, visit: Visit, slug: str) -> None:
    visitor = await visit(await world.head())
    chapter = shelf().chapter(slug)

    page = await visitor.get(f"{PATH}/{slug}")

    assert page.status_code == 200
    assert f"<h1>{escape(T.chosen(chapter.front.title))}</h1>" in page.text
    for anchor, _ in contents_of(chapter.texts["uz"]):
        assert f'href="#{anchor}"' in page.text and f'id="{anchor}"' in page.text
    assert all(str(escape(one.text, quote=True)) in _plain(page.text) for one in chapter.front.questions)
    assert "<script" not in page.text and "picture:" not in page.text and "chapter:" not in page.text
    assert len(page.content) < 150_000


def _plain(html: str) -> str:
    """The page with one way of writing quotation marks."""
    return html.replace("&#34;", "&quot;").replace("&#39;", "&#x27;")


async def test_a_reader_of_russian_is_told_that_the_text_is_in_uzbek(world: World, visit: Visit) -> None:
    head = await world.head()
    async with world.app.parts.database.writing() as work:
        await work.raw.execute("update account set language = 'ru' where id = $1", head.account_id)
    visitor = await visit(head)

    page = await visitor.get(f"{PATH}/trainer-start")

    assert shelf().chapter("trainer-start").front.title["ru"] in page.text
    assert translator("ru")("page-handbook-in-uzbek") in page.text


async def test_a_search_marks_what_it_found_and_nothing_of_what_was_typed_is_markup(world: World, visit: Visit) -> None:
    visitor = await visit(await world.head())

    found = await visitor.get(PATH, q="sertifikat")
    nothing = await visitor.get(PATH, q="<b>xyzzy</b>")

    assert "<mark>" in found.text and f'href="{PATH}/trainer-start"' in found.text
    assert T("page-handbook-found-none") in nothing.text
    assert "<b>xyzzy" not in nothing.text


async def test_every_page_leads_to_the_chapter_that_speaks_of_it(world: World, visit: Visit) -> None:
    visitor = await visit(await world.above(Role.TRAINER))

    page = await visitor.get("/admin/course")
    link = HELP.search(page.text)
    assert link
    led = await visitor.get(unescape(link[1]))

    assert (led.status_code, led.headers["location"]) == (303, f"{PATH}/trainer-start")


async def test_help_with_an_address_from_outside_leads_to_a_chapter_of_ours(world: World, visit: Visit) -> None:
    visitor = await visit(await world.above(Role.TRAINER))

    for page in ("https://example.org/", "//example.org", "", "/admin/no-such", "../../etc"):
        led = await visitor.get(f"{PATH}/for", page=page)

        assert (led.status_code, led.headers["location"][: len(PATH)]) == (303, PATH)


async def test_an_educator_reads_too_and_the_signed_out_do_not(world: World, visit: Visit) -> None:
    educator, stranger = await visit(await world.educator()), await visit()

    assert (await educator.get(PATH)).status_code == 200
    assert (await stranger.get(PATH)).status_code in {302, 303, 401}
    assert HELP.search((await stranger.get("/admin/sign-in")).text) is None


async def test_a_chapter_that_there_is_not_is_not_found(world: World, visit: Visit) -> None:
    visitor = await visit(await world.head())

    assert (await visitor.get(f"{PATH}/no-such-chapter")).status_code == 404


async def test_a_reader_is_told_which_answers_are_right(world: World, visit: Visit) -> None:
    visitor = await visit(await world.head())
    rights = [sorted(question.right) for question in questions_of("head-vertical")]
    wrong = {"answer-1": 0 if rights[0] != [0] else 1}
    chosen = {f"answer-{number}": options for number, options in enumerate(rights, start=1)}

    asked = await visitor.get(f"{PATH}/head-vertical")
    told = await visitor.get(f"{PATH}/head-vertical", **{**chosen, **wrong})
    odd = await visitor.get(f"{PATH}/head-vertical", **{"answer-1": "x"})

    assert T("reading-right") not in asked.text and T("reading-check") in asked.text
    assert told.text.count(f">{T('reading-right')}<") == len(rights) - 1
    assert told.text.count(f">{T('reading-look-again')}<") == 1
    assert (odd.status_code, T("reading-look-again") in odd.text) == (200, False)
