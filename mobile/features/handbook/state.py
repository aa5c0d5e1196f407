"""What the screens of the handbook know and do."""

from typing import Final
from uuid import UUID

import msgspec

from mobile.device.books import PICTURE
from mobile.features.handbook.repository import HandbookRepository
from mobile.ui.feedback import ScreenState
from server.shared.contract.courses import ChapterRead
from server.shared.contract.handbook import Book, Chapter, ChapterFound, ChapterHead, Handbook
from server.shared.i18n import Translator

FOUND_AT_ONCE: Final = 30


class Piece(msgspec.Struct, frozen=True):
    """A stretch of a chapter: words in Markdown, or a picture with what it shows."""

    text: str = ""
    picture: str | bytes = ""


class Shelf(ScreenState):
    """The books, or what a search found in them."""

    def __init__(self, repository: HandbookRepository) -> None:
        super().__init__()
        self.handbook: Handbook | None = None
        self.found: tuple[ChapterFound, ...] | None = None
        self._repository = repository
        self._asked = 0

    def book(self, slug: str) -> Book | None:
        books = self.handbook.books if self.handbook else []
        return next((book for book in books if book.slug == slug), None)

    async def load(self, t: Translator) -> None:
        async def fetch() -> None:
            self.handbook = await self._repository.shelf()

        await self.during(fetch(), t)

    async def search(self, words: str, t: Translator) -> None:
        """What the books say of these words; without any the shelf is shown again."""
        self._asked += 1
        asked = self._asked

        async def find() -> None:
            found = await self._repository.search(words) if words else None
            if asked == self._asked:
                self.found = None if found is None else tuple(found[:FOUND_AT_ONCE])

        await self.during(find(), t)


class Reading(ScreenState):
    """One chapter, and the answers to its questions."""

    def __init__(self, repository: HandbookRepository, slug: str) -> None:
        super().__init__()
        self.chapter: Chapter | None = None
        self.pieces: tuple[Piece, ...] = ()
        self.heads: dict[str, ChapterHead] = {}
        self.participant: UUID | None = None
        self.known = False
        self.chosen: dict[int, tuple[int, ...]] = {}
        self.told: dict[str, bool] = {}
        self.done = False
        self.waits = False
        self.refused = ""
        self._repository = repository
        self._slug = slug

    async def load(self, t: Translator) -> None:
        """The words first; who one is in the course, and the names of the neighbours, follow."""

        async def fetch() -> None:
            chapter = await self._repository.chapter(self._slug)
            self.pieces = tuple([await self._shown(piece) for piece in pieces_of(chapter.text)])
            self.chapter = chapter

        if await self.during(fetch(), t):
            asking = await self._repository.asking(self._slug)
            self.participant = asking.participant_id if asking else None
            self.done = bool(asking and asking.read)
            self.known = True

    def choose(self, question: int, option: int, *, several: bool) -> None:
        """Takes an option, or lets it go; what was told of this question before is no longer said."""
        kept = self.chosen.get(question, ())
        now: tuple[int, ...] = (option,)
        if several:
            now = tuple(one for one in kept if one != option) if option in kept else (*kept, option)
        self.chosen = {**self.chosen, question: now}
        self.told = {number: right for number, right in self.told.items() if number != _number(question)}
        self.waits, self.refused = False, ""

    @property
    def all_answered(self) -> bool:
        questions = self.chapter.questions if self.chapter else []
        return all(self.chosen.get(index) for index in range(len(questions)))

    async def check(self, t: Translator) -> None:
        """Sends the answers; of those without an answer yet nothing is told. They count for participants only."""
        chapter, participant = self.chapter, self.participant
        if chapter is None:
            return
        answers = {_number(index): sorted(chosen) for index, chosen in self.chosen.items() if chosen}

        async def send() -> None:
            read = ChapterRead(chapter=chapter.slug, answers=answers)
            if participant is None:
                self.told = await self._repository.graded(read)
                return
            answered = await self._repository.answer(participant, chapter, t.chosen(chapter.title), read)
            told = answered.told
            self.told = {number: right for number, right in told.right.items() if number in answers} if told else {}
            self.done = self.done or bool(told and told.done)
            self.waits = told is None and not answered.refused
            self.refused = t.error(answered.refused) if answered.refused else ""

        await self.during(send(), t)

    def right(self, question: int) -> bool | None:
        """Whether a question was told right or wrong; None while nothing is known."""
        return self.told.get(_number(question))

    async def _shown(self, piece: Piece) -> Piece:
        if not isinstance(piece.picture, str) or not piece.picture:
            return piece
        return Piece(text=piece.text, picture=await self._repository.picture(piece.picture))


def _number(question: int) -> str:
    """Questions are numbered from 1 over the wire."""
    return str(question + 1)


def pieces_of(text: str) -> list[Piece]:
    """The words and the pictures of a chapter in their order."""
    pieces, begin = [], 0
    for found in PICTURE.finditer(text):
        pieces.append(Piece(text=text[begin : found.start()]))
        pieces.append(Piece(text=found["told"], picture=found["address"]))
        begin = found.end()
    pieces.append(Piece(text=text[begin:]))
    return [piece for piece in pieces if piece.picture or piece.text.strip()]
