"""What answering a questionnaire knows: one question after another, kept on the device, sent once."""

from collections.abc import Callable
from typing import Final
from uuid import UUID

from mobile.device.outbox import CommandState
from mobile.device.sync import Outcome
from mobile.device.typing_pause import TypingPause
from mobile.features.family.repository import AnswersDraft, QuestionnairesRepository
from mobile.ui.feedback import ScreenState
from mobile.ui.forms import FieldValue, Form
from server.shared.contract.family import Answer, Answers, Question, Questionnaire
from server.shared.i18n import Translator
from server.shared.ids import uuid7

SCALE: Final = (1, 2, 3, 4, 5)


class Asked(ScreenState):
    """The questionnaires that are open for the family."""

    def __init__(self, repository: QuestionnairesRepository) -> None:
        super().__init__()
        self.questionnaires: tuple[Questionnaire, ...] | None = None
        self.waiting: frozenset[UUID] = frozenset()
        self._repository = repository

    async def load(self, t: Translator) -> None:
        await self.during(self._load(), t)

    async def _load(self) -> None:
        found = tuple(one for one in await self._repository.all() if one.status == "open")
        waits = [one.id for one in found if await self._repository.waits(one.id)]
        self.waiting, self.questionnaires = frozenset(waits), found


class Answering(ScreenState):
    """One questionnaire being answered; ``place`` is the question in front, ``sent`` how the answers went off."""

    def __init__(self, repository: QuestionnairesRepository, questionnaire_id: UUID) -> None:
        super().__init__()
        self.questionnaire: Questionnaire | None = None
        self.begun = False
        self.place = 0
        self.form = Form()
        self.sent: CommandState | None = None
        self._repository = repository
        self._questionnaire_id = questionnaire_id
        self._key = uuid7()
        self.typing = TypingPause(self.keep)

    @property
    def questions(self) -> list[Question]:
        return self.questionnaire.questions if self.questionnaire else []

    @property
    def question(self) -> Question:
        return self.questions[self.place]

    @property
    def is_last(self) -> bool:
        return self.place == len(self.questions) - 1

    async def load(self, t: Translator) -> None:
        await self.during(self._load(), t)

    async def begin(self) -> None:
        self.begun = True

    async def forward(self, t: Translator) -> bool:
        """To the next question; a required one must be answered first."""
        question = self.question
        if question.required and not self.answered(question):
            self.form.errors = {question.slug: t("questionnaire-answer-needed")}
            return False
        self.form.errors = {}
        if not self.is_last:
            self.place += 1
        await self.keep()
        return True

    async def back(self) -> None:
        self.form.errors = {}
        self.place = max(0, self.place - 1)
        await self.keep()

    def answered(self, question: Question) -> bool:
        return bool(self.form.chosen(question.slug) or self.form.text(question.slug))

    async def pick(self, question: Question, value: FieldValue) -> None:
        self.form.pick(question.slug, value)
        await self.keep()

    async def keep(self) -> None:
        if self.questionnaire:
            draft = AnswersDraft(self.questionnaire.revision, self.place, self._answers())
            await self._repository.keep_draft(self._questionnaire_id, draft)

    async def send(self, t: Translator) -> None:
        """Sends all answers, once; refused ones stay with the reason."""
        if not await self.forward(t) or self.busy or self.questionnaire is None:
            return
        outcomes: list[Outcome] = []
        questionnaire = self.questionnaire

        async def submit() -> None:
            answers = Answers(answers=self._answers())
            outcomes.append(await self._repository.answer(questionnaire, answers, self._key))

        if not await self.during(submit(), t):
            return
        outcome = outcomes[0]
        if outcome.state is CommandState.REFUSED and outcome.problem:
            self.problem = t.error(outcome.problem.code, outcome.problem.params)
            await self._repository.give_up(self._key)
            self._key = uuid7()
        else:
            self.typing.forget()
            await self._repository.forget_draft(self._questionnaire_id)
            self.sent = outcome.state

    async def _load(self) -> None:
        found = [one for one in await self._repository.all() if one.id == self._questionnaire_id]
        if found and await self._repository.waits(self._questionnaire_id):
            self.sent = CommandState.WAITING
        elif found and found[0].answered_by_me:
            self.sent = CommandState.SENT
        draft = await self._repository.draft(self._questionnaire_id)
        if found and draft and draft.revision == found[0].revision:
            self._take_up(found[0], draft)
        self.questionnaire = found[0] if found else None

    def _take_up(self, questionnaire: Questionnaire, draft: AnswersDraft) -> None:
        kept = {answer.question: answer for answer in draft.answers}
        values = {
            question.slug: _READ[question.kind](kept[question.slug])
            for question in questionnaire.questions
            if question.slug in kept
        }
        self.form.reset(values)
        self.place = min(draft.place, len(questionnaire.questions) - 1)
        self.begun = bool(draft.answers)

    def _answers(self) -> list[Answer]:
        """What was answered so far, in the order of the questions."""
        return [self._answer(question) for question in self.questions if self.answered(question)]

    def _answer(self, question: Question) -> Answer:
        if question.kind == "text":
            return Answer(question=question.slug, text=self.form.text(question.slug))
        chosen = self.form.chosen(question.slug) or [self.form.text(question.slug)]
        return Answer(question=question.slug, choices=sorted(int(one) for one in chosen))


def _one(answer: Answer) -> FieldValue:
    return str(answer.choices[0]) if answer.choices else None


def _many(answer: Answer) -> FieldValue:
    return [str(choice) for choice in answer.choices]


def _text(answer: Answer) -> FieldValue:
    return answer.text


_READ: Final[dict[str, Callable[[Answer], FieldValue]]] = {"one": _one, "scale": _one, "many": _many, "text": _text}
