"""One-time codes that bring a member of staff or a guardian in."""

from datetime import datetime
from uuid import UUID

from sqlalchemy import ForeignKey, ForeignKeyConstraint, Index, LargeBinary
from sqlalchemy.orm import Mapped, mapped_column

from server.kernel.models import Base, OfPreschool, short_text


class Invitation(OfPreschool, Base):
    """A code for one person; only its fingerprint is kept."""

    __tablename__ = "invitation"
    __table_args__ = (
        ForeignKeyConstraint(["preschool_id", "staff_id"], ["staff_member.preschool_id", "staff_member.id"]),
        ForeignKeyConstraint(["preschool_id", "guardian_id"], ["guardian.preschool_id", "guardian.id"]),
        Index("invitation_code_idx", "code"),
    )
    staff_id: Mapped[UUID | None]
    guardian_id: Mapped[UUID | None]
    account_id: Mapped[UUID | None] = mapped_column(ForeignKey("account.id"), index=True)
    role: Mapped[str] = mapped_column(short_text(24))
    code: Mapped[bytes] = mapped_column(LargeBinary())
    created_by: Mapped[UUID]
    created_at: Mapped[datetime]
    expires_at: Mapped[datetime]
    accepted_at: Mapped[datetime | None]
    withdrawn_at: Mapped[datetime | None]
