"""Reading observations: a group's stream and a child's timeline, to whom they show what."""

from datetime import timedelta

from server.features.observations.service import ObservationService
from server.shared.domain.permissions import Role
from server.shared.ids import uuid7
from tests.support.observations import a_photo, also_parent, an_entry, recorded, send, texts
from tests.support.statements import statements_of
from tests.support.world import Person, World, a_world


def stream(world: World) -> str:
    return f"/groups/{world.sunflowers}/observations"


async def test_a_stream_shows_the_newest_first_and_the_photos_that_are_not_ready_without_address(world: World) -> None:
    educator = await world.educator()
    child_id = await world.child()
    waiting = await a_photo(world, educator, state="waiting")
    await recorded(world, educator, child_id, text="Kecha", ago=timedelta(days=1))
    await recorded(world, educator, child_id, text="Bugun", photo_ids=[str(waiting)])

    page = (await world.app.get(f"{world.path}{stream(world)}", educator.token)).json()

    assert [item["text"] for item in page["items"]] == ["Bugun", "Kecha"]
    photo = page["items"][0]["photos"][0]
    assert (photo["state"], photo["small"], photo["thumb"], photo["view"]) == ("waiting", "", "", "")
    assert (page["permitted"], page["next_cursor"]) == (["observation.record"], None)


async def test_pages_join_without_gap_or_repetition_also_where_moments_are_equal(world: World) -> None:
    educator = await world.educator()
    child_id = await world.child()
    batches = [[an_entry(world.app, child_id, text=str(batch * 40 + n)) for n in range(40)] for batch in range(3)]
    for batch in batches:
        assert (await send(world, educator, *batch)).status_code == 201

    for path in (stream(world), f"/children/{child_id}/observations"):
        seen, cursor, sizes = [], None, []
        while cursor is not None or not sizes:
            page = (await world.app.get(f"{world.path}{path}", educator.token, cursor=cursor)).json()
            seen += [item["text"] for item in page["items"]]
            sizes.append(len(page["items"]))
            cursor = page["next_cursor"]

        assert sizes == [50, 50, 20]
        assert sorted(seen, key=int) == [str(number) for number in range(120)]


async def test_a_cursor_of_somebody_elses_making_is_malformed(world: World) -> None:
    educator = await world.educator()
    child_id = await world.child()

    for cursor in ("x", "WyJub25zZW5zZSIsICIwMCJd", "WyIwMDAxLTAxLTAxVDAwOjAwKzE0OjAwIiwgIjAwIl0="):
        for path in (stream(world), f"/children/{child_id}/observations"):
            response = await world.app.get(f"{world.path}{path}", educator.token, cursor=cursor)

            assert (response.status_code, response.json()["fields"][0]["field"]) == (400, "cursor")


async def test_lists_cost_the_same_statements_for_any_number_of_entries(world: World) -> None:
    educator = await world.educator()
    child_id = await world.child()
    await send(world, educator, *(an_entry(world.app, child_id) for _ in range(40)))
    paths = (stream(world), f"/children/{child_id}/observations", f"/children/{child_id}/growth")

    counted = [
        await statements_of(world.app, lambda path=path: world.app.get(f"{world.path}{path}", educator.token))  # type: ignore[misc]
        for path in paths
    ]

    assert counted == [2, 2, 5]


