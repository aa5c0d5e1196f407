"""Derived figures of a preschool, their roll-up per district and the log of what must be derived again."""

from datetime import date, datetime
from decimal import Decimal
from uuid import UUID

from sqlalchemy import BigInteger, ForeignKey, ForeignKeyConstraint, Identity, Index, Numeric
from sqlalchemy.orm import Mapped, mapped_column

from server.kernel.models import Base, short_text


class FigureCell(Base):
    """One figure of one preschool in one month: a numerator, a denominator, when and from how many entries."""

    __tablename__ = "figure_cell"
    __table_args__ = (
        ForeignKeyConstraint(["preschool_id"], ["preschool.id"]),
        Index("figure_cell_month_idx", "month", "figure"),
    )
    preschool_id: Mapped[UUID] = mapped_column(primary_key=True)
    figure: Mapped[str] = mapped_column(short_text(40), primary_key=True)
    month: Mapped[date] = mapped_column(primary_key=True)
    numerator: Mapped[Decimal] = mapped_column(Numeric(14, 3))
    denominator: Mapped[Decimal] = mapped_column(Numeric(14, 3))
    entries: Mapped[int]
    derived_at: Mapped[datetime]


class DistrictCell(Base):
    """The sum of a district's figure cells: what pages above the district add up, hundreds of rows, not thousands."""

    __tablename__ = "figure_district_cell"
    district_id: Mapped[UUID] = mapped_column(ForeignKey("district.id"), primary_key=True)
    figure: Mapped[str] = mapped_column(short_text(40), primary_key=True)
    month: Mapped[date] = mapped_column(primary_key=True)
    numerator: Mapped[Decimal] = mapped_column(Numeric(14, 3))
    denominator: Mapped[Decimal] = mapped_column(Numeric(14, 3))
    entries: Mapped[int]
    preschools: Mapped[int]
    derived_at: Mapped[datetime]


class DirtyMonth(Base):
    """Append-only: a writing transaction notes that a month of a preschool must be derived again."""

    __tablename__ = "dirty_month"
    preschool_id: Mapped[UUID] = mapped_column(primary_key=True)
    id: Mapped[int] = mapped_column(BigInteger(), Identity(always=True), primary_key=True)
    month: Mapped[date]
