"""The route of papers."""

from typing import Literal
from uuid import UUID

from litestar import Controller, Response, get
from litestar.di import NamedDependency, Provide
from litestar.params import FromPath, FromQuery

from media_library.delivering import store_away
from media_library.printing.service import PrintingService, Wish
from media_library.storage import StorageError, attachment
from server.kernel.access import Actor
from server.shared.domain.permissions import Action
from server.shared.i18n import LANGUAGES

PDF = "application/pdf"


def wish_of(
    actor: NamedDependency[Actor],
    per_page: FromQuery[Literal[4, 6]] = 4,
    words: FromQuery[Literal["front", "back", "none"]] = "front",
    language: FromQuery[str] = "",
) -> Wish:
    """In the reader's own language unless another one is asked for."""
    return Wish(per_page, words, language if language in LANGUAGES else actor.language)


class PaperController(Controller):
    path = "/api/preschools/{preschool_id:uuid}/resources"
    tags = ("media library",)
    dependencies = {"wish": Provide(wish_of, sync_to_thread=False)}
    exception_handlers = {StorageError: store_away}

    @get(
        "/{owner_id:uuid}/{resource_id:uuid}/paper",
        action=Action.MEDIA_READ,
        media_type=PDF,
        by_grant=True,
        by_cookie=True,
    )
    async def paper(
        self,
        owner_id: FromPath[UUID],
        resource_id: FromPath[UUID],
        wish: NamedDependency[Wish],
        printing: NamedDependency[PrintingService],
    ) -> Response[bytes]:
        """A PDF: cards four or six to a sheet, a worksheet as it is, a picture on a sheet."""
        paper = await printing.paper(owner_id, resource_id, wish)
        return Response(paper.content, media_type=PDF, headers={"Content-Disposition": attachment(paper.name)})
