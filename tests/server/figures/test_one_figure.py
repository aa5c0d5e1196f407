"""One figure at one place: what it is made of, its course and spread, whom it is compared with, who looked at it."""

from datetime import date
from typing import Any
from uuid import UUID

import pytest

from server.features.figures.derivation import Derivation
from server.features.figures.indicators import INDICATORS
from server.shared.domain.permissions import Role
from tests.server.figures.facts import NOVEMBER
from tests.server.figures.places import Value, a_district, a_preschool, added_up, of_children, with_cells
from tests.support.plans import load_reference
from tests.support.statements import statements_of
from tests.support.world import Person, World, a_world

OBSERVED = "/api/figures/children_observed"
OCTOBER = date(2026, 10, 1)


async def page_of(world: World, person: Person, slug: str, kind: str, place: UUID | None, **query: Any) -> Any:
    answer = await world.app.get(f"/api/figures/{slug}", person.token, kind=kind, id=place, **query)
    assert answer.status_code == 200, answer.text
    return answer.json()


async def test_a_figure_is_told_with_its_parts_its_formula_and_the_places_below(world: World) -> None:
    district = await world.above(Role.DISTRICT)
    await with_cells(world, *of_children(20, 10), *of_children(20, 8, OCTOBER))
    await a_preschool(world, "10-son", *of_children(40, 30))
    await a_preschool(world, "9-son", *of_children(40, 20))
    await a_preschool(world, "Yangi")
    await added_up(world)

    page = await page_of(world, district, "children_observed", "district", world.district_id)

    figure = page["figure"]
    assert (figure["numerator"], figure["denominator"], figure["value"]) == (60, 100, 0.6)
    assert (figure["previous"], figure["telling"], figure["places"]) == (0.4, 3, 4)
    assert (page["version"], page["direction"], page["fresh_days"]) == (1, 1, 7)
    assert page["formula_code"].startswith("select e.preschool_id")
    names = [row["name"] for row in page["below"]]
    assert names == sorted(names, key=lambda name: ("9-son", "10-son").index(name) if name[0].isdigit() else 2)
    assert [row["figures"][0]["value"] for row in page["below"]][:2] == [0.5, 0.75]


async def test_its_course_runs_over_two_school_years(world: World) -> None:
    head = await world.head()
    await with_cells(world, *of_children(20, 5, date(2025, 9, 1)), *of_children(20, 10))

    page = await page_of(world, head, "children_observed", "preschool", world.preschool_id)

    assert [(year["school_year"], year["values"]) for year in page["years"]] == [
        (2026, [None, None, 0.5] + [None] * 9),
        (2025, [0.25] + [None] * 11),
    ]
    assert page["figure"]["history"] == [None] * 11 + [0.5]


async def test_its_spread_counts_the_places_below_in_tenths(world: World) -> None:
    district = await world.above(Role.DISTRICT)
    for observed in (0, 5, 10, 20):
        await a_preschool(world, f"{observed}-son", *of_children(20, observed))
    await added_up(world)

    page = await page_of(world, district, "children_observed", "district", world.district_id)

    assert [one["places"] for one in page["spread"]] == [1, 0, 1, 0, 0, 1, 0, 0, 0, 1]
    assert (page["spread"][0]["start"], page["spread"][-1]["end"]) == (0, 1)


async def test_a_figure_by_areas_names_them_in_the_order_of_the_framework(world: World) -> None:
    await load_reference(world.app)
    head = await world.head()
    await with_cells(world, Value("areas_covered", 3, 4))
    for area, covered in (("speech", 1), ("physical", 2)):
        await with_cells(world, Value("areas_covered", covered, 2, part=area))

    page = await page_of(world, head, "areas_covered", "preschool", world.preschool_id)

    assert [(one["area"], one["value"]) for one in page["figure"]["areas"]] == [("physical", 1), ("speech", 0.5)]


