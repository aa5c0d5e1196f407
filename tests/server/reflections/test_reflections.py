"""The reflection at the end of a day, who reads it, and the life of a group's plans."""

from typing import Any

from server.shared.domain.permissions import Role
from server.shared.ids import uuid7
from tests.support.plans import MONDAY, draft_week
from tests.support.statements import statements_of
from tests.support.world import Person, World, a_world

TODAY = "2026-11-18"


def path_of(world: World, plan: Any, day: str = TODAY) -> str:
    return f"{world.path}/weekly-plans/{plan['id']}/reflections/{day}"


def a_reflection(*chips: str, text: str = "") -> dict[str, object]:
    return {"id": str(uuid7()), "chips": list(chips), "text": text}


async def listed(world: World, plan: Any, person: Person) -> Any:
    return (await world.app.get(f"{world.path}/weekly-plans/{plan['id']}/reflections", person.token)).json()


async def test_a_day_is_looked_back_upon_with_chips_or_a_sentence(world: World) -> None:
    educator = await world.educator()
    plan = await draft_week(world, educator)

    written = await world.app.send("PUT", path_of(world, plan), educator.token, a_reflection("loved_it", text=" Zoʻr "))

    assert written.status_code == 200
    assert (written.json()["chips"], written.json()["text"]) == (["loved_it"], "Zoʻr")
    assert written.json()["permitted"] == ["reflection.write"]
    assert await listed(world, plan, educator) == [written.json()]


async def test_a_day_has_one_reflection_whichever_device_writes_it(world: World) -> None:
    educator = await world.educator()
    plan = await draft_week(world, educator)
    first = await world.app.send("PUT", path_of(world, plan), educator.token, a_reflection("too_long"))

    second = await world.app.send("PUT", path_of(world, plan), educator.token, a_reflection("went_well"))

    assert second.json()["id"] == first.json()["id"]
    assert [row["chips"] for row in await listed(world, plan, educator)] == [["went_well"]]


async def test_what_is_empty_of_another_week_or_yet_to_come_is_refused(world: World) -> None:
    educator = await world.educator()
    plan = await draft_week(world, educator)
    kept = a_reflection("went_well")
    await world.app.send("PUT", path_of(world, plan), educator.token, kept)

    codes = [
        (await world.app.send("PUT", path_of(world, plan, day), educator.token, said)).json()["code"]
        for day, said in (
            (TODAY, a_reflection()),
            ("2026-11-13", a_reflection("again")),
            ("2026-11-19", a_reflection("again")),
            ("2026-11-17", kept),
        )
    ]

    assert codes == ["reflection.empty", "reflection.other_week", "reflection.not_yet", "reflection.id_taken"]
    assert [row["day"] for row in await listed(world, plan, educator)] == [TODAY]


async def test_families_neighbours_and_strangers_read_no_reflection(world: World) -> None:
    educator, neighbour = await world.educator(), await world.educator(world.butterflies)
    specialist, parent = await world.staff(Role.SPECIALIST, world.sunflowers), await world.parent(await world.child())
    stranger = await (await a_world(world.app)).head()
    plan = await draft_week(world, educator)
    await world.app.send("PUT", path_of(world, plan), educator.token, a_reflection("went_well"))
    reading = f"{world.path}/weekly-plans/{plan['id']}/reflections"
    life = f"{world.path}/groups/{world.sunflowers}/living-plan"
    people = (specialist, neighbour, parent, stranger)

    read = [(await world.app.get(reading, person.token)).status_code for person in people]
    measured = [(await world.app.get(life, person.token)).status_code for person in people]
    written = [
        (await world.app.send("PUT", path_of(world, plan), person.token, a_reflection("again"))).status_code
        for person in people
    ]

    assert read == measured == [200, 404, 403, 404]
    assert written == [403, 404, 403, 404]


async def test_the_life_of_plans_is_counted_from_marks_and_days_looked_back_upon(world: World) -> None:
    educator = await world.educator()
    plan = await draft_week(world, educator)
    own = [row for row in plan["activities"] if row["weekday"] <= 2]
    marks = ({"state": "done"}, {"state": "moved", "reason": "yomgʻir"}, {"state": "not_done"})
    for activity, mark in zip(own, marks, strict=False):
        path = f"{world.path}/weekly-plans/{plan['id']}/activities/{activity['id']}/mark"
        assert (await world.app.post(path, educator.token, mark)).status_code == 200
    await world.app.send("PUT", path_of(world, plan), educator.token, a_reflection("went_well"))

    life = (await world.app.get(f"{world.path}/groups/{world.sunflowers}/living-plan", educator.token)).json()

    assert (life["planned"], life["unmarked"]) == (len(own), len(own) - 3)
    assert (life["done"], life["adapted"], life["unexplained"], life["not_done_with_reason"]) == (1, 1, 1, 0)
    assert round(life["alive"], 3) == 0.667
    assert life["reflected_days"] == 1


async def test_the_list_takes_as_many_statements_for_one_day_as_for_three(world: World) -> None:
    educator = await world.educator()
    plan = await draft_week(world, educator)
    reading = f"{world.path}/weekly-plans/{plan['id']}/reflections"

    async def asked() -> None:
        assert (await world.app.get(reading, educator.token)).status_code == 200

    await world.app.send("PUT", path_of(world, plan), educator.token, a_reflection("again"))
    one = await statements_of(world.app, asked)
    for day in (MONDAY.isoformat(), "2026-11-17"):
        await world.app.send("PUT", path_of(world, plan, day), educator.token, a_reflection("again"))

    assert await statements_of(world.app, asked) == one
