"""A month as DHIS2 reads it: the published format, names only, small groups hidden at every level below as well."""

import json
from typing import Any

from server.shared.domain.permissions import Role
from server.shared.ids import uuid7
from tests.server.exchange.dhis2_format import faults
from tests.server.exchange.naming import a_uid, cells, change, data_value_set, name
from tests.support.app import App
from tests.support.statements import statements_of
from tests.support.world import Person, World


async def district(world: World, title: str = "Tuman") -> Any:
    """Another district of the world's region."""
    district_id = uuid7()
    names = json.dumps({"uz": title, "ru": title, "en": title})
    async with world.app.parts.database.writing() as work:
        await work.raw.execute(
            "insert into district (id, region_id, slug, name) values ($1, $2, $3, $4)",
            district_id,
            world.region_id,
            district_id.hex,
            names,
        )
    return district_id


async def preschool(world: World, district_id: object) -> Any:
    preschool_id = uuid7()
    async with world.app.parts.database.writing() as work:
        await work.raw.execute(
            "insert into preschool (id, region_id, district_id, name, number, ownership, profile, address)"
            " values ($1, $2, $3, 'Nihol', '', 'state', 'general', '')",
            preschool_id,
            world.region_id,
            district_id,
        )
    return preschool_id


async def told_of(app: App, person: Person, level: str) -> dict[str, list[str]]:
    """By organisation unit: the values told of it."""
    found: dict[str, list[str]] = {}
    for value in (await data_value_set(app, person, level))["dataValues"]:
        found.setdefault(value["orgUnit"], []).append(value["value"])
    return found


async def test_a_month_is_told_in_the_published_format(app: App, world: World) -> None:
    ministry, place, combination = await world.above(Role.MINISTRY), a_uid(), a_uid()
    numerator, entries = a_uid(), a_uid()
    await cells(world, "district", world.district_id, 40, plans_in_place=(12.5, 20))
    await name(
        app,
        ministry,
        change("place", world.district_id, place),
        change("numerator", "plans_in_place", numerator, combination),
        change("entries", "plans_in_place", entries),
    )

    told = await data_value_set(app, ministry, "district")

    assert faults(told) == []
    assert told == {
        "dataValues": [
            {
                "dataElement": numerator,
                "period": "202610",
                "orgUnit": place,
                "value": "12.5",
                "categoryOptionCombo": combination,
            },
            {"dataElement": entries, "period": "202610", "orgUnit": place, "value": "7"},
        ]
    }


async def test_without_any_name_the_set_is_empty_and_still_one(app: App, world: World) -> None:
    ministry = await world.above(Role.MINISTRY)
    await cells(world, "region", world.region_id, 40)

    assert await data_value_set(app, ministry, "region") == {"dataValues": []}


async def test_the_schema_refuses_what_the_guide_does_not_know() -> None:
    good = {"dataElement": "f7n9E0hX8qk", "period": "201401", "orgUnit": "DiszpKrYNg8", "value": "12"}

    assert faults({"dataValues": [good]}) == []
    assert faults({"dataValues": [{**good, "period": "2014-01"}]}) == ["$.dataValues[0].period is '2014-01'"]
    assert faults({"dataValues": [{**good, "value": 12}]}) == ["$.dataValues[0].value is no string"]
    assert faults({"values": []}) == ["$ lacks dataValues", "$ has values"]


async def test_a_small_district_is_hidden_and_another_with_it_so_that_no_difference_tells(
    app: App, world: World
) -> None:
    ministry = await world.above(Role.MINISTRY)
    others = [await district(world), await district(world)]
    units = {world.district_id: a_uid(), others[0]: a_uid(), others[1]: a_uid()}
    for place, children in zip(units, (3, 20, 90), strict=True):
        await cells(world, "district", place, children, children_observed=(1, children), plans_in_place=(1, 2))
    await name(
        app,
        ministry,
        *[change("place", place, theirs) for place, theirs in units.items()],
        change("denominator", "children_observed"),
        change("denominator", "plans_in_place"),
    )

    told = await told_of(app, ministry, "district")

    assert told == {units[world.district_id]: ["2"], units[others[0]]: ["2"], units[others[1]]: ["90", "2"]}


async def test_below_a_hidden_district_its_preschools_are_hidden_too(app: App, world: World) -> None:
    ministry = await world.above(Role.MINISTRY)
    small, large = await district(world), await district(world)
    home, away = await preschool(world, large), await preschool(world, small)
    await cells(world, "district", small, 4)
    await cells(world, "district", large, 60)
    await cells(world, "district", world.district_id, 500)
    for place, children in ((home, 60), (away, 4), (world.preschool_id, 500)):
        await cells(world, "preschool", place, children, children_observed=(1, children))
    units = {home: a_uid(), away: a_uid(), world.preschool_id: a_uid()}
    await name(
        app,
        ministry,
        *[change("place", place, theirs) for place, theirs in units.items()],
        change("denominator", "children_observed"),
    )

    told = await told_of(app, ministry, "preschool")

    assert told == {units[world.preschool_id]: ["500"]}


async def test_a_set_costs_statements_by_the_places_above_and_not_by_the_places_told(app: App, world: World) -> None:
    ministry = await world.above(Role.MINISTRY)
    await name(app, ministry, change("numerator", "plans_in_place"))
    async with app.parts.database.reading() as work:
        regions = await work.raw.fetchval(
            "select count(distinct d.region_id) from district d join region r on r.id = d.region_id and not r.practice"
        )
    few = await statements_of(app, lambda: data_value_set(app, ministry, "district"))
    for _ in range(5):
        place = await district(world)
        await cells(world, "district", place, 30, plans_in_place=(1, 2))
        await name(app, ministry, change("place", place))

    many = await statements_of(app, lambda: data_value_set(app, ministry, "district"))

    assert few == many == 3 + regions


async def test_a_month_to_come_is_refused(app: App, world: World) -> None:
    ministry = await world.above(Role.MINISTRY)

    refused = await app.get("/api/exchange/data-value-sets", ministry.token, month="2026-12-01")

    assert (refused.status_code, refused.json()["code"]) == (409, "exchange.month_to_come")
