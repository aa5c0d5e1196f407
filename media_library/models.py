"""Resources of the library, the files behind them and their renditions.

What is shared wider than a preschool stands under ``NOWHERE`` as an edition of its own: a copy of the rows as they were
reviewed, over the same objects of the store.
"""

from datetime import datetime
from uuid import UUID

from sqlalchemy import BigInteger, Computed, ForeignKeyConstraint, Index, func
from sqlalchemy.dialects.postgresql import TSVECTOR
from sqlalchemy.orm import Mapped, mapped_column

from media_library.found_by import finding_expression
from server.kernel.models import Base, OfPreschool, short_text


class StoredFile(OfPreschool, Base):
    """One file that came in: waiting, then ready or refused with a code.

    ``purpose``: resource, observation, pack or catalogue. ``part_bytes`` belongs to an upload in parts, which a broken
    connection continues. ``scan`` is what a virus scanner said: clean, or nothing where there is none.
    """

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
    part_bytes: Mapped[int | None]
    scan: Mapped[str] = mapped_column(short_text(12), default="", server_default="")
    uploaded_by: Mapped[UUID]
    created_at: Mapped[datetime] = mapped_column(server_default=func.now())
    ready_at: Mapped[datetime | None]


class Rendition(OfPreschool, Base):
    """One safe form of a file in the store.

    ``purpose`` is small, thumb, view, page, play, download, game (one file of a bundle, at its ``path``), pack or
    catalogue (the upload as it came, for those who take it in; no address opens these two).
    """

    __tablename__ = "rendition"
    __table_args__ = (
        ForeignKeyConstraint(["preschool_id", "file_id"], ["stored_file.preschool_id", "stored_file.id"]),
        Index("rendition_file_id_idx", "preschool_id", "file_id"),
        # By bytes, as the store lists its objects, whatever order the database itself sorts by.
        Index("rendition_key_idx", "bucket", "key", postgresql_ops={"key": "text_pattern_ops"}),
    )
    file_id: Mapped[UUID]
    purpose: Mapped[str] = mapped_column(short_text(12))
    page: Mapped[int] = mapped_column(default=0)
    media_type: Mapped[str] = mapped_column(short_text(80))
    width: Mapped[int | None]
    height: Mapped[int | None]
    byte_size: Mapped[int] = mapped_column(BigInteger())
    bucket: Mapped[str] = mapped_column(short_text(16), default="media", server_default="media")
    key: Mapped[str]
    path: Mapped[str] = mapped_column(default="", server_default="")


