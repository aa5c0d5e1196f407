"""Statements of the look over many preschools' figures at once: what it reads, and what it writes."""

from collections.abc import Mapping, Sequence
from datetime import date, datetime
from typing import Final
from uuid import UUID

import msgspec

from server.kernel.database import Record, Work
from server.shared.domain.figures import month_of

_ALL: Final = "select id from preschool where id > $1 order by id limit $2"
_DERIVED_SINCE: Final = """
    select p.id from preschool p
    where p.id > $1 and exists (
      select from figure_cell c
      where c.preschool_id = p.id and c.month = any($3::date[]) and c.figure = $4 and c.part = ''
        and c.derived_at >= $5)
    order by p.id limit $2
"""
_SERIES: Final = """
    select w.preschool_id, w.figure, array_agg(c.month) as months,
      array_agg((c.numerator / nullif(c.denominator, 0))::float8) as values,
      array_agg(c.denominator::float8) as denominators
    from unnest($1::uuid[], $2::text[], $3::date[]) as w (preschool_id, figure, earliest)
    join figure_cell c on c.preschool_id = w.preschool_id and c.figure = w.figure and c.part = ''
      and c.month >= w.earliest and c.month <= $4::date
    group by w.preschool_id, w.figure
"""
_KINDS: Final = "select id, region_id, ownership from preschool where id = any($1::uuid[])"
_QUARTILES: Final = """
    select place_id, ownership, size, month, figure, lower from figure_peer_cell
    where month = any($1::date[]) and figure = any($2::text[])
"""
_ROUNDS: Final = """
    select preschool_id, max(ends_on) as ends_on from assessment_round
    where preschool_id = any($1::uuid[]) and closed_at is null and starts_on <= $2::date
    group by preschool_id
"""
_LATE: Final = """
    select t.preschool_id, min(t.due_on) as since, count(*) as tasks
    from decision_task t
    join decision d on d.preschool_id = t.preschool_id and d.id = t.decision_id and d.state = 'running'
    where t.preschool_id = any($1::uuid[]) and t.done_at is null and t.due_on < $2::date
    group by t.preschool_id
"""
_STANDING: Final = """
    select preschool_id, id, rule, part, state, month, value, reason, last_seen_at from signal
    where preschool_id = any($1::uuid[]) and state in ('open', 'decided')
    order by preschool_id, id for no key update
"""
_PASSED: Final = """
    select distinct on (preschool_id, rule, part) preschool_id, rule, part, value, closed_at
    from signal where preschool_id = any($1::uuid[]) and state = 'passed' and closed_at >= $2
    order by preschool_id, rule, part, closed_at desc
"""
_RAISE: Final = """
    insert into signal (preschool_id, id, rule, figure, part, month, value, reason, severity, state, raised_at,
                        last_seen_at, closed_by_name, words)
    select preschool_id, id, rule, figure, '', month, value, reason, severity, 'open', $2, $2, '', ''
    from jsonb_to_recordset($1::jsonb) as new (preschool_id uuid, id uuid, rule text, figure text, month date,
                                               value float8, reason jsonb, severity int)
    on conflict (preschool_id, rule, part) where state in ('open', 'decided') do nothing
    returning preschool_id, id
"""
_KEEP: Final = """
    update signal s set last_seen_at = $2, month = k.month, value = k.value, reason = k.reason
    from jsonb_to_recordset($1::jsonb) as k (preschool_id uuid, id uuid, month date, value float8, reason jsonb)
    where s.preschool_id = k.preschool_id and s.id = k.id
"""
_END: Final = """
    update signal s set state = 'over', closed_at = $3
    from unnest($1::uuid[], $2::uuid[]) as e (preschool_id, id)
    where s.preschool_id = e.preschool_id and s.id = e.id and s.state = 'open'
    returning s.preschool_id, s.id
"""
_TELL: Final = """
    with told as (
      select * from unnest($1::uuid[], $2::uuid[]) as told (preschool_id, id)
    ), noted as (
      insert into dirty_month (preschool_id, month) select distinct preschool_id, $4::date from told
    )
    insert into change (preschool_id, kind, subject_id) select preschool_id, $3, id from told
"""


class Standing(msgspec.Struct):
    """A signal as the look writes it."""

    preschool_id: UUID
    id: UUID
    rule: str
    figure: str
    month: date
    value: float
    reason: dict[str, object]
    severity: int


