"""What the rounds show over time in the client: in charts, and in words that tell the same."""

from datetime import date
from uuid import UUID

import flet as ft
import flet_charts as charts
import pytest

from server.shared.i18n import translator
from tests.mobile.at_work import at_work, load_reference
from tests.mobile.rounds import close_round, mark, open_round
from tests.support.observations import indicators
from tests.support.world import Person, World

EN = translator("en")


@pytest.fixture(autouse=True)
async def reference(world: World) -> None:
    await load_reference(world.app)


@pytest.fixture
async def educator(world: World) -> Person:
    return await world.educator()


@pytest.fixture
async def child_id(world: World, educator: Person) -> UUID:
    """A child that has grown in one indicator of thinking between two rounds."""
    child_id = await world.child(name="Aziza")
    for number, (month, level) in enumerate(((9, 0), (11, 1)), 1):
        round_id = await open_round(world, number, date(2026, month, 1), date(2026, month, 30))
        await mark(world, educator, round_id, child_id, indicators("cognitive")[0], level)
        if number == 1:
            await close_round(world, round_id)
    return child_id


async def test_a_childs_growth_is_drawn_and_told_against_the_child_itself(
    world: World, educator: Person, child_id: UUID
) -> None:
    app, _ = await at_work(world, educator, f"/children/{world.preschool_id}/{child_id}/tab/card")
    await app.until(lambda: EN("dynamics-hint") in app.texts())

    texts = app.texts()
    assert EN("dynamics-point", round="Initial", level="Not yet", marked=1, indicators=3) in texts
    assert EN("dynamics-point", round="Basic", level="Independently", marked=1, indicators=3) in texts
    assert EN("dynamics-grew") in texts
    assert texts.count("Cognitive development") == 1
    drawn = app.all(charts.BarChart)[0]
    assert [rod.to_y for group in drawn.groups for rod in group.rods] == [0.02, 1.0]
    await app.close()


async def test_a_groups_marks_are_told_by_their_share_of_each_level_and_nobody_is_named(
    world: World, educator: Person, child_id: UUID
) -> None:
    app, _ = await at_work(world, educator, f"/cards/{world.preschool_id}/{world.sunflowers}")
    await app.until(lambda: EN("dynamics-of-group", group="Kungaboqar") in app.texts())

    told = "not yet 100%, with help 0%, independently 0%"
    assert EN("dynamics-shares", round="Initial", shares=told) in app.texts()
    assert "Aziza" not in " ".join(app.texts())
    await app.close()


async def test_before_the_first_round_it_is_said_that_nothing_is_open(world: World, educator: Person) -> None:
    app, _ = await at_work(world, educator, f"/cards/{world.preschool_id}/{world.sunflowers}")
    await app.until(lambda: EN("rounds-none") in app.texts())

    assert not app.all(ft.FilledButton)
    await app.close()
