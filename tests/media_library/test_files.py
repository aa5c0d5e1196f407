"""Who may read which file, what is answered with it, and that looking at a child's photo is noted."""

from datetime import timedelta
from uuid import UUID

import pytest

from server.shared.domain.permissions import Role
from tests.media_library.intake_files import pdf, wav
from tests.media_library.sending import Sender, a_photo, asgi, figure, grant_of, observed
from tests.support.statements import statements_of
from tests.support.world import Person, World, a_world


@pytest.fixture
async def sender(world: World) -> Sender:
    return Sender(world, await world.educator())


async def status_for(world: World, file_id: UUID, person: Person | None, purpose: str = "thumb") -> int:
    answer = await world.app.get(_path(world, file_id, purpose), person.token if person else None)
    return answer.status_code


async def test_a_photo_of_an_entry_is_seen_by_those_who_see_the_entry(world: World, sender: Sender) -> None:
    child_id, other_id = await world.child(), await world.child(world.butterflies)
    file_id = await sender.ready(a_photo(), purpose="observation")
    await observed(world, sender.person, file_id, child_id)

    seen = [
        await status_for(world, file_id, person)
        for person in (sender.person, await world.head(), await world.parent(child_id))
    ]
    unseen = [
        await status_for(world, file_id, person)
        for person in (
            await world.educator(world.butterflies),
            await world.parent(other_id),
            await (await a_world(world.app)).head(),
            await world.staff(Role.NURSE),
            await world.above(Role.DISTRICT),
        )
    ]

    assert seen == [200, 200, 200]
    assert unseen == [404, 404, 404, 404, 404]
    assert await status_for(world, file_id, None) == 401


async def test_educators_of_the_childs_present_group_see_its_earlier_photos(world: World, sender: Sender) -> None:
    moved_child = await world.child(world.butterflies)
    file_id = await sender.ready(a_photo(), purpose="observation")
    await observed(world, sender.person, file_id, moved_child)

    assert await status_for(world, file_id, await world.educator(world.butterflies)) == 200


async def test_a_family_loses_a_photo_at_once_when_its_entry_is_withdrawn(world: World, sender: Sender) -> None:
    child_id = await world.child()
    parent = await world.parent(child_id)
    file_id = await sender.ready(a_photo(), purpose="observation")
    observation_id = await observed(world, sender.person, file_id, child_id)
    before = await status_for(world, file_id, parent)

    async with world.app.parts.database.writing() as work:
        await work.raw.execute("update observation set withdrawn_at = now() where id = $1", observation_id)

    assert before == 200
    assert await status_for(world, file_id, parent) == 404
    assert await status_for(world, file_id, sender.person) == 404


async def test_a_family_does_not_see_what_is_not_shared(world: World, sender: Sender) -> None:
    child_id = await world.child()
    file_id = await sender.ready(a_photo(), purpose="observation")
    await observed(world, sender.person, file_id, child_id, shared=False)

    assert await status_for(world, file_id, await world.parent(child_id)) == 404


async def test_what_no_entry_holds_yet_is_its_senders_own(world: World, sender: Sender) -> None:
    file_id = await sender.ready(a_photo(), purpose="observation")

    assert await status_for(world, file_id, sender.person) == 200
    assert await status_for(world, file_id, await world.head()) == 404


async def test_a_grant_opens_files_while_its_session_lasts(world: World, sender: Sender) -> None:
    file_id = await sender.ready(a_photo(), purpose="observation")
    grant = grant_of(world, sender.person)

    opened = await world.app.get(_path(world, file_id), grant=grant)
    async with world.app.parts.database.writing() as work:
        await work.raw.execute("update auth_session set ended_at = now() where id = $1", sender.person.session_id)
    closed = await world.app.get(_path(world, file_id), grant=grant)
    forged = await world.app.get(_path(world, file_id), grant=grant[:-3] + "abc")

    assert (opened.status_code, closed.status_code, forged.status_code) == (200, 401, 401)


async def test_a_file_is_answered_with_its_type_and_nothing_a_browser_could_misuse(
    world: World, sender: Sender
) -> None:
    file_id = await sender.ready(a_photo())

    answer = await world.app.get(_path(world, file_id, "view"), sender.person.token)
    again = await world.app.http.get(
        _path(world, file_id, "view"),
        headers={"authorization": f"Bearer {sender.person.token}", "if-none-match": answer.headers["etag"]},
    )
    key = await figure(world, "select key from rendition where file_id = $1 and purpose = 'view'", file_id)

    assert {name: answer.headers[name] for name in _TOLD} == {
        "content-type": "image/webp",
        "content-length": str(len(answer.content)),
        "cache-control": "private, max-age=3600",
        "x-content-type-options": "nosniff",
        "content-security-policy": "default-src 'none'; sandbox",
        "cross-origin-resource-policy": "same-origin",
        "content-disposition": "inline",
        "etag": f'"{key.rpartition("/")[2]}"',
    }
    assert (again.status_code, again.content) == (304, b"")