async def test_a_family_reads_what_is_shared_about_the_own_child_and_no_other_names(world: World) -> None:
    educator = await world.educator()
    own, other = await world.child(), await world.child(name="Begona")
    parent = await world.parent(own)
    await recorded(world, educator, own, other, text="Birgalikda")
    await recorded(world, educator, own, text="Ichki", shared=False)
    await recorded(world, educator, other, text="Boshqa bola")
    gone = await recorded(world, educator, own, text="Qaytarib olingan")
    await world.app.post(f"{world.path}/observations/{gone}/withdraw", educator.token)

    timeline = (await world.app.get(f"{world.path}/children/{own}/observations", parent.token)).json()

    assert [item["text"] for item in timeline["items"]] == ["Birgalikda"]
    assert [child["given_name"] for child in timeline["items"][0]["children"]] == ["Aziza"]
    assert timeline["items"][0]["permitted"] == []
    assert timeline["permitted"] == ["observation.from_home", "growth.read"]
    assert await texts(world, parent, stream(world)) == ["Birgalikda"]
    assert await texts(world, educator, f"/children/{own}/observations") == ["Ichki", "Birgalikda"]
    one = await world.app.get(f"{world.path}/observations/{gone}", educator.token)
    assert one.status_code == 404


async def test_an_entry_about_several_children_names_to_a_family_only_its_own_wherever_it_is_read(world: World) -> None:
    educator = await world.educator()
    own, other = await world.child(), await world.child(name="Begona", family="Begonayev")
    parent = await world.parent(own)
    entry = await recorded(world, educator, own, other, text="Birgalikda")
    paths = [f"{world.path}{stream(world)}", f"{world.path}/observations/{entry}", "/api/today/family"]

    answers = [await world.app.get(path, parent.token) for path in paths]

    assert [answer.status_code for answer in answers] == [200, 200, 200]
    assert [("Aziza" in answer.text, "Birgalikda" in answer.text) for answer in answers] == [(True, True)] * 3
    assert [("Begona" in answer.text, str(other) in answer.text) for answer in answers] == [(False, False)] * 3


async def test_a_family_does_not_open_an_unshared_entry_by_its_id(world: World) -> None:
    educator = await world.educator()
    own = await world.child()
    parent = await world.parent(own)
    hidden = await recorded(world, educator, own, shared=False)
    shown = await recorded(world, educator, own)

    answers = [
        (await world.app.get(f"{world.path}/observations/{one}", parent.token)).status_code for one in (hidden, shown)
    ]

    assert answers == [404, 200]


async def test_an_educator_who_is_a_mother_too_reads_elsewhere_only_what_is_shared(
    world: World,
) -> None:
    colleague = await world.educator(world.butterflies)
    mother = await world.educator(world.sunflowers)
    own = await world.child(world.butterflies)
    await also_parent(world, mother, own)
    await recorded(world, colleague, own, text="Ichki", shared=False)
    await recorded(world, colleague, own, text="Oilaga")

    assert await texts(world, mother, f"/children/{own}/observations") == ["Oilaga"]
    assert await texts(world, mother, f"/groups/{world.butterflies}/observations") == ["Oilaga"]


async def test_the_new_educator_reads_the_past_of_a_child_who_moved_and_the_old_one_no_longer(world: World) -> None:
    old, new, head = await world.educator(), await world.educator(world.butterflies), await world.head()
    moved, stayed = await world.child(), await world.child(name="Qolgan")
    await recorded(world, old, moved, stayed, text="Eski guruhda", ago=timedelta(days=3))
    transfer = {"group_id": str(world.butterflies), "starts_on": "2026-11-18"}
    await world.app.post(f"{world.path}/children/{moved}/transfer", head.token, transfer)

    timeline = (await world.app.get(f"{world.path}/children/{moved}/observations", new.token)).json()
    no_longer = await world.app.get(f"{world.path}/children/{moved}/observations", old.token)

    assert [item["text"] for item in timeline["items"]] == ["Eski guruhda"]
    assert [child["given_name"] for child in timeline["items"][0]["children"]] == ["Aziza"]
    assert timeline["permitted"] == ["observation.record", "growth.read"]
    assert no_longer.status_code == 404
    assert await texts(world, old, stream(world)) == ["Eski guruhda"]


