"""Rewriting a week, marking what became of it, handing it on."""

import asyncio
from typing import Any

from server.shared.ids import uuid7
from tests.server.weekly_plans.steps import approved, mark, plan_now, rewrite, step
from tests.support.plans import draft_week
from tests.support.world import World


async def test_written_lines_are_a_persons_own_from_then_on_and_all_others_stay(world: World) -> None:
    educator = await world.educator()
    plan = await draft_week(world, educator)
    first, second, *_, last = plan["activities"]
    own = {**second, "id": str(uuid7()), "revision": 0, "weekday": 4, "title": "Oʻzimizniki", "component": "local"}
    own |= {"course": ["Boshlaymiz", " "], "materials": ["Qum", ""], "position": 9, "part_of_day": "reflection"}

    changed = await rewrite(world, educator, plan, [{**first, "title": " Yangi nom "}, second, own], last)

    after = changed.json()
    lines = {line["id"]: line for line in after["activities"]}
    assert (changed.status_code, after["version"]) == (200, 1)
    assert lines[first["id"]] == {**first, "title": "Yangi nom", "revision": 2, "touched": True}
    assert lines[second["id"]] == second
    expected = {**own, "course": ["Boshlaymiz"], "materials": ["Qum"], "revision": 1, "touched": True}
    assert lines[own["id"]] == {**expected, "because": []}
    assert last["id"] not in lines
    assert len(lines) == 35
    assert await plan_now(world, educator, plan) == after


async def two_indicators(world: World) -> list[str]:
    async with world.app.parts.database.reading() as work:
        rows = await work.raw.fetch(
            "select i.slug from indicator i join framework f on f.id = i.framework_id where f.in_force limit 2"
        )
    return [row["slug"] for row in rows]


async def test_everything_a_person_writes_of_a_line_is_kept(world: World) -> None:
    educator = await world.educator()
    plan = await draft_week(world, educator)
    written = {
        **plan["activities"][0],
        "title": "Qum oʻyini",
        "aim": "Maqsad",
        "centre": "art",
        "minutes": 25,
        "course": ["Bir", "Ikki"],
        "materials": ["Qum"],
        "indicators": await two_indicators(world),
        "resources": [{"owner_id": str(uuid7()), "id": str(uuid7())}],
        "bank": {"owner_id": str(uuid7()), "id": str(uuid7())},
    }

    after = (await rewrite(world, educator, plan, [written])).json()

    assert after["activities"][0] == {**written, "revision": 2, "touched": True}


async def test_what_the_server_keeps_of_a_line_is_not_written_with_it(world: World) -> None:
    educator = await world.educator()
    plan = await draft_week(world, educator)
    first = plan["activities"][0]
    feigned = {"state": "done", "remark": "Aʼlo", "touched": True, "because": [{"code": "theme"}], "reason": "Yoʻq"}

    after = (await rewrite(world, educator, plan, [{**first, **feigned}])).json()

    assert after["activities"][0] == first


async def test_a_line_that_only_makes_room_is_nobodys_own(world: World) -> None:
    educator = await world.educator()
    plan = await draft_week(world, educator)
    first = plan["activities"][0]

    after = (await rewrite(world, educator, plan, [{**first, "position": 5}])).json()

    line = next(line for line in after["activities"] if line["id"] == first["id"])
    assert (line["position"], line["revision"], line["touched"]) == (5, 2, False)


async def test_two_people_who_change_different_lines_at_once_are_both_kept(world: World) -> None:
    educator, head = await world.educator(), await world.head()
    plan = await draft_week(world, educator)
    first, second, third, *_ = plan["activities"]

    answers = await asyncio.gather(
        rewrite(world, educator, plan, [{**first, "title": "Tarbiyachiniki"}]),
        rewrite(world, head, plan, [{**second, "title": "Mudiraniki"}], third),
    )

    assert [answer.status_code for answer in answers] == [200, 200]
    after = await plan_now(world, educator, plan)
    assert [line["title"] for line in after["activities"][:2]] == ["Tarbiyachiniki", "Mudiraniki"]
    assert len(after["activities"]) == 34


