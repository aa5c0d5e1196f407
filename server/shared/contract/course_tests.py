"""The question bank and the tests of the course over the wire."""

from datetime import datetime
from uuid import UUID

from server.shared.contract.base import WireStruct
from server.shared.contract.courses import Words


class Choice(WireStruct):
    """An option, a thing to put in order, or a left side of a pair (its right side is ``pair``)."""

    slug: str
    text: Words
    pair: Words | None = None


class QuestionBody(WireStruct):
    """What is asked; ``kind`` is one, several, order, match or number.

    ``right`` holds slugs: of the right options, of the right order, of the choices (each matches its own pair);
    of a number ``value`` with ``tolerance``.
    """

    kind: str
    topic: str
    difficulty: int
    text: Words
    choices: list[Choice]
    right: list[str]
    explanation: Words
    value: float | None = None
    tolerance: float = 0.0


class Question(WireStruct):
    """A question of the bank; ``answered`` and ``right_share`` from the attempts there were."""

    id: UUID
    number: int
    body: QuestionBody
    retired: bool
    answered: int
    right_share: float | None
    revision: int
    permitted: list[str]


class NewQuestion(WireStruct):
    id: UUID
    body: QuestionBody


class ChangedQuestion(WireStruct):
    body: QuestionBody
    revision: int


class Retirement(WireStruct):
    """Over the revision that was read."""

    revision: int


class ImportedQuestions(WireStruct):
    """What an import found; with faults nothing was taken."""

    created: int
    changed: int
    unchanged: int
    faults: list[str]


class NewAttempt(WireStruct):
    id: UUID
    unit: str


class Answer(WireStruct):
    """Slugs chosen, in the order put, or pairs as ``left=right``; ``number`` of a number."""

    chosen: list[str] = []
    number: float | None = None


class AskedQuestion(WireStruct):
    """A question as a participant sees it: without what is right until the attempt is submitted.

    ``rights`` of a match are the right sides, shuffled: slug and text.
    """

    id: UUID
    kind: str
    text: Words
    choices: list[Choice]
    rights: list[Choice]
    answer: Answer | None
    right: bool | None = None
    solution: list[str] = []
    solution_number: float | None = None
    explanation: Words | None = None


class Attempt(WireStruct):
    """``share`` of the points and whether it ``passed`` once submitted; ``left`` are attempts that remain."""

    id: UUID
    unit: str
    title: Words
    started_at: datetime
    due_at: datetime
    submitted_at: datetime | None
    share: float | None
    passed: bool | None
    pass_share: float
    left: int
    questions: list[AskedQuestion]


class TestState(WireStruct):
    """What is known of a test before it is begun, and the attempts there were (newest first, without questions)."""

    unit: str
    title: Words
    questions: int
    minutes: int
    pass_share: float
    left: int
    running: UUID | None
    attempts: list[Attempt]
