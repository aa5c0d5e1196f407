"""What of a plan is done otherwise for a named child: for those only who may read the child."""

from datetime import datetime
from uuid import UUID

from sqlalchemy import ForeignKeyConstraint, Index, func
from sqlalchemy.orm import Mapped, mapped_column

from server.kernel.models import Base, OfChild


class Adaptation(OfChild, Base):
    """``activity_id`` is no foreign key: an adaptation outlives the line it was written at."""

    __tablename__ = "adaptation"
    __table_args__ = (
        ForeignKeyConstraint(["preschool_id", "plan_id"], ["weekly_plan.preschool_id", "weekly_plan.id"]),
        ForeignKeyConstraint(["preschool_id", "child_id"], ["child.preschool_id", "child.id"]),
        Index("adaptation_plan_id_idx", "preschool_id", "plan_id"),
    )
    plan_id: Mapped[UUID]
    activity_id: Mapped[UUID]
    text: Mapped[str]
    written_by: Mapped[UUID]
    written_at: Mapped[datetime] = mapped_column(server_default=func.now())