async def test_a_line_somebody_else_changed_is_named_and_nothing_is_written(world: World) -> None:
    educator, head = await world.educator(), await world.head()
    plan = await draft_week(world, educator)
    first, second, third, *_ = plan["activities"]
    await rewrite(world, head, plan, [{**first, "title": "Mudiraniki"}], third)
    before = await plan_now(world, educator, plan)

    written = await rewrite(world, educator, plan, [{**first, "title": "Meniki"}, {**second, "title": "Bu ham"}])
    taken_out = await rewrite(world, educator, plan, [], first)
    gone = await rewrite(world, educator, plan, [{**third, "title": "Meniki"}])

    assert [answer.status_code for answer in (written, taken_out, gone)] == [409, 409, 409]
    assert {answer.json()["code"] for answer in (written, taken_out, gone)} == {"weekly_plan.changed_meanwhile"}
    assert [answer.json()["params"] for answer in (written, taken_out, gone)] == [
        {"activities": first["id"]},
        {"activities": first["id"]},
        {"activities": third["id"]},
    ]
    assert await plan_now(world, educator, plan) == before
    assert (await rewrite(world, educator, plan, [], third)).status_code == 200


async def test_of_two_changes_of_one_line_at_once_one_is_kept_and_the_other_told(world: World) -> None:
    educator = await world.educator()
    plan = await draft_week(world, educator)
    variants = [[{**line, "title": f"Nom {number}"} for line in plan["activities"]] for number in range(3)]

    answers = await asyncio.gather(*(rewrite(world, educator, plan, variant) for variant in variants))

    assert sorted(answer.status_code for answer in answers) == [200, 409, 409]
    kept = next(answer.json() for answer in answers if answer.status_code == 200)
    assert await plan_now(world, educator, plan) == kept


async def test_a_week_has_room_for_so_many_lines_and_no_more(world: World) -> None:
    educator = await world.educator()
    plan = await draft_week(world, educator)
    first = plan["activities"][0]
    many = [{**first, "id": str(uuid7()), "revision": 0} for _ in range(116)]

    refused = await rewrite(world, educator, plan, many)
    kept = await rewrite(world, educator, plan, many, first)

    assert (refused.status_code, refused.json()["code"]) == (409, "weekly_plan.too_many_activities")
    assert len(kept.json()["activities"]) == 150


async def test_a_plan_sent_twice_at_once_is_submitted_once(world: World) -> None:
    educator = await world.educator()
    plan = await draft_week(world, educator)

    answers = await asyncio.gather(*(step(world, educator, plan, "submit") for _ in range(3)))

    assert sorted(answer.status_code for answer in answers) == [200, 409, 409]


async def test_unsound_activities_are_refused_and_nothing_is_kept(world: World) -> None:
    educator = await world.educator(world.sunflowers, world.butterflies)
    plan = await draft_week(world, educator)
    other = await draft_week(world, educator, group_id=world.butterflies)
    first = plan["activities"][0]

    async def code_for(*activities: dict[str, Any]) -> str:
        return str((await rewrite(world, educator, plan, list(activities))).json()["code"])

    assert await code_for(first, first) == "weekly_plan.activity_twice"
    assert await code_for({**first, "weekday": 6}) == "weekly_plan.day_off"
    assert await code_for({**first, "area": "astronomy"}) == "weekly_plan.unknown_area"
    assert await code_for({**first, "indicators": ["flies_to_mars"]}) == "weekly_plan.unknown_indicator"
    assert await code_for({**other["activities"][0], "revision": 0}) == "weekly_plan.activity_elsewhere"
    assert await plan_now(world, educator, plan) == plan
    assert await plan_now(world, educator, other) == other


