"""Reads the packaged questions into the bank; what was written there by people stays as it is."""

import hashlib
from pathlib import Path
from typing import Final

import msgspec

from server.features.course_tests import queries
from server.features.course_tests.asking import cleaned
from server.features.course_tests.bank import PACKAGED
from server.kernel.database import Work
from server.shared.contract.course_tests import QuestionBody
from server.shared.domain.frameworks import reference_id

FILE: Final = Path(__file__).parent / "reference" / "questions.json"


class PackagedQuestion(QuestionBody, kw_only=True):
    """A question of the file, with the number that makes its identity at every installation."""

    number: int


async def load_questions(work: Work, file: Path = FILE) -> None:
    """A question new to the installation is written; one that the file says otherwise than before is the next revision.

    One that people changed here stays theirs until the file itself says something new; a retired one stays retired
    until then.
    """
    await queries.lock_bank(work)
    known = {row["id"]: row for row in await queries.known(work)}
    numbers = {row["number"] for row in known.values()}
    for one in read(file):
        question_id = reference_id("course_question", one.number)
        body = msgspec.to_builtins(_body_of(one))
        packaged = hashlib.sha256(msgspec.json.encode(body)).hexdigest()
        row = known.get(question_id)
        if row is None:
            number = one.number if one.number not in numbers else max(numbers) + 1
            numbers.add(number)
            await queries.insert(work, question_id, number, {**body, PACKAGED: packaged})
        elif row["body"].get(PACKAGED) != packaged:
            await queries.update(work, question_id, {**body, PACKAGED: packaged})


def read(file: Path) -> list[PackagedQuestion]:
    return msgspec.json.decode(file.read_bytes(), type=list[PackagedQuestion])


def _body_of(one: PackagedQuestion) -> QuestionBody:
    return cleaned(msgspec.convert(msgspec.to_builtins(one), QuestionBody))
