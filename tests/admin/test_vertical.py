"""What the pages of the vertical show: choosing by the address, what stands out, and every state a figure can be in."""

import re
from collections.abc import Awaitable, Callable
from datetime import date, timedelta

import pytest

from admin.pages.vertical_shown import PLACES_SHOWN
from server.shared.domain.permissions import Role
from server.shared.i18n import translator
from tests.admin.conftest import Visitor
from tests.server.figures.places import (
    Value,
    a_district,
    a_preschool,
    added_up,
    first_of_the_country,
    of_children,
    with_cells,
)
from tests.support.world import Person, World

Visit = Callable[..., Awaitable[Visitor]]
t = translator("uz")


async def a_full_district(world: World, places: int = 6) -> Person:
    """Preschools of 20 children each, one more of whom is observed from one to the next."""
    reader = await world.above(Role.DISTRICT)
    for number in range(places):
        values = [*of_children(20, number % 21), Value("plans_in_place", places - number, places)]
        await a_preschool(world, f"{number + 1}-son", *values)
    await added_up(world)
    return reader


def names_below(page: str) -> list[str]:
    below = page[page.index('<table class="figures as-cards below">') :]
    return re.findall(r'<th scope="row"><a [^>]*>([^<]*)</a>', below)


def rows_in(page: str) -> int:
    return page.count(t("page-not-counted")) + page.count(t("page-counted") + "<")


async def test_places_below_come_by_name_or_by_a_figure_either_way(world: World, visit: Visit) -> None:
    visitor = await visit(await a_full_district(world, 3))
    path = f"/admin/figures/district/{world.district_id}"

    by_name = names_below((await visitor.get(path)).text)
    worst_first = names_below((await visitor.get(path, by="children_observed")).text)
    best_first = names_below((await visitor.get(path, by="plans_in_place", order="down")).text)

    assert by_name[:3] == ["1-son", "2-son", "3-son"]
    assert worst_first[:3] == ["1-son", "2-son", "3-son"]
    assert best_first[:3] == ["1-son", "2-son", "3-son"]
    assert names_below((await visitor.get(path, by="plans_in_place")).text)[:3] == ["3-son", "2-son", "1-son"]
    assert len(by_name) == len(worst_first) == 4


async def test_a_long_table_comes_in_parts_of_fifty(world: World, visit: Visit) -> None:
    visitor = await visit(await a_full_district(world, PLACES_SHOWN + 7))
    path = f"/admin/figures/district/{world.district_id}"

    first, second = await visitor.get(path), await visitor.get(path, part="2")
    beyond = await visitor.get(path, part="99")

    assert (len(names_below(first.text)), len(names_below(second.text))) == (50, 8)
    assert names_below(beyond.text) == names_below(second.text)
    assert len(first.content) < 150_000


async def test_one_facet_shows_its_figures_only_and_is_kept_on_the_way_down(world: World, visit: Visit) -> None:
    visitor = await visit(await a_full_district(world))

    page = (await visitor.get(f"/admin/figures/district/{world.district_id}", facet="training")).text

    facets = re.findall(r'<h2 id="facet-([a-z_]+)"', page)
    assert facets == ["training"]
    assert re.search(r'href="/admin/figures/preschool/[^"]*facet=training"', page)


async def test_an_address_that_means_nothing_shows_the_page_as_usual(world: World, visit: Visit) -> None:
    visitor = await visit(await a_full_district(world))
    path = f"/admin/figures/district/{world.district_id}"

    usual = await visitor.get(path)
    odd = await visitor.get(path, facet="weather", tint="<b>", by="x", part="-3", order="up")

    assert odd.status_code == 200
    assert names_below(odd.text) == names_below(usual.text)
    assert "<b>" not in odd.text


async def beside_others(world: World, children: int, own: int, others: tuple[int, ...]) -> None:
    """So many of so many children observed here, and in one preschool of each of some other districts."""
    await with_cells(world, *of_children(children, own))
    for number, observed in enumerate(others):
        district_id = await a_district(world, f"Tuman {number}")
        await a_preschool(world, "Lola", *of_children(children, observed), district_id=district_id)
    await added_up(world)


async def test_what_is_behind_or_falling_stands_out_with_its_reason(world: World, visit: Visit) -> None:
    visitor = await visit(await world.above(Role.REGION))
    await beside_others(world, 60, 3, (40, 45, 50, 55))

    page = (await visitor.get(f"/admin/figures/district/{world.district_id}")).text

    card = page[page.index("stands-out") :]
    assert t("figure-children-observed") in card[:600]
    assert t("vertical-reason-behind") in card
    assert t("vertical-standing-behind") in page


async def test_what_is_behind_by_less_than_is_told_does_not_stand_out(world: World, visit: Visit) -> None:
    visitor = await visit(await world.above(Role.REGION))
    await beside_others(world, 1000, 600, (602, 603, 604, 604))

    page = (await visitor.get(f"/admin/figures/district/{world.district_id}")).text

    assert t("vertical-reason-behind") not in page
    assert t("vertical-standing-among") in page


