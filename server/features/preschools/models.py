"""A preschool, its groups and the days on which it works otherwise than the country."""

from datetime import date, datetime
from uuid import UUID

from sqlalchemy import Computed, ForeignKey, ForeignKeyConstraint, Index, UniqueConstraint, false, func
from sqlalchemy.orm import Mapped, mapped_column

from server.kernel.models import Base, OfInstallation, OfPreschool, short_text

_IN_ORDER = r"""
    regexp_replace(regexp_replace(uz_fold(name || ' ' || number), '(\d+)', '00000000\1', 'g'),
      '\d*(\d{8})(?!\d)', '\1', 'g')
"""
"""The folded name with every number in eight digits: by it 9 comes before 10."""


class Preschool(OfInstallation, Base):
    """The tenant: everything below carries its id in its key.

    From the hour ``quiet_from`` until the hour ``quiet_until`` of the next morning staff are told of nothing.
    A ``practice`` preschool is a participant's copy to learn in: nothing of it is shown or counted outside of it.
    """

    __tablename__ = "preschool"
    __table_args__ = (
        Index(
            "preschool_search_key_idx",
            "search_key",
            postgresql_using="gin",
            postgresql_ops={"search_key": "gin_trgm_ops"},
        ),
        Index("preschool_sort_key_idx", "sort_key", "id"),
    )
    region_id: Mapped[UUID] = mapped_column(ForeignKey("region.id"), index=True)
    district_id: Mapped[UUID] = mapped_column(ForeignKey("district.id"), index=True)
    name: Mapped[str]
    number: Mapped[str] = mapped_column(short_text(20), default="")
    ownership: Mapped[str] = mapped_column(short_text(24), default="state")
    profile: Mapped[str] = mapped_column(short_text(24), default="general")
    address: Mapped[str] = mapped_column(default="")
    source_id: Mapped[str | None] = mapped_column(short_text(80), unique=True)
    quiet_from: Mapped[int] = mapped_column(default=19, server_default="19")
    quiet_until: Mapped[int] = mapped_column(default=8, server_default="8")
    practice: Mapped[bool] = mapped_column(default=False, server_default=false())
    created_at: Mapped[datetime] = mapped_column(server_default=func.now())
    search_key: Mapped[str] = mapped_column(Computed("uz_fold(name || ' ' || number)", persisted=True))
    sort_key: Mapped[str] = mapped_column(Computed(_IN_ORDER, persisted=True))


class PreschoolGroup(OfPreschool, Base):
    """A group of children in one school year; ``school_year`` is the year in which it starts."""

    __tablename__ = "preschool_group"
    __table_args__ = (
        ForeignKeyConstraint(["preschool_id"], ["preschool.id"]),
        UniqueConstraint("preschool_id", "school_year", "name"),
        UniqueConstraint("preschool_id", "source_id"),
    )
    name: Mapped[str]
    age_band: Mapped[str] = mapped_column(short_text(24))
    language: Mapped[str] = mapped_column(short_text(8), default="uz")
    school_year: Mapped[int]
    source_id: Mapped[str | None] = mapped_column(short_text(80))
    closed_on: Mapped[date | None]


class CalendarDay(OfPreschool, Base):
    """A day a preschool closes, or works although the country rests."""

    __tablename__ = "calendar_day"
    __table_args__ = (ForeignKeyConstraint(["preschool_id"], ["preschool.id"]), UniqueConstraint("preschool_id", "day"))
    day: Mapped[date]
    works: Mapped[bool]
    reason: Mapped[str] = mapped_column(default="")
