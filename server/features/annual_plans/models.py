"""The year's thematic plan of a group: one theme for each week."""

from datetime import date, datetime
from uuid import UUID

from sqlalchemy import ForeignKey, ForeignKeyConstraint, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from server.kernel.models import Base, OfGroup, OfPreschool, short_text


class AnnualPlan(OfGroup, Base):
    __tablename__ = "annual_plan"
    __table_args__ = (
        ForeignKeyConstraint(["preschool_id", "group_id"], ["preschool_group.preschool_id", "preschool_group.id"]),
        UniqueConstraint("preschool_id", "group_id", "school_year"),
    )
    school_year: Mapped[int]
    grid_id: Mapped[UUID] = mapped_column(ForeignKey("theme_grid.id"))
    drafted_at: Mapped[datetime]
    drafted_by: Mapped[UUID]


class AnnualPlanWeek(OfPreschool, Base):
    """The theme of one calendar week; ``touched`` when a person changed it, so that drafting leaves it alone."""

    __tablename__ = "annual_plan_week"
    __table_args__ = (
        ForeignKeyConstraint(["preschool_id", "plan_id"], ["annual_plan.preschool_id", "annual_plan.id"]),
        UniqueConstraint("preschool_id", "plan_id", "week_start"),
    )
    plan_id: Mapped[UUID]
    week_start: Mapped[date]
    month: Mapped[int]
    week_theme_id: Mapped[UUID | None] = mapped_column(ForeignKey("week_theme.id"))
    title: Mapped[dict[str, str]]
    working_days: Mapped[int]
    touched: Mapped[bool] = mapped_column(default=False)
    note: Mapped[str] = mapped_column(default="")
    period: Mapped[str] = mapped_column(short_text(12), default="learning")
