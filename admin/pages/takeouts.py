"""Everything about a child in one file, or a year of it: asked for here, made by a job."""

from typing import Final
from uuid import UUID

from litestar import Response, post
from litestar.di import NamedDependency
from litestar.params import FromPath
from litestar.response import Redirect

from admin.forms import REFUSALS
from admin.pages.child_tabs import CHILD_DESK, ChildDesk, child_shown
from admin.rendering import Sheet, see
from server.features.takeouts.service import TakeoutService
from server.shared.contract import takeouts as contract
from server.shared.domain.permissions import Action
from server.shared.ids import uuid7

BASE: Final = "/preschools/{preschool_id:uuid}/children/{child_id:uuid}/takeouts"


@post(BASE, action=Action.PORTFOLIO_READ, dependencies=CHILD_DESK)
async def ask_takeout(
    sheet: NamedDependency[Sheet],
    takeouts: NamedDependency[TakeoutService],
    desk: NamedDependency[ChildDesk],
    preschool_id: FromPath[UUID],
    child_id: FromPath[UUID],
) -> Response[str] | Redirect:
    form = await sheet.form()
    try:
        await takeouts.ask(preschool_id, child_id, form.as_(contract.NewTakeout, id=uuid7()))
    except REFUSALS as error:
        found = await desk.children.one(preschool_id, child_id)
        return await child_shown(sheet, desk, found, "takeout", form.refused(error))
    return see(f"/admin/preschools/{preschool_id}/children/{child_id}?tab=takeout")


TAKEOUT_ROUTES = (ask_takeout,)
