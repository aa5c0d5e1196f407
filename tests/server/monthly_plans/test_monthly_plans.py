"""The month of a group: what is drafted, what a person writes of it, and who may."""

from typing import Any

import pytest_asyncio

from server.shared.domain.permissions import Role
from tests.support.app import App
from tests.support.plans import draft_year, load_reference
from tests.support.statements import statements_of
from tests.support.world import Person, World, a_world

AREAS = ["physical", "social_emotional", "speech", "cognitive", "creative"]


@pytest_asyncio.fixture(autouse=True, loop_scope="session")
async def reference(app: App) -> None:
    await load_reference(app)


def path_of(world: World, month: int = 11) -> str:
    return f"{world.path}/groups/{world.sunflowers}/monthly-plans/2026/{month}"


async def the_month(world: World, person: Person, month: int = 11) -> dict[str, Any]:
    response = await world.app.get(path_of(world, month), person.token)
    assert response.status_code == 200, response.text
    plan: dict[str, Any] = response.json()
    return plan


async def test_a_month_has_goals_of_every_area_indicators_in_focus_and_words_for_families(world: World) -> None:
    educator = await world.educator()
    assert (await world.app.get(path_of(world), educator.token)).status_code == 404
    year = await draft_year(world, educator, whole=True)

    plan = await the_month(world, educator)

    assert (plan["month"], plan["group_name"], plan["version"], plan["touched"]) == ("2026-11-01", "Kungaboqar", 1, [])
    assert set(plan["goals"]) == set(AREAS)
    assert all(goal.startswith("Bola oʻz surʼatida: ") for goal in plan["goals"].values())
    assert len(plan["indicators"]) == 10
    assert plan["theme"]["uz"] in plan["with_families"]
    assert plan["weeks"] == [week for week in year["weeks"] if week["month"] == 11]
    assert plan["permitted"] == ["annual_plan.edit"]


async def test_over_a_year_every_indicator_of_the_age_has_its_month(world: World) -> None:
    educator = await world.educator()
    await draft_year(world, educator, whole=True)

    months = [await the_month(world, educator, month) for month in range(1, 13)]

    assert len({slug for month in months for slug in month["indicators"]}) == 16
    assert len({month["with_families"] for month in months}) == 12
    assert (months[0]["month"], months[8]["month"]) == ("2027-01-01", "2026-09-01")


async def test_texts_are_in_the_language_of_the_group(world: World) -> None:
    educator = await world.educator()
    async with world.app.parts.database.writing() as work:
        await work.raw.execute("update preschool_group set language = 'ru' where id = $1", world.sunflowers)

    await draft_year(world, educator, whole=True)

    plan = await the_month(world, educator)
    assert plan["goals"]["speech"].startswith("Ребёнок в своём темпе: ")
    assert plan["with_families"].startswith("Тема этого месяца")


async def test_what_a_person_wrote_stays_when_the_year_is_drafted_again(world: World) -> None:
    educator = await world.educator()
    await draft_year(world, educator, whole=True)
    plan = await the_month(world, educator)
    body = {"version": 1, "goals": {"speech": " Ertak aytib berish "}, "indicators": plan["indicators"]}

    written = (await world.app.send("PUT", path_of(world), educator.token, body)).json()
    await draft_year(world, educator, whole=True)

    assert (written["goals"], written["touched"], written["version"]) == (
        {"speech": "Ertak aytib berish"},
        ["goals"],
        2,
    )
    assert await the_month(world, educator) == written


async def test_a_change_upon_an_older_version_or_of_unknown_things_changes_nothing(world: World) -> None:
    educator = await world.educator()
    await draft_year(world, educator, whole=True)
    plan = await the_month(world, educator)

    async def refused(**body: object) -> tuple[int, str]:
        answer = await world.app.send("PUT", path_of(world), educator.token, {"version": 1, **body})
        return answer.status_code, answer.json()["code"]

    assert await refused(version=7, with_families="Salom") == (409, "monthly_plan.changed_meanwhile")
    assert await refused(goals={"magic": "Sehr"}) == (409, "monthly_plan.unknown_area")
    assert await refused(indicators=["magic.flies"]) == (409, "monthly_plan.unknown_indicator")
    assert await the_month(world, educator) == plan


async def test_who_may_read_and_write_a_month(world: World) -> None:
    educator, head = await world.educator(), await world.head()
    specialist = await world.staff(Role.SPECIALIST, world.sunflowers)
    neighbour, stranger = await world.educator(world.butterflies), await (await a_world(world.app)).head()
    parent = await world.parent(await world.child())
    await draft_year(world, educator, whole=True)
    people = [educator, head, specialist, neighbour, stranger, parent]
    body = {"version": 1, "with_families": "Birga oʻqing"}

    read = [(await world.app.get(path_of(world), person.token)).status_code for person in people]
    refused = [(await world.app.send("PUT", path_of(world), person.token, body)).status_code for person in people[2:]]

    assert read == [200, 200, 200, 404, 404, 403]
    assert refused == [403, 404, 404, 403]
    assert (await world.app.get(path_of(world))).status_code == 401
    assert (await the_month(world, educator))["version"] == 1


async def test_reading_a_month_costs_a_fixed_number_of_statements(world: World) -> None:
    educator = await world.educator()
    await draft_year(world, educator, whole=True)

    counted = await statements_of(world.app, lambda: world.app.get(path_of(world), educator.token))

    assert counted <= 4
