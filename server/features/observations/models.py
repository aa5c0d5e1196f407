"""What educators saw children do."""

from datetime import datetime
from decimal import Decimal
from uuid import UUID

from sqlalchemy import ForeignKey, ForeignKeyConstraint, Index, Numeric, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from server.kernel.models import Base, LinkToChild, OfGroup, OfPreschool, short_text


class Observation(OfGroup, Base):
    """One short entry about one or several children; ``area`` is the slug within the framework.

    Kept in partitions by the school year in which its id was made (``kernel.partitions``).

    ``from_home`` marks a parent's own; ``activity_id`` is the line of a weekly plan during which it was made.
    """

    __tablename__ = "observation"
    __table_args__ = (
        ForeignKeyConstraint(["preschool_id", "group_id"], ["preschool_group.preschool_id", "preschool_group.id"]),
        Index("observation_group_id_idx", "preschool_id", "group_id", "observed_at"),
        {"postgresql_partition_by": "RANGE (id)"},
    )
    author_id: Mapped[UUID]
    author_name: Mapped[str]
    observed_at: Mapped[datetime]
    recorded_at: Mapped[datetime]
    text: Mapped[str]
    framework_id: Mapped[UUID] = mapped_column(ForeignKey("framework.id"))
    area: Mapped[str] = mapped_column(short_text(40))
    indicator_id: Mapped[UUID | None] = mapped_column(ForeignKey("indicator.id"))
    level: Mapped[Decimal | None] = mapped_column(Numeric(3, 2))
    shared: Mapped[bool] = mapped_column(default=True)
    from_home: Mapped[bool] = mapped_column(default=False, server_default="false")
    activity_id: Mapped[UUID | None]
    edited_at: Mapped[datetime | None]
    withdrawn_at: Mapped[datetime | None]


class ObservationChild(LinkToChild, Base):
    """That an observation is about a child; in the same partition as the observation.

    It has no id of its own: nobody asks by one, and an index over tens of millions of them is dear.
    """

    __tablename__ = "observation_child"
    __table_args__ = (
        ForeignKeyConstraint(["preschool_id", "observation_id"], ["observation.preschool_id", "observation.id"]),
        ForeignKeyConstraint(["preschool_id", "child_id"], ["child.preschool_id", "child.id"]),
        Index("observation_child_child_id_idx", "preschool_id", "child_id", "observed_at"),
        {"postgresql_partition_by": "RANGE (observation_id)"},
    )
    observation_id: Mapped[UUID] = mapped_column(primary_key=True, sort_order=-2)
    observed_at: Mapped[datetime]


class ObservationPhoto(OfPreschool, Base):
    """A photo of an observation; the file itself is the media library's."""

    __tablename__ = "observation_photo"
    __table_args__ = (
        ForeignKeyConstraint(["preschool_id", "observation_id"], ["observation.preschool_id", "observation.id"]),
        ForeignKeyConstraint(["preschool_id", "file_id"], ["stored_file.preschool_id", "stored_file.id"]),
        UniqueConstraint("preschool_id", "observation_id", "file_id"),
        Index("observation_photo_file_id_idx", "preschool_id", "file_id"),
    )
    observation_id: Mapped[UUID]
    file_id: Mapped[UUID]
    position: Mapped[int] = mapped_column(default=0)
    caption: Mapped[str] = mapped_column(default="", server_default="")


class ObservationVersion(OfPreschool, Base):
    """An entry as it read before it was corrected or withdrawn; gone for families, kept for staff."""

    __tablename__ = "observation_version"
    __table_args__ = (
        ForeignKeyConstraint(["preschool_id", "observation_id"], ["observation.preschool_id", "observation.id"]),
        UniqueConstraint("preschool_id", "observation_id", "number"),
    )
    observation_id: Mapped[UUID]
    number: Mapped[int]
    step: Mapped[str] = mapped_column(short_text(12))
    made_at: Mapped[datetime]
    made_by_name: Mapped[str]
    text: Mapped[str]
    area: Mapped[str] = mapped_column(short_text(40))
    indicator_id: Mapped[UUID | None]
    level: Mapped[Decimal | None] = mapped_column(Numeric(3, 2))
    shared: Mapped[bool]
