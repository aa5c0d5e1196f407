"""Using resources: uses that count once, ratings, favourites, counts derived from scratch, and where one is used."""

import random
from datetime import timedelta
from typing import Any
from uuid import UUID

import pytest

from media_library.using.jobs import tally, tally_late
from server.shared.domain.permissions import Role
from server.shared.ids import NOWHERE, uuid7
from server.worker import drain
from tests.media_library.sending import figure
from tests.media_library.shelf import path_of, put, rows
from tests.support.plans import draft_week, draft_year, load_reference
from tests.support.statements import statements_of
from tests.support.world import Person, World, a_world

TALLIES = "select array[uses, reused_by, helped, rated] from resource where preschool_id = $1 and id = $2"


async def use(world: World, person: Person, resource_id: UUID, owner_id: UUID | None = None, **said: Any) -> int:
    path = path_of(world, resource_id, owner_id) + "/uses"
    return (await world.app.post(path, person.token, {"how": "shown", **said})).status_code


async def rate(world: World, person: Person, resource_id: UUID, rating: int, owner_id: UUID | None = None) -> int:
    path = path_of(world, resource_id, owner_id) + "/rating"
    return (await world.app.send("PUT", path, person.token, {"rating": rating, "words": " Zoʻr "})).status_code


async def told(world: World, person: Person, resource_id: UUID, owner_id: UUID | None = None) -> dict[str, Any]:
    answer = await world.app.get(path_of(world, resource_id, owner_id) + "/uses", person.token)
    assert answer.status_code == 200, answer.text
    found: dict[str, Any] = answer.json()
    return found


async def test_the_same_use_of_the_same_day_is_one_use_whenever_and_how_often_it_is_told(world: World) -> None:
    educator, resource_id = await world.educator(), await put(world, world.preschool_id, "Olma")
    today = world.app.clock.today()
    yesterday = (today - timedelta(days=1)).isoformat()

    statuses = [
        await use(world, educator, resource_id),
        await use(world, educator, resource_id, group_id=str(world.sunflowers)),
        await use(world, educator, resource_id, used_on=today.isoformat()),
        await use(world, educator, resource_id, used_on=yesterday),
        await use(world, educator, resource_id, used_on=yesterday),
        await use(world, educator, resource_id, how="printed"),
        await use(world, await world.educator(), resource_id),
    ]
    await drain(world.app.parts)

    assert statuses == [204] * 7
    assert await figure(world, TALLIES, world.preschool_id, resource_id) == [4, 1, 0, 0]
    shown = await told(world, educator, resource_id)
    assert (shown["uses"], shown["reused_by"], shown["by_how"]) == (4, 1, {"shown": 3, "printed": 1})
    (row,) = await rows(world, educator, recent=True)
    assert (row["uses"], row["used_on"]) == (4, today.isoformat())


@pytest.mark.parametrize("days", [-91, 2])
async def test_a_day_long_gone_or_yet_to_come_is_not_noted(world: World, days: int) -> None:
    educator, resource_id = await world.educator(), await put(world, world.preschool_id, "Olma")
    day = (world.app.clock.today() + timedelta(days=days)).isoformat()

    answer = await world.app.post(
        path_of(world, resource_id) + "/uses", educator.token, {"how": "shown", "used_on": day}
    )

    assert (answer.status_code, answer.json()["code"]) == (409, "media_using.wrong_day")
    assert await figure(world, "select count(*) from resource_use where resource_id = $1", resource_id) == 0


async def test_a_rating_replaces_the_earlier_one_and_can_be_taken_back(world: World) -> None:
    educator, colleague = await world.educator(), await world.educator()
    resource_id = await put(world, world.preschool_id, "Olma")

    for person, rating in ((educator, 1), (educator, 3), (colleague, 2)):
        assert await rate(world, person, resource_id, rating) == 204
    noted = (await told(world, await world.head(), resource_id))["noted"]
    await world.app.send("DELETE", path_of(world, resource_id) + "/rating", colleague.token)
    await drain(world.app.parts)

    assert sorted((one["rating"], one["words"], one["author_name"]) for one in noted) == [
        (2, "Zoʻr", "Sinov Odami"),
        (3, "Zoʻr", "Sinov Odami"),
    ]
    assert await figure(world, TALLIES, world.preschool_id, resource_id) == [0, 0, 1, 1]
    (row,) = await rows(world, educator, reach="preschool")
    assert (row["helped"], row["rated"]) == (1, 1)


