"""Sound and film coming in: the container must be whole, the recording stays as it came."""

from pathlib import Path

import pytest

from media_library.intake import Kind, Purpose
from tests.media_library import intake_files as files
from tests.media_library.test_intake_pictures import refusal, taken

PLACE = b"+41.3110+069.2797/"


def a_nest_of_boxes() -> bytes:
    """A movie in a movie, five thousand times."""
    nest = b""
    for _ in range(5000):
        nest = files.box(b"moov", nest)
    return files.box(b"ftyp", b"isom" + bytes(4) + b"isom") + nest


@pytest.mark.parametrize(
    ("content", "name", "media_type", "seconds"),
    [
        (files.wav(1.5), "a.wav", "audio/wav", 1.5),
        (files.MP3_FRAME * 4, "a.mp3", "audio/mpeg", None),
        (b"ID3\x04\x00\x00\x00\x00\x01\x02" + bytes(130) + files.MP3_FRAME * 4, "a.mp3", "audio/mpeg", None),
        (files.ogg(), "a.opus", "audio/ogg", None),
        (files.movie(b"M4A ", b"soun"), "a.m4a", "audio/mp4", 12.5),
        (files.movie(b"mp42", b"soun"), "recorder.m4a", "audio/mp4", 12.5),
    ],
    ids=["wav", "mp3", "mp3 with a tag", "ogg", "m4a", "m4a of an android recorder"],
)
def test_sound_is_kept_as_it_came(
    tmp_path: Path, content: bytes, name: str, media_type: str, seconds: float | None
) -> None:
    intake = taken(tmp_path, content, name)

    assert (intake.kind, intake.media_type, intake.duration_seconds) == (Kind.SOUND, media_type, seconds)
    (made,) = intake.renditions
    assert (made.purpose, made.media_type, made.content) == (Purpose.PLAY, media_type, tmp_path / "upload")
    assert (made.sha256, made.byte_size) == (intake.sha256, len(content))
    assert (tmp_path / "upload").read_bytes() == content


@pytest.mark.parametrize(
    ("content", "name"),
    [
        (files.wav()[:-100], "a.wav"),
        (files.wav(0), "a.wav"),
        (files.MP3_FRAME * 2, "a.mp3"),
        (b"ID3\x04\x00\x00\x00\x00\x01\x02" + b"<?php" * 200, "a.mp3"),
        (files.wav()[:4] + b"\xff\xff\xff\x7f" + files.wav()[8:36] + b"LIST\xff\xff\xff\xff", "a.wav"),
        (files.ogg(b"\x80theora"), "a.ogg"),
        (files.movie(b"M4A ", b"soun")[:-1], "a.m4a"),
        (files.movie(b"M4A ", b"text"), "a.m4a"),
    ],
    ids=[
        "wav cut off",
        "wav of nothing",
        "mp3 cut off",
        "tag and script",
        "wav chunk without end",
        "film in ogg",
        "m4a cut off",
        "no sound",
    ],
)
def test_sound_that_is_not_whole_is_refused(tmp_path: Path, content: bytes, name: str) -> None:
    assert refusal(tmp_path, content, name) == ("media.broken", {})


def test_a_film_called_sound_is_refused(tmp_path: Path) -> None:
    content = files.movie(b"mp42", b"vide")

    assert refusal(tmp_path, content, "a.m4a") == ("media.name_mismatch", {"declared": "sound", "found": "video"})


@pytest.mark.parametrize(
    ("brand", "name", "media_type"),
    [
        (b"isom", "a.mp4", "video/mp4"),
        (b"mp42", "a.MOV", "video/mp4"),
        (b"qt  ", "a.mov", "video/quicktime"),
        (b"M4V ", "a.m4v", "video/mp4"),
    ],
)
def test_a_film_says_its_size_and_length(tmp_path: Path, brand: bytes, name: str, media_type: str) -> None:
    intake = taken(tmp_path, files.movie(brand, b"vide"), name)

    assert (intake.kind, intake.media_type) == (Kind.VIDEO, media_type)
    assert (intake.width, intake.height, intake.duration_seconds) == (640, 360, 12.5)
    assert [(made.purpose, made.content) for made in intake.renditions] == [(Purpose.PLAY, tmp_path / "upload")]


def test_the_place_where_a_film_was_taken_is_blanked_and_nothing_moves(tmp_path: Path) -> None:
    metadata = files.box(b"udta", files.box(b"\xa9xyz", PLACE)) + files.box(b"meta", files.box(b"ilst", PLACE))
    content = files.movie(b"isom", b"vide", metadata)

    intake = taken(tmp_path, content, "a.mp4")

    kept = (tmp_path / "upload").read_bytes()
    assert PLACE not in kept
    assert (len(kept), kept.index(b"mdat")) == (len(content), content.index(b"mdat"))
    assert kept[content.index(b"mdat") :] == content[content.index(b"mdat") :]
    assert intake.renditions[0].sha256 != intake.sha256


def test_a_film_for_the_web_comes_in(tmp_path: Path) -> None:
    intake = taken(tmp_path, files.webm(), "a.webm")

    assert (intake.kind, intake.media_type, intake.duration_seconds) == (Kind.VIDEO, "video/webm", None)


@pytest.mark.parametrize(
    ("content", "name"),
    [
        (files.movie(b"isom", b"vide")[:-1], "a.mp4"),
        (files.movie(b"isom", b"vide")[:200], "a.mp4"),
        (files.movie(b"isom", b"soun"), "a.mp4"),
        (files.box(b"ftyp", b"isom" + bytes(4) + b"isom") + files.box(b"mdat", b"x"), "a.mp4"),
        (files.box(b"ftyp", b"isom" + bytes(4) + b"isom") + b"\x00\x00\x00\x04moov", "a.mp4"),
        (a_nest_of_boxes(), "a.mp4"),
        (files.webm()[:-1], "a.webm"),
    ],
    ids=[
        "last byte",
        "in the middle",
        "no picture",
        "no header",
        "a box shorter than its head",
        "nest",
        "webm cut off",
    ],
)
def test_a_film_that_is_not_whole_is_refused(tmp_path: Path, content: bytes, name: str) -> None:
    assert refusal(tmp_path, content, name) == ("media.broken", {})
