"""Twins: what is in the library already, by the hash of a file, for those who may see it."""

import hashlib
from typing import Any
from uuid import UUID

from server.shared.ids import uuid7
from server.worker import drain
from tests.media_library.intake_files import photo
from tests.media_library.sending import Sender
from tests.support.statements import statements_of
from tests.support.world import Person, World, a_world


async def shelved(sender: Sender, content: bytes, title: str) -> UUID:
    """A resource of the preschool made of a file."""
    file_id, resource_id = await sender.ready(content), uuid7()
    body = {
        "id": str(resource_id),
        "file_id": str(file_id),
        "kind": "picture",
        "title": {"uz": title},
        "language": "uz",
    }
    answer = await sender.world.app.post(f"{sender.world.path}/resources", sender.person.token, body)
    assert answer.status_code == 201, answer.text
    await drain(sender.world.app.parts)
    return resource_id


async def twins_of(world: World, person: Person | None, content: bytes) -> Any:
    digest = hashlib.sha256(content).hexdigest()
    return await world.app.get(f"{world.path}/resources/twins", person.token if person else None, sha256=digest)


async def test_a_file_that_is_in_the_library_is_offered_before_it_is_sent_again(world: World) -> None:
    head, content = Sender(world, await world.head()), photo((411, 311))
    resource_id = await shelved(head, content, "Kuz")
    educator = await world.educator()

    found = (await twins_of(world, educator, content)).json()
    other = (await twins_of(world, educator, content + b"1")).json()

    assert [(row["id"], row["title"], row["owner_id"]) for row in found] == [
        (str(resource_id), {"uz": "Kuz"}, str(world.preschool_id))
    ]
    assert found[0]["thumb"].endswith("/thumb")
    assert other == []


async def test_a_judged_file_tells_its_hash_so_that_its_twins_are_found(world: World) -> None:
    head, content = Sender(world, await world.head()), photo((412, 312))
    await shelved(head, content, "Qish")

    again = await head.state(await head.ready(content, "nusxa.jpg"))

    assert again["sha256"] == hashlib.sha256(content).hexdigest()
    assert len((await twins_of(world, head.person, content)).json()) == 1


async def test_twins_are_for_those_who_may_see_them(world: World) -> None:
    head, content = Sender(world, await world.head()), photo((413, 313))
    resource_id = await shelved(head, content, "Bahor")
    elsewhere = await a_world(world.app)
    stranger, parent = await elsewhere.educator(), await world.parent(await world.child())

    shown = [len((await twins_of(world, person, content)).json()) for person in (head.person, parent)]
    foreign = [(await twins_of(world, person, content)).status_code for person in (stranger, None)]
    own_library = (await twins_of(elsewhere, stranger, content)).json()
    path = f"{world.path}/resources/{world.preschool_id}/{resource_id}/withdraw"
    assert (await world.app.post(path, head.person.token)).status_code == 204

    assert (shown, foreign, own_library) == ([1, 1], [404, 401], [])
    assert (await twins_of(world, head.person, content)).json() == []


async def test_a_hash_is_a_hash_and_twins_cost_one_statement(world: World) -> None:
    head, content = Sender(world, await world.head()), photo((414, 314))

    wrong = await world.app.get(f"{world.path}/resources/twins", head.person.token, sha256="ABC")
    none = await statements_of(world.app, lambda: twins_of(world, head.person, content))
    for number in range(3):
        await shelved(head, content, f"Yoz {number}")
    three = await statements_of(world.app, lambda: twins_of(world, head.person, content))

    assert wrong.status_code == 400
    assert none == three == 2
