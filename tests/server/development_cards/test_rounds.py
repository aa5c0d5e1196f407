"""Rounds: opened one after another, moved, closed, opened again; everybody of the preschool's staff lists them."""

from server.shared.domain.permissions import Role
from tests.server.development_cards.steps import (
    AUTUMN,
    WINTER,
    a_mark,
    a_round,
    closed,
    completed,
    kept,
    marked,
    open_round,
)
from tests.support.observations import indicators
from tests.support.statements import statements_of
from tests.support.world import SCHOOL_YEAR, World, a_world

SPRING = ("2027-04-01", "2027-05-31")


async def test_a_round_is_opened_under_the_framework_in_force(world: World) -> None:
    head, educator = await world.head(), await world.educator()
    await world.child()

    round_id = await a_round(world, head)
    listed = await world.app.get(f"{world.path}/rounds", educator.token, school_year=SCHOOL_YEAR)

    assert listed.status_code == 200
    told = listed.json()
    assert [(one["id"], one["number"], one["children"], one["completed"]) for one in told] == [(round_id, 1, 1, 0)]
    assert told[0]["permitted"] == []
    async with world.app.parts.database.reading() as work:
        assert told[0]["framework_id"] == str(await work.raw.fetchval("select id from framework where in_force"))


async def test_rounds_open_one_after_another(world: World) -> None:
    head = await world.head()

    early = await open_round(world, head, 2, WINTER)
    first = await a_round(world, head)
    twice = await open_round(world, head, 1)
    still_open = await open_round(world, head, 2, WINTER)
    await closed(world, head, first)
    overlapping = await open_round(world, head, 2, ("2026-11-15", "2027-01-31"))
    backwards = await open_round(world, head, 2, ("2027-01-31", "2026-12-01"))
    outside = await open_round(world, head, 2, ("2027-08-01", "2027-09-05"))
    second = await open_round(world, head, 2, WINTER)

    refused = (early, twice, still_open, overlapping, backwards, outside)
    assert [(one.status_code, one.json()["code"]) for one in refused] == [
        (409, "round.earlier_missing"),
        (409, "round.exists"),
        (409, "round.earlier_open"),
        (409, "round.overlaps"),
        (409, "round.wrong_dates"),
        (409, "round.wrong_dates"),
    ]
    assert second.status_code == 201
    assert (await kept(world))["assessment_round"] == 2


async def test_the_same_round_opened_again_answers_the_one_there_is(world: World) -> None:
    head = await world.head()
    first = (await open_round(world, head)).json()
    before = await kept(world)

    again = await open_round(world, head, round_id=first["id"])

    assert (again.status_code, again.json()) == (201, first)
    assert await kept(world) == before


async def test_an_open_round_is_moved_and_a_closed_one_is_not(world: World) -> None:
    head = await world.head()
    round_id = await a_round(world, head)
    path, days = f"{world.path}/rounds/{round_id}", {"starts_on": "2026-09-07", "ends_on": "2026-10-31"}

    moved = await world.app.send("PUT", path, head.token, days)
    await closed(world, head, round_id)
    refused = await world.app.send("PUT", path, head.token, {"starts_on": AUTUMN[0], "ends_on": AUTUMN[1]})

    assert (moved.status_code, moved.json()["starts_on"], moved.json()["ends_on"]) == (200, "2026-09-07", "2026-10-31")
    assert (refused.status_code, refused.json()["code"]) == (409, "round.closed")


async def test_only_the_last_round_of_a_year_is_opened_again(world: World) -> None:
    head = await world.head()
    first = await a_round(world, head)
    await closed(world, head, first)
    second = await a_round(world, head, 2, WINTER)
    await closed(world, head, second)

    refused = await world.app.post(f"{world.path}/rounds/{first}/reopen", head.token)
    done = await world.app.post(f"{world.path}/rounds/{second}/reopen", head.token)

    assert (refused.status_code, refused.json()["code"]) == (409, "round.not_newest")
    assert done.status_code == 204
    listed = await world.app.get(f"{world.path}/rounds", head.token, school_year=SCHOOL_YEAR)
    assert [one["closed_at"] is None for one in listed.json()] == [False, True]


async def test_closing_twice_changes_nothing_the_second_time(world: World) -> None:
    head = await world.head()
    round_id = await a_round(world, head)
    await closed(world, head, round_id)
    before = await kept(world)

    await closed(world, head, round_id)

    assert await kept(world) == before


async def test_complete_cards_are_counted_among_the_children_of_the_round(world: World) -> None:
    head, educator = await world.head(), await world.educator()
    aziza, _ = await world.child(), await world.child(world.butterflies, "Bobur")
    round_id = await a_round(world, head)
    await marked(world, educator, round_id, a_mark(aziza, indicators("speech")[0]))
    await completed(world, educator, round_id, aziza)

    told = (await world.app.get(f"{world.path}/rounds", head.token, school_year=SCHOOL_YEAR)).json()

    assert [(one["children"], one["completed"], one["permitted"]) for one in told] == [(2, 1, ["round.manage"])]


async def test_rounds_belong_to_the_preschool_and_are_led_by_its_leaders(world: World) -> None:
    head, educator = await world.head(), await world.educator()
    methodist, nurse = await world.staff(Role.METHODIST), await world.staff(Role.NURSE)
    stranger = await (await a_world(world.app)).head()
    round_id = await a_round(world, head)
    path = f"{world.path}/rounds/{round_id}/close"

    answers = [(await world.app.post(path, person.token)).status_code for person in (educator, nurse, stranger)]
    unsigned = await world.app.post(path)
    lists = [
        (await world.app.get(f"{world.path}/rounds", person.token, school_year=SCHOOL_YEAR)).status_code
        for person in (educator, methodist, nurse, stranger)
    ]

    assert answers == [403, 403, 404]
    assert unsigned.status_code == 401
    assert lists == [200, 200, 403, 404]
    listed = await world.app.get(f"{world.path}/rounds", head.token, school_year=SCHOOL_YEAR)
    assert listed.json()[0]["closed_at"] is None


async def test_the_list_asks_as_often_for_three_rounds_as_for_one(world: World) -> None:
    head = await world.head()
    await closed(world, head, await a_round(world, head))

    async def listing() -> None:
        await world.app.get(f"{world.path}/rounds", head.token, school_year=SCHOOL_YEAR)

    one = await statements_of(world.app, listing)
    await closed(world, head, await a_round(world, head, 2, WINTER))
    await a_round(world, head, 3, SPRING)

    assert (one, await statements_of(world.app, listing)) == (2, 2)
