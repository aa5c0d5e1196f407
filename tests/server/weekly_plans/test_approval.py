"""The way of a week to the methodist's word: steps, remarks, versions, the queue, many approvals at once."""

import asyncio
from datetime import timedelta
from typing import Any

from server.shared.domain.permissions import Role
from server.shared.ids import uuid7
from tests.server.weekly_plans.steps import approved, mark, plan_now, rewrite, step
from tests.support.plans import MONDAY, draft_week
from tests.support.statements import statements_of
from tests.support.world import Person, World, a_world


async def submitted(world: World, person: Person, week: int = 0) -> Any:
    plan = await draft_week(world, person, MONDAY + timedelta(weeks=week))
    return (await step(world, person, plan, "submit")).json()


async def versions(world: World, person: Person, plan: Any) -> Any:
    return (await world.app.get(f"{world.path}/weekly-plans/{plan['id']}/versions", person.token)).json()


async def difference(world: World, person: Person, plan: Any, earlier: int, later: int = 0) -> Any:
    path = f"{world.path}/weekly-plans/{plan['id']}/versions/difference"
    return await world.app.get(path, person.token, earlier=str(earlier), later=str(later))


async def queue(world: World, person: Person) -> Any:
    return (await world.app.get(f"{world.path}/weekly-plans/queue", person.token)).json()


async def test_a_plan_is_submitted_returned_submitted_again_and_approved(world: World) -> None:
    educator, head = await world.educator(), await world.head()
    plan = await draft_week(world, educator)

    submitted = (await step(world, educator, plan, "submit")).json()
    returned = (await step(world, head, plan, "decide", {"approved": False, "remark": "Sayr qoʻshing"})).json()
    seen = await plan_now(world, educator, plan)
    again = (await step(world, educator, plan, "submit")).json()
    done = (await step(world, head, plan, "decide", {"approved": True})).json()

    assert [answer["status"] for answer in (submitted, returned, again, done)] == [
        "submitted",
        "returned",
        "submitted",
        "approved",
    ]
    assert (seen["remark"], seen["permitted"]) == ("Sayr qoʻshing", ["weekly_plan.edit", "weekly_plan.submit"])
    assert (await plan_now(world, head, plan))["permitted"] == ["weekly_plan.edit"]


async def test_a_step_out_of_order_is_refused(world: World) -> None:
    educator, head = await world.educator(), await world.head()
    plan = await draft_week(world, educator)

    early = await step(world, head, plan, "decide", {"approved": True})

    assert (early.status_code, early.json()["code"]) == (409, "weekly_plan.wrong_step")
    assert (await plan_now(world, educator, plan))["status"] == "draft"


async def test_a_plan_is_not_returned_without_a_remark(world: World) -> None:
    educator, head = await world.educator(), await world.head()
    plan = await draft_week(world, educator)
    await step(world, educator, plan, "submit")

    silent = await step(world, head, plan, "decide", {"approved": False, "remark": " "})

    assert (silent.status_code, silent.json()["code"]) == (409, "weekly_plan.remark_needed")
    assert (await plan_now(world, educator, plan))["status"] == "submitted"


async def test_a_plan_is_returned_with_remarks_at_lines_that_staff_read_until_it_is_handed_on_again(
    world: World,
) -> None:
    educator, head = await world.educator(), await world.head()
    specialist = await world.staff(Role.SPECIALIST, world.sunflowers)
    plan = await submitted(world, educator)
    line = plan["activities"][3]

    returned = await step(
        world, head, plan, "decide", {"approved": False, "remarks": {line["id"]: " Uzoqroq ", str(uuid7()): " "}}
    )
    seen = (await plan_now(world, specialist, plan))["activities"]
    again = (await step(world, educator, plan, "submit")).json()

    assert (returned.status_code, returned.json()["status"]) == (200, "returned")
    assert [one["remark"] for one in seen if one["remark"]] == ["Uzoqroq"]
    assert seen[3]["remark"] == "Uzoqroq"
    assert (again["remark"], {one["remark"] for one in again["activities"]}) == ("", {""})


async def test_a_remark_at_a_line_of_another_plan_is_refused_and_nothing_is_decided(world: World) -> None:
    educator, head = await world.educator(), await world.head()
    plan = await submitted(world, educator)

    refused = await step(world, head, plan, "decide", {"approved": False, "remarks": {str(uuid7()): "Boshqa"}})

    assert (refused.status_code, refused.json()["code"]) == (409, "weekly_plan.activity_elsewhere")
    assert await plan_now(world, educator, plan) == plan


async def test_families_read_neither_remarks_nor_reasons(world: World) -> None:
    educator, head = await world.educator(), await world.head()
    parent = await world.parent(await world.child())
    plan = await submitted(world, educator)
    remarks = {plan["activities"][0]["id"]: "Aʼlo"}
    await step(world, head, plan, "decide", {"approved": True, "remarks": remarks})

    seen = await plan_now(world, parent, plan)

    assert {(one["remark"], one["touched"], len(one["because"])) for one in seen["activities"]} == {("", False, 0)}
    assert (await plan_now(world, educator, plan))["activities"][0]["remark"] == "Aʼlo"


