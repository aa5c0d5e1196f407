"""Who may do what with a weekly plan."""

from collections.abc import Awaitable, Callable
from typing import Any

from server.shared.domain.permissions import Role
from server.shared.ids import uuid7
from tests.support.plans import MONDAY, draft_week
from tests.support.world import World, a_world


async def test_every_route_answers_each_person_as_the_matrix_says(world: World) -> None:
    educator, head = await world.educator(), await world.head()
    specialist = await world.staff(Role.SPECIALIST, world.sunflowers)
    neighbour = await world.educator(world.butterflies)
    nurse, district = await world.staff(Role.NURSE), await world.above(Role.DISTRICT)
    stranger = await (await a_world(world.app)).head()
    plan = await draft_week(world, educator)
    path = f"{world.path}/weekly-plans/{plan['id']}"
    new = {"id": str(uuid7()), "group_id": str(world.sunflowers), "week_start": MONDAY.isoformat()}
    change = {"put": [{**plan["activities"][0], "title": "Oʻzgacha"}]}
    activity = f"{path}/activities/{plan['activities'][0]['id']}/mark"

    async def statuses(call: Callable[[str | None], Awaitable[Any]]) -> list[int]:
        people = [specialist, neighbour, nurse, district, stranger]
        return [(await call(person.token)).status_code for person in people] + [(await call(None)).status_code]

    read = await statuses(lambda token: world.app.get(path, token))
    listed = await statuses(lambda token: world.app.get(f"{world.path}/groups/{world.sunflowers}/weekly-plans", token))
    drafted = await statuses(lambda token: world.app.post(f"{world.path}/weekly-plans", token, new))
    written = await statuses(lambda token: world.app.send("PUT", path, token, change))
    marked = await statuses(lambda token: world.app.post(activity, token, {"state": "done"}))
    submitted = await statuses(lambda token: world.app.post(f"{path}/submit", token))
    decided = await statuses(lambda token: world.app.post(f"{path}/decide", token, {"approved": True}))

    assert read == listed == [200, 404, 403, 403, 404, 401]
    assert drafted == written == marked == [403, 404, 403, 403, 404, 401]
    assert submitted == [403, 404, 403, 403, 403, 401]
    assert decided == [403, 403, 403, 403, 404, 401]
    assert (await world.app.get(path, educator.token)).json() == plan
    assert (await world.app.post(f"{path}/submit", head.token)).status_code == 403


async def test_a_parent_reads_the_week_of_the_own_childs_group_once_it_is_approved(world: World) -> None:
    educator, head = await world.educator(), await world.head()
    parent = await world.parent(await world.child())
    plan, other = await draft_week(world, educator), await draft_week(world, head, group_id=world.butterflies)
    path = f"{world.path}/weekly-plans"
    listed_at = f"{world.path}/groups/{world.sunflowers}/weekly-plans"

    drafted = await world.app.get(f"{path}/{plan['id']}", parent.token)
    drafted_list = await world.app.get(listed_at, parent.token)
    await world.app.post(f"{path}/{plan['id']}/submit", educator.token)
    decision = {"approved": True, "remark": "Yaxshi reja"}
    await world.app.post(f"{path}/{plan['id']}/decide", head.token, decision)
    own = await world.app.get(f"{path}/{plan['id']}", parent.token)
    listed = await world.app.get(listed_at, parent.token)
    foreign = await world.app.get(f"{path}/{other['id']}", parent.token)
    written = await world.app.send("PUT", f"{path}/{plan['id']}", parent.token, {"put": []})

    assert (drafted.status_code, drafted_list.json()) == (404, [])
    assert [row["id"] for row in listed.json()] == [plan["id"]]
    assert (own.status_code, own.json()["remark"], own.json()["permitted"]) == (200, "", [])
    assert (foreign.status_code, written.status_code) == (404, 403)
