"""Beginning a week with an earlier one, with a colleague's, or with a template."""

from datetime import timedelta
from typing import Any

import httpx

from server.shared.ids import uuid7
from tests.server.weekly_plans.steps import approved, mark, plan_now, rewrite, step
from tests.support.plans import MONDAY, calendar_day, draft_week, draft_year
from tests.support.statements import statements_of
from tests.support.world import Person, World, a_world

NEXT = MONDAY + timedelta(weeks=1)


async def take(world: World, person: Person, plan: Any, **source: str) -> httpx.Response:
    return await world.app.post(f"{world.path}/weekly-plans/{plan['id']}/take", person.token, source)


async def to_take(world: World, person: Person, plan: Any) -> Any:
    return (await world.app.get(f"{world.path}/weekly-plans/{plan['id']}/to-take", person.token)).json()


async def a_neighbours_week(world: World, *, is_approved: bool = True) -> Any:
    """The other group's week with one line of its educator, marked and with a methodist's word."""
    other, head = await world.educator(world.butterflies), await world.head()
    plan = await draft_week(world, other, group_id=world.butterflies)
    first = plan["activities"][0]
    await rewrite(world, other, plan, [{**first, "title": "Qum oʻyini", "materials": ["Qum"]}])
    await step(world, other, plan, "submit")
    if is_approved:
        await step(world, head, plan, "decide", {"approved": True, "remarks": {first["id"]: "Aʼlo"}})
    await mark(world, other, plan, first)
    return plan


async def test_a_colleagues_week_comes_with_its_lines_and_the_colleagues_name_and_nothing_of_its_life(
    world: World,
) -> None:
    educator = await world.educator()
    theirs = await a_neighbours_week(world)
    plan = await draft_week(world, educator)

    answer = await take(world, educator, plan, plan_id=theirs["id"])

    after = answer.json()
    assert answer.status_code == 200
    assert after["activities"][0]["title"] == "Qum oʻyini"
    assert len(after["activities"]) == len(theirs["activities"])
    assert after["activities"][0]["materials"] == ["Qum"]
    kept = [(line["state"], line["reason"], line["remark"], line["because"]) for line in after["activities"]]
    assert kept == [("planned", "", "", [])] * len(kept)
    assert {(line["touched"], line["revision"]) for line in after["activities"]} == {(True, 1)}
    assert {line["id"] for line in after["activities"]} & {line["id"] for line in theirs["activities"]} == set()
    name = (await world.actor(educator)).full_name
    assert after["taken_from"] == {"plan_id": theirs["id"], "group_name": "Kapalak", "author_name": name}
    assert (after["status"], after["theme"]) == ("draft", plan["theme"])


async def test_what_a_person_wrote_or_marked_stays_beside_what_is_taken(world: World) -> None:
    educator = await world.educator()
    theirs = await a_neighbours_week(world)
    plan = await draft_week(world, educator)
    own, marked = plan["activities"][0], plan["activities"][1]
    await rewrite(world, educator, plan, [{**own, "title": "Meniki"}])
    await mark(world, educator, plan, marked)

    after = (await take(world, educator, plan, plan_id=theirs["id"])).json()
    again = (await take(world, educator, plan, plan_id=theirs["id"])).json()

    titles = {line["id"]: line["title"] for line in after["activities"]}
    assert (titles[own["id"]], titles[marked["id"]]) == ("Meniki", marked["title"])
    assert "Qum oʻyini" in titles.values()
    assert [line["id"] for line in again["activities"]] == [line["id"] for line in after["activities"]]


async def test_nothing_is_taken_for_a_day_off(world: World) -> None:
    educator = await world.educator()
    await calendar_day(world, NEXT + timedelta(days=2), works=False)
    plan, before = await draft_week(world, educator, NEXT), await draft_week(world, educator)

    after = (await take(world, educator, plan, plan_id=before["id"])).json()

    assert {line["weekday"] for line in after["activities"]} == {0, 1, 3, 4}


async def test_ones_own_earlier_week_is_taken_at_every_step_and_names_nobody(world: World) -> None:
    educator = await world.educator()
    before, plan = await draft_week(world, educator), await draft_week(world, educator, NEXT)

    after = await take(world, educator, plan, plan_id=before["id"])

    assert (after.status_code, after.json()["taken_from"]) == (200, None)
    assert [line["title"] for line in after.json()["activities"]] == [line["title"] for line in before["activities"]]


async def test_a_colleagues_week_that_is_not_approved_cannot_be_taken(world: World) -> None:
    educator = await world.educator()
    theirs = await a_neighbours_week(world, is_approved=False)
    plan = await draft_week(world, educator)

    refused = await take(world, educator, plan, plan_id=theirs["id"])

    assert refused.status_code == 404
    assert await to_take(world, educator, plan) == []
    assert await plan_now(world, educator, plan) == plan


