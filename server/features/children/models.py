"""Children, where they were enrolled when, and who cares for them."""

from datetime import date, datetime
from uuid import UUID

from sqlalchemy import CheckConstraint, Computed, ForeignKey, ForeignKeyConstraint, Index, UniqueConstraint, func
from sqlalchemy.orm import Mapped, mapped_column

from server.kernel.models import Base, OfChild, OfPreschool, short_text


class Child(OfPreschool, Base):
    """A child of the preschool. ``sort_key`` puts names in the order of the Uzbek alphabet."""

    __tablename__ = "child"
    __table_args__ = (
        ForeignKeyConstraint(["preschool_id"], ["preschool.id"]),
        UniqueConstraint("preschool_id", "source_id"),
        Index("child_sort_key_idx", "preschool_id", "sort_key", "id"),
        Index(
            "child_search_key_idx", "search_key", postgresql_using="gin", postgresql_ops={"search_key": "gin_trgm_ops"}
        ),
    )
    family_name: Mapped[str]
    given_name: Mapped[str]
    patronymic: Mapped[str] = mapped_column(default="")
    birth_date: Mapped[date]
    gender: Mapped[str] = mapped_column(short_text(8), default="")
    source_id: Mapped[str | None] = mapped_column(short_text(80))
    created_at: Mapped[datetime] = mapped_column(server_default=func.now())
    sort_key: Mapped[str]
    search_key: Mapped[str] = mapped_column(
        Computed("uz_fold(family_name || ' ' || given_name || ' ' || patronymic)", persisted=True)
    )


class Enrolment(OfChild, Base):
    """That a child belongs to a group from one day to another; two of one child do not overlap."""

    __tablename__ = "enrolment"
    __table_args__ = (
        ForeignKeyConstraint(["preschool_id", "child_id"], ["child.preschool_id", "child.id"]),
        ForeignKeyConstraint(["preschool_id", "group_id"], ["preschool_group.preschool_id", "preschool_group.id"]),
        CheckConstraint("ends_on is null or ends_on >= starts_on", name="ends_after_start"),
        Index("enrolment_group_id_idx", "preschool_id", "group_id", "child_id"),
        Index("enrolment_child_id_idx", "preschool_id", "child_id"),
    )
    group_id: Mapped[UUID]
    starts_on: Mapped[date]
    ends_on: Mapped[date | None]


class Guardian(OfChild, Base):
    """Someone who cares for a child; with an account they see this child and no other."""

    __tablename__ = "guardian"
    __table_args__ = (
        ForeignKeyConstraint(["preschool_id", "child_id"], ["child.preschool_id", "child.id"]),
        UniqueConstraint("preschool_id", "child_id", "source_id"),
        Index("guardian_account_id_idx", "account_id"),
    )
    account_id: Mapped[UUID | None] = mapped_column(ForeignKey("account.id"))
    full_name: Mapped[str]
    kinship: Mapped[str] = mapped_column(short_text(24), default="")
    phone: Mapped[str] = mapped_column(short_text(24), default="")
    source_id: Mapped[str | None] = mapped_column(short_text(80))
