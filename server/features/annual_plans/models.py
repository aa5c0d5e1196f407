"""The year's thematic plan of a group: one theme for each week."""

from datetime import date, datetime
from uuid import UUID

from sqlalchemy import ForeignKey, ForeignKeyConstraint, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from server.kernel.models import Base, Json, OfGroup, OfPreschool, short_text


class AnnualPlan(OfGroup, Base):
    """The year of one group; approved by the pedagogical council, whose protocol is named."""

    __tablename__ = "annual_plan"
    __table_args__ = (
        ForeignKeyConstraint(["preschool_id", "group_id"], ["preschool_group.preschool_id", "preschool_group.id"]),
        UniqueConstraint("preschool_id", "group_id", "school_year"),
    )
    school_year: Mapped[int]
    grid_id: Mapped[UUID] = mapped_column(ForeignKey("theme_grid.id"))
    drafted_at: Mapped[datetime]
    drafted_by: Mapped[UUID]
    status: Mapped[str] = mapped_column(short_text(12), default="draft", server_default="draft")
    version: Mapped[int] = mapped_column(default=1, server_default="1")
    submitted_at: Mapped[datetime | None]
    decided_at: Mapped[datetime | None]
    decided_by: Mapped[UUID | None]
    remark: Mapped[str] = mapped_column(default="", server_default="")
    protocol_number: Mapped[str] = mapped_column(short_text(40), default="", server_default="")
    protocol_date: Mapped[date | None]


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
    remark: Mapped[str] = mapped_column(default="", server_default="")


class AnnualPlanVersion(OfPreschool, Base):
    """A year as it stood when it was handed on: what was submitted, returned, approved or drafted anew."""

    __tablename__ = "annual_plan_version"
    __table_args__ = (
        ForeignKeyConstraint(["preschool_id", "plan_id"], ["annual_plan.preschool_id", "annual_plan.id"]),
        UniqueConstraint("preschool_id", "plan_id", "version"),
    )
    plan_id: Mapped[UUID]
    version: Mapped[int]
    step: Mapped[str] = mapped_column(short_text(12))
    weeks: Mapped[list[Json]]
    remark: Mapped[str] = mapped_column(default="")
    made_at: Mapped[datetime]
    made_by: Mapped[UUID]
    made_by_name: Mapped[str]


class YearDrafting(OfPreschool, Base):
    """The drafting of a whole preschool's year: how many of its groups are done."""

    __tablename__ = "year_drafting"
    __table_args__ = (ForeignKeyConstraint(["preschool_id"], ["preschool.id"]),)
    school_year: Mapped[int]
    groups: Mapped[int]
    done: Mapped[int] = mapped_column(default=0)
    asked_by: Mapped[UUID]
    asked_at: Mapped[datetime]
    ended_at: Mapped[datetime | None]