async def next_preschools(
    work: Work, after: UUID, most: int, since: datetime | None, told_by: tuple[Sequence[date], str]
) -> list[UUID]:
    """The preschools after one, in the order of ids: all, or those whose cells were derived since a moment.

    ``told_by`` are months and the figure whose cell tells of the derivation: each preschool has one.
    """
    months, figure = told_by
    if since is None:
        rows = await work.raw.fetch(_ALL, after, most)
    else:
        rows = await work.raw.fetch(_DERIVED_SINCE, after, most, months, figure, since)
    return [row["id"] for row in rows]


async def series(work: Work, earliest: Mapping[tuple[UUID, str], date], latest: date) -> Sequence[Record]:
    """The months of a preschool's figure, from the earliest wanted of it to the latest."""
    asked = sorted((*about, first) for about, first in earliest.items())
    columns = [list(column) for column in zip(*asked, strict=True)] or [[], [], []]
    rows: Sequence[Record] = await work.raw.fetch(_SERIES, *columns, latest)
    return rows


async def kinds(work: Work, preschool_ids: Sequence[UUID]) -> dict[UUID, tuple[UUID, str]]:
    """The region and the ownership of each."""
    rows = await work.raw.fetch(_KINDS, preschool_ids)
    return {row["id"]: (row["region_id"], row["ownership"]) for row in rows}


async def quartiles(
    work: Work, months: Sequence[date], figures: Sequence[str]
) -> dict[tuple[UUID, str, str, date, str], float]:
    """The lower quartile of preschools of a kind: by place, ownership, size, month, figure."""
    rows = await work.raw.fetch(_QUARTILES, months, figures)
    return {(row["place_id"], row["ownership"], row["size"], row["month"], row["figure"]): row["lower"] for row in rows}


async def rounds(work: Work, preschool_ids: Sequence[UUID], today: date) -> dict[UUID, date]:
    """The last day of the round of cards that is open at each."""
    rows = await work.raw.fetch(_ROUNDS, preschool_ids, today)
    return {row["preschool_id"]: row["ends_on"] for row in rows}


async def late(work: Work, preschool_ids: Sequence[UUID], today: date) -> dict[UUID, tuple[int, int]]:
    """By how many days the task that waits longest is late at each, and how many are."""
    rows = await work.raw.fetch(_LATE, preschool_ids, today)
    return {row["preschool_id"]: ((today - row["since"]).days, row["tasks"]) for row in rows}


async def standing(work: Work, preschool_ids: Sequence[UUID]) -> dict[tuple[UUID, str], Record]:
    """The open and the decided ones by preschool and rule, the transaction's until its end."""
    rows = await work.raw.fetch(_STANDING, preschool_ids)
    return {(row["preschool_id"], row["rule"]): row for row in rows if not row["part"]}


async def passed(work: Work, preschool_ids: Sequence[UUID], since: datetime) -> dict[tuple[UUID, str], Record]:
    """What was put aside since a moment, the newest of each preschool and rule."""
    rows = await work.raw.fetch(_PASSED, preschool_ids, since)
    return {(row["preschool_id"], row["rule"]): row for row in rows if not row["part"]}


async def raise_new(work: Work, signals: Sequence[Standing], now: datetime) -> Sequence[Record]:
    """Raises those that do not stand already; their preschools and ids."""
    rows: Sequence[Record] = await work.raw.fetch(_RAISE, msgspec.json.encode(signals).decode(), now)
    return rows


async def keep(work: Work, signals: Sequence[Standing], now: datetime) -> None:
    await work.raw.execute(_KEEP, msgspec.json.encode(signals).decode(), now)


async def end(work: Work, ended: Sequence[Record], now: datetime) -> Sequence[Record]:
    """Those that were open until now."""
    rows: Sequence[Record] = await work.raw.fetch(_END, *_columns(ended), now)
    return rows


async def tell(work: Work, kind: str, changed: Sequence[Record], today: date) -> None:
    """Notes for devices that these changed, and for figures that count them."""
    await work.raw.execute(_TELL, *_columns(changed), kind, month_of(today))


def _columns(rows: Sequence[Record]) -> tuple[list[UUID], list[UUID]]:
    return [row["preschool_id"] for row in rows], [row["id"] for row in rows]
