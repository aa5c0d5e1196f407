"""The initial stage a preschool sets, and which figures its head has looked at while they were fresh."""

from datetime import date, datetime
from uuid import UUID

from sqlalchemy import ForeignKeyConstraint, Index, UniqueConstraint, func
from sqlalchemy.orm import Mapped, mapped_column

from server.kernel.models import Base, Json, OfPreschool, short_text


class InitialStage(OfPreschool, Base):
    """What a preschool's work was like before, or at its first month here: the baseline of the six effects.

    ``figures`` holds what was said or measured, by the slugs of ``shared/domain/effects``; the newest one speaks,
    earlier ones are kept.
    """

    __tablename__ = "initial_stage"
    __table_args__ = (
        ForeignKeyConstraint(["preschool_id"], ["preschool.id"]),
        UniqueConstraint("preschool_id", "number"),
    )
    number: Mapped[int]
    starts_on: Mapped[date]
    figures: Mapped[Json]
    words: Mapped[str] = mapped_column(default="")
    set_by: Mapped[UUID]
    set_by_name: Mapped[str]
    set_at: Mapped[datetime] = mapped_column(server_default=func.now())


class FigureLook(OfPreschool, Base):
    """That somebody who leads a preschool looked at one of its figures on a day, and whether it was fresh then."""

    __tablename__ = "figure_look"
    __table_args__ = (
        ForeignKeyConstraint(["preschool_id"], ["preschool.id"]),
        UniqueConstraint("preschool_id", "account_id", "figure", "day"),
        Index("figure_look_day_idx", "preschool_id", "day"),
    )
    account_id: Mapped[UUID]
    figure: Mapped[str] = mapped_column(short_text(40))
    day: Mapped[date]
    fresh: Mapped[bool]
