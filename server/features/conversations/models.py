"""The conversation of a child's family with the people of its group."""

from datetime import datetime
from uuid import UUID

from sqlalchemy import ForeignKey, ForeignKeyConstraint, Index
from sqlalchemy.orm import Mapped, mapped_column

from server.kernel.models import Base, OfChild


class Message(OfChild, Base):
    """One message in the one conversation a child has; perhaps about an observation.

    ``heard_at`` is when staff are told of it: what a family writes in quiet hours waits for the morning.
    """

    __tablename__ = "message"
    __table_args__ = (
        ForeignKeyConstraint(["preschool_id", "child_id"], ["child.preschool_id", "child.id"]),
        ForeignKeyConstraint(["preschool_id", "group_id"], ["preschool_group.preschool_id", "preschool_group.id"]),
        ForeignKeyConstraint(["preschool_id", "observation_id"], ["observation.preschool_id", "observation.id"]),
        Index("message_child_id_idx", "preschool_id", "child_id", "sent_at", "id"),
        Index("message_group_id_idx", "preschool_id", "group_id", "sent_at"),
    )
    group_id: Mapped[UUID]
    author_id: Mapped[UUID]
    author_name: Mapped[str]
    from_family: Mapped[bool]
    text: Mapped[str]
    observation_id: Mapped[UUID | None]
    sent_at: Mapped[datetime]
    heard_at: Mapped[datetime]
    withdrawn_at: Mapped[datetime | None]


class ConversationReader(OfChild, Base):
    """How far an account has read a child's conversation."""

    __tablename__ = "conversation_reader"
    __table_args__ = (
        ForeignKeyConstraint(["preschool_id", "child_id"], ["child.preschool_id", "child.id"]),
        Index("conversation_reader_key", "preschool_id", "child_id", "account_id", unique=True),
    )
    account_id: Mapped[UUID] = mapped_column(ForeignKey("account.id"))
    is_family: Mapped[bool]
    read_until: Mapped[datetime]
