"""A group of 25 in its second round: 60 indicators, the first round marked whole, 3,000 measured entries on record."""

import json
from dataclasses import dataclass, field
from itertools import count
from typing import Final
from uuid import UUID

from server.kernel.database import Database
from server.shared.ids import uuid7
from tests.support.world import Person, World

INDICATORS: Final = 60
ENTRIES: Final = 3_000
_BAND: Final = "middle"
_MORE_INDICATORS: Final = """
    insert into indicator (id, framework_id, sub_area_id, slug, age_band, title, parent, next_step, phrases, position)
    select gen_random_uuid(), i.framework_id, i.sub_area_id, i.slug || '-' || n, i.age_band, i.title, i.parent,
           i.next_step, i.phrases, i.position + 1000 * n
    from indicator i join framework f on f.id = i.framework_id and f.in_force cross join generate_series(1, 9) as n
    where i.age_band = $1
    order by n, i.position
    limit greatest(0, $2 - (select count(*) from indicator i join framework f on f.id = i.framework_id and f.in_force
                            where i.age_band = $1))
"""
_KNOWN: Final = """
    select i.id from indicator i join framework f on f.id = i.framework_id and f.in_force
    where i.age_band = $1 order by i.position limit $2
"""
_ROUND: Final = """
    insert into assessment_round (preschool_id, id, school_year, number, framework_id, starts_on, ends_on, opened_at,
                                  opened_by, closed_at)
    select $1, $2, 2026, $3, id, $4::text::date, $5::text::date, now(), $2,
           case when $3::int = 1 then now() end
    from framework where in_force
"""
_CARDS: Final = """
    insert into development_card (preschool_id, id, child_id, round_id, group_id, age_band, summary, completed_by_name)
    select $1, gen_random_uuid(), child_id, $2, $3, $4, '', '' from unnest($5::uuid[]) as c (child_id)
"""
_MARKS: Final = """
    insert into card_mark (preschool_id, id, card_id, child_id, indicator_id, level, confidence, evidence, rater_id,
                           rater_name, marked_at, revision)
    select d.preschool_id, gen_random_uuid(), d.id, d.child_id, i.id, (random() * 2)::int * 0.5, 2, '{}', d.id, '',
           now(), 1
    from development_card d cross join unnest($2::uuid[]) as i (id) where d.preschool_id = $1 and d.round_id = $3
"""
_OBSERVED: Final = """
    with made as (
      insert into observation (preschool_id, id, group_id, author_id, author_name, observed_at, recorded_at, text,
                               framework_id, area, indicator_id, level, shared)
      select $1, uuidv7(), $2, $3, '', $4::timestamptz - n * interval '35 minutes', $4, 'Oʻynadi', f.id,
             'speech', ($5::uuid[])[1 + n % $6], (n % 3) * 0.5, true
      from generate_series(1, $7::int) as n cross join framework f where f.in_force
      returning id, observed_at
    )
    insert into observation_child (preschool_id, child_id, observation_id, observed_at)
    select $1, ($8::uuid[])[1 + (random() * 24)::int], id, observed_at from made
"""


@dataclass
class Grid:
    """The open round; ``marks`` makes a batch for another child each time, over the revision it left there."""

    round_id: UUID
    indicators: list[UUID]
    calls: "count[int]" = field(default_factory=count)

    def marks(self, children: list[UUID]) -> bytes:
        number = next(self.calls)
        child_id, before = children[number % len(children)], number // len(children)
        marks = [
            {
                "child_id": str(child_id),
                "indicator_id": str(indicator_id),
                "level": (before % 3) / 2,
                "revision": before,
            }
            for indicator_id in self.indicators
        ]
        return json.dumps({"marks": marks}).encode()


async def prepared_grid(database: Database, world: World, educator: Person, children: list[UUID]) -> Grid:
    first, second, home = uuid7(), uuid7(), world.preschool_id
    async with database.writing() as work:
        await work.raw.execute(_MORE_INDICATORS, _BAND, INDICATORS)
        known = [row["id"] for row in await work.raw.fetch(_KNOWN, _BAND, INDICATORS)]
        await work.raw.execute(_ROUND, home, first, 1, "2026-09-01", "2026-09-30")
        await work.raw.execute(_ROUND, home, second, 2, "2026-11-01", "2026-12-31")
        await work.raw.execute(_CARDS, home, first, world.sunflowers, _BAND, children)
        await work.raw.execute(_MARKS, home, known, first)
        await work.raw.execute(
            _OBSERVED,
            home,
            world.sunflowers,
            educator.account_id,
            world.app.clock.now(),
            known,
            len(known),
            ENTRIES,
            children,
        )
    async with database.reading() as work:
        await work.raw.execute("analyze")
    return Grid(second, known)
