"""Routes of invitations: inside the preschool, and at its door for those who hold a code."""

from typing import Any
from uuid import UUID

from litestar import Controller, Request, get, post
from litestar.di import NamedDependency
from litestar.params import FromPath, FromQuery, JSONBody

from server.features.accounts.controllers import address_of
from server.features.invitations.doorstep import Doorstep
from server.features.invitations.service import InvitationService
from server.kernel.access import Actor
from server.shared.contract import preschools as contract
from server.shared.contract import sign_in
from server.shared.contract.base import Page
from server.shared.domain.permissions import Action


class InvitationController(Controller):
    """Staff and guardians are invited by different rights, so the service asks for the one that is needed."""

    path = "/api/preschools/{preschool_id:uuid}/invitations"
    tags = ("invitations",)

    @get("/", action=Action.ACCOUNT_OWN)
    async def page(
        self,
        preschool_id: FromPath[UUID],
        invitations: NamedDependency[InvitationService],
        cursor: FromQuery[str | None] = None,
    ) -> Page[contract.InvitationRow]:
        return await invitations.page(preschool_id, cursor)

    @post("/", action=Action.ACCOUNT_OWN, shown_once=True)
    async def invite(
        self,
        preschool_id: FromPath[UUID],
        data: JSONBody[contract.NewInvitation],
        invitations: NamedDependency[InvitationService],
    ) -> contract.Invitation:
        return await invitations.invite(preschool_id, data)

    @post("/{invitation_id:uuid}/withdraw", status_code=204, action=Action.ACCOUNT_OWN)
    async def withdraw(
        self,
        preschool_id: FromPath[UUID],
        invitation_id: FromPath[UUID],
        invitations: NamedDependency[InvitationService],
    ) -> None:
        await invitations.withdraw(preschool_id, invitation_id)


class DoorstepController(Controller):
    """A code travels in the body and never in an address, which logs and histories keep."""

    path = "/api/invitations"
    tags = ("invitations",)

    @post("/look", status_code=200, public=True)
    async def look(
        self,
        data: JSONBody[sign_in.InvitationCode],
        doorstep: NamedDependency[Doorstep],
        request: Request[Any, Any, Any],
    ) -> sign_in.InvitationCard:
        return await doorstep.look(data.code, address_of(request))

    @post("/accept", public=True)
    async def accept(
        self,
        data: JSONBody[sign_in.AcceptInvitation],
        doorstep: NamedDependency[Doorstep],
        request: Request[Any, Any, Any],
    ) -> sign_in.AcceptedInvitation:
        return await doorstep.accept(data, address_of(request))

    @post("/join", status_code=204, action=Action.ACCOUNT_OWN)
    async def join(
        self,
        data: JSONBody[sign_in.InvitationCode],
        doorstep: NamedDependency[Doorstep],
        actor: NamedDependency[Actor],
        request: Request[Any, Any, Any],
    ) -> None:
        await doorstep.join(actor, data.code, address_of(request))
