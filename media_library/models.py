"""Resources of the library, the files behind them and their renditions."""

from datetime import datetime
from uuid import UUID

from sqlalchemy import BigInteger, Computed, ForeignKeyConstraint, Index, func
from sqlalchemy.orm import Mapped, mapped_column

from server.kernel.models import Base, OfPreschool, short_text


class StoredFile(OfPreschool, Base):
    """One file that came in: waiting, then ready or refused with a code. ``purpose``: resource or observation."""

    __tablename__ = "stored_file"
    __table_args__ = (Index("stored_file_sha256_idx", "preschool_id", "sha256"),)
    purpose: Mapped[str] = mapped_column(short_text(16))
    state: Mapped[str] = mapped_column(short_text(12), default="waiting")
    refusal: Mapped[str] = mapped_column(short_text(60), default="")
    declared_name: Mapped[str] = mapped_column(default="")
    declared_size: Mapped[int] = mapped_column(BigInteger())
    kind: Mapped[str] = mapped_column(short_text(16), default="")
    media_type: Mapped[str] = mapped_column(short_text(80), default="")
    sha256: Mapped[str] = mapped_column(short_text(64), default="")
    byte_size: Mapped[int] = mapped_column(BigInteger(), default=0)
    width: Mapped[int | None]
    height: Mapped[int | None]
    pages: Mapped[int | None]
    duration_seconds: Mapped[float | None]
    uploaded_by: Mapped[UUID]
    created_at: Mapped[datetime] = mapped_column(server_default=func.now())
    ready_at: Mapped[datetime | None]


class Rendition(OfPreschool, Base):
    """One safe form of a file in the store: ``purpose`` is small, thumb, view, page or original."""

    __tablename__ = "rendition"
    __table_args__ = (
        ForeignKeyConstraint(["preschool_id", "file_id"], ["stored_file.preschool_id", "stored_file.id"]),
        Index("rendition_file_id_idx", "preschool_id", "file_id"),
    )
    file_id: Mapped[UUID]
    purpose: Mapped[str] = mapped_column(short_text(12))
    page: Mapped[int] = mapped_column(default=0)
    media_type: Mapped[str] = mapped_column(short_text(80))
    width: Mapped[int | None]
    height: Mapped[int | None]
    byte_size: Mapped[int] = mapped_column(BigInteger())
    key: Mapped[str]


class Resource(OfPreschool, Base):
    """A didactic resource. The project's own starter content stands under ``NOWHERE`` and is for everybody."""

    __tablename__ = "resource"
    __table_args__ = (
        ForeignKeyConstraint(["preschool_id", "file_id"], ["stored_file.preschool_id", "stored_file.id"]),
        Index(
            "resource_search_key_idx",
            "search_key",
            postgresql_using="gin",
            postgresql_ops={"search_key": "gin_trgm_ops"},
        ),
        Index("resource_created_at_idx", "preschool_id", "created_at", "id"),
    )
    slug: Mapped[str | None] = mapped_column(short_text(80))
    kind: Mapped[str] = mapped_column(short_text(16))
    title: Mapped[dict[str, str]]
    description: Mapped[dict[str, str]]
    language: Mapped[str] = mapped_column(short_text(8), default="uz")
    theme_weeks: Mapped[list[str]]
    age_bands: Mapped[list[str]]
    areas: Mapped[list[str]]
    author_id: Mapped[UUID | None]
    author_name: Mapped[str] = mapped_column(default="")
    licence: Mapped[str] = mapped_column(short_text(40), default="CC-BY-4.0")
    source: Mapped[str] = mapped_column(default="")
    file_id: Mapped[UUID]
    created_at: Mapped[datetime] = mapped_column(server_default=func.now())
    withdrawn_at: Mapped[datetime | None]
    search_key: Mapped[str] = mapped_column(
        Computed(
            "uz_fold(coalesce(title->>'uz','') || ' ' || coalesce(title->>'ru','') || ' ' || coalesce(title->>'en','')"
            " || ' ' || coalesce(description->>'uz','') || ' ' || coalesce(description->>'ru',''))",
            persisted=True,
        )
    )
