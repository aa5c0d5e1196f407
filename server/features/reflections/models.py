"""The reflection at the end of a day: how it went, in chips or a sentence."""

from datetime import date, datetime
from uuid import UUID

from sqlalchemy import ForeignKeyConstraint, UniqueConstraint, func
from sqlalchemy.orm import Mapped, mapped_column

from server.kernel.models import Base, OfGroup


class Reflection(OfGroup, Base):
    __tablename__ = "reflection"
    __table_args__ = (
        ForeignKeyConstraint(["preschool_id", "plan_id"], ["weekly_plan.preschool_id", "weekly_plan.id"]),
        UniqueConstraint("preschool_id", "plan_id", "day"),
    )
    plan_id: Mapped[UUID]
    day: Mapped[date]
    chips: Mapped[list[str]]
    text: Mapped[str] = mapped_column(default="")
    written_by: Mapped[UUID]
    written_at: Mapped[datetime] = mapped_column(server_default=func.now())
