"""The secret address of a group's calendar: made and shown once, revoked."""

from uuid import UUID

from litestar import Response, post
from litestar.di import NamedDependency
from litestar.params import FromPath
from litestar.response import Redirect

from admin.rendering import Sheet, see
from server.features.plan_documents.feeds import CalendarFeedService
from server.shared.contract import plan_documents as contract
from server.shared.domain.permissions import Action

BASE = "/preschools/{preschool_id:uuid}/groups/{group_id:uuid}/calendar-address"


@post(BASE, status_code=200, action=Action.FEED_MANAGE, shown_once=True)
async def make_feed(
    sheet: NamedDependency[Sheet],
    calendar_feeds: NamedDependency[CalendarFeedService],
    preschool_id: FromPath[UUID],
    group_id: FromPath[UUID],
) -> Response[str]:
    """The address itself is the answer: it is shown once; the address before it opens nothing any more."""
    form = await sheet.form()
    made = await calendar_feeds.make(preschool_id, group_id, form.as_(contract.NewFeed))
    return sheet.page(
        "feed.html",
        preschool_id=preschool_id,
        group_id=group_id,
        address=sheet.settings.public_url + made.address,
    )


@post(BASE + "/{feed_id:uuid}/revocation", action=Action.FEED_MANAGE)
async def revoke_feed(
    calendar_feeds: NamedDependency[CalendarFeedService],
    preschool_id: FromPath[UUID],
    group_id: FromPath[UUID],
    feed_id: FromPath[UUID],
) -> Redirect:
    await calendar_feeds.revoke(preschool_id, group_id, feed_id)
    return see(f"/admin/preschools/{preschool_id}/groups/{group_id}#calendar")


FEED_ROUTES = (make_feed, revoke_feed)
