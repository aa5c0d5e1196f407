"""What is hard for a child and what helps, and the child's own route: both written here."""

from dataclasses import dataclass
from typing import Any, Final
from uuid import UUID

from litestar import Response, get, post
from litestar.di import NamedDependency
from litestar.params import FromPath, FromQuery
from litestar.response import Redirect

from admin.forms import REFUSALS, Form, empty
from admin.pages.cards import by_area
from admin.rendering import Sheet, see
from admin.words import Words, words_of
from server.features.children.service import ChildService
from server.features.frameworks.service import ReferenceShelf
from server.features.individual_routes.difficulties import DifficultyService
from server.features.individual_routes.service import RouteService
from server.kernel.database import Work
from server.kernel.errors import NotAllowed
from server.kernel.http.dependencies import provide
from server.shared.contract import children as child_contract
from server.shared.contract import routes as contract
from server.shared.domain.permissions import Action
from server.shared.i18n import translator

BASE = "/preschools/{preschool_id:uuid}/children/{child_id:uuid}"
_DIFFICULTY: Final = BASE + "/difficulties/{difficulty_id:uuid}"
_AT_FIELDS: Final = {
    "route.review_missing": "review",
    "difficulty.overcome_before": "overcome_on",
    "difficulty.in_future": "since",
    "difficulty.unknown_area": "area",
    "difficulty.unknown_specialist": "specialist_id",
    "route.unknown_indicator": "next_steps",
}


@dataclass(frozen=True)
class RouteDesk:
    """The services behind a child's difficulties and route."""

    children: ChildService
    difficulties: DifficultyService
    routes: RouteService
    shelf: ReferenceShelf
    work: Work

    async def words(self) -> Words:
        return await words_of(self.work, self.shelf)


def route_desk(
    children: NamedDependency[ChildService],
    difficulties: NamedDependency[DifficultyService],
    routes: NamedDependency[RouteService],
    shelf: NamedDependency[ReferenceShelf],
    work: NamedDependency[Work],
) -> RouteDesk:
    return RouteDesk(children, difficulties, routes, shelf, work)


_DESK: Final = {"desk": provide(route_desk)}


@get(_DIFFICULTY, action=Action.DIFFICULTY_WRITE, dependencies=_DESK)
async def difficulty_page(
    sheet: NamedDependency[Sheet],
    desk: NamedDependency[RouteDesk],
    preschool_id: FromPath[UUID],
    child_id: FromPath[UUID],
    difficulty_id: FromPath[UUID],
) -> Response[str]:
    """A form with what is written; an empty one for an id that is not used yet."""
    child = await desk.children.one(preschool_id, child_id)
    known = await _known(desk, child, difficulty_id)
    written = {
        name: "" if (value := getattr(known, name)) is None else value
        for name in ("area", "text", "support", "specialist_id", "since", "overcome_on", "revision")
        if known is not None
    }
    form = empty(written or {"since": sheet.actor.today, "revision": 0})
    return await _difficulty(sheet, desk, child, (difficulty_id, known is not None), form)


@post(_DIFFICULTY, action=Action.DIFFICULTY_WRITE, dependencies=_DESK)
async def write_difficulty(
    sheet: NamedDependency[Sheet],
    desk: NamedDependency[RouteDesk],
    preschool_id: FromPath[UUID],
    child_id: FromPath[UUID],
    difficulty_id: FromPath[UUID],
) -> Response[str] | Redirect:
    form = await sheet.form()
    chosen: dict[str, Any] = {name: form[name] or None for name in ("specialist_id", "overcome_on")}
    try:
        asked = form.as_(contract.DifficultyWriting, **chosen)
        await desk.difficulties.write(preschool_id, child_id, difficulty_id, asked)
    except REFUSALS as error:
        child = await desk.children.one(preschool_id, child_id)
        known = await _known(desk, child, difficulty_id)
        shown = (difficulty_id, known is not None)
        return await _difficulty(sheet, desk, child, shown, form.refused(error, _AT_FIELDS))
    return _back(preschool_id, child_id)


@post(_DIFFICULTY + "/removal", action=Action.DIFFICULTY_WRITE, dependencies=_DESK)
async def remove_difficulty(
    desk: NamedDependency[RouteDesk],
    preschool_id: FromPath[UUID],
    child_id: FromPath[UUID],
    difficulty_id: FromPath[UUID],
) -> Redirect:
    await desk.difficulties.remove(preschool_id, child_id, difficulty_id)
    return _back(preschool_id, child_id)


