"""Malformed requests: which field, and what is wrong with it."""

import asyncio
from typing import Any

import pytest

from tests.server.kernel.test_commands import children_of, new_child
from tests.support.world import World


@pytest.mark.parametrize(
    ("change", "problem"),
    [
        ({"family_name": None}, ("family_name", "input.wrong_type", {})),
        ({"family_name": ""}, ("family_name", "input.too_short", {"limit": 1})),
        ({"family_name": "a" * 81}, ("family_name", "input.too_long", {"limit": 80})),
        ({"family_name": 7}, ("family_name", "input.wrong_type", {})),
        ({"birth_date": "14.03.2022"}, ("birth_date", "input.wrong_format", {})),
        ({"birth_date": 20220314}, ("birth_date", "input.wrong_format", {})),
        ({"group_id": "sunflowers"}, ("group_id", "input.wrong_format", {})),
        ({"gender": "unknown"}, ("gender", "input.not_a_choice", {})),
    ],
)
async def test_a_malformed_field_is_named_with_what_is_wrong_with_it(
    world: World, change: dict[str, Any], problem: tuple[str, str, dict[str, int]]
) -> None:
    head = await world.head()

    response = await world.app.post(f"{world.path}/children", head.token, new_child(world, **change))

    field, code, params = problem
    assert (response.status_code, response.json()["code"]) == (400, "input.malformed")
    assert response.json()["fields"] == [{"field": field, "code": code, "params": params}]
    assert await children_of(world) == 0


async def test_a_missing_field_is_named(world: World) -> None:
    head, request = await world.head(), new_child(world)
    del request["birth_date"]

    response = await world.app.post(f"{world.path}/children", head.token, request)

    assert response.json()["fields"] == [{"field": "birth_date", "code": "input.missing", "params": {}}]


async def test_a_number_out_of_range_and_an_item_of_a_list_are_named(world: World) -> None:
    head = await world.head()
    group = {"id": str(world.sunflowers), "name": "Yangi", "age_band": "middle", "school_year": 1999}
    member = {
        "id": str(world.sunflowers),
        "family_name": "A",
        "given_name": "B",
        "role": "educator",
        "group_ids": [str(world.sunflowers), "x"],
    }

    out_of_range = await world.app.post(f"{world.path}/groups", head.token, group)
    in_a_list = await world.app.post(f"{world.path}/staff", head.token, member)

    assert out_of_range.json()["fields"] == [{"field": "school_year", "code": "input.out_of_range", "params": {}}]
    assert in_a_list.json()["fields"] == [{"field": "group_ids[1]", "code": "input.wrong_format", "params": {}}]


@pytest.mark.parametrize("content", [b"", b"{", b"[]", b"null", b'"text"', b"\xff\xfe", b'{"id": "\\ud800"}'])
async def test_a_body_that_is_no_object_is_malformed_and_never_a_fault(world: World, content: bytes) -> None:
    head = await world.head()
    headers = {
        "authorization": f"Bearer {head.token}",
        "idempotency-key": str(world.sunflowers),
        "content-type": "application/json",
    }

    response = await world.app.http.post(f"{world.path}/children", headers=headers, content=content)

    assert (response.status_code, response.json()["code"]) == (400, "input.malformed")


async def test_a_character_that_no_text_may_have_is_malformed(world: World) -> None:
    head = await world.head()

    searched = await world.app.get(f"{world.path}/children", head.token, search="a\x00b")
    kept = await world.app.send("PUT", world.path, head.token, {"name": "Bogʻcha", "address": "a\x00b"})

    assert [answer.status_code for answer in (searched, kept)] == [400, 400]


async def test_a_query_that_is_too_long_or_of_the_wrong_kind_is_malformed(world: World) -> None:
    head = await world.head()

    too_long = await world.app.get(f"{world.path}/children", head.token, search="a" * 81)
    wrong = await world.app.get(f"{world.path}/groups", head.token, school_year="qachon")

    assert [(answer.status_code, answer.json()["fields"]) for answer in (too_long, wrong)] == [
        (400, [{"field": "search", "code": "input.too_long", "params": {"limit": 80}}]),
        (400, [{"field": "school_year", "code": "input.wrong_type", "params": {}}]),
    ]


async def test_unknown_addresses_and_wrong_methods_are_problems_with_a_number(world: World) -> None:
    unknown, wrong, no_id = await asyncio.gather(
        world.app.get("/api/nowhere"),
        world.app.send("DELETE", "/api/account"),
        world.app.get("/api/preschools/not-an-id/groups"),
    )

    assert [(answer.status_code, answer.json()["code"]) for answer in (unknown, wrong, no_id)] == [
        (404, "access.not_found"),
        (405, "access.wrong_method"),
        (404, "access.not_found"),
    ]
    for answer in (unknown, wrong, no_id):
        assert len(answer.json()["request_id"]) == 32
        assert answer.headers["content-type"] == "application/problem+json"


async def test_a_number_or_a_day_that_nothing_can_hold_is_out_of_range(world: World) -> None:
    educator = await world.educator()
    group = f"{world.path}/groups/{world.sunflowers}"

    number = await world.app.get(f"{world.path}/groups", educator.token, school_year=2**31)
    day = await world.app.get(f"{group}/living-plan", educator.token, until="0001-01-01")

    assert [(answer.status_code, answer.json()["code"]) for answer in (number, day)] == [
        (400, "input.out_of_range")
    ] * 2


async def test_a_wrong_field_is_told_although_the_route_has_a_part_of_its_name(world: World) -> None:
    educator = await world.educator()

    refused = await world.app.post(f"{world.path}/observations", educator.token, {"observations": ""})

    assert refused.status_code == 400
    assert refused.json()["fields"] == [{"field": "observations", "code": "input.wrong_type", "params": {}}]
