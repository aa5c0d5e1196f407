"""The day's work under a framework shaped otherwise: seven areas, five levels, ages cut in three."""

from collections.abc import AsyncIterator
from datetime import timedelta
from uuid import UUID

import pytest_asyncio

from server.shared.domain.frameworks import reference_id
from tests.server.frameworks.bringing import SECOND, brought, in_force, second
from tests.support.observations import recorded
from tests.support.plans import MONDAY, draft_week
from tests.support.world import Person, World

AREAS = [area["slug"] for area in SECOND["areas"]]
OLD_WEEK = MONDAY + timedelta(weeks=1)


@pytest_asyncio.fixture(loop_scope="session")
async def version(world: World, ministry: Person) -> AsyncIterator[str]:
    """The second framework in force while a test runs."""
    document = second()
    async with in_force(world.app, ministry, await brought(world.app, ministry, document)):
        yield document["version"]


def indicator(version: str, slug: str) -> UUID:
    return reference_id("framework", "bogcha-yoli", version, slug)


async def test_entries_take_its_areas_and_all_five_levels_and_refuse_those_of_another(
    world: World, version: str
) -> None:
    educator, child = await world.educator(), await world.child()
    said = indicator(version, "talk.finders")
    entry = {"child_ids": [str(child)], "text": "Tinglab javob berdi", "observed_at": world.app.clock.now().isoformat()}
    path = f"{world.path}/observations"

    for level in (0, 0.25, 0.5, 0.75, 1):
        await recorded(world, educator, child, area="talk", indicator_id=said, level=level)
    refused = [
        (
            await world.app.post(
                path, educator.token, {"observations": [{**entry, "id": str(indicator(version, code)), **other}]}
            )
        ).json()["code"]
        for code, other in (
            ("a", {"area": "speech"}),
            ("b", {"area": "talk", "indicator_id": str(said), "level": 0.4}),
        )
    ]

    assert refused == ["observation.wrong_area", "observation.wrong_level"]


async def test_growth_follows_its_areas_in_the_band_into_which_the_group_falls(world: World, version: str) -> None:
    educator, child = await world.educator(), await world.child()
    steady, nearly = indicator(version, "talk.finders"), indicator(version, "moving.finders")
    await recorded(world, educator, child, area="talk", indicator_id=steady, level=1)
    await recorded(world, educator, child, area="moving", indicator_id=nearly, level=0.75)

    growth = (await world.app.get(f"{world.path}/children/{child}/growth", educator.token)).json()

    assert growth["age_band"] == "finders"
    assert [area["area"] for area in growth["areas"]] == AREAS
    assert (growth["areas"][0]["can"], growth["areas"][1]["learns"]) == ([str(steady)], [str(nearly)])
    assert growth["areas"][3]["next"] == [str(indicator(version, "signs.finders"))]


async def test_a_week_is_drafted_in_its_areas_and_by_its_local_share(world: World, version: str) -> None:
    educator = await world.educator()

    plan = await draft_week(world, educator)

    areas = {line["area"] for line in plan["activities"]}
    assert areas <= set(AREAS)
    assert len(areas) == 7
    assert len(plan["activities"]) == 35
    assert {line["weekday"] for line in plan["activities"]} == {0, 1, 2, 3, 4}


async def test_coverage_shows_its_areas_and_indicators_of_the_group_s_band(world: World, version: str) -> None:
    educator = await world.educator()
    await draft_week(world, educator)

    found = (await world.app.get(f"{world.path}/groups/{world.sunflowers}/coverage", educator.token)).json()

    assert {one["area"]: one["recommended"] for one in found["areas"]} == SECOND["balance"]
    assert {one["slug"] for one in found["indicators"]} == {f"{area}.finders" for area in AREAS}


async def test_a_route_proposes_by_its_levels(world: World, version: str) -> None:
    educator, child = await world.educator(), await world.child()
    nearly, beginning = indicator(version, "making.finders"), indicator(version, "signs.finders")
    steady = indicator(version, "talk.finders")
    for area, one, level in (("signs", beginning, 0.25), ("making", nearly, 0.75), ("talk", steady, 1)):
        await recorded(world, educator, child, area=area, indicator_id=one, level=level)

    route = (await world.app.get(f"{world.path}/children/{child}/route", educator.token)).json()

    assert route["proposed_strengths"] == [str(steady)]
    assert route["proposed_steps"] == [str(nearly), str(beginning)]


async def test_the_reference_holds_it_as_it_came_and_only_the_languages_it_has(world: World, version: str) -> None:
    educator = await world.educator()

    framework = (await world.app.get("/api/reference", educator.token)).json()["framework"]

    assert [(one["value"], one["threshold"]) for one in framework["levels"]] == [
        (one["value"], one["threshold"]) for one in SECOND["levels"]
    ]
    assert [area["title"] for area in framework["areas"]] == [area["title"] for area in SECOND["areas"]]
    assert (framework["local_share"], framework["source"]) == (0.3, SECOND["source"])


async def test_a_week_planned_before_stays_and_is_still_written_at(world: World, ministry: Person) -> None:
    educator = await world.educator()
    plan = await draft_week(world, educator)
    line = plan["activities"][0]

    async with in_force(world.app, ministry, await brought(world.app, ministry, second())):
        path = f"{world.path}/weekly-plans/{plan['id']}"
        kept = (await world.app.get(path, educator.token)).json()
        put = {"put": [{**line, "title": "Ertalabki oʻyin"}], "removed": []}
        written = await world.app.send("PUT", path, educator.token, put)
        coverage = (await world.app.get(f"{world.path}/groups/{world.sunflowers}/coverage", educator.token)).json()

    assert kept["activities"] == plan["activities"]
    assert written.status_code == 200, written.text
    assert [one["area"] for one in coverage["areas"]][:7] == AREAS
    assert {one["area"] for one in coverage["areas"]} > set(AREAS)
