"""Tables in partitions by school year: where a row goes, and that the year to come is prepared in time."""

from contextlib import suppress
from datetime import UTC, date, datetime
from uuid import UUID

import pytest

from server.kernel.partitions import PARTITIONED, earliest_id, is_partition, partition_jobs, prepare_next_year
from server.shared.ids import uuid7
from tests.server.figures.facts import an_observation
from tests.support.app import MovableClock
from tests.support.world import World

_COPY = "insert into observation select (jsonb_populate_record(o, $2)).* from observation o where o.id = $1"


async def test_an_entry_and_what_it_is_about_lie_in_the_year_in_which_its_id_was_made(world: World) -> None:
    observation_id = await an_observation(world, world.sunflowers, await world.child())

    places = "select tableoid::regclass::text from {table} where {column} = $1"
    async with world.app.parts.database.reading() as work:
        entry = await work.raw.fetchval(places.format(table="observation", column="id"), observation_id)
        about = await work.raw.fetchval(
            places.format(table="observation_child", column="observation_id"), observation_id
        )

    assert (entry, about) == ("observation_y2026", "observation_child_y2026")


@pytest.mark.parametrize("moment", [datetime(2026, 9, 1, tzinfo=UTC), datetime(2027, 8, 31, 23, 59, tzinfo=UTC)])
def test_the_first_and_the_last_id_of_a_school_year_lie_within_it(moment: datetime) -> None:
    made = UUID(int=int(moment.timestamp() * 1000) << 80 | 0x7000 << 64 | 0x8000 << 48)

    assert earliest_id(date(2026, 9, 1)) <= made < earliest_id(date(2027, 9, 1))
    assert earliest_id(date(2026, 9, 1)) < uuid7()


def test_partitions_are_told_from_tables_whose_names_begin_alike() -> None:
    names = ["observation", "observation_child", "observation_photo", "observation_version", "figure_cell"]
    parts = ["observation_early", "observation_y2026", "observation_child_later", "figure_cell_y2031"]

    assert [is_partition(name) for name in names] == [False] * len(names)
    assert [is_partition(name) for name in parts] == [True] * len(parts)


async def test_the_year_to_come_is_made_once_and_again_without_harm(world: World) -> None:
    job = partition_jobs(MovableClock(datetime(2030, 11, 1, tzinfo=UTC)))["partitions.prepare"]
    with suppress(_Enough):
        async with world.app.parts.database.writing() as work:
            await job(work, {})
            await job(work, {})

            made = await work.raw.fetch("select relname from pg_class where relname like '%_y203_' and relkind = 'r'")
            raise _Enough

    assert {row["relname"] for row in made} == {f"{table}_y{year}" for table in PARTITIONED for year in (2030, 2031)}


async def test_an_entry_of_a_clock_a_year_ahead_is_kept_and_its_year_not_parted(world: World) -> None:
    observation_id = await an_observation(world, world.sunflowers, await world.child())
    ahead = UUID(int=int(earliest_id(date(2033, 10, 1))) + 12345)
    with suppress(_Enough):
        async with world.app.parts.database.writing() as work:
            await work.raw.execute(_COPY, observation_id, f'{{"id": "{ahead}"}}')

            left = await prepare_next_year(work, date(2032, 11, 1))

            kept = await work.raw.fetchval("select tableoid::regclass::text from observation where id = $1", ahead)
            raise _Enough

    assert (left, kept) == (["observation_y2033"], "observation_later")


class _Enough(Exception):
    """Ends a transaction so that it leaves nothing: other tests do not expect partitions of far years."""
