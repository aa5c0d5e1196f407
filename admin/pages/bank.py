"""The bank of activities at a desk: look for one, read it, write one, share it further, take it back."""

from collections.abc import Mapping
from typing import Any, Final
from urllib.parse import urlencode
from uuid import UUID

from litestar import Response, get, post
from litestar.di import NamedDependency
from litestar.params import FromPath
from litestar.response import Redirect

from admin.forms import REFUSALS, Form
from admin.rendering import Sheet, see
from server.features.activity_bank.browsing import BankService, Wanted
from server.features.activity_bank.sheet import TITLES, choices
from server.features.activity_bank.writing import BankDesk
from server.kernel.access import Whereabouts
from server.kernel.errors import NotVisible
from server.shared.contract import bank as contract
from server.shared.contract.base import WireStruct
from server.shared.domain.permissions import Action
from server.shared.i18n import content_language, translator
from server.shared.ids import NOWHERE, uuid7

BASE: Final = "/preschools/{preschool_id:uuid}/bank"
ONE: Final = BASE + "/{owner_id:uuid}/{activity_id:uuid}"
OWN: Final = BASE + "/{activity_id:uuid}"
_PLAIN_FILTERS: Final = ("words", "band", "area", "part_of_day", "centre", "whose")
_WHOSE: Final = ("project", "preschool", "own", "district")
_LONGEST: Final = 80
_LINES: Final = ("course", "materials")


@get(BASE, action=Action.BANK_READ)
async def bank_list(
    sheet: NamedDependency[Sheet], bank: NamedDependency[BankService], preschool_id: FromPath[UUID]
) -> Response[str]:
    asked = {name: sheet.asked(name)[:_LONGEST] for name in (*_PLAIN_FILTERS, "theme")}
    asked["whose"] = asked["whose"] if asked["whose"] in _WHOSE else ""
    month, week = _theme(asked["theme"])
    wanted = Wanted(month=month, week=week, **{name: asked[name] for name in _PLAIN_FILTERS})
    cursor = sheet.asked("cursor")
    listed = await bank.page(preschool_id, wanted, cursor or None)
    filters = {name: value for name, value in asked.items() if value}
    return sheet.page(
        "bank.html",
        preschool_id=preschool_id,
        listed=listed,
        asked=asked,
        filters=filters,
        here_again=urlencode(filters),
        cursor=cursor,
        whose=_WHOSE,
        nowhere=NOWHERE,
        **await _offered(sheet, bank),
    )


@get(BASE + "/new", action=Action.BANK_WRITE)
async def new_activity(
    sheet: NamedDependency[Sheet], bank: NamedDependency[BankService], preschool_id: FromPath[UUID]
) -> Response[str]:
    if not sheet.actor.may(Action.BANK_WRITE, Whereabouts(preschool_id)):
        raise NotVisible
    form = Form({"minutes": "20", "language": content_language(sheet.actor.language), "sharing": "own", "theme": "0-0"})
    return await _form(sheet, bank, preschool_id, form)


@post(BASE + "/new", action=Action.BANK_WRITE)
async def write_activity(
    sheet: NamedDependency[Sheet],
    bank: NamedDependency[BankService],
    bank_desk: NamedDependency[BankDesk],
    preschool_id: FromPath[UUID],
) -> Response[str] | Redirect:
    form = await sheet.form()
    try:
        made = await bank_desk.add(preschool_id, form.as_(contract.NewBankActivity, **_said(form), id=uuid7()))
    except REFUSALS as error:
        return await _form(sheet, bank, preschool_id, _refused(form, error))
    return await _after(bank_desk, preschool_id, made)


@get(ONE, action=Action.BANK_READ)
async def one_activity(
    sheet: NamedDependency[Sheet],
    bank: NamedDependency[BankService],
    preschool_id: FromPath[UUID],
    owner_id: FromPath[UUID],
    activity_id: FromPath[UUID],
) -> Response[str]:
    return await _one(sheet, bank, preschool_id, await bank.one(preschool_id, owner_id, activity_id), Form())


@get(OWN + "/change", action=Action.BANK_WRITE)
async def activity_form(
    sheet: NamedDependency[Sheet],
    bank: NamedDependency[BankService],
    preschool_id: FromPath[UUID],
    activity_id: FromPath[UUID],
) -> Response[str]:
    found = await bank.one(preschool_id, preschool_id, activity_id)
    return await _form(sheet, bank, preschool_id, _form_of(found), found)


@post(OWN + "/change", action=Action.BANK_WRITE)
async def change_activity(
    sheet: NamedDependency[Sheet],
    bank_desk: NamedDependency[BankDesk],
    preschool_id: FromPath[UUID],
    activity_id: FromPath[UUID],
) -> Response[str] | Redirect:
    form = await sheet.form()
    try:
        made = await bank_desk.correct(preschool_id, activity_id, form.as_(contract.BankWriting, **_said(form)))
    except REFUSALS as error:
        found = await bank_desk.one(preschool_id, preschool_id, activity_id)
        return await _form(sheet, bank_desk, preschool_id, _refused(form, error), found)
    return await _after(bank_desk, preschool_id, made)


