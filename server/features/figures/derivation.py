"""From facts to figure cells: months of many preschools are derived anew at once, never incremented."""

from collections.abc import Mapping, Sequence, Set
from datetime import date, timedelta
from typing import Final
from uuid import UUID

from server.features.figures.dirty import LANES
from server.features.figures.facts import APART, COLLECTED, DERIVE, DERIVE_APART
from server.features.figures.peers import derive_dirty_peers
from server.features.figures.rolling_up import roll_up_dirty
from server.features.figures.sets import Month
from server.kernel.clock import Clock
from server.kernel.database import Record, Work
from server.shared.domain.figures import months_between
from server.shared.ids import NOWHERE

AT_ONCE: Final = 600
"""So many preschools are derived in one transaction."""
MANY: Final = 30
"""From so many on their sets are set apart: a plan that suits few is dear for many."""

_FOR_MANY: Final = "set local default_statistics_target = 10; set local work_mem = '32MB'"
"""For a choice between joins some thousand rows of a set tell as much as all of them (measured: 0.05 ms of a preschool
instead of 0.4), and sums over six hundred preschools stay in memory."""
_COLLECTED: Final = [indicator.slug for indicator in COLLECTED]
_SLOW: Final = [indicator.slug for indicator in COLLECTED if indicator.slow]
_KNOWN: Final = """
    select preschool_id from figure_cell
    where preschool_id = any($1::uuid[]) and month = $2 and figure = any($3::text[]) and part = ''
    group by preschool_id having count(*) = cardinality($3::text[])
"""
"""The preschools that have all the slow figures of a month."""
ADDING_UP: Final = LANES
COMPARING: Final = LANES + 1
"""The lanes of whoever adds up and of whoever compares: one of each, and neither keeps the other out, for what finds
its lane taken is left to the next look."""
_LANE: Final = f"abs(uuid_hash(preschool_id)) % {LANES}"
_ALL_LANES: Final = "select pg_advisory_xact_lock(hashtext('figures'), lane) from generate_series(0, $1::int) as lane"
_LANE_OR_NONE: Final = "select pg_try_advisory_xact_lock(hashtext('figures'), $1)"
_TAKE_DIRTY: Final = f"""
    with chosen as (
      select distinct preschool_id from dirty_month
      where preschool_id > $1 and {_LANE} = $3 order by preschool_id limit $2
    ), taken as (
      delete from dirty_month d using chosen c where d.preschool_id = c.preschool_id
      returning d.preschool_id, d.month, d.marks
    )
    select t.preschool_id, min(t.month) as first, bool_or(t.marks) as marked
    from taken t join preschool p on p.id = t.preschool_id group by t.preschool_id order by t.preschool_id
"""  # noqa: S608 - only our own words are joined
_NOTE_ROLL_UP: Final = """
    insert into dirty_roll_up (region_id, district_id, month)
    select distinct d.region_id, d.id, $2::date
    from preschool p join district d on d.id = p.district_id
    where p.id = any($1::uuid[]) and not p.practice
"""
"""Practice preschools are added up nowhere."""
_FORGET: Final = """
    with noted as (delete from dirty_month where preschool_id = any($1::uuid[])),
    forgotten as (delete from figure_cell where preschool_id = any($1::uuid[]) returning preschool_id, month)
    insert into dirty_roll_up (region_id, district_id, month)
    select distinct d.region_id, d.id, f.month
    from forgotten f join preschool p on p.id = f.preschool_id and not p.practice
    join district d on d.id = p.district_id
"""
_FORGET_EARLIER: Final = """
    with forgotten as (
      delete from figure_cell c using unnest($1::uuid[], $2::date[]) as f(preschool_id, first)
      where c.preschool_id = f.preschool_id and c.month < coalesce(f.first, 'infinity')
      returning c.preschool_id, c.month
    )
    insert into dirty_roll_up (region_id, district_id, month)
    select distinct d.region_id, d.id, f.month
    from forgotten f join preschool p on p.id = f.preschool_id and not p.practice
    join district d on d.id = p.district_id
"""
"""What no rebuild would derive: an enrolment was moved to a later year, the first group was taken back."""
_FORGET_ROLL_UPS: Final = """
    insert into dirty_roll_up (region_id, district_id, month)
    select distinct d.region_id, d.id, c.month from figure_district_cell c join district d on d.id = c.district_id
"""
_FIRST_MONTHS: Final = """
    select p.id as preschool_id, least(
      (select make_date(min(school_year), 9, 1) from preschool_group g where g.preschool_id = p.id),
      (select date_trunc('month', min(starts_on))::date from enrolment e where e.preschool_id = p.id)) as first
    from preschool p where p.id = any($1::uuid[])
"""
_PRESCHOOLS: Final = """
    select id from preschool
    where (id = $1 or $1::uuid is null and not practice) and ($2::uuid is null or district_id = $2) and id > $3
    order by id limit $4
"""


