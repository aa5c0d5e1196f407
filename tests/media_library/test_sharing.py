"""Sharing wider: who asks, who decides, what an edition is, what is taken back."""

import asyncio
from typing import Any
from uuid import UUID

import pytest

from server.shared.domain.permissions import Role
from server.shared.ids import NOWHERE, uuid7
from tests.media_library.sharing_work import Circle, a_circle, a_file, counted, opens
from tests.support.statements import statements_of
from tests.support.world import Person, World


@pytest.fixture
async def circle(world: World) -> Circle:
    return await a_circle(world)


async def on_record(circle: Circle) -> dict[str, Any]:
    """What of sharing is in the database: states of requests, reaches of resources, editions."""
    home = circle.world.preschool_id
    return {
        "requests": await counted(
            circle.world, "select array_agg(state order by id) from sharing_request where preschool_id = $1", home
        ),
        "reaches": await counted(
            circle.world, "select array_agg(reach order by id) from resource where preschool_id = $1", home
        ),
        "editions": await counted(
            circle.world,
            """select array_agg(reach || edition || (withdrawn_at is null) order by reach) from resource
               where preschool_id = $1 and origin_preschool_id = $2""",
            NOWHERE,
            home,
        ),
        "audited": await counted(circle.world, "select count(*) from audit_entry where preschool_id = $1", home),
    }


async def test_what_an_educator_adds_is_theirs_until_the_preschool_takes_it(circle: Circle) -> None:
    made = (await circle.add()).json()
    before = [await circle.sees(person, made["id"]) for person in (circle.author, circle.colleague, circle.district)]
    waiting = (await circle.requests(circle.author)).json()
    at_head = [await circle.sees(circle.head, made["id"]), await circle.waiting(circle.methodist)]
    accepted = (await circle.decide(circle.methodist, waiting[0]["id"])).json()
    shown = (await circle.world.app.get(circle.path(made["id"]), circle.author.token)).json()
    after = [await circle.sees(person, made["id"]) for person in (circle.author, circle.colleague, circle.district)]

    assert (made["reach"], made["sharing_state"], made["sharing_reach"]) == ("mine", "waiting", "preschool")
    assert (before, at_head) == ([200, 404, 404], [200, [made["id"]]])
    assert (accepted["state"], accepted["decided_by_name"], accepted["permitted"]) == (
        "accepted",
        "Sinov Odami",
        ["media.update"],
    )
    assert (shown["reach"], shown["sharing_state"]) == ("preschool", "accepted")
    assert after == [200, 200, 200]
    assert await circle.waiting(circle.methodist) == []


async def test_leaders_decide_at_once_for_their_own_and_whoever_likes_keeps_theirs(circle: Circle) -> None:
    by_leader = (await circle.add(circle.methodist)).json()
    kept = (await circle.add(reach="mine")).json()
    opened = (await circle.ask(circle.author, kept["id"], "preschool", words="Tayyor")).json()

    assert (by_leader["reach"], by_leader["sharing_state"]) == ("preschool", "accepted")
    assert (kept["reach"], kept["sharing_state"]) == ("mine", "")
    assert (opened["state"], [remark["text"] for remark in opened["remarks"]]) == ("waiting", ["Tayyor"])
    assert await circle.sees(circle.head, kept["id"]) == 200


async def test_a_district_takes_an_edition_that_its_preschools_read_and_nobody_else(circle: Circle) -> None:
    resource_id = await circle.at_home(description={"uz": "Qizil"}, age_bands=["middle"], indicators=["a1"])
    request_id = await circle.asked(resource_id, "district")
    seen_by_district = (await circle.waiting(circle.district), await circle.waiting(circle.other_district))
    await circle.decide(circle.district, request_id)
    parent = await circle.neighbour.parent(await circle.neighbour.child())
    readers = (circle.author, circle.neighbours, parent, circle.district, circle.region, circle.ministry)
    others = (circle.strangers, circle.other_district)
    edition = (
        await circle.world.app.get(
            circle.path(circle.edition(resource_id, "district"), NOWHERE), circle.neighbours.token
        )
    ).json()

    assert seen_by_district == ([resource_id], [])
    assert [await circle.sees_edition(person, resource_id, "district") for person in readers] == [200] * 6
    assert [await circle.sees_edition(person, resource_id, "district") for person in others] == [404] * 2
    assert (edition["reach"], edition["edition"], edition["author_name"]) == ("district", 1, "Sinov Odami")
    assert (edition["origin_name"].startswith("Nihol"), edition["licence"]) == (True, "CC-BY-4.0")
    assert (edition["description"], edition["age_bands"], edition["indicators"]) == (
        {"uz": "Qizil"},
        ["middle"],
        ["a1"],
    )
    assert (edition["permitted"], edition["child_ids"], edition["sharing_state"]) == ([], [], "")
    name = await counted(
        circle.world, "select declared_name from stored_file where id = $1", UUID(edition["file"]["id"])
    )
    assert name == "Olma"


