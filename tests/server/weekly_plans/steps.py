"""What people do with a week, as tests ask for it."""

from typing import Any

import httpx

from tests.support.plans import draft_week
from tests.support.world import Person, World


async def plan_now(world: World, person: Person, plan: dict[str, Any]) -> Any:
    return (await world.app.get(f"{world.path}/weekly-plans/{plan['id']}", person.token)).json()


async def rewrite(
    world: World, person: Person, plan: dict[str, Any], put: list[dict[str, Any]], *removed: dict[str, Any]
) -> httpx.Response:
    body = {"put": put, "removed": [{"id": line["id"], "revision": line["revision"]} for line in removed]}
    return await world.app.send("PUT", f"{world.path}/weekly-plans/{plan['id']}", person.token, body)


async def step(world: World, person: Person, plan: dict[str, Any], name: str, body: object = None) -> httpx.Response:
    return await world.app.post(f"{world.path}/weekly-plans/{plan['id']}/{name}", person.token, body)


async def mark(world: World, person: Person, plan: dict[str, Any], activity: dict[str, Any]) -> httpx.Response:
    path = f"{world.path}/weekly-plans/{plan['id']}/activities/{activity['id']}/mark"
    return await world.app.post(path, person.token, {"state": "moved", "reason": "Yomgʻir yogʻdi"})


async def approved(world: World, educator: Person, head: Person) -> Any:
    plan = await draft_week(world, educator)
    await step(world, educator, plan, "submit")
    return (await step(world, head, plan, "decide", {"approved": True})).json()