@get(BASE + "/route", action=Action.ROUTE_WRITE, dependencies=_DESK)
async def route_page(
    sheet: NamedDependency[Sheet],
    desk: NamedDependency[RouteDesk],
    preschool_id: FromPath[UUID],
    child_id: FromPath[UUID],
    stage: FromQuery[int | None] = None,
) -> Response[str]:
    child = await desk.children.one(preschool_id, child_id)
    route = await desk.routes.of_child(preschool_id, child_id, stage)
    values: dict[str, Any] = {name: str(getattr(route, name)) for name in ("strengths", "review", "revision")}
    values["next_steps"] = [str(one) for one in route.next_steps]
    values["activities"] = [str(place) for place in range(len(route.activities))]
    values |= {"reviewed": "true"} if route.reviewed_at else {}
    return await _route(sheet, desk, child, route, Form(values))


@post(BASE + "/route", action=Action.ROUTE_WRITE, dependencies=_DESK)
async def write_route(
    sheet: NamedDependency[Sheet],
    desk: NamedDependency[RouteDesk],
    preschool_id: FromPath[UUID],
    child_id: FromPath[UUID],
) -> Response[str] | Redirect:
    form = await sheet.form()
    stage = int(form["stage"]) if form["stage"].isdecimal() else None
    before = await desk.routes.of_child(preschool_id, child_id, stage)
    chosen = set(form.chosen("activities"))
    activities = [one for place, one in enumerate(_choices(before)) if str(place) in chosen]
    if form["own_activity"].strip():
        own = contract.RouteActivity(form["own_activity"].strip(), at_home=bool(form["own_at_home"]))
        activities.append(own)
    try:
        asked = form.as_(contract.RouteWriting, lists=("next_steps",), activities=activities)
        await desk.routes.write(preschool_id, child_id, asked)
    except REFUSALS as error:
        child = await desk.children.one(preschool_id, child_id)
        return await _route(sheet, desk, child, before, form.refused(error, _AT_FIELDS))
    return see(f"/admin/preschools/{preschool_id}/children/{child_id}?tab=route&stage={before.stage}")


def _choices(route: contract.IndividualRoute) -> list[contract.RouteActivity]:
    """Activities of the route, then those proposed that it has not: their places are what the form sends."""
    known = {one.activity_id for one in route.activities}
    return [*route.activities, *(one for one in route.proposed_activities if one.activity_id not in known)]


def _back(preschool_id: UUID, child_id: UUID) -> Redirect:
    return see(f"/admin/preschools/{preschool_id}/children/{child_id}?tab=route")


async def _known(desk: RouteDesk, child: child_contract.Child, difficulty_id: UUID) -> contract.Difficulty | None:
    rows = await desk.difficulties.of_child(child.preschool_id, child.id)
    return next((one for one in rows if one.id == difficulty_id), None)


async def _difficulty(
    sheet: Sheet, desk: RouteDesk, child: child_contract.Child, shown: tuple[UUID, bool], form: Form
) -> Response[str]:
    """``shown`` is the difficulty's id and whether it is written already."""
    return sheet.page(
        "difficulty_form.html",
        status=form.status,
        preschool_id=child.preschool_id,
        child=child,
        difficulty_id=shown[0],
        known=shown[1],
        words=await desk.words(),
        specialists=await desk.difficulties.specialists(child.preschool_id),
        form=form,
    )


async def _route(
    sheet: Sheet, desk: RouteDesk, child: child_contract.Child, route: contract.IndividualRoute, form: Form
) -> Response[str]:
    if Action.ROUTE_WRITE.value not in route.permitted:
        raise NotAllowed(Action.ROUTE_WRITE)
    words, t = await desk.words(), translator(sheet.actor.language)
    steps = set(route.next_steps) | set(route.proposed_steps)
    ages = {words.indicators[one].age_band for one in steps if one in words.indicators} | {child.age_band}
    of_age = [one for one, indicator in words.indicators.items() if indicator.age_band in ages]
    strong = [t.chosen(words.indicators[one].title) for one in route.proposed_strengths if one in words.indicators]
    return sheet.page(
        "route_form.html",
        status=form.status,
        preschool_id=child.preschool_id,
        child=child,
        route=route,
        words=words,
        areas=by_area(of_age, words),
        choices=_choices(route),
        strong=t("page-route-strong-hint", names="; ".join(strong)) if strong else "",
        form=form,
    )


ROUTE_ROUTES = (difficulty_page, write_difficulty, remove_difficulty, route_page, write_route)