async def test_a_district_is_compared_with_the_districts_of_its_region_from_five_on(world: World) -> None:
    region = await world.above(Role.REGION)
    await with_cells(world, *of_children(60, 6))
    await added_up(world)
    alone = await page_of(world, region, "children_observed", "district", world.district_id)
    for number, observed in enumerate((4, 8, 12, 16)):
        district_id = await a_district(world, f"Tuman {number}")
        await a_preschool(world, "Lola", *of_children(20, observed), district_id=district_id)
    tiny = await a_district(world, "Kichik")
    await a_preschool(world, "Kichik", *of_children(3, 3), district_id=tiny)
    await added_up(world)

    page = await page_of(world, region, "children_observed", "district", world.district_id)

    assert alone["figure"]["peers"] is None
    peers = page["figure"]["peers"]
    assert (peers["place"], peers["preschools"]) == ("region", 5)
    assert [peers[one] for one in ("lowest", "lower", "median", "upper", "highest")] == [0.1, 0.2, 0.4, 0.6, 0.8]


@pytest.mark.parametrize(("in_region", "told"), [(6, "region"), (4, "country")])
async def test_a_preschool_is_compared_with_its_kind_in_the_region_where_there_are_five(
    world: World, in_region: int, told: str
) -> None:
    head = await world.head()
    await with_cells(world, *of_children(20, 2))
    async with world.app.parts.database.writing() as work:
        await work.raw.execute("delete from figure_peer_cell")
        for place_id, preschools in ((world.region_id, in_region), (UUID(int=0), 900)):
            await work.raw.execute(
                "insert into figure_peer_cell (place_id, ownership, size, month, figure, preschools, lowest, lower,"
                " median, upper, highest, derived_at)"
                " values ($1, 'state', 'family', $2, 'children_observed', $3, 0, 0.25, 0.5, 0.75, 1, now())",
                place_id,
                NOVEMBER,
                preschools,
            )

    page = await page_of(world, head, "children_observed", "preschool", world.preschool_id)

    peers = page["figure"]["peers"]
    assert (peers["place"], peers["size"], peers["ownership"]) == (told, "family", "state")
    assert peers["median"] == 0.5


async def test_what_is_hidden_beside_a_small_one_is_hidden_on_its_own_page_and_below(world: World) -> None:
    district = await world.above(Role.DISTRICT)
    await a_preschool(world, "Kichik", *of_children(3, 3))
    partner = await a_preschool(world, "Sherik", *of_children(6, 6))
    shown = await a_preschool(world, "Katta", *of_children(60, 6))
    await added_up(world)

    pages = {
        place: await page_of(world, district, "children_observed", "preschool", place) for place in (partner, shown)
    }
    table = await world.app.get(
        "/api/figures/table.csv", district.token, kind="district", id=world.district_id, slug="children_observed"
    )

    assert {place: page["figure"]["suppressed"] for place, page in pages.items()} == {partner: True, shown: False}
    hidden = pages[partner]["figure"]
    assert (hidden["value"], hidden["numerator"], hidden["denominator"], hidden["entries"]) == (None, 0, 0, 0)
    assert {value for year in pages[partner]["years"] for value in year["values"]} == {None}
    lines = {line.split(",")[0]: line.split(",")[1:] for line in table.text.splitlines()}
    assert lines["Kichik"] == lines["Sherik"] == ["•••", "", "•••", "•••", "•••"]
    assert lines["Katta"] == ["0.1", "", "6.0", "60.0", "1"]


async def test_a_leaders_look_at_a_figure_at_its_rows_and_at_the_report_is_noted(world: World) -> None:
    head, district = await world.head(), await world.above(Role.DISTRICT)
    await with_cells(world, *of_children(20, 2), Value("plans_in_place", 1, 2))
    at = {"kind": "preschool", "id": world.preschool_id}

    await world.app.get("/api/figures/report.pdf", district.token, **at)
    above = await looked(world)
    await world.app.get("/api/figures", head.token, **at)
    glanced = await looked(world)
    await world.app.get(OBSERVED, head.token, **at)
    opened = await looked(world)
    await world.app.get(f"{world.path}/figures/staff_per_group/rows", head.token)
    await world.app.get("/api/figures/report.pdf", head.token, **at)

    assert (above, glanced, opened) == (set(), set(), {"children_observed"})
    assert await looked(world) == {"children_observed", "staff_per_group", "plans_in_place", "families_connected"}


async def looked(world: World) -> set[str]:
    async with world.app.parts.database.reading() as work:
        rows = await work.raw.fetch("select figure from figure_look where preschool_id = $1", world.preschool_id)
    return {row["figure"] for row in rows}


