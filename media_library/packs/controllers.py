"""Routes of packs."""

from typing import Any, Final
from uuid import UUID

from anyio import to_thread
from litestar import Controller, Request, Response, get, post
from litestar.di import NamedDependency
from litestar.params import FromPath, JSONBody

from media_library.delivering import delivered, store_away
from media_library.packs.catalogues.sheet import template
from media_library.packs.importing import PackImportService
from media_library.packs.service import PackService
from media_library.storage import ObjectMissing, StorageError, attachment
from server.kernel.errors import NotVisible
from server.kernel.http.document import WORKBOOK, file_sent
from server.shared.contract import packs as contract
from server.shared.domain.permissions import Action

_SENT: Final = file_sent("application/zip", in_parts=True)


class PackController(Controller):
    path = "/api/preschools/{preschool_id:uuid}/packs"
    tags = ("packs",)
    exception_handlers = {StorageError: store_away}

    @get("/", action=Action.PACK_MAKE)
    async def listed(self, preschool_id: FromPath[UUID], packs: NamedDependency[PackService]) -> list[contract.Pack]:
        return await packs.listed(preschool_id)

    @post("/", status_code=202, action=Action.PACK_MAKE)
    async def make(
        self, preschool_id: FromPath[UUID], data: JSONBody[contract.NewPack], packs: NamedDependency[PackService]
    ) -> contract.Pack:
        return await packs.make(preschool_id, data)

    @post("/size", status_code=200, action=Action.PACK_MAKE)
    async def size(
        self, preschool_id: FromPath[UUID], data: JSONBody[contract.PackWish], packs: NamedDependency[PackService]
    ) -> contract.PackSize:
        return await packs.size(preschool_id, data)

    @get("/catalogue-template", action=Action.PACK_TAKE_IN, responses=file_sent(WORKBOOK))
    async def catalogue_template(self, preschool_id: FromPath[UUID]) -> Response[bytes]:
        """An empty catalogue to fill in, the same everywhere."""
        headers = {"Content-Disposition": attachment("nihol-catalogue.xlsx"), "Cache-Control": "private, no-store"}
        return Response(await to_thread.run_sync(template), media_type=WORKBOOK, headers=headers)

    @get("/{pack_id:uuid}", action=Action.PACK_MAKE)
    async def one(
        self, preschool_id: FromPath[UUID], pack_id: FromPath[UUID], packs: NamedDependency[PackService]
    ) -> contract.Pack:
        return await packs.one(preschool_id, pack_id)

    @post("/{pack_id:uuid}/offer", status_code=200, action=Action.PACK_MAKE)
    async def offer(
        self, preschool_id: FromPath[UUID], pack_id: FromPath[UUID], packs: NamedDependency[PackService]
    ) -> contract.Pack:
        return await packs.offer(preschool_id, pack_id)

    @get("/{pack_id:uuid}/content", action=Action.PACK_MAKE, by_grant=True, by_cookie=True, responses=_SENT)
    async def content(
        self,
        request: Request[Any, Any, Any],
        preschool_id: FromPath[UUID],
        pack_id: FromPath[UUID],
        packs: NamedDependency[PackService],
    ) -> Response[Any]:
        """The file; also part of it, since a large one on a bad link comes in several goes."""
        fetched = await packs.open(preschool_id, pack_id)
        try:
            return await delivered(request, fetched, packs.content)
        except ObjectMissing:
            raise NotVisible from None


class PackImportController(Controller):
    path = "/api/preschools/{preschool_id:uuid}/pack-imports"
    tags = ("packs",)

    @post("/", status_code=202, action=Action.PACK_TAKE_IN)
    async def take_in(
        self,
        preschool_id: FromPath[UUID],
        data: JSONBody[contract.NewPackImport],
        pack_imports: NamedDependency[PackImportService],
    ) -> contract.Pack:
        return await pack_imports.take_in(preschool_id, data)