async def test_favourites_are_kept_and_let_go_twice_without_harm_even_of_what_was_withdrawn(world: World) -> None:
    educator, resource_id = await world.educator(), await put(world, world.preschool_id, "Olma")
    path = path_of(world, resource_id) + "/favourite"
    count = "select count(*) from favourite where resource_id = $1"

    kept = [(await world.app.send("PUT", path, educator.token)).status_code for _ in range(2)]
    there = await figure(world, count, resource_id)
    async with world.app.parts.database.writing() as work:
        await work.raw.execute("update resource set withdrawn_at = now() where id = $1", resource_id)
    gone = [(await world.app.send("DELETE", path, educator.token)).status_code for _ in range(2)]

    assert (kept, there, gone) == ([204, 204], 1, [204, 204])
    assert await figure(world, count, resource_id) == 0
    assert (await world.app.send("PUT", path, educator.token)).status_code == 404


async def test_any_sequence_of_uses_and_ratings_ends_in_what_is_counted_from_scratch(world: World) -> None:
    chance, worlds = random.Random(3), [world, *[await a_world(world.app) for _ in range(3)]]
    people = [(home, await home.educator()) for home in worlds for _ in range(2)]
    editions = [await put(world, NOWHERE, "Hammaga") for _ in range(2)]
    known: dict[UUID, tuple[set[Any], dict[Any, int]]] = {one: (set(), {}) for one in editions}

    for _ in range(60):
        (home, person), one = chance.choice(people), chance.choice(editions)
        uses, ratings = known[one]
        if chance.random() < 0.6:
            how, days = chance.choice(["shown", "played"]), chance.randrange(3)
            day = (world.app.clock.today() - timedelta(days=days)).isoformat()
            assert await use(home, person, one, NOWHERE, how=how, used_on=day) == 204
            uses.add((home.preschool_id, person.account_id, how, day))
        elif chance.random() < 0.7:
            rating = chance.choice([1, 2, 3])
            assert await rate(home, person, one, rating, NOWHERE) == 204
            ratings[person.account_id] = rating
        else:
            await home.app.send("DELETE", path_of(home, one, NOWHERE) + "/rating", person.token)
            ratings.pop(person.account_id, None)
        if chance.random() < 0.2:
            await drain(world.app.parts)
    await drain(world.app.parts)

    for one, (uses, ratings) in known.items():
        homes = {home for home, *_ in uses}
        expected = [len(uses), len(homes), sum(rating == 3 for rating in ratings.values()), len(ratings)]
        assert await figure(world, TALLIES, NOWHERE, one) == expected
        async with world.app.parts.database.writing() as work:
            await tally(work, {"owner_id": str(NOWHERE), "resource_id": str(one)})
        assert await figure(world, TALLIES, NOWHERE, one) == expected


async def test_what_no_job_was_asked_for_is_counted_at_night(world: World) -> None:
    educator, resource_id = await world.educator(), await put(world, world.preschool_id, "Olma")
    await use(world, educator, resource_id)
    async with world.app.parts.database.writing() as work:
        await work.raw.execute("delete from pgqueuer")

        await tally_late(world.app.clock, work, {})

    assert await figure(world, TALLIES, world.preschool_id, resource_id) == [1, 1, 0, 0]


async def test_of_other_preschools_only_numbers_are_told_and_only_from_three_on(world: World) -> None:
    worlds = [world, *[await a_world(world.app) for _ in range(2)]]
    people = [await home.educator() for home in worlds]
    edition = await put(world, NOWHERE, "Hammaga")

    seen = []
    for home, person in zip(worlds, people, strict=True):
        await use(home, person, edition, NOWHERE)
        await rate(home, person, edition, 3, NOWHERE)
        await drain(world.app.parts)
        seen.append(await told(world, people[0], edition, NOWHERE))

    assert [(one["uses"], one["reused_by"], one["helped"], one["rated"]) for one in seen] == [
        (1, 1, 1, 1),
        (1, 1, 1, 1),
        (3, 3, 3, 3),
    ]
    assert [len(one["noted"]) for one in seen] == [1, 1, 1]
    assert seen[2]["by_how"] == {"shown": 1}


