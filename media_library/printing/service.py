"""Printing a resource: cards to cut out, a worksheet or another document, a picture on its sheet."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final
from uuid import UUID

from anyio import to_thread

from media_library import queries as library
from media_library.intake.names import safe_name
from media_library.models import Resource, StoredFile
from media_library.printing import queries
from media_library.printing.papers import Card, Heading
from media_library.storage import ObjectStorage
from server.kernel.access import Actor
from server.kernel.database import Record, Work
from server.shared.domain.errors import RuleViolation
from server.shared.i18n import Translator, translator

PER_PAGE: Final = (4, 6)


@dataclass(frozen=True, slots=True)
class Wish:
    """How a set of cards is printed; ``language`` is that of the words and of what the paper says of itself."""

    per_page: int = 4
    words: str = "front"
    language: str = "uz"


@dataclass(frozen=True, slots=True)
class Paper:
    """A PDF and the name it is saved under."""

    name: str
    content: bytes


class PrintingService:
    """The papers of the resources an actor may see."""

    def __init__(self, work: Work, actor: Actor, storage: ObjectStorage) -> None:
        self._work = work
        self._actor = actor
        self._storage = storage

    async def paper(self, owner_id: UUID, resource_id: UUID, wish: Wish) -> Paper:
        """The resource on paper; ``media.not_printable`` for sound, film and games, and for what is still judged.

        While the paper is made the request holds no connection of the database.
        """
        resource, file = await library.resource(self._work.session, self._actor, owner_id, resource_id)
        t = translator(wish.language)
        name = safe_name(t.chosen(resource.title), "pdf")
        cards = await queries.cards(self._work, owner_id, resource_id)
        if cards:
            await self._work.close()
            return Paper(name, await self._cards(resource, cards, wish, t))
        return Paper(name, await self._sheet(resource, file, t))

    async def _cards(self, resource: Resource, rows: Sequence[Record], wish: Wish, t: Translator) -> bytes:
        cards = [
            Card(
                await self._storage.get(row["front_bucket"], row["front_key"]),
                await self._storage.get(row["back_bucket"], row["back_key"]) if row["back_key"] else None,
                t.chosen(row["words"]),
            )
            for row in rows
        ]
        return await to_thread.run_sync(_set_cards, cards, _heading(resource, t), wish)

    async def _sheet(self, resource: Resource, file: StoredFile, t: Translator) -> bytes:
        """A document as it is; a picture set on a sheet."""
        form = await queries.form(
            self._work, file.preschool_id, file.id, "download" if file.kind == "document" else "view"
        )
        await self._work.close()
        if form is None:
            raise RuleViolation("media.not_printable")
        content = await self._storage.get(form["bucket"], form["key"])
        if file.kind == "document":
            return content
        return await to_thread.run_sync(_set_picture, content, _heading(resource, t))


def _set_cards(cards: Sequence[Card], heading: Heading, wish: Wish) -> bytes:
    # Here and not above, as below: setting pages takes 12 MB, and few processes ever do.
    from media_library.printing.sheets import cards_pdf

    return cards_pdf(cards, heading, wish.per_page, wish.words)


def _set_picture(picture: bytes, heading: Heading) -> bytes:
    from media_library.printing.sheets import picture_pdf

    return picture_pdf(picture, heading)


def _heading(resource: Resource, t: Translator) -> Heading:
    title = t.chosen(resource.title)
    author, licence = resource.author_name, resource.licence
    footer = t("media-paper-footer", title=title, author=author, licence=licence)
    return Heading(title, author, footer, t.language)
