"""Writing into the bank: what is kept, what is refused and at which field, who corrects and shares whose."""

from typing import Any

import pytest

from server.shared.domain.permissions import Role
from server.shared.ids import NOWHERE, uuid7
from tests.server.activity_bank.asking import WRITTEN, neighbour, stored, write
from tests.support.plans import load_reference
from tests.support.world import World, a_world


async def test_what_was_written_is_kept_under_its_authors_name(world: World) -> None:
    await load_reference(world.app)
    educator = await world.educator()

    made = await write(
        world, educator, course=[" Barg yigʻing. ", "", "Naqsh tering."], title={"uz": " Naqsh ", "ru": ""}
    )

    expected = {**WRITTEN, "title": {"uz": "Naqsh"}, "course": ["Barg yigʻing.", "Naqsh tering."]}
    assert {name: made[name] for name in WRITTEN} == expected
    assert (made["author_name"], made["sharing"], made["uses"]) == ("Sinov Odami", "own", 0)
    assert made["permitted"] == ["bank.write"]


@pytest.mark.parametrize(
    ("otherwise", "field", "code"),
    [
        ({"title": {"uz": " ", "de": "Blätter"}}, "title", "input.missing"),
        ({"area": "magic"}, "area", "bank.unknown_area"),
        ({"indicators": ["speech.nothing"]}, "indicators", "bank.unknown_indicator"),
        ({"band": "older"}, "indicators", "bank.indicator_of_other_age"),
        ({"part_of_day": "outdoors"}, "centre", "bank.centre_elsewhere"),
        ({"centre": ""}, "centre", "bank.centre_missing"),
        ({"month": 11, "week": 0}, "week", "bank.unknown_theme"),
        ({"month": 0, "week": 2}, "week", "bank.unknown_theme"),
        ({"language": "de"}, "language", "input.not_a_choice"),
        ({"minutes": 4}, "minutes", "input.out_of_range"),
        ({"part_of_day": "night"}, "part_of_day", "input.not_a_choice"),
    ],
)
async def test_what_does_not_fit_is_refused_at_its_field(
    world: World, otherwise: dict[str, Any], field: str, code: str
) -> None:
    await load_reference(world.app)
    educator = await world.educator()

    answer = await world.app.post(f"{world.path}/bank", educator.token, {"id": str(uuid7()), **WRITTEN, **otherwise})

    assert answer.status_code == 400, answer.text
    assert [(one["field"], one["code"]) for one in answer.json()["fields"]] == [(field, code)]
    assert await stored(world) == []


async def test_the_author_and_leading_staff_correct_it_and_a_colleague_does_not(world: World) -> None:
    await load_reference(world.app)
    author, colleague, methodist = await world.educator(), await world.educator(), await world.staff(Role.METHODIST)
    made = await write(world, author, sharing="preschool")
    address, body = f"{world.path}/bank/{made['id']}", {**WRITTEN, "sharing": "preschool"}

    by_author = await world.app.send("PUT", address, author.token, {**body, "minutes": 20})
    before = await stored(world)
    by_colleague = await world.app.send("PUT", address, colleague.token, {**body, "minutes": 25})
    after = await stored(world)
    by_methodist = await world.app.send("PUT", address, methodist.token, {**body, "minutes": 30})

    assert [one.status_code for one in (by_author, by_colleague, by_methodist)] == [200, 403, 200]
    assert before == after
    assert (by_methodist.json()["minutes"], by_methodist.json()["author_name"]) == (30, made["author_name"])
    assert by_methodist.json()["permitted"] == ["bank.write", "bank.update_others"]


