"""The question bank of the course, attempts at tests and the answers given."""

from datetime import datetime
from uuid import UUID

from sqlalchemy import ForeignKey, Index, func, text
from sqlalchemy.orm import Mapped, mapped_column

from server.kernel.models import Base, Json, OfInstallation, short_text


class CourseQuestion(OfInstallation, Base):
    """A question of the bank; ``body`` is a ``contract.course_tests.QuestionBody``.

    ``number`` is what people and exported files call it by; an attempt keeps the body it was asked with.
    """

    __tablename__ = "course_question"
    __table_args__ = (
        Index("course_question_topic_idx", "topic", "difficulty", postgresql_where=text("retired_at is null")),
    )
    number: Mapped[int] = mapped_column(unique=True)
    topic: Mapped[str] = mapped_column(short_text(40))
    difficulty: Mapped[int]
    body: Mapped[Json]
    retired_at: Mapped[datetime | None]
    revision: Mapped[int] = mapped_column(default=1)
    created_at: Mapped[datetime] = mapped_column(server_default=func.now())


class CourseAttempt(OfInstallation, Base):
    """One try of a participant at the test of a unit; ``drawn`` are the questions as they were asked, in order."""

    __tablename__ = "course_attempt"
    __table_args__ = (
        Index("course_attempt_participant_id_idx", "participant_id", "unit"),
        Index(
            "course_attempt_running_key",
            "participant_id",
            "unit",
            unique=True,
            postgresql_where=text("submitted_at is null"),
        ),
        Index("course_attempt_due_idx", "due_at", postgresql_where=text("submitted_at is null")),
    )
    participant_id: Mapped[UUID] = mapped_column(ForeignKey("participant.id"))
    unit: Mapped[str] = mapped_column(short_text(40))
    drawn: Mapped[list[Json]]
    pass_share: Mapped[float]
    started_at: Mapped[datetime]
    due_at: Mapped[datetime]
    submitted_at: Mapped[datetime | None]
    share: Mapped[float | None]
    passed: Mapped[bool | None]


class CourseAnswer(Base):
    """An answer as last given, before the attempt was submitted."""

    __tablename__ = "course_answer"
    attempt_id: Mapped[UUID] = mapped_column(ForeignKey("course_attempt.id"), primary_key=True)
    question_id: Mapped[UUID] = mapped_column(primary_key=True, index=True)
    answer: Mapped[Json]
    answered_at: Mapped[datetime]
    right: Mapped[bool | None]
