"""The starter content: loaded once, whole, and readable by everybody who is signed in."""

import asyncio
import os
from collections.abc import Sequence
from datetime import date
from pathlib import Path

import psutil
import pytest

from media_library.starter.asking import StarterFacts
from media_library.starter.catalogue import STARTER, in_season
from media_library.starting import ask_for_starter, load_starter
from media_library.workshop import Workshop, WorkshopGone, workshop
from server.shared.ids import NOWHERE
from server.worker import drain
from tests.media_library.sending import figure
from tests.support.world import World

SOME = 3
KEPT = "select array_agg(slug order by created_at desc) from resource where preschool_id = $1 and slug is not null"


def offer_only(monkeypatch: pytest.MonkeyPatch, *slugs: str) -> None:
    """The catalogue of these resources, in the order of the whole one."""
    whole = Workshop.season

    async def season(making: Workshop, day: date) -> Sequence[StarterFacts]:
        return [facts for facts in await whole(making, day) if facts.slug in slugs]

    monkeypatch.setattr(Workshop, "season", season)


async def test_the_starter_content_is_loaded_once_and_read_by_families_too(world: World) -> None:
    parts, told = world.app.parts, list[tuple[int, int]]()
    parent = await world.parent(await world.child())
    slugs = [resource.slug for resource in in_season(parts.clock.today())[:SOME]]

    first = await load_starter(parts.database, parts.storage, parts.clock, SOME, lambda *how_far: told.append(how_far))
    again = await load_starter(parts.database, parts.storage, parts.clock, SOME)
    listed = (await world.app.get(f"{world.path}/resources", parent.token)).json()["items"]
    of_starter = [row for row in listed if row["author_name"] == "Nihol"]
    opened = [(await world.app.get(row["thumb"], parent.token)).status_code for row in of_starter]

    assert await figure(world, KEPT, NOWHERE) == slugs
    assert (first, again) == ((SOME, 0), (0, 0))
    assert told[-1] == (SOME, SOME)
    assert opened == [200] * SOME


async def test_a_card_set_is_one_resource_with_its_cards_in_order_and_their_words(
    world: World, monkeypatch: pytest.MonkeyPatch
) -> None:
    parts = world.app.parts
    shapes = next(resource for resource in STARTER if resource.slug == "cards-shapes")
    offer_only(monkeypatch, shapes.slug)

    await load_starter(parts.database, parts.storage, parts.clock)

    async with parts.database.reading() as work:
        rows = await work.raw.fetch(
            """
            select p.words, p.position, f.state, f.id = r.file_id as cover
            from resource r
            join resource_part p on p.preschool_id = r.preschool_id and p.resource_id = r.id
            join stored_file f on f.preschool_id = p.preschool_id and f.id = p.file_id
            where r.preschool_id = $1 and r.slug = $2 order by p.position
            """,
            NOWHERE,
            shapes.slug,
        )
    assert [row["words"] for row in rows] == [part.words for part in shapes.parts]
    assert [row["position"] for row in rows] == list(range(len(shapes.parts)))
    assert [row["cover"] for row in rows] == [True] + [False] * (len(shapes.parts) - 1)
    assert {row["state"] for row in rows} == {"ready"}


async def test_the_worker_loads_the_rest_one_after_the_other(world: World, monkeypatch: pytest.MonkeyPatch) -> None:
    parts = world.app.parts
    season = in_season(parts.clock.today())
    few = [resource for resource in season if resource.slug.startswith(("worksheet-trace-", "audio-"))]
    offer_only(monkeypatch, *(resource.slug for resource in few))
    await load_starter(parts.database, parts.storage, parts.clock, 1)

    async with parts.database.writing() as work:
        await ask_for_starter(work)
    await drain(parts)

    kept = await figure(world, KEPT, NOWHERE)
    assert {resource.slug for resource in few} <= set(kept)
    assert [slug for slug in kept if slug.startswith("audio-")] == [one.slug for one in few if one.kind == "audio"]


async def a_child_called(words: str) -> psutil.Process:
    """The process of ours with these words in its command, which the kernel tells of a moment after it was started."""
    async with asyncio.timeout(10):
        while True:
            for one in psutil.Process().children():
                if words in " ".join(one.cmdline()):
                    return one
            await asyncio.sleep(0.01)


async def test_the_workshop_is_a_process_that_ends_with_whoever_asks_it(tmp_path: Path) -> None:
    async with workshop() as making:
        child = await a_child_called("making.answer()")
        made = await making.make("audio-greeting", tmp_path)
        child.kill()
        child.wait()
        with pytest.raises(WorkshopGone):
            await making.make("audio-greeting", tmp_path)

    assert [(intake.kind, intake.media_type, intake.name) for intake in made] == [
        ("sound", "audio/wav", "audio-greeting-1.wav")
    ]
    assert os.listdir(tmp_path) == ["audio-greeting-1.wav"]
    assert not child.is_running()
