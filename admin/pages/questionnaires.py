"""Questionnaires for families: written question by question without script, opened, closed, their results."""

import re
from typing import Any, Final
from uuid import UUID

from litestar import Response, get, post
from litestar.di import NamedDependency
from litestar.params import FromPath
from litestar.response import Redirect

from admin.forms import REFUSALS, Form, empty
from admin.rendering import Sheet, see
from server.features.preschools.service import PreschoolService
from server.features.questionnaires.service import QuestionnaireService
from server.kernel.access import Whereabouts
from server.kernel.errors import NotAllowed, NotVisible
from server.shared.contract import family as contract
from server.shared.domain.permissions import Action

BASE = "/preschools/{preschool_id:uuid}/questionnaires"
_ONE: Final = BASE + "/{questionnaire_id:uuid}"
_DRAFT: Final = "draft"
_CLOSED: Final = "closed"
_MOST_QUESTIONS: Final = 40
_AT_FIELDS: Final = {"questionnaire.already_over": "open_until"}
_STEP: Final = re.compile(r"(add|remove|up)(?:-(\d{1,2}))?")
_PLACE: Final = re.compile(r"questions\[(\d+)\]\.?(\w*)")

Row = dict[str, str]
"""One question as its fields hold it."""


@get(BASE, action=Action.QUESTIONNAIRE_READ)
async def questionnaires_page(
    sheet: NamedDependency[Sheet],
    questionnaires: NamedDependency[QuestionnaireService],
    preschool_id: FromPath[UUID],
) -> Response[str]:
    return sheet.page(
        "questionnaires.html",
        preschool_id=preschool_id,
        rows=await questionnaires.all(preschool_id),
        writing=sheet.actor.may(Action.QUESTIONNAIRE_MANAGE, Whereabouts(preschool_id)),
    )


@get(_ONE, action=Action.QUESTIONNAIRE_READ)
async def questionnaire_page(
    sheet: NamedDependency[Sheet],
    questionnaires: NamedDependency[QuestionnaireService],
    preschool_id: FromPath[UUID],
    questionnaire_id: FromPath[UUID],
) -> Response[str]:
    return await _shown(sheet, questionnaires, preschool_id, questionnaire_id, Form())


@get(_ONE + "/write", action=Action.QUESTIONNAIRE_MANAGE)
async def questionnaire_to_write(
    sheet: NamedDependency[Sheet],
    questionnaires: NamedDependency[QuestionnaireService],
    preschools: NamedDependency[PreschoolService],
    preschool_id: FromPath[UUID],
    questionnaire_id: FromPath[UUID],
) -> Response[str]:
    """The draft as it is; an empty one for an id that is not used yet."""
    known = next((one for one in await questionnaires.all(preschool_id) if one.id == questionnaire_id), None)
    if known is not None and known.status != _DRAFT:
        raise NotAllowed(Action.QUESTIONNAIRE_MANAGE)
    form, rows = Form(), [_blank([])]
    if known is not None:
        form = empty({name: getattr(known, name) for name in ("title", "introduction", "open_until", "revision")})
        form.values["group_id"] = str(known.group_id or "")
        rows = [_row_of(one) for one in known.questions]
    return await _writing(sheet, preschools, preschool_id, questionnaire_id, form, rows=rows)


@post(_ONE + "/rows", status_code=200, action=Action.QUESTIONNAIRE_MANAGE, shown_once=True)
async def change_rows(
    sheet: NamedDependency[Sheet],
    preschools: NamedDependency[PreschoolService],
    preschool_id: FromPath[UUID],
    questionnaire_id: FromPath[UUID],
) -> Response[str]:
    """The same form with a question more, less or elsewhere; nothing is written."""
    form = await sheet.form()
    rows = _moved(_rows(form), form["step"])
    return await _writing(sheet, preschools, preschool_id, questionnaire_id, form, rows=rows)


@post(_ONE + "/write", action=Action.QUESTIONNAIRE_MANAGE)
async def write_questionnaire(
    sheet: NamedDependency[Sheet],
    questionnaires: NamedDependency[QuestionnaireService],
    preschools: NamedDependency[PreschoolService],
    preschool_id: FromPath[UUID],
    questionnaire_id: FromPath[UUID],
) -> Response[str] | Redirect:
    form = await sheet.form()
    rows = _rows(form)
    said: dict[str, Any] = {"questions": [_question(row) for row in rows], "group_id": form["group_id"] or None}
    try:
        asked = form.as_(contract.QuestionnaireWriting, **said)
        await questionnaires.write(preschool_id, questionnaire_id, asked)
    except REFUSALS as error:
        form.refused(error, _AT_FIELDS)
        form.problems = {_field(name): problem for name, problem in form.problems.items()}
        return await _writing(sheet, preschools, preschool_id, questionnaire_id, form, rows=rows)
    return see(_address(preschool_id, questionnaire_id))


@post(_ONE + "/open", action=Action.QUESTIONNAIRE_MANAGE)
async def open_questionnaire(
    sheet: NamedDependency[Sheet],
    questionnaires: NamedDependency[QuestionnaireService],
    preschool_id: FromPath[UUID],
    questionnaire_id: FromPath[UUID],
) -> Response[str] | Redirect:
    form = await sheet.form()
    try:
        await questionnaires.open(preschool_id, questionnaire_id)
    except REFUSALS as error:
        return await _shown(sheet, questionnaires, preschool_id, questionnaire_id, form.refused(error))
    return see(_address(preschool_id, questionnaire_id))


