"""The exchange with DHIS2: names given on a page or by a table, a month taken as a file or sent."""

from dataclasses import dataclass
from typing import Final
from uuid import UUID

import msgspec
from litestar import Response, get, post
from litestar.di import NamedDependency
from litestar.params import FromQuery
from litestar.response import Redirect

from admin.carrying import carried, file_of
from admin.forms import REFUSALS, Form, empty
from admin.rendering import Sheet, see
from server.features.exchange.names import Wanted
from server.features.exchange.service import ExchangeService
from server.features.exchange.sheet import LARGEST_FILE
from server.shared.contract import exchange as contract
from server.shared.domain.exchange import ELEMENTS, LEVELS
from server.shared.domain.figures import months_offered
from server.shared.domain.permissions import Action
from server.shared.ids import NOWHERE, uuid7

BASE: Final = "/exchange"
_PATH: Final = "/admin/exchange"
SHOWN: Final = (*ELEMENTS, *LEVELS)
_AROUND_THE_FILE: Final = 64 * 1024


@dataclass(frozen=True)
class Looked:
    """What somebody looks at: a level, words, only what has no name, from where on."""

    level: str
    words: str
    unnamed: bool
    cursor: UUID | None


@get(BASE, action=Action.EXCHANGE_READ)
async def exchange_page(
    sheet: NamedDependency[Sheet],
    exchange: NamedDependency[ExchangeService],
    level: FromQuery[str] = ELEMENTS[0],
    words: FromQuery[str] = "",
    unnamed: FromQuery[bool] = False,
    cursor: FromQuery[UUID | None] = None,
) -> Response[str]:
    return await _shown(sheet, exchange, Looked(level, words[:80].strip(), unnamed, cursor), Form())


@post(BASE, action=Action.EXCHANGE_MANAGE)
async def set_names(
    sheet: NamedDependency[Sheet], exchange: NamedDependency[ExchangeService]
) -> Response[str] | Redirect:
    """Names of the lines of one page; those that stand as they stood are not sent on."""
    form = await sheet.form()
    looked = Looked(form["level"], form["words"], form["unnamed"] == "true", _id(form["cursor"]))
    lines = range(int(form["lines"]) if form["lines"].isdecimal() and len(form["lines"]) < 4 else 0)
    changed = [line for line in lines if _said(form, line) != (form[f"was-{line}"], form[f"was-combination-{line}"])]
    try:
        await exchange.name([_change(form, line) for line in changed])
    except REFUSALS as error:
        return await _shown(sheet, exchange, looked, _by_line(form.refused(error), changed))
    query = f"level={looked.level}" if looked.level in SHOWN else ""
    return see(f"{_PATH}?{query}&done=true")


@post(
    BASE + "/file",
    status_code=200,
    action=Action.EXCHANGE_MANAGE,
    request_max_body_size=LARGEST_FILE + _AROUND_THE_FILE,
)
async def bring_names(
    sheet: NamedDependency[Sheet], exchange: NamedDependency[ExchangeService]
) -> Response[str] | Redirect:
    """A table looked at, or with ``apply`` brought in."""
    form, looked = await sheet.form(), Looked(ELEMENTS[0], "", False, None)
    try:
        _, content = await file_of(form)
        brought = await exchange.bring_in(content, apply=form["apply"] == "true")
    except REFUSALS as error:
        return await _shown(sheet, exchange, looked, form.refused(error))
    if form["apply"] == "true" and not brought.faults:
        return see(f"{_PATH}?done=true")
    return await _shown(sheet, exchange, looked, form, brought, carried(content))


@post(BASE + "/send", action=Action.EXCHANGE_MANAGE)
async def send_month(
    sheet: NamedDependency[Sheet], exchange: NamedDependency[ExchangeService]
) -> Response[str] | Redirect:
    form = await sheet.form()
    try:
        await exchange.send(form.as_(contract.NewSending, id=uuid7()))
    except REFUSALS as error:
        return await _shown(sheet, exchange, Looked(ELEMENTS[0], "", False, None), form.refused(error))
    return see(f"{_PATH}#sendings")


async def _shown(
    sheet: Sheet,
    exchange: ExchangeService,
    looked: Looked,
    form: Form,
    brought: contract.NameImport | None = None,
    kept: str = "",
) -> Response[str]:
    level = looked.level if looked.level in SHOWN else ELEMENTS[0]
    listed = (
        await exchange.names_of_figures((level,))
        if level in ELEMENTS
        else await exchange.names_of_places(Wanted(level, looked.words, looked.unnamed, looked.cursor or NOWHERE))
    )
    return sheet.page(
        "exchange/exchange.html",
        status=form.status,
        level=level,
        levels=SHOWN,
        elements=ELEMENTS,
        looked=looked,
        listed=listed,
        managing=Action.EXCHANGE_MANAGE.value in listed.permitted,
        sendings=(await exchange.sendings()).sendings,
        months=months_offered(sheet.actor.today),
        places=LEVELS,
        form=form or empty(),
        brought=brought,
        carried=kept,
        done=sheet.asked("done") == "true",
    )


def _said(form: Form, line: int) -> tuple[str, str]:
    return form[f"theirs-{line}"].strip(), form[f"combination-{line}"].strip()


def _change(form: Form, line: int) -> contract.NameChange:
    theirs, combination = _said(form, line)
    return contract.NameChange(
        kind=form[f"kind-{line}"], ours=form[f"ours-{line}"], theirs=theirs, combination=combination
    )


def _by_line(form: Form, changed: list[int]) -> Form:
    """Problems of ``names[3].theirs`` at the field of the line that was the fourth to change."""
    problems = {}
    for name, wrong in form.problems.items():
        number, _, column = name.removeprefix("names[").partition("].")
        if number.isdecimal() and int(number) < len(changed):
            at = "combination" if column == "combination" else "theirs"
            problems[f"{at}-{changed[int(number)]}"] = wrong
        else:
            problems[name] = wrong
    form.problems = problems
    return form


def _id(text: str) -> UUID | None:
    try:
        return msgspec.convert(text, UUID) if text else None
    except msgspec.ValidationError:
        return None


EXCHANGE_ROUTES = (exchange_page, set_names, bring_names, send_month)
