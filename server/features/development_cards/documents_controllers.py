"""Routes of cards on paper."""

from typing import Final
from uuid import UUID

from litestar import Controller, Response, get
from litestar.di import NamedDependency
from litestar.params import FromPath, FromQuery

from server.features.development_cards.documents import CardDocumentService, CardForm, CardLanguage, CardWish
from server.features.plan_documents.writing import sent
from server.kernel.http.dependencies import provide
from server.kernel.http.document import file_sent
from server.shared.domain.permissions import Action

_PAPER: Final = file_sent("application/*")


def card_wish(form: FromQuery[CardForm] = "pdf", language: FromQuery[CardLanguage] = "uz") -> CardWish:
    return CardWish(form, language)


class CardDocumentController(Controller):
    """Opened by browsers, which send no header: the grant or the page's cookie tells who asks."""

    path = "/api/preschools/{preschool_id:uuid}"
    tags = ("development cards",)
    dependencies = {"card_wish": provide(card_wish)}
    opt = {"by_grant": True, "by_cookie": True}

    @get("/rounds/{round_id:uuid}/children/{child_id:uuid}/document", action=Action.CARD_READ, responses=_PAPER)
    async def of_child(
        self,
        preschool_id: FromPath[UUID],
        round_id: FromPath[UUID],
        child_id: FromPath[UUID],
        card_wish: NamedDependency[CardWish],
        card_documents: NamedDependency[CardDocumentService],
    ) -> Response[bytes]:
        return sent(await card_documents.of_child(preschool_id, round_id, child_id, card_wish))

    @get("/rounds/{round_id:uuid}/groups/{group_id:uuid}/document", action=Action.CARD_READ, responses=_PAPER)
    async def of_group(
        self,
        preschool_id: FromPath[UUID],
        round_id: FromPath[UUID],
        group_id: FromPath[UUID],
        card_wish: NamedDependency[CardWish],
        card_documents: NamedDependency[CardDocumentService],
    ) -> Response[bytes]:
        return sent(await card_documents.of_group(preschool_id, round_id, group_id, card_wish))

    @get("/children/{child_id:uuid}/certificate", action=Action.CARD_READ, responses=_PAPER)
    async def certificate(
        self,
        preschool_id: FromPath[UUID],
        child_id: FromPath[UUID],
        card_documents: NamedDependency[CardDocumentService],
        language: FromQuery[CardLanguage] = "uz",
    ) -> Response[bytes]:
        return sent(await card_documents.certificate(preschool_id, child_id, language))