@post(OWN + "/sharing", action=Action.BANK_WRITE)
async def share_activity(
    sheet: NamedDependency[Sheet],
    bank_desk: NamedDependency[BankDesk],
    preschool_id: FromPath[UUID],
    activity_id: FromPath[UUID],
) -> Response[str] | Redirect:
    form = await sheet.form()
    found = await bank_desk.one(preschool_id, preschool_id, activity_id)
    try:
        asked = form.as_(_Sharing)
        made = await bank_desk.share(preschool_id, activity_id, asked.sharing)
    except REFUSALS as error:
        return await _one(sheet, bank_desk, preschool_id, found, form.refused(error))
    return await _after(bank_desk, preschool_id, made)


@post(OWN + "/withdraw", action=Action.BANK_WRITE)
async def withdraw_activity(
    bank_desk: NamedDependency[BankDesk], preschool_id: FromPath[UUID], activity_id: FromPath[UUID]
) -> Redirect:
    await bank_desk.withdraw(preschool_id, activity_id)
    return see(f"/admin/preschools/{preschool_id}/bank")


class _Sharing(WireStruct):
    """The one field of the buttons that share."""

    sharing: contract.Sharing


async def _one(
    sheet: Sheet, bank: BankService, preschool_id: UUID, found: contract.BankActivity, form: Form
) -> Response[str]:
    offered = await _offered(sheet, bank)
    return sheet.page(
        "bank_one.html", status=form.status, preschool_id=preschool_id, one=found, form=form, nowhere=NOWHERE, **offered
    )


async def _form(  # a form with what may be chosen, and the activity it is about
    sheet: Sheet, bank: BankService, preschool_id: UUID, form: Form, found: contract.BankActivity | None = None
) -> Response[str]:
    offered = await _offered(sheet, bank)
    return sheet.page("bank_form.html", status=form.status, preschool_id=preschool_id, one=found, form=form, **offered)


async def _offered(sheet: Sheet, bank: BankService) -> dict[str, Any]:
    """What may be chosen, in the reader's language, and the themes of the grid in the order of the school year."""
    reference = await bank.reference()
    words = translator(sheet.actor.language)
    themes = {f"{month}-{week}": words.chosen(title) for (month, week), title in reference.themes.items()}
    return {"offered": choices(reference, words), "themes": themes, "reference": reference}


def _said(form: Form) -> dict[str, Any]:
    """What the contract asks of the fields that the form says otherwise."""
    month, week = _theme(form["theme"])
    lines = {name: [line for line in map(str.strip, form[name].splitlines()) if line] for name in _LINES}
    said = {"title": {name[-2:]: form[name] for name in TITLES}, "indicators": form.chosen("indicators")}
    return {**said, "month": month or 0, "week": week or 0, **lines}


def _form_of(found: contract.BankActivity) -> Form:
    values: dict[str, Any] = {
        name: str(getattr(found, name))
        for name in ("band", "area", "part_of_day", "centre", "minutes", "aim", "simpler", "harder", "language")
    }
    values |= {name: "\n".join(getattr(found, name)) for name in _LINES}
    values |= {name: found.title.get(name[-2:], "") for name in TITLES}
    values["indicators"] = list(found.indicators)
    values |= {"theme": f"{found.month}-{found.week}", "sharing": found.sharing}
    return Form(values | ({"local": "true"} if found.local else {}))


def _refused(form: Form, error: Exception) -> Form:
    """What is wrong with one line of a field is told at the field, and with the week at the theme."""
    names: Mapping[str, str] = {"week": "theme", "month": "theme", "title": TITLES[0]}
    found = form.refused(error, {"bank.district_by_leading": "sharing"}).problems
    plain = {name.split("[")[0].split(".")[0]: problem for name, problem in found.items()}
    form.problems = {names.get(name, name): problem for name, problem in plain.items()}
    return form


def _theme(text: str) -> tuple[int | None, int | None]:
    """Month and week of "11-2"; None where the text names no theme."""
    parts = text.split("-")
    if len(parts) == len(("month", "week")) and all(part.isascii() and part.isdecimal() for part in parts):
        return int(parts[0][:2]), int(parts[1][:2])
    return None, None


async def _after(bank: BankService, preschool_id: UUID, one: contract.BankActivity) -> Redirect:
    """To the activity; to the list where it went back to an author who alone sees it."""
    home = f"/admin/preschools/{preschool_id}/bank"
    try:
        await bank.one(preschool_id, one.owner_id, one.id)
    except NotVisible:
        return see(home)
    return see(f"{home}/{one.owner_id}/{one.id}")


BANK_ROUTES = (
    bank_list,
    new_activity,
    write_activity,
    one_activity,
    activity_form,
    change_activity,
    share_activity,
    withdraw_activity,
)
