"""What marking reads and locks, and the one statement that writes a batch with its versions, audit and news."""

import json
from collections.abc import Mapping, Sequence
from datetime import date, datetime
from typing import Any, Final
from uuid import UUID

from server.features.development_cards.queries import BAND, members
from server.kernel.access import Actor, Pair
from server.kernel.database import Record, Work
from server.kernel.errors import NotVisible
from server.shared.contract import cards as contract
from server.shared.domain.permissions import Action
from server.shared.ids import uuid7

_GROUND: Final = f"""
    with r as (select * from assessment_round where preschool_id = $1 and id = $2 for share)
    select r.id, r.school_year, r.ends_on, r.closed_at, g.id as group_id, {BAND} as age_band,
      f.details->'levels' as levels,
      (select array_agg(i.id) from indicator i where i.framework_id = r.framework_id and i.id = any($5::uuid[]))
        as indicators,
      (select array_agg(m.child_id) from ({members("$4", "and e.child_id = any($6::uuid[])")}) m
       where m.group_id = g.id) as children,
      (select json_agg(json_build_array(c.child_id, c.observation_id))
       from unnest($7::uuid[], $8::uuid[]) as asked (child_id, entry_id)
       join observation_child c on c.preschool_id = $1 and c.observation_id = asked.entry_id
         and c.child_id = asked.child_id) as evidence
    from r
    join preschool_group g on g.preschool_id = r.preschool_id and g.id = $3
    join framework f on f.id = r.framework_id
"""  # noqa: S608  # put together from the constants above
_HELD: Final = "select closed_at from assessment_round where preschool_id = $1 and id = $2 for share"
_MARKS: Final = "select count(*) from card_mark where preschool_id = $1 and card_id = $2"
_CARDS: Final = """
    with noted as (
      insert into dirty_month (preschool_id, month, marks)
      select preschool_id, date_trunc('month', least(starts_on, ends_on, opened_at::date))::date, true
      from assessment_round where preschool_id = $1 and id = $2
    )
    insert into development_card as d (preschool_id, id, child_id, round_id, group_id, age_band, summary,
                                       completed_by_name)
    select $1, id, child_id, $2, $3, $4, '', ''
    from unnest($5::uuid[], $6::uuid[]) as made (id, child_id) order by child_id
    on conflict (preschool_id, round_id, child_id)
      do update set group_id = excluded.group_id, age_band = excluded.age_band
    returning d.id, d.child_id, d.completed_at, d.summary
"""
_STANDING: Final = """
    select m.level::float8 as level, m.confidence, m.evidence, m.revision, m.rater_name, m.marked_at,
      coalesce(m.revision, (select max(v.revision) from card_mark_version v
        where v.preschool_id = $1 and v.card_id = asked.card_id and v.indicator_id = asked.indicator_id), 0)
        as last_revision
    from unnest($2::uuid[], $3::uuid[]) with ordinality as asked (card_id, indicator_id, place)
    left join card_mark m
      on m.preschool_id = $1 and m.card_id = asked.card_id and m.indicator_id = asked.indicator_id
    order by asked.place
"""
_WRITE: Final = """
    with said as (
      select * from jsonb_to_recordset($2::jsonb) as s (
        id uuid, card_id uuid, child_id uuid, indicator_id uuid, level numeric, confidence int, evidence uuid[],
        proposed numeric, revision int, version_id uuid, was_revision int, was numeric, was_by text,
        was_at timestamptz, reason text)
    ), kept as (
      insert into card_mark as m (preschool_id, id, card_id, child_id, indicator_id, level, confidence, proposed,
                                  evidence, rater_id, rater_name, marked_at, revision)
      select $1, id, card_id, child_id, indicator_id, level, confidence, proposed, evidence, $3, $4, $5, revision
      from said where level is not null
      on conflict (preschool_id, card_id, indicator_id) do update set
        level = excluded.level, confidence = excluded.confidence, proposed = excluded.proposed,
        evidence = excluded.evidence, rater_id = excluded.rater_id, rater_name = excluded.rater_name,
        marked_at = excluded.marked_at, revision = excluded.revision
    ), taken_back as (
      delete from card_mark m using said s
      where s.level is null and m.preschool_id = $1 and m.card_id = s.card_id and m.indicator_id = s.indicator_id
    ), versions as (
      insert into card_mark_version (preschool_id, id, card_id, indicator_id, revision, level, rater_name, marked_at,
                                     replaced_at, replaced_by_name, reason)
      select $1, version_id, card_id, indicator_id, was_revision, was, was_by, was_at, $5, $4, reason
      from said where version_id is not null
    ), cards as (
      select card_id, count(*) as marks, bool_or(reason <> '') as corrected from said group by card_id
    ), noted as (
      insert into audit_entry (preschool_id, id, account_id, action, subject_id, details)
      select $1, c.audit_id, $3, case when cards.corrected then $10 else $9 end, cards.card_id,
             jsonb_build_object('marks', cards.marks)
      from cards join unnest($7::uuid[], $8::uuid[]) as c (card_id, audit_id) on c.card_id = cards.card_id
    )
    insert into change (preschool_id, kind, subject_id, group_id, child_ids)
    select $1, 'card', card_id, $6, '{}' from cards
"""


