"""Everything about one child, made into one file that its family takes home."""

from datetime import datetime
from uuid import UUID

from sqlalchemy import BigInteger, Float, ForeignKey, ForeignKeyConstraint, Index, func
from sqlalchemy.orm import Mapped, mapped_column

from server.kernel.models import Base, OfChild, short_text


class Takeout(OfChild, Base):
    """One file asked for: ``kind`` is archive (a ZIP of everything) or portfolio (a year as a PDF with pictures).

    ``state`` is waiting, running, ready or failed (``refusal`` says why); ``key`` names the object in the store until
    it has expired.
    """

    __tablename__ = "takeout"
    __table_args__ = (
        ForeignKeyConstraint(["preschool_id", "child_id"], ["child.preschool_id", "child.id"]),
        Index("takeout_child_id_idx", "preschool_id", "child_id", "asked_at"),
    )
    kind: Mapped[str] = mapped_column(short_text(12))
    school_year: Mapped[int | None]
    language: Mapped[str] = mapped_column(short_text(8))
    asked_by: Mapped[UUID] = mapped_column(ForeignKey("account.id"))
    as_family: Mapped[bool]
    asked_at: Mapped[datetime] = mapped_column(server_default=func.now())
    state: Mapped[str] = mapped_column(short_text(8), default="waiting")
    progress: Mapped[float] = mapped_column(Float(), default=0.0)
    key: Mapped[str] = mapped_column(default="")
    file_name: Mapped[str] = mapped_column(default="")
    byte_size: Mapped[int] = mapped_column(BigInteger(), default=0)
    ready_at: Mapped[datetime | None]
    expires_at: Mapped[datetime | None]
    refusal: Mapped[str] = mapped_column(short_text(60), default="")
