"""Writes a judged batch: entries, children, photos, the audit, the news and the dirty months, by one statement."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from decimal import Decimal
from typing import Final
from uuid import UUID

from server.kernel.access import Actor
from server.kernel.database import Record, Work
from server.shared.contract import observations as contract
from server.shared.domain.permissions import Action
from server.shared.ids import uuid7

KIND: Final = "observation"

_WRITE: Final = """
    with entry as (
      select * from unnest($7::uuid[], $8::uuid[], $9::timestamptz[], $10::text[], $11::text[], $12::uuid[],
                           $13::numeric[], $14::boolean[], $15::uuid[], $22::date[], $24::uuid[])
        as e (id, group_id, observed_at, text, area, indicator_id, level, shared, audit_id, month, activity_id)
    ), made as (
      insert into observation (preschool_id, id, group_id, author_id, author_name, observed_at, recorded_at, text,
                               framework_id, area, indicator_id, level, shared, activity_id, from_home)
      select $1, id, group_id, $2, $3, observed_at, $4, text, $5, area, indicator_id, level, shared, activity_id,
             $25::boolean
      from entry
      on conflict (preschool_id, id) do nothing
      returning id, group_id, observed_at, shared
    ), about as (
      insert into observation_child (preschool_id, observation_id, child_id, observed_at)
      select $1, a.observation_id, a.child_id, m.observed_at
      from unnest($16::uuid[], $17::uuid[]) as a (observation_id, child_id)
      join made m on m.id = a.observation_id
      returning observation_id, child_id
    ), pictured as (
      insert into observation_photo (preschool_id, id, observation_id, file_id, position, caption)
      select $1, p.id, p.observation_id, p.file_id, p.position, p.caption
      from unnest($18::uuid[], $19::uuid[], $20::uuid[], $21::int[], $23::text[])
        as p (id, observation_id, file_id, position, caption)
      join made m on m.id = p.observation_id
    ), noted as (
      insert into audit_entry (preschool_id, id, account_id, action, subject_id)
      select $1, e.audit_id, $2, $6, m.id from made m join entry e on e.id = m.id
    ), told as (
      insert into change (preschool_id, kind, subject_id, group_id, child_ids)
      select $1, 'observation', m.id, m.group_id,
             coalesce((select array_agg(a.child_id) from about a where a.observation_id = m.id and m.shared), '{}')
      from made m
    ), marked as (
      insert into dirty_month (preschool_id, month)
      select distinct $1::uuid, e.month from made m join entry e on e.id = m.id
    )
    select id from made
"""


@dataclass(frozen=True, slots=True)
class Judged:
    """An entry that may be kept, with the group it belongs to; children and photos without repetition."""

    entry: contract.NewObservation
    group_id: UUID
    child_ids: tuple[UUID, ...]
    photos: tuple[tuple[UUID, str], ...]


@dataclass(frozen=True, slots=True)
class Batch:
    """Judged entries of one author under one framework; ``from_home`` when a parent made them."""

    preschool_id: UUID
    framework_id: UUID
    judged: Sequence[Judged]
    from_home: bool = False


async def write(work: Work, actor: Actor, batch: Batch, now: datetime) -> set[UUID]:
    """Keeps the entries and answers the ids it made; one whose id somebody took meanwhile is left out."""
    action = Action.OBSERVATION_FROM_HOME if batch.from_home else Action.OBSERVATION_RECORD
    about = [(one.entry.id, child_id) for one in batch.judged for child_id in one.child_ids]
    photos = [(one.entry.id, place, *photo) for one in batch.judged for place, photo in enumerate(one.photos)]
    entries = [one.entry for one in batch.judged]
    rows: Sequence[Record] = await work.raw.fetch(
        _WRITE,
        batch.preschool_id,
        actor.account_id,
        actor.full_name,
        now,
        batch.framework_id,
        action.value,
        [entry.id for entry in entries],
        [one.group_id for one in batch.judged],
        [entry.observed_at.astimezone(UTC) for entry in entries],
        [entry.text for entry in entries],
        [entry.area for entry in entries],
        [entry.indicator_id for entry in entries],
        [None if entry.level is None else Decimal(str(entry.level)) for entry in entries],
        [entry.shared for entry in entries],
        [uuid7() for _ in entries],
        [observation_id for observation_id, _ in about],
        [child_id for _, child_id in about],
        [uuid7() for _ in photos],
        [observation_id for observation_id, _, _, _ in photos],
        [file_id for _, _, file_id, _ in photos],
        [position for _, position, _, _ in photos],
        [entry.observed_at.date().replace(day=1) for entry in entries],
        [caption for _, _, _, caption in photos],
        [entry.activity_id for entry in entries],
        batch.from_home,
    )
    return {row["id"] for row in rows}
