"""The initial stage: who sets it, what is refused, that versions are kept and what a first month proposes."""

from datetime import date
from typing import Any

import pytest

from server.features.effects.service import EffectService
from server.shared.domain.permissions import Role
from server.shared.ids import uuid7
from tests.server.effects.planting import effect, shown, sittings, stage
from tests.support.world import Person, World, a_world


async def proposed(world: World, head: Person) -> dict[str, float]:
    actor = await world.actor(head)
    async with world.app.parts.database.reading() as work:
        return (await EffectService(work, actor, world.app.clock).stage_to_change(world.preschool_id))[1]


async def test_the_newest_version_speaks_and_earlier_ones_are_kept(world: World) -> None:
    head = await world.head()
    await sittings(world, 60, 60, 60)

    await stage(world, head, {"weekly_minutes": 120}, words="  Daftardan  ")
    second = (await stage(world, head, {"weekly_minutes": 240})).json()

    assert [(one["number"], one["figures"]) for one in second["stages"]] == [
        (2, {"weekly_minutes": 240.0}),
        (1, {"weekly_minutes": 120.0}),
    ]
    assert (second["initial_stage"]["number"], second["stages"][1]["words"]) == (2, "Daftardan")
    assert effect(second, "time_saved")["score"] == 75.0


async def test_the_same_stage_sent_twice_is_kept_once(world: World) -> None:
    head, same = await world.head(), str(uuid7())

    await stage(world, head, {"weekly_minutes": 120}, id=same)
    again = (await stage(world, head, {"weekly_minutes": 120}, id=same)).json()

    assert [one["number"] for one in again["stages"]] == [1]


async def test_numbers_out_of_range_are_refused_with_their_fields_named(world: World) -> None:
    head = await world.head()

    refused = await stage(world, head, {"weekly_minutes": 0, "known_percent": 120, "decision_hours": 24})

    fields: list[Any] = refused.json()["fields"]
    assert refused.status_code == 400
    assert [(one["field"], one["code"], one["params"]) for one in fields] == [
        ("figures.weekly_minutes", "effects.out_of_range", {"least": 1, "most": 3000}),
        ("figures.known_percent", "effects.out_of_range", {"least": 0, "most": 100}),
    ]
    assert (await shown(world, head))["initial_stage"] is None


@pytest.mark.parametrize(
    ("figures", "said", "status", "code"),
    [
        ({}, {}, 409, "effects.stage_empty"),
        ({"weekly_minutes": 60}, {"starts_on": "2026-11-19"}, 409, "effects.stage_day"),
        ({"weekly_minutes": 60}, {"words": "x" * 2001}, 400, "input.malformed"),
        ({"shoe_size": 41}, {}, 400, "input.malformed"),
    ],
)
async def test_a_stage_that_says_nothing_sound_is_refused(
    world: World, figures: dict[str, float], said: dict[str, str], status: int, code: str
) -> None:
    head = await world.head()

    refused = await stage(world, head, figures, **said)

    assert (refused.status_code, refused.json()["code"]) == (status, code)


async def test_only_the_head_of_this_preschool_sets_it(world: World) -> None:
    head = await world.head()
    others = [await world.staff(Role.METHODIST), await world.educator(), await world.above(Role.DISTRICT)]
    stranger = await (await a_world(world.app)).head()

    refused = [(await stage(world, person, {"weekly_minutes": 60})).status_code for person in others]

    assert refused == [403, 403, 403]
    assert (await stage(world, stranger, {"weekly_minutes": 60})).status_code == 404
    assert (await shown(world, head))["initial_stage"] is None


async def test_who_reads_the_effects_of_a_preschool(world: World) -> None:
    readers = [await world.staff(Role.METHODIST), await world.above(Role.DISTRICT), await world.above(Role.MINISTRY)]
    educator, parent = await world.educator(), await world.parent(await world.child())
    stranger = await (await a_world(world.app)).head()

    statuses = [
        (await world.app.get(f"{world.path}/effects", person.token)).status_code
        for person in (*readers, educator, parent, stranger)
    ]

    assert statuses == [200, 200, 200, 403, 403, 404]
    assert (await world.app.get(f"{world.path}/effects")).status_code == 401


async def test_a_first_full_month_proposes_what_it_measured(world: World) -> None:
    head = await world.head()
    await sittings(world, 80, 100, 120, day=date(2026, 10, 6))
    await sittings(world, 10, 10, 10)

    assert (await proposed(world, head)).get("weekly_minutes") == 100.0


async def test_a_month_that_began_in_its_middle_or_runs_yet_proposes_nothing(world: World) -> None:
    head = await world.head()
    await sittings(world, 80, 100, 120, day=date(2026, 10, 12))

    assert await proposed(world, head) == {}
