"""The books as they lie in the package: read once, without a database; which answers to their questions are right."""

import hashlib
import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property, lru_cache
from pathlib import Path
from typing import Annotated, Final, TypeVar

import msgspec
import yaml

from server.kernel.errors import NotVisible
from server.shared.i18n import DEFAULT_LANGUAGE, LANGUAGES

CONTENT: Final = Path(__file__).parent / "content"
PICTURES: Final = "pictures"
BOOKS: Final = ("educator", "methodist", "head", "parent", "trainer", "district", "information")
"""The folders of the books, in the order of the shelf."""
_FILE: Final = re.compile(r"(?P<number>\d\d)-(?P<slug>[a-z]+(?:-[a-z]+)*)\.(?P<language>[a-z]{2})\.md")
_FRONT: Final = re.compile(r"---\n(?P<front>.*?)\n---\n(?P<text>.*)", re.DOTALL)

T = TypeVar("T")
Texts = Mapping[str, str]
Line = Annotated[str, msgspec.Meta(min_length=1)]


class ContentFault(ValueError):
    """A file of the package is not what a book is made of; told with its name."""


class Question(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """A question at the end of a chapter; ``right`` are indexes of options, the first is 0."""

    text: Line
    options: Annotated[tuple[Line, ...], msgspec.Meta(min_length=2)]
    right: Annotated[frozenset[int], msgspec.Meta(min_length=1)]


class Front(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """What stands before the text of a chapter; ``where`` are screens and pages that it speaks of."""

    title: dict[str, str]
    summary: dict[str, str]
    minutes: int
    where: tuple[str, ...] = ()
    questions: tuple[Question, ...] = ()


class Cover(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """What ``book.yaml`` says of a book; ``role`` is the book's role, empty for the textbook of all."""

    title: dict[str, str]
    summary: dict[str, str]
    role: str | None = ""


@dataclass(frozen=True)
class Chapter:
    """One chapter: what stands before its text, and the Markdown in each language that has it."""

    slug: str
    book: str
    front: Front
    texts: Texts

    def text(self, language: str) -> tuple[str, str]:
        """(language, Markdown) of the text, in Uzbek where the wanted language has none."""
        found = language if language in self.texts else DEFAULT_LANGUAGE
        return found, self.texts[found]


@dataclass(frozen=True)
class Book:
    """A book and its chapters in their order."""

    slug: str
    cover: Cover
    chapters: Sequence[Chapter]


@dataclass(frozen=True)
class Shelf:
    """All books of one folder; ``etag`` changes with any byte of it."""

    books: Sequence[Book]
    pictures: Mapping[str, Path]
    etag: str

    @cached_property
    def chapters(self) -> Mapping[str, Chapter]:
        return {chapter.slug: chapter for book in self.books for chapter in book.chapters}

    def chapter(self, slug: str) -> Chapter:
        """The chapter; NotVisible where there is none of that name."""
        if slug not in self.chapters:
            raise NotVisible
        return self.chapters[slug]

    def book(self, slug: str) -> Book:
        """The book; NotVisible where there is none of that name."""
        found = next((book for book in self.books if book.slug == slug), None)
        if found is None:
            raise NotVisible
        return found


@lru_cache(maxsize=1)
def shelf() -> Shelf:
    """The books of this version of the product."""
    return shelf_of(CONTENT)


def shelf_of(folder: Path) -> Shelf:
    """The books below a folder; ContentFault names the file that is wrong."""
    files = [path for path in sorted(folder.rglob("*")) if path.is_file()]
    digest = hashlib.sha256()
    for path in files:
        digest.update(str(path.relative_to(folder)).encode() + b"\0" + path.read_bytes())
    books = [_book(folder / slug) for slug in BOOKS if (folder / slug / "book.yaml").is_file()]
    pictures = {path.stem: path for path in files if path.parent.name == PICTURES}
    return Shelf(books, pictures, digest.hexdigest()[:32])


def questions_of(slug: str) -> Sequence[Question]:
    """The questions at the end of a chapter, in their order; NotVisible where there is no such chapter."""
    return shelf().chapter(slug).front.questions


def grade(slug: str, answers: Mapping[str, Sequence[int]]) -> dict[str, bool]:
    """Which questions of a chapter are answered right, by their number: ``"1"`` is the first.

    ``answers`` hold the indexes of the options chosen, the first is 0; a question is right when exactly the right
    options are chosen, and wrong without an answer. Answers to questions that there are not count for nothing.
    """
    questions = questions_of(slug)
    return {
        str(number): set(answers.get(str(number), ())) == question.right
        for number, question in enumerate(questions, start=1)
    }


def _book(folder: Path) -> Book:
    cover = _converted((folder / "book.yaml").read_text("utf-8"), Cover, folder / "book.yaml")
    return Book(folder.name, cover, list(_chapters(folder)))


def _chapters(folder: Path) -> Iterator[Chapter]:
    texts: dict[str, dict[str, str]] = {}
    fronts: dict[str, Front] = {}
    for path in sorted(folder.glob("*.md")):
        named = _FILE.fullmatch(path.name)
        parts = _FRONT.fullmatch(path.read_text("utf-8").replace("\r\n", "\n"))
        if named is None or named["language"] not in LANGUAGES:
            raise ContentFault(f"{path}: a chapter is called <nn>-<chapter>.<language>.md")
        if parts is None:
            raise ContentFault(f"{path}: a chapter begins with front matter between two lines of three dashes")
        texts.setdefault(named["slug"], {})[named["language"]] = parts["text"].strip() + "\n"
        if named["language"] == DEFAULT_LANGUAGE:
            fronts[named["slug"]] = _converted(parts["front"], Front, path)
    for slug, of_chapter in texts.items():
        if slug not in fronts:
            raise ContentFault(f"{folder / slug}: a chapter without its text in Uzbek")
        yield Chapter(slug, folder.name, fronts[slug], of_chapter)


def _converted(text: str, wanted: type[T], path: Path) -> T:
    try:
        return msgspec.convert(yaml.safe_load(text), wanted)
    except (yaml.YAMLError, msgspec.ValidationError) as error:
        raise ContentFault(f"{path}: {error}") from None
