"""Writing a question of any of the five kinds, and changing one."""

from typing import Final
from uuid import UUID

from litestar import Response, get, post
from litestar.di import NamedDependency
from litestar.params import FromPath, FromQuery
from litestar.response import Redirect

from admin.forms import REFUSALS, Form, empty
from admin.pages.courses.asked import KINDS, begun, body_in, rows_of, values_of
from admin.pages.courses.questions import BANK_DESK, HOME, ONE, PATH, BankDesk
from admin.pages.courses.shown import said_to
from admin.rendering import Sheet, see
from server.shared.contract import course_tests as contract
from server.shared.domain.course_tests import DIFFICULTIES, MOST_CHOICES
from server.shared.domain.permissions import Action
from server.shared.ids import uuid7

_ADD: Final = "add"
_BODY: Final = "body."


@get(PATH + "/new", action=Action.COURSE_MANAGE, dependencies=BANK_DESK)
async def new_question(
    sheet: NamedDependency[Sheet],
    desk: NamedDependency[BankDesk],
    kind: FromQuery[str] = KINDS[0],
    topic: FromQuery[str] = "",
) -> Response[str]:
    form = empty({**begun(kind if kind in KINDS else KINDS[0], topic), "id": uuid7()})
    return await _writing(sheet, desk, form, None)


@post(PATH + "/new", action=Action.COURSE_MANAGE, dependencies=BANK_DESK)
async def write_question(sheet: NamedDependency[Sheet], desk: NamedDependency[BankDesk]) -> Response[str] | Redirect:
    form = await sheet.form()
    if form["step"] == _ADD:
        return await _writing(sheet, desk, _longer(form), None)
    try:
        made = await desk.bank.create(form.as_(contract.NewQuestion, body=body_in(form)))
    except REFUSALS as error:
        return await _writing(sheet, desk, _at_fields(form.refused(error)), None)
    return see(f"{HOME}/{made.id}")


@get(ONE + "/change", action=Action.COURSE_MANAGE, dependencies=BANK_DESK)
async def question_to_change(
    sheet: NamedDependency[Sheet], desk: NamedDependency[BankDesk], question_id: FromPath[UUID]
) -> Response[str]:
    found = await desk.bank.one(question_id)
    form = Form({**values_of(found.body), "revision": str(found.revision)})
    return await _writing(sheet, desk, form, found)


@post(ONE + "/change", action=Action.COURSE_MANAGE, dependencies=BANK_DESK)
async def change_question(
    sheet: NamedDependency[Sheet], desk: NamedDependency[BankDesk], question_id: FromPath[UUID]
) -> Response[str] | Redirect:
    form = await sheet.form()
    found = await desk.bank.one(question_id)
    if form["step"] == _ADD:
        return await _writing(sheet, desk, _longer(form), found)
    try:
        await desk.bank.change(question_id, form.as_(contract.ChangedQuestion, body=body_in(form)))
    except REFUSALS as error:
        return await _writing(sheet, desk, _at_fields(form.refused(error)), found)
    return see(f"{HOME}/{question_id}")


def _longer(form: Form) -> Form:
    form.values["choices"] = str(min(rows_of(form) + 1, MOST_CHOICES))
    return form


def _at_fields(form: Form) -> Form:
    """``body.text`` is the field ``text``; what is wrong with one option stands above all of them."""

    def field(name: str) -> str:
        bare = name.removeprefix(_BODY)
        return "choices" if bare.startswith(("choices", "right")) else bare

    form.problems = {field(name): problem for name, problem in form.problems.items()}
    return form


async def _writing(sheet: Sheet, desk: BankDesk, form: Form, changed: contract.Question | None) -> Response[str]:
    return sheet.page(
        "courses/question_form.html",
        status=form.status,
        changed=changed,
        topics=await desk.topics([changed] if changed else ()),
        difficulties=DIFFICULTIES,
        most=MOST_CHOICES,
        count=rows_of(form),
        form=form,
        said=said_to(sheet.actor.language),
    )


ASKING_ROUTES = (new_question, write_question, question_to_change, change_question)
