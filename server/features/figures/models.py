"""Derived figures of a preschool, their roll-ups, what preschools of a kind come to, and the log of what is dirty."""

from datetime import date, datetime
from decimal import Decimal
from uuid import UUID

from sqlalchemy import BigInteger, ForeignKey, ForeignKeyConstraint, Identity, Index, Numeric
from sqlalchemy.orm import Mapped, mapped_column

from server.kernel.models import Base, short_text


class _Cell:
    """One figure in one month: its parts, from how many entries, and when it was derived.

    ``part`` is the development area of a figure that is told by areas; empty for the figure as a whole.
    """

    month: Mapped[date] = mapped_column(primary_key=True)
    figure: Mapped[str] = mapped_column(short_text(40), primary_key=True)
    part: Mapped[str] = mapped_column(short_text(40), primary_key=True, default="")
    numerator: Mapped[Decimal] = mapped_column(Numeric(14, 3))
    denominator: Mapped[Decimal] = mapped_column(Numeric(14, 3))
    entries: Mapped[int]
    derived_at: Mapped[datetime]


class _RollUp(_Cell):
    """The sum of cells below; of ``preschools`` there, ``telling`` have something to divide by."""

    preschools: Mapped[int]
    telling: Mapped[int]


class FigureCell(_Cell, Base):
    """A figure of one preschool. Kept in partitions by school year (``kernel.partitions``)."""

    __tablename__ = "figure_cell"
    __table_args__ = (
        ForeignKeyConstraint(["preschool_id"], ["preschool.id"]),
        {"postgresql_partition_by": "RANGE (month)"},
    )
    preschool_id: Mapped[UUID] = mapped_column(primary_key=True, sort_order=-1)


class DistrictCell(_RollUp, Base):
    """A figure of a district: what the pages of a region add up, tens of rows, not thousands."""

    __tablename__ = "figure_district_cell"
    district_id: Mapped[UUID] = mapped_column(ForeignKey("district.id"), primary_key=True, sort_order=-1)


class RegionCell(_RollUp, Base):
    """A figure of a region: fourteen of them are the country."""

    __tablename__ = "figure_region_cell"
    region_id: Mapped[UUID] = mapped_column(ForeignKey("region.id"), primary_key=True, sort_order=-1)


class PeerCell(Base):
    """How one figure is spread over preschools of a kind: of one ownership and size, in a region or the whole country.

    ``place_id`` is the region, or ``NOWHERE`` for the country. Quartiles are those of ``percentile_cont``.
    """

    __tablename__ = "figure_peer_cell"
    place_id: Mapped[UUID] = mapped_column(primary_key=True)
    ownership: Mapped[str] = mapped_column(short_text(24), primary_key=True)
    size: Mapped[str] = mapped_column(short_text(12), primary_key=True)
    month: Mapped[date] = mapped_column(primary_key=True)
    figure: Mapped[str] = mapped_column(short_text(40), primary_key=True)
    preschools: Mapped[int]
    lowest: Mapped[float]
    lower: Mapped[float]
    median: Mapped[float]
    upper: Mapped[float]
    highest: Mapped[float]
    derived_at: Mapped[datetime]


class DirtyMonth(Base):
    """Append-only: a writing transaction notes that a month of a preschool must be derived again.

    ``marks`` says that marks on cards changed, too: they are thousands, and what they come to is derived only then.
    """

    __tablename__ = "dirty_month"
    preschool_id: Mapped[UUID] = mapped_column(primary_key=True)
    id: Mapped[int] = mapped_column(BigInteger(), Identity(always=True), primary_key=True)
    month: Mapped[date]
    marks: Mapped[bool] = mapped_column(default=False, server_default="false")


class DirtyRollUp(Base):
    """Append-only: cells of a district's month were derived anew, so that its roll-up and its peers are old."""

    __tablename__ = "dirty_roll_up"
    __table_args__ = (Index("dirty_roll_up_place_idx", "region_id", "district_id", "month"),)
    id: Mapped[int] = mapped_column(BigInteger(), Identity(always=True), primary_key=True)
    region_id: Mapped[UUID]
    district_id: Mapped[UUID]
    month: Mapped[date]
