"""Instructions and the textbook as pages."""

from typing import Final

from litestar import Response, get
from litestar.di import NamedDependency
from litestar.params import FromPath, FromQuery
from litestar.response import Redirect
from markupsafe import Markup, escape

from admin.rendering import Sheet, local_path, see
from server.features.handbook.markup import contents_of, html_of
from server.features.handbook.service import LONGEST_SEARCH, HandbookService
from server.shared.domain.handbook import is_own
from server.shared.domain.permissions import Action

BASE: Final = "/handbook"
_PATH: Final = "/admin/handbook"


@get(BASE, action=Action.HANDBOOK_READ)
async def books_page(
    sheet: NamedDependency[Sheet], handbook: NamedDependency[HandbookService], q: FromQuery[str] = ""
) -> Response[str]:
    """The books, those of one's own roles first; with words what a search finds."""
    wanted, shelf = q[:LONGEST_SEARCH].strip(), handbook.shelf()
    return sheet.page(
        "handbook/books.html",
        books=[(book, is_own(book.role, handbook.roles)) for book in shelf.books],
        version=shelf.version,
        wanted=wanted,
        found=[(one, _marked(one.excerpt)) for one in handbook.search(wanted, sheet.language)] if wanted else [],
        titles={book.slug: book.title for book in shelf.books},
    )


@get(BASE + "/for", action=Action.HANDBOOK_READ)
async def chapter_for_page(handbook: NamedDependency[HandbookService], page: FromQuery[str] = "") -> Redirect:
    """Where the help of a page leads: to the chapter that speaks of it; to the books where there are none."""
    slug = handbook.chapter_of(local_path(page))
    return see(f"{_PATH}/{slug}" if slug else _PATH)


@get(BASE + "/{slug:str}", action=Action.HANDBOOK_READ)
async def chapter_page(
    slug: FromPath[str], sheet: NamedDependency[Sheet], handbook: NamedDependency[HandbookService]
) -> Response[str]:
    """A chapter with its questions; with answers in the address also which of them are right."""
    chapter = handbook.chapter(slug, sheet.language)
    answers = _answers(sheet, len(chapter.questions))
    books = handbook.shelf().books
    book = next(one for one in books if one.slug == chapter.book)
    heads = {one.slug: one for one in book.chapters}
    return sheet.page(
        "handbook/chapter.html",
        chapter=chapter,
        book=book,
        contents=contents_of(chapter.text),
        text=Markup(html_of(chapter.text, _PATH)),  # noqa: S704  # ours, and HTML in it was made a text
        before=heads.get(chapter.before),
        after=heads.get(chapter.after),
        answers=answers,
        right=handbook.graded(slug, answers).right if answers else {},
        takes_part=sheet.actor.has(Action.COURSE_TAKE),
    )


def _answers(sheet: Sheet, questions: int) -> dict[str, list[int]]:
    """The options chosen by the number of the question; what is no number was not typed by the page and is left out."""
    chosen = {str(number): sheet.asked_all(f"answer-{number}") for number in range(1, questions + 1)}
    return {
        number: [int(option) for option in options if option.isdecimal()]
        for number, options in chosen.items()
        if options
    }


def _marked(excerpt: str) -> Markup:
    """The words of a find with the finds marked."""
    marked = str(escape(excerpt)).replace("‹", "<mark>").replace("›", "</mark>")
    return Markup(marked)  # noqa: S704  # escaped just before


HANDBOOK_ROUTES: Final = (books_page, chapter_for_page, chapter_page)