async def ground(work: Work, where: tuple[UUID, UUID, UUID], marks: Sequence[contract.NewMark], today: date) -> Record:
    """What a batch is judged by; ``where`` is the preschool, the round and the group. The round is held open."""
    said = [(mark.child_id, entry) for mark in marks for entry in mark.evidence]
    row: Record | None = await work.raw.fetchrow(
        _GROUND,
        *where,
        today,
        list({mark.indicator_id for mark in marks}),
        list({mark.child_id for mark in marks}),
        [child_id for child_id, _ in said],
        [entry for _, entry in said],
    )
    if row is None:
        raise NotVisible
    return row


async def hold_open(work: Work, preschool_id: UUID, round_id: UUID) -> bool:
    """Whether the round is open; nobody closes it before the transaction ends."""
    closed_at: datetime | None = await work.raw.fetchval(_HELD, preschool_id, round_id)
    return closed_at is None


async def marks_of(work: Work, preschool_id: UUID, card_id: UUID) -> int:
    found: int = await work.raw.fetchval(_MARKS, preschool_id, card_id)
    return found


async def cards_for_update(
    work: Work, where: tuple[UUID, UUID, UUID], band: str, children: Sequence[UUID]
) -> Mapping[UUID, Record]:
    """The children's cards, made where there are none for a band of the framework, the transaction's until its end."""
    rows = await work.raw.fetch(_CARDS, *where, band, [uuid7() for _ in children], list(children))
    return {row["child_id"]: row for row in rows}


async def standing(work: Work, preschool_id: UUID, places: Sequence[Pair]) -> Sequence[Record]:
    """What stands at each place (card and indicator), in their order; ``last_revision`` also after a taking back."""
    rows: Sequence[Record] = await work.raw.fetch(
        _STANDING, preschool_id, [card_id for card_id, _ in places], [indicator_id for _, indicator_id in places]
    )
    return rows


async def write(work: Work, actor: Actor, where: Pair, now: datetime, lines: Sequence[dict[str, Any]]) -> None:
    """Writes the lines of ``MarkingService``; ``where`` is the preschool and the group."""
    preschool_id, group_id = where
    cards = list({line["card_id"] for line in lines})
    await work.raw.execute(
        _WRITE,
        preschool_id,
        json.dumps(lines, default=str),
        actor.account_id,
        actor.full_name,
        now,
        group_id,
        cards,
        [uuid7() for _ in cards],
        Action.CARD_MARK.value,
        Action.CARD_CORRECT.value,
    )
