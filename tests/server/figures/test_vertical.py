"""Who sees which place of the vertical, what its numbers are made of, and what they cost."""

from typing import Any
from uuid import UUID

import pytest

from server.features.figures.derivation import Derivation
from server.shared.domain.permissions import Role
from tests.server.figures.facts import MONDAYS, a_plan, an_observation
from tests.support.statements import statements_of
from tests.support.world import Person, World, a_world


async def rebuilt(world: World) -> None:
    async with world.app.parts.database.writing() as work:
        await Derivation(world.app.clock).rebuild(work, world.preschool_id)


async def page_of(world: World, person: Person, kind: str, place: UUID | None, **query: Any) -> dict[str, Any]:
    response = await world.app.get("/api/figures", person.token, kind=kind, id=place, **query)
    assert response.status_code == 200, response.text
    return dict(response.json())


def figure(figures: list[dict[str, Any]], slug: str) -> dict[str, Any]:
    return next(one for one in figures if one["slug"] == slug)


async def test_a_head_sees_the_preschool_and_its_groups_counted_live(world: World) -> None:
    head = await world.head()
    await a_plan(world, world.sunflowers, MONDAYS[0], "approved")
    await rebuilt(world)
    await a_plan(world, world.butterflies, MONDAYS[0], "returned")

    page = await page_of(world, head, "preschool", world.preschool_id)

    assert [crumb["kind"] for crumb in page["path"]] == ["country", "region", "district"]
    assert figure(page["figures"], "plans_in_place")["value"] == pytest.approx(1 / 6)
    assert [(row["name"], figure(row["figures"], "plans_in_place")["value"]) for row in page["below"]] == [
        ("Kapalak", pytest.approx(1 / 3)),
        ("Kungaboqar", pytest.approx(1 / 3)),
    ]
    assert page["permitted"] == ["figure.rows_read", "decision.write"]


async def test_numerators_and_denominators_are_summed_upwards(world: World) -> None:
    ministry = await world.above(Role.MINISTRY)
    neighbour = World(world.app, region_id=world.region_id)
    async with world.app.parts.database.writing() as work:
        await work.raw.execute(
            'insert into district (id, region_id, slug, name) values ($1, $2, $3, \'{"uz": "Qoʻshni"}\')',
            neighbour.district_id,
            world.region_id,
            neighbour.district_id.hex,
        )
        await work.raw.execute(
            "insert into preschool (id, region_id, district_id, name, number, ownership, profile, address)"
            " values ($1, $2, $3, 'Qoʻshni', '', 'state', 'general', '')",
            neighbour.preschool_id,
            world.region_id,
            neighbour.district_id,
        )
        await work.raw.execute(
            "insert into preschool_group (preschool_id, id, name, age_band, language, school_year)"
            " values ($1, $2, 'Lola', 'middle', 'uz', 2026)",
            neighbour.preschool_id,
            neighbour.sunflowers,
        )
    for monday in MONDAYS:
        await a_plan(neighbour, neighbour.sunflowers, monday, "returned")
    await a_plan(world, world.sunflowers, MONDAYS[0], "returned")
    await rebuilt(world)
    await rebuilt(neighbour)

    region = await page_of(world, ministry, "region", world.region_id)
    country = await page_of(world, ministry, "country", None)

    assert figure(region["figures"], "plans_in_place")["numerator"] == 4
    assert figure(region["figures"], "plans_in_place")["denominator"] == 9
    row = next(row for row in country["below"] if row["id"] == str(world.region_id))
    assert (row["preschools"], figure(row["figures"], "plans_in_place")["value"]) == (2, pytest.approx(4 / 9))


async def test_the_month_before_stands_beside_for_the_trend(world: World) -> None:
    head = await world.head()
    child = await world.child()
    await an_observation(world, world.sunflowers, child)
    await rebuilt(world)

    november = await page_of(world, head, "preschool", world.preschool_id, month="2026-11-01")
    october = await page_of(world, head, "preschool", world.preschool_id, month="2026-10-15")

    observed = figure(november["figures"], "children_observed")
    assert (observed["value"], observed["previous"], observed["entries"]) == (1, 0, 1)
    assert (october["month"], figure(october["figures"], "children_observed")["value"]) == ("2026-10-01", 0)


