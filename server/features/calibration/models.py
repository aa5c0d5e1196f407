"""Two people judge the same: cases of our own writing or real children, and what each of them marked."""

from datetime import datetime
from decimal import Decimal
from uuid import UUID

from sqlalchemy import ForeignKey, ForeignKeyConstraint, Index, Numeric, UniqueConstraint, func
from sqlalchemy.orm import Mapped, mapped_column

from server.kernel.models import Base, Json, OfInstallation, OfPreschool, short_text


class CalibrationCase(OfInstallation, Base):
    """A described child, who does not exist, to be marked on some ``indicators`` (their ids).

    ``expected`` is our own judgement, a level by indicator, and ``why`` its reason in every language; both stay hidden
    until one's own marks are given.
    """

    __tablename__ = "calibration_case"
    __table_args__ = (UniqueConstraint("slug"),)
    slug: Mapped[str] = mapped_column(short_text(40))
    age_band: Mapped[str] = mapped_column(short_text(24))
    framework_id: Mapped[UUID] = mapped_column(ForeignKey("framework.id"))
    title: Mapped[dict[str, str]]
    story: Mapped[dict[str, str]]
    indicators: Mapped[list[str]]
    expected: Mapped[Json]
    why: Mapped[Json]


class CalibrationRound(OfPreschool, Base):
    """An invitation to judge the same: cases (``case_ids`` are slugs) or a real child in an assessment round.

    ``items`` are what is judged, ``subject`` and ``indicator_id`` each, as it was when the invitation was made: a child
    that changes its group meanwhile is still judged by everybody on the same.
    """

    __tablename__ = "calibration_round"
    __table_args__ = (
        ForeignKeyConstraint(["preschool_id", "child_id"], ["child.preschool_id", "child.id"]),
        ForeignKeyConstraint(["preschool_id", "round_id"], ["assessment_round.preschool_id", "assessment_round.id"]),
        Index("calibration_round_created_at_idx", "preschool_id", "created_at"),
    )
    title: Mapped[str]
    case_ids: Mapped[list[str]]
    child_id: Mapped[UUID | None]
    round_id: Mapped[UUID | None]
    framework_id: Mapped[UUID] = mapped_column(ForeignKey("framework.id"))
    items: Mapped[list[Json]]
    created_by: Mapped[UUID]
    created_by_name: Mapped[str]
    created_at: Mapped[datetime] = mapped_column(server_default=func.now())
    closed_at: Mapped[datetime | None]


class CalibrationMark(OfPreschool, Base):
    """One rater's level for one indicator of one case or child; nobody sees another's before giving their own."""

    __tablename__ = "calibration_mark"
    __table_args__ = (
        ForeignKeyConstraint(
            ["preschool_id", "calibration_id"], ["calibration_round.preschool_id", "calibration_round.id"]
        ),
        UniqueConstraint("preschool_id", "calibration_id", "rater_id", "subject", "indicator_id"),
    )
    calibration_id: Mapped[UUID]
    rater_id: Mapped[UUID]
    rater_name: Mapped[str]
    subject: Mapped[str] = mapped_column(short_text(40))
    indicator_id: Mapped[UUID] = mapped_column(ForeignKey("indicator.id"))
    level: Mapped[Decimal] = mapped_column(Numeric(3, 2))
    marked_at: Mapped[datetime] = mapped_column(server_default=func.now())
