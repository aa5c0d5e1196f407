"""The days on which a preschool does otherwise than the country."""

from typing import Any

from server.kernel import changes
from server.shared.ids import uuid7
from tests.support.world import World, a_world


def closed_day(**changes: object) -> dict[str, Any]:
    return {"id": str(uuid7()), "day": "2026-12-01", "works": False, "reason": "Taʼmirlash", **changes}


async def test_a_head_adds_and_removes_a_day(world: World) -> None:
    head = await world.head()
    request = closed_day()

    added = await world.app.post(f"{world.path}/calendar-days", head.token, request)
    listed = (await world.app.get(f"{world.path}/calendar-days", head.token)).json()
    removed = await world.app.send("DELETE", f"{world.path}/calendar-days/{request['id']}", head.token)

    assert (added.status_code, listed, removed.status_code) == (201, [request], 204)
    assert (await world.app.get(f"{world.path}/calendar-days", head.token)).json() == []


async def test_a_day_is_said_once(world: World) -> None:
    head = await world.head()
    first = closed_day()
    await world.app.post(f"{world.path}/calendar-days", head.token, first)

    again = await world.app.post(f"{world.path}/calendar-days", head.token, closed_day(works=True))

    assert (again.status_code, again.json()["code"]) == (409, "calendar.day_taken")
    assert (await world.app.get(f"{world.path}/calendar-days", head.token)).json() == [first]


async def test_educators_learn_of_a_day_and_may_not_add_one(world: World) -> None:
    head, educator = await world.head(), await world.educator()
    await world.app.post(f"{world.path}/calendar-days", head.token, closed_day())

    refused = await world.app.post(f"{world.path}/calendar-days", educator.token, closed_day(day="2026-12-02"))
    listed = await world.app.get(f"{world.path}/calendar-days", educator.token)

    assert refused.status_code == 403
    assert [row["day"] for row in listed.json()] == ["2026-12-01"]
    async with world.app.parts.database.reading() as work:
        heard = await changes.since(work, await world.actor(educator), world.preschool_id, (0, 0), 10)
    assert [row["kind"] for row in heard] == ["calendar_day"]


async def test_a_stranger_finds_no_days(world: World) -> None:
    stranger, head = await (await a_world(world.app)).head(), await world.head()
    request = closed_day()
    await world.app.post(f"{world.path}/calendar-days", head.token, request)

    listed = await world.app.get(f"{world.path}/calendar-days", stranger.token)
    added = await world.app.post(f"{world.path}/calendar-days", stranger.token, closed_day(day="2026-12-02"))
    removed = await world.app.send("DELETE", f"{world.path}/calendar-days/{request['id']}", stranger.token)
    signed_out = await world.app.get(f"{world.path}/calendar-days")

    assert [answer.status_code for answer in (listed, added, removed, signed_out)] == [404, 404, 404, 401]
    assert (await world.app.get(f"{world.path}/calendar-days", head.token)).json() == [request]
