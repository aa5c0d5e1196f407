"""The tree of places above the preschool."""

from uuid import UUID

from sqlalchemy import ForeignKey, false
from sqlalchemy.orm import Mapped, mapped_column

from server.kernel.models import Base, OfInstallation, short_text


class Region(OfInstallation, Base):
    """One of the country's territories; ``iso`` is ISO 3166-2.

    ``practice`` is the one that is none: practice preschools lie there, outside of every list and sum.
    """

    __tablename__ = "region"
    iso: Mapped[str] = mapped_column(short_text(8), unique=True)
    name: Mapped[dict[str, str]]
    position: Mapped[int]
    practice: Mapped[bool] = mapped_column(default=False, server_default=false())


class District(OfInstallation, Base):
    """A district or city department of a region."""

    __tablename__ = "district"
    region_id: Mapped[UUID] = mapped_column(ForeignKey("region.id"), index=True)
    slug: Mapped[str] = mapped_column(short_text(80), unique=True)
    name: Mapped[dict[str, str]]