class Resource(OfPreschool, Base):
    """A didactic resource. What is for a district or for everybody, starter content too, stands under ``NOWHERE``.

    ``reach`` is mine, preschool, district (of ``district_id``) or everybody. An edition under ``NOWHERE`` names the
    resource it was made from by its origin; so does one that came in a pack. ``uses`` to ``rated`` are derived from the
    records of use and rating, never counted up. ``part_words`` repeats what stands on its cards; ``finding`` is all by
    which it is found, its words and its marks (decision 0018).
    """

    __tablename__ = "resource"
    __table_args__ = (
        ForeignKeyConstraint(["preschool_id", "file_id"], ["stored_file.preschool_id", "stored_file.id"]),
        Index("resource_finding_idx", "finding", postgresql_using="gin", postgresql_with={"fastupdate": "off"}),
        Index("resource_helped_idx", "preschool_id", "helped", "created_at", "id"),
        Index("resource_language_idx", "preschool_id", "language", "helped", "created_at", "id"),
        Index("resource_created_at_idx", "preschool_id", "created_at", "id"),
        Index("resource_origin_id_idx", "preschool_id", "origin_preschool_id", "origin_id"),
        Index("resource_file_id_idx", "preschool_id", "file_id"),
        # Grouped by what it is ordered by, it tells what is missing without a look at the rows (``sharing.gaps``).
        Index(
            "resource_gaps_idx",
            *("preschool_id", "reach", "district_id", "kind", "language", "theme_weeks", "age_bands"),
            postgresql_include=["origin_preschool_id", "origin_id"],
            postgresql_where="withdrawn_at is null",
        ),
    )
    slug: Mapped[str | None] = mapped_column(short_text(80))
    kind: Mapped[str] = mapped_column(short_text(16))
    title: Mapped[dict[str, str]]
    description: Mapped[dict[str, str]]
    language: Mapped[str] = mapped_column(short_text(8), default="uz")
    theme_weeks: Mapped[list[str]]
    age_bands: Mapped[list[str]]
    areas: Mapped[list[str]]
    indicators: Mapped[list[str]] = mapped_column(default=list, server_default="[]")
    reach: Mapped[str] = mapped_column(short_text(12), default="preschool", server_default="preschool")
    district_id: Mapped[UUID | None]
    origin_preschool_id: Mapped[UUID | None]
    origin_id: Mapped[UUID | None]
    origin_name: Mapped[str] = mapped_column(default="", server_default="")
    edition: Mapped[int] = mapped_column(default=1, server_default="1")
    author_id: Mapped[UUID | None]
    author_name: Mapped[str] = mapped_column(default="")
    licence: Mapped[str] = mapped_column(short_text(40), default="CC-BY-4.0")
    source: Mapped[str] = mapped_column(default="")
    file_id: Mapped[UUID]
    created_at: Mapped[datetime] = mapped_column(server_default=func.now())
    updated_at: Mapped[datetime] = mapped_column(server_default=func.now())
    withdrawn_at: Mapped[datetime | None]
    uses: Mapped[int] = mapped_column(default=0, server_default="0")
    reused_by: Mapped[int] = mapped_column(default=0, server_default="0")
    helped: Mapped[int] = mapped_column(default=0, server_default="0")
    rated: Mapped[int] = mapped_column(default=0, server_default="0")
    part_words: Mapped[str] = mapped_column(default="", server_default="")
    finding: Mapped[str] = mapped_column(TSVECTOR(), Computed(finding_expression(), persisted=True), deferred=True)


class ResourceWord(Base):
    """A word that resources hold somewhere, as ``uz_fold`` spells it, and how many did when it was last counted.

    One mistyped is looked up here, not in the resources.
    """

    __tablename__ = "resource_word"
    __table_args__ = (
        Index("resource_word_word_idx", "word", postgresql_using="gin", postgresql_ops={"word": "gin_trgm_ops"}),
    )
    word: Mapped[str] = mapped_column(primary_key=True)
    resources: Mapped[int] = mapped_column(default=1, server_default="1")


class ResourcePart(OfPreschool, Base):
    """One picture of a picture set or one card of a card set, with its word in each language."""

    __tablename__ = "resource_part"
    __table_args__ = (
        ForeignKeyConstraint(["preschool_id", "resource_id"], ["resource.preschool_id", "resource.id"]),
        ForeignKeyConstraint(["preschool_id", "file_id"], ["stored_file.preschool_id", "stored_file.id"]),
        ForeignKeyConstraint(["preschool_id", "back_file_id"], ["stored_file.preschool_id", "stored_file.id"]),
        Index("resource_part_resource_id_idx", "preschool_id", "resource_id", "position"),
        Index("resource_part_file_id_idx", "preschool_id", "file_id"),
        Index(
            "resource_part_back_file_id_idx",
            *("preschool_id", "back_file_id"),
            postgresql_where="back_file_id is not null",
        ),
    )
    resource_id: Mapped[UUID]
    position: Mapped[int]
    file_id: Mapped[UUID]
    back_file_id: Mapped[UUID | None]
    words: Mapped[dict[str, str]] = mapped_column(default=dict, server_default="{}")


class ResourceChild(OfPreschool, Base):
    """A child who can be seen or heard in a resource; consents are asked by it."""

    __tablename__ = "resource_child"
    __table_args__ = (
        ForeignKeyConstraint(["preschool_id", "resource_id"], ["resource.preschool_id", "resource.id"]),
        ForeignKeyConstraint(["preschool_id", "child_id"], ["child.preschool_id", "child.id"]),
        Index("resource_child_resource_id_idx", "preschool_id", "resource_id"),
        Index("resource_child_child_id_idx", "preschool_id", "child_id"),
    )
    resource_id: Mapped[UUID]
    child_id: Mapped[UUID]
