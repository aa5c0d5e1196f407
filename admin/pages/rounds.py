"""Rounds of a school year: opened, dated, closed and opened again; how far each group has come in one."""

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Final
from uuid import UUID

from litestar import Response, get, post
from litestar.di import NamedDependency
from litestar.params import FromPath, FromQuery
from litestar.response import Redirect

from admin.forms import REFUSALS, Form, empty
from admin.rendering import Sheet, see
from admin.words import words_under
from server.features.development_cards.dynamics import DynamicsService
from server.features.development_cards.rounds import RoundService
from server.features.frameworks.service import ReferenceShelf
from server.features.preschools.service import PreschoolService
from server.kernel.access import Whereabouts
from server.kernel.database import Work
from server.kernel.errors import NotVisible
from server.kernel.http.dependencies import provide
from server.shared.contract import cards as contract
from server.shared.contract.preschools import GroupRow
from server.shared.domain.calendar import school_year_of
from server.shared.domain.permissions import Action
from server.shared.ids import uuid7

BASE = "/preschools/{preschool_id:uuid}/rounds"
_ONE: Final = BASE + "/{round_id:uuid}"
_NUMBERS: Final = (1, 2, 3)
_AT_FIELDS: Final = {"round.wrong_dates": "ends_on", "round.overlaps": "starts_on"}


@dataclass(frozen=True)
class RoundDesk:
    """The services behind the pages of rounds."""

    rounds: RoundService
    dynamics: DynamicsService
    preschools: PreschoolService
    shelf: ReferenceShelf
    work: Work


def round_desk(
    assessment_rounds: NamedDependency[RoundService],
    card_dynamics: NamedDependency[DynamicsService],
    preschools: NamedDependency[PreschoolService],
    shelf: NamedDependency[ReferenceShelf],
    work: NamedDependency[Work],
) -> RoundDesk:
    return RoundDesk(assessment_rounds, card_dynamics, preschools, shelf, work)


@dataclass(frozen=True)
class Marked:
    """How many of a group's marks in a round are set."""

    marked: int
    whole: int


_DESK: Final = {"desk": provide(round_desk)}


@get(BASE, action=Action.ROUND_READ, dependencies=_DESK)
async def rounds_page(
    sheet: NamedDependency[Sheet],
    desk: NamedDependency[RoundDesk],
    preschool_id: FromPath[UUID],
    school_year: FromQuery[int | None] = None,
) -> Response[str]:
    year = school_year or school_year_of(sheet.actor.today)
    return await _listed(sheet, desk, preschool_id, year, empty({"starts_on": sheet.actor.today}))


@post(BASE, action=Action.ROUND_MANAGE, dependencies=_DESK)
async def open_round(
    sheet: NamedDependency[Sheet], desk: NamedDependency[RoundDesk], preschool_id: FromPath[UUID]
) -> Response[str] | Redirect:
    form = await sheet.form()
    try:
        opened = await desk.rounds.open(preschool_id, form.as_(contract.NewRound, id=uuid7()))
    except REFUSALS as error:
        year = school_year_of(sheet.actor.today)
        asked = int(form["school_year"]) if form["school_year"].isdecimal() else year
        return await _listed(sheet, desk, preschool_id, asked, form.refused(error, _AT_FIELDS))
    return see(_address(preschool_id, opened.id))


@get(_ONE, action=Action.ROUND_READ, dependencies=_DESK)
async def round_page(
    sheet: NamedDependency[Sheet],
    desk: NamedDependency[RoundDesk],
    preschool_id: FromPath[UUID],
    round_id: FromPath[UUID],
) -> Response[str]:
    return await _shown(sheet, desk, preschool_id, round_id, Form())


@post(_ONE + "/dates", action=Action.ROUND_MANAGE, dependencies=_DESK)
async def date_round(
    sheet: NamedDependency[Sheet],
    desk: NamedDependency[RoundDesk],
    preschool_id: FromPath[UUID],
    round_id: FromPath[UUID],
) -> Response[str] | Redirect:
    form = await sheet.form()
    try:
        await desk.rounds.move(preschool_id, round_id, form.as_(contract.RoundDates))
    except REFUSALS as error:
        return await _shown(sheet, desk, preschool_id, round_id, form.refused(error, _AT_FIELDS))
    return see(_address(preschool_id, round_id))


