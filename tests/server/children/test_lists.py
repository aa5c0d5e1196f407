"""What the lists of children show, to whom, and that the reading is noted."""

from server.kernel import audit
from server.shared.domain.permissions import Action
from tests.support.statements import statements_of
from tests.support.world import World, a_world


async def test_an_educator_sees_the_children_of_the_own_group_in_the_order_of_the_alphabet(world: World) -> None:
    educator = await world.educator()
    await world.child(name="Shahnoza", family="Shokirova")
    await world.child(name="Aziza", family="Zokirova")
    await world.child(world.butterflies, name="Ulugʻbek")

    response = await world.app.get(f"{world.path}/groups/{world.sunflowers}/children", educator.token)

    assert response.status_code == 200
    page = response.json()
    assert [row["given_name"] for row in page["items"]] == ["Aziza", "Shahnoza"]
    assert page["next_cursor"] is None
    assert page["permitted"] == ["observation.record"]


async def test_the_list_of_another_group_is_not_found(world: World) -> None:
    educator = await world.educator(world.sunflowers)

    response = await world.app.get(f"{world.path}/groups/{world.butterflies}/children", educator.token)

    assert (response.status_code, response.json()["code"]) == (404, "access.not_found")


async def test_a_parent_sees_the_own_child_and_no_other(world: World) -> None:
    own = await world.child(name="Aziza")
    await world.child(name="Begona")
    parent = await world.parent(own)

    response = await world.app.get(f"{world.path}/children", parent.token)

    assert [row["given_name"] for row in response.json()["items"]] == ["Aziza"]


async def test_a_parent_sees_of_the_group_only_the_own_child(world: World) -> None:
    own, sibling = await world.child(name="Aziza"), await world.child(world.butterflies, name="Bobur")
    await world.child(name="Begona")
    parent = await world.parent(own, sibling)

    response = await world.app.get(f"{world.path}/groups/{world.sunflowers}/children", parent.token)

    assert [row["given_name"] for row in response.json()["items"]] == ["Aziza"]


async def test_a_head_sees_the_children_of_every_group(world: World) -> None:
    head = await world.head()
    await world.child(name="Aziza")
    await world.child(world.butterflies, name="Ulugʻbek")

    pages = [
        (await world.app.get(f"{world.path}/groups/{group}/children", head.token)).json()
        for group in (world.sunflowers, world.butterflies)
    ]

    assert [[row["given_name"] for row in page["items"]] for page in pages] == [["Aziza"], ["Ulugʻbek"]]


async def test_pages_of_a_group_join_without_gap_or_repetition(world: World) -> None:
    head = await world.head()
    made = {str(await world.child(name=f"Bola {number % 7}", family="Bir xil")) for number in range(60)}
    path = f"{world.path}/groups/{world.sunflowers}/children"

    first = (await world.app.get(path, head.token)).json()
    second = (await world.app.get(path, head.token, cursor=first["next_cursor"])).json()

    seen = [row["id"] for row in first["items"] + second["items"]]
    assert (len(first["items"]), len(second["items"]), second["next_cursor"]) == (50, 10, None)
    assert (set(seen), len(seen)) == (made, 60)


async def test_search_finds_names_in_either_script(world: World) -> None:
    head = await world.head()
    await world.child(name="Ulugʻbek", family="Qoʻgʻirchoqov")
    await world.child(name="Boshqa", family="Bola")

    found = await world.app.get(f"{world.path}/children", head.token, search="қўғирч")

    assert [row["family_name"] for row in found.json()["items"]] == ["Qoʻgʻirchoqov"]


async def test_pages_of_children_join_without_gap_or_repetition(world: World) -> None:
    head = await world.head()
    made = {str(await world.child(name=f"Bola {number:03}", family="Bir xil")) for number in range(60)}

    first = (await world.app.get(f"{world.path}/children", head.token)).json()
    second = (await world.app.get(f"{world.path}/children", head.token, cursor=first["next_cursor"])).json()

    seen = [row["id"] for row in first["items"] + second["items"]]
    assert (len(first["items"]), len(second["items"]), second["next_cursor"]) == (50, 10, None)
    assert set(seen) == made
    assert len(seen) == 60


async def test_a_list_costs_the_same_statements_for_any_number_of_children(world: World) -> None:
    head = await world.head()
    for number in range(12):
        await world.child(name=f"Bola {number}")
    path = f"{world.path}/groups/{world.sunflowers}/children"

    counted = await statements_of(world.app, lambda: world.app.get(path, head.token))

    assert counted == 2


async def test_reading_a_list_is_noted_with_every_child_in_it(world: World) -> None:
    educator = await world.educator()
    child_id = await world.child()
    parent = await world.parent(child_id)

    await world.app.get(f"{world.path}/groups/{world.sunflowers}/children", educator.token)

    journal = (await world.app.get(f"{world.path}/children/{child_id}/readers", parent.token)).json()
    assert [(entry["role"], entry["action"]) for entry in journal] == [("educator", "child.read")]


async def test_a_stranger_gets_nothing(world: World) -> None:
    other = await a_world(world.app)
    stranger = await other.head()
    await world.child()

    listed = await world.app.get(f"{world.path}/children", stranger.token)
    signed_out = await world.app.get(f"{world.path}/children")

    assert listed.status_code == 404
    assert signed_out.status_code == 401


async def test_a_family_is_not_told_who_of_another_family_opened_a_shared_entry(world: World) -> None:
    own, other = await world.child(name="Aziza"), await world.child(name="Begona")
    parent, neighbour, educator = await world.parent(own), await world.parent(other), await world.educator()
    async with world.app.parts.database.writing() as work:
        for reader in (neighbour, educator):
            actor = await world.actor(reader)
            await audit.record_read(work, actor, Action.OBSERVATION_READ, world.preschool_id, [own, other])

    journal = (await world.app.get(f"{world.path}/children/{own}/readers", parent.token)).json()

    told = {(entry["role"], entry["reader"] != "") for entry in journal}
    assert told == {("parent", False), ("educator", True)}
