"""The bank of activities: the project's own under ``NOWHERE``, everybody else's under their preschool."""

from datetime import datetime
from uuid import UUID

from sqlalchemy import Computed, ForeignKey, ForeignKeyConstraint, Index, UniqueConstraint, func
from sqlalchemy.orm import Mapped, mapped_column

from server.kernel.models import Base, OfPreschool, short_text


class BankActivity(OfPreschool, Base):
    """A described activity: of a theme's week, or of any (``month`` and ``week`` 0), for one band of ages.

    ``band`` is younger (3 to 5 years) or older (5 to 7). ``sharing`` is own, preschool or district.
    """

    __tablename__ = "bank_activity"
    __table_args__ = (
        Index("bank_activity_theme_idx", "preschool_id", "band", "month", "week"),
        Index("bank_activity_district_idx", "district_id", "band", postgresql_where="sharing = 'district'"),
        Index(
            "bank_activity_search_key_idx",
            "search_key",
            postgresql_using="gin",
            postgresql_ops={"search_key": "gin_trgm_ops"},
        ),
        UniqueConstraint("preschool_id", "slug"),
    )
    slug: Mapped[str | None] = mapped_column(short_text(80))
    month: Mapped[int] = mapped_column(default=0)
    week: Mapped[int] = mapped_column(default=0)
    band: Mapped[str] = mapped_column(short_text(12))
    area: Mapped[str] = mapped_column(short_text(40))
    indicators: Mapped[list[str]]
    part_of_day: Mapped[str] = mapped_column(short_text(24))
    centre: Mapped[str] = mapped_column(short_text(40), default="")
    minutes: Mapped[int]
    local: Mapped[bool] = mapped_column(default=False)
    title: Mapped[dict[str, str]]
    aim: Mapped[str] = mapped_column(default="")
    course: Mapped[list[str]]
    materials: Mapped[list[str]]
    simpler: Mapped[str] = mapped_column(default="")
    harder: Mapped[str] = mapped_column(default="")
    language: Mapped[str] = mapped_column(short_text(8), default="uz")
    sharing: Mapped[str] = mapped_column(short_text(12), default="own")
    district_id: Mapped[UUID | None] = mapped_column(ForeignKey("district.id"))
    author_id: Mapped[UUID | None]
    author_name: Mapped[str] = mapped_column(default="")
    created_at: Mapped[datetime] = mapped_column(server_default=func.now())
    updated_at: Mapped[datetime] = mapped_column(server_default=func.now())
    withdrawn_at: Mapped[datetime | None]
    search_key: Mapped[str] = mapped_column(
        Computed(
            "uz_fold(coalesce(title->>'uz','') || ' ' || coalesce(title->>'ru','') || ' ' || coalesce(title->>'en','')"
            " || ' ' || aim)",
            persisted=True,
        )
    )


class BankUse(OfPreschool, Base):
    """That a group's week uses an activity of the bank: the rows of an activity are its reuse count."""

    __tablename__ = "bank_use"
    __table_args__ = (
        ForeignKeyConstraint(["preschool_id", "plan_id"], ["weekly_plan.preschool_id", "weekly_plan.id"]),
        UniqueConstraint("preschool_id", "plan_id", "bank_owner_id", "bank_id"),
        Index("bank_use_bank_id_idx", "bank_owner_id", "bank_id"),
    )
    plan_id: Mapped[UUID]
    bank_owner_id: Mapped[UUID]
    bank_id: Mapped[UUID]
