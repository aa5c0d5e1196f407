"""The monthly plan of a group: its goals, derived from the year's themes and the framework."""

from datetime import date, datetime
from uuid import UUID

from sqlalchemy import ForeignKeyConstraint, UniqueConstraint, func
from sqlalchemy.orm import Mapped, mapped_column

from server.kernel.models import Base, OfGroup


class MonthlyPlan(OfGroup, Base):
    """What a group sets out to do in one month; ``month`` is its first day.

    ``goals`` is a text of each area by slug, ``indicators`` the slugs in focus. ``touched`` names the fields a person
    wrote (``goals``, ``indicators``, ``with_families``), which drafting leaves alone.
    """

    __tablename__ = "monthly_plan"
    __table_args__ = (
        ForeignKeyConstraint(["preschool_id", "group_id"], ["preschool_group.preschool_id", "preschool_group.id"]),
        UniqueConstraint("preschool_id", "group_id", "month"),
    )
    month: Mapped[date]
    theme: Mapped[dict[str, str]]
    goals: Mapped[dict[str, str]]
    indicators: Mapped[list[str]]
    with_families: Mapped[str] = mapped_column(default="")
    touched: Mapped[list[str]] = mapped_column(default=list)
    version: Mapped[int] = mapped_column(default=1)
    updated_at: Mapped[datetime] = mapped_column(server_default=func.now())
    updated_by: Mapped[UUID]
