"""Routes of plans on paper and of groups' calendars."""

from typing import Annotated, Any, Final
from uuid import UUID

from litestar import Controller, Request, Response, delete, get, post
from litestar.di import NamedDependency
from litestar.params import FromPath, FromQuery, JSONBody, PathParameter, QueryParameter

from media_library.storage import attachment
from server.features.accounts.controllers import address_of
from server.features.annual_plans.year import GroupYear
from server.features.plan_documents.feeds import CalendarFeedService, PublicCalendar
from server.features.plan_documents.service import PlanDocumentService, Wish
from server.features.plan_documents.writing import Paper
from server.kernel.http.dependencies import provide
from server.kernel.http.document import file_sent
from server.shared.contract import plan_documents as contract
from server.shared.contract.plan_documents import Form, PrintedLanguage
from server.shared.domain.permissions import Action

SchoolYear = Annotated[int, PathParameter(ge=2000, le=2100)]
Month = Annotated[int, PathParameter(ge=1, le=12)]
WithChildren = Annotated[bool, QueryParameter(name="adaptations")]
_CALENDAR: Final = "text/calendar; charset=utf-8"
_PAPER: Final = file_sent("application/*")


def wish(form: FromQuery[Form] = "pdf", language: FromQuery[PrintedLanguage] = "uz") -> Wish:
    return Wish(form, language)


def group_year(preschool_id: FromPath[UUID], group_id: FromPath[UUID], school_year: SchoolYear) -> GroupYear:
    return GroupYear(preschool_id, group_id, school_year)


class PlanDocumentController(Controller):
    """Opened by browsers, which send no header: the grant or the page's cookie tells who asks."""

    path = "/api/preschools/{preschool_id:uuid}"
    tags = ("plan_documents",)
    dependencies = {"wish": provide(wish)}
    opt = {"by_grant": True, "by_cookie": True}

    @get("/weekly-plans/{plan_id:uuid}/document", action=Action.WEEKLY_PLAN_READ, responses=_PAPER)
    async def weekly(
        self,
        preschool_id: FromPath[UUID],
        plan_id: FromPath[UUID],
        wish: NamedDependency[Wish],
        plan_documents: NamedDependency[PlanDocumentService],
        with_children: WithChildren = False,
    ) -> Response[bytes]:
        return _sent(await plan_documents.weekly(preschool_id, plan_id, wish, adaptations=with_children))

    @get(
        "/groups/{group_id:uuid}/documents/annual/{school_year:int}",
        action=Action.ANNUAL_PLAN_READ,
        responses=_PAPER,
        dependencies={"year": provide(group_year)},
    )
    async def annual(
        self,
        year: NamedDependency[GroupYear],
        wish: NamedDependency[Wish],
        plan_documents: NamedDependency[PlanDocumentService],
    ) -> Response[bytes]:
        return _sent(await plan_documents.annual(year, wish))

    @get(
        "/groups/{group_id:uuid}/documents/monthly/{school_year:int}/{month:int}",
        action=Action.ANNUAL_PLAN_READ,
        responses=_PAPER,
        dependencies={"year": provide(group_year)},
    )
    async def monthly(
        self,
        year: NamedDependency[GroupYear],
        month: Month,
        wish: NamedDependency[Wish],
        plan_documents: NamedDependency[PlanDocumentService],
    ) -> Response[bytes]:
        return _sent(await plan_documents.monthly(year, month, wish))

    @get("/programmes/{school_year:int}/document", action=Action.PROGRAMME_READ, responses=_PAPER)
    async def programme(
        self,
        preschool_id: FromPath[UUID],
        school_year: SchoolYear,
        wish: NamedDependency[Wish],
        plan_documents: NamedDependency[PlanDocumentService],
    ) -> Response[bytes]:
        return _sent(await plan_documents.programme(preschool_id, school_year, wish))


class CalendarFeedController(Controller):
    path = "/api/preschools/{preschool_id:uuid}/groups/{group_id:uuid}/calendar-feed"
    tags = ("plan_documents",)

    @get("/", action=Action.FEED_MANAGE)
    async def living(
        self,
        preschool_id: FromPath[UUID],
        group_id: FromPath[UUID],
        calendar_feeds: NamedDependency[CalendarFeedService],
    ) -> contract.Feed:
        return await calendar_feeds.living(preschool_id, group_id)

    @post("/", action=Action.FEED_MANAGE, shown_once=True)
    async def make(
        self,
        preschool_id: FromPath[UUID],
        group_id: FromPath[UUID],
        data: JSONBody[contract.NewFeed],
        calendar_feeds: NamedDependency[CalendarFeedService],
    ) -> contract.Feed:
        return await calendar_feeds.make(preschool_id, group_id, data)

    @delete("/{feed_id:uuid}", action=Action.FEED_MANAGE)
    async def revoke(
        self,
        preschool_id: FromPath[UUID],
        group_id: FromPath[UUID],
        feed_id: FromPath[UUID],
        calendar_feeds: NamedDependency[CalendarFeedService],
    ) -> None:
        await calendar_feeds.revoke(preschool_id, group_id, feed_id)


class PublicCalendarController(Controller):
    path = "/api/calendar"
    tags = ("plan_documents",)

    @get("/{secret:str}", public=True, secret_address=True, responses=file_sent(_CALENDAR))
    async def read(
        self,
        secret: FromPath[str],
        public_calendar: NamedDependency[PublicCalendar],
        request: Request[Any, Any, Any],
    ) -> Response[bytes]:
        content = await public_calendar.read(secret, address_of(request))
        return Response(content, media_type=_CALENDAR, headers={"cache-control": "private, max-age=3600"})


def _sent(paper: Paper) -> Response[bytes]:
    headers = {"content-disposition": attachment(paper.name)}
    return Response(paper.content, media_type=paper.media_type, headers=headers)