async def test_few_children_are_hidden_above_the_preschool_and_shown_within(world: World) -> None:
    head, district = await world.head(), await world.above(Role.DISTRICT)
    for number in range(3):
        await world.child(name=f"Bola {number}")
    await rebuilt(world)

    within = await page_of(world, head, "preschool", world.preschool_id)
    above = await page_of(world, district, "preschool", world.preschool_id)
    beside = await page_of(world, district, "district", world.district_id)

    assert figure(within["figures"], "families_connected")["denominator"] == 3
    for page in (above, beside):
        hidden = figure(page["figures"], "families_connected")
        assert (hidden["suppressed"], hidden["denominator"], hidden["value"]) == (True, 0, None)
    assert figure(beside["below"][0]["figures"], "children_observed")["suppressed"]
    assert not figure(above["figures"], "plans_in_place")["suppressed"]


async def test_attendance_says_that_there_is_nothing_yet(world: World) -> None:
    head = await world.head()
    await rebuilt(world)

    page = await page_of(world, head, "preschool", world.preschool_id)

    attendance = figure(page["figures"], "attendance")
    assert (attendance["value"], attendance["entries"], attendance["derived_at"]) == (None, 0, None)


PLACES = ("country", "region", "district", "preschool")
SEEN = {
    Role.MINISTRY: {"country", "region", "district", "preschool"},
    Role.REGION: {"region", "district", "preschool"},
    Role.DISTRICT: {"district", "preschool"},
    Role.HEAD: {"preschool"},
    Role.METHODIST: {"preschool"},
}


@pytest.mark.parametrize("role", SEEN)
async def test_each_role_sees_its_own_level_and_what_is_below(world: World, role: Role) -> None:
    above = role in {Role.MINISTRY, Role.REGION, Role.DISTRICT}
    person = await (world.above(role) if above else world.staff(role))
    ids = dict(zip(PLACES, (None, world.region_id, world.district_id, world.preschool_id), strict=True))

    answers = {kind: await world.app.get("/api/figures", person.token, kind=kind, id=ids[kind]) for kind in PLACES}

    assert {kind for kind, answer in answers.items() if answer.status_code == 200} == SEEN[role]
    assert {answer.status_code for answer in answers.values()} <= {200, 404}


@pytest.mark.parametrize("role", [Role.EDUCATOR, Role.NURSE, Role.PARENT])
async def test_educators_nurses_and_parents_have_no_figures(world: World, role: Role) -> None:
    person = await (world.parent(await world.child()) if role is Role.PARENT else world.staff(role))

    page = await world.app.get("/api/figures", person.token, kind="preschool", id=world.preschool_id)
    rows = await world.app.get(f"{world.path}/figures/plans_in_place/rows", person.token)
    needs = await world.app.get(f"{world.path}/needs", person.token)

    assert [answer.status_code for answer in (page, rows, needs)] == [403, 403, 403]


async def test_strangers_get_nothing_and_a_place_must_be_named(world: World) -> None:
    head = await world.head()
    stranger = await (await a_world(world.app)).head()

    foreign = await world.app.get("/api/figures", stranger.token, kind="preschool", id=world.preschool_id)
    foreign_rows = await world.app.get(f"{world.path}/figures/plans_in_place/rows", stranger.token)
    unnamed = await world.app.get("/api/figures", head.token, kind="region")
    signed_out = await world.app.get("/api/figures")

    assert [answer.status_code for answer in (foreign, foreign_rows, unnamed, signed_out)] == [404, 404, 400, 401]


async def test_a_page_costs_the_same_statements_for_any_number_of_places(world: World) -> None:
    head, ministry = await world.head(), await world.above(Role.MINISTRY)
    await rebuilt(world)

    country = await statements_of(world.app, lambda: world.app.get("/api/figures", ministry.token))
    preschool = await statements_of(
        world.app,
        lambda: world.app.get("/api/figures", head.token, kind="preschool", id=world.preschool_id),
    )

    assert (country, preschool) == (4, 5)
