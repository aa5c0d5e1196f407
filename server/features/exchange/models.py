"""How our places and figures are called elsewhere, and what was sent there."""

from datetime import date, datetime
from uuid import UUID

from sqlalchemy import UniqueConstraint, func
from sqlalchemy.orm import Mapped, mapped_column

from server.kernel.models import Base, OfInstallation, short_text


class ExchangeName(OfInstallation, Base):
    """What another system calls one of our things: ``kind`` is place, numerator, denominator or entries.

    ``ours`` is the id of a place or the slug of a figure; ``theirs`` a DHIS2 UID (a letter and ten letters or digits),
    ``combination`` the UID of its category option combination, empty for the default one.
    """

    __tablename__ = "exchange_name"
    __table_args__ = (UniqueConstraint("kind", "ours"),)
    kind: Mapped[str] = mapped_column(short_text(12))
    ours: Mapped[str] = mapped_column(short_text(80))
    theirs: Mapped[str] = mapped_column(short_text(11))
    combination: Mapped[str] = mapped_column(short_text(11), default="")
    changed_at: Mapped[datetime] = mapped_column(server_default=func.now())
    changed_by_name: Mapped[str] = mapped_column(default="")


class ExchangeSending(OfInstallation, Base):
    """One sending of a month's values: how many ``cells``, and what the other system answered."""

    __tablename__ = "exchange_sending"
    month: Mapped[date]
    level: Mapped[str] = mapped_column(short_text(12))
    cells: Mapped[int]
    state: Mapped[str] = mapped_column(short_text(8), default="waiting")
    answer: Mapped[str] = mapped_column(default="")
    asked_by: Mapped[UUID]
    asked_by_name: Mapped[str]
    asked_at: Mapped[datetime] = mapped_column(server_default=func.now())
    ended_at: Mapped[datetime | None]
