"""The staff of a preschool: listing, adding, changing, ending."""

import asyncio
from typing import Any
from uuid import UUID

from server.shared.domain.permissions import Role
from server.shared.ids import uuid7
from tests.support.statements import statements_of
from tests.support.world import Person, World, a_world


def new_member(**changes: object) -> dict[str, Any]:
    person = {"id": str(uuid7()), "family_name": "Qo'chqorova", "given_name": "Zulayho", "role": "educator"}
    return {**person, **changes}


def as_change(**changes: object) -> dict[str, Any]:
    return {"family_name": "Karimova", "given_name": "Nodira", "role": "educator", **changes}


async def listed(world: World, person: Person, **query: object) -> list[dict[str, Any]]:
    page = (await world.app.get(f"{world.path}/staff", person.token, **query)).json()
    rows: list[dict[str, Any]] = page["items"]
    return rows


async def groups_led_by(world: World, staff_id: UUID | None) -> set[UUID]:
    async with world.app.parts.database.reading() as work:
        rows = await work.raw.fetch(
            "select group_id from staff_group where preschool_id = $1 and staff_id = $2", world.preschool_id, staff_id
        )
        return {row["group_id"] for row in rows}


async def test_a_head_adds_a_member_of_staff_with_groups(world: World) -> None:
    head = await world.head()
    request = new_member(group_ids=[str(world.sunflowers), str(world.butterflies)])

    response = await world.app.post(f"{world.path}/staff", head.token, request)

    row = response.json()
    assert response.status_code == 201
    assert (row["family_name"], row["groups"], row["has_account"]) == ("Qoʻchqorova", ["Kapalak", "Kungaboqar"], False)
    assert (row["starts_on"], row["ends_on"]) == ("2026-11-18", None)
    assert row["permitted"] == ["staff.update", "staff.invite"]


async def test_search_finds_staff_in_either_script_and_by_the_beginnings_of_words(world: World) -> None:
    head = await world.head()
    await world.app.post(f"{world.path}/staff", head.token, new_member())

    cyrillic = await listed(world, head, search="Қўчқор")
    words = await listed(world, head, search="qochq zul")

    assert [row["given_name"] for row in cyrillic] == ["Zulayho"]
    assert [row["given_name"] for row in words] == ["Zulayho"]


async def test_a_list_of_staff_costs_two_statements(world: World) -> None:
    head = await world.head()
    for _ in range(6):
        await world.educator()

    assert await statements_of(world.app, lambda: world.app.get(f"{world.path}/staff", head.token)) == 2


async def test_pages_of_staff_join_without_gap_or_repetition(world: World) -> None:
    head = await world.head()
    for _ in range(55):
        await world.app.post(f"{world.path}/staff", head.token, new_member())

    first = (await world.app.get(f"{world.path}/staff", head.token)).json()
    second = (await world.app.get(f"{world.path}/staff", head.token, cursor=first["next_cursor"])).json()

    assert (len(first["items"]), len(second["items"]), second["next_cursor"]) == (50, 6, None)
    assert len({row["id"] for row in first["items"] + second["items"]}) == 56


async def test_a_change_replaces_the_groups_and_counts_from_the_next_request_on(world: World) -> None:
    head, educator = await world.head(), await world.educator(world.sunflowers)
    before = await world.app.get(f"{world.path}/groups/{world.butterflies}/children", educator.token)
    change = as_change(group_ids=[str(world.butterflies)])

    response = await world.app.send("PUT", f"{world.path}/staff/{educator.staff_id}", head.token, change)

    gained = await world.app.get(f"{world.path}/groups/{world.butterflies}/children", educator.token)
    lost = await world.app.get(f"{world.path}/groups/{world.sunflowers}/children", educator.token)
    assert response.json()["groups"] == ["Kapalak"]
    assert (before.status_code, gained.status_code, lost.status_code) == (404, 200, 404)


async def test_of_changes_at_once_exactly_one_set_of_groups_remains(world: World) -> None:
    head, educator = await world.head(), await world.educator(world.sunflowers)
    path = f"{world.path}/staff/{educator.staff_id}"
    sets = [{world.sunflowers}, {world.butterflies}, set()]

    answers = await asyncio.gather(
        *[
            world.app.send("PUT", path, head.token, as_change(group_ids=[str(group) for group in wanted]))
            for wanted in sets * 3
        ]
    )

    assert {answer.status_code for answer in answers} == {200}
    assert await groups_led_by(world, educator.staff_id) in sets


async def test_a_group_of_another_preschool_is_refused_and_changes_nothing(world: World) -> None:
    other = await a_world(world.app)
    head, educator = await world.head(), await world.educator(world.sunflowers)
    change = as_change(group_ids=[str(other.sunflowers)])

    response = await world.app.send("PUT", f"{world.path}/staff/{educator.staff_id}", head.token, change)

    assert (response.status_code, response.json()["code"]) == (409, "staff.unknown_group")
    assert await groups_led_by(world, educator.staff_id) == {world.sunflowers}


