"""The state theme grid as a versioned reference set."""

from uuid import UUID

from sqlalchemy import ForeignKey, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from server.kernel.models import Base, Json, OfInstallation, short_text


class ThemeGrid(OfInstallation, Base):
    """One version of the grid and where it comes from."""

    __tablename__ = "theme_grid"
    version: Mapped[str] = mapped_column(short_text(20), unique=True)
    source: Mapped[str]
    in_force: Mapped[bool] = mapped_column(default=True)


class WeekTheme(OfInstallation, Base):
    """The theme of one week of one month; ``older`` is the variant for senior and preparatory groups."""

    __tablename__ = "week_theme"
    __table_args__ = (UniqueConstraint("grid_id", "month", "week"),)
    grid_id: Mapped[UUID] = mapped_column(ForeignKey("theme_grid.id"))
    month: Mapped[int]
    week: Mapped[int]
    month_title: Mapped[dict[str, str]]
    title: Mapped[dict[str, str]]
    older: Mapped[dict[str, str]]
    phrases: Mapped[Json]
