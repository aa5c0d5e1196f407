"""The handbook on this device: the shelf and every chapter that was opened, there also while the server is away."""

import re
from typing import Final, TypeVar

from mobile.device.device import Device
from mobile.device.kept_answers import asked_or_kept
from mobile.problems import ApiProblem, ServerAway
from server.shared.contract.handbook import Chapter, ChapterFound, ChapterGraded, ChapterHead, Handbook
from server.shared.domain.handbook import chapter_for

T = TypeVar("T")

_PATH: Final = "/api/handbook"
PICTURE: Final = re.compile(r"!\[(?P<told>[^\]]*)\]\((?P<address>[^)\s]+)\)")
"""A picture in Markdown: what it shows in words, and where it lies."""


class Books:
    """The books in the language of the screen."""

    def __init__(self, device: Device) -> None:
        self._device = device

    async def shelf(self) -> Handbook:
        """All books; raises what the call raises where none was kept."""
        return await self._asked("shelf", _PATH, Handbook)

    async def chapter(self, slug: str) -> Chapter:
        """A chapter, with its pictures kept where the device has a place of its own for them."""
        language = self._device.session.language
        chapter = await self._asked(f"{slug}:{language}", f"{_PATH}/chapters/{slug}", Chapter)
        if self._device.store.lasting:
            await self._keep_pictures(chapter)
        return chapter

    async def graded(self, slug: str, chosen: list[str]) -> ChapterGraded:
        """How the chosen options of a chapter's questions are judged: the question from 1, a dot, the option from 0."""
        return await self._device.api.get(f"{_PATH}/chapters/{slug}/graded", ChapterGraded, chosen=chosen)

    async def search(self, words: str) -> list[ChapterFound]:
        language = self._device.session.language
        return await self._device.api.get(f"{_PATH}/search", list[ChapterFound], q=words, language=language)

    async def about(self, location: str) -> str:
        """The slug of the chapter that speaks of a screen to this account; '' without any book."""
        account = self._device.session.account
        roles = [scope.role for scope in account.scopes] if account else []
        return chapter_for((await self.shelf()).books, location, roles)

    async def picture(self, address: str) -> str | bytes:
        """Where a picture is shown from: the kept bytes, else its address, which is open to everybody."""
        kept = await self._device.store.draft(_kept_as(address)) if self._device.store.lasting else None
        return kept or address

    async def _keep_pictures(self, chapter: Chapter) -> None:
        """Pictures that cannot be brought now are brought another time; the words are there in any case."""
        for found in PICTURE.finditer(chapter.text):
            name = _kept_as(found["address"])
            if await self._device.store.draft(name) is not None:
                continue
            try:
                content = await self._device.api.content(found["address"])
            except (ServerAway, ApiProblem):
                return
            await self._device.store.save_draft(name, content)

    async def _asked(self, which: str, path: str, answer: type[T]) -> T:
        language = self._device.session.language
        return await asked_or_kept(self._device, ("handbook", which), path, answer, language=language)


def _kept_as(address: str) -> str:
    return f"handbook:picture:{address}"


def chapters_of(handbook: Handbook | None) -> dict[str, ChapterHead]:
    """The heads of all chapters by their slug."""
    return {head.slug: head for book in handbook.books for head in book.chapters} if handbook else {}
