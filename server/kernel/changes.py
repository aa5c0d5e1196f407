"""The change feed: a cursor in, the ids of what changed since then out.

A row is shown only once every older transaction has ended (``pg_snapshot_xmin``), so a reader that moves its cursor
on never skips a change that was committed late.
"""

from collections.abc import Iterable, Mapping
from datetime import date
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
      and (kind = any($5)
           or (kind, group_id) in (select * from unnest($6::text[], $7::uuid[]))
           or exists (select from unnest($8::text[], $9::uuid[]) as own (about, child_id)
                       where about = kind and child_id = any(child_ids)))
    order by transaction, sequence
    limit $4
"""
_NOTE_FAMILIES: Final = """
    insert into change (preschool_id, kind, subject_id, group_id, child_ids)
    select $1, $2, $3, g.id, coalesce(array_agg(e.child_id) filter (where e.child_id is not null), '{}')
    from preschool_group g
    left join enrolment e on e.preschool_id = $1 and e.group_id = g.id
     and e.starts_on <= $5 and (e.ends_on is null or e.ends_on >= $5)
    where g.preschool_id = $1 and (g.id = $4 or ($4::uuid is null and (g.closed_on is null or g.closed_on > $5)))
    group by g.id
"""
HEARD_BY: Final[Mapping[str, Action]] = {
    "adaptation": Action.ADAPTATION_READ,
    "announcement": Action.ANNOUNCEMENT_READ,
    "annual_plan": Action.ANNUAL_PLAN_READ,
    "bank_activity": Action.BANK_READ,
    "calendar_day": Action.GROUP_READ,
    "card": Action.CARD_READ,
    "child": Action.CHILD_READ,
    "consent": Action.CONSENT_READ,
    "decision": Action.DECISION_READ,
    "difficulty": Action.DIFFICULTY_READ,
    "group": Action.GROUP_READ,
    "guardian": Action.GUARDIAN_READ,
    "message": Action.MESSAGE_READ,
    "monthly_plan": Action.ANNUAL_PLAN_READ,
    "observation": Action.OBSERVATION_READ,
    "preschool": Action.PRESCHOOL_READ,
    "programme": Action.PROGRAMME_READ,
    "questionnaire": Action.QUESTIONNAIRE_ANSWER,
    "reflection": Action.REFLECTION_READ,
    "resource": Action.MEDIA_READ,
    "round": Action.ROUND_READ,
    "route": Action.ROUTE_READ,
    "signal": Action.SIGNAL_READ,
    "staff": Action.STAFF_READ,
    "takeout": Action.TAKEOUT_MAKE,
    "task": Action.TASK_READ,
    "weekly_plan": Action.WEEKLY_PLAN_READ,
}
"""Whoever may read a thing of this kind hears that it changed, and nobody else: already the id of an entry tells a
family that something was written about a child."""
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
    """Tells other devices that ``subject_id`` changed.

    ``kind`` is one of ``HEARD_BY`` or ``HEARD_BY_ALL``. Staff hear of it by ``group_id``, families by ``child_ids``:
    leave the children out where their families may not read the thing.
    """
    await work.row(
        _NOTE,
        preschool_id=preschool_id,
        kind=kind,
        subject_id=subject_id,
        group_id=group_id,
        child_ids=list(child_ids),
    )


async def note_families(  # what changed, for whose families
    work: Work, preschool_id: UUID, kind: str, subject_id: UUID, group_id: UUID | None, on: date
) -> None:
    """Tells the staff and the families of a group or, without one, of every open group: a note for each group."""
    await work.raw.execute(_NOTE_FAMILIES, preschool_id, kind, subject_id, group_id, on)


async def since(work: Work, actor: Actor, preschool_id: UUID, cursor: tuple[int, int], limit: int) -> list[Record]:
    """At most ``limit`` changes after ``cursor`` (transaction, sequence) of things that the actor may read."""
    everywhere = list(HEARD_BY_ALL)
    groups: list[tuple[str, UUID]] = []
    children: list[tuple[str, UUID]] = []
    for kind, action in HEARD_BY.items():
        extent = actor.extent(action)
        if preschool_id in extent.preschool_ids:
            everywhere.append(kind)
        # A family reads the plans of its child's group; of the entries made there only those about its own child.
        shown_to_families = extent.child_groups if kind == "weekly_plan" else set()
        groups += [(kind, own) for home, own in extent.groups | shown_to_families if home == preschool_id]
        children += [(kind, own) for home, own in extent.children if home == preschool_id]
    rows: list[Record] = await work.raw.fetch(
        _SINCE, preschool_id, *cursor, limit, everywhere, *_in_columns(groups), *_in_columns(children)
    )
    return rows


def _in_columns(pairs: list[tuple[str, UUID]]) -> tuple[list[str], list[UUID]]:
    return [kind for kind, _ in pairs], [own for _, own in pairs]
