"""Preschools for those above them: the list with its search, and founding one."""

from uuid import UUID

from litestar import Response, get, post
from litestar.di import NamedDependency
from litestar.params import FromQuery
from litestar.response import Redirect

from admin.forms import REFUSALS, Form, empty
from admin.rendering import Sheet, see
from server.features.places.service import PlaceService
from server.features.preschools.service import PreschoolService
from server.shared.contract import preschools as contract
from server.shared.domain.permissions import Action
from server.shared.ids import uuid7


@get("/preschools", action=Action.PRESCHOOL_READ)
async def preschool_list(
    sheet: NamedDependency[Sheet],
    preschools: NamedDependency[PreschoolService],
    search: FromQuery[str] = "",
    cursor: FromQuery[str | None] = None,
) -> Response[str]:
    listed = await preschools.page(None, search[:80], cursor)
    return sheet.page("preschools.html", search=search, cursor=cursor, listed=listed)


@get("/preschools/new", action=Action.PRESCHOOL_CREATE)
async def new_preschool(
    sheet: NamedDependency[Sheet],
    places: NamedDependency[PlaceService],
    region_id: FromQuery[UUID | None] = None,
) -> Response[str]:
    return await _form(sheet, places, empty({"region_id": region_id or ""}))


@post("/preschools/new", action=Action.PRESCHOOL_CREATE)
async def found_preschool(
    sheet: NamedDependency[Sheet],
    places: NamedDependency[PlaceService],
    preschools: NamedDependency[PreschoolService],
) -> Response[str] | Redirect:
    form = await sheet.form()
    try:
        made = await preschools.found(form.as_(contract.NewPreschool, id=uuid7()))
    except REFUSALS as error:
        return await _form(sheet, places, form.refused(error))
    return see(f"/admin/preschools?search={made.number or made.name}")


async def _form(sheet: Sheet, places: PlaceService, form: Form) -> Response[str]:
    """First the region, then its districts: two plain steps; whoever has one region only is not asked."""
    regions = await places.regions()
    chosen = form["region_id"] or (str(regions[0].id) if len(regions) == 1 else "")
    return sheet.page(
        "preschool_new.html",
        status=form.status,
        regions=regions,
        region_id=chosen,
        districts=await places.districts(UUID(chosen)) if chosen else [],
        form=form,
    )


PRESCHOOL_ROUTES = (preschool_list, new_preschool, found_preschool)