async def test_everybody_comes_after_the_district_and_is_the_ministrys_to_decide(circle: Circle) -> None:
    resource_id = await circle.at_home()
    too_early = await circle.ask(circle.author, resource_id, "everybody")
    await circle.shared(resource_id, "district")
    request_id = await circle.asked(resource_id, "everybody")
    refused = [
        (await circle.decide(person, request_id)).status_code
        for person in (circle.head, circle.district, circle.region, circle.other_district)
    ]
    waiting = [await circle.waiting(person) for person in (circle.head, circle.district, circle.ministry)]
    accepted = await circle.decide(circle.ministry, request_id)

    assert (too_early.json()["code"], refused) == ("sharing.step_first", [403, 403, 403, 404])
    assert waiting == [[], [], [resource_id]]
    assert accepted.json()["state"] == "accepted"
    assert await circle.sees_edition(circle.strangers, resource_id, "everybody") == 200


async def test_only_the_author_and_the_leaders_ask(circle: Circle) -> None:
    resource_id = await circle.at_home()
    before = await on_record(circle)
    people = (
        circle.colleague,
        circle.district,
        circle.neighbours,
        circle.strangers,
        await circle.world.staff(Role.NURSE),
    )

    statuses = [(await circle.ask(person, resource_id, "district")).status_code for person in people]
    signed_out = await circle.world.app.post(f"{circle.path(resource_id)}/sharing", None, {})
    unchanged = await on_record(circle) == before
    by_leader = await circle.ask(circle.methodist, resource_id, "district")

    assert (statuses, signed_out.status_code, unchanged) == ([403, 403, 404, 404, 403], 401, True)
    assert by_leader.status_code == 201


async def test_steps_out_of_order_are_refused_with_their_reason_and_change_nothing(circle: Circle) -> None:
    own = (await circle.add(reach="mine")).json()["id"]
    closed = await circle.at_home(licence="all-rights-reserved")
    unready_file = await a_file(circle.world, circle.methodist, state="waiting")
    unready = (await circle.add(circle.methodist, unready_file)).json()["id"]
    resource_id = await circle.at_home()
    await circle.asked(resource_id, "district")
    before = await on_record(circle)

    answers = [
        await circle.ask(circle.author, own, "district"),
        await circle.ask(circle.author, closed, "district"),
        await circle.ask(circle.author, closed, "preschool"),
        await circle.ask(circle.methodist, unready, "district"),
        await circle.ask(circle.author, resource_id, "district"),
    ]

    assert [answer.json()["code"] for answer in answers] == [
        "sharing.step_first",
        "sharing.licence",
        "sharing.already_there",
        "sharing.file_not_ready",
        "sharing.already_asked",
    ]
    assert {answer.status_code for answer in answers} == {409}
    assert await on_record(circle) == before


async def test_a_request_goes_back_and_forth_in_words_that_both_read(circle: Circle) -> None:
    resource_id = await circle.at_home()
    request_id = await circle.asked(resource_id, "district")

    wordless = await circle.decide(circle.district, request_id, "return", " ")
    returned = (await circle.decide(circle.district, request_id, "return", "Manba kim?")).json()
    mute = await circle.step(circle.author, request_id, "answer", {"words": " "})
    by_colleague = await circle.step(circle.colleague, request_id, "answer", {"words": "Men"})
    answered = (await circle.step(circle.author, request_id, "answer", {"words": "Oʻzim chizdim"})).json()
    again = await circle.step(circle.author, request_id, "answer", {"words": "Yana"})
    declined = (await circle.decide(circle.district, request_id, "decline", "Mavzu emas")).json()
    told = (await circle.requests(circle.author)).json()[0]

    assert (wordless.json()["code"], returned["state"]) == ("sharing.words_needed", "returned")
    assert (mute.json()["code"], by_colleague.status_code) == ("sharing.words_needed", 404)
    assert (answered["state"], again.json()["code"], declined["state"]) == (
        "waiting",
        "sharing.wrong_step",
        "declined",
    )
    assert [remark["text"] for remark in told["remarks"]] == ["Manba kim?", "Oʻzim chizdim", "Mavzu emas"]
    assert await circle.sees_edition(circle.neighbours, resource_id, "district") == 404
    assert (await circle.ask(circle.author, resource_id, "district")).status_code == 201


