"""The change feed: a cursor in, the ids of what changed since then out.

A row is shown only once every older transaction has ended (``pg_snapshot_xmin``), so a reader that moves its cursor
on never skips a change that was committed late.
"""

from collections.abc import Iterable
from typing import Final
from uuid import UUID

from sqlalchemy import ARRAY, BigInteger, Column, Identity, Index, Table, Uuid, bindparam, func, insert, text
from sqlalchemy.dialects.postgresql import TIMESTAMP, VARCHAR

from server.kernel.access import Actor
from server.kernel.database import Prepared, Record, Work
from server.kernel.models import Base
from server.shared.domain.permissions import Action

change: Final = Table(
    "change",
    Base.metadata,
    Column("preschool_id", Uuid(), primary_key=True),
    Column("sequence", BigInteger(), Identity(always=True), primary_key=True),
    Column("transaction", BigInteger(), nullable=False, server_default=text("(pg_current_xact_id()::text)::bigint")),
    Column("kind", VARCHAR(40), nullable=False),
    Column("subject_id", Uuid(), nullable=False),
    Column("group_id", Uuid()),
    Column("child_ids", ARRAY(Uuid()), nullable=False, server_default="{}"),
    Column("at", TIMESTAMP(timezone=True), nullable=False, server_default=func.now()),
    Index("change_transaction_idx", "preschool_id", "transaction", "sequence"),
)

_NOTE: Final = Prepared(
    insert(change).values(
        preschool_id=bindparam("preschool_id"),
        kind=bindparam("kind"),
        subject_id=bindparam("subject_id"),
        group_id=bindparam("group_id"),
        child_ids=bindparam("child_ids"),
    )
)
_SINCE: Final = """
    select transaction, sequence, kind, subject_id
    from change
    where preschool_id = $1 and (transaction, sequence) > ($2, $3)
      and transaction < (pg_snapshot_xmin(pg_current_snapshot())::text)::bigint
      and ($4 or group_id = any($5) or child_ids && $6 or kind = any($8))
    order by transaction, sequence
    limit $7
"""
HEARD_BY_ALL: Final = ("roster",)
"""Kinds that everybody of the preschool hears of: what a file brought in concerns each list somewhere."""


async def note(  # what changed and whom it concerns
    work: Work,
    preschool_id: UUID,
    kind: str,
    subject_id: UUID,
    group_id: UUID | None = None,
    child_ids: Iterable[UUID] = (),
) -> None:
    """Tells other devices that ``subject_id`` changed; groups and children decide who hears of it."""
    await work.row(
        _NOTE,
        preschool_id=preschool_id,
        kind=kind,
        subject_id=subject_id,
        group_id=group_id,
        child_ids=list(child_ids),
    )


async def since(work: Work, actor: Actor, preschool_id: UUID, cursor: tuple[int, int], limit: int) -> list[Record]:
    """At most ``limit`` changes after ``cursor`` (transaction, sequence) that concern the actor."""
    own = [scope for scope in actor.scopes if scope.preschool_id == preschool_id]
    groups = {group for scope in own for group in scope.group_ids | scope.child_group_ids}
    children = {child for scope in own for child in scope.child_ids}
    whole = preschool_id in actor.extent(Action.CHILD_READ).preschool_ids
    rows: list[Record] = await work.raw.fetch(
        _SINCE, preschool_id, *cursor, whole, list(groups), list(children), limit, HEARD_BY_ALL
    )
    return rows