async def test_what_cannot_be_written_down_is_malformed_and_nothing_is_kept(world: World) -> None:
    educator = await world.educator()
    plan = await draft_week(world, educator)
    first = plan["activities"][0]

    async def status_for(**change: object) -> int:
        return (await rewrite(world, educator, plan, [{**first, **change}])).status_code

    assert await status_for(title=" \0 ") == 400
    assert await status_for(title="x" * 201) == 400
    assert await status_for(position=10**12) == 400
    assert await status_for(minutes=0) == 400
    assert await status_for(part_of_day="midnight") == 400
    assert await plan_now(world, educator, plan) == plan


async def test_a_mark_is_kept_when_the_week_is_rewritten(world: World) -> None:
    educator = await world.educator()
    plan = await draft_week(world, educator)
    marked = await mark(world, educator, plan, plan["activities"][0])

    after = (await rewrite(world, educator, plan, plan["activities"])).json()

    assert marked.status_code == 200
    first = after["activities"][0]
    assert (first["state"], first["reason"]) == ("moved", "Yomgʻir yogʻdi")


async def test_an_activity_of_another_plan_cannot_be_marked_here(world: World) -> None:
    educator = await world.educator(world.sunflowers, world.butterflies)
    plan = await draft_week(world, educator)
    other = await draft_week(world, educator, group_id=world.butterflies)

    response = await mark(world, educator, plan, other["activities"][0])

    assert response.status_code == 404
    assert await plan_now(world, educator, other) == other


async def test_a_week_with_an_empty_day_is_not_submitted(world: World) -> None:
    educator = await world.educator()
    plan = await draft_week(world, educator)
    await rewrite(world, educator, plan, [], *(a for a in plan["activities"] if a["weekday"] == 2))

    response = await step(world, educator, plan, "submit")

    problem = response.json()
    assert (response.status_code, problem["code"]) == (409, "weekly_plan.empty_day")
    assert problem["params"] == {"day": "2026-11-18"}
    assert (await plan_now(world, educator, plan))["status"] == "draft"


async def test_a_week_with_too_much_of_its_own_is_not_submitted_and_the_share_is_told(world: World) -> None:
    educator = await world.educator()
    plan = await draft_week(world, educator)
    local = [{**a, "component": "local" if a["part_of_day"] == "outdoors" else "mandatory"} for a in plan["activities"]]
    await rewrite(world, educator, plan, local)

    response = await step(world, educator, plan, "submit")

    problem = response.json()
    assert (response.status_code, problem["code"]) == (409, "weekly_plan.local_share_too_large")
    assert problem["params"] == {"share": round(40 / 140, 3), "largest": 0.2}
    assert (await plan_now(world, educator, plan))["status"] == "draft"


async def test_an_approved_plan_is_marked_but_not_rewritten(world: World) -> None:
    educator, head = await world.educator(), await world.head()
    plan = await approved(world, educator, head)

    refused = await rewrite(world, educator, plan, plan["activities"][:7])
    marked = await mark(world, educator, plan, plan["activities"][3])

    assert (refused.status_code, refused.json()["code"]) == (409, "weekly_plan.not_editable")
    assert marked.status_code == 200
    assert len(marked.json()["activities"]) == 35
    assert marked.json()["activities"][3]["state"] == "moved"


async def test_every_step_is_remembered_and_asks_for_figures(world: World) -> None:
    educator, head = await world.educator(), await world.head()
    plan = await approved(world, educator, head)

    async with world.app.parts.database.reading() as work:
        actions = await work.raw.fetch(
            "select action from audit_entry where subject_id = $1::text::uuid order by at, id", plan["id"]
        )
        changed = await work.raw.fetchval(
            "select count(*) from change where kind = 'weekly_plan' and subject_id = $1::text::uuid", plan["id"]
        )
        months = await work.raw.fetch(
            "select distinct month::text from dirty_month where preschool_id = $1", world.preschool_id
        )

    assert [row["action"] for row in actions] == ["weekly_plan.edit", "weekly_plan.submit", "weekly_plan.approve"]
    assert changed == 3
    assert [row["month"] for row in months] == ["2026-11-01"]
