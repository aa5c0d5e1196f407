"""Who listens to what: the same people who read it, by the same rights, and the reading is noted."""

from datetime import timedelta
from uuid import UUID

from tests.server.reading_aloud.listening import (
    announced,
    fetch,
    grant_of,
    growth_path,
    heard,
    listen,
    path_of,
    written,
)
from tests.support.observations import indicators, recorded
from tests.support.world import Person, World, a_world

SHORT = "Bugun rasm chizdi."
LONG = "Bugun bogʻchada doʻstlari bilan birga rasm chizdi, keyin esa qoʻshiq aytib, bogʻda oʻynadi."


async def readers(world: World, head: Person, child_id: UUID) -> list[str]:
    answer = await world.app.get(f"{world.path}/children/{child_id}/readers", head.token)
    assert answer.status_code == 200, answer.text
    return [entry["action"] for entry in answer.json()]


async def test_a_family_listens_to_entries_and_more_words_take_longer(world: World) -> None:
    educator, child = await world.educator(), await world.child()
    parent = await world.parent(child)
    short, long = [await recorded(world, educator, child, text=text) for text in (SHORT, LONG)]

    briefly = await listen(world, parent, path_of(world, "observations", short))
    at_length = await listen(world, parent, path_of(world, "observations", long))

    assert 0.05 < briefly.seconds / len(SHORT) < 0.15
    assert 0.05 < at_length.seconds / len(LONG) < 0.11
    assert at_length.seconds > 3 * briefly.seconds
    assert min(briefly.loudness, at_length.loudness) > 0.03


async def test_each_language_is_heard_at_a_pace_that_people_speak_at(world: World) -> None:
    educator, child = await world.educator(), await world.child()
    said = {
        "uz": LONG,
        "uz-Cyrl": "Бугун боғчада дўстлари билан бирга расм чизди, кейин эса қўшиқ айтиб, боғда ўйнади.",
        "kaa": "Búgin baqshada dosları menen súwret saldı, keyin qosıq aytıp, baǵda oynadı.",
        "ru": "Сегодня вместе с друзьями рисовала в саду, а потом пела песню и играла во дворе.",
        "en": "Today she drew a picture with her friends, and then sang a song and played in the garden.",
    }
    paths = {
        language: path_of(world, "observations", await recorded(world, educator, child, text=text), language)
        for language, text in said.items()
    }

    heard_in = {language: await listen(world, educator, path) for language, path in paths.items()}

    assert all(0.045 < sound.seconds / len(said[language]) < 0.11 for language, sound in heard_in.items())
    assert all(sound.loudness > 0.03 for sound in heard_in.values())


async def test_growth_of_an_area_is_told_in_its_sentences(world: World) -> None:
    educator, child = await world.educator(), await world.child()
    parent = await world.parent(child)
    known, coming = indicators("speech")[:2]
    nothing_yet = await listen(world, parent, growth_path(world, child))
    await recorded(world, educator, child, indicator_id=known, level=1.0)
    await recorded(world, educator, child, indicator_id=coming, level=0.5, ago=timedelta(days=2))

    told = await listen(world, parent, growth_path(world, child))

    assert 20 < nothing_yet.seconds < 60
    assert 20 < told.seconds < 60
    assert told.seconds != nothing_yet.seconds
    missing = await fetch(world, growth_path(world, child, "no_such_area"), parent)
    assert (missing.status_code, missing.json()["code"]) == (404, "access.not_found")


async def test_a_message_of_somebody_else_begins_with_the_name(world: World) -> None:
    educator, child = await world.educator(), await world.child()
    parent = await world.parent(child)
    path = path_of(world, "messages", await written(world, educator, child, SHORT))

    own, received = await listen(world, educator, path), await listen(world, parent, path)

    assert received.seconds > own.seconds + 0.5


async def test_an_announcement_is_read_to_its_end(world: World) -> None:
    educator, child = await world.educator(), await world.child()
    parent = await world.parent(child)
    longest = ("Juma kuni bayram boʻladi. " * 80)[:2000].strip()

    sound = await listen(world, parent, path_of(world, "announcements", await announced(world, educator, longest)))

    assert 100 < sound.seconds < 240


async def test_listening_is_noted_as_reading(world: World) -> None:
    head, educator, child = await world.head(), await world.educator(), await world.child()
    parent = await world.parent(child)
    entry = await recorded(world, educator, child)
    message = await written(world, educator, child, SHORT)
    before = len(await readers(world, head, child))

    for path in (growth_path(world, child), path_of(world, "observations", entry), path_of(world, "messages", message)):
        await listen(world, parent, path)
        await listen(world, parent, path)

    noted = (await readers(world, head, child))[: len(await readers(world, head, child)) - before]
    assert sorted(noted) == sorted(["growth.read", "observation.read", "message.read"] * 2)


async def test_nobody_listens_to_what_is_not_theirs_to_read(world: World) -> None:
    educator, child, other = await world.educator(), await world.child(), await world.child(world.butterflies)
    entry = await recorded(world, educator, child)
    hidden = await recorded(world, educator, child, shared=False)
    message = await written(world, educator, child, SHORT)
    news = await announced(world, educator, SHORT)
    paths = [
        growth_path(world, child),
        path_of(world, "observations", entry),
        path_of(world, "messages", message),
        path_of(world, "announcements", news),
    ]
    stranger = await (await a_world(world.app)).educator()
    neighbours = [await world.educator(world.butterflies), await world.parent(other), stranger]
    parent = await world.parent(child)

    found = {(await fetch(world, path, person)).status_code for path in paths for person in neighbours}
    signed_out = {(await fetch(world, path)).status_code for path in paths}
    to_family = await fetch(world, path_of(world, "observations", hidden), parent)

    assert found <= {403, 404}
    assert signed_out == {401}
    assert to_family.status_code == 404


async def test_a_player_asks_by_a_grant_and_for_parts(world: World) -> None:
    educator, child = await world.educator(), await world.child()
    path = path_of(world, "observations", await recorded(world, educator, child))
    address = f"{path}&grant={grant_of(world, educator)}"

    whole = await fetch(world, address)
    part = await fetch(world, address, range="bytes=0-99")
    beyond = await fetch(world, address, range="bytes=99999999-")
    forged = await fetch(world, f"{path}&grant=made-up")

    assert (whole.status_code, whole.headers["content-type"]) == (200, "audio/wav")
    assert whole.headers["cache-control"] == "private, no-store"
    assert heard(whole.content).seconds > 1
    assert (part.status_code, part.content) == (206, whole.content[:100])
    assert part.headers["content-range"] == f"bytes 0-99/{len(whole.content)}"
    assert (beyond.status_code, forged.status_code) == (416, 401)


async def test_what_has_no_words_is_not_read(world: World) -> None:
    educator, child = await world.educator(), await world.child()
    signs = await written(world, educator, child, "👍👍")
    gone = await written(world, educator, child, SHORT)
    await world.app.post(f"{world.path}/messages/{gone}/withdraw", educator.token)

    answers = [await fetch(world, path_of(world, "messages", one), educator) for one in (signs, gone)]
    strange = await fetch(world, path_of(world, "messages", gone, "de"), educator)

    assert [(answer.status_code, answer.json()["code"]) for answer in answers] == [
        (409, "reading_aloud.nothing_to_read")
    ] * 2
    assert strange.status_code == 409
