"""The way of a year to the pedagogical council: steps, remarks at weeks, protocol, versions, the queue."""

import asyncio
from typing import Any

import httpx
import pytest
import pytest_asyncio

from server.features.annual_plans.approval import YearApprovalService
from server.features.annual_plans.year import YearStanding
from server.kernel.errors import NotVisible
from server.shared.domain.permissions import Role
from server.shared.ids import uuid7
from tests.support.app import App
from tests.support.plans import draft_year, load_reference
from tests.support.statements import statements_of
from tests.support.world import Person, World, a_world

PROTOCOL = {"approved": True, "protocol_number": "1", "protocol_date": "2026-08-28"}


@pytest_asyncio.fixture(autouse=True, loop_scope="session")
async def reference(app: App) -> None:
    await load_reference(app)


def path_of(world: World) -> str:
    return f"{world.path}/groups/{world.sunflowers}/annual-plans/2026"


async def year_now(world: World, person: Person) -> Any:
    return (await world.app.get(path_of(world), person.token)).json()


async def submit(world: World, person: Person) -> httpx.Response:
    return await world.app.post(f"{path_of(world)}/submit", person.token)


async def decide(world: World, person: Person, body: object) -> httpx.Response:
    return await world.app.post(f"{path_of(world)}/decide", person.token, body)


async def change(world: World, person: Person, week: Any, title: str = "Bizning koʻcha") -> httpx.Response:
    return await world.app.send("PUT", f"{path_of(world)}/weeks/{week['id']}", person.token, {"title": title})


async def approved(world: World, educator: Person, head: Person) -> Any:
    await draft_year(world, educator)
    await submit(world, educator)
    return (await decide(world, head, PROTOCOL)).json()


async def test_a_year_is_submitted_returned_with_remarks_submitted_again_and_approved(world: World) -> None:
    educator, head = await world.educator(), await world.head()
    plan = await draft_year(world, educator)
    week = plan["weeks"][3]

    handed_on = (await submit(world, educator)).json()
    returned = (await decide(world, head, {"approved": False, "remarks": {week["id"]: " Bayram haftasi "}})).json()
    again = (await submit(world, educator)).json()
    done = (await decide(world, head, PROTOCOL)).json()

    statuses = [answer["status"] for answer in (plan, handed_on, returned, again, done)]
    assert statuses == ["draft", "submitted", "returned", "submitted", "approved"]
    assert [answer["version"] for answer in (plan, handed_on, returned, again, done)] == [1, 2, 3, 4, 5]
    assert [one["remark"] for one in returned["weeks"] if one["remark"]] == ["Bayram haftasi"]
    assert {one["remark"] for one in again["weeks"]} == {""}
    assert (done["protocol_number"], done["protocol_date"]) == ("1", "2026-08-28")
    assert await year_now(world, head) == done


async def test_what_may_be_done_follows_the_status(world: World) -> None:
    educator, head = await world.educator(), await world.head()
    await draft_year(world, educator)

    async def permitted() -> list[list[str]]:
        return [(await year_now(world, person))["permitted"] for person in (educator, head)]

    write = ["annual_plan.draft", "annual_plan.edit", "weekly_plan.edit", "annual_plan.submit"]
    assert await permitted() == [write, write]
    await submit(world, educator)
    assert await permitted() == [["weekly_plan.edit"], ["weekly_plan.edit", "annual_plan.approve"]]
    await decide(world, head, PROTOCOL)
    assert await permitted() == [["weekly_plan.edit"], ["annual_plan.edit", "weekly_plan.edit"]]


async def test_a_year_is_approved_by_a_protocol_and_returned_with_a_word(world: World) -> None:
    educator, head = await world.educator(), await world.head()
    await draft_year(world, educator)
    early = await decide(world, head, PROTOCOL)
    before = (await submit(world, educator)).json()

    refusals = [
        (await decide(world, head, body)).json()["code"]
        for body in (
            {"approved": True},
            {"approved": True, "protocol_number": "1"},
            {**PROTOCOL, "protocol_number": " "},
            {**PROTOCOL, "protocol_date": "2026-11-30"},
            {"approved": False, "remark": " "},
            {"approved": False, "remarks": {str(uuid7()): "Boshqa"}},
        )
    ]

    assert (early.status_code, early.json()["code"]) == (409, "annual_plan.wrong_step")
    assert refusals == [
        "annual_plan.protocol_needed",
        "annual_plan.protocol_needed",
        "annual_plan.protocol_needed",
        "annual_plan.protocol_in_future",
        "annual_plan.remark_needed",
        "annual_plan.week_elsewhere",
    ]
    assert await year_now(world, educator) == before


async def test_a_year_that_is_judged_is_written_by_nobody(world: World) -> None:
    educator, head = await world.educator(), await world.head()
    await draft_year(world, educator)
    before = (await submit(world, educator)).json()

    answers = [await change(world, person, before["weeks"][5]) for person in (educator, head)]
    drafted = await draft_year(world, educator)

    assert [(answer.status_code, answer.json()["code"]) for answer in answers] == [
        (409, "annual_plan.not_editable")
    ] * 2
    assert [week["title"] for week in drafted["weeks"]] == [week["title"] for week in before["weeks"]]
    assert drafted["status"] == "submitted"


