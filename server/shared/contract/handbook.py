"""Instructions and the textbook over the wire."""

from server.shared.contract.base import WireStruct
from server.shared.contract.courses import Words


class ReadingQuestion(WireStruct):
    """A question at the end of a chapter; which options are right stays with the server."""

    text: str
    options: list[str]
    several: bool


class ChapterHead(WireStruct):
    """``where`` are screens and pages that it speaks of, as addresses (``plans``, ``/admin/rounds``)."""

    slug: str
    title: Words
    summary: Words
    where: list[str]
    minutes: int
    questions: int


class Book(WireStruct):
    """The instruction of a role, or the textbook."""

    slug: str
    title: Words
    summary: Words
    role: str
    chapters: list[ChapterHead]


class Handbook(WireStruct):
    """All books, those for one's own roles first; ``etag`` changes with the content."""

    books: list[Book]
    version: str
    etag: str


class Chapter(WireStruct):
    """``text`` is Markdown with pictures as addresses; ``language`` is that of the text.

    Links to other chapters are ``chapter:<slug>``. ``before`` and ``after`` are the chapters beside it in its book.
    """

    slug: str
    book: str
    title: Words
    summary: Words
    language: str
    text: str
    questions: list[ReadingQuestion]
    before: str
    after: str


class ChapterGraded(WireStruct):
    """Which questions of a chapter are answered right, by their number; the first is 1."""

    right: dict[str, bool]


class ChapterFound(WireStruct):
    """Where words were found: ``excerpt`` with the finds between ‹ and ›."""

    slug: str
    book: str
    title: Words
    excerpt: str
