"""What the screen of one resource knows and does."""

import asyncio
from collections.abc import Callable, Mapping
from contextlib import suppress
from typing import Final
from uuid import UUID

from msgspec.structs import replace

from mobile.device.outbox import CommandState
from mobile.features.media.repository import MediaRepository
from mobile.problems import ApiProblem, ServerAway
from mobile.ui.feedback import ScreenState
from server.shared.contract.media import OwnRating, PlayAddress, Resource
from server.shared.contract.media_use import How, RatingWriting, ResourceUses
from server.shared.domain.permissions import Action
from server.shared.i18n import Translator

_PAUSE: Final = 2.0
_ROUNDS: Final = 60
_GONE: Final = frozenset({403, 404})
_NO_CONTENTS: Final[Mapping[str, bytes]] = {}


class Opened(ScreenState):
    """One resource; while its file is still judged it is asked about again. Kept ones open without a server."""

    def __init__(self, repository: MediaRepository, owner_id: UUID, resource_id: UUID) -> None:
        super().__init__()
        self.resource: Resource | None = None
        self.page = 0
        self.turned = False
        self.word_language = ""
        self.uses: ResourceUses | None = None
        self.play: PlayAddress | None = None
        self.offline = False
        self.on_device = 0
        self.asks_how_it_went = False
        self._contents: Mapping[str, bytes] = _NO_CONTENTS
        self._repository = repository
        self._owner_id, self._resource_id = owner_id, resource_id

    @property
    def repository(self) -> MediaRepository:
        return self._repository

    @property
    def may_use(self) -> bool:
        return self._repository.may(Action.MEDIA_USE)

    @property
    def keeps_files(self) -> bool:
        return self._repository.kept.keeps_files

    @property
    def faces(self) -> int:
        """How many pictures there are to leaf through."""
        resource = self.resource
        return len(resource.parts) or len(resource.pages) if resource else 0

    def source_of(self, address_of: Callable[[str], str]) -> Callable[[str], str | bytes]:
        """Where a picture or a sound comes from: from the device while the server is away, else from its address."""
        contents = self._contents if self.offline else _NO_CONTENTS
        return lambda path: contents.get(path) or address_of(path)

    async def load(self, t: Translator) -> None:
        if await self.during(self._load(), t) and self.resource and not self.offline:
            await self._besides()

    async def follow(self) -> None:
        """Asks again until the file is judged; belongs into an effect, which ends with its screen."""
        for _ in range(_ROUNDS):
            if self.resource is None or self.resource.file.state != "waiting":
                return
            await asyncio.sleep(_PAUSE)
            await self._load()

    def turn(self, page: int) -> None:
        """Turns to a page, counted from 0; beyond the ends nothing happens."""
        if 0 <= page < self.faces:
            self.page, self.turned = page, False

    def turn_over(self) -> None:
        """Shows the other side of a card."""
        self.turned = not self.turned

    async def note(self, how: How) -> None:
        """Notes that it was used; whoever showed or played it is asked once how it went."""
        resource = self.resource
        if resource is None or not self.may_use:
            return
        await self._repository.note(resource, how, next(iter(resource.title.values()), ""))
        if how in ("shown", "played") and resource.own_rating is None:
            self.asks_how_it_went = not await self._repository.was_asked(resource)

    async def rate(self, rating: int, words: str, t: Translator) -> None:
        """One tap and perhaps a word; a refusal is said."""
        resource = self.resource
        if resource is None:
            return
        said = RatingWriting(rating=rating, words=words.strip())
        outcome = await self._repository.rate(resource, said, t.chosen(resource.title))
        if outcome.state is CommandState.REFUSED and outcome.problem:
            self.problem = t.error(outcome.problem.code, outcome.problem.params)
            return
        self.resource = replace(resource, own_rating=OwnRating(rating=rating, words=said.words))
        await self._repository.note_asked(resource)
        await self._learn_uses()

    def ask(self) -> None:
        """Asks how it went because somebody wants to say it."""
        self.asks_how_it_went = True

    async def ask_no_more(self) -> None:
        self.asks_how_it_went = False
        if self.resource:
            await self._repository.note_asked(self.resource)

    async def keep(self, t: Translator) -> None:
        """Puts it among the favourites or takes it out."""
        resource = self.resource
        if resource is None:
            return
        kept = not resource.favourite
        outcome = await self._repository.keep(resource, t.chosen(resource.title), kept=kept)
        if outcome.state is CommandState.REFUSED and outcome.problem:
            self.problem = t.error(outcome.problem.code, outcome.problem.params)
            return
        self.resource = replace(resource, favourite=kept)
        await self._repository.kept.remember(self.resource)

    async def bring_home(self, t: Translator) -> None:
        """Brings the files onto the device, or takes them off again."""
        await self.during(self._bring_home(), t)

    async def withdraw(self, t: Translator) -> bool:
        resource = self.resource
        return resource is not None and await self.during(self._repository.withdraw(resource), t)

    async def renew_play(self) -> None:
        """A new address for a game; without one there is nothing to press."""
        self.play = None
        if self.resource and self.resource.kind == "game" and self.resource.file.state == "ready":
            with suppress(ServerAway, ApiProblem):
                self.play = await self._repository.play_address(self.resource)

    async def _load(self) -> None:
        kept = self._repository.kept
        try:
            resource = await self._repository.one(self._owner_id, self._resource_id)
        except ServerAway:
            known = await kept.one(self._resource_id)
            if known is None:
                raise
            self._contents = await kept.contents(self._resource_id)
            self.resource, self.offline, self.on_device = known.resource, True, known.bytes_kept
            return
        except ApiProblem as problem:
            if problem.status in _GONE:
                await kept.forget(self._resource_id)
            raise
        self.offline = False
        self.resource = resource
        await kept.remember(resource)
        known = await kept.one(resource.id)
        self.on_device = known.bytes_kept if known else 0

    async def _besides(self) -> None:
        await self.renew_play()
        await self._learn_uses()

    async def _learn_uses(self) -> None:
        if self.resource and self.may_use:
            with suppress(ServerAway, ApiProblem):
                self.uses = await self._repository.uses(self.resource)

    async def _bring_home(self) -> None:
        resource, kept = self.resource, self._repository.kept
        if resource is None:
            return
        if self.on_device:
            await kept.let_go(resource.id)
            self.on_device = 0
            return
        self.on_device = await kept.keep(resource)
        await self.note("downloaded")