async def test_a_figure_that_few_of_many_places_tell_comes_after_what_is_worse(world: World, visit: Visit) -> None:
    visitor = await visit(await world.above(Role.DISTRICT))
    await with_cells(world, Value("staff_per_group", 4, 2))
    october = date(2026, 10, 1)
    await a_preschool(world, "Lola", Value("plans_in_place", 1, 4), Value("plans_in_place", 3, 4, october))
    for number in range(4):
        await a_preschool(world, f"{number}-son", Value("plans_in_place", 1, 4), Value("plans_in_place", 3, 4, october))
    await added_up(world)

    page = (await visitor.get(f"/admin/figures/district/{world.district_id}")).text

    cards = page[: page.index('id="facet-education"')].split("stands-out")[1:]
    assert [
        t(name) in card for name, card in zip(("figure-plans-in-place", "figure-staff-per-group"), cards, strict=True)
    ]
    assert t("vertical-reason-falling") in cards[0]
    assert t("vertical-reason-few", of="preschools", told=1, places=6) in cards[1]


async def test_most_figures_being_stale_is_said_once(world: World, visit: Visit) -> None:
    reader = await a_full_district(world)
    visitor = await visit(reader)
    async with world.app.parts.database.writing() as work:
        long_ago = world.app.clock.now() - timedelta(days=30)
        of_district = "update figure_district_cell set derived_at = $1 where district_id = $2"
        await work.raw.execute(of_district, long_ago, world.district_id)

    page = (await visitor.get(f"/admin/figures/district/{world.district_id}")).text

    assert page.count('<p class="notice warn">') == 1
    assert "stands-out" not in page
    assert t("page-stale") in page


async def test_a_place_without_anything_says_what_will_come(world: World, visit: Visit) -> None:
    visitor = await visit(await world.above(Role.DISTRICT))

    place = (await visitor.get(f"/admin/figures/district/{world.district_id}")).text
    figure = (await visitor.get(f"/admin/figures/district/{world.district_id}/children_observed")).text

    assert t("vertical-nothing-yet") in place
    assert 'id="facet-' not in place
    assert t("vertical-not-derived") in figure
    assert t("vertical-years-none") in figure


async def test_a_figure_that_is_not_collected_and_one_that_is_hidden_say_so(world: World, visit: Visit) -> None:
    visitor = await visit(await world.above(Role.DISTRICT))
    path = f"/admin/figures/preschool/{world.preschool_id}"

    not_collected = (await visitor.get(f"{path}/attendance")).text
    await with_cells(world, *of_children(3, 3))
    await added_up(world)
    hidden = (await visitor.get(f"{path}/children_observed")).text
    place = (await visitor.get(path)).text

    assert t("vertical-suppressed-why") in hidden
    assert "100%" not in hidden and "•••" in hidden
    assert t("page-not-collected") in not_collected
    assert t("page-suppressed") in place


async def test_a_reader_above_has_no_way_to_rows_or_children(world: World, visit: Visit) -> None:
    visitor = await visit(await world.above(Role.DISTRICT))
    await with_cells(world, *of_children(20, 10))
    await added_up(world)

    pages = [
        (await visitor.get(f"/admin/figures/preschool/{world.preschool_id}{rest}")).text
        for rest in ("", "/children_observed")
    ]

    assert [re.findall(r'href="(/admin/preschools/[^"]+)"', page) for page in pages] == [[], []]


async def test_many_rows_behind_a_figure_come_in_parts_of_fifty(world: World, visit: Visit) -> None:
    visitor = await visit(await world.head())
    for number in range(PLACES_SHOWN + 1):
        await world.child(name=f"Bola{number}")
    path = f"/admin/preschools/{world.preschool_id}/figures/children_observed"

    first, last = [(await visitor.get(path, part=part)).text for part in (1, 2)]

    assert (rows_in(first), rows_in(last)) == (PLACES_SHOWN, 1)
    assert "&amp;part=2" in first and t("page-part", part=2, parts=2) in last


@pytest.mark.parametrize(("role", "ways"), [(Role.HEAD, 1), (Role.METHODIST, 0)])
async def test_from_a_figure_a_head_comes_to_a_decision_upon_it(
    world: World, visit: Visit, role: Role, ways: int
) -> None:
    visitor = await visit(await world.staff(role))
    await with_cells(world, *of_children(20, 10))
    way = f"/admin/preschools/{world.preschool_id}/decisions/new?figure=children_observed"

    page = (await visitor.get(f"/admin/figures/preschool/{world.preschool_id}/children_observed")).text
    form = await visitor.get(way)

    assert page.count(way) == ways
    assert form.status_code == (200 if ways else 403)


async def test_a_place_is_found_by_its_name_in_cyrillic_letters(world: World, visit: Visit) -> None:
    visitor = await visit(await world.above(Role.DISTRICT))
    await a_preschool(world, "Yulduzcha bogʻchasi")

    page = (await visitor.get(f"/admin/figures/district/{world.district_id}", find="юлдузча")).text
    nothing = (await visitor.get(f"/admin/figures/district/{world.district_id}", find="<i>")).text

    found = page[page.index('id="found"') :]
    assert "Yulduzcha bogʻchasi" in found[:800]
    assert t("vertical-found-none") in nothing and "<i>" not in nothing


@pytest.mark.parametrize("path", ["", "/children_observed"])
async def test_the_map_shows_each_region_with_its_value_in_words(world: World, visit: Visit, path: str) -> None:
    visitor = await visit(await world.above(Role.MINISTRY))
    await with_cells(world, *of_children(60, 30))
    await added_up(world)
    await first_of_the_country(world)

    page = (await visitor.get(f"/admin/figures/country{path}")).text

    assert f"/admin/figures/region/{world.region_id}" in page
    if not path:
        assert re.search(
            rf'<a href="/admin/figures/region/{world.region_id}[^"]*" class="tile step-\d" aria-label="[^"]+: 50%"',
            page,
        )
