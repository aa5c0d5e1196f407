"""The question bank: listing, writing, retiring, and taking it out and in as a package of QTI."""

from uuid import UUID

import msgspec

from server.features.course_tests import queries
from server.features.course_tests.asking import cleaned, put_of
from server.features.course_tests.qti.items import Item
from server.features.course_tests.qti.packages import package_of, read_package
from server.kernel import audit
from server.kernel.access import Actor, Whereabouts
from server.kernel.clock import Clock
from server.kernel.database import Record, Work
from server.kernel.errors import Malformed, NotAllowed, NotVisible
from server.shared.contract import course_tests as contract
from server.shared.contract.base import FieldProblem
from server.shared.domain.course_tests import faults_of
from server.shared.domain.errors import RuleViolation
from server.shared.domain.permissions import Action
from server.shared.i18n import translator

CREATED = "course_question.create"
CHANGED = "course_question.change"
RETIRED = "course_question.retire"
IMPORTED = "course_question.import"
_COUNTRY = Whereabouts()
PACKAGED = "packaged"
"""Beside the body in its column: the digest of the packaged question it came from."""


class QuestionBankService:
    """The bank belongs to the installation: trainers read it, whoever manages the course writes it."""

    def __init__(self, work: Work, actor: Actor, clock: Clock) -> None:
        self._work = work
        self._actor = actor
        self._clock = clock

    async def listed(
        self, topic: str | None = None, difficulty: int | None = None, retired: bool = False
    ) -> list[contract.Question]:
        """Those that may be asked, or with ``retired`` those that are not any more, by number."""
        self._require_reader()
        rows = await queries.listed(self._work, topic, difficulty, retired)
        return [self._told(row) for row in rows]

    async def one(self, question_id: UUID) -> contract.Question:
        self._require_reader()
        row = await queries.one(self._work, question_id)
        if row is None:
            raise NotVisible
        return self._told(row)

    async def create(self, request: contract.NewQuestion) -> contract.Question:
        """A new question with the next number; the same again is the same. Raises Malformed naming what is wrong."""
        self._require_writer()
        body = sound(request.body)
        await queries.lock_bank(self._work)
        known = await queries.one(self._work, request.id)
        if known is None:
            number = await queries.next_number(self._work)
            await queries.insert(self._work, request.id, number, msgspec.to_builtins(body))
            await audit.record(self._work, self._actor, CREATED, request.id)
        elif _body_of(known) != body:
            raise RuleViolation("course_question.id_taken")
        return await self.one(request.id)

    async def change(self, question_id: UUID, request: contract.ChangedQuestion) -> contract.Question:
        """The next revision; attempts keep the words they were asked with."""
        self._require_writer()
        body = sound(request.body)
        row = await self._to_change(question_id, request.revision, body)
        if row is not None:
            await queries.update(self._work, question_id, _kept(row, body))
            await audit.record(self._work, self._actor, CHANGED, question_id)
        return await self.one(question_id)

    async def retire(self, question_id: UUID, revision: int) -> contract.Question:
        """Asked no more from now on; attempts that have it keep it."""
        self._require_writer()
        row = await queries.to_change(self._work, question_id)
        if row is None:
            raise NotVisible
        if row["retired_at"] is None:
            _require_same(revision, row)
            await queries.retire(self._work, question_id, self._clock.now())
            await audit.record(self._work, self._actor, RETIRED, question_id)
        return await self.one(question_id)

    async def exported(self) -> bytes:
        """Every question that may be asked, as a package of QTI 3.0; the same bank gives the same bytes."""
        self._require_reader()
        rows = await queries.known(self._work)
        return package_of([Item(row["id"], row["number"], _body_of(row)) for row in rows if row["retired_at"] is None])

    async def imported(self, content: bytes) -> contract.ImportedQuestions:
        """Takes in a package of QTI 3.0, 2.2 or 2.1, all of it or nothing; every fault is named with its file.

        Raises ``course_bank.not_a_package`` and ``course_bank.too_large`` where it cannot even be looked into.
        """
        self._require_writer()
        read = read_package(content)
        if read.faults or not read.items:
            t = translator(self._actor.language)
            told = [f"{fault.where}: {t.error(fault.code, fault.params)}" for fault in read.faults]
            return contract.ImportedQuestions(created=0, changed=0, unchanged=0, faults=told)
        return await self._take(read.items)

    async def _take(self, items: list[Item]) -> contract.ImportedQuestions:
        await queries.lock_bank(self._work)
        known = {row["id"]: row for row in await queries.known(self._work)}
        numbers = {row["number"] for row in known.values()}
        counted = {"created": 0, "changed": 0, "unchanged": 0}
        for item in items:
            row = known.get(item.id)
            if row is None:
                number = item.number if item.number and item.number not in numbers else max(numbers, default=0) + 1
                numbers.add(number)
                await queries.insert(self._work, item.id, number, msgspec.to_builtins(item.body))
                counted["created"] += 1
            elif row["retired_at"] is None and _body_of(row) == item.body:
                counted["unchanged"] += 1
            else:
                await queries.update(self._work, item.id, _kept(row, item.body))
                counted["changed"] += 1
        await audit.record(self._work, self._actor, IMPORTED, None, details=counted)
        return contract.ImportedQuestions(**counted, faults=[])

    async def _to_change(self, question_id: UUID, revision: int, body: contract.QuestionBody) -> Record | None:
        """The locked row, None where it says the same already."""
        row = await queries.to_change(self._work, question_id)
        if row is None:
            raise NotVisible
        if _body_of(row) == body:
            return None
        _require_same(revision, row)
        return row

    def _require_reader(self) -> None:
        if not self._actor.has(Action.QUESTION_READ):
            raise NotAllowed(Action.QUESTION_READ)

    def _require_writer(self) -> None:
        self._actor.require(Action.COURSE_MANAGE, _COUNTRY)

    def _told(self, row: Record) -> contract.Question:
        return contract.Question(
            id=row["id"],
            number=row["number"],
            body=_body_of(row),
            retired=row["retired_at"] is not None,
            answered=row["answered"],
            right_share=row["right_share"],
            revision=row["revision"],
            permitted=self._actor.permitted(_COUNTRY, (Action.COURSE_MANAGE,)),
        )


def sound(body: contract.QuestionBody) -> contract.QuestionBody:
    """The question as it is kept; raises Malformed with everything that keeps it from being asked."""
    clean = cleaned(body)
    faults = faults_of(put_of(clean))
    if faults:
        raise Malformed(*(FieldProblem(field=f"body.{field}", code=code) for field, code in faults))
    return clean


def _body_of(row: Record) -> contract.QuestionBody:
    return msgspec.convert(row["body"], contract.QuestionBody)


def _kept(row: Record, body: contract.QuestionBody) -> dict[str, object]:
    """The new body beside what is known of where the question came from."""
    origin = {PACKAGED: row["body"][PACKAGED]} if PACKAGED in row["body"] else {}
    return {**msgspec.to_builtins(body), **origin}


def _require_same(revision: int, row: Record) -> None:
    if revision != row["revision"]:
        raise RuleViolation("course_question.changed_meanwhile", revision=row["revision"])
