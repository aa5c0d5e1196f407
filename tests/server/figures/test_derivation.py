"""What each figure counts, and that deriving again gives the same numbers."""

import random
from dataclasses import replace
from datetime import date, timedelta
from zoneinfo import ZoneInfo

from server.features.figures.derivation import Derivation
from server.features.figures.dirty import ask_for_dirty
from server.features.figures.indicators import INDICATORS
from server.features.figures.jobs import figure_jobs
from server.kernel.dirty_months import note_month
from tests.server.figures.facts import (
    AREAS,
    MONDAYS,
    NOVEMBER,
    a_plan,
    an_annual_plan,
    an_observation,
    cells,
    derived,
)
from tests.server.figures.folding import fold
from tests.support.world import World


async def test_plans_are_counted_by_the_weeks_of_the_groups_so_far(world: World) -> None:
    await a_plan(world, world.sunflowers, MONDAYS[0], "approved")
    await a_plan(world, world.sunflowers, MONDAYS[1], "submitted")
    await a_plan(world, world.butterflies, MONDAYS[2], "returned")
    await a_plan(world, world.butterflies, date(2026, 11, 23))

    found = await derived(world)

    assert found["plans_in_place", NOVEMBER] == (3, 6, 3)
    assert found["plans_approved", NOVEMBER] == (1, 3, 3)


async def test_an_activity_counts_as_done_when_it_was_done_or_moved_for_a_reason(world: World) -> None:
    await a_plan(world, world.sunflowers, MONDAYS[1], states=("done", "not_done", "planned"))
    await a_plan(world, world.butterflies, MONDAYS[1], states=("moved",), reason="Yomgʻir yogʻdi")
    await a_plan(world, world.butterflies, MONDAYS[2], states=("done", "moved", "done"))

    found = await derived(world)

    assert found["activities_done", NOVEMBER] == (3, 6, 6), "today's activity is not past yet"


async def test_a_draft_that_nobody_wrote_at_or_marked_is_no_plan_yet(world: World) -> None:
    untouched = await a_plan(world, world.sunflowers, MONDAYS[0], states=("planned", "planned"))
    touched = await a_plan(world, world.butterflies, MONDAYS[0], states=("planned", "planned"))
    async with world.app.parts.database.writing() as work:
        await work.raw.execute(
            "update activity set touched = true where plan_id = $1 and weekday = 0 and preschool_id = $2",
            touched,
            world.preschool_id,
        )

    found = await derived(world)

    assert untouched != touched
    assert found["plans_in_place", NOVEMBER] == (1, 6, 1)
    assert found["activities_done", NOVEMBER] == (0, 2, 2)


async def test_an_activity_replaced_for_a_reason_counts_as_one_moved_for_a_reason(world: World) -> None:
    plan_id = await a_plan(world, world.sunflowers, MONDAYS[0], states=("replaced", "replaced"))
    async with world.app.parts.database.writing() as work:
        await work.raw.execute(
            "update activity set reason_code = 'weather' where plan_id = $1 and weekday = 0 and preschool_id = $2",
            plan_id,
            world.preschool_id,
        )

    assert (await derived(world))["activities_done", NOVEMBER] == (1, 2, 2)


async def test_children_count_as_observed_once_and_a_withdrawn_entry_does_not_count(world: World) -> None:
    seen, twice, unseen = [await world.child(name=name) for name in ("Aziza", "Bobur", "Davron")]
    await an_observation(world, world.sunflowers, seen, twice, photo=True)
    await an_observation(world, world.sunflowers, twice, area="creative")
    await an_observation(world, world.sunflowers, unseen, withdrawn=True)

    found = await derived(world)

    assert found["children_observed", NOVEMBER] == (2, 3, 3)
    assert found["evidence_with_photo", NOVEMBER] == (1, 2, 2)
    assert found["areas_covered", NOVEMBER] == (2, 10, 2)


async def test_what_a_family_saw_at_home_is_no_entry_of_an_educator(world: World) -> None:
    child_id = await world.child()
    observation = await an_observation(world, world.sunflowers, child_id, photo=True)
    async with world.app.parts.database.writing() as work:
        await work.raw.execute("update observation set from_home = true where id = $1", observation)

    found = await derived(world)

    assert found["children_observed", NOVEMBER] == (0, 1, 0)
    assert found["areas_covered", NOVEMBER][0] == 0
    assert found["evidence_with_photo", NOVEMBER] == (0, 0, 0)


async def test_the_month_of_an_observation_is_the_one_at_the_preschool(world: World) -> None:
    child = await world.child()
    observation = await an_observation(world, world.sunflowers, child, day=date(2026, 10, 31))
    async with world.app.parts.database.writing() as work:
        for table, column in (("observation", "id"), ("observation_child", "observation_id")):
            await work.raw.execute(
                f"update {table} set observed_at = '2026-10-31 20:00+00' where {column} = $1", observation
            )

    found = await derived(world)

    assert found["children_observed", NOVEMBER][0] == 1
    assert found["children_observed", date(2026, 10, 1)][0] == 0


