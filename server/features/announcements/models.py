"""What a preschool or a group tells its families, and who has acknowledged it."""

from datetime import date, datetime
from uuid import UUID

from sqlalchemy import ForeignKeyConstraint, Index, UniqueConstraint, func
from sqlalchemy.orm import Mapped, mapped_column

from server.kernel.models import Base, OfChild, OfPreschool


class Announcement(OfPreschool, Base):
    """News for the families of one group or, without one, of the whole preschool, shown until a day."""

    __tablename__ = "announcement"
    __table_args__ = (
        ForeignKeyConstraint(["preschool_id"], ["preschool.id"]),
        ForeignKeyConstraint(["preschool_id", "group_id"], ["preschool_group.preschool_id", "preschool_group.id"]),
        Index("announcement_published_at_idx", "preschool_id", "published_at", "id"),
    )
    group_id: Mapped[UUID | None]
    title: Mapped[str]
    text: Mapped[str]
    needs_acknowledgement: Mapped[bool] = mapped_column(default=False)
    shown_until: Mapped[date]
    author_id: Mapped[UUID]
    author_name: Mapped[str]
    published_at: Mapped[datetime] = mapped_column(server_default=func.now())
    edited_at: Mapped[datetime | None]
    withdrawn_at: Mapped[datetime | None]


class Acknowledgement(OfChild, Base):
    """That the family of a child has read an announcement."""

    __tablename__ = "acknowledgement"
    __table_args__ = (
        ForeignKeyConstraint(["preschool_id", "announcement_id"], ["announcement.preschool_id", "announcement.id"]),
        ForeignKeyConstraint(["preschool_id", "child_id"], ["child.preschool_id", "child.id"]),
        UniqueConstraint("preschool_id", "announcement_id", "child_id"),
    )
    announcement_id: Mapped[UUID]
    account_id: Mapped[UUID]
    full_name: Mapped[str]
    at: Mapped[datetime] = mapped_column(server_default=func.now())
