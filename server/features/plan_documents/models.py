"""The secret addresses of groups' calendars."""

from datetime import datetime
from uuid import UUID

from sqlalchemy import ForeignKeyConstraint, Index
from sqlalchemy.orm import Mapped, mapped_column

from server.kernel.models import Base, OfGroup, short_text


class CalendarFeed(OfGroup, Base):
    """An address whoever knows it reads a group's calendar by, until it is revoked; only its hash is kept."""

    __tablename__ = "calendar_feed"
    __table_args__ = (
        ForeignKeyConstraint(["preschool_id", "group_id"], ["preschool_group.preschool_id", "preschool_group.id"]),
        Index("calendar_feed_secret_hash_idx", "secret_hash"),
        Index("calendar_feed_group_id_idx", "preschool_id", "group_id"),
    )
    secret_hash: Mapped[str] = mapped_column(short_text(64))
    language: Mapped[str] = mapped_column(short_text(8))
    made_by: Mapped[UUID]
    made_at: Mapped[datetime]
    revoked_at: Mapped[datetime | None]
