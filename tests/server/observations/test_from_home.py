"""A parent's own observation: who sees it, what it counts for, and who may change which part of it."""

from datetime import timedelta
from typing import Any
from uuid import UUID

import pytest

from server.shared.domain.permissions import Role
from server.shared.ids import uuid7
from tests.server.observations.test_correct import correct, withdraw
from tests.support.observations import a_photo, an_entry, indicators, kept, recorded, texts
from tests.support.statements import statements_of
from tests.support.world import Person, World, a_world


def seen_at_home(world: World, ago: timedelta = timedelta(hours=1), **said: Any) -> dict[str, Any]:
    observed_at = world.app.clock.now() - ago
    return {"id": str(uuid7()), "text": "Uyda oʻzi kiyindi", "observed_at": observed_at.isoformat(), **said}


async def send_home(world: World, person: Person, child_id: UUID, entry: dict[str, Any]) -> Any:
    return await world.app.post(f"{world.path}/children/{child_id}/home-observations", person.token, entry)


async def from_home(world: World, person: Person, child_id: UUID, **said: Any) -> str:
    response = await send_home(world, person, child_id, seen_at_home(world, **said))
    assert response.status_code == 201, response.text
    return str(response.json()["id"])


async def test_a_parent_tells_of_home_and_the_entry_is_marked(world: World) -> None:
    child_id = await world.child()
    parent = await world.parent(child_id)
    photo = await a_photo(world, parent)
    entry = seen_at_home(world, photo_ids=[str(photo)], captions=["Tugmalar"])

    response = await send_home(world, parent, child_id, entry)

    answer = response.json()
    assert response.status_code == 201
    assert (answer["id"], answer["from_home"], answer["shared"], answer["area"]) == (entry["id"], True, True, "")
    assert (answer["text"], answer["author_name"]) == ("Uyda oʻzi kiyindi", "Sinov Odami")
    assert [child["id"] for child in answer["children"]] == [str(child_id)]
    assert [(one["state"], one["caption"]) for one in answer["photos"]] == [("ready", "Tugmalar")]
    assert answer["permitted"] == ["observation.update"]


async def test_sent_again_it_is_done_already(world: World) -> None:
    child_id = await world.child()
    parent = await world.parent(child_id)
    entry = seen_at_home(world)

    answers = [await send_home(world, parent, child_id, entry) for _ in range(3)]

    assert [answer.status_code for answer in answers] == [201] * 3
    assert await kept(world) == {
        "observation": 1,
        "observation_child": 1,
        "observation_photo": 0,
        "audit_entry": 1,
        "change": 1,
        "dirty_month": 1,
    }


async def test_staff_of_the_group_and_the_family_see_it_and_no_other_family(world: World) -> None:
    child_id, other = await world.child(), await world.child(name="Begona")
    mother, father = await world.parent(child_id), await world.parent(child_id)
    await from_home(world, mother, child_id)
    stream, timeline = f"/groups/{world.sunflowers}/observations", f"/children/{child_id}/observations"

    seen = {
        "educator": await texts(world, await world.educator(), stream),
        "head": await texts(world, await world.head(), timeline),
        "father": await texts(world, father, timeline),
        "another family": await texts(world, await world.parent(other), stream),
    }

    assert seen == {
        "educator": ["Uyda oʻzi kiyindi"],
        "head": ["Uyda oʻzi kiyindi"],
        "father": ["Uyda oʻzi kiyindi"],
        "another family": [],
    }
    today = (await world.app.get("/api/today/family", father.token)).json()
    assert [entry["from_home"] for entry in today["children"][0]["latest"]] == [True]


async def test_who_may_tell_of_home(world: World) -> None:
    child_id, other = await world.child(), await world.child(name="Begona")
    foreign = await a_world(world.app)
    people: dict[str, Person] = {
        "parent": await world.parent(child_id),
        "parent of another child": await world.parent(other),
        "educator": await world.educator(),
        "head": await world.head(),
        "nurse": await world.staff(Role.NURSE),
        "parent elsewhere": await foreign.parent(await foreign.child()),
        "nobody": Person(uuid7(), uuid7(), ""),
    }

    answers = {
        name: (await send_home(world, person, child_id, seen_at_home(world))).status_code
        for name, person in people.items()
    }

    assert answers == {
        "parent": 201,
        "parent of another child": 404,
        "educator": 403,
        "head": 403,
        "nurse": 403,
        "parent elsewhere": 404,
        "nobody": 401,
    }
    assert (await kept(world))["observation"] == 1


@pytest.mark.parametrize(
    ("said", "status", "code"),
    [
        ({"ago": timedelta(minutes=-6)}, 409, "observation.in_future"),
        ({"area": "astrology"}, 409, "observation.wrong_area"),
        ({"photo_ids": [str(uuid7())]}, 409, "observation.unknown_photo"),
        ({"text": " "}, 400, "input.missing"),
        ({"captions": ["Rasmsiz"]}, 400, "input.malformed"),
    ],
)
async def test_what_breaks_a_rule_is_refused(world: World, said: dict[str, Any], status: int, code: str) -> None:
    child_id = await world.child()
    parent = await world.parent(child_id)

    response = await send_home(world, parent, child_id, seen_at_home(world, **said))

    problem = response.json()
    assert (response.status_code, problem["fields"][0]["code"] if status == 400 else problem["code"]) == (status, code)
    assert (await kept(world))["observation"] == 0


