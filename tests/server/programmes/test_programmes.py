"""The preschool's programme: written in versions, put in force by the head's order."""

import asyncio
from typing import Any

import httpx

from server.shared.domain.permissions import Role
from server.shared.ids import uuid7
from tests.support.world import Person, World, a_world


async def write(world: World, person: Person | None, version: int = 0, **said: Any) -> httpx.Response:
    body = {"id": str(uuid7()), "version": version, "title": "Bogʻcha dasturi", **said}
    return await world.app.send("PUT", f"{world.path}/programmes/2026", person.token if person else None, body)


async def read(world: World, person: Person | None) -> httpx.Response:
    return await world.app.get(f"{world.path}/programmes/2026", person.token if person else None)


async def approve(world: World, person: Person | None, **said: Any) -> httpx.Response:
    body = {"order_number": "12-b", "order_date": "2026-08-25", **said}
    return await world.app.post(f"{world.path}/programmes/2026/approve", person.token if person else None, body)


async def test_the_programme_is_written_read_by_the_staff_and_put_in_force_by_the_heads_order(world: World) -> None:
    methodist, head = await world.staff(Role.METHODIST), await world.head()
    educator = await world.educator()

    missing = await read(world, educator)
    written = await write(world, methodist, aims=" Maqsadlar ", local_content="Xorazm")
    approved = await approve(world, head)
    seen = (await read(world, educator)).json()

    assert (missing.status_code, written.status_code, approved.status_code) == (404, 200, 200)
    assert (written.json()["status"], written.json()["version"], written.json()["aims"]) == ("draft", 1, "Maqsadlar")
    assert written.json()["permitted"] == ["programme.edit"]
    assert (seen["status"], seen["order_number"], seen["order_date"]) == ("approved", "12-b", "2026-08-25")
    assert (seen["title"], seen["local_content"], seen["permitted"]) == ("Bogʻcha dasturi", "Xorazm", [])


async def test_writing_into_an_approved_programme_makes_it_a_draft_again(world: World) -> None:
    head = await world.head()
    await write(world, head)
    await approve(world, head)

    again = (await write(world, head, 1, title="Yangi nomi")).json()

    assert (again["status"], again["version"], again["order_number"], again["order_date"]) == ("draft", 2, "", None)
    assert again["permitted"] == ["programme.edit", "programme.approve"]


async def test_a_programme_somebody_else_changed_is_not_overwritten(world: World) -> None:
    head, methodist = await world.head(), await world.staff(Role.METHODIST)
    await write(world, head)
    await write(world, methodist, 1, title="Metodistniki")

    late = await write(world, head, 1, title="Mudiraniki")
    as_new = await write(world, head, 0, title="Mudiraniki")

    assert [(answer.status_code, answer.json()["code"]) for answer in (late, as_new)] == [
        (409, "programme.changed_meanwhile")
    ] * 2
    assert (await read(world, head)).json()["title"] == "Metodistniki"


async def test_of_two_who_begin_at_once_one_is_kept_and_the_other_told(world: World) -> None:
    people = [await world.head(), await world.staff(Role.METHODIST)]

    answers = await asyncio.gather(*(write(world, person) for person in people))

    assert sorted(answer.status_code for answer in answers) == [200, 409]
    assert (await read(world, people[0])).json()["version"] == 1


async def test_an_order_is_given_once_with_a_number_and_a_date_that_has_come(world: World) -> None:
    head = await world.head()
    missing = await approve(world, head)
    await write(world, head)

    early = await approve(world, head, order_date="2026-11-30")
    nameless = await approve(world, head, order_number="  ")
    await approve(world, head)
    twice = await approve(world, head)

    assert (missing.status_code, nameless.status_code) == (404, 400)
    assert (early.status_code, early.json()["code"]) == (409, "programme.order_in_future")
    assert (twice.status_code, twice.json()["code"]) == (409, "programme.approved_already")


async def test_a_programme_without_a_title_or_with_another_ones_id_is_refused(world: World) -> None:
    head = await world.head()
    programme_id = (await write(world, head)).json()["id"]

    blank = await write(world, head, 1, title="  ")
    body = {"id": programme_id, "version": 0, "title": "Keyingi yil"}
    taken = await world.app.send("PUT", f"{world.path}/programmes/2027", head.token, body)

    assert blank.status_code == 400
    assert (taken.status_code, taken.json()["code"]) == (409, "programme.id_taken")


async def test_who_may_read_write_and_approve(world: World) -> None:
    head, methodist, educator = await world.head(), await world.staff(Role.METHODIST), await world.educator()
    nurse = await world.staff(Role.NURSE)
    stranger = await (await a_world(world.app)).head()
    await write(world, head)
    people = [educator, nurse, stranger, None]

    assert [(await read(world, person)).status_code for person in people] == [200, 403, 404, 401]
    assert [(await write(world, person, 1)).status_code for person in people] == [403, 403, 404, 401]
    assert [(await approve(world, person)).status_code for person in [methodist, *people]] == [403, 403, 403, 404, 401]
    assert (await read(world, head)).json()["version"] == 1
