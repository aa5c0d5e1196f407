"""What the screens of a test know and do."""

from enum import StrEnum
from uuid import UUID

from mobile.device.clock import preschool_now
from mobile.device.outbox import CommandState
from mobile.features.course.sitting_repository import SittingRepository
from mobile.ui.feedback import ScreenState
from server.shared.contract.course_tests import Answer, AskedQuestion, Attempt, TestState
from server.shared.i18n import Translator


class Keeping(StrEnum):
    """Whether an answer is with the server."""

    NOTHING = "nothing"
    UNDER_WAY = "under-way"
    SAVED = "saved"


class BeforeTest(ScreenState):
    """What is told before a test is begun."""

    def __init__(self, repository: SittingRepository, unit: str) -> None:
        super().__init__()
        self.told: TestState | None = None
        self._repository = repository
        self._unit = unit

    async def load(self, t: Translator) -> None:
        async def fetch() -> None:
            self.told = await self._repository.state(self._unit)

        await self.during(fetch(), t)

    async def begin(self, t: Translator) -> UUID | None:
        """The attempt that was begun, or that runs already; None when it was refused."""
        begun: list[UUID] = []

        async def begin() -> None:
            begun.append((await self._repository.begin(self._unit)).id)

        await self.during(begin(), t)
        return begun[0] if begun else None


class Sitting(ScreenState):
    """One attempt: the question in front, what was answered, what has not arrived yet."""

    def __init__(self, repository: SittingRepository, attempt_id: UUID) -> None:
        super().__init__()
        self.attempt: Attempt | None = None
        self.place = 0
        self.answers: dict[UUID, Answer] = {}
        self.unsaved: frozenset[UUID] = frozenset()
        self.asks_to_submit = False
        self._repository = repository
        self._attempt_id = attempt_id

    @property
    def questions(self) -> list[AskedQuestion]:
        return self.attempt.questions if self.attempt else []

    @property
    def question(self) -> AskedQuestion | None:
        return self.questions[self.place] if self.questions else None

    @property
    def over(self) -> bool:
        return self.attempt is not None and self.attempt.submitted_at is not None

    @property
    def unanswered(self) -> list[int]:
        """The places of the questions without an answer."""
        return [place for place, question in enumerate(self.questions) if not self.answered(question)]

    def answered(self, question: AskedQuestion) -> bool:
        answer = self.answers.get(question.id)
        return answer is not None and (bool(answer.chosen) or answer.number is not None)

    def keeping(self, question: AskedQuestion) -> Keeping:
        if question.id in self.unsaved:
            return Keeping.UNDER_WAY
        return Keeping.SAVED if question.id in self.answers else Keeping.NOTHING

    def go(self, place: int) -> None:
        self.place = max(0, min(place, len(self.questions) - 1))
        self.asks_to_submit = False

    def ask_to_submit(self, asking: bool) -> None:
        """Asks whether to hand in, with what is not answered."""
        self.asks_to_submit = asking

    async def load(self, t: Translator) -> None:
        await self.during(self._load(), t)

    async def give(self, question: AskedQuestion, answer: Answer, t: Translator) -> None:
        """Shows an answer at once and keeps it; one that came too late shows the attempt as the server has it."""
        self.answers = {**self.answers, question.id: answer}
        self.unsaved = self.unsaved | {question.id}
        outcome = await self._repository.answer(self._attempt_id, question.id, answer, t.chosen(question.text))
        if outcome.state is CommandState.REFUSED:
            await self.load(t)
            self.problem = t.error(outcome.problem.code, outcome.problem.params) if outcome.problem else None
        elif outcome.state is CommandState.SENT and self.answers.get(question.id) is answer:
            self.unsaved = self.unsaved - {question.id}

    async def look_what_arrived(self) -> None:
        """What was on its way may have been sent meanwhile."""
        if self.unsaved:
            self.unsaved = self.unsaved & frozenset(await self._repository.waiting(self._attempt_id))

    async def submit(self, t: Translator) -> None:
        """Hands in once every answer has arrived; while one has not, says so and hands nothing in."""
        self.asks_to_submit = False

        async def submit() -> None:
            await self._repository.flush()
            await self.look_what_arrived()
            if not self.unsaved:
                self._show(await self._repository.submit(self._attempt_id))

        if await self.during(submit(), t) and self.unsaved:
            self.problem = t("sitting-not-all-saved", count=len(self.unsaved))

    async def time_is_up(self, t: Translator) -> None:
        """What arrived in time counts; the attempt is shown as it was handed in by the clock."""
        if not self.over:
            await self.load(t)

    async def _load(self) -> None:
        self._show(await self._repository.attempt(self._attempt_id))
        self.unsaved = frozenset(await self._repository.waiting(self._attempt_id))

    def _show(self, attempt: Attempt) -> None:
        self.attempt = attempt
        self.answers = {question.id: question.answer for question in attempt.questions if question.answer}


def minutes_left(attempt: Attempt) -> int:
    """Whole minutes until the time is up, begun ones counted; 0 once it is."""
    seconds = (attempt.due_at - preschool_now()).total_seconds()
    return max(0, -int(-seconds // 60))
