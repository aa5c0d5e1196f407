"""Routes of the six effects."""

from datetime import date
from typing import Literal
from uuid import UUID

from litestar import Controller, Response, get, put
from litestar.di import NamedDependency
from litestar.params import FromPath, FromQuery, JSONBody

from server.features.effects.service import EffectService
from server.features.plan_documents.writing import sent
from server.kernel.http.document import file_sent
from server.shared.contract import effects as contract
from server.shared.contract.plan_documents import Form
from server.shared.domain.permissions import Action

Language = Literal["uz", "uz-Cyrl", "kaa", "ru", "en"]


class EffectController(Controller):
    path = "/api/preschools/{preschool_id:uuid}"
    tags = ("effects",)

    @get("/effects", action=Action.EFFECT_READ)
    async def of_preschool(
        self,
        preschool_id: FromPath[UUID],
        effects: NamedDependency[EffectService],
        starts_on: FromQuery[date | None] = None,
        ends_on: FromQuery[date | None] = None,
    ) -> contract.Effects:
        return await effects.of_preschool(preschool_id, starts_on, ends_on)

    @get(
        "/effects/document",
        action=Action.EFFECT_READ,
        responses=file_sent("application/*"),
        by_grant=True,
        by_cookie=True,
    )
    async def paper(
        self,
        preschool_id: FromPath[UUID],
        effects: NamedDependency[EffectService],
        starts_on: FromQuery[date | None] = None,
        ends_on: FromQuery[date | None] = None,
        form: FromQuery[Form] = "pdf",
        language: FromQuery[Language] = "uz",
    ) -> Response[bytes]:
        shown = await effects.of_preschool(preschool_id, starts_on, ends_on)
        return sent(await effects.paper(shown, preschool_id, form, language))

    @put("/initial-stage", action=Action.INITIAL_STAGE_SET)
    async def set_stage(
        self,
        preschool_id: FromPath[UUID],
        data: JSONBody[contract.NewInitialStage],
        effects: NamedDependency[EffectService],
    ) -> contract.Effects:
        return await effects.set_stage(preschool_id, data)


class PlaceEffectController(Controller):
    path = "/api/effects"
    tags = ("effects",)

    @get("/", action=Action.EFFECT_READ, replica=True)
    async def of_place(
        self,
        effects: NamedDependency[EffectService],
        kind: FromQuery[Literal["country", "region", "district"]] = "country",
        id: FromQuery[UUID | None] = None,  # the name in the address
        month: FromQuery[date | None] = None,
    ) -> contract.PlaceEffects:
        return await effects.of_place(kind, id, month)
