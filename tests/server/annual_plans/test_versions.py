"""What is otherwise between two versions of a year, and who may read it."""

from datetime import date, timedelta
from typing import Any

import httpx
import pytest_asyncio

from server.shared.domain.permissions import Role
from tests.support.app import App
from tests.support.plans import calendar_day, draft_year, load_reference
from tests.support.statements import statements_of
from tests.support.world import Person, World, a_world

CLOSED = date(2026, 12, 14)
"""The Monday of a week that is closed after the year was handed on."""


@pytest_asyncio.fixture(autouse=True, loop_scope="session")
async def reference(app: App) -> None:
    await load_reference(app)


def path_of(world: World) -> str:
    return f"{world.path}/groups/{world.sunflowers}/annual-plans/2026"


async def difference(world: World, person: Person, earlier: int, later: int = 0) -> httpx.Response:
    return await world.app.get(f"{path_of(world)}/versions/difference", person.token, earlier=earlier, later=later)


async def change(world: World, person: Person, week: Any, title: str, note: str = "") -> None:
    path = f"{path_of(world)}/weeks/{week['id']}"
    answer = await world.app.send("PUT", path, person.token, {"title": title, "note": note})
    assert answer.status_code == 200, answer.text


async def returned(world: World, educator: Person, head: Person) -> Any:
    """A year whose versions 2 (handed on) and 3 (returned) hold the same weeks."""
    plan = await draft_year(world, educator)
    await world.app.post(f"{path_of(world)}/submit", educator.token)
    await world.app.post(f"{path_of(world)}/decide", head.token, {"approved": False, "remark": "Beshinchi hafta"})
    return plan


async def test_the_weeks_that_were_rewritten_closed_or_noted_since_a_version_are_told(world: World) -> None:
    educator, head = await world.educator(), await world.head()
    plan = await returned(world, educator, head)
    fifth, sixth = plan["weeks"][5], plan["weeks"][6]
    await change(world, educator, fifth, "Bizning koʻcha", "Muzeyga boramiz")
    await change(world, educator, sixth, sixth["title"]["uz"], "Sayr")
    for days in range(5):
        await calendar_day(world, CLOSED + timedelta(days=days), works=False)
    await draft_year(world, educator)

    told = (await difference(world, educator, 3)).json()

    assert (told["earlier"]["version"], told["earlier"]["remark"], told["later"]) == (3, "Beshinchi hafta", None)
    by_week = {one["week_start"]: one for one in told["weeks"]}
    assert by_week[fifth["week_start"]] == {
        "kind": "changed",
        "week_start": fifth["week_start"],
        "before": fifth["title"],
        "after": {"uz": "Bizning koʻcha"},
        "note_before": "",
        "note_after": "Muzeyga boramiz",
        "days_before": fifth["working_days"],
        "days_after": fifth["working_days"],
        "fields": ["title", "note"],
    }
    assert by_week[sixth["week_start"]]["fields"] == ["note"]
    gone = by_week[CLOSED.isoformat()]
    assert (gone["kind"], gone["after"], gone["days_after"], gone["fields"]) == ("removed", {}, 0, [])
    assert list(by_week) == sorted(by_week)


async def test_two_versions_are_compared_with_each_other_and_one_with_itself_differs_in_nothing(world: World) -> None:
    educator, head = await world.educator(), await world.head()
    plan = await returned(world, educator, head)
    await change(world, educator, plan["weeks"][5], "Bizning koʻcha")
    await world.app.post(f"{path_of(world)}/submit", educator.token)
    await world.app.post(f"{path_of(world)}/decide", head.token, {"approved": False, "remark": "Yana"})
    await change(world, educator, plan["weeks"][7], "Qish")

    told = [(await difference(world, head, *pair)).json() for pair in ((2, 3), (3, 4), (4, 3), (4, 0), (4, 4))]

    weeks = [[one["week_start"] for one in answer["weeks"]] for answer in told]
    fifth, seventh = plan["weeks"][5]["week_start"], plan["weeks"][7]["week_start"]
    assert weeks == [[], [fifth], [fifth], [seventh], []]
    assert [answer["later"] and answer["later"]["version"] for answer in told] == [3, 4, 3, None, 4]
    assert told[2]["weeks"][0]["before"] == {"uz": "Bizning koʻcha"}


async def test_versions_that_there_are_not_are_not_compared(world: World) -> None:
    educator, head = await world.educator(), await world.head()
    await returned(world, educator, head)

    answers = [(await difference(world, educator, *pair)).status_code for pair in ((1, 0), (0, 0), (2, 9))]
    beyond = [(await difference(world, educator, *pair)).status_code for pair in ((-1, 0), (2**31, 0), (2, 2**40))]

    assert answers == [404, 404, 404]
    assert beyond == [400, 400, 400]


async def test_a_difference_takes_as_many_statements_for_one_week_as_for_five(world: World) -> None:
    educator, head = await world.educator(), await world.head()
    plan = await returned(world, educator, head)

    async def asked() -> None:
        assert (await difference(world, educator, 2)).status_code == 200

    await change(world, educator, plan["weeks"][3], "Kuz")
    one = await statements_of(world.app, asked)
    for week in plan["weeks"][4:8]:
        await change(world, educator, week, "Kuz")

    assert await statements_of(world.app, asked) == one


async def test_who_may_read_what_was_changed_in_a_year(world: World) -> None:
    educator, head = await world.educator(), await world.head()
    specialist = await world.staff(Role.SPECIALIST, world.sunflowers)
    neighbour, nurse = await world.educator(world.butterflies), await world.staff(Role.NURSE)
    parent, stranger = await world.parent(await world.child()), await (await a_world(world.app)).head()
    await returned(world, educator, head)
    readers = (educator, head, specialist, neighbour, stranger, nurse, parent)

    answers = [(await difference(world, person, 2)).status_code for person in readers]
    versions = [(await world.app.get(f"{path_of(world)}/versions", person.token)).status_code for person in readers]
    signed_out = await world.app.get(f"{path_of(world)}/versions/difference", None, earlier=2)

    assert answers == versions == [200, 200, 200, 404, 404, 403, 403]
    assert signed_out.status_code == 401
