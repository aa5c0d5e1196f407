"""What families allow to be done with their child's pictures and data, purpose by purpose."""

from datetime import datetime
from uuid import UUID

from sqlalchemy import ForeignKeyConstraint, Index, func, text
from sqlalchemy.orm import Mapped, mapped_column

from server.kernel.models import Base, OfChild, short_text


class Consent(OfChild, Base):
    """One answer of a family about one purpose; the newest speaks, none means: not asked yet.

    ``purpose`` is photos, sharing or research; ``given`` false means withdrawn or refused. ``on_paper`` says that
    staff wrote it down from a signed sheet.
    """

    __tablename__ = "consent"
    __table_args__ = (
        ForeignKeyConstraint(["preschool_id", "child_id"], ["child.preschool_id", "child.id"]),
        Index(
            "consent_in_force_key",
            "preschool_id",
            "child_id",
            "purpose",
            unique=True,
            postgresql_where=text("replaced_at is null"),
        ),
    )
    purpose: Mapped[str] = mapped_column(short_text(16))
    given: Mapped[bool]
    said_by: Mapped[UUID]
    said_by_name: Mapped[str]
    on_paper: Mapped[bool] = mapped_column(default=False)
    said_at: Mapped[datetime] = mapped_column(server_default=func.now())
    replaced_at: Mapped[datetime | None]
