"""Packs on their way out and in."""

from datetime import datetime
from uuid import UUID

from sqlalchemy import BigInteger, Float, ForeignKey, ForeignKeyConstraint, Index, func
from sqlalchemy.orm import Mapped, mapped_column

from server.kernel.models import Base, Json, OfInstallation, OfPreschool, short_text


class Pack(OfPreschool, Base):
    """A pack being made (``direction`` out) or taken in (in).

    ``state`` is waiting, running, ready, done (taken in) or failed with ``refusal``; ``wish`` is what was asked for,
    ``outcome`` what came of it. ``key`` names the file in the store; ``code`` opens it to another installation on the
    same network until it expires.
    """

    __tablename__ = "pack"
    __table_args__ = (
        ForeignKeyConstraint(["preschool_id"], ["preschool.id"]),
        Index("pack_asked_at_idx", "preschool_id", "asked_at"),
        Index("pack_code_idx", "code", postgresql_where="code <> ''"),
    )
    direction: Mapped[str] = mapped_column(short_text(4))
    title: Mapped[str] = mapped_column(default="")
    wish: Mapped[Json] = mapped_column(default=dict)
    file_id: Mapped[UUID | None]
    source_url: Mapped[str] = mapped_column(default="")
    state: Mapped[str] = mapped_column(short_text(8), default="waiting")
    progress: Mapped[float] = mapped_column(Float(), default=0.0)
    refusal: Mapped[str] = mapped_column(short_text(60), default="")
    outcome: Mapped[Json] = mapped_column(default=dict)
    key: Mapped[str] = mapped_column(default="")
    file_name: Mapped[str] = mapped_column(default="")
    byte_size: Mapped[int] = mapped_column(BigInteger(), default=0)
    code: Mapped[str] = mapped_column(short_text(40), default="")
    asked_by: Mapped[UUID] = mapped_column(ForeignKey("account.id"))
    asked_at: Mapped[datetime] = mapped_column(server_default=func.now())
    ready_at: Mapped[datetime | None]
    expires_at: Mapped[datetime | None]


class SigningKey(OfInstallation, Base):
    """A key pair of this installation (Ed25519, raw, base64): what it issues is signed with the newest one."""

    __tablename__ = "signing_key"
    public_key: Mapped[str]
    private_key: Mapped[str]
    made_at: Mapped[datetime] = mapped_column(server_default=func.now())


class TrustedIssuer(OfInstallation, Base):
    """An installation whose packs are taken without asking; others are told by name and taken when somebody says so."""

    __tablename__ = "trusted_issuer"
    name: Mapped[str]
    public_key: Mapped[str] = mapped_column(unique=True)
    added_at: Mapped[datetime] = mapped_column(server_default=func.now())
