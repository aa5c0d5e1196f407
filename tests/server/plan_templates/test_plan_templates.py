"""Keeping a week as a template, sharing it, throwing it away."""

from typing import Any

import httpx

from server.shared.domain.permissions import Role
from server.shared.ids import uuid7
from tests.server.weekly_plans.steps import mark
from tests.support.plans import draft_week
from tests.support.statements import statements_of
from tests.support.world import Person, World, a_world


async def keep(world: World, person: Person, plan: Any, name: str = "Kuz", **said: Any) -> httpx.Response:
    body = {"id": str(uuid7()), "plan_id": plan["id"], "name": name, **said}
    return await world.app.post(f"{world.path}/plan-templates", person.token, body)


async def listed(world: World, person: Person) -> Any:
    return (await world.app.get(f"{world.path}/plan-templates", person.token)).json()


async def test_a_kept_week_is_the_persons_own_until_it_is_shared(world: World) -> None:
    educator, colleague = await world.educator(), await world.educator(world.butterflies)
    plan = await draft_week(world, educator)

    own, shared = await keep(world, educator, plan, " Kuz "), await keep(world, educator, plan, "Qish", shared=True)

    assert (own.status_code, shared.status_code) == (201, 201)
    answer = own.json()
    assert (answer["name"], answer["age_band"], answer["activities"], answer["uses"]) == ("Kuz", "middle", 35, 0)
    assert [one["name"] for one in await listed(world, educator)] == ["Kuz", "Qish"]
    assert await listed(world, colleague) == [{**shared.json(), "permitted": []}]


async def test_a_template_holds_nothing_of_what_became_of_the_week(world: World) -> None:
    educator = await world.educator()
    plan = await draft_week(world, educator)
    await mark(world, educator, plan, plan["activities"][0])

    template_id = (await keep(world, educator, plan)).json()["id"]

    async with world.app.parts.database.reading() as work:
        lines = await work.raw.fetchval("select activities from plan_template where id = $1::text::uuid", template_id)
    assert {(line["state"], line["reason"], line["touched"], line["revision"]) for line in lines} == {
        ("planned", "", False, 0)
    }


async def test_names_are_the_persons_own_and_not_given_twice(world: World) -> None:
    educator, colleague = await world.educator(), await world.educator()
    plan = await draft_week(world, educator)
    first = await keep(world, educator, plan)

    again = await keep(world, educator, plan)
    same_id = await keep(world, educator, plan, "Boshqa", id=first.json()["id"])
    blank = await keep(world, educator, plan, "  ")
    another = await keep(world, colleague, plan)

    assert [(answer.status_code, answer.json()["code"]) for answer in (again, same_id)] == [
        (409, "plan_template.name_taken"),
        (409, "plan_template.id_taken"),
    ]
    assert (blank.status_code, another.status_code) == (400, 201)
    assert len(await listed(world, educator)) == 1


async def test_a_template_is_thrown_away_by_its_author_and_a_shared_one_by_the_leading_staff(world: World) -> None:
    educator, colleague = await world.educator(), await world.educator(world.butterflies)
    methodist, stranger = await world.staff(Role.METHODIST), await (await a_world(world.app)).head()
    plan = await draft_week(world, educator)
    own, shared = (
        (await keep(world, educator, plan)).json(),
        (await keep(world, educator, plan, "Q", shared=True)).json(),
    )

    async def gone(person: Person, template: Any) -> int:
        path = f"{world.path}/plan-templates/{template['id']}"
        return (await world.app.send("DELETE", path, person.token)).status_code

    assert [await gone(person, shared) for person in (colleague, stranger)] == [403, 404]
    assert [await gone(person, own) for person in (colleague, methodist, stranger)] == [404, 404, 404]
    assert len(await listed(world, educator)) == 2
    assert (await gone(methodist, shared), await gone(educator, own)) == (204, 204)
    assert await listed(world, educator) == []


async def test_only_a_week_one_may_read_is_kept_and_only_here(world: World) -> None:
    educator, neighbour = await world.educator(), await world.educator(world.butterflies)
    specialist = await world.staff(Role.SPECIALIST, world.sunflowers)
    stranger = await (await a_world(world.app)).head()
    plan = await draft_week(world, educator)

    answers = [await keep(world, person, plan) for person in (neighbour, specialist, stranger)]
    read = [
        (await world.app.get(f"{world.path}/plan-templates", token)).status_code
        for token in (neighbour.token, specialist.token, stranger.token, None)
    ]

    assert [answer.status_code for answer in answers] == [404, 403, 404]
    assert read == [200, 403, 404, 401]


async def test_the_list_costs_the_same_statements_for_any_number_of_templates(world: World) -> None:
    educator = await world.educator()
    plan = await draft_week(world, educator)
    path = f"{world.path}/plan-templates"
    none = await statements_of(world.app, lambda: world.app.get(path, educator.token))
    for number in range(3):
        await keep(world, educator, plan, f"Kuz {number}")

    several = await statements_of(world.app, lambda: world.app.get(path, educator.token))

    assert none == several <= 2
