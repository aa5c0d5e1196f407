"""What plans touch and neglect, in the client before the real server."""

import flet as ft
import pytest

from server.shared.i18n import translator
from tests.mobile.at_work import at_work, pressable
from tests.support.flet_app import PHONE, FletApp
from tests.support.plans import draft_year, load_reference, observe
from tests.support.world import Person, World

EN = translator("en")


@pytest.fixture(autouse=True)
async def reference(world: World) -> None:
    await load_reference(world.app)


@pytest.fixture
async def educator(world: World) -> Person:
    return await world.educator()


async def opened(world: World, person: Person) -> FletApp:
    route = f"/plans/coverage/{world.preschool_id}/{world.sunflowers}"
    app, _ = await at_work(world, person, route, size=PHONE)
    await app.until(lambda: EN("coverage-balance") in app.texts())
    return app


async def test_planned_areas_are_cells_with_words_and_shares_stand_beside_the_recommended(
    world: World, educator: Person
) -> None:
    await draft_year(world, educator, whole=True)
    path = f"{world.path}/groups/{world.sunflowers}/coverage"
    answer = await world.app.get(path, educator.token, **{"from": "2026-11-16", "until": "2026-11-16"})
    minutes = answer.json()["weeks"][0]["minutes"]["speech"]

    app = await opened(world, educator)
    await app.until(lambda: any(isinstance(cell.tooltip, str) for cell in app.all(ft.Container)))

    told = {cell.tooltip for cell in app.all(ft.Container) if isinstance(cell.tooltip, str)}
    assert any("16–20 November" in words and str(minutes) in words for words in told)
    assert any("recommended" in text for text in app.texts())
    await app.close()


async def test_a_child_nobody_observed_lately_is_one_touch_from_being_observed(world: World, educator: Person) -> None:
    seen, unseen = await world.child(name="Aziza"), await world.child(name="Botir")
    await observe(world, educator, seen, days_ago=1)
    app = await opened(world, educator)

    assert "Aziza Olimova" not in app.texts()
    await app.press(pressable(app, "Botir Olimova"))

    assert app.page.route == f"/observe/{world.preschool_id}/{world.sunflowers}/{unseen}"
    await app.close()


async def test_indicators_nobody_planned_or_saw_are_listed_a_few_at_first(world: World, educator: Person) -> None:
    app = await opened(world, educator)
    least = EN("coverage-touched", planned=0, observed=0)
    few = app.texts().count(least)

    more = next(button for button in app.all(ft.TextButton) if str(button.content).startswith("Show all"))
    await app.press(more)

    assert 0 < few < app.texts().count(least) <= 50
    await app.close()


async def test_other_weeks_are_reached_by_arrows(world: World, educator: Person) -> None:
    app = await opened(world, educator)
    first = next(text for text in app.texts() if " to " in text and "December" in text)

    await app.press(app.one(ft.IconButton, tooltip=later_sign(app)))
    await app.until(lambda: first not in app.texts())

    assert EN("coverage-nothing-planned") in app.texts()
    await app.close()


def later_sign(app: FletApp) -> object:
    """The explanation at the arrow to later weeks."""
    return next(
        button.tooltip
        for button in app.all(ft.IconButton)
        if isinstance(button.tooltip, ft.Tooltip) and button.tooltip.message == EN("coverage-later")
    )
