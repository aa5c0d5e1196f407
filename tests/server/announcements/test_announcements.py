"""News for families: who publishes them where, who sees them how long, who has acknowledged them."""

from typing import Any
from uuid import UUID

from server.shared.domain.permissions import Role
from server.shared.ids import uuid7
from tests.support.statements import statements_of
from tests.support.world import Person, World, a_world

TODAY = "2026-11-18"


def some_news(group_id: UUID | None = None, **said: Any) -> dict[str, Any]:
    return {
        "id": str(uuid7()),
        "group_id": str(group_id) if group_id else None,
        "title": "Bayram",
        "text": "Juma kuni bayram boʻladi",
        "shown_until": "2026-11-30",
        **said,
    }


async def publish(world: World, person: Person, group_id: UUID | None = None, **said: Any) -> Any:
    response = await world.app.post(f"{world.path}/announcements", person.token, some_news(group_id, **said))
    assert response.status_code == 201, response.text
    return response.json()


async def seen(world: World, person: Person) -> list[Any]:
    response = await world.app.get(f"{world.path}/announcements", person.token)
    assert response.status_code == 200, response.text
    return list(response.json()["items"])


async def titles(world: World, person: Person) -> list[str]:
    return [one["title"] for one in await seen(world, person)]


async def acknowledge(world: World, person: Person, announcement: Any, child_id: UUID) -> Any:
    path = f"{world.path}/announcements/{announcement['id']}/acknowledge?child_id={child_id}"
    return await world.app.post(path, person.token)


async def acknowledged_by(world: World, person: Person, announcement: Any) -> list[Any]:
    path = f"{world.path}/announcements/{announcement['id']}/acknowledgements"
    response = await world.app.get(path, person.token)
    assert response.status_code == 200, response.text
    return list(response.json())


async def test_families_see_what_is_for_their_group_and_for_the_preschool(world: World) -> None:
    head, child = await world.head(), await world.child()
    parent, other = await world.parent(child), await world.parent(await world.child(world.butterflies))

    await publish(world, head, title="Hammaga")
    await publish(world, head, world.sunflowers, title="Kungaboqarga")

    assert await titles(world, parent) == ["Kungaboqarga", "Hammaga"]
    assert await titles(world, other) == ["Hammaga"]
    assert {one["group_name"] for one in await seen(world, parent)} == {"", "Kungaboqar"}


async def test_an_educator_publishes_for_the_own_group_and_nowhere_else(world: World) -> None:
    educator, specialist = await world.educator(), await world.staff(Role.SPECIALIST, world.sunflowers)
    path = f"{world.path}/announcements"

    own = await publish(world, educator, world.sunflowers)
    other = await world.app.post(path, educator.token, some_news(world.butterflies))
    whole = await world.app.post(path, educator.token, some_news())
    not_a_writer = await world.app.post(path, specialist.token, some_news(world.sunflowers))

    assert own["permitted"] == ["announcement.write"]
    assert (other.status_code, whole.status_code, not_a_writer.status_code) == (403, 403, 403)
    assert [one["id"] for one in await seen(world, await world.head())] == [own["id"]]


async def test_what_is_over_is_shown_to_staff_only(world: World) -> None:
    educator, child = await world.educator(), await world.child()
    parent = await world.parent(child)
    last = await publish(world, educator, world.sunflowers, title="Bugun", shown_until=TODAY)
    await publish(world, educator, world.sunflowers, title="Oʻtgan")
    async with world.app.parts.database.writing() as work:
        await work.raw.execute(
            "update announcement set shown_until = '2026-11-17' where preschool_id = $1 and id <> $2",
            world.preschool_id,
            UUID(last["id"]),
        )

    refused = await world.app.post(
        f"{world.path}/announcements", educator.token, some_news(world.sunflowers, shown_until="2026-11-17")
    )

    assert await titles(world, parent) == ["Bugun"]
    assert await titles(world, educator) == ["Oʻtgan", "Bugun"]
    assert (refused.status_code, refused.json()["code"]) == (409, "announcement.already_over")


async def test_an_announcement_sent_again_changes_nothing_and_a_foreign_id_is_refused(world: World) -> None:
    educator, colleague = await world.educator(), await world.educator()
    news, path = some_news(world.sunflowers), f"{world.path}/announcements"
    first = await world.app.post(path, educator.token, news)

    again = await world.app.post(path, educator.token, {**news, "title": "Boshqa"})
    foreign = await world.app.post(path, colleague.token, {**news, "title": "Boshqa"})

    assert (again.status_code, again.json()) == (201, first.json())
    assert (foreign.status_code, foreign.json()["code"]) == (409, "announcement.id_taken")
    assert await titles(world, educator) == ["Bayram"]


