"""Accounts, where they are signed in, and the duties above the preschool."""

from datetime import date, datetime
from uuid import UUID

from sqlalchemy import ForeignKey, Index, LargeBinary, func
from sqlalchemy.orm import Mapped, mapped_column

from server.kernel.models import Base, OfInstallation, short_text


class Account(OfInstallation, Base):
    """Someone who signs in; what they may do follows from duties, staff and guardian rows.

    ``practice_of`` is whose practice account it is: it has no password and is entered from the own account only.
    """

    __tablename__ = "account"
    login: Mapped[str] = mapped_column(short_text(64), unique=True)
    full_name: Mapped[str]
    language: Mapped[str] = mapped_column(short_text(8), default="uz")
    password_hash: Mapped[str]
    must_change_password: Mapped[bool] = mapped_column(default=False)
    created_at: Mapped[datetime] = mapped_column(server_default=func.now())
    closed_at: Mapped[datetime | None]
    practice_of: Mapped[UUID | None] = mapped_column(ForeignKey("account.id"))


class AuthSession(OfInstallation, Base):
    """One signed-in device or browser. ``secret`` is the fingerprint of a page session's cookie."""

    __tablename__ = "auth_session"
    account_id: Mapped[UUID] = mapped_column(ForeignKey("account.id"), index=True)
    device: Mapped[str] = mapped_column(short_text(80), default="")
    secret: Mapped[bytes | None] = mapped_column(LargeBinary(), unique=True)
    created_at: Mapped[datetime]
    last_seen_at: Mapped[datetime]
    expires_at: Mapped[datetime]
    ended_at: Mapped[datetime | None]


class RefreshToken(Base):
    """The fingerprint of a refresh token; a used one is kept to recognise its reuse."""

    __tablename__ = "refresh_token"
    fingerprint: Mapped[bytes] = mapped_column(LargeBinary(), primary_key=True)
    session_id: Mapped[UUID] = mapped_column(ForeignKey("auth_session.id"), index=True)
    expires_at: Mapped[datetime]
    used_at: Mapped[datetime | None]


class Duty(OfInstallation, Base):
    """A role above the preschool: district, region, ministry, trainer, administrator."""

    __tablename__ = "duty"
    __table_args__ = (Index("duty_account_id_idx", "account_id"),)
    account_id: Mapped[UUID] = mapped_column(ForeignKey("account.id"))
    role: Mapped[str] = mapped_column(short_text(24))
    region_id: Mapped[UUID | None] = mapped_column(ForeignKey("region.id"))
    district_id: Mapped[UUID | None] = mapped_column(ForeignKey("district.id"))
    ends_on: Mapped[date | None]