async def test_only_leading_staff_share_with_the_district_and_the_authors_name_stays(world: World) -> None:
    await load_reference(world.app)
    author, head = await world.educator(), await world.head()
    made = await write(world, author, sharing="preschool")
    address, body = f"{world.path}/bank/{made['id']}", {**WRITTEN, "sharing": "district"}
    before = await stored(world)

    refused = await world.app.send("PUT", address, author.token, body)
    unchanged = await stored(world)
    shared = await world.app.send("PUT", address, head.token, body)
    corrected = await world.app.send("PUT", address, author.token, {**body, "minutes": 30})
    taken_back = await world.app.send("PUT", address, author.token, {**body, "sharing": "own"})

    assert (refused.status_code, refused.json()["code"]) == (409, "bank.district_by_leading")
    assert unchanged == before
    assert (shared.status_code, shared.json()["author_name"]) == (200, made["author_name"])
    assert (corrected.status_code, corrected.json()["sharing"]) == (200, "district")
    assert (taken_back.status_code, taken_back.json()["sharing"]) == (200, "own")


async def test_what_was_withdrawn_is_found_no_more(world: World) -> None:
    await load_reference(world.app)
    author, colleague = await world.educator(), await world.educator()
    made = await write(world, author, sharing="preschool")
    address = f"{world.path}/bank/{made['id']}"

    refused = await world.app.send("DELETE", address, colleague.token)
    still = await world.app.get(f"{world.path}/bank/{world.preschool_id}/{made['id']}", colleague.token)
    withdrawn = await world.app.send("DELETE", address, author.token)
    gone = await world.app.get(f"{world.path}/bank/{world.preschool_id}/{made['id']}", author.token)
    again = await world.app.send("DELETE", address, author.token)

    assert [one.status_code for one in (refused, still, withdrawn, gone, again)] == [403, 200, 204, 404, 404]


async def test_nobody_writes_at_another_preschool_or_into_the_projects_own(world: World) -> None:
    await load_reference(world.app)
    head, near = await world.head(), await neighbour(world)
    made = await write(world, head, sharing="district")
    strangers = [await near.head(), await (await a_world(world.app)).educator()]
    before = await stored(world)
    async with world.app.parts.database.reading() as work:
        projects_own = await work.raw.fetchval("select id from bank_activity where preschool_id = $1 limit 1", NOWHERE)

    answers = [
        (await world.app.send(method, path, person.token, body)).status_code
        for person in strangers
        for method, path, body in (
            ("POST", f"{world.path}/bank", {"id": str(uuid7()), **WRITTEN}),
            ("PUT", f"{world.path}/bank/{made['id']}", WRITTEN),
            ("DELETE", f"{world.path}/bank/{made['id']}", None),
        )
    ]
    from_near = await near.app.send("PUT", f"{near.path}/bank/{made['id']}", strangers[0].token, WRITTEN)
    projects = await world.app.send("PUT", f"{world.path}/bank/{projects_own}", head.token, WRITTEN)

    assert answers == [404] * 6
    assert (from_near.status_code, projects.status_code) == (404, 404)
    assert await stored(world) == before


async def test_a_family_and_a_nurse_write_nothing(world: World) -> None:
    await load_reference(world.app)
    people = [await world.parent(await world.child()), await world.staff(Role.NURSE)]

    answers = [
        (await world.app.post(f"{world.path}/bank", person.token, {"id": str(uuid7()), **WRITTEN})).status_code
        for person in people
    ]

    assert answers == [403, 403]
    assert await stored(world) == []


async def test_the_same_command_sent_twice_writes_once(world: World) -> None:
    await load_reference(world.app)
    educator, key, body = await world.educator(), uuid7(), {"id": str(uuid7()), **WRITTEN}

    answers = [await world.app.post(f"{world.path}/bank", educator.token, body, key) for _ in range(2)]

    assert answers[0].json() == answers[1].json()
    assert len(await stored(world)) == 1


async def test_leading_staff_give_an_activity_back_to_its_author_alone(world: World) -> None:
    await load_reference(world.app)
    author, head = await world.educator(), await world.head()
    made = await write(world, author, sharing="preschool")
    address = f"{world.path}/bank/{world.preschool_id}/{made['id']}"

    given_back = await world.app.send("PUT", f"{world.path}/bank/{made['id']}", head.token, WRITTEN)

    seen = [(await world.app.get(address, person.token)).status_code for person in (author, head)]
    assert (given_back.status_code, given_back.json()["sharing"], seen) == (200, "own", [200, 404])