async def test_a_family_acknowledges_for_its_child_once_and_staff_see_who_has_not(world: World) -> None:
    educator = await world.educator()
    aziza, botir = await world.child(name="Aziza"), await world.child(name="Botir")
    mother, father = await world.parent(aziza), await world.parent(aziza)
    news = await publish(world, educator, world.sunflowers, needs_acknowledgement=True)
    before = await seen(world, mother)

    done = [(await acknowledge(world, person, news, aziza)).status_code for person in (mother, father, mother)]

    [family], [staff] = await seen(world, mother), await seen(world, educator)
    listed = await acknowledged_by(world, educator, news)
    assert done == [204, 204, 204]
    assert before[0]["permitted"] == ["announcement.acknowledge"]
    assert (family["mine"], family["permitted"], family["families"]) == ([str(aziza)], [], 0)
    assert (staff["acknowledged"], staff["families"], staff["mine"]) == (1, 2, [])
    assert [(one["child"]["given_name"], one["full_name"], one["at"] is not None) for one in listed] == [
        ("Aziza", "Sinov Odami", True),
        ("Botir", "", False),
    ]
    assert UUID(listed[1]["child"]["id"]) == botir
    assert await _acknowledging_accounts(world) == [mother.account_id]


async def test_an_educator_counts_the_families_of_the_own_groups_and_a_head_all(world: World) -> None:
    head, educator = await world.head(), await world.educator()
    own, other = await world.child(name="Aziza"), await world.child(world.butterflies, "Botir")
    news = await publish(world, head, needs_acknowledgement=True)
    await acknowledge(world, await world.parent(other), news, other)

    counts = [
        (one["acknowledged"], one["families"]) for person in (educator, head) for one in await seen(world, person)
    ]

    assert counts == [(0, 1), (1, 2)]
    assert [one["child"]["id"] for one in await acknowledged_by(world, educator, news)] == [str(own)]
    assert len(await acknowledged_by(world, head, news)) == 2


async def test_nobody_acknowledges_for_a_child_of_others_nor_what_is_not_shown_to_it(world: World) -> None:
    head, own, other = await world.head(), await world.child(), await world.child(world.butterflies)
    parent = await world.parent(own)
    for_others = await publish(world, head, world.butterflies, needs_acknowledgement=True)
    for_all = await publish(world, head, needs_acknowledgement=True)
    not_asked = await publish(world, head)
    gone = await publish(world, head, needs_acknowledgement=True)
    await world.app.post(f"{world.path}/announcements/{gone['id']}/withdraw", head.token)

    answers = [
        await acknowledge(world, parent, for_others, own),
        await acknowledge(world, parent, for_all, other),
        await acknowledge(world, parent, gone, own),
        await acknowledge(world, head, for_all, own),
        await acknowledge(world, parent, not_asked, own),
    ]

    assert [one.status_code for one in answers] == [404, 404, 404, 403, 409]
    assert answers[-1].json()["code"] == "announcement.not_asked"
    assert await _acknowledging_accounts(world) == []


async def test_a_changed_announcement_is_told_as_changed_and_keeps_its_acknowledgements(world: World) -> None:
    educator, child = await world.educator(), await world.child()
    parent = await world.parent(child)
    news = await publish(world, educator, world.sunflowers, needs_acknowledgement=True)
    await acknowledge(world, parent, news, child)
    path = f"{world.path}/announcements/{news['id']}"
    anew = {"title": "Bayram koʻchdi", "text": "Dushanba kuni", "shown_until": "2026-12-01"}

    changed = await world.app.send("PUT", path, educator.token, anew)
    over = await world.app.send("PUT", path, educator.token, {**anew, "shown_until": "2026-11-01"})
    blank = await world.app.send("PUT", path, educator.token, {**anew, "title": " "})

    assert (changed.status_code, changed.json()["edited"]) == (200, True)
    assert (over.status_code, blank.status_code, blank.json()["fields"][0]["field"]) == (409, 400, "title")
    [family] = await seen(world, parent)
    assert (family["title"], family["shown_until"], family["mine"]) == ("Bayram koʻchdi", "2026-12-01", [str(child)])


async def test_a_withdrawn_announcement_is_gone_for_everybody(world: World) -> None:
    educator, child = await world.educator(), await world.child()
    parent = await world.parent(child)
    news = await publish(world, educator, world.sunflowers)
    path = f"{world.path}/announcements/{news['id']}"

    done = (await world.app.post(f"{path}/withdraw", educator.token)).status_code

    assert done == 204
    assert await seen(world, parent) == await seen(world, educator) == []
    assert (await world.app.post(f"{path}/withdraw", educator.token)).status_code == 404


