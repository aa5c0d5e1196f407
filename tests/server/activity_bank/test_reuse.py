"""How often an activity is used: in how many weeks that were handed to the methodist it stands."""

from typing import Any
from uuid import UUID

from server.features.activity_bank.service import note_uses
from server.shared.ids import uuid7
from tests.server.activity_bank.asking import neighbour, write
from tests.server.figures.facts import MONDAYS, a_plan
from tests.support.plans import load_reference
from tests.support.world import Person, World


async def plan_with(world: World, made: dict[str, Any], week: int, lines: int = 1) -> UUID:
    """A week whose first lines are this activity of the bank."""
    plan_id = await a_plan(world, world.sunflowers, MONDAYS[week], "draft", states=("planned",) * 3)
    async with world.app.parts.database.writing() as work:
        await work.raw.execute(
            "update activity set bank_owner_id = $3, bank_id = $4 where preschool_id = $1 and id in"
            " (select id from activity where preschool_id = $1 and plan_id = $2 order by id limit $5)",
            world.preschool_id,
            plan_id,
            UUID(made["owner_id"]),
            UUID(made["id"]),
            lines,
        )
    return plan_id


async def uses(world: World, person: Person, made: dict[str, Any]) -> int:
    response = await world.app.get(f"{world.path}/bank/{made['owner_id']}/{made['id']}", person.token)
    count: int = response.json()["uses"]
    return count


async def noted(world: World, plan_id: UUID) -> None:
    async with world.app.parts.database.writing() as work:
        await note_uses(work, world.preschool_id, plan_id)


async def test_a_week_counts_once_when_it_is_handed_on_and_a_draft_does_not(world: World) -> None:
    await load_reference(world.app)
    head, near = await world.head(), await neighbour(world)
    made = await write(world, head, sharing="district")
    first, second = await plan_with(world, made, 0, lines=2), await plan_with(near, made, 1)

    drafted = await uses(world, head, made)
    await noted(world, first)
    once = await uses(world, head, made)
    await noted(world, first)
    again = await uses(world, head, made)
    await noted(near, second)

    assert (drafted, once, again) == (0, 1, 1)
    assert await uses(world, head, made) == 2


async def test_a_week_handed_on_again_without_it_counts_no_more(world: World) -> None:
    await load_reference(world.app)
    head = await world.head()
    made = await write(world, head)
    plan_id = await plan_with(world, made, 0)
    await noted(world, plan_id)

    async with world.app.parts.database.writing() as work:
        await work.raw.execute("update activity set bank_id = null where plan_id = $1", plan_id)
    await noted(world, plan_id)

    assert await uses(world, head, made) == 0


async def test_handing_a_week_to_the_methodist_notes_its_uses(world: World) -> None:
    await load_reference(world.app)
    educator = await world.educator()
    made = await write(world, educator)
    body = {"id": str(uuid7()), "group_id": str(world.sunflowers), "week_start": "2026-11-16"}
    week = (await world.app.post(f"{world.path}/weekly-plans", educator.token, body)).json()
    line = {**week["activities"][0], "bank": {"owner_id": made["owner_id"], "id": made["id"]}}
    await world.app.send("PUT", f"{world.path}/weekly-plans/{week['id']}", educator.token, {"put": [line]})

    submitted = await world.app.post(f"{world.path}/weekly-plans/{week['id']}/submit", educator.token)

    assert submitted.status_code == 200, submitted.text
    assert await uses(world, educator, made) == 1
