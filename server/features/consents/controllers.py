"""Routes of consents."""

from uuid import UUID

from litestar import Controller, get, put
from litestar.di import NamedDependency
from litestar.params import FromPath, JSONBody

from server.features.consents.service import ConsentService
from server.shared.contract import consents as contract
from server.shared.domain.permissions import Action


class ConsentController(Controller):
    path = "/api/preschools/{preschool_id:uuid}"
    tags = ("consents",)

    @get("/children/{child_id:uuid}/consents", action=Action.CONSENT_READ)
    async def of_child(
        self, preschool_id: FromPath[UUID], child_id: FromPath[UUID], consents: NamedDependency[ConsentService]
    ) -> contract.Consents:
        return await consents.of_child(preschool_id, child_id)

    @put("/children/{child_id:uuid}/consents", action=Action.CONSENT_READ)
    async def say(
        self,
        preschool_id: FromPath[UUID],
        child_id: FromPath[UUID],
        data: JSONBody[contract.ConsentSaid],
        consents: NamedDependency[ConsentService],
    ) -> contract.Consents:
        """A family says it itself (``consent.give``); with ``on_paper`` staff write it down (``consent.record``)."""
        return await consents.say(preschool_id, child_id, data)

    @get("/groups/{group_id:uuid}/consents", action=Action.CONSENT_READ)
    async def of_group(
        self, preschool_id: FromPath[UUID], group_id: FromPath[UUID], consents: NamedDependency[ConsentService]
    ) -> list[contract.ConsentLine]:
        return await consents.of_group(preschool_id, group_id)