@post(_ONE + "/close", action=Action.ROUND_MANAGE, dependencies=_DESK)
async def close_round(
    sheet: NamedDependency[Sheet],
    desk: NamedDependency[RoundDesk],
    preschool_id: FromPath[UUID],
    round_id: FromPath[UUID],
) -> Response[str] | Redirect:
    form = await sheet.form()
    try:
        await desk.rounds.close(preschool_id, round_id)
    except REFUSALS as error:
        return await _shown(sheet, desk, preschool_id, round_id, form.refused(error))
    return see(_address(preschool_id, round_id))


@post(_ONE + "/reopen", action=Action.ROUND_MANAGE, dependencies=_DESK)
async def reopen_round(
    sheet: NamedDependency[Sheet],
    desk: NamedDependency[RoundDesk],
    preschool_id: FromPath[UUID],
    round_id: FromPath[UUID],
) -> Response[str] | Redirect:
    form = await sheet.form()
    try:
        await desk.rounds.reopen(preschool_id, round_id)
    except REFUSALS as error:
        return await _shown(sheet, desk, preschool_id, round_id, form.refused(error))
    return see(_address(preschool_id, round_id))


def next_of(rounds: Mapping[int, contract.AssessmentRound]) -> int | None:
    """The number of the round that may be opened next; None while one is open or where all have been."""
    if any(one.closed_at is None for one in rounds.values()):
        return None
    return next((number for number in _NUMBERS if number not in rounds), None)


def progress_in(shown: contract.PreschoolDynamics, number: int) -> dict[UUID, Marked]:
    """By group: marks set in the round of this number, over all areas; what single children got is not read."""
    return {
        group.group_id: Marked(sum(point.marked for point in points), sum(point.indicators for point in points))
        for group in shown.groups
        if (points := [point for area in group.areas for point in area.points if point.number == number])
    }


def of_all_children(
    groups: Iterable[GroupRow], counted: Mapping[UUID, Marked], indicators: Mapping[str, int]
) -> dict[UUID, Marked]:
    """By group: marks set, of those that all its children could have; ``indicators`` are counted by age band.

    A card begins with its first mark: counted by cards alone, a group of which nobody saw the half would look finished.
    """
    nothing = Marked(0, 0)
    return {
        group.id: Marked(told.marked, max(told.whole, group.children * indicators.get(group.age_band, 0)))
        for group in groups
        for told in (counted.get(group.id, nothing),)
    }


def _address(preschool_id: UUID, round_id: UUID) -> str:
    return f"/admin/preschools/{preschool_id}/rounds/{round_id}"


async def _listed(sheet: Sheet, desk: RoundDesk, preschool_id: UUID, school_year: int, form: Form) -> Response[str]:
    listed = {one.number: one for one in await desk.rounds.rounds(preschool_id, school_year)}
    return sheet.page(
        "rounds.html",
        status=form.status,
        preschool_id=preschool_id,
        school_year=school_year,
        rounds=listed,
        next=next_of(listed),
        managing=sheet.actor.may(Action.ROUND_MANAGE, Whereabouts(preschool_id)),
        form=form,
    )


async def _shown(sheet: Sheet, desk: RoundDesk, preschool_id: UUID, round_id: UUID, form: Form) -> Response[str]:
    if not sheet.actor.may(Action.ROUND_READ, Whereabouts(preschool_id)):
        raise NotVisible
    found = await desk.rounds.one(preschool_id, round_id)
    groups = await desk.preschools.groups(preschool_id, found.school_year)
    dynamics = await desk.dynamics.preschool_dynamics(preschool_id, found.school_year)
    expected: Mapping[str, int] = {}
    if found.closed_at is None:
        words = await words_under(desk.work, desk.shelf, found.framework_id)
        expected = Counter(indicator.age_band for indicator in words.indicators.values())
    form.values.setdefault("starts_on", str(found.starts_on))
    form.values.setdefault("ends_on", str(found.ends_on))
    return sheet.page(
        "round.html",
        status=form.status,
        preschool_id=preschool_id,
        round=found,
        groups=groups,
        progress=of_all_children(groups, progress_in(dynamics, found.number), expected),
        form=form,
    )


ROUND_ROUTES = (rounds_page, open_round, round_page, date_round, close_round, reopen_round)
