"""What an entry said before it was corrected or withdrawn: kept for staff, gone for families."""

from datetime import datetime, timedelta
from typing import Any

from server.shared.domain.permissions import Role
from server.shared.ids import uuid7
from tests.server.observations.test_correct import correct, withdraw
from tests.support.observations import recorded
from tests.support.statements import statements_of
from tests.support.world import Person, World, a_world


async def versions(world: World, person: Person, entry: str) -> Any:
    return await world.app.get(f"{world.path}/observations/{entry}/versions", person.token)


async def test_every_correction_and_the_withdrawal_leave_how_it_read_before(world: World) -> None:
    educator = await world.educator()
    entry = await recorded(world, educator, await world.child(), text="Birinchi", level=0.5, shared=False)
    await correct(world, educator, entry, text="Ikkinchi")
    await correct(world, educator, entry, text="Ikkinchi")
    await withdraw(world, educator, entry)
    await withdraw(world, educator, entry)

    told = (await versions(world, educator, entry)).json()

    assert [(one["number"], one["step"], one["text"], one["level"], one["shared"]) for one in told] == [
        (2, "withdrawn", "Ikkinchi", None, True),
        (1, "corrected", "Birinchi", 0.5, False),
    ]
    assert {one["made_by_name"] for one in told} == {"Sinov Odami"}
    made_at = datetime.fromisoformat(told[0]["made_at"])
    assert abs(made_at - world.app.clock.now()) < timedelta(seconds=1)


async def test_an_entry_that_stands_as_it_was_written_has_no_versions(world: World) -> None:
    educator = await world.educator()
    entry = await recorded(world, educator, await world.child())

    response = await versions(world, educator, entry)

    assert (response.status_code, response.json()) == (200, [])


async def test_who_may_read_versions(world: World) -> None:
    author, child_id = await world.educator(), await world.child()
    foreign = await a_world(world.app)
    entry = await recorded(world, author, child_id)
    await correct(world, author, entry)
    people: dict[str, Person] = {
        "author": author,
        "colleague": await world.educator(),
        "specialist": await world.staff(Role.SPECIALIST, world.sunflowers),
        "head": await world.head(),
        "educator of another group": await world.educator(world.butterflies),
        "nurse": await world.staff(Role.NURSE),
        "parent": await world.parent(child_id),
        "district": await world.above(Role.DISTRICT),
        "stranger": await foreign.head(),
        "nobody": Person(uuid7(), uuid7(), ""),
    }

    answers = {name: (await versions(world, person, entry)).status_code for name, person in people.items()}

    assert answers == {
        "author": 200,
        "colleague": 200,
        "specialist": 200,
        "head": 200,
        "educator of another group": 404,
        "nurse": 403,
        "parent": 403,
        "district": 403,
        "stranger": 404,
        "nobody": 401,
    }


async def test_reading_versions_is_noted_and_costs_the_same_for_any_number(world: World) -> None:
    author, child_id = await world.educator(), await world.child()
    entry = await recorded(world, author, child_id)
    for number in range(5):
        await correct(world, author, entry, text=f"Tuzatish {number}")

    counted = await statements_of(world.app, lambda: versions(world, author, entry))

    assert counted == 4
    async with world.app.parts.database.reading() as work:
        noted = await work.raw.fetchval(
            "select count(*) from read_journal where account_id = $1 and action = 'observation.read'"
            " and child_ids = array[$2::uuid]",
            author.account_id,
            child_id,
        )
    assert noted >= 2
