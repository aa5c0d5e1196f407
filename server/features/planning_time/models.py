"""How long planning took, measured on the device without its idle time; numbers only, nobody's name."""

from datetime import date
from uuid import UUID

from sqlalchemy import ForeignKeyConstraint, Index
from sqlalchemy.orm import Mapped, mapped_column

from server.kernel.models import Base, OfGroup, short_text


class PlanningTime(OfGroup, Base):
    """Seconds of active editing of one plan in one sitting; ``about`` is annual, monthly or weekly."""

    __tablename__ = "planning_time"
    __table_args__ = (
        ForeignKeyConstraint(["preschool_id", "group_id"], ["preschool_group.preschool_id", "preschool_group.id"]),
        Index("planning_time_group_id_idx", "preschool_id", "group_id", "day"),
    )
    about: Mapped[str] = mapped_column(short_text(12))
    plan_id: Mapped[UUID]
    day: Mapped[date]
    seconds: Mapped[int]
