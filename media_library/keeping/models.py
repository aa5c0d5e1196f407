"""Keeping the store: how much a preschool may hold, and what the nightly proof found."""

from datetime import datetime
from uuid import UUID

from sqlalchemy import BigInteger, ForeignKeyConstraint, func
from sqlalchemy.orm import Mapped, mapped_column

from server.kernel.models import Base, Json, OfInstallation, OfPreschool


class MediaQuota(OfPreschool, Base):
    """How many bytes a preschool may hold, where that differs from the usual; the id is the preschool's."""

    __tablename__ = "media_quota"
    __table_args__ = (ForeignKeyConstraint(["preschool_id"], ["preschool.id"]),)
    limit_bytes: Mapped[int] = mapped_column(BigInteger())
    set_by: Mapped[UUID]
    set_at: Mapped[datetime] = mapped_column(server_default=func.now())


class StorageProof(OfInstallation, Base):
    """One round through the store: that every row has its object with its hash, and that no object lies about unnamed.

    A round may take several nights: ``reached`` is the last place it has proved, as bucket and key. ``faults`` names at
    most a hundred of what is missing, wrong or an orphan.
    """

    __tablename__ = "storage_proof"
    started_at: Mapped[datetime]
    ended_at: Mapped[datetime | None]
    objects: Mapped[int] = mapped_column(default=0)
    missing: Mapped[int] = mapped_column(default=0)
    wrong: Mapped[int] = mapped_column(default=0)
    orphans: Mapped[int] = mapped_column(default=0)
    faults: Mapped[list[Json]] = mapped_column(default=list)
    reached: Mapped[str] = mapped_column(default="", server_default="")
