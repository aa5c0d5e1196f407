"""Playing a game: its address for one person and some minutes, and its files by that address."""

from collections.abc import AsyncIterator
from typing import Final
from uuid import UUID

from media_library import queries as library
from media_library.delivering import Opened
from media_library.files import FileService
from media_library.games import queries
from media_library.intake.names import START
from media_library.storage import ObjectStorage
from server.kernel.access import Actor
from server.kernel.clock import Clock
from server.kernel.database import Work
from server.kernel.errors import NotVisible
from server.kernel.tokens import AccessClaims, TokenIssuer
from server.shared.contract import media as contract

PLAYED_AT: Final = "/play"


class GameService:
    """The games an actor may play."""

    def __init__(self, work: Work, actor: Actor, clock: Clock, storage: ObjectStorage, issuer: TokenIssuer) -> None:
        self._work = work
        self._actor = actor
        self._clock = clock
        self._issuer = issuer
        self._files = FileService(work, actor, clock, storage)

    async def address(self, owner_id: UUID, resource_id: UUID) -> contract.PlayAddress:
        """Where to play the game of a resource; it opens this game only, and only as long as the actor may see it."""
        resource, file = await library.resource(self._work.session, self._actor, owner_id, resource_id)
        if resource.kind != "game" or file.state != "ready":
            raise NotVisible
        claims = AccessClaims(self._actor.account_id, self._actor.session_id)
        grant, expires_at = self._issuer.play_grant(claims, file.id, self._clock.now())
        url = f"{folder_of(grant, owner_id, file.id)}{START}"
        return contract.PlayAddress(url=url, expires_at=expires_at)

    async def open(self, owner_id: UUID, file_id: UUID, path: str) -> Opened:
        """One file of a game, if the actor may still see the resource it belongs to."""
        place = await queries.place_of(self._work, owner_id, file_id, path)
        if place is None:
            raise NotVisible
        return await self._files.open(owner_id, file_id, f"game-{place}")

    async def content(self, opened: Opened) -> AsyncIterator[bytes]:
        return await self._files.content(opened, None)


def folder_of(grant: str, owner_id: UUID, file_id: UUID) -> str:
    """The address below which the files of a game are reached by a grant."""
    return f"{PLAYED_AT}/{grant}/{owner_id}/{file_id}/"
