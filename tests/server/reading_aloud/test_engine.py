"""The speaking process: bounded in time and number, and its absence is told."""

import asyncio
from collections.abc import Iterator
from pathlib import Path

import psutil
import pytest

from server.features.reading_aloud import service, voice
from server.features.reading_aloud.voice import SpeechAway, Voice
from server.shared.domain.reading_aloud import VOICES, Spoken
from tests.server.reading_aloud.listening import announced, fetch, heard, path_of
from tests.support.observations import recorded
from tests.support.world import World

SAID = Spoken("uz", "Salom, bolalar")


@pytest.fixture
def hanging(tmp_path: Path) -> Path:
    """A program that never answers."""
    program = tmp_path / "hanging.py"
    program.write_text("import time\ntime.sleep(600)\n")
    return program


@pytest.fixture
def without_engine(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """As on a server where the engine is not installed."""
    monkeypatch.setattr(voice, "_PACKAGE", "no_such_package")
    yield


def speaking(program: Path) -> list[psutil.Process]:
    return [child for child in psutil.Process().children() if str(program) in " ".join(child.cmdline())]


async def test_a_program_that_hangs_is_ended_and_told(hanging: Path) -> None:
    slow = Voice(hanging, seconds=0.5)

    with pytest.raises(SpeechAway) as away:
        await slow.say(SAID)

    assert away.value.code == "reading_aloud.away"
    assert speaking(hanging) == []


async def test_a_program_that_fails_is_told(tmp_path: Path) -> None:
    broken = tmp_path / "broken.py"
    broken.write_text("raise SystemExit(1)\n")

    with pytest.raises(SpeechAway) as away:
        await Voice(broken).say(SAID)

    assert away.value.code == "reading_aloud.away"


async def test_no_more_speak_at_once_than_may(hanging: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(voice, "PATIENCE_SECONDS", 0.2)
    slow = Voice(hanging, seconds=2)

    ends = await asyncio.gather(
        *(slow.say(Spoken("uz", f"Salom {number}")) for number in range(voice.AT_ONCE + 2)), return_exceptions=True
    )

    assert sorted(end.code for end in ends if isinstance(end, SpeechAway)) == [
        *["reading_aloud.away"] * voice.AT_ONCE,
        *["reading_aloud.busy"] * 2,
    ]


async def test_a_sound_that_was_made_a_moment_ago_is_not_made_again(hanging: Path) -> None:
    talking = Voice()
    first = await talking.say(SAID)

    talking._program = hanging
    again = await talking.say(SAID)

    assert again is first
    assert heard(first).seconds > 0.5


async def test_hostile_letters_are_letters() -> None:
    plain = heard(await Voice().say(Spoken("en", "speak")))
    told = heard(await Voice().say(Spoken("en", '<speak><audio src="/etc/passwd"/></speak> [[h@l@U]] &amp;')))

    assert told.seconds > plain.seconds


async def test_a_server_without_the_engine_offers_no_voice(world: World, without_engine: None) -> None:
    educator, child = await world.educator(), await world.child()
    entry = await recorded(world, educator, child, text="Hech kim eshitmagan gap")

    offered = await world.app.get("/api/reading-aloud", educator.token)
    refused = await fetch(world, path_of(world, "observations", entry), educator)

    assert offered.json() == {"languages": []}
    assert (refused.status_code, refused.json()["code"]) == (503, "reading_aloud.away")


async def test_a_server_with_the_engine_says_to_whom_it_reads(world: World) -> None:
    educator = await world.educator()

    offered = await world.app.get("/api/reading-aloud", educator.token)

    assert offered.json() == {"languages": list(VOICES)}


async def test_somebody_who_asks_all_the_time_has_to_wait(world: World, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(service, "NEW_PER_MINUTE", 2)
    educator = await world.educator()
    news = [await announced(world, educator, f"Bu {number}-xabar") for number in range(3)]

    answers = [await fetch(world, path_of(world, "announcements", one), educator) for one in (*news, news[0])]

    assert [answer.status_code for answer in answers] == [200, 200, 429, 200]
    assert answers[2].json()["code"] == "access.too_often"
