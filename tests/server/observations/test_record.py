"""Recording: one entry or a whole group's, kept once and whole or not at all."""

import asyncio
from datetime import date, timedelta
from typing import Any

import pytest

from server.shared.domain.permissions import Role
from server.shared.ids import uuid7
from tests.support.observations import a_photo, an_entry, consented, indicators, kept, recorded, send, texts
from tests.support.statements import statements_of
from tests.support.world import Person, World, a_world

_STAFF = (Role.SPECIALIST, Role.NURSE, Role.METHODIST, Role.HEAD)
ZERO = {
    "observation": 0,
    "observation_child": 0,
    "observation_photo": 0,
    "audit_entry": 0,
    "change": 0,
    "dirty_month": 0,
}


async def test_an_entry_about_two_children_is_kept_with_all_it_says(world: World) -> None:
    educator = await world.educator()
    aziza, bobur = await world.child(), await world.child(name="Bobur", family="Aliyev")
    for child_id in (aziza, bobur):
        await consented(world, child_id)
    photo = await a_photo(world, educator)
    said: dict[str, Any] = {
        "indicator_id": indicators("speech")[0],
        "level": 0.5,
        "photo_ids": [str(photo)],
        "captions": [" Ertak "],
    }
    entry = an_entry(world.app, aziza, bobur, **said)

    response = await send(world, educator, entry)

    assert (response.status_code, response.json()) == (201, {"ids": [entry["id"]]})
    stream = (await world.app.get(f"{world.path}/groups/{world.sunflowers}/observations", educator.token)).json()
    folder = f"{world.path}/files/{photo}"
    assert stream["items"] == [
        {
            "id": entry["id"],
            "group_id": str(world.sunflowers),
            "observed_at": entry["observed_at"],
            "author_name": "Sinov Odami",
            "text": entry["text"],
            "area": "speech",
            "indicator_id": entry["indicator_id"],
            "level": 0.5,
            "shared": True,
            "from_home": False,
            "edited": False,
            "children": [
                {"id": str(bobur), "given_name": "Bobur", "family_name": "Aliyev"},
                {"id": str(aziza), "given_name": "Aziza", "family_name": "Olimova"},
            ],
            "photos": [
                {
                    "file_id": str(photo),
                    "state": "ready",
                    "width": 1600,
                    "height": 1200,
                    "caption": "Ertak",
                    "small": f"{folder}/small",
                    "thumb": f"{folder}/thumb",
                    "view": f"{folder}/view",
                }
            ],
            "permitted": ["observation.update"],
        }
    ]
    assert await kept(world) == {
        "observation": 1,
        "observation_child": 2,
        "observation_photo": 1,
        "audit_entry": 1,
        "change": 1,
        "dirty_month": 1,
    }


async def test_a_text_is_kept_exactly_as_it_was_written(world: World) -> None:
    educator = await world.educator()
    written = "  Oʻgʻlim «қўғирчоқ»\nбилан — 👧🏽 e\u0301 \u200fمرحبا\t "

    await recorded(world, educator, await world.child(), text=written)

    assert await texts(world, educator, f"/groups/{world.sunflowers}/observations") == [written]


async def test_a_batch_for_a_whole_group_costs_as_many_statements_as_one_entry(world: World) -> None:
    educator = await world.educator()
    children = [await world.child(name=f"Bola {number}") for number in range(30)]

    one = await statements_of(world.app, lambda: send(world, educator, an_entry(world.app, children[0])))
    thirty = await statements_of(
        world.app, lambda: send(world, educator, *(an_entry(world.app, child) for child in children))
    )

    assert (one, thirty) == (4, 4)
    assert (await kept(world))["observation_child"] == 62


