"""Routes of takeouts."""

from typing import Any, Final
from uuid import UUID

from litestar import Controller, Request, Response, get, post
from litestar.di import NamedDependency
from litestar.params import FromPath, JSONBody
from litestar.response import Stream

from media_library.ranges import NoSuchPart
from media_library.storage import ObjectMissing, StorageError
from server.features.takeouts.service import TakeoutService
from server.kernel.errors import NotVisible
from server.kernel.http.problems import answer
from server.shared.contract import takeouts as contract
from server.shared.contract.base import Problem
from server.shared.domain.permissions import Action

_WHOLE: Final = 200
_PART: Final = 206
_NO_SUCH_PART: Final = 416


def _store_away(request: Request[Any, Any, Any], _: StorageError) -> Response[bytes]:
    request_id = request.scope["state"].get("request_id", "")
    return answer(Problem(status=503, code="media.storage_away", request_id=request_id))


class TakeoutController(Controller):
    """By the right to a portfolio, which everybody has who may take a child's data home."""

    path = "/api/preschools/{preschool_id:uuid}"
    tags = ("takeouts",)
    exception_handlers = {StorageError: _store_away}

    @get("/children/{child_id:uuid}/takeouts", action=Action.PORTFOLIO_READ)
    async def of_child(
        self, preschool_id: FromPath[UUID], child_id: FromPath[UUID], takeouts: NamedDependency[TakeoutService]
    ) -> list[contract.Takeout]:
        return await takeouts.of_child(preschool_id, child_id)

    @post("/children/{child_id:uuid}/takeouts", status_code=202, action=Action.PORTFOLIO_READ)
    async def ask(
        self,
        preschool_id: FromPath[UUID],
        child_id: FromPath[UUID],
        data: JSONBody[contract.NewTakeout],
        takeouts: NamedDependency[TakeoutService],
    ) -> contract.Takeout:
        return await takeouts.ask(preschool_id, child_id, data)

    @get("/takeouts/{takeout_id:uuid}", action=Action.PORTFOLIO_READ)
    async def one(
        self, preschool_id: FromPath[UUID], takeout_id: FromPath[UUID], takeouts: NamedDependency[TakeoutService]
    ) -> contract.Takeout:
        return await takeouts.one(preschool_id, takeout_id)

    @get("/takeouts/{takeout_id:uuid}/content", action=Action.PORTFOLIO_READ, by_grant=True, by_cookie=True)
    async def content(
        self,
        request: Request[Any, Any, Any],
        preschool_id: FromPath[UUID],
        takeout_id: FromPath[UUID],
        takeouts: NamedDependency[TakeoutService],
    ) -> Response[Any]:
        """The file; also part of it, since a large one on a bad link comes in several goes."""
        fetched = await takeouts.open(preschool_id, takeout_id)
        try:
            part = fetched.part(request.headers.get("range", ""), request.headers.get("if-range", ""))
        except NoSuchPart:
            told = {"Content-Range": f"bytes */{fetched.byte_size}"}
            return Response(None, status_code=_NO_SUCH_PART, headers=told)
        try:
            chunks = await takeouts.content(fetched, part)
        except ObjectMissing:
            raise NotVisible from None
        headers = {**fetched.headers, "Content-Length": str(part.length if part else fetched.byte_size)}
        if part:
            last = part.start + part.length - 1
            headers["Content-Range"] = f"bytes {part.start}-{last}/{fetched.byte_size}"
        return Stream(chunks, status_code=_PART if part else _WHOLE, headers=headers, media_type=fetched.media_type)
