"""Weeks that people keep to begin others with."""

from datetime import datetime
from uuid import UUID

from sqlalchemy import ForeignKeyConstraint, UniqueConstraint, func
from sqlalchemy.orm import Mapped, mapped_column

from server.kernel.models import Base, Json, OfPreschool, short_text


class PlanTemplate(OfPreschool, Base):
    """``activities`` are those of a week without marks; ``shared`` shows it to the whole preschool."""

    __tablename__ = "plan_template"
    __table_args__ = (
        ForeignKeyConstraint(["preschool_id"], ["preschool.id"]),
        UniqueConstraint("preschool_id", "author_id", "name"),
    )
    name: Mapped[str]
    age_band: Mapped[str] = mapped_column(short_text(24))
    activities: Mapped[list[Json]]
    shared: Mapped[bool] = mapped_column(default=False)
    author_id: Mapped[UUID]
    author_name: Mapped[str]
    created_at: Mapped[datetime] = mapped_column(server_default=func.now())
    uses: Mapped[int] = mapped_column(default=0)
