"""The form of a decision: a new one upon signals or any figure, or a running one said anew."""

from typing import Any, Final
from uuid import UUID

from litestar import Response, get, post
from litestar.di import NamedDependency
from litestar.params import FromPath
from litestar.response import Redirect

from admin.forms import REFUSALS, Form, empty
from admin.pages.decisions.forms import (
    MOST_ROWS,
    at_fields,
    beginning,
    blank,
    first_task_on,
    number_shown,
    row_of,
    rows_of,
    said_in,
)
from admin.pages.decisions.register import address_of
from admin.pages.decisions.shown import said_to
from admin.rendering import Sheet, see
from server.features.decisions.service import DecisionService
from server.features.decisions.signals import SignalService
from server.features.figures.indicators import INDICATORS
from server.shared.contract import decisions as contract
from server.shared.domain.decisions import OVERDUE
from server.shared.domain.permissions import Action
from server.shared.i18n import translator
from server.shared.ids import uuid7

_BASE: Final = "/preschools/{preschool_id:uuid}/decisions"
_CHANGE: Final = _BASE + "/{decision_id:uuid}/change"
_ROWS: Final = 2
_MOST_SIGNALS: Final = 20


@get(_BASE + "/new", action=Action.DECISION_WRITE)
async def new_decision(
    sheet: NamedDependency[Sheet],
    decisions: NamedDependency[DecisionService],
    signals: NamedDependency[SignalService],
    preschool_id: FromPath[UUID],
) -> Response[str]:
    """Upon the signals named in the address, or upon a figure; without either one is chosen first."""
    answered = await _signals(signals, preschool_id, sheet.request.query_params.getall("signal", []))
    figure = next((one.figure for one in answered if one.rule != OVERDUE), sheet.asked("figure"))
    if not figure:
        return _choosing(sheet, preschool_id, answered)
    part = sheet.asked("part")
    baseline, owners = await decisions.beginning(preschool_id, figure, part, [one.id for one in answered])
    today = sheet.actor.today
    form = empty(beginning(baseline, answered, today, translator(sheet.actor.language)))
    form.values.update({"id": str(uuid7()), "figure": figure, "part": part})
    rows = [blank(uuid7(), first_task_on(today)), *(blank(uuid7()) for _ in range(_ROWS - 1))]
    return _writing(sheet, preschool_id, form, rows=rows, baseline=baseline, owners=owners, answered=answered)


@post(_BASE + "/rows", status_code=200, action=Action.DECISION_WRITE, shown_once=True)
async def more_rows(
    sheet: NamedDependency[Sheet],
    decisions: NamedDependency[DecisionService],
    signals: NamedDependency[SignalService],
    preschool_id: FromPath[UUID],
) -> Response[str]:
    """The same form with one task more; nothing is written."""
    form = await sheet.form()
    rows = rows_of(form)
    if len(rows) < MOST_ROWS:
        rows.append(blank(uuid7()))
    return await _again(sheet, decisions, signals, preschool_id, form, rows)


@post(_BASE + "/new", action=Action.DECISION_WRITE)
async def make_decision(
    sheet: NamedDependency[Sheet],
    decisions: NamedDependency[DecisionService],
    signals: NamedDependency[SignalService],
    preschool_id: FromPath[UUID],
) -> Response[str] | Redirect:
    form = await sheet.form()
    rows = rows_of(form)
    evidence = [{"kind": "words", "words": form["evidence"].strip()}] if form["evidence"].strip() else []
    said: dict[str, Any] = {**said_in(form, rows, _unit_of(form["figure"])), "signal_ids": form.chosen("signal")}
    try:
        asked = form.as_(contract.NewDecision, evidence=evidence, **said)
        made = await decisions.decide(preschool_id, asked)
    except REFUSALS as error:
        at_fields(form.refused(error), rows)
        return await _again(sheet, decisions, signals, preschool_id, form, rows)
    return see(address_of(preschool_id, made.id))


