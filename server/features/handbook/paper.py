"""A book on paper: a title, its contents with pages, every chapter and the pictures, set by Typst."""

from collections.abc import Mapping
from functools import lru_cache
from pathlib import Path
from typing import Any, Final

from server.features.handbook.books import Book, Chapter, shelf
from server.features.handbook.markup import blocks_of
from server.features.handbook.pictures import pictures
from server.kernel.typesetting import set_paper
from server.shared.i18n import DEFAULT_LANGUAGE, LANGUAGES, Translator, translator

_HERE: Final = Path(__file__).parent
_TEMPLATE: Final = _HERE / "templates" / "book.typ"
_KEPT: Final = 4


@lru_cache(maxsize=_KEPT)
def pdf_of(slug: str, language: str, version: str) -> bytes:
    """The book in a language, in Uzbek where a chapter has no text in it; ``version`` stands on its first page.

    The template reaches no file but those of this slice.
    A book changes only with the product, so the last ones are kept.
    """
    return set_paper(_TEMPLATE, _HERE, book=_sheet(shelf().book(slug), version, translator(language)))


def _sheet(book: Book, version: str, t: Translator) -> dict[str, Any]:
    return {
        "language": t.language,
        "product": t("page-product"),
        "title": t.chosen(book.cover.title),
        "summary": t.chosen(book.cover.summary),
        "version": t("handbook-version", version=version) if version else "",
        "contents": t("handbook-contents"),
        "ask_yourself": t("handbook-questions"),
        "chapters": [_chapter(chapter, t) for chapter in book.chapters],
        "pictures": _files(),
    }


def _chapter(chapter: Chapter, t: Translator) -> dict[str, Any]:
    written = t.language if t.language in LANGUAGES else DEFAULT_LANGUAGE
    language, text = chapter.text(written)
    letters = t.lettered if language == DEFAULT_LANGUAGE else str
    return {
        "slug": chapter.slug,
        "title": t.chosen(chapter.front.title),
        "summary": t.chosen(chapter.front.summary),
        "blocks": blocks_of(text, letters),
        "questions": [
            {"text": t.lettered(one.text), "options": [t.lettered(option) for option in one.options]}
            for one in chapter.front.questions
        ],
    }


def _files() -> Mapping[str, Mapping[str, Any]]:
    """Where the template finds each picture, and whether it stands upright: a phone is not set as wide as a page."""
    paths = shelf().pictures
    return {
        name: {"file": f"/{paths[name].relative_to(_HERE)}", "shape": picture.width / picture.height}
        for name, picture in pictures().items()
    }