@post(_ONE + "/close", action=Action.QUESTIONNAIRE_MANAGE)
async def close_questionnaire(
    sheet: NamedDependency[Sheet],
    questionnaires: NamedDependency[QuestionnaireService],
    preschool_id: FromPath[UUID],
    questionnaire_id: FromPath[UUID],
) -> Response[str] | Redirect:
    form = await sheet.form()
    try:
        await questionnaires.close(preschool_id, questionnaire_id)
    except REFUSALS as error:
        return await _shown(sheet, questionnaires, preschool_id, questionnaire_id, form.refused(error))
    return see(_address(preschool_id, questionnaire_id))


@post(_ONE + "/removal", action=Action.QUESTIONNAIRE_MANAGE)
async def remove_questionnaire(
    questionnaires: NamedDependency[QuestionnaireService],
    preschool_id: FromPath[UUID],
    questionnaire_id: FromPath[UUID],
) -> Redirect:
    await questionnaires.remove(preschool_id, questionnaire_id)
    return see(f"/admin/preschools/{preschool_id}/questionnaires")


def _address(preschool_id: UUID, questionnaire_id: UUID) -> str:
    return f"/admin/preschools/{preschool_id}/questionnaires/{questionnaire_id}"


def _rows(form: Form) -> list[Row]:
    """The questions of a form that was sent, in the order of its fields."""
    count = min(int(form["rows"]), _MOST_QUESTIONS) if form["rows"].isdecimal() else 0
    names = ("slug", "text", "kind", "choices", "required")
    return [{name: form[f"{name}-{number}"] for name in names} for number in range(count)]


def _moved(rows: list[Row], step: str) -> list[Row]:
    """The rows with one more at the end, one less, or one before its neighbour; anything else leaves them."""
    found = _STEP.fullmatch(step)
    if found is None:
        return rows
    place = int(found[2] or 0)
    if found[1] == "add" and len(rows) < _MOST_QUESTIONS:
        return [*rows, _blank(rows)]
    if found[1] == "remove" and place < len(rows) > 1:
        return [*rows[:place], *rows[place + 1 :]]
    if found[1] == "up" and 0 < place < len(rows):
        return [*rows[: place - 1], rows[place], rows[place - 1], *rows[place + 1 :]]
    return rows


def _blank(rows: list[Row]) -> Row:
    """A question nobody has written yet, by a slug no other question has."""
    taken = {row["slug"] for row in rows}
    slug = next(name for number in range(1, len(rows) + 2) if (name := f"q{number}") not in taken)
    return {"slug": slug, "text": "", "kind": "one", "choices": "", "required": "true"}


def _row_of(question: contract.Question) -> Row:
    return {
        "slug": question.slug,
        "text": question.text,
        "kind": question.kind,
        "choices": "\n".join(question.choices),
        "required": "true" if question.required else "",
    }


def _question(row: Row) -> dict[str, Any]:
    choices = [line for line in map(str.strip, row["choices"].splitlines()) if line]
    return {**row, "text": row["text"].strip(), "choices": choices, "required": bool(row["required"])}


def _field(name: str) -> str:
    """The field of the form that a problem is about: ``questions[2].text`` is ``text-2``."""
    found = _PLACE.match(name)
    return f"{found[2] or 'text'}-{found[1]}" if found else name


async def _shown(
    sheet: Sheet, questionnaires: QuestionnaireService, preschool_id: UUID, questionnaire_id: UUID, form: Form
) -> Response[str]:
    """The questions; once it is closed, the results."""
    found = next((one for one in await questionnaires.all(preschool_id) if one.id == questionnaire_id), None)
    if found is None:
        raise NotVisible
    results = None
    if found.status == _CLOSED:
        told = await questionnaires.results(preschool_id, questionnaire_id)
        by_slug = {one.question: one for one in told.results}
        results = [(one, by_slug.get(one.slug)) for one in found.questions]
    return sheet.page(
        "questionnaire.html",
        status=form.status,
        preschool_id=preschool_id,
        one=found,
        results=results,
        managing=Action.QUESTIONNAIRE_MANAGE.value in found.permitted,
        form=form,
    )


async def _writing(
    sheet: Sheet,
    preschools: PreschoolService,
    preschool_id: UUID,
    questionnaire_id: UUID,
    form: Form,
    **shown: Any,
) -> Response[str]:
    if not sheet.actor.may(Action.QUESTIONNAIRE_MANAGE, Whereabouts(preschool_id)):
        raise NotVisible
    return sheet.page(
        "questionnaire_write.html",
        status=form.status,
        preschool_id=preschool_id,
        questionnaire_id=questionnaire_id,
        new=form["revision"] in {"", "0"},
        groups=await preschools.groups(preschool_id, None),
        form=form,
        **shown,
    )


QUESTIONNAIRE_ROUTES = (
    questionnaires_page,
    questionnaire_page,
    questionnaire_to_write,
    change_rows,
    write_questionnaire,
    open_questionnaire,
    close_questionnaire,
    remove_questionnaire,
)
