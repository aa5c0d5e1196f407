"""Collections: written, shared with the staff, written over by nobody unseen."""

from typing import Any
from uuid import UUID

import pytest

from server.shared.domain.permissions import Role
from server.shared.ids import NOWHERE, uuid7
from tests.media_library.sending import figure
from tests.media_library.shelf import names, path_of, put
from tests.support.statements import statements_of
from tests.support.world import Person, World, a_world


async def write(world: World, person: Person, collection_id: UUID, *items: tuple[UUID, UUID], **said: Any) -> Any:
    body = {
        "title": " Kuz ",
        "shared": False,
        "items": [{"owner_id": str(owner), "resource_id": str(one)} for owner, one in items],
        **said,
    }
    return await world.app.send("PUT", f"{world.path}/collections/{collection_id}", person.token, body)


@pytest.fixture
async def three(world: World) -> list[tuple[UUID, UUID]]:
    home = world.preschool_id
    return [
        (home, await put(world, home, "Bir")),
        (NOWHERE, await put(world, NOWHERE, "Ikki")),
        (home, await put(world, home, "Uch")),
    ]


async def test_a_collection_holds_its_resources_in_their_order(world: World, three: list[tuple[UUID, UUID]]) -> None:
    educator, collection_id = await world.educator(), uuid7()

    made = await write(world, educator, collection_id, three[2], three[0], three[2])
    changed = await write(world, educator, collection_id, *three, revision=1)
    (row,) = (await world.app.get(f"{world.path}/collections", educator.token)).json()

    assert made.status_code == 200
    assert [item["title"]["uz"] for item in made.json()["items"]] == ["Uch", "Bir"]
    assert (made.json()["title"], made.json()["revision"], made.json()["own"]) == ("Kuz", 1, True)
    assert [item["title"]["uz"] for item in changed.json()["items"]] == ["Bir", "Ikki", "Uch"]
    assert (row["count"], row["revision"], len(row["covers"]), row["own"]) == (3, 2, 3, True)
    assert sorted(await names(world, educator, collection=str(collection_id))) == ["Bir", "Ikki", "Uch"]


async def test_whoever_wrote_from_an_older_one_is_told(world: World, three: list[tuple[UUID, UUID]]) -> None:
    educator, collection_id = await world.educator(), uuid7()
    await write(world, educator, collection_id, three[0])
    await write(world, educator, collection_id, three[1], revision=1)

    answers = [
        await write(world, educator, collection_id, three[2], revision=1),
        await write(world, educator, collection_id, three[2], revision=0),
        await write(world, educator, uuid7(), three[2], revision=4),
    ]
    one = (await world.app.get(f"{world.path}/collections/{collection_id}", educator.token)).json()

    assert [answer.json()["code"] for answer in answers] == ["media_using.collection_changed"] * 3
    assert [item["title"]["uz"] for item in one["items"]] == ["Ikki"]


async def test_shared_ones_are_seen_by_the_staff_and_changed_by_author_and_methodist(
    world: World, three: list[tuple[UUID, UUID]]
) -> None:
    author, colleague, methodist = await world.educator(), await world.educator(), await world.staff(Role.METHODIST)
    shared, own = uuid7(), uuid7()
    await write(world, author, shared, three[0], shared=True)
    await write(world, author, own, three[0])

    async def seen(person: Person) -> list[int]:
        path = f"{world.path}/collections"
        return [(await world.app.get(f"{path}/{one}", person.token)).status_code for one in (shared, own)]

    async def listed(person: Person) -> int:
        return len((await world.app.get(f"{world.path}/collections", person.token)).json())

    assert [await seen(person) for person in (author, colleague, methodist)] == [[200, 200], [200, 404], [200, 404]]
    assert [await listed(person) for person in (author, colleague, methodist)] == [2, 1, 1]
    assert await names(world, colleague, collection=str(own)) == []
    assert (await write(world, colleague, shared, shared=True, revision=1)).status_code == 403
    assert (await write(world, colleague, own, revision=1)).status_code == 404
    assert (await write(world, methodist, shared, shared=True, revision=1)).status_code == 200
    one = f"{world.path}/collections/{own}"
    removed = [
        (await world.app.send("DELETE", one, person.token)).status_code for person in (colleague, author, author)
    ]
    assert removed == [404, 204, 404]
    assert await figure(world, "select count(*) from collection_item where collection_id = $1", own) == 0


async def test_only_what_the_writer_may_read_goes_in_and_what_is_withdrawn_is_shown_no_more(
    world: World, three: list[tuple[UUID, UUID]]
) -> None:
    educator, collection_id, colleague = await world.educator(), uuid7(), await world.educator()
    mine = await put(world, world.preschool_id, "Meniki", reach="mine", author_id=educator.account_id)
    elsewhere = await a_world(world.app)
    foreign = await put(world, elsewhere.preschool_id, "Begona")
    await write(world, educator, collection_id, *three, (world.preschool_id, mine), shared=True)
    async with world.app.parts.database.writing() as work:
        await work.raw.execute("update resource set withdrawn_at = now() where id = $1", three[0][1])

    refused = await write(world, educator, collection_id, (elsewhere.preschool_id, foreign), revision=1)
    by_colleague = (await world.app.get(f"{world.path}/collections/{collection_id}", colleague.token)).json()
    again = await write(world, educator, collection_id, *three, revision=1, shared=True)
    blank = await write(world, educator, uuid7(), title="  ")

    assert (refused.status_code, refused.json()["code"]) == (409, "media_using.unknown_item")
    assert [item["title"]["uz"] for item in by_colleague["items"]] == ["Ikki", "Uch"]
    assert (again.status_code, [item["title"]["uz"] for item in again.json()["items"]]) == (200, ["Ikki", "Uch"])
    assert blank.status_code == 400


async def test_collections_are_of_a_preschools_own_staff(world: World, three: list[tuple[UUID, UUID]]) -> None:
    author, collection_id, child_id = await world.educator(), uuid7(), await world.child()
    await write(world, author, collection_id, three[0], shared=True)
    stranger = await (await a_world(world.app)).educator()
    refused = [await world.parent(child_id), await world.staff(Role.NURSE), await world.above(Role.DISTRICT), stranger]

    statuses = [
        [
            (await world.app.get(f"{world.path}/collections", person.token)).status_code,
            (await world.app.get(f"{world.path}/collections/{collection_id}", person.token)).status_code,
            (await write(world, person, collection_id, revision=1)).status_code,
        ]
        for person in refused
    ]

    assert statuses == [[403] * 3] * 3 + [[404] * 3]
    assert await names(world, refused[0], collection=str(collection_id)) == []


async def test_lists_cost_the_same_statements_for_any_number(world: World, three: list[tuple[UUID, UUID]]) -> None:
    educator, collection_id = await world.educator(), uuid7()
    await write(world, educator, collection_id, *three)
    for _ in range(3):
        await write(world, educator, uuid7(), *three)

    async def cost(path: str) -> int:
        return await statements_of(world.app, lambda: world.app.get(path, educator.token))

    assert await cost(f"{world.path}/collections") == 2
    assert await cost(f"{world.path}/collections/{collection_id}") == 2
    assert (await world.app.get(path_of(world, three[0][1]), educator.token)).status_code == 200
