"""Routes of takeouts."""

from typing import Any
from uuid import UUID

from litestar import Controller, Request, Response, get, post
from litestar.di import NamedDependency
from litestar.params import FromPath, JSONBody

from media_library.delivering import delivered, store_away
from media_library.storage import ObjectMissing, StorageError
from server.features.takeouts.service import TakeoutService
from server.kernel.errors import NotVisible
from server.kernel.http.document import file_sent
from server.shared.contract import takeouts as contract
from server.shared.domain.permissions import Action


class TakeoutController(Controller):
    """By the right to a portfolio, which everybody has who may take a child's data home."""

    path = "/api/preschools/{preschool_id:uuid}"
    tags = ("takeouts",)
    exception_handlers = {StorageError: store_away}

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

    @get(
        "/takeouts/{takeout_id:uuid}/content",
        action=Action.PORTFOLIO_READ,
        by_grant=True,
        by_cookie=True,
        responses=file_sent("application/*", in_parts=True),
    )
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
            return await delivered(request, fetched, takeouts.content)
        except ObjectMissing:
            raise NotVisible from None
