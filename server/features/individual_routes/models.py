"""A child's difficulties with their supports, and the child's own route through a round."""

from datetime import date, datetime
from uuid import UUID

from sqlalchemy import ForeignKeyConstraint, Index, UniqueConstraint, func
from sqlalchemy.orm import Mapped, mapped_column

from server.kernel.models import Base, Json, OfChild, short_text


class Difficulty(OfChild, Base):
    """What is hard for a child, what supports it, and the specialist who helps; for staff only."""

    __tablename__ = "difficulty"
    __table_args__ = (
        ForeignKeyConstraint(["preschool_id", "child_id"], ["child.preschool_id", "child.id"]),
        ForeignKeyConstraint(["preschool_id", "specialist_id"], ["staff_member.preschool_id", "staff_member.id"]),
        Index("difficulty_child_id_idx", "preschool_id", "child_id"),
    )
    area: Mapped[str] = mapped_column(short_text(40))
    text: Mapped[str]
    support: Mapped[str] = mapped_column(default="")
    specialist_id: Mapped[UUID | None]
    since: Mapped[date]
    overcome_on: Mapped[date | None]
    written_by: Mapped[UUID]
    written_by_name: Mapped[str]
    revision: Mapped[int] = mapped_column(default=1)
    updated_at: Mapped[datetime] = mapped_column(server_default=func.now())


class IndividualRoute(OfChild, Base):
    """Strengths, next steps and chosen activities of a child, reviewed each round.

    ``next_steps`` are ids of indicators, which know their framework's version; ``activities`` list ``RouteActivity`` of
    the contract; ``round_id`` is the round whose card it was made from, None before the first.
    """

    __tablename__ = "individual_route"
    __table_args__ = (
        ForeignKeyConstraint(["preschool_id", "child_id"], ["child.preschool_id", "child.id"]),
        ForeignKeyConstraint(["preschool_id", "round_id"], ["assessment_round.preschool_id", "assessment_round.id"]),
        UniqueConstraint("preschool_id", "child_id", "school_year", "stage"),
    )
    school_year: Mapped[int]
    stage: Mapped[int]
    round_id: Mapped[UUID | None]
    strengths: Mapped[str] = mapped_column(default="")
    next_steps: Mapped[list[str]]
    activities: Mapped[list[Json]]
    review: Mapped[str] = mapped_column(default="")
    reviewed_at: Mapped[datetime | None]
    revision: Mapped[int] = mapped_column(default=1)
    written_by_name: Mapped[str]
    updated_at: Mapped[datetime] = mapped_column(server_default=func.now())
