"""Sharing wider: what waits for a review, and problems that were reported."""

from datetime import datetime
from uuid import UUID

from sqlalchemy import ARRAY, ForeignKey, ForeignKeyConstraint, Index, Uuid, func
from sqlalchemy.orm import Mapped, mapped_column

from server.kernel.models import Base, Json, OfPreschool, short_text


class SharingRequest(OfPreschool, Base):
    """One step wider for a resource: to the preschool, its district or everybody.

    ``state``: waiting, returned (the author may answer), accepted, declined or withdrawn. ``remarks`` are
    ``{at, by, name, text}`` in their order. ``edition`` is the one that was reviewed, ``child_ids`` are those who can
    be seen or heard in it, whatever the resource became since.
    """

    __tablename__ = "sharing_request"
    __table_args__ = (
        ForeignKeyConstraint(["preschool_id", "resource_id"], ["resource.preschool_id", "resource.id"]),
        Index("sharing_request_resource_id_idx", "preschool_id", "resource_id"),
        Index("sharing_request_waiting_idx", "reach", "district_id", "asked_at", postgresql_where="state = 'waiting'"),
    )
    resource_id: Mapped[UUID]
    reach: Mapped[str] = mapped_column(short_text(12))
    district_id: Mapped[UUID]
    region_id: Mapped[UUID]
    state: Mapped[str] = mapped_column(short_text(12), default="waiting")
    asked_by: Mapped[UUID] = mapped_column(ForeignKey("account.id"))
    asked_by_name: Mapped[str]
    asked_at: Mapped[datetime] = mapped_column(server_default=func.now())
    decided_by: Mapped[UUID | None]
    decided_by_name: Mapped[str] = mapped_column(default="")
    decided_at: Mapped[datetime | None]
    remarks: Mapped[list[Json]] = mapped_column(default=list)
    edition: Mapped[int] = mapped_column(default=1)
    child_ids: Mapped[list[UUID]] = mapped_column(ARRAY(Uuid()), default=list, server_default="{}")


class ResourceReport(OfPreschool, Base):
    """A problem somebody reported of a resource; ``reach`` is the resource's own and says who settles it."""

    __tablename__ = "resource_report"
    __table_args__ = (
        ForeignKeyConstraint(["preschool_id"], ["preschool.id"]),
        Index("resource_report_open_idx", "reach", "district_id", "reported_at", postgresql_where="state = 'open'"),
    )
    owner_id: Mapped[UUID]
    resource_id: Mapped[UUID]
    reach: Mapped[str] = mapped_column(short_text(12))
    district_id: Mapped[UUID | None]
    reason: Mapped[str] = mapped_column(short_text(24))
    words: Mapped[str] = mapped_column(default="")
    state: Mapped[str] = mapped_column(short_text(12), default="open")
    reported_by: Mapped[UUID] = mapped_column(ForeignKey("account.id"))
    reported_by_name: Mapped[str]
    reported_at: Mapped[datetime] = mapped_column(server_default=func.now())
    settled_by_name: Mapped[str] = mapped_column(default="")
    settled_at: Mapped[datetime | None]
    answer: Mapped[str] = mapped_column(default="")
