"""Assessment rounds of a school year and the development card of each child in them."""

from datetime import date, datetime
from decimal import Decimal
from uuid import UUID

from sqlalchemy import (
    ARRAY,
    CheckConstraint,
    ForeignKey,
    ForeignKeyConstraint,
    Index,
    Numeric,
    UniqueConstraint,
    Uuid,
    func,
)
from sqlalchemy.orm import Mapped, mapped_column

from server.kernel.models import Base, OfChild, OfPreschool, short_text


class AssessmentRound(OfPreschool, Base):
    """One of the three rounds of a school year (1 initial, 2 basic, 3 final), under one version of a framework.

    It is open from ``opened_at`` until ``closed_at``; cards are marked meanwhile and corrected afterwards.
    """

    __tablename__ = "assessment_round"
    __table_args__ = (
        ForeignKeyConstraint(["preschool_id"], ["preschool.id"]),
        UniqueConstraint("preschool_id", "school_year", "number"),
        CheckConstraint("number between 1 and 3", name="three_rounds"),
    )
    school_year: Mapped[int]
    number: Mapped[int]
    framework_id: Mapped[UUID] = mapped_column(ForeignKey("framework.id"))
    starts_on: Mapped[date]
    ends_on: Mapped[date]
    opened_at: Mapped[datetime]
    opened_by: Mapped[UUID]
    closed_at: Mapped[datetime | None]
    closed_by: Mapped[UUID | None]


class DevelopmentCard(OfChild, Base):
    """The card of one child in one round; ``completed_at`` locks it for whoever marks."""

    __tablename__ = "development_card"
    __table_args__ = (
        ForeignKeyConstraint(["preschool_id", "round_id"], ["assessment_round.preschool_id", "assessment_round.id"]),
        ForeignKeyConstraint(["preschool_id", "child_id"], ["child.preschool_id", "child.id"]),
        ForeignKeyConstraint(["preschool_id", "group_id"], ["preschool_group.preschool_id", "preschool_group.id"]),
        UniqueConstraint("preschool_id", "round_id", "child_id"),
        Index("development_card_group_id_idx", "preschool_id", "group_id", "round_id"),
        Index("development_card_child_id_idx", "preschool_id", "child_id"),
    )
    round_id: Mapped[UUID]
    group_id: Mapped[UUID]
    age_band: Mapped[str] = mapped_column(short_text(24))
    summary: Mapped[str] = mapped_column(default="")
    completed_at: Mapped[datetime | None]
    completed_by_name: Mapped[str] = mapped_column(default="")


class CardMark(OfChild, Base):
    """A level set for one indicator on one card, with what was proposed, by whom and how sure they are.

    ``proposal`` is a ``MarkProposal`` of the contract as it was when the mark was set; ``evidence`` are ids of
    observations; ``confidence`` is 1 (low) to 3 (high); ``revision`` rises with each rewriting.
    """

    __tablename__ = "card_mark"
    __table_args__ = (
        ForeignKeyConstraint(["preschool_id", "card_id"], ["development_card.preschool_id", "development_card.id"]),
        ForeignKeyConstraint(["preschool_id", "child_id"], ["child.preschool_id", "child.id"]),
        UniqueConstraint("preschool_id", "card_id", "indicator_id"),
        Index("card_mark_child_id_idx", "preschool_id", "child_id"),
        CheckConstraint("confidence between 1 and 3", name="three_confidences"),
    )
    card_id: Mapped[UUID]
    indicator_id: Mapped[UUID] = mapped_column(ForeignKey("indicator.id"))
    level: Mapped[Decimal] = mapped_column(Numeric(3, 2))
    confidence: Mapped[int] = mapped_column(default=2)
    proposed: Mapped[Decimal | None] = mapped_column(Numeric(3, 2))
    evidence: Mapped[list[UUID]] = mapped_column(ARRAY(Uuid()))
    rater_id: Mapped[UUID]
    rater_name: Mapped[str]
    marked_at: Mapped[datetime]
    revision: Mapped[int] = mapped_column(default=1)


class CardMarkVersion(OfPreschool, Base):
    """A mark as it stood before it was rewritten or taken back; ``reason`` where the round was closed already."""

    __tablename__ = "card_mark_version"
    __table_args__ = (
        ForeignKeyConstraint(["preschool_id", "card_id"], ["development_card.preschool_id", "development_card.id"]),
        Index("card_mark_version_card_id_idx", "preschool_id", "card_id"),
    )
    card_id: Mapped[UUID]
    indicator_id: Mapped[UUID] = mapped_column(ForeignKey("indicator.id"))
    revision: Mapped[int]
    level: Mapped[Decimal | None] = mapped_column(Numeric(3, 2))
    rater_name: Mapped[str]
    marked_at: Mapped[datetime]
    replaced_at: Mapped[datetime] = mapped_column(server_default=func.now())
    replaced_by_name: Mapped[str]
    reason: Mapped[str] = mapped_column(default="")
