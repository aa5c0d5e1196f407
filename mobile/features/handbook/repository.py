"""The books as they are read here, and the answers to the questions at the end of a chapter."""

from uuid import UUID

import msgspec

from mobile.device.books import Books
from mobile.device.courses import PATH, OwnCourses
from mobile.device.device import Device
from mobile.device.outbox import CommandState, Write
from mobile.problems import ApiProblem, ServerAway
from server.shared.contract.courses import ChapterRead, MyCourse, ReadingAnswer
from server.shared.contract.handbook import Chapter, ChapterFound, Handbook
from server.shared.domain.permissions import Action


class Answered(msgspec.Struct, frozen=True):
    """How the answers to a chapter stand: told right or wrong, on their way, or refused with a code."""

    told: ReadingAnswer | None = None
    refused: str = ""


class Asking(msgspec.Struct, frozen=True):
    """A part in a course that asks for a chapter, and whether it counts as read already."""

    participant_id: UUID
    read: bool


class HandbookRepository:
    """Reading is the same for everybody; answers count for whoever takes part in a course with the chapter."""

    def __init__(self, device: Device) -> None:
        self._device = device
        self._books, self._courses = Books(device), OwnCourses(device)

    async def shelf(self) -> Handbook:
        return await self._books.shelf()

    async def chapter(self, slug: str) -> Chapter:
        return await self._books.chapter(slug)

    async def search(self, words: str) -> list[ChapterFound]:
        return await self._books.search(words)

    async def picture(self, address: str) -> str | bytes:
        return await self._books.picture(address)

    async def asking(self, slug: str) -> Asking | None:
        """Which course asks for a chapter, if one does; answers to its questions count there."""
        account = self._device.session.account
        if account is None or Action.COURSE_TAKE.value not in account.permitted:
            return None
        try:
            courses = await self._courses.all()
        except (ServerAway, ApiProblem):
            return None
        found = [course for course in courses if _asks_for(course, slug)]
        return Asking(found[0].id, _has_read(found[0], slug)) if found else None

    async def graded(self, read: ChapterRead) -> dict[str, bool]:
        """Which questions are answered right, by their number; nothing is kept of it anywhere."""
        chosen = [f"{number}.{option}" for number, options in read.answers.items() for option in options]
        return (await self._books.graded(read.chapter, chosen)).right

    async def answer(self, participant_id: UUID, chapter: Chapter, title: str, read: ChapterRead) -> Answered:
        """By way of the outbox: without a network the answers wait, and count once they arrive."""
        write = Write(
            method="POST",
            path=f"{PATH}/{participant_id}/reading",
            body=read,
            subject=f"reading:{participant_id}:{chapter.slug}",
            title=title,
        )
        outcome = await self._device.sync.submit(write)
        if outcome.state is CommandState.SENT:
            return Answered(told=msgspec.json.decode(outcome.answer, type=ReadingAnswer))
        return Answered(refused=outcome.problem.code if outcome.problem else "")


def _asks_for(course: MyCourse, slug: str) -> bool:
    return Action.COURSE_TAKE.value in course.permitted and any(
        slug in unit.chapters for module in course.modules for unit in module.units
    )


def _has_read(course: MyCourse, slug: str) -> bool:
    return any(slug in unit.read for module in course.modules for unit in module.units)
