"""Development frameworks as data with versions."""

from uuid import UUID

from sqlalchemy import ForeignKey, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from server.kernel.models import Base, Json, OfInstallation, short_text


class Framework(OfInstallation, Base):
    """One version of a framework: its levels and age bands; its areas and indicators hang below.

    ``local_share`` is the largest share of planned minutes that may be local, 0 to 1; ``balance`` the recommended
    share of minutes of each area, by slug.
    """

    __tablename__ = "framework"
    __table_args__ = (UniqueConstraint("slug", "version"),)
    slug: Mapped[str] = mapped_column(short_text(40))
    version: Mapped[str] = mapped_column(short_text(20))
    title: Mapped[dict[str, str]]
    details: Mapped[Json]
    in_force: Mapped[bool] = mapped_column(default=True)
    source: Mapped[str] = mapped_column(default="", server_default="")
    local_share: Mapped[float] = mapped_column(default=0.2, server_default="0.2")
    balance: Mapped[Json] = mapped_column(default=dict, server_default="{}")


class Area(OfInstallation, Base):
    __tablename__ = "area"
    __table_args__ = (UniqueConstraint("framework_id", "slug"),)
    framework_id: Mapped[UUID] = mapped_column(ForeignKey("framework.id"))
    slug: Mapped[str] = mapped_column(short_text(40))
    title: Mapped[dict[str, str]]
    plain: Mapped[dict[str, str]]
    position: Mapped[int]


class SubArea(OfInstallation, Base):
    __tablename__ = "sub_area"
    __table_args__ = (UniqueConstraint("area_id", "slug"),)
    area_id: Mapped[UUID] = mapped_column(ForeignKey("area.id"))
    slug: Mapped[str] = mapped_column(short_text(60))
    title: Mapped[dict[str, str]]
    position: Mapped[int]


class Indicator(OfInstallation, Base):
    """What a child of one age band can be seen to do; ``phrases`` are chips per language.

    ``competences`` are slugs of those that go across the areas; ``strand`` is the part of language it belongs to, empty
    where to none. What they are called stands in the framework's ``details``, beside levels and age bands.
    """

    __tablename__ = "indicator"
    __table_args__ = (UniqueConstraint("framework_id", "slug"),)
    framework_id: Mapped[UUID] = mapped_column(ForeignKey("framework.id"))
    sub_area_id: Mapped[UUID] = mapped_column(ForeignKey("sub_area.id"), index=True)
    slug: Mapped[str] = mapped_column(short_text(80))
    age_band: Mapped[str] = mapped_column(short_text(24))
    title: Mapped[dict[str, str]]
    parent: Mapped[dict[str, str]]
    next_step: Mapped[dict[str, str]]
    phrases: Mapped[Json]
    position: Mapped[int]
    competences: Mapped[list[str]] = mapped_column(default=list, server_default="[]")
    strand: Mapped[str] = mapped_column(short_text(24), default="", server_default="")
