"""A child's conversation: who takes part in it, what they see of it and how far they have read."""

from datetime import timedelta
from uuid import UUID

from server.features.children.models import Guardian
from server.shared.domain.permissions import Role
from server.shared.ids import uuid7
from tests.server.conversations.talking import a_message, conversations, messages, path_of, read, write
from tests.support.plans import observe
from tests.support.statements import statements_of
from tests.support.world import World, a_world


async def test_a_family_and_the_staff_of_the_group_write_to_each_other(world: World) -> None:
    educator, child = await world.educator(), await world.child()
    parent = await world.parent(child)

    asked = await write(world, parent, child, "Yaxshi uxladimi?")
    world.app.clock.move(timedelta(minutes=1))
    await write(world, educator, child, "Ha, ikki soat.")
    seen = await messages(world, parent, child)

    assert [(one["text"], one["from_family"], one["mine"]) for one in seen] == [
        ("Ha, ikki soat.", False, False),
        ("Yaxshi uxladimi?", True, True),
    ]
    assert seen[1] == asked
    assert (asked["permitted"], seen[0]["permitted"]) == (["message.write"], [])


async def test_an_answer_stays_behind_its_question_when_the_clock_was_set_back_in_between(world: World) -> None:
    educator, child = await world.educator(), await world.child()
    parent = await world.parent(child)

    await write(world, parent, child, "Yaxshi uxladimi?")
    world.app.clock.move(timedelta(hours=-1))
    await write(world, educator, child, "Ha, ikki soat.")
    seen = await messages(world, parent, child)

    assert [one["text"] for one in seen] == ["Ha, ikki soat.", "Yaxshi uxladimi?"]


async def test_the_list_shows_the_newest_first_and_what_is_unread(world: World) -> None:
    educator = await world.educator()
    quiet, first, second = [await world.child(name=name) for name in ("Aziza", "Botir", "Doston")]
    for child in (first, second, second):
        await write(world, await world.parent(child), child, f"{child}")
        world.app.clock.move(timedelta(minutes=1))
    await write(world, educator, second, "Rahmat")

    rows = await conversations(world, educator)

    assert [(UUID(row["child"]["id"]), row["last_text"], row["unread"]) for row in rows] == [
        (second, "Rahmat", 2),
        (first, str(first), 1),
        (quiet, "", 0),
    ]
    assert {row["group_id"] for row in rows} == {str(world.sunflowers)}


async def test_who_has_read_so_far_has_nothing_unread_and_the_author_learns_it(world: World) -> None:
    educator, colleague, child = await world.educator(), await world.educator(), await world.child()
    parent = await world.parent(child)
    first, second = await write(world, parent, child, "Bir"), await write(world, parent, child, "Ikki")

    assert await read(world, educator, child, second) == 204
    assert await read(world, educator, child, first) == 204
    assert await read(world, parent, child, second) == 204

    assert [row["unread"] for row in await conversations(world, educator)] == [0]
    assert [row["unread"] for row in await conversations(world, colleague)] == [2]
    assert [one["read_by"] for one in await messages(world, parent, child)] == [1, 1]


async def test_reading_backwards_changes_nothing(world: World) -> None:
    educator, child = await world.educator(), await world.child()
    parent = await world.parent(child)
    first = await write(world, educator, child, "Bir")
    world.app.clock.move(timedelta(minutes=1))
    second = await write(world, educator, child, "Ikki")
    await read(world, parent, child, second)

    await read(world, parent, child, first)

    assert [row["unread"] for row in await conversations(world, parent)] == [0]


async def test_a_message_sent_again_changes_nothing(world: World) -> None:
    educator, child = await world.educator(), await world.child()
    said = a_message("Bir")

    first = await world.app.post(path_of(world, child), educator.token, said)
    again = await world.app.post(path_of(world, child), educator.token, {**said, "text": "Boshqa"})

    assert (again.status_code, again.json()) == (201, first.json())
    assert [one["text"] for one in await messages(world, educator, child)] == ["Bir"]


