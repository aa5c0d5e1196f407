"""The initial stage a preschool sets, figures its head has looked at, and the effects of months, derived at night."""

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


class EffectCell(Base):
    """One effect of a preschool in one month, 0 to 100: derived at night, where the preschool's record says enough."""

    __tablename__ = "effect_cell"
    __table_args__ = (
        ForeignKeyConstraint(["preschool_id"], ["preschool.id"]),
        Index("effect_cell_month_idx", "month"),
    )
    preschool_id: Mapped[UUID] = mapped_column(primary_key=True)
    month: Mapped[date] = mapped_column(primary_key=True)
    effect: Mapped[str] = mapped_column(short_text(20), primary_key=True)
    score: Mapped[float]
    partial: Mapped[bool]
    derived_at: Mapped[datetime]


class EffectSpread(Base):
    """How an effect is spread over the ``telling`` preschools of a place; ``place_id`` is ``NOWHERE`` for the country.

    Quartiles are those of ``percentile_cont``; of fewer than five preschools there are none.
    """

    __tablename__ = "effect_spread"
    place_id: Mapped[UUID] = mapped_column(primary_key=True)
    month: Mapped[date] = mapped_column(primary_key=True)
    effect: Mapped[str] = mapped_column(short_text(20), primary_key=True)
    telling: Mapped[int]
    lower: Mapped[float | None]
    median: Mapped[float | None]
    upper: Mapped[float | None]
    derived_at: Mapped[datetime]
