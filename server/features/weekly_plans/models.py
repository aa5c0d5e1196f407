"""The weekly plan of a group: the educator's work journal."""

from datetime import date, datetime
from uuid import UUID

from sqlalchemy import ForeignKey, ForeignKeyConstraint, Index, UniqueConstraint, func
from sqlalchemy.orm import Mapped, mapped_column

from server.kernel.models import Base, Json, OfGroup, OfPreschool, short_text


class WeeklyPlan(OfGroup, Base):
    """What one group will do in one week; ``week_start`` is a Monday.

    ``version`` counts what was handed on: each submission, decision and new draft. ``taken_from`` names the colleague
    whose plan it began as.
    """

    __tablename__ = "weekly_plan"
    __table_args__ = (
        ForeignKeyConstraint(["preschool_id", "group_id"], ["preschool_group.preschool_id", "preschool_group.id"]),
        UniqueConstraint("preschool_id", "group_id", "week_start"),
        Index("weekly_plan_week_start_idx", "preschool_id", "week_start"),
    )
    week_start: Mapped[date]
    theme: Mapped[dict[str, str]]
    week_theme_id: Mapped[UUID | None] = mapped_column(ForeignKey("week_theme.id"))
    status: Mapped[str] = mapped_column(short_text(12), default="draft")
    created_by: Mapped[UUID]
    created_at: Mapped[datetime] = mapped_column(server_default=func.now())
    updated_at: Mapped[datetime] = mapped_column(server_default=func.now())
    submitted_at: Mapped[datetime | None]
    decided_at: Mapped[datetime | None]
    decided_by: Mapped[UUID | None]
    remark: Mapped[str] = mapped_column(default="")
    version: Mapped[int] = mapped_column(default=1)
    taken_from: Mapped[Json] = mapped_column(server_default="{}", default=dict)


class Activity(OfPreschool, Base):
    """One thing the group does on one day, in one part of it.

    ``revision`` counts its rewritings, so that two people who write at once are told; ``touched`` when a person wrote
    it, so that drafting leaves it alone; ``because`` says why it was drafted; ``remark`` is the methodist's word at
    this line. ``indicators`` are slugs of the framework in force, ``resources`` point into the media library.
    """

    __tablename__ = "activity"
    __table_args__ = (
        ForeignKeyConstraint(["preschool_id", "plan_id"], ["weekly_plan.preschool_id", "weekly_plan.id"]),
        Index("activity_plan_id_idx", "preschool_id", "plan_id"),
        Index(
            "activity_resources_idx",
            "resources",
            postgresql_using="gin",
            postgresql_ops={"resources": "jsonb_path_ops"},
            postgresql_where="resources <> '[]'",
        ),
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
    reason_code: Mapped[str] = mapped_column(short_text(24), default="", server_default="")
    moved_to: Mapped[date | None]
    replaced_by: Mapped[str] = mapped_column(default="", server_default="")
    marked_at: Mapped[datetime | None]
    course: Mapped[list[str]] = mapped_column(default=list, server_default="[]")
    materials: Mapped[list[str]] = mapped_column(default=list, server_default="[]")
    indicators: Mapped[list[str]] = mapped_column(default=list, server_default="[]")
    resources: Mapped[list[Json]] = mapped_column(default=list, server_default="[]")
    because: Mapped[list[Json]] = mapped_column(default=list, server_default="[]")
    bank_owner_id: Mapped[UUID | None]
    bank_id: Mapped[UUID | None]
    revision: Mapped[int] = mapped_column(default=1, server_default="1")
    touched: Mapped[bool] = mapped_column(default=False, server_default="false")
    remark: Mapped[str] = mapped_column(default="", server_default="")


class WeeklyPlanVersion(OfPreschool, Base):
    """A week as it stood when it was handed on: what was submitted, returned, approved or drafted anew."""

    __tablename__ = "weekly_plan_version"
    __table_args__ = (
        ForeignKeyConstraint(["preschool_id", "plan_id"], ["weekly_plan.preschool_id", "weekly_plan.id"]),
        UniqueConstraint("preschool_id", "plan_id", "version"),
    )
    plan_id: Mapped[UUID]
    version: Mapped[int]
    step: Mapped[str] = mapped_column(short_text(12))
    theme: Mapped[dict[str, str]]
    activities: Mapped[list[Json]]
    remark: Mapped[str] = mapped_column(default="")
    made_at: Mapped[datetime]
    made_by: Mapped[UUID]
    made_by_name: Mapped[str]