async def test_an_approved_year_is_changed_by_the_leading_staff_alone_and_waits_for_the_council_again(
    world: World,
) -> None:
    educator, methodist = await world.educator(), await world.staff(Role.METHODIST)
    plan = await approved(world, educator, methodist)
    week = plan["weeks"][5]

    refused = await change(world, educator, week)
    kept = await year_now(world, educator)
    changed = (await change(world, methodist, week)).json()
    versions = (await world.app.get(f"{path_of(world)}/versions", educator.token)).json()

    assert (refused.status_code, refused.json()["code"]) == (409, "annual_plan.not_editable")
    assert kept == {**plan, "permitted": ["weekly_plan.edit"]}
    assert (changed["status"], changed["protocol_number"], changed["protocol_date"]) == ("draft", "", None)
    assert changed["weeks"][5]["title"] == {"uz": "Bizning koʻcha"}
    assert [(one["version"], one["step"]) for one in versions] == [(3, "approve"), (2, "submit")]


async def test_every_version_keeps_the_weeks_as_they_stood(world: World) -> None:
    educator, head = await world.educator(), await world.head()
    plan = await draft_year(world, educator)
    await submit(world, educator)
    await decide(world, head, {"approved": False, "remark": "Beshinchi hafta"})
    await change(world, educator, plan["weeks"][5])
    await submit(world, educator)

    versions = (await world.app.get(f"{path_of(world)}/versions", educator.token)).json()
    async with world.app.parts.database.reading() as work:
        kept = await work.raw.fetch(
            "select weeks from annual_plan_version where plan_id = $1::text::uuid order by version", plan["id"]
        )

    assert [(one["version"], one["step"], one["remark"]) for one in versions] == [
        (4, "submit", ""),
        (3, "return", "Beshinchi hafta"),
        (2, "submit", ""),
    ]
    assert {one["made_by_name"] for one in versions} == {(await world.actor(educator)).full_name}
    fifth = [row["weeks"][5]["title"] for row in kept]
    assert fifth == [plan["weeks"][5]["title"], plan["weeks"][5]["title"], {"uz": "Bizning koʻcha"}]


async def test_a_year_sent_twice_at_once_is_submitted_once(world: World) -> None:
    educator = await world.educator()
    await draft_year(world, educator)

    answers = await asyncio.gather(*(submit(world, educator) for _ in range(3)))

    assert sorted(answer.status_code for answer in answers) == [200, 409, 409]
    assert (await year_now(world, educator))["version"] == 2


async def test_the_queue_shows_the_waiting_years_of_every_group(world: World) -> None:
    educator, other, head = await world.educator(), await world.educator(world.butterflies), await world.head()
    path = f"{world.path}/annual-plans/queue"
    plan = await draft_year(world, educator)
    await change(world, educator, plan["weeks"][5])
    await draft_year(world, other, world.butterflies)
    waiting = (await submit(world, educator)).json()

    queue = (await world.app.get(path, head.token)).json()
    one = await statements_of(world.app, lambda: world.app.get(path, head.token))
    await world.app.post(f"{world.path}/groups/{world.butterflies}/annual-plans/2026/submit", other.token)
    two = await statements_of(world.app, lambda: world.app.get(path, head.token))

    [row] = queue
    submitted_at = row.pop("submitted_at")
    assert submitted_at
    assert row == {
        "id": waiting["id"],
        "group_id": str(world.sunflowers),
        "group_name": "Kungaboqar",
        "age_band": "middle",
        "school_year": 2026,
        "version": 2,
        "weeks": len(plan["weeks"]),
        "touched": 1,
    }
    assert one == two <= 2
    assert len((await world.app.get(path, head.token)).json()) == 2
    assert (await world.app.get(path, head.token, school_year="2025")).json() == []


async def test_who_may_hand_on_a_year_and_who_may_judge_it(world: World) -> None:
    educator, head = await world.educator(), await world.head()
    neighbour, nurse = await world.educator(world.butterflies), await world.staff(Role.NURSE)
    specialist = await world.staff(Role.SPECIALIST, world.sunflowers)
    stranger = await (await a_world(world.app)).head()
    before = await draft_year(world, educator)
    tokens = [person.token for person in (specialist, neighbour, nurse, stranger)]

    handed_on = [(await world.app.post(f"{path_of(world)}/submit", one)).status_code for one in [*tokens, None]]
    judged = [(await world.app.post(f"{path_of(world)}/decide", one, PROTOCOL)).status_code for one in [*tokens, None]]
    read = [(await world.app.get(f"{path_of(world)}/versions", one)).status_code for one in [*tokens, None]]
    queue = [(await world.app.get(f"{world.path}/annual-plans/queue", one)).status_code for one in [*tokens, None]]

    assert handed_on == [403, 404, 403, 404, 401]
    assert judged == [403, 403, 403, 404, 401]
    assert read == [200, 404, 403, 404, 401]
    assert queue == [403, 403, 403, 404, 401]
    assert await year_now(world, educator) == before
    assert (await submit(world, head)).status_code == 200


async def test_the_leading_staff_see_how_far_every_groups_year_has_come(world: World) -> None:
    educator, methodist = await world.educator(), await world.staff(Role.METHODIST)
    await draft_year(world, educator)
    week = (await year_now(world, educator))["weeks"][2]
    await change(world, educator, week)
    await submit(world, educator)

    async def told(person: Person) -> list[YearStanding]:
        actor = await world.actor(person)
        async with world.app.parts.database.reading() as work:
            return await YearApprovalService(work, actor, world.app.clock).standing(world.preschool_id)

    first, second = await told(methodist)

    assert (first.group_id, first.status, first.version, first.weeks) == (world.butterflies, None, 0, 0)
    assert (second.group_id, second.status, second.version, second.touched) == (world.sunflowers, "submitted", 2, 1)
    assert second.weeks == len((await year_now(world, educator))["weeks"])
    for person in (educator, await (await a_world(world.app)).head()):
        with pytest.raises(NotVisible):
            await told(person)
