"""Staff of a preschool and the groups they lead."""

from datetime import date
from uuid import UUID

from sqlalchemy import Computed, ForeignKey, ForeignKeyConstraint, Index, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from server.kernel.models import Base, OfGroup, OfPreschool, short_text


class StaffMember(OfPreschool, Base):
    """A person who works at the preschool; the account comes when an invitation is accepted."""

    __tablename__ = "staff_member"
    __table_args__ = (
        ForeignKeyConstraint(["preschool_id"], ["preschool.id"]),
        UniqueConstraint("preschool_id", "source_id"),
        Index("staff_member_account_id_idx", "account_id"),
        Index(
            "staff_member_search_key_idx",
            "search_key",
            postgresql_using="gin",
            postgresql_ops={"search_key": "gin_trgm_ops"},
        ),
    )
    account_id: Mapped[UUID | None] = mapped_column(ForeignKey("account.id"))
    role: Mapped[str] = mapped_column(short_text(24))
    family_name: Mapped[str]
    given_name: Mapped[str]
    patronymic: Mapped[str] = mapped_column(default="")
    phone: Mapped[str] = mapped_column(short_text(24), default="")
    starts_on: Mapped[date]
    ends_on: Mapped[date | None]
    source_id: Mapped[str | None] = mapped_column(short_text(80))
    sort_key: Mapped[str]
    search_key: Mapped[str] = mapped_column(
        Computed("uz_fold(family_name || ' ' || given_name || ' ' || patronymic)", persisted=True)
    )


class StaffGroup(OfGroup, Base):
    """That a member of staff works with a group."""

    __tablename__ = "staff_group"
    __table_args__ = (
        ForeignKeyConstraint(["preschool_id", "group_id"], ["preschool_group.preschool_id", "preschool_group.id"]),
        ForeignKeyConstraint(["preschool_id", "staff_id"], ["staff_member.preschool_id", "staff_member.id"]),
        UniqueConstraint("preschool_id", "staff_id", "group_id"),
        Index("staff_group_group_id_idx", "preschool_id", "group_id"),
    )
    staff_id: Mapped[UUID]
