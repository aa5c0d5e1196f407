"""Routes of the handbook."""

from typing import Final, Literal

from litestar import Controller, Response, get
from litestar.di import NamedDependency
from litestar.params import FromPath, FromQuery

from server.features.handbook.pictures import picture_called
from server.features.handbook.service import LONGEST_SEARCH, HandbookService, etag_of
from server.features.plan_documents.writing import sent
from server.kernel.errors import Malformed
from server.kernel.http.document import file_sent
from server.kernel.http.tagged import KnownTag, unchanged, under
from server.shared.contract import handbook as contract
from server.shared.contract.base import FieldProblem
from server.shared.domain.permissions import Action

Language = Literal["uz", "uz-Cyrl", "kaa", "ru", "en"]
_MEDIA_TYPES: Final = {"webp": "image/webp", "png": "image/png"}
_CHOSEN_AT_MOST: Final = 200
_FOR_EVER: Final = {"cache-control": "public, max-age=31536000, immutable"}


class HandbookController(Controller):
    path = "/api/handbook"
    tags = ("handbook",)

    @get("/", action=Action.HANDBOOK_READ)
    async def books(
        self, handbook: NamedDependency[HandbookService], known: KnownTag = None
    ) -> Response[contract.Handbook]:
        """All books, those for one's own roles first; 304 for a client that has them."""
        books = handbook.shelf()
        return unchanged(books.etag, known) or under(books.etag, Response(books))

    @get("/chapters/{slug:str}", action=Action.HANDBOOK_READ)
    async def chapter(
        self,
        slug: FromPath[str],
        handbook: NamedDependency[HandbookService],
        language: FromQuery[Language] = "uz",
        known: KnownTag = None,
    ) -> Response[contract.Chapter]:
        """A chapter as Markdown, in Uzbek where it has no text in the language; 304 for a client that has it."""
        chapter, tag = handbook.chapter(slug, language), etag_of("chapter", slug, language)
        return unchanged(tag, known) or under(tag, Response(chapter))

    @get("/chapters/{slug:str}/graded", action=Action.HANDBOOK_READ)
    async def graded(
        self,
        slug: FromPath[str],
        handbook: NamedDependency[HandbookService],
        chosen: FromQuery[list[str] | None] = None,
    ) -> contract.ChapterGraded:
        """Which questions are answered right; for participants of a course answers count by ``/api/course`` instead.

        ``chosen`` is repeated for every option chosen: the number of the question from 1, a dot, the option's from 0.
        """
        return handbook.graded(slug, _answers_of(chosen or []))

    @get("/search", action=Action.HANDBOOK_READ)
    async def search(
        self,
        handbook: NamedDependency[HandbookService],
        q: FromQuery[str] = "",
        language: FromQuery[Language] = "uz",
    ) -> list[contract.ChapterFound]:
        """The chapters with every word, however it is spelled; nothing for no words."""
        return handbook.search(q[:LONGEST_SEARCH], language)


def _answers_of(chosen: list[str]) -> dict[str, list[int]]:
    answers: dict[str, list[int]] = {}
    for one in chosen[:_CHOSEN_AT_MOST]:
        number, _, option = one.partition(".")
        if not (number.isdecimal() and option.isdecimal()):
            raise Malformed(FieldProblem(field="chosen", code="input.malformed"))
        answers.setdefault(number, []).append(int(option))
    return answers


class HandbookFileController(Controller):
    """Opened by browsers, which send no header: the grant or the page's cookie tells who asks."""

    path = "/api/handbook"
    tags = ("handbook",)

    @get(
        "/books/{file:str}",
        action=Action.HANDBOOK_READ,
        responses=file_sent("application/pdf"),
        opt={"by_grant": True, "by_cookie": True},
    )
    async def paper(
        self,
        file: FromPath[str],
        handbook: NamedDependency[HandbookService],
        language: FromQuery[Language] = "uz",
        known: KnownTag = None,
    ) -> Response[bytes]:
        """A book as PDF: ``<book>.pdf``; 304 for a browser that has it."""
        tag = etag_of("paper", file, language)
        return unchanged(tag, known) or under(tag, sent(await handbook.paper(file.removesuffix(".pdf"), language)))

    @get("/pictures/{file:str}", public=True, no_work=True, sync_to_thread=False, responses=file_sent("image/*"))
    def picture(self, file: FromPath[str]) -> Response[bytes]:
        """A picture of a screen with made-up children: a part of the product, as its mark is, so for everybody."""
        found = picture_called(file)
        return Response(found.content, media_type=_MEDIA_TYPES[file.rpartition(".")[2]], headers=_FOR_EVER)