async def test_a_plan_that_names_a_resource_is_a_use_and_tells_where_it_is_planned(world: World) -> None:
    await load_reference(world.app)
    educator, neighbour = await world.educator(), await world.educator(world.butterflies)
    resource_id = await put(world, world.preschool_id, "Olma")
    await draft_year(world, educator)
    plan = await draft_week(world, educator)
    line = {**plan["activities"][0], "resources": [{"owner_id": str(world.preschool_id), "id": str(resource_id)}]}
    path = f"{world.path}/weekly-plans/{plan['id']}"

    first = await world.app.send("PUT", path, educator.token, {"put": [line]})
    line = {**next(one for one in first.json()["activities"] if one["id"] == line["id"]), "title": "Olma yeymiz"}
    again = await world.app.send("PUT", path, educator.token, {"put": [line]})
    await drain(world.app.parts)

    assert (first.status_code, again.status_code) == (200, 200)
    shown = await told(world, educator, resource_id)
    assert (shown["uses"], shown["by_how"]) == (1, {"planned": 1})
    assert shown["planned_in"] == [
        {
            "group_id": str(world.sunflowers),
            "group_name": "Kungaboqar",
            "plan_id": plan["id"],
            "week_start": plan["week_start"],
            "weekday": line["weekday"],
            "activity": "Olma yeymiz",
            "state": "planned",
        }
    ]
    assert (await told(world, neighbour, resource_id))["planned_in"] == []
    assert len((await told(world, await world.head(), resource_id))["planned_in"]) == 1
    assert await figure(world, TALLIES, world.preschool_id, resource_id) == [1, 1, 0, 0]


async def test_families_strangers_and_those_above_neither_use_nor_rate_nor_see_uses(world: World) -> None:
    resource_id, child_id = await put(world, world.preschool_id, "Olma"), await world.child()
    stranger, methodist = await (await a_world(world.app)).educator(), await world.staff(Role.METHODIST)
    refused = [await world.parent(child_id), await world.staff(Role.NURSE), await world.above(Role.DISTRICT), stranger]
    path = path_of(world, resource_id)

    async def asked(person: Person | None) -> list[int]:
        token = person.token if person else None
        return [
            (await world.app.post(f"{path}/uses", token, {"how": "shown"})).status_code,
            (await world.app.get(f"{path}/uses", token)).status_code,
            (await world.app.send("PUT", f"{path}/rating", token, {"rating": 3})).status_code,
            (await world.app.send("DELETE", f"{path}/rating", token)).status_code,
            (await world.app.send("PUT", f"{path}/favourite", token)).status_code,
        ]

    assert [await asked(person) for person in refused] == [[403] * 5] * 3 + [[404] * 5]
    assert await asked(None) == [401] * 5
    assert await figure(world, "select count(*) from resource_use where resource_id = $1", resource_id) == 0
    assert await asked(methodist) == [204, 200, 204, 204, 204]


async def test_a_resource_of_another_preschool_is_not_used_here(world: World) -> None:
    elsewhere = await a_world(world.app)
    foreign = await put(world, elsewhere.preschool_id, "Begona")
    educator = await world.educator()

    assert await use(world, educator, foreign, elsewhere.preschool_id) == 404
    assert await use(world, educator, uuid7()) == 404


async def test_uses_cost_the_same_statements_for_any_number(world: World) -> None:
    educator, resource_id = await world.educator(), await put(world, world.preschool_id, "Olma")
    path = path_of(world, resource_id) + "/uses"

    few = await statements_of(world.app, lambda: world.app.get(path, educator.token))
    for _ in range(3):
        await use(world, await world.educator(), resource_id)
    many = await statements_of(world.app, lambda: world.app.get(path, educator.token))

    assert (few, many) == (4, 4)


async def test_an_opened_resource_tells_ones_own_favourite_and_rating_and_numbers_to_staff_alone(world: World) -> None:
    educator, parent = await world.educator(), await world.parent(await world.child())
    resource_id = await put(world, world.preschool_id, "Olma")
    edition = await put(world, NOWHERE, "Hammaga", uses=5, reused_by=2, helped=1, rated=1)
    await world.app.send("PUT", path_of(world, resource_id) + "/favourite", educator.token)
    await rate(world, educator, resource_id, 3)
    await drain(world.app.parts)

    async def opened(person: Person, one: UUID, owner_id: UUID | None = None) -> tuple[Any, ...]:
        found = (await world.app.get(path_of(world, one, owner_id), person.token)).json()
        return found["favourite"], found["own_rating"], found["helped"], found["rated"], found["uses"]

    assert await opened(educator, resource_id) == (True, {"rating": 3, "words": "Zoʻr"}, 1, 1, 0)
    assert await opened(await world.head(), resource_id) == (False, None, 1, 1, 0)
    assert await opened(parent, resource_id) == (False, None, 0, 0, 0)
    assert await opened(educator, edition, NOWHERE) == (False, None, 0, 0, 0)
