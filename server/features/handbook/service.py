"""What somebody reads in the handbook: the shelf, a chapter, what a search finds, a book on paper."""

import hashlib
from collections.abc import Mapping, Sequence
from functools import lru_cache
from importlib.metadata import PackageNotFoundError, version
from typing import Final

import msgspec
from anyio import CapacityLimiter, to_thread

from server.features.handbook import finding, markup
from server.features.handbook.books import Book, Question, grade, shelf
from server.features.handbook.paper import pdf_of
from server.features.handbook.pictures import addresses
from server.features.plan_documents.writing import Paper
from server.kernel.access import Actor
from server.kernel.clock import Clock
from server.kernel.database import Work
from server.shared.contract import handbook as contract
from server.shared.domain.handbook import chapter_for, own_first
from server.shared.i18n import CYRILLIC, DEFAULT_LANGUAGE, LANGUAGES, Translator, translator

LONGEST_SEARCH: Final = 80
_FOUND_AT_MOST: Final = 30


class HandbookService:
    """The same books for everybody, those for the own roles first."""

    def __init__(self, _work: Work, actor: Actor, _clock: Clock) -> None:
        self._actor = actor

    @property
    def roles(self) -> tuple[str, ...]:
        return tuple(dict.fromkeys(scope.role.value for scope in self._actor.scopes))

    def shelf(self) -> contract.Handbook:
        """All books, those for one's own roles first."""
        return _handbook(self.roles)

    def chapter(self, slug: str, language: str) -> contract.Chapter:
        """A chapter in a language, in Uzbek where it has no text in that one; NotVisible where there is none."""
        return _chapter(shelf().chapter(slug).slug, translator(language).language)

    def graded(self, slug: str, answers: Mapping[str, Sequence[int]]) -> contract.ChapterGraded:
        """Which questions are answered right, for whoever only wants to know: nothing is kept, and nothing counts.

        ``answers`` are the indexes of the options chosen by the number of the question, as ``grade`` takes them.
        """
        return contract.ChapterGraded(right=grade(shelf().chapter(slug).slug, answers))

    def chapter_of(self, address: str) -> str:
        """The chapter that speaks of a page or a screen of the client; "" on an empty shelf."""
        return chapter_for(_handbook(self.roles).books, address, self.roles)

    def search(self, words: str, language: str) -> list[contract.ChapterFound]:
        """The chapters with every word, in either script and with or without apostrophes; the most telling first."""
        t = translator(language)
        found = finding.find(words[:LONGEST_SEARCH], _written(language))
        return [
            contract.ChapterFound(
                slug=one.chapter.slug,
                book=one.chapter.book,
                title=one.chapter.front.title,
                excerpt=_spelled(t, one.excerpt, one.chapter.text(_written(language))[0]),
            )
            for one in found[:_FOUND_AT_MOST]
        ]

    async def paper(self, book: str, language: str) -> Paper:
        """A book as PDF, with its contents; NotVisible where there is none of that name."""
        bound = shelf().book(book)
        spoken = translator(language).language
        content = await to_thread.run_sync(pdf_of, bound.slug, spoken, product_version(), limiter=_limiter())
        return Paper(f"nihol-{bound.slug}.pdf", "application/pdf", content)


def etag_of(*parts: str) -> str:
    """A tag that changes with the books and with whatever else an answer is made of."""
    return hashlib.sha256("\0".join([shelf().etag, *parts]).encode()).hexdigest()[:32]


@lru_cache
def _limiter() -> CapacityLimiter:
    """One at a time: who asks for the book that is being set gets it when it is done, and others are answered."""
    return CapacityLimiter(1)


@lru_cache
def product_version() -> str:
    """The version of the product that these books are part of."""
    try:
        return version("nihol")
    except PackageNotFoundError:
        return ""


@lru_cache(maxsize=64)
def _handbook(roles: tuple[str, ...]) -> contract.Handbook:
    books = own_first([_book(book) for book in shelf().books], roles)
    etag = hashlib.sha256(msgspec.json.encode([shelf().etag, books])).hexdigest()[:32]
    return contract.Handbook(books=books, version=product_version(), etag=etag)


def _book(book: Book) -> contract.Book:
    return contract.Book(
        slug=book.slug,
        title=book.cover.title,
        summary=book.cover.summary,
        role=book.cover.role or "",
        chapters=[
            contract.ChapterHead(
                slug=chapter.slug,
                title=chapter.front.title,
                summary=chapter.front.summary,
                where=list(chapter.front.where),
                minutes=chapter.front.minutes,
                questions=len(chapter.front.questions),
            )
            for chapter in book.chapters
        ],
    )


@lru_cache(maxsize=256)
def _chapter(slug: str, language: str) -> contract.Chapter:
    chapter, t = shelf().chapter(slug), translator(language)
    beside = [one.slug for one in shelf().book(chapter.book).chapters]
    place = beside.index(chapter.slug)
    found, text = chapter.text(_written(t.language))
    cyrillic = found == DEFAULT_LANGUAGE and t.language == CYRILLIC
    return contract.Chapter(
        slug=chapter.slug,
        book=chapter.book,
        title=chapter.front.title,
        summary=chapter.front.summary,
        language=CYRILLIC if cyrillic else found,
        text=markup.with_addresses(markup.lettered(text, t.lettered) if cyrillic else text, addresses()),
        questions=[_question(question, t) for question in chapter.front.questions],
        before=beside[place - 1] if place else "",
        after="".join(beside[place + 1 : place + 2]),
    )


def _question(question: Question, t: Translator) -> contract.ReadingQuestion:
    """Questions are asked in Uzbek."""
    return contract.ReadingQuestion(
        text=t.lettered(question.text),
        options=[t.lettered(option) for option in question.options],
        several=len(question.right) > 1,
    )


def _written(language: str) -> str:
    """In which language a text for a reader of ``language`` was written, if it has one."""
    return language if language in LANGUAGES else DEFAULT_LANGUAGE


def _spelled(t: Translator, text: str, language: str) -> str:
    return t.lettered(text) if language == DEFAULT_LANGUAGE else text