class Derivation:
    """Derives the figures of preschools at one moment of the clock; one at a time in each lane of the installation."""

    def __init__(self, clock: Clock) -> None:
        self._clock = clock

    async def is_alone(self, work: Work, lane: int) -> bool:
        """Whether nobody else is at work in the lane; then nobody begins there before the transaction ends.

        Two that derive the same month could write the older numbers over the newer ones.
        """
        return bool(await work.raw.fetchval(_LANE_OR_NONE, lane))

    async def derive_dirty(self, work: Work, after: UUID, lane: int, most: int = AT_ONCE) -> UUID | None:
        """Derives noted months of a lane's preschools that come after one, and all later months up to today's.

        What happens on a day (a child comes, a plan is written) is seen in the months that follow as well. The notes
        are taken first, and facts read by later statements: whatever a taken note tells of is seen, and a note that
        is written meanwhile stays. Returns the last preschool derived when more may be waiting.
        """
        taken: Sequence[Record] = await work.raw.fetch(_TAKE_DIRTY, after, most, lane)
        marked = {row["preschool_id"] for row in taken if row["marked"]}
        await self._derive_since(work, {row["preschool_id"]: row["first"] for row in taken}, marked)
        return taken[-1]["preschool_id"] if len(taken) == most else None

    async def roll_up_dirty(self, work: Work) -> bool:
        """Adds up districts and regions whose preschools were derived; whether more may be waiting."""
        return await roll_up_dirty(work)

    async def derive_dirty_peers(self, work: Work) -> None:
        await derive_dirty_peers(work, self._clock.now())

    async def rebuild(self, work: Work, preschool_id: UUID | None = None) -> None:
        """Forgets the cells of a preschool, or of all, and derives every month again from the facts, with the sums.

        In one transaction: for a small installation, a test, the demonstration.
        """
        last: UUID | None = NOWHERE
        while last is not None:
            last, _ = await self.rebuild_some(work, last, preschool_id)
        await self.end_rebuilding(work, whole=preschool_id is None)

    async def rebuild_some(
        self, work: Work, after: UUID, preschool_id: UUID | None = None, district_id: UUID | None = None
    ) -> tuple[UUID | None, int]:
        """Derives every month of the next preschools anew: the last of them, None if no more wait, and their number."""
        await work.raw.fetch(_ALL_LANES, COMPARING)
        found = await work.raw.fetch(_PRESCHOOLS, preschool_id, district_id, after, AT_ONCE)
        chosen = [row["id"] for row in found]
        await work.raw.execute(_FORGET, chosen)
        await self._derive_since(work, dict.fromkeys(chosen, date.min), frozenset(chosen))
        return chosen[-1] if len(chosen) == AT_ONCE else None, len(chosen)

    async def end_rebuilding(self, work: Work, *, whole: bool) -> None:
        """Adds up what was rebuilt; of the ``whole`` country also what no preschool has any more."""
        await work.raw.fetch(_ALL_LANES, COMPARING)
        if whole:
            await work.raw.execute(_FORGET_ROLL_UPS)
        while await roll_up_dirty(work):
            pass
        await derive_dirty_peers(work, self._clock.now(), not_before=timedelta(0))

    async def _derive_since(self, work: Work, noted: Mapping[UUID, date], marked: Set[UUID]) -> None:
        """Derives from the months noted on, and from no month before a preschool's first; what is earlier goes.

        Of the ``marked`` the slow figures, too, as of those that have none of them in a month.
        """
        rows: Sequence[Record] = await work.raw.fetch(_FIRST_MONTHS, list(noted))
        await work.raw.execute(_FORGET_EARLIER, [row["preschool_id"] for row in rows], [row["first"] for row in rows])
        firsts = {row["preschool_id"]: max(row["first"], noted[row["preschool_id"]]) for row in rows if row["first"]}
        for month in months_between(min(firsts.values()), self._clock.today()) if firsts else ():
            chosen = [preschool_id for preschool_id, first in firsts.items() if first <= month]
            known = await work.raw.fetch(_KNOWN, chosen, month, _SLOW)
            unmarked = {row["preschool_id"] for row in known} - marked
            await self._derive(work, chosen, month, [one for one in chosen if one not in unmarked])
            await work.raw.execute(_NOTE_ROLL_UP, chosen, month)

    async def _derive(self, work: Work, preschool_ids: Sequence[UUID], month: date, marked: Sequence[UUID]) -> None:
        """Derives every figure of one month; twice is the same as once."""
        of_month = Month(month, self._clock.today(), self._clock.time_zone).params()
        about = {"preschools": preschool_ids, "marked": marked, "figures": _COLLECTED, "slow": _SLOW}
        params = {**of_month, **about, "now": self._clock.now()}
        if len(preschool_ids) < MANY:
            await work.raw.execute(DERIVE.sql, *DERIVE.arguments(params))
            return
        await work.raw.execute(_FOR_MANY)
        for made in APART.made_by:
            await work.raw.execute(made.sql, *made.arguments(params))
        await work.raw.execute(DERIVE_APART.sql, *DERIVE_APART.arguments(params))
        await work.raw.execute(APART.taken_away_by)