async def test_a_batch_marks_every_month_it_touches_once(world: World) -> None:
    educator = await world.educator()
    child_id = await world.child()
    days = (1, 2, 30, 31)

    response = await send(world, educator, *(an_entry(world.app, child_id, ago=timedelta(days=day)) for day in days))

    assert response.status_code == 201
    async with world.app.parts.database.reading() as work:
        rows = await work.raw.fetch(
            "select month from dirty_month where preschool_id = $1 order by month", world.preschool_id
        )
    assert [row["month"] for row in rows] == [date(2026, 10, 1), date(2026, 11, 1)]


async def test_the_same_command_sent_twenty_times_at_once_has_one_effect_and_one_answer(world: World) -> None:
    educator = await world.educator()
    entry, key = an_entry(world.app, await world.child()), uuid7()

    responses = await asyncio.gather(*(send(world, educator, entry, key=key) for _ in range(20)))

    assert {(response.status_code, response.text) for response in responses} == {
        (201, '{"ids":["' + entry["id"] + '"]}')
    }
    assert await kept(world) == {**dict.fromkeys(ZERO, 1), "observation_photo": 0}


async def test_an_entry_sent_again_under_other_keys_is_done_already(world: World) -> None:
    educator = await world.educator()
    entry = an_entry(world.app, await world.child())

    responses = await asyncio.gather(*(send(world, educator, entry) for _ in range(8)))

    assert [response.status_code for response in responses] == [201] * 8
    assert await kept(world) == {**dict.fromkeys(ZERO, 1), "observation_photo": 0}


async def test_an_id_that_another_author_took_is_refused(world: World) -> None:
    first, second = await world.educator(), await world.educator()
    child_id = await world.child()
    taken = await recorded(world, first, child_id, text="Birinchi")

    response = await send(world, second, an_entry(world.app, child_id, id=taken, text="Ikkinchi"))

    assert (response.status_code, response.json()["code"]) == (409, "observation.exists")
    assert await texts(world, first, f"/groups/{world.sunflowers}/observations") == ["Birinchi"]


async def test_two_authors_taking_one_id_at_once_end_with_one_entry(world: World) -> None:
    first, second = await world.educator(), await world.educator()
    entry = an_entry(world.app, await world.child())

    responses = await asyncio.gather(send(world, first, entry), send(world, second, entry))

    assert sorted(response.status_code for response in responses) == [201, 409]
    assert (await kept(world))["observation"] == 1


async def test_one_refused_entry_keeps_the_whole_batch_out(world: World) -> None:
    educator = await world.educator()
    child_id = await world.child()
    good, bad = an_entry(world.app, child_id), an_entry(world.app, child_id, area="astrology")

    response = await send(world, educator, good, bad)

    assert (response.status_code, response.json()["code"]) == (409, "observation.wrong_area")
    assert await kept(world) == ZERO


async def test_a_child_out_of_reach_keeps_the_whole_batch_out(world: World) -> None:
    educator = await world.educator(world.sunflowers)
    own, foreign = await world.child(), await world.child(world.butterflies)

    response = await send(world, educator, an_entry(world.app, own), an_entry(world.app, own, foreign))

    assert (response.status_code, response.json()["code"]) == (404, "access.not_found")
    assert await kept(world) == ZERO


@pytest.mark.parametrize(
    ("said", "code"),
    [
        ({"ago": timedelta(minutes=-6)}, "observation.in_future"),
        ({"ago": timedelta(days=100)}, "observation.too_old"),
        ({"area": ""}, "observation.wrong_area"),
        ({"indicator_id": indicators("physical")[0]}, "observation.wrong_indicator"),
        ({"indicator_id": uuid7()}, "observation.wrong_indicator"),
        ({"level": 0.7}, "observation.wrong_level"),
        ({"photo_ids": [str(uuid7())]}, "observation.unknown_photo"),
    ],
)
async def test_an_entry_against_a_rule_is_refused(world: World, said: dict[str, Any], code: str) -> None:
    educator = await world.educator()
    child_id = await world.child()

    response = await send(world, educator, an_entry(world.app, child_id, **said))

    assert (response.status_code, response.json()["code"]) == (409, code)
    assert await kept(world) == ZERO