async def test_of_two_who_decide_at_once_one_wins_and_the_other_is_told(circle: Circle) -> None:
    resource_id = await circle.at_home()
    request_id = await circle.asked(resource_id, "district")
    deputy = await circle.world.above(Role.DISTRICT)

    answers = await asyncio.gather(
        circle.decide(circle.district, request_id), circle.decide(deputy, request_id, "decline", "Yoʻq")
    )
    kept = (await circle.requests(circle.author)).json()[0]

    assert sorted(answer.status_code for answer in answers) == [200, 409]
    lost = next(answer for answer in answers if answer.status_code == 409)
    won = next(answer for answer in answers if answer.status_code == 200)
    assert lost.json()["code"] == "sharing.wrong_step"
    assert kept["state"] == won.json()["state"]
    there = await circle.sees_edition(circle.neighbours, resource_id, "district")
    assert (there == 200) == (kept["state"] == "accepted")


async def test_the_same_decision_sent_again_has_one_effect_and_one_answer(circle: Circle) -> None:
    resource_id = await circle.at_home()
    request_id, key = await circle.asked(resource_id, "district"), uuid7()
    path = f"{circle.world.path}/sharing-requests/{request_id}/decision"

    answers = [await circle.world.app.post(path, circle.district.token, {"decision": "accept"}, key) for _ in range(3)]

    assert [answer.status_code for answer in answers] == [200] * 3
    assert answers[0].json() == answers[2].json()
    assert (await on_record(circle))["editions"] == ["district1true"]


async def test_what_was_reviewed_is_what_is_shared(circle: Circle) -> None:
    resource_id = await circle.at_home()
    shown = (await circle.world.app.get(circle.path(resource_id), circle.author.token)).json()
    body = {"id": resource_id, "file_id": shown["file"]["id"], "kind": "picture", "language": "uz"}
    edition_path = circle.path(circle.edition(resource_id, "district"), NOWHERE)

    async def corrected(title: str) -> Any:
        return await circle.world.app.send(
            "PUT", circle.path(resource_id), circle.author.token, {**body, "title": {"uz": title}}
        )

    async def edition() -> tuple[str, int]:
        answer = (await circle.world.app.get(edition_path, circle.neighbours.token)).json()
        return answer["title"]["uz"], answer["edition"]

    request_id = await circle.asked(resource_id, "district")
    meanwhile = await corrected("Nok")
    await circle.decide(circle.district, request_id)
    first = await edition()
    later = await corrected("Behi")
    still = await edition()
    await circle.shared(resource_id, "district")

    assert (meanwhile.status_code, meanwhile.json()["code"]) == (409, "sharing.under_review")
    assert (first, later.status_code, still) == (("Olma", 1), 200, ("Olma", 1))
    assert await edition() == ("Behi", 2)
    assert (await on_record(circle))["editions"] == ["district2true"]


async def test_a_set_is_shared_with_its_parts_and_a_new_edition_has_the_new_ones(circle: Circle) -> None:
    front, back, third = [await a_file(circle.world, circle.author) for _ in range(3)]
    parts = [
        {"file_id": str(front), "back_file_id": str(back), "words": {"uz": "olma"}},
        {"file_id": str(third), "words": {"uz": "nok"}},
    ]
    resource_id = await circle.at_home(file_id=front, kind="card_set", parts=parts)
    await circle.shared(resource_id, "district")
    path = circle.path(circle.edition(resource_id, "district"), NOWHERE)
    shown = (await circle.world.app.get(path, circle.neighbours.token)).json()
    addresses = [shown["parts"][0]["front"], shown["parts"][0]["back"], shown["parts"][1]["thumb"]]
    opened = [
        await opens(circle.world, circle.neighbours, address, original)
        for address, original in zip(addresses, (front, back, third), strict=True)
    ]
    body = {"id": resource_id, "file_id": str(third), "kind": "card_set", "title": {"uz": "Mevalar"}, "language": "uz"}
    put = await circle.world.app.send(
        "PUT", circle.path(resource_id), circle.author.token, {**body, "parts": parts[1:]}
    )
    await circle.shared(resource_id, "district")
    renewed = (await circle.world.app.get(path, circle.neighbours.token)).json()

    assert [part["words"] for part in shown["parts"]] == [{"uz": "olma"}, {"uz": "nok"}]
    assert all(f"/api/preschools/{NOWHERE}/files/" in address for address in addresses)
    assert opened == [304] * 3
    assert put.status_code == 200, put.text
    assert ([part["words"] for part in renewed["parts"]], renewed["edition"]) == ([{"uz": "nok"}], 2)
    assert await opens(circle.world, circle.neighbours, addresses[0], front) == 404
    assert await opens(circle.world, circle.strangers, renewed["parts"][0]["front"], third) == 404


