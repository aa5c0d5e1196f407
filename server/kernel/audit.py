"""The record of who did what, and of who read which child's data."""

import json
from collections.abc import Iterable, Mapping
from typing import Final
from uuid import UUID

from sqlalchemy import ARRAY, Column, Index, Table, Uuid, bindparam, func, insert
from sqlalchemy.dialects.postgresql import JSONB, TIMESTAMP, VARCHAR

from server.kernel.access import Actor
from server.kernel.database import Prepared, Work
from server.kernel.models import Base
from server.shared.domain.permissions import Action
from server.shared.ids import NOWHERE, uuid7

audit_entry: Final = Table(
    "audit_entry",
    Base.metadata,
    Column("preschool_id", Uuid(), primary_key=True),
    Column("id", Uuid(), primary_key=True),
    Column("at", TIMESTAMP(timezone=True), nullable=False, server_default=func.now()),
    Column("account_id", Uuid()),
    Column("action", VARCHAR(64), nullable=False),
    Column("subject_id", Uuid()),
    Column("details", JSONB(), nullable=False, server_default="{}"),
    Index("audit_entry_subject_idx", "preschool_id", "subject_id"),
)
read_journal: Final = Table(
    "read_journal",
    Base.metadata,
    Column("preschool_id", Uuid(), primary_key=True),
    Column("id", Uuid(), primary_key=True),
    Column("at", TIMESTAMP(timezone=True), nullable=False, server_default=func.now()),
    Column("account_id", Uuid(), nullable=False),
    Column("action", VARCHAR(64), nullable=False),
    Column("child_ids", ARRAY(Uuid()), nullable=False),
    Index("read_journal_child_ids_idx", "child_ids", postgresql_using="gin"),
)

_WRITE: Final = Prepared(
    insert(audit_entry).values(
        preschool_id=bindparam("preschool_id"),
        id=bindparam("id"),
        account_id=bindparam("account_id"),
        action=bindparam("action"),
        subject_id=bindparam("subject_id"),
        details=bindparam("details"),
    )
)
_READ: Final = Prepared(
    insert(read_journal).values(
        preschool_id=bindparam("preschool_id"),
        id=bindparam("id"),
        account_id=bindparam("account_id"),
        action=bindparam("action"),
        child_ids=bindparam("child_ids"),
    )
)


async def record(  # the whole sentence: who did what to which, where
    work: Work,
    actor: Actor | None,
    action: Action | str,
    subject_id: UUID | None,
    preschool_id: UUID | None = None,
    details: Mapping[str, object] | None = None,
) -> None:
    """Notes a write; ``details`` hold codes, counts and ids, never names or texts."""
    await work.row(
        _WRITE,
        preschool_id=preschool_id or NOWHERE,
        id=uuid7(),
        account_id=actor.account_id if actor else None,
        action=str(action),
        subject_id=subject_id,
        details=json.dumps(details or {}, default=str),
    )


async def record_read(work: Work, actor: Actor, action: Action, preschool_id: UUID, child_ids: Iterable[UUID]) -> None:
    """Notes that these children's data were read; nothing is written for an empty list."""
    read = list(child_ids)
    if read:
        await work.row(
            _READ,
            preschool_id=preschool_id,
            id=uuid7(),
            account_id=actor.account_id,
            action=action.value,
            child_ids=read,
        )