async def test_an_id_of_somebody_else_is_refused(world: World) -> None:
    educator, colleague = await world.educator(), await world.educator()
    child, other = await world.child(), await world.child()
    said = a_message("Bir")
    await world.app.post(path_of(world, child), educator.token, said)

    of_colleague = await world.app.post(path_of(world, child), colleague.token, said)
    of_other_child = await world.app.post(path_of(world, other), educator.token, said)

    assert [(one.status_code, one.json()["code"]) for one in (of_colleague, of_other_child)] == [
        (409, "message.id_taken")
    ] * 2


async def test_a_withdrawn_message_stays_without_its_words(world: World) -> None:
    educator, child = await world.educator(), await world.child()
    parent, other_parent = await world.parent(child), await world.parent(child)
    await write(world, parent, child, "Qoladi")
    world.app.clock.move(timedelta(minutes=1))
    message = await write(world, parent, child, "Xato yozdim")
    path = f"{world.path}/messages/{message['id']}/withdraw"

    refused = [(await world.app.post(path, person.token)).status_code for person in (educator, other_parent)]
    kept = await messages(world, educator, child)
    done = [(await world.app.post(path, parent.token)).status_code for _ in range(2)]
    left = await messages(world, educator, child)
    [row] = await conversations(world, educator)

    assert (refused, done) == ([403, 403], [204, 204])
    assert [one["withdrawn"] for one in kept] == [False, False]
    assert [(one["text"], one["withdrawn"], one["permitted"]) for one in left] == [
        ("", True, []),
        ("Qoladi", False, []),
    ]
    assert (row["last_text"], row["unread"]) == ("Qoladi", 1)


async def test_a_family_asks_about_what_was_shared_of_its_child_and_nothing_else(world: World) -> None:
    educator, child, other = await world.educator(), await world.child(), await world.child()
    parent = await world.parent(child)
    shared, own = await observe(world, educator, child), await observe(world, educator, child, shared=False)
    of_other, gone = await observe(world, educator, other), await observe(world, educator, child, withdrawn=True)

    message = await write(world, parent, child, "Qanday oʻynadi?", observation_id=shared)
    refused = [
        (await world.app.post(path_of(world, child), parent.token, a_message(observation_id=entry))).status_code
        for entry in (own, of_other, gone, uuid7())
    ]
    unshared = await world.app.post(path_of(world, child), educator.token, a_message(observation_id=own))

    assert (message["observation_id"], message["observation_text"]) == (str(shared), "Svetofor ranglarini aytdi")
    assert refused == [404, 404, 404, 404]
    assert (unshared.status_code, unshared.json()["code"]) == (409, "message.entry_not_shared")
    assert len(await messages(world, educator, child)) == 1


async def test_an_entry_that_is_shared_no_longer_is_not_shown_beside_its_message(world: World) -> None:
    educator, child = await world.educator(), await world.child()
    parent, entry = await world.parent(child), await observe(world, educator, child)
    await write(world, educator, child, "Koʻrdingizmi?", observation_id=entry)
    async with world.app.parts.database.writing() as work:
        await work.raw.execute("update observation set shared = false where id = $1", entry)

    [family] = await messages(world, parent, child)
    [staff] = await messages(world, educator, child)

    assert (family["observation_id"], family["observation_text"]) == (None, "")
    assert staff["observation_id"] == str(entry)


async def test_a_blank_text_is_refused_with_its_field(world: World) -> None:
    educator, child = await world.educator(), await world.child()

    refused = await world.app.post(path_of(world, child), educator.token, a_message("  "))

    assert (refused.status_code, refused.json()["fields"][0]["field"]) == (400, "text")
    assert await messages(world, educator, child) == []


async def test_nobody_is_written_to_about_a_child_that_is_in_no_group(world: World) -> None:
    head, child = await world.head(), await world.child()
    await _leaves(world, child)

    refused = await world.app.post(path_of(world, child), head.token, a_message())

    assert (refused.status_code, refused.json()["code"]) == (409, "message.not_enrolled")