async def test_every_handing_on_is_a_version_with_its_step_and_its_persons_name(world: World) -> None:
    educator, head = await world.educator(), await world.head()
    plan = await draft_week(world, educator)
    await step(world, educator, plan, "submit")
    await step(world, head, plan, "decide", {"approved": False, "remark": "Sayr qoʻshing"})
    await step(world, educator, plan, "submit")
    await step(world, head, plan, "decide", {"approved": True})

    kept = await versions(world, educator, plan)

    assert [(one["version"], one["step"], one["remark"]) for one in kept] == [
        (5, "approve", ""),
        (4, "submit", ""),
        (3, "return", "Sayr qoʻshing"),
        (2, "submit", ""),
    ]
    assert {one["made_by_name"] for one in kept} == {(await world.actor(educator)).full_name}
    assert (await plan_now(world, head, plan))["version"] == 5


async def test_what_was_changed_between_two_versions_is_told_line_by_line(world: World) -> None:
    educator, head = await world.educator(), await world.head()
    plan = await submitted(world, educator)
    remark = {plan["activities"][0]["id"]: "Boshqa nom"}
    await step(world, head, plan, "decide", {"approved": False, "remarks": remark})
    first, second, *_ = plan["activities"]
    new = {**first, "id": str(uuid7()), "revision": 0, "title": "Yangi", "position": 3}
    await rewrite(world, educator, plan, [{**first, "title": "Boshqa", "minutes": 25}, new], second)
    await step(world, educator, plan, "submit")

    found = (await difference(world, educator, plan, 2, 4)).json()
    nothing = (await difference(world, educator, plan, 2, 3)).json()

    assert (found["earlier"]["version"], found["later"]["version"]) == (2, 4)
    told = [(one["kind"], (one["before"] or one["after"])["id"], one["fields"]) for one in found["lines"]]
    assert told == [
        ("changed", first["id"], ["title", "minutes"]),
        ("added", new["id"], []),
        ("removed", second["id"], []),
    ]
    assert (found["lines"][0]["before"]["title"], found["lines"][0]["after"]["title"]) == (first["title"], "Boshqa")
    assert nothing["lines"] == []


async def test_a_version_is_compared_with_the_plan_as_it_stands(world: World) -> None:
    educator, head = await world.educator(), await world.head()
    plan = await submitted(world, educator)
    await step(world, head, plan, "decide", {"approved": False, "remark": "Oʻzgartiring"})
    first = plan["activities"][0]
    await mark(world, educator, plan, plan["activities"][1])
    await rewrite(world, educator, plan, [{**first, "title": "Boshqa"}])

    found = (await difference(world, educator, plan, 3)).json()

    assert found["later"] is None
    assert [(one["kind"], one["fields"]) for one in found["lines"]] == [("changed", ["title"])]
    assert (await difference(world, educator, plan, 9)).status_code == 404
    assert (await difference(world, educator, plan, 2, 9)).status_code == 404


async def test_the_queue_shows_the_waiting_weeks_of_every_group_and_what_a_glance_should_tell(world: World) -> None:
    educator, other = await world.educator(), await world.educator(world.butterflies)
    methodist = await world.staff(Role.METHODIST)
    later, first = await submitted(world, educator, 1), await submitted(world, educator)
    neighbour = await draft_week(world, other, MONDAY, world.butterflies)
    speech = [one for one in neighbour["activities"] if one["area"] == "speech"]
    await rewrite(world, other, neighbour, [{**one, "area": "cognitive"} for one in speech])
    await step(world, other, neighbour, "submit")
    await draft_week(world, educator, MONDAY + timedelta(weeks=2))

    waiting = await queue(world, methodist)

    assert [one["id"] for one in waiting] == [first["id"], neighbour["id"], later["id"]]
    assert [one["areas_missing"] for one in waiting] == [[], ["speech"], []]
    assert [one["group_name"] for one in waiting] == ["Kungaboqar", "Kapalak", "Kungaboqar"]
    assert waiting[0]["activities"] == len(first["activities"])
    assert round(waiting[0]["local_share"], 6) == round(first["local_share"], 6)
    assert waiting[0]["submitted_at"] == first["submitted_at"]


async def test_the_queue_costs_the_same_statements_for_any_number_of_weeks(world: World) -> None:
    educator, methodist = await world.educator(), await world.staff(Role.METHODIST)
    await submitted(world, educator)
    path = f"{world.path}/weekly-plans/queue"
    one = await statements_of(world.app, lambda: world.app.get(path, methodist.token))
    for week in (1, 2, 3):
        await submitted(world, educator, week)

    several = await statements_of(world.app, lambda: world.app.get(path, methodist.token))

    assert one == several <= 2


