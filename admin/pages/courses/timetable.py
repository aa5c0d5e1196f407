"""The timetable of a cohort: proposed in one step, edited row by row, each unit's sum beside what it must be."""

import re
from datetime import datetime
from typing import Final
from uuid import UUID
from zoneinfo import ZoneInfo

from litestar import Response, get, post
from litestar.di import NamedDependency
from litestar.params import FromPath, FromQuery
from litestar.response import Redirect

from admin.forms import REFUSALS, Form, empty
from admin.pages.courses.proposing import proposed
from admin.pages.courses.shown import guided, may_manage, path_of, said_to
from admin.rendering import Sheet, see
from server.features.courses.cohorts import CohortService
from server.shared.contract import courses as contract
from server.shared.domain.permissions import Action
from server.shared.ids import uuid7

_PATH: Final = "/course/cohorts/{cohort_id:uuid}/timetable"
_MOST_ROWS: Final = 60
_FIELDS: Final = ("id", "unit", "day", "time", "minutes", "venue")
_PLACE: Final = re.compile(r"sessions\[(\d+)\]\.?(\w*)")
_NAMES: Final = {"unit": "unit", "starts_at": "day", "minutes": "minutes", "venue": "venue", "": "unit"}

Row = dict[str, str]
"""One session as its fields hold it; without a unit it is none."""


@get(_PATH, action=Action.COHORT_READ)
async def timetable_page(
    sheet: NamedDependency[Sheet],
    cohorts: NamedDependency[CohortService],
    cohort_id: FromPath[UUID],
    propose: FromQuery[bool] = False,
) -> Response[str]:
    """The timetable as it stands; with ``propose`` the form filled with a proposal that nothing has kept yet."""
    board = await cohorts.board(cohort_id)
    zone = sheet.settings.time_zone
    sessions = board.cohort.sessions
    if propose and not sessions:
        sessions = proposed(board.cohort, guided(board.modules), zone)
    form = empty({"revision": board.cohort.revision})
    return _shown(sheet, board, form, [_row(one, zone) for one in sessions], proposing=propose)


@post(_PATH, action=Action.COHORT_MANAGE)
async def set_timetable(
    sheet: NamedDependency[Sheet],
    cohorts: NamedDependency[CohortService],
    cohort_id: FromPath[UUID],
) -> Response[str] | Redirect:
    form = await sheet.form()
    rows = _rows_of(form)
    if form["step"] == "add":
        board = await cohorts.board(cohort_id)
        last = rows[-1] if rows else {}
        rows.append({**_blank(), **{name: last.get(name, "") for name in ("day", "venue")}})
        return _shown(sheet, board, form, rows[:_MOST_ROWS], proposing=True)
    kept = [number for number, row in enumerate(rows) if row["unit"]]
    try:
        sessions = [_session(rows[number], sheet.settings.time_zone) for number in kept]
        await cohorts.set_timetable(cohort_id, form.as_(contract.Timetable, sessions=sessions))
    except REFUSALS as error:
        board = await cohorts.board(cohort_id)
        return _shown(sheet, board, _at_rows(form.refused(error), kept), rows, proposing=True)
    return see(f"{path_of(cohort_id, 'timetable')}?done=true")


def _shown(sheet: Sheet, board: contract.Board, form: Form, rows: list[Row], *, proposing: bool) -> Response[str]:
    units = guided(board.modules)
    sums = [(unit, sum(_number(row["minutes"]) for row in rows if row["unit"] == unit.slug)) for unit in units]
    return sheet.page(
        "courses/timetable.html",
        status=form.status,
        cohort=board.cohort,
        managing=may_manage(board.cohort),
        units=units,
        titles={unit.slug: unit.title for unit in units},
        sums=sums,
        fits=all(planned == unit.minutes for unit, planned in sums),
        rows=rows,
        most=_MOST_ROWS,
        proposing=proposing,
        done=sheet.asked("done") == "true",
        form=form,
        said=said_to(sheet.actor.language),
    )


def _rows_of(form: Form) -> list[Row]:
    count = min(_number(form["rows"]), _MOST_ROWS)
    return [{name: form[f"{name}-{number}"].strip() for name in _FIELDS} for number in range(count)]


def _row(session: contract.Session, zone: ZoneInfo) -> Row:
    local = session.starts_at.astimezone(zone)
    return {
        "id": str(session.id),
        "unit": session.unit,
        "day": local.date().isoformat(),
        "time": f"{local:%H:%M}",
        "minutes": str(session.minutes),
        "venue": session.venue,
    }


def _blank() -> Row:
    return {**dict.fromkeys(_FIELDS, ""), "id": str(uuid7()), "time": "09:00", "minutes": "90"}


def _session(row: Row, zone: ZoneInfo) -> dict[str, str]:
    """What the contract is given; a day or a time that is none goes as it was written, to be refused at its place."""
    try:
        starts = datetime.fromisoformat(f"{row['day']}T{row['time']}").replace(tzinfo=zone).isoformat()
    except ValueError:
        starts = f"{row['day']} {row['time']}"
    return {"id": row["id"], "unit": row["unit"], "starts_at": starts, "minutes": row["minutes"], "venue": row["venue"]}


def _at_rows(form: Form, kept: list[int]) -> Form:
    """Problems of ``sessions[1].minutes`` at the field of the row that was sent second."""

    def field(name: str) -> str:
        found = _PLACE.match(name)
        if found is None or int(found[1]) >= len(kept):
            return name
        return f"{_NAMES.get(found[2], 'unit')}-{kept[int(found[1])]}"

    form.problems = {field(name): problem for name, problem in form.problems.items()}
    return form


def _number(text: str) -> int:
    return int(text) if text.isdecimal() and len(text) < 5 else 0


TIMETABLE_ROUTES = (timetable_page, set_timetable)
