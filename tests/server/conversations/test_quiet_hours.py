"""What a family writes in the evening waits for the morning; what staff write is there at once."""

from datetime import UTC, datetime, timedelta

from server.shared.ids import uuid7
from tests.server.conversations.talking import a_message, conversations, messages, path_of, read, write
from tests.support.plans import calendar_day
from tests.support.world import World

EVENING = datetime(2026, 11, 18, 16, 0, tzinfo=UTC)
"""Nine in the evening in Tashkent, on a Wednesday."""
MORNING = datetime(2026, 11, 19, 3, 0, tzinfo=UTC)


async def test_staff_see_a_message_of_the_evening_in_the_morning(world: World) -> None:
    educator, child = await world.educator(), await world.child()
    parent = await world.parent(child)
    world.app.clock.moment = EVENING

    written = await write(world, parent, child, "Ertaga kechroq kelamiz")
    at_night = (await messages(world, educator, child), await conversations(world, educator))
    of_the_family = await messages(world, parent, child)
    world.app.clock.moment = MORNING
    in_the_morning = (await messages(world, educator, child), await conversations(world, educator))

    assert datetime.fromisoformat(written["heard_at"]) == MORNING
    assert (at_night[0], at_night[1][0]["unread"], at_night[1][0]["last_text"]) == ([], 0, "")
    assert of_the_family == [written]
    assert [one["text"] for one in in_the_morning[0]] == ["Ertaga kechroq kelamiz"]
    assert (in_the_morning[1][0]["unread"], in_the_morning[1][0]["last_text"]) == (1, "Ertaga kechroq kelamiz")


async def test_what_was_held_back_is_unread_in_the_morning_although_later_words_were_read(world: World) -> None:
    educator, colleague, child = await world.educator(), await world.educator(), await world.child()
    parent = await world.parent(child)
    world.app.clock.moment = EVENING
    held = await write(world, parent, child, "Ertaga kechroq kelamiz")
    world.app.clock.move(timedelta(minutes=5))
    late = await write(world, colleague, child, "Ertangi bayramni unutmang")
    assert await read(world, educator, child, late) == 204
    not_yet = await read(world, educator, child, held)

    world.app.clock.moment = MORNING

    assert not_yet == 404
    assert [row["unread"] for row in await conversations(world, educator)] == [1]
    assert [one["read_by"] for one in await messages(world, parent, child) if one["id"] == held["id"]] == [0]
    await read(world, educator, child, held)
    assert [row["unread"] for row in await conversations(world, educator)] == [0]
    assert [one["read_by"] for one in await messages(world, parent, child) if one["id"] == held["id"]] == [1]


async def test_a_family_hears_of_staff_at_once_whatever_the_hour(world: World) -> None:
    educator, child = await world.educator(), await world.child()
    parent = await world.parent(child)
    world.app.clock.moment = EVENING

    written = await write(world, educator, child, "Ertangi bayramni unutmang")

    assert datetime.fromisoformat(written["heard_at"]) == EVENING
    assert [one["text"] for one in await messages(world, parent, child)] == ["Ertangi bayramni unutmang"]
    assert [row["unread"] for row in await conversations(world, parent)] == [1]


async def test_the_preschool_s_own_hours_and_calendar_count(world: World) -> None:
    child = await world.child()
    parent = await world.parent(child)
    await calendar_day(world, datetime(2026, 11, 19, tzinfo=UTC).date(), works=False)
    async with world.app.parts.database.writing() as work:
        await work.raw.execute(
            "update preschool set quiet_from = 21, quiet_until = 7 where id = $1", world.preschool_id
        )
    world.app.clock.moment = EVENING - timedelta(minutes=1)
    before = await write(world, parent, child, "Bir")
    world.app.clock.moment = EVENING
    after = await write(world, parent, child, "Ikki")

    assert datetime.fromisoformat(before["heard_at"]) == EVENING - timedelta(minutes=1)
    assert datetime.fromisoformat(after["heard_at"]) == datetime(2026, 11, 20, 2, 0, tzinfo=UTC)


async def test_a_message_held_back_is_not_withdrawn_or_found_by_staff(world: World) -> None:
    educator, child = await world.educator(), await world.child()
    parent = await world.parent(child)
    world.app.clock.moment = EVENING
    held = await write(world, parent, child, "Ertaga kechroq kelamiz")

    found = await world.app.post(f"{world.path}/messages/{held['id']}/withdraw", educator.token)
    unknown = await world.app.post(f"{world.path}/messages/{uuid7()}/withdraw", educator.token)
    withdrawn = await world.app.post(f"{world.path}/messages/{held['id']}/withdraw", parent.token)

    assert (found.status_code, unknown.status_code, withdrawn.status_code) == (404, 404, 204)


async def test_the_same_id_of_a_held_message_tells_staff_nothing_but_that_it_is_taken(world: World) -> None:
    educator, child = await world.educator(), await world.child()
    parent = await world.parent(child)
    world.app.clock.moment = EVENING
    said = a_message("Sir")
    await world.app.post(path_of(world, child), parent.token, said)

    refused = await world.app.post(path_of(world, child), educator.token, said)

    assert (refused.status_code, refused.json()["code"]) == (409, "message.id_taken")