async def test_a_week_of_another_preschool_cannot_be_taken(world: World) -> None:
    educator, elsewhere = await world.educator(), await a_world(world.app)
    foreign = await approved(elsewhere, await elsewhere.educator(), await elsewhere.head())
    plan = await draft_week(world, educator)

    refused = await take(world, educator, plan, plan_id=foreign["id"])

    assert refused.status_code == 404
    assert await plan_now(world, educator, plan) == plan


async def test_a_week_that_was_handed_on_takes_nothing(world: World) -> None:
    educator = await world.educator()
    theirs = await a_neighbours_week(world)
    plan = await draft_week(world, educator)
    await step(world, educator, plan, "submit")

    refused = await take(world, educator, plan, plan_id=theirs["id"])

    assert (refused.status_code, refused.json()["code"]) == (409, "weekly_plan.not_editable")


async def test_a_week_is_begun_with_one_source_and_no_other(world: World) -> None:
    educator = await world.educator()
    plan = await draft_week(world, educator)

    assert (await take(world, educator, plan)).status_code == 400
    assert (await take(world, educator, plan, plan_id=plan["id"], template_id=str(uuid7()))).status_code == 400


async def test_weeks_about_the_same_theme_are_offered_first_with_their_authors(world: World) -> None:
    educator, other, head = await world.educator(), await world.educator(world.butterflies), await world.head()
    await draft_year(world, educator)
    await draft_year(world, other, world.butterflies)
    plan = await draft_week(world, educator)
    for week_start in (MONDAY, NEXT):
        theirs = await draft_week(world, other, week_start, world.butterflies)
        await step(world, other, theirs, "submit")
        await step(world, head, theirs, "decide", {"approved": True})
    before = await draft_week(world, educator, MONDAY - timedelta(weeks=1))

    offered = await to_take(world, educator, plan)

    told = [(one["group_name"], one["week_start"], one["same_theme"]) for one in offered]
    assert told[0] == ("Kapalak", MONDAY.isoformat(), True)
    assert told[1:] == [
        ("Kungaboqar", before["week_start"], False),
        ("Kapalak", NEXT.isoformat(), False),
    ]
    assert {one["author_name"] for one in offered} == {(await world.actor(other)).full_name}
    assert offered[0]["activities"] == 35


async def test_the_offer_costs_the_same_statements_for_any_number_of_weeks(world: World) -> None:
    educator = await world.educator()
    plan = await draft_week(world, educator)
    path = f"{world.path}/weekly-plans/{plan['id']}/to-take"
    none = await statements_of(world.app, lambda: world.app.get(path, educator.token))
    for week in (1, 2, 3):
        await draft_week(world, educator, MONDAY + timedelta(weeks=week))

    several = await statements_of(world.app, lambda: world.app.get(path, educator.token))

    assert none == several <= 3


async def test_a_week_is_begun_with_a_template(world: World) -> None:
    educator = await world.educator()
    before, plan = await draft_week(world, educator), await draft_week(world, educator, NEXT)
    await rewrite(world, educator, before, [{**before["activities"][0], "title": "Andoza satri"}])
    kept = {"id": str(uuid7()), "plan_id": before["id"], "name": "Kuz"}
    await world.app.post(f"{world.path}/plan-templates", educator.token, kept)

    after = (await take(world, educator, plan, template_id=kept["id"])).json()

    assert "Andoza satri" in [line["title"] for line in after["activities"]]
    listed = (await world.app.get(f"{world.path}/plan-templates", educator.token)).json()
    assert [(one["name"], one["uses"]) for one in listed] == [("Kuz", 1)]


async def test_a_taking_that_is_sent_again_with_its_key_is_answered_and_not_done_twice(world: World) -> None:
    educator = await world.educator()
    before, plan = await draft_week(world, educator), await draft_week(world, educator, NEXT)
    kept = {"id": str(uuid7()), "plan_id": before["id"], "name": "Kuz"}
    await world.app.post(f"{world.path}/plan-templates", educator.token, kept)
    path, key = f"{world.path}/weekly-plans/{plan['id']}/take", uuid7()

    answers = [await world.app.post(path, educator.token, {"template_id": kept["id"]}, key=key) for _ in range(2)]

    assert answers[0].json() == answers[1].json()
    listed = (await world.app.get(f"{world.path}/plan-templates", educator.token)).json()
    assert [one["uses"] for one in listed] == [1]


async def test_who_may_take_what(world: World) -> None:
    educator, methodist = await world.educator(), await world.head()
    neighbour, nurse = await world.educator(world.butterflies), await world.head()
    stranger = await (await a_world(world.app)).head()
    theirs = await a_neighbours_week(world)
    plan = await draft_week(world, educator)
    path = f"{world.path}/weekly-plans/{plan['id']}"
    people = [neighbour.token, stranger.token, None]

    offered = [(await world.app.get(f"{path}/to-take", token)).status_code for token in people]
    taken = [(await world.app.post(f"{path}/take", token, {"plan_id": theirs["id"]})).status_code for token in people]

    assert offered == taken == [404, 404, 401]
    assert await plan_now(world, educator, plan) == plan
    assert (await take(world, methodist, plan, plan_id=theirs["id"])).status_code == 200
    assert nurse is not methodist
