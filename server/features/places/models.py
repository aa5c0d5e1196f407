"""The tree of places above the preschool."""

from uuid import UUID

from sqlalchemy import ForeignKey
from sqlalchemy.orm import Mapped, mapped_column

from server.kernel.models import Base, OfInstallation, short_text


class Region(OfInstallation, Base):
    """One of the country's territories; ``iso`` is ISO 3166-2."""

    __tablename__ = "region"
    iso: Mapped[str] = mapped_column(short_text(8), unique=True)
    name: Mapped[dict[str, str]]
    position: Mapped[int]


class District(OfInstallation, Base):
    """A district or city department of a region."""

    __tablename__ = "district"
    region_id: Mapped[UUID] = mapped_column(ForeignKey("region.id"), index=True)
    slug: Mapped[str] = mapped_column(short_text(80), unique=True)
    name: Mapped[dict[str, str]]
