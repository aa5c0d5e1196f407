"""What a preschool and a child's family tell each other: messages, announcements, questionnaires."""

from datetime import date, datetime
from typing import Annotated
from uuid import UUID

from msgspec import Meta

from server.shared.contract.base import WireStruct
from server.shared.contract.observations import ChildName

Text = Annotated[str, Meta(min_length=1, max_length=2000)]
Title = Annotated[str, Meta(min_length=1, max_length=160)]


class NewMessage(WireStruct):
    """The id is the client's; ``observation_id`` says which entry it answers or asks about."""

    id: UUID
    text: Text
    observation_id: UUID | None = None


class Message(WireStruct):
    """``read_by`` counts the readers of the other side; ``heard_at`` lies ahead where staff's quiet hours hold it back.

    ``permitted`` has message.write where the reader may withdraw it.
    """

    id: UUID
    author_name: str
    from_family: bool
    mine: bool
    text: str
    observation_id: UUID | None
    observation_text: str
    sent_at: datetime
    heard_at: datetime
    read_by: int
    withdrawn: bool
    permitted: list[str]


class ReadUntil(WireStruct):
    """Up to which message a reader has read."""

    message_id: UUID


class ConversationRow(WireStruct):
    """The conversation of one child as a list shows it, the newest first."""

    child: ChildName
    group_id: UUID | None
    last_text: str
    last_author_name: str
    last_at: datetime | None
    unread: int


class NewAnnouncement(WireStruct, kw_only=True):
    """Without ``group_id`` it is for every family of the preschool."""

    id: UUID
    group_id: UUID | None = None
    title: Title
    text: Text
    needs_acknowledgement: bool = False
    shown_until: date


class AnnouncementChange(WireStruct, kw_only=True):
    title: Title
    text: Text
    shown_until: date


class Announcement(WireStruct):
    """``acknowledged`` of ``families`` for staff; for a family ``mine`` are its children for whom it has done so."""

    id: UUID
    group_id: UUID | None
    group_name: str
    title: str
    text: str
    needs_acknowledgement: bool
    shown_until: date
    author_name: str
    published_at: datetime
    edited: bool
    acknowledged: int
    families: int
    mine: list[UUID]
    permitted: list[str]


class AcknowledgedBy(WireStruct):
    """Who has acknowledged for the child; ``at`` None: nobody yet."""

    child: ChildName
    full_name: str
    at: datetime | None


class Question(WireStruct):
    """``kind``: one (of the choices), many, scale (1 to 5, ``choices`` name its ends), text."""

    slug: Annotated[str, Meta(pattern="^[a-z0-9_]{1,40}$")]
    kind: Annotated[str, Meta(pattern="^(one|many|scale|text)$")]
    text: Annotated[str, Meta(min_length=1, max_length=300)]
    choices: Annotated[list[Annotated[str, Meta(min_length=1, max_length=120)]], Meta(max_length=12)] = []
    required: bool = True


class QuestionnaireWriting(WireStruct, kw_only=True):
    group_id: UUID | None = None
    title: Title
    introduction: Annotated[str, Meta(max_length=1000)] = ""
    questions: Annotated[list[Question], Meta(min_length=1, max_length=40)]
    open_until: date
    revision: Annotated[int, Meta(ge=0)] = 0


class Questionnaire(WireStruct):
    """``answered`` of ``asked`` accounts of families, for who leads the preschool; ``answered_by_me`` for a family."""

    id: UUID
    group_id: UUID | None
    group_name: str
    title: str
    introduction: str
    questions: list[Question]
    status: str
    open_until: date
    revision: int
    answered: int
    asked: int
    answered_by_me: bool
    permitted: list[str]


class Answer(WireStruct):
    """``choices`` are places in the question's list, from 0; for a scale one number from 1 to 5."""

    question: Annotated[str, Meta(max_length=40)]
    choices: Annotated[list[int], Meta(max_length=12)] = []
    text: Annotated[str, Meta(max_length=1000)] = ""


class Answers(WireStruct):
    answers: Annotated[list[Answer], Meta(min_length=1, max_length=40)]


class QuestionResult(WireStruct):
    """``counts[i]`` of the i-th choice (of a scale: 1 to 5); ``mean`` of a scale; ``texts`` in no order of time.

    With fewer than five answers, or while the questionnaire is open, ``suppressed`` is true and nothing else is told.
    """

    question: str
    answers: int
    suppressed: bool
    counts: list[int]
    mean: float | None
    texts: list[str]


class QuestionnaireResults(WireStruct):
    questionnaire: Questionnaire
    results: list[QuestionResult]
