"""The cohorts a trainer has, opening one, changing what it is called and when it is, closing it."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final
from uuid import UUID

from litestar import Response, get, post
from litestar.di import NamedDependency
from litestar.params import FromPath
from litestar.response import Redirect

from admin.forms import REFUSALS, Form, empty
from admin.pages.courses.shown import BASE, by_state, path_of, said_to
from admin.rendering import Sheet, see
from server.features.courses.cohorts import CohortService
from server.features.courses.programmes import ProgrammeService
from server.features.places.service import PlaceService
from server.kernel.http.dependencies import provide
from server.shared.contract import courses as contract
from server.shared.contract.places import Region
from server.shared.domain.permissions import Action
from server.shared.ids import uuid7

_ONE: Final = "/course/cohorts/{cohort_id:uuid}"
_SAID: Final = ("name", "starts_on", "ends_on", "venue", "revision", "trainer_id")


@dataclass(frozen=True)
class OpeningDesk:
    """The services behind opening a cohort."""

    cohorts: CohortService
    programmes: ProgrammeService
    places: PlaceService


def opening_desk(
    cohorts: NamedDependency[CohortService],
    course_programmes: NamedDependency[ProgrammeService],
    places: NamedDependency[PlaceService],
) -> OpeningDesk:
    return OpeningDesk(cohorts, course_programmes, places)


_DESK: Final = {"desk": provide(opening_desk)}


@get("/course", action=Action.COHORT_READ)
async def cohorts_page(sheet: NamedDependency[Sheet], cohorts: NamedDependency[CohortService]) -> Response[str]:
    return sheet.page(
        "courses/cohorts.html",
        parts_by_state=by_state(await cohorts.listed()),
        opening=sheet.actor.has(Action.COHORT_MANAGE),
        said=said_to(sheet.actor.language),
    )


@get("/course/cohorts/new", action=Action.COHORT_MANAGE, dependencies=_DESK)
async def new_cohort(sheet: NamedDependency[Sheet], desk: NamedDependency[OpeningDesk]) -> Response[str]:
    return await _opening(sheet, desk, empty({"id": uuid7(), "trainer_id": sheet.actor.account_id}))


@post("/course/cohorts/new", action=Action.COHORT_MANAGE, dependencies=_DESK)
async def open_cohort(sheet: NamedDependency[Sheet], desk: NamedDependency[OpeningDesk]) -> Response[str] | Redirect:
    form = await sheet.form()
    try:
        made = await desk.cohorts.open(form.as_(contract.NewCohort))
    except REFUSALS as error:
        return await _opening(sheet, desk, form.refused(error))
    return see(path_of(made.id, "timetable"))


@get(_ONE + "/change", action=Action.COHORT_MANAGE)
async def cohort_to_change(
    sheet: NamedDependency[Sheet], cohorts: NamedDependency[CohortService], cohort_id: FromPath[UUID]
) -> Response[str]:
    found = await cohorts.one(cohort_id)
    form = empty({name: getattr(found, name) for name in _SAID})
    form.values["remote"] = "true" if found.remote else ""
    return await _changing(sheet, cohorts, found, form)


@post(_ONE + "/change", action=Action.COHORT_MANAGE)
async def change_cohort(
    sheet: NamedDependency[Sheet], cohorts: NamedDependency[CohortService], cohort_id: FromPath[UUID]
) -> Response[str] | Redirect:
    form = await sheet.form()
    try:
        remote = form["remote"] == "true"
        await cohorts.change(cohort_id, form.as_(contract.ChangedCohort, remote=remote))
    except REFUSALS as error:
        return await _changing(sheet, cohorts, await cohorts.one(cohort_id), form.refused(error))
    return see(path_of(cohort_id))


@post(_ONE + "/close", action=Action.COHORT_MANAGE)
async def close_cohort(
    sheet: NamedDependency[Sheet], cohorts: NamedDependency[CohortService], cohort_id: FromPath[UUID]
) -> Response[str] | Redirect:
    """Only by somebody who has ticked that this is meant."""
    form = await sheet.form()
    try:
        form.require_sure()
        await cohorts.close(cohort_id)
    except REFUSALS as error:
        found = await cohorts.one(cohort_id)
        for name in _SAID:
            form.values[name] = str(getattr(found, name))
        return await _changing(sheet, cohorts, found, form.refused(error))
    return see(BASE)


async def _opening(sheet: Sheet, desk: OpeningDesk, form: Form) -> Response[str]:
    regions = await desk.places.regions()
    offered = [one for one in await desk.programmes.listed() if one.in_force]
    if len(regions) == 1 and not form["region_id"]:
        form.values["region_id"] = str(regions[0].id)
    return sheet.page(
        "courses/cohort_new.html",
        status=form.status,
        programmes=offered,
        regions=regions,
        trainers=_choices(sheet, await desk.cohorts.trainers(), regions if len(regions) > 1 else ()),
        form=form,
        said=said_to(sheet.actor.language),
    )


async def _changing(sheet: Sheet, cohorts: CohortService, cohort: contract.Cohort, form: Form) -> Response[str]:
    """The trainer there is may stay, whether or not the duty still lasts."""
    offered = [one for one in await cohorts.trainers() if not one.region_ids or cohort.region_id in one.region_ids]
    if all(one.id != cohort.trainer_id for one in offered):
        offered.append(contract.Trainer(id=cohort.trainer_id, full_name=cohort.trainer_name, region_ids=[]))
    return sheet.page(
        "courses/cohort_change.html",
        status=form.status,
        cohort=cohort,
        trainers=_choices(sheet, offered),
        form=form,
        said=said_to(sheet.actor.language),
    )


def _choices(sheet: Sheet, offered: list[contract.Trainer], regions: Sequence[Region] = ()) -> list[tuple[str, str]]:
    """People to choose from by name, with ``regions`` also where they may teach; whoever looks is told as oneself."""
    said = said_to(sheet.actor.language)
    names = {one.id: said.title(one.name) for one in regions}
    choices = []
    for one in offered:
        where = ", ".join(names[region_id] for region_id in one.region_ids if region_id in names)
        own = one.id == sheet.actor.account_id
        name = said.t("course-cohort-trainer-self", name=one.full_name) if own else one.full_name
        choices.append((str(one.id), f"{name} – {where}" if where else name))
    return choices


COHORT_ROUTES = (cohorts_page, new_cohort, open_cohort, cohort_to_change, change_cohort, close_cohort)
