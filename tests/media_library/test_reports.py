"""Reports of problems: anybody who sees a resource tells of one, whose word opened it settles it."""

import asyncio
from typing import Any
from uuid import UUID

import pytest

from server.shared.domain.permissions import Role
from server.shared.ids import NOWHERE, uuid7
from tests.media_library.sharing_work import Circle, a_circle, counted
from tests.media_library.test_library import put_there
from tests.support.statements import statements_of
from tests.support.world import Person, World


@pytest.fixture
async def circle(world: World) -> Circle:
    return await a_circle(world)


async def report(world: World, person: Person, resource_id: object, owner_id: UUID, **said: Any) -> Any:
    body = {"id": str(uuid7()), "reason": "wrong_content", **said}
    path = f"{world.path}/resources/{owner_id}/{resource_id}/reports"
    return await world.app.post(path, person.token, body)


async def settle(world: World, person: Person, report_id: str, withdraw: bool = False, answer: str = "Rahmat") -> Any:
    path = f"{world.path}/resource-reports/{report_id}/settle"
    return await world.app.post(path, person.token, {"answer": answer, "withdraw": withdraw})


async def listed(person: Person, world: World) -> list[dict[str, Any]]:
    answer = await world.app.get("/api/resource-reports", person.token)
    assert answer.status_code == 200, answer.text
    return [row for row in answer.json() if row["preschool_id"] == str(world.preschool_id)]


async def test_a_colleague_reports_a_leader_answers_and_the_reporter_reads_it(circle: Circle) -> None:
    world, resource_id = circle.world, await circle.at_home()

    made = (await report(world, circle.colleague, resource_id, world.preschool_id, words="Xato")).json()
    seen = [len(await listed(person, world)) for person in (circle.colleague, circle.head, circle.author)]
    to_settle = (await listed(circle.head, world))[0]["permitted"]
    by_colleague = await settle(world, circle.colleague, made["id"])
    by_author = await settle(world, circle.author, made["id"])
    by_district = await settle(world, circle.district, made["id"])
    settled = await settle(world, circle.methodist, made["id"])
    again = await settle(world, circle.head, made["id"])
    told = (await listed(circle.colleague, world))[0]

    assert (made["state"], made["reach"], made["title"]) == ("open", "preschool", {"uz": "Olma"})
    assert (seen, to_settle, made["permitted"]) == ([1, 1, 0], ["media.review"], [])
    assert [answer.status_code for answer in (by_colleague, by_author, by_district)] == [403, 403, 404]
    assert settled.json()["state"] == "settled"
    assert (told["answer"], told["settled_by_name"], told["state"]) == ("Rahmat", "Sinov Odami", "settled")
    assert (again.status_code, again.json()["code"]) == (409, "resource_report.settled")
    assert await circle.sees(circle.colleague, resource_id) == 200


async def test_a_leader_withdraws_a_resource_with_its_editions(circle: Circle) -> None:
    world, resource_id = circle.world, await circle.at_home()
    await circle.shared(resource_id, "district")
    made = (await report(world, circle.colleague, resource_id, world.preschool_id, reason="rights")).json()

    await settle(world, circle.head, made["id"], withdraw=True)

    assert await circle.sees(circle.author, resource_id) == 404
    assert await circle.sees_edition(circle.neighbours, resource_id, "district") == 404


async def test_those_above_withdraw_the_edition_of_their_reach_and_leave_the_original(circle: Circle) -> None:
    resource_id = await circle.at_home()
    await circle.shared(resource_id, "district", "everybody")
    near, far = circle.edition(resource_id, "district"), circle.edition(resource_id, "everybody")
    parent = await circle.neighbour.parent(await circle.neighbour.child())
    of_district = (await report(circle.neighbour, parent, near, NOWHERE, reason="shows_children")).json()
    of_everybody = (await report(circle.stranger, circle.strangers, far, NOWHERE)).json()
    heads = await circle.neighbour.head()

    refused = [
        (await settle(circle.neighbour, person, of_district["id"])).status_code
        for person in (heads, circle.other_district, circle.ministry)
    ]
    by_other = (await settle(circle.stranger, circle.other_district, of_everybody["id"])).status_code
    await settle(circle.neighbour, circle.district, of_district["id"], withdraw=True)
    after_district = [
        await circle.sees_edition(circle.neighbours, resource_id, reach) for reach in ("district", "everybody")
    ]
    await settle(circle.stranger, circle.ministry, of_everybody["id"], withdraw=True)
    states = {row["reach"]: row["state"] for row in (await circle.requests(circle.author)).json()}

    assert ([of_district["reach"], of_everybody["reach"]], refused, by_other) == (
        ["district", "everybody"],
        [404, 404, 404],
        404,
    )
    assert after_district == [404, 200]
    assert await circle.sees_edition(circle.strangers, resource_id, "everybody") == 404
    assert await circle.sees(circle.colleague, resource_id) == 200
    assert states == {"preschool": "accepted", "district": "withdrawn", "everybody": "withdrawn"}


async def test_the_ministry_withdraws_starter_content_too(circle: Circle) -> None:
    common = await put_there(circle.world, NOWHERE, "Hammaga", reach="everybody")
    made = (await report(circle.world, circle.author, common, NOWHERE, reason="broken")).json()

    done = await settle(circle.world, circle.ministry, made["id"], withdraw=True)

    assert (made["reach"], done.status_code) == ("everybody", 200)
    assert await circle.sees(circle.author, common, NOWHERE) == 404


async def test_nobody_reports_what_they_do_not_see_or_from_where_they_are_not(circle: Circle) -> None:
    world, home = circle.world, circle.world.preschool_id
    resource_id = await circle.at_home()
    own = (await circle.add(reach="mine")).json()["id"]
    common = await put_there(world, NOWHERE, "Hammaga", reach="everybody")

    statuses = [
        (await report(world, circle.strangers, resource_id, home)).status_code,
        (await report(circle.stranger, circle.strangers, resource_id, home)).status_code,
        (await report(world, circle.colleague, own, home)).status_code,
        (await report(world, circle.strangers, common, NOWHERE)).status_code,
        (await report(circle.neighbour, circle.author, common, NOWHERE)).status_code,
        (await report(world, await world.above(Role.ADMINISTRATOR), common, NOWHERE)).status_code,
    ]
    wordless = await report(world, circle.colleague, resource_id, home, reason="other", words=" ")

    assert statuses == [404, 404, 404, 404, 404, 403]
    assert (wordless.status_code, wordless.json()["fields"][0]["field"]) == (400, "words")
    assert (await world.app.get("/api/resource-reports")).status_code == 401
    made = "select count(*) from resource_report where preschool_id = any($1)"
    assert await counted(world, made, [home, circle.stranger.preschool_id, circle.neighbour.preschool_id]) == 0


async def test_of_two_who_settle_at_once_one_answers_and_the_list_costs_two_statements(circle: Circle) -> None:
    world, resource_id = circle.world, await circle.at_home()
    made = [(await report(world, circle.colleague, resource_id, world.preschool_id)).json()["id"] for _ in range(3)]

    answers = await asyncio.gather(
        settle(world, circle.head, made[0], answer="Ha"), settle(world, circle.methodist, made[0], answer="Yoʻq")
    )
    rows = await listed(circle.head, world)
    statements = await statements_of(world.app, lambda: listed(circle.head, world))

    assert sorted(answer.status_code for answer in answers) == [200, 409]
    assert [row["state"] for row in rows] == ["open", "open", "settled"]
    assert statements == 2