async def test_districts_and_preschools_are_found_by_name_in_either_script_within_reach_only(world: World) -> None:
    region, district = await world.above(Role.REGION), await world.above(Role.DISTRICT)
    tag = world.region_id.hex[-10:]
    there = await a_district(world, f"Chilonzor {tag}")
    await a_preschool(world, f"Yulduzcha {tag}", district_id=there)
    await a_preschool(await a_world(world.app), f"Yulduzcha {tag}")

    async def found(person: Person, kind: str, place: UUID, search: str) -> list[tuple[str, str]]:
        answer = await world.app.get("/api/figures/places", person.token, kind=kind, id=place, search=search)
        return [(one["kind"], one["name"]) for one in answer.json()]

    assert await found(region, "region", world.region_id, f"юлдузча {tag}") == [("preschool", f"Yulduzcha {tag}")]
    assert await found(region, "region", world.region_id, f"Чилонзор {tag}") == [("district", f"Chilonzor {tag}")]
    assert await found(district, "district", world.district_id, f"yulduzcha {tag}") == []
    assert await found(region, "region", world.region_id, "") == []


async def test_the_number_that_was_typed_comes_first_however_many_others_hold_it(world: World) -> None:
    region = await world.above(Role.REGION)
    for number in (*range(1299, 30000, 1000), 2991, 2990, 299):
        await a_preschool(world, f"{number}-son bogʻcha")
    place = {"kind": "region", "id": world.region_id}

    answer = await world.app.get("/api/figures/places", region.token, search="299", **place)

    assert [one["name"] for one in answer.json()[:3]] == ["299-son bogʻcha", "2990-son bogʻcha", "2991-son bogʻcha"]
    assert len(answer.json()) == 20


async def test_every_indicator_is_described(world: World) -> None:
    head = await world.head()

    answer = await world.app.get("/api/indicators", head.token)

    assert [one["slug"] for one in answer.json()] == [one.slug for one in INDICATORS]
    assert {one["formula_code"] != "" for one in answer.json() if one["collected"]} == {True}


PATHS = ("", "/children_observed", "/table.csv", "/table.xlsx", "/report.pdf", "/places")


async def test_a_neighbour_a_stranger_and_whoever_has_no_figures_see_nothing_of_a_place(world: World) -> None:
    elsewhere = await a_world(world.app)
    neighbour, stranger = await elsewhere.above(Role.DISTRICT), await elsewhere.head()
    educator, parent = await world.educator(), await world.parent(await world.child())
    at = {"kind": "district", "id": world.district_id}

    async def statuses(token: str | None) -> set[int]:
        return {(await world.app.get(f"/api/figures{path}", token, **at)).status_code for path in PATHS}

    assert await statuses((await world.above(Role.DISTRICT)).token) == {200}
    assert [await statuses(one.token) for one in (neighbour, stranger, educator, parent)] == [
        {404},
        {404},
        {403},
        {403},
    ]
    assert await statuses(None) == {401}


async def test_a_figure_nobody_knows_is_refused(world: World) -> None:
    head = await world.head()

    answer = await world.app.get("/api/figures/weather", head.token, kind="preschool", id=world.preschool_id)

    assert (answer.status_code, answer.json()["code"]) == (409, "figure.unknown")


async def test_pages_cost_the_same_statements_for_any_number_of_places_and_months(world: World) -> None:
    district, head = await world.above(Role.DISTRICT), await world.head()
    async with world.app.parts.database.writing() as work:
        await Derivation(world.app.clock).rebuild(work, world.preschool_id)
    asked = [
        (district, "/api/figures", {"kind": "district", "id": world.district_id}),
        (district, OBSERVED, {"kind": "district", "id": world.district_id}),
        (district, OBSERVED, {"kind": "preschool", "id": world.preschool_id}),
        (head, OBSERVED, {"kind": "preschool", "id": world.preschool_id}),
        (district, "/api/figures/table.csv", {"kind": "district", "id": world.district_id}),
    ]

    async def counted() -> list[int]:
        return [
            await statements_of(world.app, lambda one=one: world.app.get(one[1], one[0].token, **one[2]))  # type: ignore[misc]
            for one in asked
        ]

    few = await counted()
    for number in range(12):
        await a_preschool(world, f"{number}-son", *of_children(20, number), *of_children(20, number, OCTOBER))
    await added_up(world)

    assert await counted() == few
    assert max(few) <= 7