async def test_an_installation_in_another_zone_counts_by_its_own_months(world: World) -> None:
    child = await world.child()
    observation = await an_observation(world, world.sunflowers, child, day=date(2026, 10, 31))
    elsewhere = replace(world.app.clock, time_zone=ZoneInfo("Europe/Berlin"))
    async with world.app.parts.database.writing() as work:
        for table, column in (("observation", "id"), ("observation_child", "observation_id")):
            await work.raw.execute(
                f"update {table} set observed_at = '2026-10-31 20:00+00' where {column} = $1", observation
            )
        await Derivation(elsewhere).rebuild(work, world.preschool_id)

    found = await cells(world)

    assert found["children_observed", NOVEMBER][0] == 0
    assert found["children_observed", date(2026, 10, 1)][0] == 1


async def test_families_staff_and_annual_plans_are_counted(world: World) -> None:
    first, _ = [await world.child(name=name) for name in ("Aziza", "Bobur")]
    await world.parent(first)
    await world.educator(world.sunflowers, world.butterflies)
    await world.educator(world.sunflowers)
    await an_annual_plan(world, world.sunflowers)

    found = await derived(world)

    assert found["families_connected", NOVEMBER] == (1, 2, 1)
    assert found["staff_per_group", NOVEMBER] == (3, 2, 3)
    assert found["annual_plans_in_place", NOVEMBER] == (1, 2, 1)


async def test_a_week_without_a_working_day_needs_no_plan(world: World) -> None:
    await an_annual_plan(world, world.sunflowers)
    async with world.app.parts.database.writing() as work:
        await work.raw.execute(
            """insert into annual_plan_week (preschool_id, id, plan_id, week_start, month, title, working_days,
                 touched, note, period)
               select preschool_id, gen_random_uuid(), id, $2, 11, '{}', 0, false, '', 'learning'
               from annual_plan where preschool_id = $1""",
            world.preschool_id,
            MONDAYS[0],
        )

    found = await derived(world)

    assert found["plans_in_place", NOVEMBER] == (0, 5, 0)


async def test_attendance_has_no_cells_since_nobody_collects_it(world: World) -> None:
    found = await derived(world)

    assert {figure for figure, _ in found} == {figure.slug for figure in INDICATORS if figure.collected}


async def test_deriving_dirty_months_gives_the_numbers_of_a_rebuild_after_any_edits(world: World) -> None:
    dice = random.Random(20261118)
    children = [await world.child(name=f"Bola {number}") for number in range(6)]
    for _ in range(25):
        day = date(2026, 9, 1) + timedelta(days=dice.randrange(78))
        group = dice.choice([world.sunflowers, world.butterflies])
        if dice.random() < 0.7:
            chosen = dice.sample(children, dice.randrange(1, 4))
            await an_observation(world, group, *chosen, day=day, area=dice.choice(AREAS), photo=dice.random() < 0.3)
        else:
            async with world.app.parts.database.writing() as work:
                await work.raw.execute(
                    "update enrolment set group_id = $2 where preschool_id = $1 and child_id = $3",
                    world.preschool_id,
                    group,
                    dice.choice(children),
                )
            day = date(2026, 9, 1)
        async with world.app.parts.database.writing() as work:
            await note_month(work, world.preschool_id, day)
        if dice.random() < 0.5:
            await fold(world)
    async with world.app.parts.database.writing() as work:
        await note_month(work, world.preschool_id, date(2026, 9, 1))
    await fold(world)

    incremental = await cells(world)
    rebuilt = await derived(world)

    assert incremental == rebuilt


async def test_the_dirty_log_is_empty_afterwards_and_the_district_adds_up(world: World) -> None:
    await a_plan(world, world.sunflowers, MONDAYS[0], "returned")
    async with world.app.parts.database.writing() as work:
        await note_month(work, world.preschool_id, NOVEMBER)
    await fold(world)

    async with world.app.parts.database.reading() as work:
        left = await work.raw.fetchval("select count(*) from dirty_month where preschool_id = $1", world.preschool_id)
        district = await work.raw.fetchrow(
            "select * from figure_district_cell where district_id = $1 and figure = 'plans_in_place'", world.district_id
        )

    assert left == 0
    assert (district["month"], district["numerator"], district["denominator"]) == (NOVEMBER, 1, 6)
    assert district["preschools"] == 1


async def test_however_often_a_month_is_noted_and_looked_for_one_derivation_waits_in_each_lane(world: World) -> None:
    async with world.app.parts.database.writing() as work:
        for _ in range(3):
            await note_month(work, world.preschool_id, NOVEMBER)
            await ask_for_dirty(work)
        waiting = await work.raw.fetch("select dedupe_key from pgqueuer where entrypoint = 'figures.derive'")

    assert sorted(row["dedupe_key"] for row in waiting) == ["figures.derive:0", "figures.derive:1"], "one of each lane"


async def test_time_alone_changes_a_running_month_and_the_night_tells(world: World) -> None:
    await derived(world)
    async with world.app.parts.database.writing() as work:
        await figure_jobs(world.app.clock)["figures.refresh"](work, {})

    async with world.app.parts.database.reading() as work:
        dirty = await work.raw.fetch("select month from dirty_month where preschool_id = $1", world.preschool_id)

    assert [row["month"] for row in dirty] == [NOVEMBER], "the month before is over for more than two weeks"
