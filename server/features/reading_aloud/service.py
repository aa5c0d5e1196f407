"""What people listen to: each thing is asked of its own slice, by its own right, and the reading is noted there."""

from typing import Final
from uuid import UUID

from server.features.announcements.service import AnnouncementService
from server.features.conversations.service import ConversationService
from server.features.observations.service import ObservationService
from server.features.reading_aloud import queries
from server.features.reading_aloud.telling import growth_told, sentence
from server.features.reading_aloud.voice import Voice
from server.kernel import limits
from server.kernel.access import Actor
from server.kernel.clock import Clock
from server.kernel.database import Database, Work
from server.kernel.errors import NotVisible
from server.shared.contract.reading_aloud import Voices
from server.shared.domain.reading_aloud import Spoken, spoken
from server.shared.i18n import LANGUAGES, Translator, translator

NEW_PER_MINUTE: Final = 30
"""Texts that one account may have read anew; a sound that was just made is handed out again without counting."""


class Listening:
    """The voice and what it may cost: the same for every request of a process."""

    def __init__(self, database: Database) -> None:
        self.voice = Voice()
        self._database = database

    async def sound_of(self, work: Work, actor: Actor, said: Spoken) -> bytes:
        """A wave file. Afterwards the request holds no connection of the database, for sound takes its time."""
        await work.close()
        known = self.voice.remembered(said)
        if known is not None:
            return known
        await limits.take(self._database, f"aloud:{actor.account_id}", NEW_PER_MINUTE)
        return await self.voice.say(said)


class ReadingAloudService:
    """Reads to somebody in ``language``, which is the reader's."""

    def __init__(self, work: Work, actor: Actor, clock: Clock, listening: Listening) -> None:
        self._work = work
        self._actor = actor
        self._clock = clock
        self._listening = listening

    def voices(self) -> Voices:
        return Voices(languages=self._listening.voice.languages)

    async def growth(self, preschool_id: UUID, child_id: UUID, area: str, language: str) -> bytes:
        """The card of one area; NotVisible where the framework in force has no such area."""
        growth = await ObservationService(self._work, self._actor, self._clock).growth(preschool_id, child_id)
        grown = next((one for one in growth.areas if one.area == area), None)
        named = await queries.area(self._work, area)
        if grown is None or named is None:
            raise NotVisible
        t = translator(language)
        words = await queries.indicators(self._work, [*grown.can, *grown.learns, *grown.next])
        told = growth_told(grown, named, words, t)
        return await self._sound(told, language, t, ours=language in LANGUAGES)

    async def observation(self, preschool_id: UUID, observation_id: UUID, language: str) -> bytes:
        entry = await ObservationService(self._work, self._actor, self._clock).one(preschool_id, observation_id)
        return await self._sound(entry.text, language, translator(language))

    async def message(self, preschool_id: UUID, message_id: UUID, language: str) -> bytes:
        """Its words, and of somebody else's first whose they are; a withdrawn one has none any more."""
        found = await ConversationService(self._work, self._actor, self._clock).one(preschool_id, message_id)
        told = found.text if found.mine or not found.text else f"{sentence(found.author_name)} {found.text}"
        return await self._sound(told, language, translator(language))

    async def announcement(self, preschool_id: UUID, announcement_id: UUID, language: str) -> bytes:
        found = await AnnouncementService(self._work, self._actor, self._clock).one(preschool_id, announcement_id)
        return await self._sound(f"{sentence(found.title)} {found.text}", language, translator(language))

    async def _sound(self, text: str, language: str, t: Translator, *, ours: bool = False) -> bytes:
        said = spoken(text, language, t("aloud-rest"), written_in_it=ours)
        return await self._listening.sound_of(self._work, self._actor, said)
