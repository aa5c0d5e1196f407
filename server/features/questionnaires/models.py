"""Questionnaires for families, with answers that belong to nobody by name.

What is protected: no column links an answer to an account, a child, a time or another answer of the same family. An
answer's id is chance (uuid4); a family's answers are written in chance order; who has answered stands in a table of its
own with the day and no more; neither the audit nor the change feed names who answered. While families still answer,
nothing of the results is told to anybody, since two looks would give away the answer between them; afterwards nothing
is told of fewer than five people or of a question with fewer than five answers. When a questionnaire closes, all its
answers are written anew in chance order by one transaction, so that not even the database's own row versions (``xmin``)
still tell which of them came together.

What is not protected: whoever rules the database can watch rows appear while a questionnaire is open, or compare two of
its backups from those days. A family may name itself in a text. The operator's log has the hour of each request, never
its content. A command's fingerprint (``command``, kept against sending twice) is keyed with the server's
secret: who has both that and the database could try out guesses of a whole set of answers.
"""

from datetime import date, datetime
from uuid import UUID

from sqlalchemy import ForeignKey, ForeignKeyConstraint, Index, UniqueConstraint, func
from sqlalchemy.orm import Mapped, mapped_column

from server.kernel.models import Base, Json, OfPreschool, short_text


class Questionnaire(OfPreschool, Base):
    """Questions for the families of one group or of the whole preschool; ``questions`` are those of the contract.

    ``status`` is draft, open or closed; once open, the questions stay as they are. One that is open after its last day
    counts as closed and is closed for good by the first look at its results.
    """

    __tablename__ = "questionnaire"
    __table_args__ = (
        ForeignKeyConstraint(["preschool_id"], ["preschool.id"]),
        ForeignKeyConstraint(["preschool_id", "group_id"], ["preschool_group.preschool_id", "preschool_group.id"]),
    )
    group_id: Mapped[UUID | None]
    title: Mapped[str]
    introduction: Mapped[str] = mapped_column(default="")
    questions: Mapped[list[Json]]
    status: Mapped[str] = mapped_column(short_text(8), default="draft")
    open_until: Mapped[date]
    revision: Mapped[int] = mapped_column(default=1)
    created_by: Mapped[UUID]
    created_at: Mapped[datetime] = mapped_column(server_default=func.now())
    opened_at: Mapped[datetime | None]
    closed_at: Mapped[datetime | None]


class QuestionnaireTurn(OfPreschool, Base):
    """That an account has answered, without what it answered: nobody answers twice, nobody is known by an answer."""

    __tablename__ = "questionnaire_turn"
    __table_args__ = (
        ForeignKeyConstraint(["preschool_id", "questionnaire_id"], ["questionnaire.preschool_id", "questionnaire.id"]),
        UniqueConstraint("preschool_id", "questionnaire_id", "account_id"),
    )
    questionnaire_id: Mapped[UUID]
    account_id: Mapped[UUID] = mapped_column(ForeignKey("account.id"))
    on: Mapped[date]


class QuestionnaireAnswer(OfPreschool, Base):
    """One answer to one question, of nobody: its id is chance and it has no time."""

    __tablename__ = "questionnaire_answer"
    __table_args__ = (
        ForeignKeyConstraint(["preschool_id", "questionnaire_id"], ["questionnaire.preschool_id", "questionnaire.id"]),
        Index("questionnaire_answer_questionnaire_id_idx", "preschool_id", "questionnaire_id", "question"),
    )
    questionnaire_id: Mapped[UUID]
    question: Mapped[str] = mapped_column(short_text(40))
    choices: Mapped[list[str]]
    text: Mapped[str] = mapped_column(default="")
