"""Invitations of a preschool: the list, a new code shown once with a slip to print, withdrawing one."""

from uuid import UUID

from litestar import Response, get, post
from litestar.di import NamedDependency
from litestar.params import FromPath, FromQuery
from litestar.response import Redirect

from admin.forms import REFUSALS
from admin.rendering import Sheet, see
from server.features.invitations.service import InvitationService
from server.shared.contract import preschools as contract
from server.shared.domain.permissions import Action

BASE = "/preschools/{preschool_id:uuid}/invitations"


@get(BASE, action=Action.GUARDIAN_INVITE)
async def invitation_list(
    sheet: NamedDependency[Sheet],
    invitations: NamedDependency[InvitationService],
    preschool_id: FromPath[UUID],
    cursor: FromQuery[str | None] = None,
) -> Response[str]:
    listed = await invitations.page(preschool_id, cursor)
    return sheet.page("invitations.html", preschool_id=preschool_id, cursor=cursor, listed=listed)


@post(BASE + "/staff", status_code=200, action=Action.STAFF_INVITE, shown_once=True)
async def invite_staff(
    sheet: NamedDependency[Sheet],
    invitations: NamedDependency[InvitationService],
    preschool_id: FromPath[UUID],
) -> Response[str]:
    return await _invited(sheet, invitations, preschool_id)


@post(BASE + "/guardians", status_code=200, action=Action.GUARDIAN_INVITE, shown_once=True)
async def invite_guardian(
    sheet: NamedDependency[Sheet],
    invitations: NamedDependency[InvitationService],
    preschool_id: FromPath[UUID],
) -> Response[str]:
    return await _invited(sheet, invitations, preschool_id)


@post(BASE + "/{invitation_id:uuid}/withdraw", action=Action.GUARDIAN_INVITE)
async def withdraw_invitation(
    invitations: NamedDependency[InvitationService], preschool_id: FromPath[UUID], invitation_id: FromPath[UUID]
) -> Redirect:
    await invitations.withdraw(preschool_id, invitation_id)
    return see(f"/admin/preschools/{preschool_id}/invitations")


async def _invited(sheet: Sheet, invitations: InvitationService, preschool_id: UUID) -> Response[str]:
    """The code itself is the answer: it is shown once and asked for again by the same form only."""
    form = await sheet.form()
    try:
        made = await invitations.invite(preschool_id, form.as_(contract.NewInvitation))
    except REFUSALS as error:
        form.refused(error)
        return sheet.page("problem.html", status=form.status, problem=form.refusal, elsewhere=False)
    return sheet.page("invitation.html", preschool_id=preschool_id, made=made, address=sheet.settings.public_url)


INVITATION_ROUTES = (invitation_list, invite_staff, invite_guardian, withdraw_invitation)