async def test_every_reading_is_noted_with_each_child_shown(world: World) -> None:
    educator = await world.educator()
    one, two = await world.child(), await world.child(name="Bobur")
    parent = await world.parent(one)
    await recorded(world, educator, one, two)
    await recorded(world, educator, one)

    await world.app.get(f"{world.path}{stream(world)}", educator.token)
    await world.app.get(f"{world.path}/children/{one}/observations", educator.token)
    await world.app.get(f"{world.path}/children/{one}/growth", educator.token)
    await world.app.get(f"{world.path}/groups/{world.sunflowers}/not-seen", educator.token)

    journal = (await world.app.get(f"{world.path}/children/{one}/readers", parent.token)).json()
    actions = sorted(entry["action"] for entry in journal)
    assert actions == ["growth.read", "observation.read", "observation.read"]


async def test_who_may_read(world: World) -> None:
    educator = await world.educator()
    child_id, other = await world.child(), await world.child(world.butterflies)
    entry = await recorded(world, educator, child_id)
    foreign = await a_world(world.app)
    people: dict[str, Person] = {
        "educator": educator,
        "educator of another group": await world.educator(world.butterflies),
        **{role.value: await world.staff(role, world.sunflowers) for role in _STAFF},
        "district": await world.above(Role.DISTRICT),
        "ministry": await world.above(Role.MINISTRY),
        "parent": await world.parent(child_id),
        "parent of another child": await world.parent(other),
        "stranger": await foreign.head(),
        "nobody": Person(uuid7(), uuid7(), ""),
    }
    paths = (
        stream(world),
        f"/children/{child_id}/observations",
        f"/observations/{entry}",
        f"/children/{child_id}/growth",
        f"/groups/{world.sunflowers}/not-seen",
    )

    answers = {
        name: [(await world.app.get(f"{world.path}{path}", person.token)).status_code for path in paths]
        for name, person in people.items()
    }

    assert answers == {
        "educator": [200, 200, 200, 200, 200],
        "educator of another group": [404, 404, 404, 404, 404],
        "specialist": [200, 200, 200, 200, 200],
        "nurse": [403, 403, 403, 403, 403],
        "methodist": [200, 200, 200, 200, 200],
        "head": [200, 200, 200, 200, 200],
        "district": [403, 403, 403, 403, 403],
        "ministry": [403, 403, 403, 403, 403],
        "parent": [200, 200, 200, 200, 403],
        "parent of another child": [404, 404, 404, 404, 403],
        "stranger": [404, 404, 404, 404, 404],
        "nobody": [401, 401, 401, 401, 401],
    }


async def test_an_empty_list_of_what_exists_is_empty_and_of_what_does_not_is_not_found(world: World) -> None:
    head = await world.head()
    child_id = await world.child()

    assert await texts(world, head, stream(world)) == []
    assert await texts(world, head, f"/children/{child_id}/observations") == []
    for path in (f"/groups/{uuid7()}/observations", f"/groups/{uuid7()}/not-seen", f"/children/{uuid7()}/observations"):
        assert (await world.app.get(f"{world.path}{path}", head.token)).status_code == 404


async def test_the_latest_for_the_family_leave_staffs_rights_aside(world: World) -> None:
    mother = await world.educator()
    own, other = await world.child(), await world.child(name="Begona")
    await also_parent(world, mother, own)
    await recorded(world, mother, own, text="Ichki", shared=False)
    for number in range(4):
        await recorded(world, mother, own, other, text=f"Oilaga {number}")

    async with world.app.parts.database.reading() as work:
        service = ObservationService(work, await world.actor(mother), world.app.clock)
        latest = await service.latest_for_family(world.preschool_id, own, 2)
        none = await service.latest_for_family(world.preschool_id, other, 2)

    assert [entry.text for entry in latest] == ["Oilaga 3", "Oilaga 2"]
    assert [[child.id for child in entry.children] for entry in latest] == [[own], [own]]
    assert none == []


_STAFF = (Role.SPECIALIST, Role.NURSE, Role.METHODIST, Role.HEAD)
