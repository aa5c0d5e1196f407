"""The coarse look leaves out no preschool that a rule would raise a signal of, or whose signal would change."""

import random
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from datetime import date, timedelta
from typing import Any
from uuid import UUID

import pytest

from server.features.decisions import coarse, looking
from server.features.decisions.coarse import Watch
from server.features.decisions.looking import WATCHED, Look
from server.kernel.database import Work
from server.shared.domain.decisions import CARDS, OVERDUE
from server.shared.domain.figures import SIZE, Size, months_until
from server.shared.ids import NOWHERE, uuid7
from tests.server.decisions.deciding import month_of, moved_to
from tests.support.world import World

PRESCHOOLS = 60
DAYS = (date(2026, 9, 10), date(2026, 10, 5), date(2026, 11, 24), date(2027, 3, 2), date(2027, 6, 20))
VALUES = (0.0, 0.44, 0.449, 0.45, 0.55, 0.59999, 0.6, 0.63, 0.65, 0.66, 0.7, 0.72, 0.8, 0.85, 0.9, 0.94, 0.95, 1.0)
DENOMINATORS = (0, 1, 3, 4, 5, 9, 10, 20, 31, 150)
FIGURES = sorted({rule.figure for rule in WATCHED} | {SIZE})
_CELL = """
    insert into figure_cell (preschool_id, month, figure, part, numerator, denominator, entries, derived_at)
    values ($1, $2, $3, '', $4, $5, 1, now())
    on conflict (preschool_id, month, figure, part) do update set numerator = excluded.numerator,
      denominator = excluded.denominator
"""
_PEERS = """
    insert into figure_peer_cell
      (place_id, ownership, size, month, figure, preschools, lowest, lower, median, upper, highest, derived_at)
    values ($1, $2, $3, $4, $5, 9, 0, $6, 1, 1, 1, now())
"""
_ROUND = """
    insert into assessment_round
      (preschool_id, id, school_year, number, framework_id, starts_on, ends_on, opened_at, opened_by)
    values ($1, $2, 2026, 1, $3, $4, $5, now(), $6)
"""
_SIGNALS = """
    select preschool_id, rule, state, month, value, reason::text, severity, last_seen_at, closed_at from signal
    where preschool_id = any($1) order by preschool_id, rule, raised_at, state
"""


class _Undone(Exception):
    """Ends a transaction whose writing is not to stay."""


@pytest.mark.parametrize("seed", range(4))
async def test_it_raises_keeps_and_ends_what_judging_everything_does(world: World, seed: int) -> None:
    chance = random.Random(seed)
    many = await _preschools(world, chance)
    came = 0

    for day in DAYS:
        await moved_to(world, day)
        await _drawn(world, chance, many, day)
        with _everything_judged():
            thorough = await _looked(world, many, stays=False)
        coarsely = await _looked(world, many, stays=True)

        assert coarsely == thorough
        came += len(coarsely)
    assert came > PRESCHOOLS


async def test_a_preschool_without_anything_to_say_is_left_out(world: World) -> None:
    for rule in WATCHED:
        await month_of(world, date(2026, 11, 1), 1.0, rule.figure)
    watches = [Watch(rule, date(2026, 11, 1), 1) for rule in WATCHED if rule.slug != OVERDUE]

    async with world.app.parts.database.reading() as work:
        found = await coarse.possible(work, [world.preschool_id], watches)

    assert found == {}


@contextmanager
def _everything_judged() -> Iterator[None]:
    """Every rule of every preschool is named as one that could be crossed."""

    async def named(work: Work, preschool_ids: Sequence[UUID], _: Sequence[Watch]) -> Mapping[UUID, frozenset[str]]:
        return dict.fromkeys(preschool_ids, frozenset(rule.slug for rule in WATCHED))

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(looking, "possible", named)
        yield


async def _looked(world: World, many: Sequence[UUID], *, stays: bool) -> list[tuple[Any, ...]]:
    """The signals after a look; one that does not stay leaves no trace."""
    found: list[tuple[Any, ...]] = []
    try:
        async with world.app.parts.database.writing() as work:
            await Look(world.app.clock).at(work, many)
            found = [tuple(row) for row in await work.raw.fetch(_SIGNALS, many)]
            if not stays:
                raise _Undone
    except _Undone:
        pass
    return found


async def _preschools(world: World, chance: random.Random) -> list[UUID]:
    """Preschools of several kinds in the world's district, each half with an open round of cards."""
    many = [uuid7() for _ in range(PRESCHOOLS)]
    async with world.app.parts.database.writing() as work:
        district = await work.raw.fetchval("select district_id from preschool where id = $1", world.preschool_id)
        framework = await work.raw.fetchval("select id from framework limit 1")
        for one in many:
            await work.raw.execute(
                "insert into preschool (id, region_id, district_id, name, number, profile, address, ownership)"
                " values ($1, $2, $3, 'Sinov', '', 'general', '', $4)",
                one,
                world.region_id,
                district,
                chance.choice(("state", "family", "private")),
            )
            if framework and chance.random() < 0.5:
                begins = chance.choice(DAYS) - timedelta(days=chance.choice((3, 15, 30)))
                ends = begins + timedelta(days=20)
                await work.raw.execute(_ROUND, one, uuid7(), framework, begins, ends, uuid7())
    return many


async def _drawn(world: World, chance: random.Random, many: Sequence[UUID], day: date) -> None:
    """Other values of every figure in the months that a look on that day reads, and of some of the peers."""
    months = months_until(day.replace(day=1), 5)
    cells = [
        (one, month, figure, chance.choice(VALUES) * of * (9 if figure == "decisions_met" else 1), of)
        for one in many
        for figure in FIGURES
        for month in months
        if chance.random() < 0.9
        for of in [chance.choice(DENOMINATORS)]
    ]
    peers = [
        (place, ownership, size.value, month, figure, chance.choice(VALUES))
        for place in (world.region_id, NOWHERE)
        for ownership in ("state", "family")
        for size in Size
        for month in months
        for figure in ("children_observed", SIZE, CARDS)
        if chance.random() < 0.7
    ]
    async with world.app.parts.database.writing() as work:
        await work.raw.execute("delete from figure_peer_cell where place_id = any($1)", [world.region_id, NOWHERE])
        await work.raw.executemany(_CELL, cells)
        await work.raw.executemany(_PEERS, peers)
