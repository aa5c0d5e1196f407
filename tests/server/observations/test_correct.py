"""Correcting and withdrawing entries: by whom, and what is left of it."""

import asyncio
from typing import Any

from server.shared.domain.permissions import Role
from server.shared.ids import uuid7
from tests.support.observations import indicators, kept, recorded, texts
from tests.support.world import Person, World, a_world

CHANGE = {"text": "Tuzatilgan", "area": "speech", "indicator_id": None, "level": None, "shared": True}


async def correct(world: World, person: Person, entry: str, **change: Any) -> Any:
    return await world.app.send("PUT", f"{world.path}/observations/{entry}", person.token, {**CHANGE, **change})


async def withdraw(world: World, person: Person, entry: str) -> Any:
    return await world.app.post(f"{world.path}/observations/{entry}/withdraw", person.token)


async def audits(world: World, action: str) -> list[dict[str, Any]]:
    async with world.app.parts.database.reading() as work:
        rows = await work.raw.fetch(
            "select details from audit_entry where preschool_id = $1 and action = $2", world.preschool_id, action
        )
    return [row["details"] for row in rows]


async def test_an_author_corrects_an_entry_and_no_words_go_into_the_audit(world: World) -> None:
    educator = await world.educator()
    entry = await recorded(world, educator, await world.child(), text="Xato")
    indicator = str(indicators("cognitive")[0])

    response = await correct(world, educator, entry, area="cognitive", indicator_id=indicator, level=1.0)

    answer = response.json()
    assert response.status_code == 200
    assert (answer["text"], answer["area"], answer["indicator_id"], answer["level"], answer["edited"]) == (
        "Tuzatilgan",
        "cognitive",
        indicator,
        1.0,
        True,
    )
    details = (await audits(world, "observation.update"))[0]
    assert sorted(details) == ["after", "before"]
    assert details["after"] != details["before"]
    assert (await kept(world))["change"] == 2


async def test_a_correction_that_changes_nothing_leaves_no_trace(world: World) -> None:
    educator = await world.educator()
    entry = await recorded(world, educator, await world.child(), text="Tuzatilgan", level=0.5)
    before = await kept(world)

    response = await correct(world, educator, entry, level=0.5)

    assert (response.status_code, response.json()["edited"]) == (200, False)
    assert await kept(world) == before


async def test_a_correction_keeps_to_the_framework(world: World) -> None:
    educator = await world.educator()
    entry = await recorded(world, educator, await world.child(), text="Avvalgi")

    codes = [
        (await correct(world, educator, entry, **change)).json()["code"]
        for change in ({"area": "astrology"}, {"level": 0.3}, {"indicator_id": str(indicators("creative")[0])})
    ]

    assert codes == ["observation.wrong_area", "observation.wrong_level", "observation.wrong_indicator"]
    assert await texts(world, educator, f"/groups/{world.sunflowers}/observations") == ["Avvalgi"]


async def test_who_may_correct_and_withdraw(world: World) -> None:
    author = await world.educator()
    child_id = await world.child()
    foreign = await a_world(world.app)
    people: dict[str, Person] = {
        "colleague": await world.educator(),
        "educator of another group": await world.educator(world.butterflies),
        "specialist": await world.staff(Role.SPECIALIST, world.sunflowers),
        "nurse": await world.staff(Role.NURSE, world.sunflowers),
        "methodist": await world.staff(Role.METHODIST),
        "district": await world.above(Role.DISTRICT),
        "parent": await world.parent(child_id),
        "stranger": await foreign.head(),
        "nobody": Person(uuid7(), uuid7(), ""),
        "head": await world.head(),
        "author": author,
    }

    answers = {}
    for name, person in people.items():
        entry = await recorded(world, author, child_id, text=name)
        before = await kept(world)
        answers[name] = [
            (await correct(world, person, entry)).status_code,
            (await withdraw(world, person, entry)).status_code,
        ]
        if name not in {"author", "head"}:
            assert await kept(world) == before

    assert answers == {
        "colleague": [403, 403],
        "educator of another group": [404, 404],
        "specialist": [403, 403],
        "nurse": [403, 403],
        "methodist": [403, 403],
        "district": [403, 403],
        "parent": [403, 403],
        "stranger": [404, 404],
        "nobody": [401, 401],
        "head": [200, 204],
        "author": [200, 204],
    }
    left = await texts(world, author, f"/groups/{world.sunflowers}/observations")
    assert sorted(left) == sorted(set(people) - {"head", "author"})


async def test_a_methodist_corrects_the_own_entries(world: World) -> None:
    methodist = await world.staff(Role.METHODIST)
    entry = await recorded(world, methodist, await world.child())

    response = await correct(world, methodist, entry)

    assert (response.status_code, response.json()["permitted"]) == (200, ["observation.update"])


async def test_an_author_who_left_the_group_corrects_no_longer(world: World) -> None:
    educator = await world.educator()
    entry = await recorded(world, educator, await world.child())
    async with world.app.parts.database.writing() as work:
        await work.raw.execute("delete from staff_group where staff_id = $1", educator.staff_id)

    response = await correct(world, educator, entry)

    assert response.status_code == 404


async def test_withdrawing_again_and_again_takes_effect_once(world: World) -> None:
    educator = await world.educator()
    entry = await recorded(world, educator, await world.child())

    responses = await asyncio.gather(*(withdraw(world, educator, entry) for _ in range(6)))

    assert [response.status_code for response in responses] == [204] * 6
    assert len(await audits(world, "observation.withdraw")) == 1
    assert (await kept(world))["change"] == 2


async def test_a_withdrawn_entry_is_not_corrected(world: World) -> None:
    educator = await world.educator()
    entry = await recorded(world, educator, await world.child())
    await withdraw(world, educator, entry)

    response = await correct(world, educator, entry)

    assert (response.status_code, response.json()["code"]) == (409, "observation.withdrawn")


async def test_a_list_permits_exactly_what_the_route_allows(world: World) -> None:
    author = await world.educator()
    entry = await recorded(world, author, await world.child(), text=CHANGE["text"])
    people = [author, await world.educator(), await world.staff(Role.METHODIST), await world.head()]

    for person in people:
        page = (await world.app.get(f"{world.path}/groups/{world.sunflowers}/observations", person.token)).json()
        allowed = (await correct(world, person, entry)).status_code == 200

        assert (page["items"][0]["permitted"] == ["observation.update"]) is allowed