async def test_what_is_for_the_whole_preschool_is_changed_by_who_leads_it(world: World) -> None:
    head, methodist, educator = await world.head(), await world.staff(Role.METHODIST), await world.educator()
    news = await publish(world, head)
    path = f"{world.path}/announcements/{news['id']}"
    anew = {"title": "Yangi", "text": "Matn", "shown_until": "2026-12-01"}

    answers = [(await world.app.send("PUT", path, one.token, anew)).status_code for one in (educator, methodist)]

    assert answers == [403, 200]
    assert (await world.app.post(f"{path}/withdraw", educator.token)).status_code == 403
    assert await titles(world, educator) == ["Yangi"]


async def test_strangers_and_neighbours_learn_nothing_and_change_nothing(world: World) -> None:
    educator, child = await world.educator(), await world.child()
    news = await publish(world, educator, world.sunflowers, needs_acknowledgement=True)
    elsewhere = await a_world(world.app)
    neighbour, stranger = await world.educator(world.butterflies), await elsewhere.head()
    family, nurse = await elsewhere.parent(await elsewhere.child()), await world.staff(Role.NURSE)
    people, path = (neighbour, stranger, family, nurse), f"{world.path}/announcements"
    anew = {"title": "Yangi", "text": "Matn", "shown_until": "2026-12-01"}

    lists = [(await world.app.get(path, one.token)).status_code for one in people]
    changed = [(await world.app.send("PUT", f"{path}/{news['id']}", one.token, anew)).status_code for one in people]
    gone = [(await world.app.post(f"{path}/{news['id']}/withdraw", one.token)).status_code for one in people]
    names = [(await world.app.get(f"{path}/{news['id']}/acknowledgements", one.token)).status_code for one in people]
    told = [(await acknowledge(world, one, news, child)).status_code for one in people]

    assert lists == [200, 404, 404, 403]
    assert changed == gone == names == [404, 404, 403, 403]
    assert told == [403, 403, 404, 403]
    assert await titles(world, neighbour) == []
    assert [(one["title"], one["acknowledged"]) for one in await seen(world, educator)] == [("Bayram", 0)]
    assert (await world.app.get(path)).status_code == 401


async def test_the_names_of_who_has_not_acknowledged_are_noted_as_read(world: World) -> None:
    educator, child = await world.educator(), await world.child()
    news = await publish(world, educator, world.sunflowers, needs_acknowledgement=True)

    await acknowledged_by(world, educator, news)
    readers = (await world.app.get(f"{world.path}/children/{child}/readers", (await world.head()).token)).json()

    assert [(one["role"], one["action"]) for one in readers] == [("educator", "announcement.read")]


async def test_the_list_takes_two_statements_for_any_number_of_announcements(world: World) -> None:
    head, child = await world.head(), await world.child()
    parent = await world.parent(child)
    for _ in range(4):
        await acknowledge(world, parent, await publish(world, head, needs_acknowledgement=True), child)

    for person in (head, parent):
        assert await statements_of(world.app, lambda one=person: seen(world, one)) == 2  # type: ignore[misc]


async def test_a_page_goes_on_where_the_one_before_ended(world: World) -> None:
    head = await world.head()
    async with world.app.parts.database.writing() as work:
        await work.raw.execute(
            """insert into announcement (preschool_id, id, title, text, needs_acknowledgement, shown_until, author_id,
                                         author_name, published_at)
               select $1, gen_random_uuid(), n::text, 'Matn', false, '2026-11-30', $2, '', $3
               from generate_series(1, 70) as n""",
            world.preschool_id,
            head.account_id,
            world.app.clock.now(),
        )

    first = (await world.app.get(f"{world.path}/announcements", head.token)).json()
    second = (await world.app.get(f"{world.path}/announcements", head.token, cursor=first["next_cursor"])).json()

    found = {one["title"] for page in (first, second) for one in page["items"]}
    assert (len(first["items"]), len(second["items"]), second["next_cursor"]) == (50, 20, None)
    assert found == {str(number) for number in range(1, 71)}


async def test_families_and_staff_of_each_group_hear_of_news_for_the_preschool(world: World) -> None:
    head, educator = await world.head(), await world.educator(world.butterflies)
    parent = await world.parent(await world.child())

    news = await publish(world, head)

    for person in (educator, parent):
        items = (await world.app.get(f"{world.path}/changes", person.token)).json()["items"]
        assert [one["subject_id"] for one in items if one["kind"] == "announcement"] == [news["id"]]


async def _acknowledging_accounts(world: World) -> list[UUID]:
    async with world.app.parts.database.reading() as work:
        rows = await work.raw.fetch(
            "select account_id from acknowledgement where preschool_id = $1", world.preschool_id
        )
    return [row["account_id"] for row in rows]
