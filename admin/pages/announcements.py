"""Announcements to families: the list, writing and changing one, taking it back, who has acknowledged it."""

from typing import Final
from uuid import UUID

from litestar import Response, get, post
from litestar.di import NamedDependency
from litestar.params import FromPath, FromQuery
from litestar.response import Redirect

from admin.forms import REFUSALS, Form, empty
from admin.rendering import Sheet, see
from server.features.announcements.service import AnnouncementService
from server.features.preschools.service import PreschoolService
from server.kernel.access import Whereabouts
from server.kernel.errors import NotAllowed, NotVisible
from server.shared.contract import family as contract
from server.shared.domain.permissions import Action
from server.shared.ids import uuid7

BASE = "/preschools/{preschool_id:uuid}/announcements"
_ONE: Final = BASE + "/{announcement_id:uuid}"
_AT_FIELDS: Final = {"announcement.already_over": "shown_until"}


@get(BASE, action=Action.ANNOUNCEMENT_READ)
async def announcements_page(
    sheet: NamedDependency[Sheet],
    announcements: NamedDependency[AnnouncementService],
    preschool_id: FromPath[UUID],
    cursor: FromQuery[str | None] = None,
) -> Response[str]:
    return sheet.page(
        "announcements.html",
        preschool_id=preschool_id,
        listed=await announcements.page(preschool_id, cursor),
        cursor=cursor,
        writing=sheet.actor.may(Action.ANNOUNCEMENT_WRITE, Whereabouts(preschool_id)),
    )


@get(BASE + "/new", action=Action.ANNOUNCEMENT_WRITE)
async def new_announcement(
    sheet: NamedDependency[Sheet],
    preschools: NamedDependency[PreschoolService],
    preschool_id: FromPath[UUID],
) -> Response[str]:
    return await _writing(sheet, preschools, preschool_id, Form())


@post(BASE + "/new", action=Action.ANNOUNCEMENT_WRITE)
async def publish_announcement(
    sheet: NamedDependency[Sheet],
    announcements: NamedDependency[AnnouncementService],
    preschools: NamedDependency[PreschoolService],
    preschool_id: FromPath[UUID],
) -> Response[str] | Redirect:
    form = await sheet.form()
    try:
        asked = form.as_(contract.NewAnnouncement, id=uuid7(), group_id=form["group_id"] or None)
        await announcements.publish(preschool_id, asked)
    except REFUSALS as error:
        return await _writing(sheet, preschools, preschool_id, form.refused(error, _AT_FIELDS))
    return see(_home(preschool_id))


@get(_ONE + "/change", action=Action.ANNOUNCEMENT_WRITE)
async def announcement_to_change(
    sheet: NamedDependency[Sheet],
    announcements: NamedDependency[AnnouncementService],
    preschool_id: FromPath[UUID],
    announcement_id: FromPath[UUID],
) -> Response[str]:
    found = await announcements.one(preschool_id, announcement_id)
    if Action.ANNOUNCEMENT_WRITE.value not in found.permitted:
        raise NotAllowed(Action.ANNOUNCEMENT_WRITE)
    form = empty({"title": found.title, "text": found.text, "shown_until": found.shown_until})
    return _changing(sheet, preschool_id, found, form)


@post(_ONE + "/change", action=Action.ANNOUNCEMENT_WRITE)
async def change_announcement(
    sheet: NamedDependency[Sheet],
    announcements: NamedDependency[AnnouncementService],
    preschool_id: FromPath[UUID],
    announcement_id: FromPath[UUID],
) -> Response[str] | Redirect:
    form = await sheet.form()
    try:
        await announcements.change(preschool_id, announcement_id, form.as_(contract.AnnouncementChange))
    except REFUSALS as error:
        found = await announcements.one(preschool_id, announcement_id)
        return _changing(sheet, preschool_id, found, form.refused(error, _AT_FIELDS))
    return see(_home(preschool_id))


@post(_ONE + "/withdraw", action=Action.ANNOUNCEMENT_WRITE)
async def withdraw_announcement(
    announcements: NamedDependency[AnnouncementService],
    preschool_id: FromPath[UUID],
    announcement_id: FromPath[UUID],
) -> Redirect:
    await announcements.withdraw(preschool_id, announcement_id)
    return see(_home(preschool_id))


@get(_ONE + "/acknowledgements", action=Action.ANNOUNCEMENT_WRITE)
async def acknowledgements(
    sheet: NamedDependency[Sheet],
    announcements: NamedDependency[AnnouncementService],
    preschool_id: FromPath[UUID],
    announcement_id: FromPath[UUID],
) -> Response[str]:
    rows = await announcements.acknowledged_by(preschool_id, announcement_id)
    found = await announcements.one(preschool_id, announcement_id)
    return sheet.page("acknowledgements.html", preschool_id=preschool_id, one=found, rows=rows)


def _home(preschool_id: UUID) -> str:
    return f"/admin/preschools/{preschool_id}/announcements"


async def _writing(sheet: Sheet, preschools: PreschoolService, preschool_id: UUID, form: Form) -> Response[str]:
    if not sheet.actor.may(Action.ANNOUNCEMENT_WRITE, Whereabouts(preschool_id)):
        raise NotVisible
    return sheet.page(
        "announcement_form.html",
        status=form.status,
        preschool_id=preschool_id,
        one=None,
        groups=await preschools.groups(preschool_id, None),
        form=form,
    )


def _changing(sheet: Sheet, preschool_id: UUID, found: contract.Announcement, form: Form) -> Response[str]:
    return sheet.page(
        "announcement_form.html", status=form.status, preschool_id=preschool_id, one=found, groups=[], form=form
    )


ANNOUNCEMENT_ROUTES = (
    announcements_page,
    new_announcement,
    publish_announcement,
    announcement_to_change,
    change_announcement,
    withdraw_announcement,
    acknowledgements,
)
