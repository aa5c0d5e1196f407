"""Judging the same: the list, a new one of cases or a child, one's own marks, agreement and differences."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Final
from uuid import UUID

import msgspec
from litestar import Response, get, post
from litestar.di import NamedDependency
from litestar.params import FromPath
from litestar.response import Redirect

from admin.forms import REFUSALS, Form
from admin.rendering import Sheet, see
from admin.words import Words, words_of, words_under
from server.features.calibration.service import CalibrationService
from server.features.children.service import ChildService
from server.features.development_cards.rounds import RoundService
from server.features.frameworks.service import ReferenceShelf
from server.kernel.access import Whereabouts
from server.kernel.database import Work
from server.kernel.errors import NotVisible
from server.kernel.http.dependencies import provide
from server.shared.contract import calibration as contract
from server.shared.contract.base import Page
from server.shared.contract.children import ChildRow
from server.shared.domain.calendar import school_year_of
from server.shared.domain.calibration import strength
from server.shared.domain.permissions import Action
from server.shared.ids import uuid7

BASE = "/preschools/{preschool_id:uuid}/calibrations"
_ONE: Final = BASE + "/{calibration_id:uuid}"
_MARK: Final = "mark-"
_AT_FIELDS: Final = {"calibration.nothing_to_judge": "cases", "calibration.different_frameworks": "cases"}


@dataclass(frozen=True)
class CalibrationDesk:
    """The services behind the pages of calibrations."""

    calibrations: CalibrationService
    children: ChildService
    rounds: RoundService
    shelf: ReferenceShelf
    work: Work


def calibration_desk(
    calibrations: NamedDependency[CalibrationService],
    children: NamedDependency[ChildService],
    assessment_rounds: NamedDependency[RoundService],
    shelf: NamedDependency[ReferenceShelf],
    work: NamedDependency[Work],
) -> CalibrationDesk:
    return CalibrationDesk(calibrations, children, assessment_rounds, shelf, work)


@dataclass(frozen=True)
class Subject:
    """What is judged: a case with its story, or the real child (no slug, no story); ``chosen`` are levels as text."""

    slug: str
    title: Mapping[str, str]
    story: Mapping[str, str] | None
    indicator_ids: Sequence[UUID]
    chosen: Mapping[UUID, str]


_DESK: Final = {"desk": provide(calibration_desk)}


@get(BASE, action=Action.CALIBRATION_TAKE, dependencies=_DESK)
async def calibrations_page(
    sheet: NamedDependency[Sheet], desk: NamedDependency[CalibrationDesk], preschool_id: FromPath[UUID]
) -> Response[str]:
    rows = await desk.calibrations.all(preschool_id)
    return sheet.page("calibrations.html", preschool_id=preschool_id, rows=rows)


@get(BASE + "/new", action=Action.CALIBRATION_TAKE, dependencies=_DESK)
async def new_calibration(
    sheet: NamedDependency[Sheet], desk: NamedDependency[CalibrationDesk], preschool_id: FromPath[UUID]
) -> Response[str]:
    return await _asking(sheet, desk, preschool_id, Form())


@post(BASE + "/new", action=Action.CALIBRATION_TAKE, dependencies=_DESK)
async def begin_calibration(
    sheet: NamedDependency[Sheet], desk: NamedDependency[CalibrationDesk], preschool_id: FromPath[UUID]
) -> Response[str] | Redirect:
    form = await sheet.form()
    of_child: dict[str, Any] = {name: form[name] or None for name in ("child_id", "round_id")}
    try:
        asked = form.as_(contract.NewCalibration, lists=("cases",), id=uuid7(), **of_child)
        begun = await desk.calibrations.begin(preschool_id, asked)
    except REFUSALS as error:
        return await _asking(sheet, desk, preschool_id, form.refused(error, _AT_FIELDS))
    return see(_address(preschool_id, begun.id))


@get(_ONE, action=Action.CALIBRATION_TAKE, dependencies=_DESK)
async def calibration_page(
    sheet: NamedDependency[Sheet],
    desk: NamedDependency[CalibrationDesk],
    preschool_id: FromPath[UUID],
    calibration_id: FromPath[UUID],
) -> Response[str]:
    shown = await desk.calibrations.one(preschool_id, calibration_id)
    return await _shown(sheet, desk, preschool_id, shown, Form())


@post(_ONE + "/marks", action=Action.CALIBRATION_TAKE, dependencies=_DESK)
async def give_marks(
    sheet: NamedDependency[Sheet],
    desk: NamedDependency[CalibrationDesk],
    preschool_id: FromPath[UUID],
    calibration_id: FromPath[UUID],
) -> Response[str] | Redirect:
    """Keeps the levels that were chosen; the rest may be given later."""
    form = await sheet.form()
    before = await desk.calibrations.one(preschool_id, calibration_id)
    marks = [
        {"subject": subject.slug, "indicator_id": str(one), "level": level}
        for number, subject in enumerate(_subjects(before, form))
        for one in subject.indicator_ids
        if (level := form[f"{_MARK}{number}-{one}"])
    ]
    try:
        await desk.calibrations.mark(preschool_id, calibration_id, Form().as_(contract.CaseMarks, marks=marks))
    except REFUSALS as error:
        return await _shown(sheet, desk, preschool_id, before, form.refused(error))
    return see(_address(preschool_id, calibration_id))


@post(_ONE + "/close", action=Action.CALIBRATION_TAKE, dependencies=_DESK)
async def close_calibration(
    desk: NamedDependency[CalibrationDesk], preschool_id: FromPath[UUID], calibration_id: FromPath[UUID]
) -> Redirect:
    await desk.calibrations.close(preschool_id, calibration_id)
    return see(_address(preschool_id, calibration_id))


def _address(preschool_id: UUID, calibration_id: UUID) -> str:
    return f"/admin/preschools/{preschool_id}/calibrations/{calibration_id}"


def _subjects(shown: contract.Calibration, form: Form) -> list[Subject]:
    """Cases in their order, or the one child; with what was chosen in the form, else given before."""
    given = {(one.subject, one.indicator_id): str(one.level) for one in shown.mine}
    told = [(case.slug, case.title, case.story, case.indicator_ids) for case in shown.cases]
    subjects: list[tuple[str, Mapping[str, str], Mapping[str, str] | None, Sequence[UUID]]] = [*told]
    if not subjects:
        subjects = [("", {}, None, shown.indicator_ids)]
    return [
        Subject(
            slug,
            title,
            story,
            ids,
            {one: form[f"{_MARK}{number}-{one}"] or given.get((slug, one), "") for one in ids},
        )
        for number, (slug, title, story, ids) in enumerate(subjects)
    ]


async def _shown(
    sheet: Sheet, desk: CalibrationDesk, preschool_id: UUID, shown: contract.Calibration, form: Form
) -> Response[str]:
    subjects = _subjects(shown, form)
    items = sum(len(one.indicator_ids) for one in subjects)
    given = len(shown.mine) == items
    return sheet.page(
        "calibration.html",
        status=form.status,
        preschool_id=preschool_id,
        shown=shown,
        words=await _words(desk, shown.framework_id),
        subjects=subjects,
        titles={case.slug: case.title for case in shown.cases},
        given=given,
        marking=Action.CALIBRATION_TAKE.value in shown.permitted and not given,
        strength=strength,
        form=form,
    )


async def _words(desk: CalibrationDesk, framework_id: UUID | None) -> Words:
    if framework_id is None:
        return await words_of(desk.work, desk.shelf)
    return await words_under(desk.work, desk.shelf, framework_id)


async def _asking(sheet: Sheet, desk: CalibrationDesk, preschool_id: UUID, form: Form) -> Response[str]:
    """A form with the cases by age, the rounds of the year and the children one may read cards of."""
    cases = await desk.calibrations.cases(preschool_id, "")
    if not sheet.actor.may(Action.CALIBRATION_TAKE, Whereabouts(preschool_id)):
        raise NotVisible
    words = await words_of(desk.work, desk.shelf)
    bands = {band: [case for case in cases if case.age_band == band] for band in words.age_bands}
    listed = msgspec.json.decode(await desk.children.of_preschool(preschool_id, "", None), type=Page[ChildRow])
    return sheet.page(
        "calibration_new.html",
        status=form.status,
        preschool_id=preschool_id,
        words=words,
        bands={band: own for band, own in bands.items() if own},
        rounds=await desk.rounds.rounds(preschool_id, school_year_of(sheet.actor.today)),
        children=listed.items,
        form=form,
    )


CALIBRATION_ROUTES = (
    calibrations_page,
    new_calibration,
    begin_calibration,
    calibration_page,
    give_marks,
    close_calibration,
)
