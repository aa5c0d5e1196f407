"""The question bank: found by topic, difficulty and words; one as participants see it; exchanged as QTI."""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any, Final
from uuid import UUID

from litestar import Response, get, post
from litestar.di import NamedDependency
from litestar.params import FromPath, FromQuery
from litestar.response import Redirect

from admin.forms import REFUSALS, Form
from admin.pages.courses.asked import KINDS, as_seen
from admin.pages.courses.shown import BASE, LANGUAGES, said_to
from admin.rendering import Sheet, see
from server.features.course_tests.bank import QuestionBankService
from server.features.courses.programmes import ProgrammeService
from server.kernel.errors import Malformed
from server.kernel.http.dependencies import provide
from server.shared.contract import course_tests as contract
from server.shared.contract.base import FieldProblem
from server.shared.contract.courses import Words
from server.shared.domain.course_tests import DIFFICULTIES
from server.shared.domain.permissions import Action

PATH: Final = "/course/questions"
ONE: Final = PATH + "/{question_id:uuid}"
HOME: Final = f"{BASE}/questions"
_LARGEST_FILE: Final = 8 << 20
_AROUND_THE_FILE: Final = 64 * 1024
_AT_ONCE: Final = 40
_PROGRAMMES: Final = 5
_QTI: Final = "nihol-questions-qti.zip"


@dataclass(frozen=True)
class BankDesk:
    """The bank, and the programmes whose modules are its topics."""

    bank: QuestionBankService
    programmes: ProgrammeService

    async def topics(self, asked: Iterable[contract.Question] = ()) -> dict[str, Words]:
        """The modules of programmes in force by slug, in their order, then what else ``asked`` are about."""
        found: dict[str, Words] = {}
        for one in [one for one in await self.programmes.listed() if one.in_force][:_PROGRAMMES]:
            document = (await self.programmes.one(one.id)).document
            found |= {module.slug: module.title for module in document.modules} if document else {}
        others = sorted({one.body.topic for one in asked} - set(found))
        return {**found, **{slug: {LANGUAGES[0]: slug} for slug in others}}


def bank_desk(
    question_bank: NamedDependency[QuestionBankService], course_programmes: NamedDependency[ProgrammeService]
) -> BankDesk:
    return BankDesk(question_bank, course_programmes)


BANK_DESK: Final = {"desk": provide(bank_desk)}


@dataclass(frozen=True)
class Looked:
    """What somebody looks for."""

    topic: str = ""
    difficulty: int = 0
    retired: bool = False
    search: str = ""
    start: int = 0


@get(PATH, action=Action.QUESTION_READ, dependencies=BANK_DESK)
async def questions_page(
    sheet: NamedDependency[Sheet],
    desk: NamedDependency[BankDesk],
    topic: FromQuery[str] = "",
    retired: FromQuery[bool] = False,
) -> Response[str]:
    asked = {name: sheet.asked(name) for name in ("difficulty", "start")}
    numbers = {name: int(text) if text.isdecimal() and len(text) < 6 else 0 for name, text in asked.items()}
    looked = Looked(topic[:40], retired=retired, search=sheet.asked("search")[:80].strip(), **numbers)
    return await _listed(sheet, desk, looked, Form())


@get(PATH + "/qti.zip", action=Action.QUESTION_READ)
async def questions_as_qti(question_bank: NamedDependency[QuestionBankService]) -> Response[bytes]:
    headers = {"Content-Disposition": f'attachment; filename="{_QTI}"', "Cache-Control": "no-store"}
    return Response(await question_bank.exported(), media_type="application/zip", headers=headers)


@post(
    PATH + "/qti",
    status_code=200,
    action=Action.COURSE_MANAGE,
    dependencies=BANK_DESK,
    request_max_body_size=_LARGEST_FILE + _AROUND_THE_FILE,
)
async def questions_from_qti(
    sheet: NamedDependency[Sheet], desk: NamedDependency[BankDesk]
) -> Response[str] | Redirect:
    """A package is taken whole or not at all; what is wrong with it is told with the file it is in."""
    form = await sheet.form()
    upload = form.upload("file")
    try:
        if upload is None or not upload.filename:
            raise Malformed(FieldProblem(field="file", code="input.missing"))
        brought = await desk.bank.imported(await upload.read())
    except REFUSALS as error:
        return await _listed(sheet, desk, Looked(), form.refused(error))
    return await _listed(sheet, desk, Looked(), form, brought)


@get(ONE, action=Action.QUESTION_READ, dependencies=BANK_DESK)
async def question_page(
    sheet: NamedDependency[Sheet], desk: NamedDependency[BankDesk], question_id: FromPath[UUID]
) -> Response[str]:
    return await _one(sheet, desk, question_id, Form())


@post(ONE + "/retirement", action=Action.COURSE_MANAGE, dependencies=BANK_DESK)
async def retire_question(
    sheet: NamedDependency[Sheet], desk: NamedDependency[BankDesk], question_id: FromPath[UUID]
) -> Response[str] | Redirect:
    form = await sheet.form()
    try:
        await desk.bank.retire(question_id, form.as_(contract.Retirement).revision)
    except REFUSALS as error:
        return await _one(sheet, desk, question_id, form.refused(error))
    return see(f"{HOME}/{question_id}")


async def _one(sheet: Sheet, desk: BankDesk, question_id: UUID, form: Form) -> Response[str]:
    found = await desk.bank.one(question_id)
    return sheet.page(
        "courses/question.html",
        status=form.status,
        one=found,
        seen=as_seen(found.body),
        topics=await desk.topics([found]),
        managing=Action.COURSE_MANAGE.value in found.permitted,
        form=form,
        said=said_to(sheet.actor.language),
    )


async def _listed(
    sheet: Sheet, desk: BankDesk, looked: Looked, form: Form, brought: contract.ImportedQuestions | None = None
) -> Response[str]:
    rows = await desk.bank.listed(retired=looked.retired)
    found = [one for one in rows if _is_sought(one, looked)]
    start = max(looked.start, 0)
    shown: dict[str, Any] = {
        "rows": found[start : start + _AT_ONCE],
        "following": start + _AT_ONCE if len(found) > start + _AT_ONCE else None,
        "count": len(found),
    }
    return sheet.page(
        "courses/questions.html",
        status=form.status,
        **shown,
        looked=looked,
        topics=await desk.topics(rows),
        difficulties=DIFFICULTIES,
        kinds=KINDS,
        managing=sheet.actor.has(Action.COURSE_MANAGE),
        brought=brought,
        form=form,
        said=said_to(sheet.actor.language),
    )


def _is_sought(one: contract.Question, looked: Looked) -> bool:
    of_topic = not looked.topic or one.body.topic == looked.topic
    return of_topic and looked.difficulty in (0, one.body.difficulty) and _has(one, looked.search)


def _has(question: contract.Question, search: str) -> bool:
    """Whether the words stand in the question or one of its options, or are its number."""
    if not search or search == str(question.number):
        return True
    texts = [question.body.text, *(choice.text for choice in question.body.choices)]
    return any(search.lower() in text.lower() for words in texts for text in words.values())


QUESTION_ROUTES = (questions_page, questions_as_qti, questions_from_qti, question_page, retire_question)
