"""Every statement about names: what DHIS2 calls our places and the parts of our figures."""

import json
from collections.abc import Collection, Sequence
from dataclasses import dataclass
from typing import Final
from uuid import UUID

from server.kernel.access import Actor
from server.kernel.database import Record, Work
from server.kernel.searching import pattern_of
from server.shared.contract.exchange import NameChange
from server.shared.ids import NOWHERE

PAGE: Final = 50
_NAMED: Final = "left join exchange_name n on n.kind = 'place' and n.ours = p.id::text"
_WANTED: Final = "($1 = '' or {search}) and (not $2 or n.theirs is null) and p.id > $3"
_TOLD: Final = "coalesce(n.theirs, '') as theirs, coalesce(n.combination, '') as combination"
_ALIKE: Final = "uz_fold(p.name->>'uz' || ' ' || (p.name->>'ru')) like $1"
_LISTED: Final = {
    "region": f"""
      select p.id, p.name, null::jsonb as district, null::jsonb as region, {_TOLD}
      from region p {_NAMED} where not p.practice and {_WANTED.format(search=_ALIKE)} order by p.id limit $4
    """,  # noqa: S608 - only our own texts are joined
    "district": f"""
      select p.id, p.name, null::jsonb as district, r.name as region, {_TOLD}
      from district p join region r on r.id = p.region_id {_NAMED}
      where not r.practice and {_WANTED.format(search=_ALIKE)} order by p.id limit $4
    """,  # noqa: S608 - only our own texts are joined
    "preschool": f"""
      select p.id, to_jsonb(p.name) as name, d.name as district, r.name as region, {_TOLD}
      from preschool p join district d on d.id = p.district_id join region r on r.id = p.region_id {_NAMED}
      where not p.practice and {_WANTED.format(search="p.search_key like $1")} order by p.id limit $4
    """,  # noqa: S608 - only our own texts are joined
}
_ELEMENTS: Final = "select kind, ours, theirs, combination from exchange_name where kind <> 'place'"
_KNOWN: Final = """
    select id, id::text as said from region where id = any($1) union all
    select id, id::text from district where id = any($1) union all
    select id, id::text from preschool where id = any($1) union all
    select id, iso from region where iso = any($2) union all
    select id, slug from district where slug = any($2) union all
    select id, source_id from preschool where source_id = any($2)
"""
_STANDING: Final = """
    select n.kind, n.ours, n.theirs, n.combination from exchange_name n
    where (n.kind, n.ours) in (select kind, ours from jsonb_to_recordset($1::jsonb) as c (kind text, ours text))
"""
_TAKEN: Final = """
    select c.kind, c.ours from jsonb_to_recordset($1::jsonb) as c (kind text, ours text, theirs text, combination text)
    join exchange_name n on n.theirs = c.theirs and n.combination = c.combination
      and (n.kind = 'place') = (c.kind = 'place')
    where c.theirs <> '' and not exists (select from jsonb_to_recordset($1::jsonb) as own (kind text, ours text)
                      where own.kind = n.kind and own.ours = n.ours)
"""
_KEEP: Final = """
    insert into exchange_name (id, kind, ours, theirs, combination, changed_at, changed_by_name)
    select gen_random_uuid(), kind, ours, theirs, combination, now(), $2
    from jsonb_to_recordset($1::jsonb) as c (kind text, ours text, theirs text, combination text)
    where theirs <> ''
    on conflict (kind, ours) do update set theirs = excluded.theirs, combination = excluded.combination,
      changed_at = excluded.changed_at, changed_by_name = excluded.changed_by_name
"""
_FORGET: Final = """
    delete from exchange_name n using jsonb_to_recordset($1::jsonb) as c (kind text, ours text, theirs text)
    where c.theirs = '' and n.kind = c.kind and n.ours = c.ours
"""
_LOCK: Final = "select pg_advisory_xact_lock(hashtext('exchange_name'))"


@dataclass(frozen=True, slots=True)
class Wanted:
    """Which places somebody looks for."""

    level: str
    words: str = ""
    unnamed: bool = False
    after: UUID = NOWHERE
    most: int = PAGE


async def places(work: Work, wanted: Wanted) -> Sequence[Record]:
    """Places of a level with their names, in the order of their ids."""
    rows: Sequence[Record] = await work.raw.fetch(
        _LISTED[wanted.level], pattern_of(wanted.words), wanted.unnamed, wanted.after, wanted.most
    )
    return rows


async def elements(work: Work) -> dict[tuple[str, str], tuple[str, str]]:
    """By kind and figure: the data element and its category option combination, of all that have a name."""
    rows = await work.raw.fetch(_ELEMENTS)
    return {(row["kind"], row["ours"]): (row["theirs"], row["combination"]) for row in rows}


async def known_places(work: Work, said: Collection[str]) -> dict[str, str]:
    """The ids of the places meant, by what was said: an id, an ISO code, a slug, or the id of a source."""
    ids = [found for found in (_as_id(one) for one in said) if found is not None]
    rows = await work.raw.fetch(_KNOWN, ids, list(said))
    return {row["said"]: str(row["id"]) for row in rows}


async def standing(work: Work, changes: Sequence[NameChange]) -> dict[tuple[str, str], tuple[str, str]]:
    """What the same things are called now."""
    rows = await work.raw.fetch(_STANDING, _as_rows(changes))
    return {(row["kind"], row["ours"]): (row["theirs"], row["combination"]) for row in rows}


async def taken(work: Work, changes: Sequence[NameChange]) -> set[tuple[str, str]]:
    """Those whose new name belongs to something that is not changed with them."""
    rows = await work.raw.fetch(_TAKEN, _as_rows(changes))
    return {(row["kind"], row["ours"]) for row in rows}


async def keep(work: Work, actor: Actor, changes: Sequence[NameChange]) -> None:
    """Writes names and takes away those that are empty now."""
    rows = _as_rows(changes)
    await work.raw.execute(_FORGET, rows)
    await work.raw.execute(_KEEP, rows, actor.full_name)


async def lock(work: Work) -> None:
    """Nobody else changes names until this transaction ends: two would not see each other's."""
    await work.raw.execute(_LOCK)


def _as_rows(changes: Sequence[NameChange]) -> str:
    return json.dumps(
        [{"kind": one.kind, "ours": one.ours, "theirs": one.theirs, "combination": one.combination} for one in changes]
    )


def _as_id(text: str) -> UUID | None:
    try:
        return UUID(text)
    except ValueError:
        return None
