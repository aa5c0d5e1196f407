"""Certificates of the course, and the keys that their credentials are signed with."""

from datetime import date, datetime
from uuid import UUID

from sqlalchemy import ForeignKey, Index, text
from sqlalchemy.orm import Mapped, mapped_column

from server.kernel.models import Base, Json, OfInstallation, short_text


class Certificate(OfInstallation, Base):
    """That somebody completed a programme; what is printed on it is kept as it was on that day.

    ``code`` is unguessable and all that anyone needs to verify it; ``minutes`` are academic hours times 45. One that
    was taken back stays as it was, beside the one that a participant may be given anew; at most one of them stands.
    """

    __tablename__ = "certificate"
    __table_args__ = (
        Index("certificate_standing_key", "participant_id", unique=True, postgresql_where=text("revoked_at is null")),
    )
    participant_id: Mapped[UUID] = mapped_column(ForeignKey("participant.id"), index=True)
    code: Mapped[str] = mapped_column(short_text(16), unique=True)
    full_name: Mapped[str]
    programme_title: Mapped[dict[str, str]]
    minutes: Mapped[int]
    issued_on: Mapped[date]
    issued_by: Mapped[UUID]
    credential: Mapped[Json]
    revoked_at: Mapped[datetime | None]
    revoked_by: Mapped[UUID | None]
    revoked_because: Mapped[str] = mapped_column(default="")


class CredentialKey(OfInstallation, Base):
    """A pair of keys: the newest signs, all of them verify. ``sealed`` is the private one, closed with our secret."""

    __tablename__ = "credential_key"
    kid: Mapped[str] = mapped_column(short_text(64), unique=True)
    public: Mapped[Json]
    sealed: Mapped[str]
    created_at: Mapped[datetime]
