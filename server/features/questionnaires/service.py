"""What people do with questionnaires: write, open, close, look at results; families answer them once."""

from collections.abc import Sequence
from typing import Final
from uuid import UUID

import msgspec

from server.features.questionnaires import queries
from server.features.questionnaires.mapping import questions_of, to_asked, to_questionnaire, to_results, to_said
from server.features.questionnaires.models import Questionnaire
from server.kernel import audit, changes
from server.kernel.access import Actor, Whereabouts
from server.kernel.clock import Clock
from server.kernel.database import Work
from server.kernel.dirty_months import note_month
from server.kernel.errors import Malformed, NotVisible
from server.kernel.finding import visible_one
from server.shared.contract import family as contract
from server.shared.contract.base import FieldProblem
from server.shared.domain import family as rules
from server.shared.domain.permissions import Action

KIND: Final = "questionnaire"
OPENED: Final = "questionnaire.open"
CLOSED: Final = "questionnaire.close"
REMOVED: Final = "questionnaire.remove"


class QuestionnaireService:
    """Questions for families, whose answers belong to nobody."""

    def __init__(self, work: Work, actor: Actor, clock: Clock) -> None:
        self._work = work
        self._actor = actor
        self._clock = clock

    async def all(self, preschool_id: UUID) -> list[contract.Questionnaire]:
        """Every one for who leads the preschool, the newest first; for a family those it may answer or has answered."""
        reach = queries.reach_of(self._actor, Action.QUESTIONNAIRE_READ, preschool_id)
        rows = await queries.all_of(self._work, self._actor, reach)
        return [to_questionnaire(row, self._actor) for row in rows]

    async def write(
        self, preschool_id: UUID, questionnaire_id: UUID, request: contract.QuestionnaireWriting
    ) -> contract.Questionnaire:
        """A new draft, or the draft said anew over the ``revision`` that was read (0: none)."""
        self._require_manager(preschool_id)
        _require_sound(request)
        key = (preschool_id, questionnaire_id)
        row = await self._work.session.get(Questionnaire, key, with_for_update=True)
        if row is not None:
            rules.require_draft(row.status)
        rules.require_same_revision(request.revision, row.revision if row else 0)
        if row is None:
            row = self._new(preschool_id, questionnaire_id)
        row.group_id, row.title, row.introduction = (
            request.group_id,
            request.title.strip(),
            request.introduction.strip(),
        )
        row.questions, row.open_until = [msgspec.to_builtins(one) for one in request.questions], request.open_until
        row.revision = request.revision + 1
        await self._work.flush()
        await self._recorded(Action.QUESTIONNAIRE_MANAGE, preschool_id, questionnaire_id)
        return await self._one(preschool_id, questionnaire_id)

    async def open(self, preschool_id: UUID, questionnaire_id: UUID) -> contract.Questionnaire:
        """From now on families answer; the questions stay as they are."""
        row = await self._to_manage(preschool_id, questionnaire_id)
        rules.require_draft(row.status)
        rules.require_time_to_answer(row.open_until, self._actor.today)
        row.status, row.opened_at = "open", self._clock.now()
        await self._work.flush()
        await self._recorded(OPENED, preschool_id, questionnaire_id)
        await note_month(self._work, preschool_id, row.opened_at.date())
        await self._told_families(row)
        return await self._one(preschool_id, questionnaire_id)

    async def close(self, preschool_id: UUID, questionnaire_id: UUID) -> contract.Questionnaire:
        """For good: one that opened again would tell by its results who answered in between."""
        row = await self._to_manage(preschool_id, questionnaire_id)
        rules.require_opened(row.status)
        if await queries.close(self._work, preschool_id, questionnaire_id, self._clock.now()):
            await self._recorded(CLOSED, preschool_id, questionnaire_id)
            await self._told_families(row)
        return await self._one(preschool_id, questionnaire_id)

    async def remove(self, preschool_id: UUID, questionnaire_id: UUID) -> None:
        """Only what nobody was asked yet."""
        row = await self._to_manage(preschool_id, questionnaire_id)
        rules.require_draft(row.status)
        await self._work.session.delete(row)
        await self._work.flush()
        await self._recorded(REMOVED, preschool_id, questionnaire_id)

    async def answer(self, preschool_id: UUID, questionnaire_id: UUID, request: contract.Answers) -> None:
        """Keeps a family's answers; who has answered before changes nothing.

        The audit says that somebody answered and not who, and no other device hears of it: a note would name the
        child in the transaction of the answers.
        """
        reach = queries.reach_of(self._actor, Action.QUESTIONNAIRE_ANSWER, preschool_id)
        found = await queries.to_answer(self._work, self._actor, reach, questionnaire_id)
        if found["answered"]:
            return
        rules.require_answerable(rules.status_on(found["status"], found["open_until"], self._actor.today))
        said = to_said(request.answers)
        wrong = rules.wrong_answers(to_asked(questions_of(found)), said)
        wrong += [(f"answers.{one.question}", "input.malformed") for one in said if "\0" in one.text]
        _refuse(wrong)
        given = [one for one in said if not rules.is_empty(one)]
        if await queries.keep(self._work, self._actor, preschool_id, questionnaire_id, given):
            await audit.record(self._work, None, Action.QUESTIONNAIRE_ANSWER, questionnaire_id, preschool_id)
            await note_month(self._work, preschool_id, (found["opened_at"] or self._clock.now()).date())

    async def results(self, preschool_id: UUID, questionnaire_id: UUID) -> contract.QuestionnaireResults:
        """Question by question once it is closed; its last day having passed, this look closes it for good."""
        self._require_reader(preschool_id)
        reach = queries.reach_of(self._actor, Action.QUESTIONNAIRE_READ, preschool_id)
        row = await queries.one(self._work, self._actor, reach, questionnaire_id)
        status = rules.status_on(row["status"], row["open_until"], self._actor.today)
        if status != row["status"]:
            await queries.close(self._work, preschool_id, questionnaire_id, self._clock.now())
        is_closed = status == "closed"
        said = await queries.said(self._work, preschool_id, questionnaire_id) if is_closed else []
        told = rules.told_of(to_asked(questions_of(row)), said, row["answered"], is_closed)
        return contract.QuestionnaireResults(questionnaire=to_questionnaire(row, self._actor), results=to_results(told))

    def _new(self, preschool_id: UUID, questionnaire_id: UUID) -> Questionnaire:
        row = Questionnaire(
            preschool_id=preschool_id,
            id=questionnaire_id,
            status="draft",
            created_by=self._actor.account_id,
            created_at=self._clock.now(),
        )
        self._work.session.add(row)
        return row

    async def _to_manage(self, preschool_id: UUID, questionnaire_id: UUID) -> Questionnaire:
        """The questionnaire, the transaction's until its end."""
        self._require_manager(preschool_id)
        extent = self._actor.extent(Action.QUESTIONNAIRE_MANAGE)
        key = (preschool_id, questionnaire_id)
        return await visible_one(self._work.session, Questionnaire, key, extent, lock=True)

    async def _one(self, preschool_id: UUID, questionnaire_id: UUID) -> contract.Questionnaire:
        reach = queries.reach_of(self._actor, Action.QUESTIONNAIRE_READ, preschool_id)
        return to_questionnaire(await queries.one(self._work, self._actor, reach, questionnaire_id), self._actor)

    async def _recorded(self, action: Action | str, preschool_id: UUID, questionnaire_id: UUID) -> None:
        await audit.record(self._work, self._actor, action, questionnaire_id, preschool_id)

    async def _told_families(self, row: Questionnaire) -> None:
        """Families hear of what they are asked; a draft concerns nobody's device."""
        await changes.note_families(self._work, row.preschool_id, KIND, row.id, row.group_id, self._actor.today)

    def _require_reader(self, preschool_id: UUID) -> None:
        if not self._actor.may(Action.QUESTIONNAIRE_READ, Whereabouts(preschool_id=preschool_id)):
            raise NotVisible

    def _require_manager(self, preschool_id: UUID) -> None:
        self._require_reader(preschool_id)
        self._actor.require(Action.QUESTIONNAIRE_MANAGE, Whereabouts(preschool_id=preschool_id))


def _require_sound(request: contract.QuestionnaireWriting) -> None:
    wrong = rules.wrong_questions(to_asked(request.questions), [one.text for one in request.questions])
    if not request.title.strip():
        wrong.append(("title", "input.missing"))
    _refuse(wrong)


def _refuse(wrong: Sequence[rules.Wrong]) -> None:
    """Raises Malformed with each field that is wrong."""
    if wrong:
        raise Malformed(*(FieldProblem(field=field, code=code) for field, code in wrong))
