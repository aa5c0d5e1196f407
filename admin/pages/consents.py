"""What families allow: a group's overview, and what staff write down from a signed sheet."""

from collections.abc import Sequence
from typing import Final
from uuid import UUID

from litestar import Response, get, post
from litestar.di import NamedDependency
from litestar.params import FromPath, FromQuery
from litestar.response import Redirect

from admin.rendering import Sheet, see
from server.features.consents.service import ConsentService
from server.features.preschools.service import PreschoolService
from server.kernel.access import Whereabouts
from server.kernel.errors import NotVisible
from server.shared.contract import consents as contract
from server.shared.contract.preschools import GroupRow
from server.shared.domain.consents import PURPOSES
from server.shared.domain.permissions import Action

BASE: Final = "/preschools/{preschool_id:uuid}"


@get(BASE + "/consents", action=Action.CONSENT_READ)
async def consents_page(
    sheet: NamedDependency[Sheet],
    consents: NamedDependency[ConsentService],
    preschools: NamedDependency[PreschoolService],
    preschool_id: FromPath[UUID],
    group_id: FromQuery[UUID | None] = None,
) -> Response[str]:
    """One group at a time, the first with children unless told: what is read of children is noted."""
    if not sheet.actor.may(Action.CONSENT_READ, Whereabouts(preschool_id)):
        raise NotVisible
    groups = [one for one in await preschools.groups(preschool_id, None) if one.closed_on is None]
    chosen = _chosen(groups, group_id)
    rows = await consents.of_group(preschool_id, chosen.id) if chosen else []
    return sheet.page(
        "consents.html",
        preschool_id=preschool_id,
        groups=groups,
        chosen=chosen,
        rows=rows,
        purposes=PURPOSES,
        given={purpose: sum(purpose in row.given for row in rows) for purpose in PURPOSES},
        recording=sheet.actor.may(Action.CONSENT_RECORD, Whereabouts(preschool_id)),
    )


@post(BASE + "/children/{child_id:uuid}/consents", action=Action.CONSENT_RECORD)
async def record_consent(
    sheet: NamedDependency[Sheet],
    consents: NamedDependency[ConsentService],
    preschool_id: FromPath[UUID],
    child_id: FromPath[UUID],
) -> Redirect:
    """Nothing can be typed here, so that whatever is wrong was sent by no page of ours."""
    form = await sheet.form()
    await consents.say(preschool_id, child_id, form.as_(contract.ConsentSaid))
    return see(f"/admin/preschools/{preschool_id}/children/{child_id}?tab=consents")


def _chosen(groups: Sequence[GroupRow], group_id: UUID | None) -> GroupRow | None:
    """The group asked for, or one to begin with; None where the preschool has none."""
    if group_id is None:
        return next((one for one in groups if one.children), groups[0] if groups else None)
    found = next((one for one in groups if one.id == group_id), None)
    if found is None:
        raise NotVisible
    return found


CONSENT_ROUTES = (consents_page, record_consent)
