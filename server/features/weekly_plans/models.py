"""The weekly plan of a group: the educator's work journal."""

from datetime import date, datetime
from uuid import UUID

from sqlalchemy import ForeignKeyConstraint, Index, UniqueConstraint, func
from sqlalchemy.orm import Mapped, mapped_column

from server.kernel.models import Base, OfGroup, OfPreschool, short_text


class WeeklyPlan(OfGroup, Base):
    """What one group will do in one week; ``week_start`` is a Monday."""

    __tablename__ = "weekly_plan"
    __table_args__ = (
        ForeignKeyConstraint(["preschool_id", "group_id"], ["preschool_group.preschool_id", "preschool_group.id"]),
        UniqueConstraint("preschool_id", "group_id", "week_start"),
        Index("weekly_plan_week_start_idx", "preschool_id", "week_start"),
    )
    week_start: Mapped[date]
    theme: Mapped[dict[str, str]]
    status: Mapped[str] = mapped_column(short_text(12), default="draft")
    created_by: Mapped[UUID]
    created_at: Mapped[datetime] = mapped_column(server_default=func.now())
    updated_at: Mapped[datetime] = mapped_column(server_default=func.now())
    submitted_at: Mapped[datetime | None]
    decided_at: Mapped[datetime | None]
    decided_by: Mapped[UUID | None]
    remark: Mapped[str] = mapped_column(default="")
    version: Mapped[int] = mapped_column(default=1)


class Activity(OfPreschool, Base):
    """One thing the group does on one day, in one part of it."""

    __tablename__ = "activity"
    __table_args__ = (
        ForeignKeyConstraint(["preschool_id", "plan_id"], ["weekly_plan.preschool_id", "weekly_plan.id"]),
        Index("activity_plan_id_idx", "preschool_id", "plan_id"),
    )
    plan_id: Mapped[UUID]
    weekday: Mapped[int]
    part_of_day: Mapped[str] = mapped_column(short_text(24))
    centre: Mapped[str] = mapped_column(short_text(40), default="")
    area: Mapped[str] = mapped_column(short_text(40))
    title: Mapped[str]
    aim: Mapped[str] = mapped_column(default="")
    minutes: Mapped[int] = mapped_column(default=20)
    component: Mapped[str] = mapped_column(short_text(12), default="mandatory")
    position: Mapped[int] = mapped_column(default=0)
    state: Mapped[str] = mapped_column(short_text(12), default="planned")
    reason: Mapped[str] = mapped_column(default="")
