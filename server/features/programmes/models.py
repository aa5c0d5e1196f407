"""The preschool's programme of a school year and the order that put it in force."""

from datetime import date, datetime
from uuid import UUID

from sqlalchemy import ForeignKeyConstraint, UniqueConstraint, func
from sqlalchemy.orm import Mapped, mapped_column

from server.kernel.models import Base, OfPreschool, short_text


class Programme(OfPreschool, Base):
    """``status`` is draft or approved; an approved one names the head's order."""

    __tablename__ = "programme"
    __table_args__ = (
        ForeignKeyConstraint(["preschool_id"], ["preschool.id"]),
        UniqueConstraint("preschool_id", "school_year"),
    )
    school_year: Mapped[int]
    title: Mapped[str]
    aims: Mapped[str] = mapped_column(default="")
    local_content: Mapped[str] = mapped_column(default="")
    status: Mapped[str] = mapped_column(short_text(12), default="draft")
    version: Mapped[int] = mapped_column(default=1)
    order_number: Mapped[str] = mapped_column(short_text(40), default="")
    order_date: Mapped[date | None]
    approved_by: Mapped[UUID | None]
    updated_at: Mapped[datetime] = mapped_column(server_default=func.now())