async def test_a_withdrawn_resource_takes_its_editions_and_their_addresses_along(circle: Circle) -> None:
    file_id = await a_file(circle.world, circle.author)
    resource_id = await circle.at_home(file_id=file_id)
    await circle.shared(resource_id, "district", "everybody")
    path = circle.path(circle.edition(resource_id, "everybody"), NOWHERE)
    address = (await circle.world.app.get(path, circle.strangers.token)).json()["thumb"]
    before = await opens(circle.world, circle.strangers, address, file_id)

    done = await circle.world.app.post(f"{circle.path(resource_id)}/withdraw", circle.author.token)

    assert (before, done.status_code) == (304, 204)
    assert [await circle.sees_edition(circle.ministry, resource_id, reach) for reach in ("district", "everybody")] == [
        404,
        404,
    ]
    assert await opens(circle.world, circle.strangers, address, file_id) == 404
    assert (await on_record(circle))["requests"] == ["withdrawn"] * 3


async def test_an_author_takes_a_step_back_and_with_it_all_that_came_after(circle: Circle) -> None:
    resource_id = await circle.at_home()
    await circle.shared(resource_id, "district", "everybody")
    steps = {row["reach"]: row["id"] for row in (await circle.requests(circle.author)).json()}

    by_other = await circle.step(circle.colleague, steps["district"], "withdraw")
    above = await circle.step(circle.district, steps["district"], "withdraw")
    taken = (await circle.step(circle.author, steps["district"], "withdraw")).json()
    at_home = await circle.sees(circle.colleague, resource_id)
    again = await circle.step(circle.author, steps["everybody"], "withdraw")
    await circle.step(circle.author, steps["preschool"], "withdraw")

    assert (by_other.status_code, above.status_code) == (404, 403)
    assert (taken["state"], at_home, again.json()["code"]) == ("withdrawn", 200, "sharing.wrong_step")
    assert (await on_record(circle))["editions"] == ["district1false", "everybody1false"]
    assert [await circle.sees(person, resource_id) for person in (circle.author, circle.colleague)] == [200, 404]


async def test_what_is_shared_wider_is_listed_and_counted_once(circle: Circle) -> None:
    week = {"theme_week": circle.world.preschool_id.hex}
    resource_id = await circle.at_home(theme_weeks=[circle.world.preschool_id.hex])
    await circle.shared(resource_id, "district", "everybody")

    async def listed(world: World, person: Person) -> list[tuple[str, str]]:
        rows = (await world.app.get(f"{world.path}/resources", person.token, **week)).json()["items"]
        counts = (await world.app.get(f"{world.path}/resources/counts", person.token, **week)).json()
        assert counts["total"] == len(rows)
        return [(row["reach"], str(row["id"] == resource_id)) for row in rows]

    at_home = await listed(circle.world, circle.colleague)
    beside = await listed(circle.neighbour, circle.neighbours)
    elsewhere = await listed(circle.stranger, circle.strangers)

    assert (at_home, beside, elsewhere) == ([("preschool", "True")], [("everybody", "False")], [("everybody", "False")])


async def test_authors_see_their_own_requests_leaders_all_and_others_none(circle: Circle) -> None:
    resource_id = await circle.at_home()
    await circle.asked(resource_id, "district")
    await circle.add(circle.colleague)

    async def listed(person: Person) -> tuple[int, int]:
        answer = await circle.requests(person)
        return answer.status_code, len(answer.json()) if answer.status_code == 200 else 0

    assert await listed(circle.author) == (200, 2)
    assert await listed(circle.colleague) == (200, 1)
    assert await listed(circle.head) == (200, 3)
    assert [(await listed(person))[0] for person in (circle.district, circle.strangers)] == [403, 404]
    assert (await circle.world.app.get("/api/sharing-requests")).status_code == 401
    assert (await circle.world.app.get("/api/sharing-requests", circle.author.token)).status_code == 403
    assert await circle.waiting(circle.region) == []


async def test_lists_of_requests_cost_the_same_statements_for_any_number(circle: Circle) -> None:
    for _ in range(3):
        await circle.asked(await circle.at_home(), "district")

    own = await statements_of(circle.world.app, lambda: circle.requests(circle.author))
    waiting = await statements_of(circle.world.app, lambda: circle.waiting(circle.district))

    assert (own, waiting) == (2, 2)
    assert len(await circle.waiting(circle.district)) == 3


async def test_decisions_are_on_record_without_names_or_words(circle: Circle) -> None:
    resource_id = await circle.at_home()
    request_id = await circle.asked(resource_id, "district")
    await circle.decide(circle.district, request_id, "decline", "Maxfiy soʻz")

    noted = await counted(
        circle.world,
        "select json_agg(json_build_object(action, details) order by at) from audit_entry where subject_id = $1",
        UUID(request_id),
    )

    assert noted == [
        {"media.upload": {"asked": "district", "state": "waiting"}},
        {"media.review": {"decision": "decline", "reach": "district"}},
    ]
    told = "select count(*) from change where preschool_id = $1 and kind = 'resource' and subject_id = $2"
    assert await counted(circle.world, told, circle.world.preschool_id, UUID(resource_id)) == 5
