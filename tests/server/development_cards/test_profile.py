"""A group's profile, whom to observe next, and readiness for school."""

from datetime import timedelta
from typing import Any
from uuid import UUID

from server.features.preschools.models import PreschoolGroup
from server.shared.ids import uuid7
from tests.server.development_cards.steps import WINTER, a_mark, a_round, closed, completed, marked
from tests.support.observations import AREAS, indicators, recorded
from tests.support.world import SCHOOL_YEAR, Person, World, a_world

FIRST, SECOND, THIRD = indicators("speech")[:3]
DAY = timedelta(days=1)
NEXT_MORNING = timedelta(hours=20)
SPRING = ("2027-04-01", "2027-05-31")


async def profile(world: World, person: Person) -> Any:
    response = await world.app.get(f"{world.path}/groups/{world.sunflowers}/profile", person.token)
    assert response.status_code == 200, response.text
    return response.json()


async def a_preparatory_group(world: World) -> UUID:
    group_id = uuid7()
    async with world.app.parts.database.writing() as work:
        work.session.add(
            PreschoolGroup(
                preschool_id=world.preschool_id, id=group_id, name="Bilimdon", age_band="preparatory", school_year=2026
            )
        )
    return group_id


async def test_marks_and_later_entries_tell_what_the_group_needs(world: World) -> None:
    head, educator = await world.head(), await world.educator()
    aziza, bobur = await world.child(), await world.child(name="Bobur")
    round_id = await a_round(world, head)
    await marked(
        world, educator, round_id, a_mark(aziza, FIRST, 0), a_mark(bobur, FIRST, 0.5), a_mark(aziza, SECOND, 0.5)
    )
    world.app.clock.move(NEXT_MORNING)
    try:
        await recorded(world, educator, aziza, indicator_id=SECOND, level=1)
        told = await profile(world, educator)
    finally:
        world.app.clock.move(-NEXT_MORNING)

    assert told["needs"] == [
        {
            "indicator_id": str(FIRST),
            "area": "speech",
            "not_yet": 1,
            "with_help": 1,
            "can": 0,
            "unknown": 0,
            "planned_lately": 0,
        }
    ]
    assert told["area_slugs"] == list(AREAS)
    speech = told["areas"][told["area_slugs"].index("speech")]
    assert (speech["mean"], speech["marked"], speech["number"]) == (0.5, 3, 1)


async def test_the_next_observation_is_of_whom_least_is_known(world: World) -> None:
    head, educator = await world.head(), await world.educator()
    aziza, bobur = await world.child(name="Aziza"), await world.child(name="Bobur")
    charos, dilshod = await world.child(name="Charos"), await world.child(name="Dilshod")
    await recorded(world, educator, bobur, ago=30 * DAY)
    await recorded(world, educator, charos, indicator_id=FIRST, level=0.5, ago=2 * DAY)
    await recorded(world, educator, dilshod, ago=DAY)
    await a_round(world, head)

    told = (await profile(world, educator))["next_observations"]

    assert [(one["child"]["id"], one["because"], one["params"]) for one in told] == [
        (str(aziza), "never_seen", {}),
        (str(bobur), "not_seen_lately", {"days": 30}),
        (str(charos), "step_open", {}),
        (str(dilshod), "card_gap", {"number": 1}),
    ]
    assert told[2]["indicator_id"] == str(FIRST)


async def test_a_profile_is_for_the_groups_staff(world: World) -> None:
    head, educator, aziza = await world.head(), await world.educator(), await world.child()
    people = (head, educator, await world.educator(world.butterflies), await world.parent(aziza))
    stranger = await (await a_world(world.app)).head()
    path = f"{world.path}/groups/{world.sunflowers}/profile"

    answers = [(await world.app.get(path, person.token)).status_code for person in (*people, stranger)]

    assert answers == [200, 200, 404, 403, 404]
    assert (await world.app.get(path)).status_code == 401


async def test_a_child_is_ready_for_its_certificate_once_the_final_card_is_whole(world: World) -> None:
    head, group_id = await world.head(), await a_preparatory_group(world)
    educator = await world.educator(group_id)
    aziza, bobur = await world.child(group_id), await world.child(group_id, "Bobur")
    one, two = indicators("speech", "preparatory")[:2]
    for number, days in ((1, ("2026-09-01", "2026-11-30")), (2, WINTER)):
        await closed(world, head, await a_round(world, head, number, days))
    final = await a_round(world, head, 3, SPRING)
    path = f"{world.path}/rounds/{final}/groups/{group_id}/marks"
    marks = [a_mark(aziza, one, 1), a_mark(aziza, two, 0.5), a_mark(bobur, one, 0)]
    assert (await world.app.send("PUT", path, educator.token, {"marks": marks})).status_code == 200
    assert (await completed(world, educator, final, aziza)).status_code == 200

    response = await world.app.get(f"{world.path}/groups/{group_id}/readiness", educator.token)

    assert response.status_code == 200
    told = response.json()
    assert (told["school_year"], told["group_name"]) == (SCHOOL_YEAR, "Bilimdon")
    assert [
        (line["child"]["given_name"], line["round_number"], line["certificate_ready"]) for line in told["lines"]
    ] == [
        ("Aziza", 3, True),
        ("Bobur", 3, False),
    ]
    speech = next(area for area in told["lines"][0]["areas"] if area["area"] == "speech")
    size = len(indicators("speech", "preparatory"))
    assert speech == {
        "area": "speech",
        "independently": 1,
        "with_help": 1,
        "not_yet": 0,
        "unmarked": size - 2,
    }


async def test_readiness_is_for_the_last_year_before_school_and_for_its_staff(world: World) -> None:
    head, group_id = await world.head(), await a_preparatory_group(world)
    neighbour, parent = await world.educator(), await world.parent(await world.child(group_id))

    younger = await world.app.get(f"{world.path}/groups/{world.sunflowers}/readiness", head.token)
    path = f"{world.path}/groups/{group_id}/readiness"
    answers = [(await world.app.get(path, person.token)).status_code for person in (head, neighbour, parent)]

    assert (younger.status_code, younger.json()["code"]) == (409, "card.not_preparatory")
    assert answers == [200, 404, 403]
    assert (await world.app.get(path)).status_code == 401