async def test_the_conversation_ends_for_a_family_with_the_child_s_time_at_the_preschool(world: World) -> None:
    educator, head, child = await world.educator(), await world.head(), await world.child()
    parent = await world.parent(child)
    message = await write(world, educator, child, "Bir")
    await _leaves(world, child)

    answers = [
        await world.app.get(f"{world.path}/conversations", parent.token),
        await world.app.get(path_of(world, child), parent.token),
        await world.app.post(path_of(world, child), parent.token, a_message()),
        await world.app.post(f"{path_of(world, child)}/read", parent.token, {"message_id": message["id"]}),
        await world.app.get(path_of(world, child), educator.token),
    ]

    assert [one.status_code for one in answers] == [403, 403, 403, 403, 404]
    assert [one["text"] for one in await messages(world, head, child)] == ["Bir"]


async def test_an_educator_speaks_about_the_own_child_as_its_family(world: World) -> None:
    educator, colleague = await world.educator(), await world.educator()
    own, other = await world.child(name="Aziza"), await world.child(name="Botir")
    async with world.app.parts.database.writing() as work:
        work.session.add(
            Guardian(
                preschool_id=world.preschool_id,
                id=uuid7(),
                child_id=own,
                account_id=educator.account_id,
                full_name="Karimova Nodira",
            )
        )
    await write(world, colleague, own, "Ona, ertaga kech qolmang")
    await write(world, await world.parent(other), other, "Salom")

    said = [await write(world, educator, child, "Xoʻp") for child in (own, other)]

    assert [one["from_family"] for one in said] == [True, False]
    assert {row["child"]["given_name"]: row["unread"] for row in await conversations(world, educator)} == {
        "Aziza": 1,
        "Botir": 1,
    }


async def test_a_new_member_of_the_family_reads_the_whole_conversation_of_the_child(world: World) -> None:
    educator, child = await world.educator(), await world.child()
    await write(world, await world.parent(child), child, "Bir")
    await write(world, educator, child, "Ikki")

    grandmother = await world.parent(child)

    assert {one["text"] for one in await messages(world, grandmother, child)} == {"Bir", "Ikki"}
    assert [row["unread"] for row in await conversations(world, grandmother)] == [1]


async def test_the_staff_of_the_group_today_take_part_and_of_the_group_before_no_longer(world: World) -> None:
    before, now = await world.educator(), await world.educator(world.butterflies)
    child, head = await world.child(), await world.head()
    await write(world, await world.parent(child), child, "Bir")
    moved = {"group_id": str(world.butterflies), "starts_on": "2026-11-18"}
    assert (await world.app.post(f"{world.path}/children/{child}/transfer", head.token, moved)).status_code == 200

    assert (await world.app.get(path_of(world, child), before.token)).status_code == 404
    assert [one["text"] for one in await messages(world, now, child)] == ["Bir"]
    assert await conversations(world, before) == []


async def test_strangers_neighbours_and_who_has_no_right_learn_nothing_and_change_nothing(world: World) -> None:
    educator, child = await world.educator(), await world.child()
    message = await write(world, educator, child, "Bir")
    elsewhere = await a_world(world.app)
    people = (
        await world.educator(world.butterflies),
        await world.parent(await world.child()),
        await elsewhere.head(),
        await elsewhere.parent(await elsewhere.child()),
        await world.staff(Role.NURSE),
        await world.above(Role.DISTRICT),
    )

    page = [(await world.app.get(path_of(world, child), one.token)).status_code for one in people]
    said = [(await world.app.post(path_of(world, child), one.token, a_message())).status_code for one in people]
    taken = [
        (await world.app.post(f"{world.path}/messages/{message['id']}/withdraw", one.token)).status_code
        for one in people
    ]
    told = [await read(world, one, child, message) for one in people]
    lists = [(await world.app.get(f"{world.path}/conversations", one.token)).status_code for one in people]

    assert page == said == taken == told == [404, 404, 404, 404, 403, 403]
    assert lists == [200, 200, 404, 404, 403, 403]
    assert await conversations(world, people[0]) == []
    assert [row["unread"] for row in await conversations(world, people[1])] == [0]
    assert [(one["text"], one["read_by"]) for one in await messages(world, educator, child)] == [("Bir", 0)]
    assert (await world.app.get(path_of(world, child))).status_code == 401