async def test_a_clock_that_runs_a_little_ahead_is_forgiven(world: World) -> None:
    educator = await world.educator()

    response = await send(world, educator, an_entry(world.app, await world.child(), ago=timedelta(minutes=-4)))

    assert response.status_code == 201


async def test_the_photo_of_a_colleague_or_of_the_library_is_refused(world: World) -> None:
    educator, colleague = await world.educator(), await world.educator()
    child_id = await world.child()
    theirs = await a_photo(world, colleague)
    of_the_library = await a_photo(world, educator, purpose="resource")

    first = await send(world, educator, an_entry(world.app, child_id, photo_ids=[str(theirs)]))
    second = await send(world, educator, an_entry(world.app, child_id, photo_ids=[str(of_the_library)]))

    assert first.json()["code"] == second.json()["code"] == "observation.unknown_photo"


async def test_children_of_different_groups_do_not_share_an_entry(world: World) -> None:
    head = await world.head()
    one, other = await world.child(), await world.child(world.butterflies)

    response = await send(world, head, an_entry(world.app, one, other))

    assert (response.status_code, response.json()["code"]) == (409, "observation.different_groups")
    assert await kept(world) == ZERO


async def test_a_child_not_yet_enrolled_on_the_day_is_refused(world: World) -> None:
    educator = await world.educator()
    child_id = await world.child(since=date(2026, 11, 16))

    response = await send(world, educator, an_entry(world.app, child_id, ago=timedelta(days=9)))

    assert (response.status_code, response.json()["code"]) == (409, "observation.not_enrolled")


@pytest.mark.parametrize(
    ("change", "field"),
    [
        ({"text": " \n"}, "observations[0].text"),
        ({"text": "a\0b"}, "observations[0].text"),
        ({"observed_at": "2026-11-18T09:00:00"}, "observations[0].observed_at"),
        ({"observed_at": "9999-12-31T23:59:59-14:00"}, None),
        ({"observed_at": "0001-01-01T00:00:00+14:00"}, None),
        ({"child_ids": []}, "observations[0].child_ids"),
        ({"level": 2}, "observations[0].level"),
    ],
)
async def test_what_cannot_be_kept_is_refused_with_its_field(
    world: World, change: dict[str, Any], field: str | None
) -> None:
    educator = await world.educator()

    response = await send(world, educator, {**an_entry(world.app, await world.child()), **change})

    assert response.status_code == (400 if field else 409), response.text
    assert [problem["field"] for problem in response.json().get("fields", [])] == ([field] if field else [])
    assert await kept(world) == ZERO


async def test_an_id_twice_in_one_batch_is_malformed(world: World) -> None:
    educator = await world.educator()
    entry = an_entry(world.app, await world.child())

    response = await send(world, educator, entry, entry)

    assert (response.status_code, response.json()["fields"][0]["field"]) == (400, "observations[1].id")


async def test_who_may_record(world: World) -> None:
    child_id = await world.child()
    foreign = await a_world(world.app)
    people: dict[str, Person] = {
        "educator": await world.educator(),
        "educator of another group": await world.educator(world.butterflies),
        **{role.value: await world.staff(role, world.sunflowers) for role in _STAFF},
        "district": await world.above(Role.DISTRICT),
        "parent": await world.parent(child_id),
        "stranger": await foreign.head(),
        "nobody": Person(uuid7(), uuid7(), ""),
    }

    answers = {
        name: (await send(world, person, an_entry(world.app, child_id))).status_code for name, person in people.items()
    }

    assert answers == {
        "educator": 201,
        "educator of another group": 404,
        "specialist": 201,
        "nurse": 403,
        "methodist": 201,
        "head": 201,
        "district": 403,
        "parent": 403,
        "stranger": 404,
        "nobody": 401,
    }
    assert (await kept(world))["observation"] == 4