async def test_ending_a_post_ends_its_access_at_once(world: World) -> None:
    head, educator = await world.head(), await world.educator()
    path = f"{world.path}/groups/{world.sunflowers}/children"
    before = await world.app.get(path, educator.token)

    ended = await world.app.post(f"{world.path}/staff/{educator.staff_id}/end", head.token, {})

    after = await world.app.get(path, educator.token)
    assert (before.status_code, ended.status_code, after.status_code) == (200, 200, 403)
    assert ended.json()["ends_on"] == "2026-11-17"
    assert [row["id"] for row in await listed(world, head)] == [str(head.staff_id)]
    assert [row["id"] for row in await listed(world, head, ended="true")] == [str(educator.staff_id)]


async def test_a_post_that_ends_later_goes_on_until_its_last_day(world: World) -> None:
    head, educator = await world.head(), await world.educator()

    ended = await world.app.post(f"{world.path}/staff/{educator.staff_id}/end", head.token, {"last_day": "2026-11-30"})

    still = await world.app.get(f"{world.path}/groups/{world.sunflowers}/children", educator.token)
    assert (ended.json()["ends_on"], still.status_code) == ("2026-11-30", 200)


async def test_a_post_cannot_end_before_it_began(world: World) -> None:
    head, educator = await world.head(), await world.educator()

    response = await world.app.post(
        f"{world.path}/staff/{educator.staff_id}/end", head.token, {"last_day": "2026-08-31"}
    )

    assert (response.status_code, response.json()["code"]) == (409, "staff.ends_before_start")
    assert (await listed(world, head))[0]["ends_on"] is None


async def test_whoever_has_left_is_changed_no_more(world: World) -> None:
    head, educator = await world.head(), await world.educator()
    path = f"{world.path}/staff/{educator.staff_id}"
    await world.app.post(f"{path}/end", head.token, {})

    response = await world.app.send("PUT", path, head.token, as_change(group_ids=[str(world.butterflies)]))

    assert (response.status_code, response.json()["code"]) == (409, "staff.has_left")
    assert await groups_led_by(world, educator.staff_id) == {world.sunflowers}


async def test_a_head_makes_and_ends_no_other_head(world: World) -> None:
    head, colleague, educator = await world.head(), await world.head(), await world.educator()

    answers = await asyncio.gather(
        world.app.post(f"{world.path}/staff", head.token, new_member(role="head")),
        world.app.send("PUT", f"{world.path}/staff/{educator.staff_id}", head.token, as_change(role="head")),
        world.app.post(f"{world.path}/staff/{colleague.staff_id}/end", head.token, {}),
    )

    assert [(answer.status_code, answer.json()["code"]) for answer in answers] == [(409, "staff.role_not_yours")] * 3
    assert sorted(row["role"] for row in await listed(world, head)) == ["educator", "head", "head"]


async def test_an_administrator_makes_a_head(world: World) -> None:
    administrator = await world.above(Role.ADMINISTRATOR)

    response = await world.app.post(f"{world.path}/staff", administrator.token, new_member(role="head"))

    assert (response.status_code, response.json()["role"]) == (201, "head")


async def test_nobody_gives_up_or_ends_the_own_post(world: World) -> None:
    head = await world.head()
    path = f"{world.path}/staff/{head.staff_id}"

    changed = await world.app.send("PUT", path, head.token, as_change(role="educator"))
    ended = await world.app.post(f"{path}/end", head.token, {})
    renamed = await world.app.send("PUT", path, head.token, as_change(role="head", phone="+998 90 123 45 67"))

    assert [answer.json()["code"] for answer in (changed, ended)] == ["staff.not_yourself"] * 2
    assert (renamed.status_code, renamed.json()["phone"]) == (200, "+998 90 123 45 67")


async def test_only_those_who_lead_see_staff_and_only_the_head_changes_them(world: World) -> None:
    educator, methodist = await world.educator(), await world.staff(Role.METHODIST)
    stranger = await (await a_world(world.app)).head()
    path = f"{world.path}/staff/{educator.staff_id}"

    reading = [
        (await world.app.get(f"{world.path}/staff", token)).status_code
        for token in (methodist.token, educator.token, stranger.token, None)
    ]
    shown = [(await world.app.get(path, token)).status_code for token in (methodist.token, stranger.token)]
    writing = [
        (await world.app.send(method, target, token, body)).status_code
        for token in (methodist.token, educator.token, stranger.token, None)
        for method, target, body in (
            ("POST", f"{world.path}/staff", new_member()),
            ("PUT", path, as_change()),
            ("POST", f"{path}/end", {}),
        )
    ]

    assert (reading, shown) == ([200, 403, 404, 401], [200, 404])
    assert writing == [403] * 6 + [404] * 3 + [401] * 3
    assert len(await listed(world, methodist)) == 2


async def test_whose_post_has_ended_still_has_the_own_account(world: World) -> None:
    head, educator = await world.head(), await world.educator()
    await world.app.post(f"{world.path}/staff/{educator.staff_id}/end", head.token, {})

    own = await world.app.get("/api/account", educator.token)
    signed_out = await world.app.post("/api/account/sign-out", educator.token)

    assert (own.status_code, own.json()["scopes"], own.json()["permitted"]) == (200, [], ["account.own"])
    assert signed_out.status_code == 204
