"""The own days of a preschool: the list, one more, one taken away."""

from uuid import UUID

from litestar import Response, get, post
from litestar.di import NamedDependency
from litestar.params import FromPath
from litestar.response import Redirect

from admin.forms import REFUSALS, Form
from admin.rendering import Sheet, see
from server.features.preschools.days import CalendarDayService
from server.kernel.access import Whereabouts
from server.shared.contract import preschools as contract
from server.shared.domain.permissions import Action
from server.shared.ids import uuid7

BASE = "/preschools/{preschool_id:uuid}/calendar"
_AT_FIELDS = {"calendar.day_taken": "day"}


@get(BASE, action=Action.GROUP_READ)
async def calendar(
    sheet: NamedDependency[Sheet],
    calendar_days: NamedDependency[CalendarDayService],
    preschool_id: FromPath[UUID],
) -> Response[str]:
    return await _shown(sheet, calendar_days, preschool_id, Form())


@post(BASE, action=Action.PRESCHOOL_UPDATE)
async def add_day(
    sheet: NamedDependency[Sheet],
    calendar_days: NamedDependency[CalendarDayService],
    preschool_id: FromPath[UUID],
) -> Response[str] | Redirect:
    form = await sheet.form()
    try:
        await calendar_days.add(preschool_id, form.as_(contract.NewCalendarDay, id=uuid7()))
    except REFUSALS as error:
        return await _shown(sheet, calendar_days, preschool_id, form.refused(error, _AT_FIELDS))
    return see(f"/admin/preschools/{preschool_id}/calendar")


@post(BASE + "/{day_id:uuid}/remove", action=Action.PRESCHOOL_UPDATE)
async def remove_day(
    calendar_days: NamedDependency[CalendarDayService], preschool_id: FromPath[UUID], day_id: FromPath[UUID]
) -> Redirect:
    await calendar_days.remove(preschool_id, day_id)
    return see(f"/admin/preschools/{preschool_id}/calendar")


async def _shown(sheet: Sheet, calendar_days: CalendarDayService, preschool_id: UUID, form: Form) -> Response[str]:
    return sheet.page(
        "calendar.html",
        status=form.status,
        preschool_id=preschool_id,
        days=await calendar_days.all(preschool_id),
        may_change=sheet.actor.may(Action.PRESCHOOL_UPDATE, Whereabouts(preschool_id=preschool_id)),
        form=form,
    )


CALENDAR_ROUTES = (calendar, add_day, remove_day)
