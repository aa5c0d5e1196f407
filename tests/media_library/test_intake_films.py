"""Films with and without the extra ``video``: a poster and a lighter copy, or the film as it came."""

import io
from pathlib import Path

import pytest
from PIL import Image

from media_library.intake import Intake, Purpose, films, take_in, take_in_confined
from media_library.intake.films import can_decode, is_heavy, posters, write_lighter
from tests.media_library.films import a_film
from tests.media_library.intake_files import movie

with_video = pytest.mark.skipif(not can_decode(), reason="the extra “video” is not installed here")
RED = (220, 20, 20)


def poster_of(intake: Intake) -> Image.Image:
    made = next(made.content for made in intake.renditions if made.purpose is Purpose.THUMB)
    assert isinstance(made, bytes)
    return Image.open(io.BytesIO(made)).convert("RGB")


def is_red(colour: object) -> bool:
    assert isinstance(colour, tuple)
    return all(abs(one - wanted) < 40 for one, wanted in zip(colour, RED, strict=True))


@with_video
async def test_a_film_gets_a_poster_also_in_the_confined_process(tmp_path: Path) -> None:
    path = a_film(tmp_path / "content.mp4")

    poster = poster_of(await take_in_confined(path, "kuz.mp4"))

    assert poster.size == (512, 288)
    assert is_red(poster.getpixel((100, 140)))
    assert not is_red(poster.getpixel((400, 140)))


@with_video
def test_a_film_of_a_telephone_held_upright_stands_upright(tmp_path: Path) -> None:
    path = a_film(tmp_path / "content.mp4", turned=True)
    poster = poster_of(take_in(path, "kuz.mp4"))

    write_lighter(path, tmp_path / "lighter.mp4")
    copy = poster_of(take_in(tmp_path / "lighter.mp4", "kuz.mp4"))

    for picture in (poster, copy):
        width, height = picture.size
        assert width < height
        assert is_red(picture.getpixel((width // 2, height // 4)))
        assert not is_red(picture.getpixel((width // 2, height * 3 // 4)))


@with_video
def test_a_lighter_copy_is_small_heard_and_says_nothing_of_its_maker(tmp_path: Path) -> None:
    import av

    path, target = a_film(tmp_path / "content.mp4", size=(1920, 1080)), tmp_path / "lighter.mp4"

    write_lighter(path, target)

    with av.open(str(target)) as copy:
        stream = copy.streams.video[0]
        seconds = (copy.duration or 0) / 1_000_000
        assert (stream.width, stream.height, len(copy.streams.audio)) == (854, 480, 1)
        assert seconds == pytest.approx(2, abs=0.2)
        assert set(copy.metadata) <= {"major_brand", "minor_version", "compatible_brands", "encoder"}
    assert (is_heavy(path), is_heavy(target)) == (True, False)


@with_video
def test_a_film_that_cannot_be_decoded_stays_a_film_without_a_poster(tmp_path: Path) -> None:
    path = tmp_path / "content"
    path.write_bytes(movie(b"isom", b"vide"))

    film = take_in(path, "kuz.mp4")

    assert [made.purpose for made in film.renditions] == [Purpose.PLAY]
    assert not is_heavy(path)


def test_without_the_extra_a_film_is_played_as_it_came(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(films, "can_decode", lambda: False)
    path = tmp_path / "content"
    path.write_bytes(movie(b"isom", b"vide"))

    assert posters(path) == []
    assert [made.purpose for made in take_in(path, "kuz.mp4").renditions] == [Purpose.PLAY]
