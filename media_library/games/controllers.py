"""Routes of games: the address for playing, and the files behind it."""

from typing import Any
from uuid import UUID

from litestar import Controller, Request, Response, get
from litestar.di import NamedDependency
from litestar.params import FromPath
from litestar.response import Stream

from media_library.delivering import store_away
from media_library.games.sandbox import sandbox
from media_library.games.service import PLAYED_AT, GameService, folder_of
from media_library.storage import StorageError
from server.shared.contract import media as contract
from server.shared.domain.permissions import Action


class GameController(Controller):
    path = "/api/preschools/{preschool_id:uuid}/resources"
    tags = ("media library",)

    @get("/{owner_id:uuid}/{resource_id:uuid}/play-address", action=Action.MEDIA_READ)
    async def address(
        self, owner_id: FromPath[UUID], resource_id: FromPath[UUID], games: NamedDependency[GameService]
    ) -> contract.PlayAddress:
        return await games.address(owner_id, resource_id)


class PlayController(Controller):
    path = PLAYED_AT
    exception_handlers = {StorageError: store_away}
    include_in_schema = False

    @get(
        "/{grant:str}/{owner_id:uuid}/{file_id:uuid}/{path:path}",
        action=Action.FILE_READ,
        by_play=True,
        secret_address=True,
    )
    async def file(
        self,
        request: Request[Any, Any, Any],
        grant: FromPath[str],
        owner_id: FromPath[UUID],
        file_id: FromPath[UUID],
        path: FromPath[str],
        games: NamedDependency[GameService],
    ) -> Response[Any]:
        opened = await games.open(owner_id, file_id, path.removeprefix("/"))
        headers = sandbox(request.headers.get("host", ""), folder_of(grant, owner_id, file_id))
        headers["Content-Length"] = str(opened.byte_size)
        return Stream(await games.content(opened), headers=headers, media_type=opened.media_type)
