"""Practice preschools: copies of a template for those who learn."""

from datetime import date, datetime
from uuid import UUID

from sqlalchemy import ForeignKey, Index, text
from sqlalchemy.orm import Mapped, mapped_column

from server.kernel.models import Base, OfInstallation, short_text


class PracticePreschool(OfInstallation, Base):
    """A participant's own copy, with the account that works in it; removed after the course.

    ``copied_preschool_id`` has no foreign key: the row stays when the preschool is gone.
    """

    __tablename__ = "practice_preschool"
    __table_args__ = (
        Index(
            "practice_preschool_participant_key",
            "participant_id",
            unique=True,
            postgresql_where=text("removed_at is null"),
        ),
    )
    participant_id: Mapped[UUID] = mapped_column(ForeignKey("participant.id"))
    account_id: Mapped[UUID] = mapped_column(ForeignKey("account.id"))
    copied_preschool_id: Mapped[UUID] = mapped_column(unique=True)
    made_at: Mapped[datetime]
    removed_at: Mapped[datetime | None]


class PracticeTemplate(OfInstallation, Base):
    """A preschool that copies are made of."""

    __tablename__ = "practice_template"
    template_preschool_id: Mapped[UUID] = mapped_column(unique=True)
    version: Mapped[str] = mapped_column(short_text(40))
    made_on: Mapped[date]
    ready_at: Mapped[datetime | None]
