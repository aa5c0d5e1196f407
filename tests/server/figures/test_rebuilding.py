"""A rebuild from the facts gives the very cells that were derived step by step, whatever was edited, whoever wrote."""

import asyncio
import random
from datetime import date, timedelta
from uuid import UUID

import pytest

from server.commandline.rebuilding import rebuild
from server.features.figures.derivation import Derivation
from server.features.figures.dirty import note_move
from server.features.figures.facts import COLLECTED
from server.kernel.dirty_months import note_month
from server.shared.ids import uuid7
from server.worker import drain
from tests.server.figures.editing import STEPS, Editing
from tests.server.figures.facts import an_observation
from tests.server.figures.folding import Cells, every_cell, fold
from tests.support.world import World

EDITS = 60
NEIGHBOURS = 5


async def neighbours_of(world: World) -> list[World]:
    """Preschools of the same kind in the region, in another district: enough of them to be compared."""
    district_id, others = uuid7(), []
    async with world.app.parts.database.writing() as work:
        await work.raw.execute(
            'insert into district (id, region_id, slug, name) values ($1, $2, $3, \'{"uz": "Qoʻshni"}\')',
            district_id,
            world.region_id,
            district_id.hex,
        )
        for _ in range(NEIGHBOURS):
            other = World(world.app, region_id=world.region_id, district_id=district_id)
            others.append(other)
            await work.raw.execute(
                "insert into preschool (id, region_id, district_id, name, number, ownership, profile, address)"
                " values ($1, $2, $3, 'Qoʻshni', '', 'state', 'general', '')",
                other.preschool_id,
                other.region_id,
                district_id,
            )
            await work.raw.execute(
                "insert into preschool_group (preschool_id, id, name, age_band, language, school_year)"
                " values ($1, $2, 'Lola', 'middle', 'uz', 2026)",
                other.preschool_id,
                other.sunflowers,
            )
            await note_month(work, other.preschool_id, date(2026, 9, 1))
    for number, other in enumerate(others):
        children = [await other.child(name=f"Bola {place}") for place in range(5)]
        await an_observation(other, other.sunflowers, *children[:number])
    return others


async def rebuilt(*worlds: World) -> Cells:
    derivation = Derivation(worlds[0].app.clock)
    for world in worlds:
        async with world.app.parts.database.writing() as work:
            await derivation.rebuild(work, world.preschool_id)
    return await every_cell(*worlds)


@pytest.mark.parametrize("seed", [1, 2, 3])
async def test_whatever_people_edit_a_rebuild_gives_the_same_cells(world: World, seed: int) -> None:
    others = await neighbours_of(world)
    editing = await Editing(world, random.Random(seed)).begin()
    for _ in range(EDITS):
        await editing.edit()
        if editing.dice.random() < 0.2:
            world.app.clock.move(timedelta(minutes=6))
            await fold(world)
    world.app.clock.move(timedelta(minutes=6))
    await fold(world)

    incremental = await every_cell(world, *others)

    assert incremental == await rebuilt(world, *others)
    assert any("figure_peer_cell" in key[0] for key in incremental)
    assert len([name for name in editing.done if not name.startswith("not ")]) > 8, editing.done


@pytest.mark.parametrize("step", STEPS)
async def test_each_kind_of_edit_notes_by_itself_whatever_it_changes(world: World, step: str) -> None:
    editing = await Editing(world, random.Random(step)).begin()
    for before in ("observe", "observe", "from_home", "say", "mark", "complete"):
        await editing.take(before)
    await rebuilt(world)

    editing.done.clear()
    for _ in range(4):
        await editing.take(step)
    await fold(world)

    assert [name for name in editing.done if not name.startswith("not ")], editing.done
    assert await every_cell(world) == await rebuilt(world)


async def test_many_preschools_at_once_have_the_cells_that_each_has_alone(
    world: World, monkeypatch: pytest.MonkeyPatch
) -> None:
    editing = await Editing(world, random.Random(7)).begin()
    for step in STEPS:
        await editing.take(step)
    alone = await rebuilt(world)

    monkeypatch.setattr("server.features.figures.derivation.MANY", 1)
    together = await rebuilt(world)

    assert together == alone
    assert len(alone) > len(COLLECTED)


async def test_nothing_is_lost_of_what_several_people_write_while_figures_are_derived(world: World) -> None:
    first, busy = await Editing(world, random.Random(0)).begin(), True

    async def write(seed: int) -> None:
        own = Editing(world, random.Random(seed), first.people, first.children, [], first.rounds, first.plans)
        for _ in range(15):
            await own.observe()
            await own.withdraw() if seed % 2 else await own.guard()

    async def derive() -> None:
        while busy:
            await drain(world.app.parts)

    folding = asyncio.create_task(derive())
    await asyncio.gather(*(write(seed) for seed in range(4)))
    busy = False
    await folding
    world.app.clock.move(timedelta(minutes=6))
    await drain(world.app.parts)

    incremental = await every_cell(world)

    assert incremental == await rebuilt(world)


async def test_a_preschool_that_moves_is_added_up_where_it_went_and_no_longer_where_it_was(world: World) -> None:
    others = await neighbours_of(world)
    await fold(world)
    mover, left = others[0], others[0].district_id
    async with world.app.parts.database.writing() as work:
        await work.raw.execute(
            "update preschool set district_id = $2 where id = $1", mover.preschool_id, world.district_id
        )
        await note_move(work, mover.preschool_id, left)
    mover.district_id = world.district_id
    world.app.clock.move(timedelta(minutes=6))

    await fold(world)
    incremental = await every_cell(*others)

    assert await counted(world, left) == NEIGHBOURS - 1
    assert await counted(world, world.district_id) == 1
    assert incremental == await rebuilt(*others)


async def counted(world: World, district_id: UUID) -> int | None:
    """How many preschools the district's cells add up."""
    async with world.app.parts.database.reading() as work:
        found: int | None = await work.raw.fetchval(
            "select max(preschools) from figure_district_cell where district_id = $1 and month = '2026-11-01'",
            district_id,
        )
    return found


async def test_the_command_rebuilds_a_district_in_batches_and_tells_how_far_it_is(world: World) -> None:
    others = await neighbours_of(world)
    await fold(world)
    incremental = await every_cell(*others)
    said: list[str] = []
    settings = world.app.parts.settings
    async with world.app.parts.database.writing() as work:
        await work.raw.execute("delete from figure_district_cell where district_id = $1", others[0].district_id)

    await rebuild(settings, lambda key, **_: said.append(key), None, others[0].district_id, None)

    assert said == ["cli-rebuild-progress", "cli-rebuild-done"]
    assert {key[3] for key in await every_cell(*others)} >= {key[3] for key in incremental}
