"""The library for those above preschools: whose library they may open, and what it lacks."""

from litestar import Response, get
from litestar.di import NamedDependency
from litestar.params import FromQuery
from litestar.response import Redirect

from admin.navigation import own_preschool
from admin.rendering import Sheet, see
from media_library.sharing.reports import ReportService
from media_library.sharing.service import SharingService
from server.features.preschools.service import PreschoolService
from server.shared.domain.permissions import Action


@get("/library", action=Action.MEDIA_READ)
async def libraries_page(
    sheet: NamedDependency[Sheet],
    preschools: NamedDependency[PreschoolService],
    sharing: NamedDependency[SharingService],
    resource_reports: NamedDependency[ReportService],
    search: FromQuery[str] = "",
    cursor: FromQuery[str | None] = None,
) -> Response[str] | Redirect:
    home = own_preschool(sheet.actor)
    if home is not None:
        return see(f"/admin/preschools/{home}/library")
    reports = await resource_reports.page()
    return sheet.page(
        "library/around.html",
        listed=await preschools.page(None, search[:80], cursor),
        waiting=len(await sharing.waiting()),
        reports=sum(Action.MEDIA_REVIEW.value in one.permitted for one in reports),
        search=search,
        cursor=cursor,
    )


AROUND_ROUTES = (libraries_page,)
