"""Difficulties are written for staff, never over somebody else's words, and no family learns of them."""

from typing import Any
from uuid import UUID

from server.shared.domain.permissions import Role
from server.shared.ids import uuid7
from tests.support.statements import statements_of
from tests.support.world import Person, World, a_world


def said(**words: Any) -> dict[str, Any]:
    return {"area": "speech", "text": "“R” tovushini aytmaydi", "since": "2026-10-05", **words}


async def write(world: World, person: Person, child_id: UUID, difficulty_id: UUID, **words: Any) -> Any:
    path = f"{world.path}/children/{child_id}/difficulties/{difficulty_id}"
    return await world.app.send("PUT", path, person.token, said(**words))


async def listed(world: World, person: Person, child_id: UUID) -> Any:
    return await world.app.get(f"{world.path}/children/{child_id}/difficulties", person.token)


async def test_a_difficulty_is_written_rewritten_and_removed(world: World) -> None:
    educator, child, one = await world.educator(), await world.child(), uuid7()
    specialist = await world.staff(Role.SPECIALIST, world.sunflowers)

    written = await write(world, educator, child, one, specialist_id=str(specialist.staff_id))
    again = await write(world, educator, child, one, revision=1, support="Kuniga besh daqiqa", overcome_on="2026-11-10")
    shown = (await listed(world, educator, child)).json()
    path = f"{world.path}/children/{child}/difficulties/{one}"
    removed = await world.app.send("DELETE", path, educator.token)

    assert (written.status_code, again.status_code, removed.status_code) == (200, 200, 204)
    assert (written.json()["specialist_name"], written.json()["revision"]) == ("Karimova Nodira", 1)
    assert shown == [again.json()]
    assert (shown[0]["support"], shown[0]["overcome_on"], shown[0]["revision"]) == (
        "Kuniga besh daqiqa",
        "2026-11-10",
        2,
    )
    assert shown[0]["permitted"] == ["difficulty.write"]
    assert (await listed(world, educator, child)).json() == []


async def test_what_somebody_else_wrote_meanwhile_is_never_overwritten(world: World) -> None:
    educator, head, child, one = await world.educator(), await world.head(), await world.child(), uuid7()
    await write(world, educator, child, one)
    kept = (await write(world, head, child, one, revision=1, text="Gapi boʻlinadi")).json()

    clash = await write(world, educator, child, one, revision=1, text="Boshqacha")
    as_new = await write(world, educator, child, one, text="Boshqacha")

    assert (clash.status_code, clash.json()["code"]) == (409, "difficulty.changed_meanwhile")
    assert (as_new.status_code, as_new.json()["code"]) == (409, "difficulty.changed_meanwhile")
    assert (await listed(world, educator, child)).json() == [kept]


async def test_dates_area_and_specialist_must_be_sound(world: World) -> None:
    educator, child, cook = await world.educator(), await world.child(), await world.head()
    other = await a_world(world.app)
    foreign = await other.staff(Role.SPECIALIST)

    refused = [
        (await write(world, educator, child, uuid7(), **words)).json()["code"]
        for words in (
            {"since": "2026-12-01"},
            {"overcome_on": "2026-10-01"},
            {"area": "sehr"},
            {"specialist_id": str(foreign.staff_id)},
            {"specialist_id": str(cook.staff_id)},
            {"text": "   "},
        )
    ]

    assert refused == [
        "difficulty.in_future",
        "difficulty.overcome_before",
        "difficulty.unknown_area",
        "difficulty.unknown_specialist",
        "difficulty.unknown_specialist",
        "input.malformed",
    ]
    assert (await listed(world, educator, child)).json() == []


async def test_a_difficulty_of_another_child_is_not_reached_through_ones_own(world: World) -> None:
    educator, own, other, one = (
        await world.educator(),
        await world.child(),
        await world.child(world.butterflies),
        uuid7(),
    )
    await write(world, await world.head(), other, one)

    written = await write(world, educator, own, one, revision=1)
    removed = await world.app.send("DELETE", f"{world.path}/children/{own}/difficulties/{one}", educator.token)

    assert (written.status_code, written.json()["code"]) == (409, "difficulty.id_taken")
    assert removed.status_code == 404
    assert len((await listed(world, await world.head(), other)).json()) == 1


async def test_families_nurses_neighbours_and_strangers_learn_nothing(world: World) -> None:
    educator, child, one = await world.educator(), await world.child(), uuid7()
    neighbour, parent = await world.educator(world.butterflies), await world.parent(child)
    nurse, stranger = await world.staff(Role.NURSE), await (await a_world(world.app)).head()
    await write(world, educator, child, one)
    cursor = (await world.app.get(f"{world.path}/changes", parent.token)).json()["next_cursor"]
    people = (neighbour, parent, nurse, stranger)

    read = [(await listed(world, person, child)).status_code for person in people]
    written = [(await write(world, person, child, one, revision=1)).status_code for person in people]
    helpers = [(await world.app.get(f"{world.path}/specialists", person.token)).status_code for person in people]
    heard = (await world.app.get(f"{world.path}/changes", parent.token, cursor=cursor)).json()

    assert read == written == [404, 403, 403, 404]
    assert helpers == [200, 403, 403, 404]
    assert [change["kind"] for change in heard["items"]] == []
    assert (await listed(world, educator, child)).json()[0]["revision"] == 1


async def test_specialists_are_those_who_help_children(world: World) -> None:
    educator = await world.educator()
    specialist, nurse = await world.staff(Role.SPECIALIST), await world.staff(Role.NURSE)

    found = (await world.app.get(f"{world.path}/specialists", educator.token)).json()

    assert {one["id"]: one["position"] for one in found} == {
        str(specialist.staff_id): "specialist",
        str(nurse.staff_id): "nurse",
    }


async def test_the_reading_is_noted_and_the_writing_audited(world: World) -> None:
    educator, head, child, one = await world.educator(), await world.head(), await world.child(), uuid7()
    await write(world, educator, child, one)

    await listed(world, educator, child)
    readers = (await world.app.get(f"{world.path}/children/{child}/readers", head.token)).json()
    async with world.app.parts.database.reading() as work:
        audited = await work.raw.fetch(
            "select action from audit_entry where preschool_id = $1 and subject_id = $2", world.preschool_id, one
        )

    assert "difficulty.read" in [reader["action"] for reader in readers]
    assert [row["action"] for row in audited] == ["difficulty.write"]


async def test_the_list_takes_as_many_statements_for_one_as_for_three(world: World) -> None:
    educator, child = await world.educator(), await world.child()

    async def asked() -> None:
        assert (await listed(world, educator, child)).status_code == 200

    await write(world, educator, child, uuid7())
    one = await statements_of(world.app, asked)
    for _ in range(2):
        await write(world, educator, child, uuid7())

    assert await statements_of(world.app, asked) == one