async def test_of_many_approvals_one_that_is_refused_does_not_stop_the_others(world: World) -> None:
    educator, methodist = await world.educator(), await world.staff(Role.METHODIST)
    first, second = await submitted(world, educator), await submitted(world, educator, 1)
    draft = await draft_week(world, educator, MONDAY + timedelta(weeks=2))
    elsewhere = await a_world(world.app)
    foreign = await submitted(elsewhere, await elsewhere.educator())
    asked = [second["id"], draft["id"], foreign["id"], first["id"], first["id"]]

    answer = await world.app.post(f"{world.path}/weekly-plans/approvals", methodist.token, {"plan_ids": asked})

    assert answer.status_code == 200
    assert answer.json() == [
        {"plan_id": second["id"], "refusal": ""},
        {"plan_id": draft["id"], "refusal": "weekly_plan.wrong_step"},
        {"plan_id": foreign["id"], "refusal": "access.not_found"},
        {"plan_id": first["id"], "refusal": ""},
    ]
    assert (await plan_now(world, educator, first))["status"] == "approved"
    assert (await plan_now(world, educator, second))["version"] == 3
    assert (await plan_now(world, educator, draft))["status"] == "draft"
    assert await queue(world, methodist) == []


async def test_two_methodists_who_approve_the_same_weeks_at_once_approve_each_once(world: World) -> None:
    educator = await world.educator()
    first, second = await submitted(world, educator), await submitted(world, educator, 1)
    people = [await world.staff(Role.METHODIST), await world.head()]
    orders = [[first["id"], second["id"]], [second["id"], first["id"]]]

    answers = await asyncio.gather(
        *(
            world.app.post(f"{world.path}/weekly-plans/approvals", person.token, {"plan_ids": order})
            for person, order in zip(people, orders, strict=True)
        )
    )

    told = [(one["plan_id"], one["refusal"]) for answer in answers for one in answer.json()]
    refusals = [(first["id"], "weekly_plan.wrong_step"), (second["id"], "weekly_plan.wrong_step")]
    assert sorted(told) == sorted([(first["id"], ""), (second["id"], ""), *refusals])


async def test_a_decision_sent_again_with_its_key_is_one_decision(world: World) -> None:
    educator, head = await world.educator(), await world.head()
    plan = await submitted(world, educator)
    path, key = f"{world.path}/weekly-plans/{plan['id']}/decide", uuid7()

    answers = [await world.app.post(path, head.token, {"approved": True}, key=key) for _ in range(2)]

    assert [answer.status_code for answer in answers] == [200, 200]
    assert [one["step"] for one in await versions(world, educator, plan)] == ["approve", "submit"]


async def test_the_way_to_approval_is_for_those_who_write_and_judge(world: World) -> None:
    educator, methodist = await world.educator(), await world.staff(Role.METHODIST)
    parent = await world.parent(await world.child())
    specialist = await world.staff(Role.SPECIALIST, world.sunflowers)
    neighbour = await world.educator(world.butterflies)
    stranger = await (await a_world(world.app)).head()
    plan = await approved(world, educator, methodist)
    path = f"{world.path}/weekly-plans"
    people = [educator, methodist, neighbour, stranger, specialist, parent]

    async def statuses(ending: str, **query: str) -> list[int]:
        tokens = [*(person.token for person in people), None]
        return [(await world.app.get(f"{path}/{ending}", token, **query)).status_code for token in tokens]

    assert await statuses(f"{plan['id']}/versions") == [200, 200, 404, 404, 403, 403, 401]
    assert await statuses(f"{plan['id']}/versions/difference", earlier="2") == [200, 200, 404, 404, 403, 403, 401]
    assert await statuses("queue") == [403, 200, 403, 404, 403, 403, 401]


async def test_the_share_that_is_allowed_is_the_frameworks_own(world: World) -> None:
    educator = await world.educator()
    plan = await draft_week(world, educator)
    local = [{**one, "component": "local"} for one in plan["activities"] if one["part_of_day"] == "outdoors"]
    await rewrite(world, educator, plan, local)
    assert plan["local_limit"] == 0.2

    refused = await step(world, educator, plan, "submit")
    async with world.app.parts.database.writing() as work:
        await work.raw.execute("update framework set local_share = 0.4 where in_force")
    try:
        limit = (await plan_now(world, educator, plan))["local_limit"]
        handed_on = await step(world, educator, plan, "submit")
    finally:
        async with world.app.parts.database.writing() as work:
            await work.raw.execute("update framework set local_share = 0.2 where in_force")

    assert (refused.status_code, limit, handed_on.status_code) == (409, 0.4, 200)


async def test_a_version_beyond_all_numbers_is_refused_by_its_name(world: World) -> None:
    educator = await world.educator()
    plan = await draft_week(world, educator)

    response = await difference(world, educator, plan, 10**12)

    assert (response.status_code, response.json()["fields"][0]["field"]) == (400, "earlier")
