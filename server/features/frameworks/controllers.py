"""The route of the reference sets."""

from typing import Annotated

from litestar import Controller, MediaType, Response, get
from litestar.di import NamedDependency
from litestar.params import HeaderParameter

from server.features.frameworks.service import ReferenceShelf
from server.kernel.database import Work
from server.shared.contract import reference as contract
from server.shared.domain.permissions import Action

KnownTag = Annotated[str | None, HeaderParameter(name="If-None-Match")]


class ReferenceController(Controller):
    path = "/api/reference"
    tags = ("reference",)

    @get("/", action=Action.REFERENCE_READ)
    async def everything(
        self, work: NamedDependency[Work], shelf: NamedDependency[ReferenceShelf], known: KnownTag = None
    ) -> Response[contract.Reference]:
        """The framework and the theme grid in force; 304 for a client that has this edition."""
        edition = await shelf.edition(work)
        headers = {"ETag": f'"{edition.etag}"', "Cache-Control": "private, no-cache"}
        if known and edition.etag in known:
            return Response(b"", status_code=304, headers=headers)  # type: ignore[arg-type]  # nothing to say again
        return Response(edition.content, media_type=MediaType.JSON, headers=headers)  # type: ignore[arg-type]  # JSON