async def test_who_leads_the_preschool_sees_the_conversations_there_are(world: World) -> None:
    head, methodist = await world.head(), await world.staff(Role.METHODIST)
    child, _ = await world.child(), await world.child(world.butterflies)
    await write(world, await world.parent(child), child, "Bir")

    for person in (head, methodist):
        assert [(row["child"]["id"], row["unread"]) for row in await conversations(world, person)] == [(str(child), 1)]


async def test_a_message_of_another_child_marks_nothing_as_read(world: World) -> None:
    educator, child, other = await world.educator(), await world.child(), await world.child()
    message = await write(world, await world.parent(other), other, "Bir")

    assert await read(world, educator, child, message) == 404
    assert {row["unread"] for row in await conversations(world, educator)} == {0, 1}


async def test_a_page_goes_on_where_the_one_before_ended(world: World) -> None:
    educator, child = await world.educator(), await world.child()
    async with world.app.parts.database.writing() as work:
        await work.raw.execute(
            """insert into message (preschool_id, id, child_id, group_id, author_id, author_name, from_family, text,
                                    sent_at, heard_at)
               select $1, gen_random_uuid(), $2, $3, $4, '', false, n::text, $5, $5
               from generate_series(1, 120) as n""",
            world.preschool_id,
            child,
            world.sunflowers,
            educator.account_id,
            world.app.clock.now(),
        )

    pages: list[list[str]] = []
    cursor = None
    while not pages or cursor:
        answer = (await world.app.get(path_of(world, child), educator.token, cursor=cursor)).json()
        pages.append([one["text"] for one in answer["items"]])
        cursor = answer["next_cursor"]

    assert [len(page) for page in pages] == [50, 50, 20]
    assert {text for page in pages for text in page} == {str(number) for number in range(1, 121)}
    assert (await world.app.get(path_of(world, child), educator.token, cursor="x")).status_code == 400


async def test_the_reading_of_messages_is_noted_for_the_family(world: World) -> None:
    educator, head, child = await world.educator(), await world.head(), await world.child()
    await write(world, await world.parent(child), child, "Bir")

    await messages(world, educator, child)
    await conversations(world, head)
    readers = (await world.app.get(f"{world.path}/children/{child}/readers", head.token)).json()

    assert {(one["role"], one["action"]) for one in readers} >= {
        ("educator", "message.read"),
        ("head", "message.read"),
    }


async def test_lists_take_two_statements_for_any_number_of_children_and_messages(world: World) -> None:
    educator, child = await world.educator(), await world.child()
    for number in range(6):
        await write(world, await world.parent(child, await world.child(name=f"Bola {number}")), child, f"{number}")

    assert await statements_of(world.app, lambda: conversations(world, educator)) == 2
    assert await statements_of(world.app, lambda: messages(world, educator, child)) == 2


async def test_the_family_and_the_staff_hear_of_a_message(world: World) -> None:
    educator, child = await world.educator(), await world.child()
    parent, neighbour = await world.parent(child), await world.educator(world.butterflies)
    people = (educator, parent, neighbour)

    message = await write(world, parent, child, "Bir")

    heard = [(await world.app.get(f"{world.path}/changes", one.token)).json()["items"] for one in people]
    assert [[one["subject_id"] for one in items if one["kind"] == "message"] for items in heard] == [
        [message["id"]],
        [message["id"]],
        [],
    ]


async def _leaves(world: World, child: UUID) -> None:
    async with world.app.parts.database.writing() as work:
        await work.raw.execute(
            "update enrolment set ends_on = '2026-11-10' where preschool_id = $1 and child_id = $2",
            world.preschool_id,
            child,
        )
