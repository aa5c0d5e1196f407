"""What people do with resources: uses, ratings, favourites, collections. Rows of whoever uses, not of the owner.

A resource is named by owner and id; its owner may be another tenant (``NOWHERE``), so no foreign key leads there.
"""

from datetime import date, datetime
from uuid import UUID

from sqlalchemy import ForeignKeyConstraint, Index, UniqueConstraint, func
from sqlalchemy.orm import Mapped, mapped_column

from server.kernel.models import Base, OfPreschool, short_text


class ResourceUse(OfPreschool, Base):
    """A resource was used by somebody on a day: ``how`` is shown, played, printed, downloaded or planned."""

    __tablename__ = "resource_use"
    __table_args__ = (
        ForeignKeyConstraint(["preschool_id"], ["preschool.id"]),
        UniqueConstraint("preschool_id", "owner_id", "resource_id", "account_id", "used_on", "how"),
        Index("resource_use_account_id_idx", "preschool_id", "account_id", "used_at"),
        Index("resource_use_resource_id_idx", "owner_id", "resource_id", "preschool_id"),
    )
    owner_id: Mapped[UUID]
    resource_id: Mapped[UUID]
    account_id: Mapped[UUID]
    group_id: Mapped[UUID | None]
    how: Mapped[str] = mapped_column(short_text(12))
    used_on: Mapped[date]
    used_at: Mapped[datetime] = mapped_column(server_default=func.now())


class ResourceRating(OfPreschool, Base):
    """What an educator noted after use: 3 the children were taken by it, 2 partly, 1 it did not work; and a word."""

    __tablename__ = "resource_rating"
    __table_args__ = (
        ForeignKeyConstraint(["preschool_id"], ["preschool.id"]),
        UniqueConstraint("preschool_id", "owner_id", "resource_id", "account_id"),
        Index("resource_rating_resource_id_idx", "owner_id", "resource_id"),
    )
    owner_id: Mapped[UUID]
    resource_id: Mapped[UUID]
    account_id: Mapped[UUID]
    rating: Mapped[int]
    words: Mapped[str] = mapped_column(default="")
    rated_at: Mapped[datetime] = mapped_column(server_default=func.now())


class Favourite(OfPreschool, Base):
    """A resource somebody wants to find again."""

    __tablename__ = "favourite"
    __table_args__ = (
        ForeignKeyConstraint(["preschool_id"], ["preschool.id"]),
        UniqueConstraint("preschool_id", "account_id", "owner_id", "resource_id"),
    )
    account_id: Mapped[UUID]
    owner_id: Mapped[UUID]
    resource_id: Mapped[UUID]
    kept_at: Mapped[datetime] = mapped_column(server_default=func.now())


class Collection(OfPreschool, Base):
    """Resources gathered under a title by somebody, for themselves or (``shared``) for the preschool."""

    __tablename__ = "collection"
    __table_args__ = (
        ForeignKeyConstraint(["preschool_id"], ["preschool.id"]),
        Index("collection_account_id_idx", "preschool_id", "account_id"),
    )
    account_id: Mapped[UUID]
    author_name: Mapped[str]
    title: Mapped[str]
    shared: Mapped[bool] = mapped_column(default=False)
    revision: Mapped[int] = mapped_column(default=1)
    updated_at: Mapped[datetime] = mapped_column(server_default=func.now())


class CollectionItem(OfPreschool, Base):
    """A resource at its place in a collection."""

    __tablename__ = "collection_item"
    __table_args__ = (
        ForeignKeyConstraint(["preschool_id", "collection_id"], ["collection.preschool_id", "collection.id"]),
        UniqueConstraint("preschool_id", "collection_id", "owner_id", "resource_id"),
    )
    collection_id: Mapped[UUID]
    position: Mapped[int]
    owner_id: Mapped[UUID]
    resource_id: Mapped[UUID]