@get(_CHANGE, action=Action.DECISION_WRITE)
async def decision_to_change(
    sheet: NamedDependency[Sheet],
    decisions: NamedDependency[DecisionService],
    preschool_id: FromPath[UUID],
    decision_id: FromPath[UUID],
) -> Response[str]:
    found = await decisions.one(preschool_id, decision_id)
    form = empty({name: getattr(found, name) for name in ("title", "why", "due_on", "revision", "figure", "part")})
    form.values["expected"] = number_shown(found.expected, found.unit)
    rows = [*(row_of(task) for task in found.tasks), blank(uuid7())]
    return await _changing(sheet, decisions, found, preschool_id, form, rows)


@post(_CHANGE, action=Action.DECISION_WRITE)
async def change_decision(
    sheet: NamedDependency[Sheet],
    decisions: NamedDependency[DecisionService],
    preschool_id: FromPath[UUID],
    decision_id: FromPath[UUID],
) -> Response[str] | Redirect:
    form = await sheet.form()
    rows = rows_of(form)
    found = await decisions.one(preschool_id, decision_id)
    if form["step"] == "add":
        rows = [*rows, blank(uuid7())][:MOST_ROWS]
        return await _changing(sheet, decisions, found, preschool_id, form, rows)
    try:
        asked = form.as_(contract.DecisionChange, **said_in(form, rows, found.unit))
        await decisions.change(preschool_id, decision_id, asked)
    except REFUSALS as error:
        at_fields(form.refused(error), rows)
        return await _changing(sheet, decisions, found, preschool_id, form, rows)
    return see(address_of(preschool_id, decision_id))


async def _again(
    sheet: Sheet,
    decisions: DecisionService,
    signals: SignalService,
    preschool_id: UUID,
    form: Form,
    rows: list[dict[str, str]],
) -> Response[str]:
    answered = await _signals(signals, preschool_id, form.chosen("signal"))
    ids = [one.id for one in answered]
    baseline, owners = await decisions.beginning(preschool_id, form["figure"], form["part"], ids)
    return _writing(sheet, preschool_id, form, rows=rows, baseline=baseline, owners=owners, answered=answered)


async def _changing(
    sheet: Sheet,
    decisions: DecisionService,
    found: contract.Decision,
    preschool_id: UUID,
    form: Form,
    rows: list[dict[str, str]],
) -> Response[str]:
    baseline = contract.Baseline(
        figure=found.figure,
        part=found.part,
        unit=found.unit,
        direction=found.direction,
        value=found.baseline,
        month=found.baseline_month,
    )
    owners = await decisions.owners(preschool_id)
    return _writing(sheet, preschool_id, form, rows=rows, baseline=baseline, owners=owners, answered=[], changed=found)


async def _signals(signals: SignalService, preschool_id: UUID, chosen: list[str]) -> list[contract.Signal]:
    """Those of the open ones that are named; what is no id or is open no more is left out."""
    wanted = set(chosen[:_MOST_SIGNALS])
    return [one for one in await signals.open(preschool_id) if str(one.id) in wanted] if wanted else []


def _unit_of(figure: str) -> str:
    return next((one.unit.value for one in INDICATORS if one.slug == figure), "number")


def _choosing(sheet: Sheet, preschool_id: UUID, answered: list[contract.Signal]) -> Response[str]:
    return sheet.page(
        "decisions/choose.html",
        preschool_id=preschool_id,
        indicators=[one for one in INDICATORS if one.collected],
        answered=answered,
        said=said_to(sheet.actor.language),
    )


def _writing(
    sheet: Sheet, preschool_id: UUID, form: Form, changed: contract.Decision | None = None, **shown: Any
) -> Response[str]:
    return sheet.page(
        "decisions/form.html",
        status=form.status,
        preschool_id=preschool_id,
        form=form,
        changed=changed,
        said=said_to(sheet.actor.language),
        **shown,
    )


DECIDING_ROUTES = (new_decision, more_rows, make_decision, decision_to_change, change_decision)