_TOLD = (
    "content-type",
    "content-length",
    "cache-control",
    "x-content-type-options",
    "content-security-policy",
    "cross-origin-resource-policy",
    "content-disposition",
    "etag",
)


@pytest.mark.parametrize(
    ("asked", "status", "start", "end"),
    [
        ("bytes=0-9", 206, 0, 10),
        ("bytes=100-", 206, 100, None),
        ("bytes=-7", 206, -7, None),
        ("bytes=0-1,5-6", 200, 0, None),
        ("lines=1-2", 200, 0, None),
    ],
)
async def test_sound_can_be_played_from_anywhere(
    sound: tuple[World, Sender, UUID, bytes], asked: str, status: int, start: int, end: int | None
) -> None:
    world, sender, file_id, content = sound

    answer = await _ranged(world, sender, file_id, asked)

    assert (answer.status_code, answer.headers["content-type"]) == (status, "audio/wav")
    assert answer.content == content[start:end]
    if status == 206:
        first = start % len(content)
        last = first + len(answer.content) - 1
        assert answer.headers["content-range"] == f"bytes {first}-{last}/{len(content)}"


async def test_a_part_behind_the_end_is_refused_and_one_of_another_content_is_the_whole(
    sound: tuple[World, Sender, UUID, bytes],
) -> None:
    world, sender, file_id, content = sound

    behind = await _ranged(world, sender, file_id, f"bytes={len(content)}-")
    of_other = await _ranged(world, sender, file_id, "bytes=0-9", **{"if-range": '"other"'})

    assert (behind.status_code, behind.headers["content-range"]) == (416, f"bytes */{len(content)}")
    assert (of_other.status_code, len(of_other.content)) == (200, len(content))


async def test_a_document_is_read_by_pages_and_saved_under_its_name(world: World, sender: Sender) -> None:
    file_id = await sender.ready(pdf(2), "Oʻquv reja.pdf")

    pages = [await status_for(world, file_id, sender.person, f"page-{number}") for number in (1, 2, 3)]
    saved = await world.app.get(_path(world, file_id, "download"), sender.person.token)
    unknown = [await status_for(world, file_id, sender.person, name) for name in ("page-0", "full", "play", "view")]

    assert pages == [200, 200, 404]
    assert saved.headers["content-type"] == "application/pdf"
    assert saved.headers["content-disposition"].startswith("attachment; filename=")
    assert saved.headers["content-disposition"].endswith("O%CA%BBquv%20reja.pdf")
    assert unknown == [404, 404, 404, 404]


async def test_looking_at_a_photo_is_noted_once_an_hour_with_every_child_on_it(world: World, sender: Sender) -> None:
    children = [await world.child(), await world.child(name="Bobur")]
    head = await world.head()
    file_id = await sender.ready(a_photo(), purpose="observation")
    await observed(world, sender.person, file_id, *children)
    noted = "select count(*) from read_journal where account_id = $1 and action = 'file.read' and child_ids @> $2"

    for purpose in ("small", "thumb", "view", "view"):
        await status_for(world, file_id, head, purpose)
    within_an_hour = await figure(world, noted, head.account_id, children)
    world.app.clock.move(timedelta(hours=1))
    await status_for(world, file_id, head)
    world.app.clock.move(timedelta(hours=-1))

    assert within_an_hour == 1
    assert await figure(world, noted, head.account_id, children) == 2


async def test_a_file_costs_two_statements(world: World, sender: Sender) -> None:
    child_id = await world.child()
    file_id = await sender.ready(a_photo(), purpose="observation")
    await observed(world, sender.person, file_id, child_id)

    counted = await statements_of(world.app, lambda: status_for(world, file_id, sender.person))

    assert counted == 2


async def test_a_slow_reader_holds_no_connection_of_the_database(
    sound: tuple[World, Sender, UUID, bytes],
) -> None:
    world, sender, file_id, _ = sound
    connections = world.app.parts.database.connections
    held: list[int] = []
    asked = [{"type": "http.request", "body": b"", "more_body": False}]

    await asgi(
        world,
        "GET",
        _path(world, file_id, "play"),
        asked,
        lambda _: held.append(connections.lent),
        sender.person.token,
    )

    assert held
    assert set(held) == {0}


@pytest.fixture
async def sound(world: World, sender: Sender) -> tuple[World, Sender, UUID, bytes]:
    content = wav(0.5)
    return world, sender, await sender.ready(content, "ertak.wav"), content


async def _ranged(world: World, sender: Sender, file_id: UUID, asked: str, **more: str):  # type: ignore[no-untyped-def]
    headers = {"authorization": f"Bearer {sender.person.token}", "range": asked, **more}
    return await world.app.http.get(_path(world, file_id, "play"), headers=headers)


def _path(world: World, file_id: UUID, purpose: str = "thumb") -> str:
    return f"{world.path}/files/{file_id}/{purpose}"