async def test_an_id_that_somebody_else_took_is_refused(world: World) -> None:
    child_id = await world.child()
    taken = await recorded(world, await world.educator(), child_id)

    response = await send_home(world, await world.parent(child_id), child_id, seen_at_home(world, id=taken))

    assert (response.status_code, response.json()["code"]) == (409, "observation.exists")


async def test_for_a_day_a_parent_puts_the_own_words_right_and_takes_them_back(world: World) -> None:
    child_id = await world.child()
    parent = await world.parent(child_id)
    entry = await from_home(world, parent, child_id)

    corrected = await correct(world, parent, entry, text="Uyda oʻzi yechindi", area="")
    described = await correct(world, parent, entry, text="Uyda oʻzi yechindi", area="speech")
    hidden = await correct(world, parent, entry, text="Uyda oʻzi yechindi", area="", shared=False)
    world.app.clock.move(timedelta(days=1))
    late = await correct(world, parent, entry, text="Kech", area="")
    too_late = await withdraw(world, parent, entry)
    page = (await world.app.get(f"{world.path}/observations/{entry}", parent.token)).json()
    world.app.clock.move(timedelta(days=-1))

    assert (corrected.status_code, corrected.json()["text"]) == (200, "Uyda oʻzi yechindi")
    assert [answer.json()["code"] for answer in (described, hidden)] == ["observation.description_of_staff"] * 2
    assert [answer.json()["code"] for answer in (late, too_late)] == ["observation.day_over"] * 2
    assert page["permitted"] == []
    assert (await withdraw(world, parent, entry)).status_code == 204
    assert await texts(world, parent, f"/children/{child_id}/observations") == []


async def test_the_other_parent_does_not_change_it(world: World) -> None:
    child_id = await world.child()
    mother, father = await world.parent(child_id), await world.parent(child_id)
    entry = await from_home(world, mother, child_id)

    answers = [await correct(world, father, entry, area=""), await withdraw(world, father, entry)]

    assert [answer.status_code for answer in answers] == [403, 403]
    assert await texts(world, father, f"/children/{child_id}/observations") == ["Uyda oʻzi kiyindi"]


async def test_an_educator_adds_area_indicator_and_level_and_leaves_the_words(world: World) -> None:
    child_id = await world.child()
    educator, words = await world.educator(), "Uyda oʻzi kiyindi"
    entry = await from_home(world, await world.parent(child_id), child_id)
    indicator = str(indicators("physical")[0])

    described = await correct(world, educator, entry, text=words, area="physical", indicator_id=indicator, level=1.0)
    rewritten = await correct(world, educator, entry, text="Boshqacha", area="physical")
    withdrawn = await withdraw(world, educator, entry)

    answer = described.json()
    assert (described.status_code, answer["area"], answer["indicator_id"], answer["level"], answer["text"]) == (
        200,
        "physical",
        indicator,
        1.0,
        words,
    )
    assert (rewritten.status_code, rewritten.json()["code"]) == (409, "observation.words_of_family")
    assert withdrawn.status_code == 403
    assert (await withdraw(world, await world.head(), entry)).status_code == 204


async def test_growth_counts_what_was_seen_at_home_and_lets_its_level_decide_nothing(world: World) -> None:
    child_id = await world.child()
    educator, parent = await world.educator(), await world.parent(child_id)
    first, second = (str(indicator) for indicator in indicators("physical")[:2])
    for indicator in (first, second):
        entry = await from_home(world, parent, child_id)
        said = {"text": "Uyda oʻzi kiyindi", "area": "physical", "indicator_id": indicator, "level": 1.0}
        await correct(world, educator, entry, **said)
    observed = an_entry(world.app, child_id, area="physical", indicator_id=second, level=0.0, ago=timedelta(days=3))
    await world.app.post(f"{world.path}/observations", educator.token, {"observations": [observed]})

    areas = (await world.app.get(f"{world.path}/children/{child_id}/growth", parent.token)).json()["areas"]

    physical = next(area for area in areas if area["area"] == "physical")
    assert (physical["seen"], physical["can"], physical["learns"]) == (3, [], [first])


async def test_a_child_whom_only_its_family_has_seen_is_still_to_be_observed(world: World) -> None:
    child_id = await world.child()
    educator = await world.educator()
    await from_home(world, await world.parent(child_id), child_id)

    unseen = (await world.app.get(f"{world.path}/groups/{world.sunflowers}/not-seen", educator.token)).json()
    today = (await world.app.get("/api/today", educator.token)).json()["groups"][0]

    assert [(child["child_id"], child["days"]) for child in unseen] == [(str(child_id), None)]
    assert [(child["child_id"], child["days"]) for child in today["not_seen"]] == [(str(child_id), None)]
    assert today["observed_this_week"] == 0


async def test_an_entry_from_home_costs_few_statements(world: World) -> None:
    child_id = await world.child()
    parent = await world.parent(child_id)

    counted = await statements_of(world.app, lambda: send_home(world, parent, child_id, seen_at_home(world)))

    assert counted == 5
