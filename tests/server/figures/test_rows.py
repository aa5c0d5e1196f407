"""The rows behind a figure and what waits for a decision: the same counting, row by row, and the reading noted."""

from datetime import date

import pytest

from server.features.figures.indicators import INDICATORS
from tests.server.figures.facts import MONDAYS, a_plan, an_annual_plan, an_observation, derived
from tests.support.statements import statements_of
from tests.support.world import World


async def a_busy_preschool(world: World) -> None:
    first, second = [await world.child(name=name) for name in ("Aziza", "Bobur")]
    await world.child(world.butterflies, name="Davron")
    await world.parent(first)
    await world.educator()
    await an_annual_plan(world, world.sunflowers)
    await a_plan(world, world.sunflowers, MONDAYS[0], "approved", states=("done", "not_done"))
    await a_plan(world, world.sunflowers, MONDAYS[1], "submitted")
    await an_observation(world, world.sunflowers, first, second, photo=True)
    await an_observation(world, world.sunflowers, first, area="creative")


ROWS_HOLD_SEVERAL = {"consents_settled", "families_answering", "planning_minutes", "questionnaires_answered"}
"""A row of these is a child with all purposes, an announcement with all families, a plan with all its minutes."""


@pytest.mark.parametrize("slug", [figure.slug for figure in INDICATORS if figure.has_rows])
async def test_the_rows_of_a_figure_count_up_to_its_numerator(world: World, slug: str) -> None:
    head = await world.head()
    await a_busy_preschool(world)
    numerator, denominator, _ = (await derived(world))[slug, date(2026, 11, 1)]

    rows = (await world.app.get(f"{world.path}/figures/{slug}/rows", head.token)).json()

    if slug not in ROWS_HOLD_SEVERAL:
        assert sum(row["counted"] for row in rows) == numerator
    if slug not in ROWS_HOLD_SEVERAL | {"staff_per_group", "resources_shared"}:
        assert len(rows) == denominator


async def test_rows_can_be_those_of_one_group(world: World) -> None:
    head = await world.head()
    await a_busy_preschool(world)
    path = f"{world.path}/figures/children_observed/rows"

    rows = (await world.app.get(path, head.token, group_id=world.butterflies)).json()

    assert [(row["title"], row["detail"], row["counted"]) for row in rows] == [("Olimova Davron", "Kapalak", False)]


async def test_opening_rows_of_children_is_noted_in_their_journal(world: World) -> None:
    head, child = await world.head(), await world.child()
    parent = await world.parent(child)

    await world.app.get(f"{world.path}/figures/families_connected/rows", head.token)

    journal = (await world.app.get(f"{world.path}/children/{child}/readers", parent.token)).json()
    assert [(entry["role"], entry["action"]) for entry in journal] == [("head", "figure.rows_read")]


async def test_an_unknown_figure_is_refused(world: World) -> None:
    head = await world.head()

    response = await world.app.get(f"{world.path}/figures/weather/rows", head.token)

    assert (response.status_code, response.json()["code"]) == (409, "figure.unknown")


async def test_a_head_is_told_what_waits_for_a_decision(world: World) -> None:
    head = await world.head()
    await a_busy_preschool(world)

    needs = (await world.app.get(f"{world.path}/needs", head.token)).json()

    assert [(need["code"], need["count"], [row["title"] for row in need["examples"]]) for need in needs] == [
        ("plans_waiting", 1, ["Kungaboqar"]),
        ("plans_missing", 2, ["Kapalak", "Kungaboqar"]),
        ("children_unseen", 1, ["Olimova Davron"]),
        ("families_apart", 2, ["Olimova Bobur", "Olimova Davron"]),
    ]


async def test_rows_and_needs_cost_the_same_statements_for_any_number_of_rows(world: World) -> None:
    head = await world.head()
    await a_busy_preschool(world)
    path = f"{world.path}/figures/children_observed/rows"

    rows = await statements_of(world.app, lambda: world.app.get(path, head.token))
    needs = await statements_of(world.app, lambda: world.app.get(f"{world.path}/needs", head.token))

    assert (rows, needs) == (4, 3), "of rows it is noted that somebody looked"
