"""Tasks: their owner sees and marks them, late ones first, reminders once."""

from datetime import date

from server.shared.ids import uuid7
from tests.server.decisions.deciding import (
    OCTOBER,
    a_task,
    decided,
    month_of,
    moved_to,
    path_of,
    remind,
    shown,
)
from tests.support.world import Person, World, a_world


async def tasks_of(world: World, person: Person, whole: bool | None = None) -> list[tuple[str, bool, bool]]:
    response = await world.app.get(f"{world.path}/tasks", person.token, whole=whole)
    assert response.status_code == 200, response.text
    return [(one["due_on"], one["late"], one["done_at"] is not None) for one in response.json()]


async def test_an_owner_sees_the_own_tasks_and_the_head_all_of_them(world: World) -> None:
    head, educator, other = await world.head(), await world.educator(), await world.educator()
    await month_of(world, OCTOBER, 0.5)
    await decided(
        world, head, tasks=[a_task(educator), a_task(other, due_on="2026-11-20"), a_task(head, due_on="2026-12-02")]
    )

    refused = await world.app.get(f"{world.path}/tasks", educator.token, whole=True)

    assert await tasks_of(world, educator) == [("2026-12-01", False, False)]
    assert await tasks_of(world, head) == [("2026-12-02", False, False)]
    assert [due for due, _, _ in await tasks_of(world, head, whole=True)] == [
        "2026-11-20",
        "2026-12-01",
        "2026-12-02",
    ]
    assert refused.status_code == 403


async def test_done_twice_is_done_once_and_can_be_taken_back(world: World) -> None:
    head, educator = await world.head(), await world.educator()
    await month_of(world, OCTOBER, 0.5)
    made = await decided(world, head, tasks=[a_task(educator)])
    path = path_of(world, made, f"tasks/{made['tasks'][0]['id']}/done")
    said = {"done": True, "remark": "Jadval osildi"}

    first = await world.app.send("PUT", path, educator.token, said)
    again = await world.app.send("PUT", path, educator.token, said)
    back = await world.app.send("PUT", path, head.token, {"done": False})

    assert first.status_code == 200, first.text
    assert (first.json()["remark"], first.json()["done_by_name"]) == ("Jadval osildi", "Sinov Odami")
    assert first.json()["revision"] == again.json()["revision"] == 2
    assert (back.json()["done_at"], back.json()["revision"]) == (None, 3)


async def test_whose_task_it_is_not_may_not_mark_it(world: World) -> None:
    head, educator, other = await world.head(), await world.educator(), await world.educator()
    stranger = await (await a_world(world.app)).head()
    await month_of(world, OCTOBER, 0.5)
    made = await decided(world, head, tasks=[a_task(educator)])
    path = path_of(world, made, f"tasks/{made['tasks'][0]['id']}/done")

    refused = [
        (await world.app.send("PUT", path, token, {"done": True})).status_code
        for token in (other.token, stranger.token, None)
    ]
    unknown = await world.app.send("PUT", path_of(world, made, f"tasks/{uuid7()}/done"), head.token, {"done": True})

    assert (refused, unknown.status_code) == ([404, 404, 401], 404)
    assert (await shown(world, head, made))["tasks"][0]["done_at"] is None


async def test_the_task_of_a_dropped_decision_is_marked_no_more(world: World) -> None:
    head, educator = await world.head(), await world.educator()
    await month_of(world, OCTOBER, 0.5)
    made = await decided(world, head, tasks=[a_task(educator)])
    await world.app.post(path_of(world, made, "drop"), head.token, {"words": "Kerak emas"})

    path = path_of(world, made, f"tasks/{made['tasks'][0]['id']}/done")
    refused = await world.app.send("PUT", path, educator.token, {"done": True})

    assert (refused.status_code, refused.json()["code"]) == (409, "decision.not_running")
    assert await tasks_of(world, educator) == []


async def test_devices_hear_of_a_task_when_its_day_is_near_and_when_it_has_passed(world: World) -> None:
    head, educator = await world.head(), await world.educator()
    await month_of(world, OCTOBER, 0.5)
    await decided(world, head, tasks=[a_task(educator)])

    told = []
    for day in (27, 28, 29, 30):
        await moved_to(world, date(2026, 11, day))
        await remind(world)
        told.append(await _task_changes(world))
    for day in (1, 2, 3):
        await moved_to(world, date(2026, 12, day))
        await remind(world)
        told.append(await _task_changes(world))

    assert told == [1, 2, 2, 2, 2, 3, 3]


async def _task_changes(world: World) -> int:
    async with world.app.parts.database.reading() as work:
        counted: int = await work.raw.fetchval(
            "select count(*) from change where preschool_id = $1 and kind = 'task'", world.preschool_id
        )
    return counted
