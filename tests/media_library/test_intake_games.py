"""Taking games in: what a bundle may be made of."""

from pathlib import Path

import pytest

from media_library.intake import Intake, IntakeRefused, Kind, Purpose, take_in, take_in_confined
from media_library.intake.limits import LIMITS
from tests.media_library.bundles import bundle, zipped


def taken(folder: Path, content: bytes, name: str = "game.zip") -> Intake:
    path = folder / "content"
    path.write_bytes(content)
    return take_in(path, name)


def refusal(folder: Path, content: bytes, name: str = "game.zip") -> tuple[str, dict[str, object]]:
    with pytest.raises(IntakeRefused) as refused:
        taken(folder, content, name)
    return refused.value.code, dict(refused.value.params)


def test_a_game_is_taken_apart_with_its_start_first_and_a_cover(tmp_path: Path) -> None:
    game = taken(tmp_path, bundle())

    files = [made for made in game.renditions if made.purpose is Purpose.GAME]
    assert game.kind is Kind.GAME
    assert [made.path for made in files] == [
        "index.html", "cover.png", "game.js", "look/game.css", "pictures/apple.png"
    ]  # fmt: skip
    assert (files[0].media_type, files[2].media_type) == ("text/html", "text/javascript")
    assert [made.purpose for made in game.renditions[5:]] == [Purpose.THUMB, Purpose.SMALL]


async def test_a_game_is_taken_apart_in_the_confined_process_too(tmp_path: Path) -> None:
    path = tmp_path / "content"
    path.write_bytes(bundle())

    game = await take_in_confined(path, "game.zip")

    assert [made.path for made in game.renditions if made.path][:2] == ["index.html", "cover.png"]


def test_a_folder_around_everything_and_what_a_mac_adds_are_taken_off(tmp_path: Path) -> None:
    content = zipped({
        "oyin/index.html": "<p>1</p>", "oyin/.DS_Store": "x", "oyin/a/b.js": "1", "__MACOSX/oyin/._index.html": "x"
    })  # fmt: skip

    game = taken(tmp_path, content)

    assert [made.path for made in game.renditions] == ["index.html", "a/b.js"]


def test_a_cover_that_is_no_picture_is_no_cover(tmp_path: Path) -> None:
    game = taken(tmp_path, bundle({"cover.png": "<script>"}))

    assert {made.purpose for made in game.renditions} == {Purpose.GAME}


@pytest.mark.parametrize(
    "name",
    ["../index.js", "a/../../b.js", "/etc/a.js", "a\\b.js", "C:a.js", "a//b.js", "./a.js", "run.exe", "page.php",
     "module.wasm", "no_ending", "a\u202egnp.js"],
)  # fmt: skip
def test_a_file_with_a_dangerous_name_or_of_an_unknown_kind_is_refused_by_name(tmp_path: Path, name: str) -> None:
    code, params = refusal(tmp_path, bundle({name: "x"}))

    assert code == "media.game_file_refused"
    assert str(params["file"]).endswith(name.replace("\u202e", "")[-4:])


def test_two_files_that_are_one_on_some_machines_are_refused(tmp_path: Path) -> None:
    assert refusal(tmp_path, bundle({"Game.js": "x"}))[0] == "media.game_file_refused"


def test_a_bundle_without_a_start_is_refused(tmp_path: Path) -> None:
    assert refusal(tmp_path, zipped({"play.html": "x"}))[0] == "media.game_no_start"


def test_a_bundle_that_unpacks_to_more_than_it_may_is_refused_whatever_it_says(tmp_path: Path) -> None:
    bomb = bundle({"a.txt": bytes(LIMITS.game_bytes + 1)})
    lying = bomb.replace((LIMITS.game_bytes + 1).to_bytes(4, "little"), (9).to_bytes(4, "little"))

    assert len(bomb) < 100_000
    assert refusal(tmp_path, bomb)[0] == "media.too_large"
    assert refusal(tmp_path, lying)[0] in {"media.too_large", "media.broken"}


def test_a_bundle_of_too_many_files_is_refused(tmp_path: Path) -> None:
    many: dict[str, str | bytes] = {f"{number}.txt": "x" for number in range(LIMITS.game_files)}

    assert refusal(tmp_path, bundle(many)) == ("media.game_too_many_files", {"limit_files": LIMITS.game_files})


def test_a_bundle_cut_off_in_the_middle_is_broken(tmp_path: Path) -> None:
    content = bundle()

    assert refusal(tmp_path, content[: len(content) // 2])[0] == "media.broken"


def test_an_encrypted_bundle_is_refused(tmp_path: Path) -> None:
    content = bytearray(bundle())
    place = content.find(b"PK\x01\x02")
    while place >= 0:
        content[place + 8] |= 1
        place = content.find(b"PK\x01\x02", place + 1)

    assert refusal(tmp_path, bytes(content))[0] == "media.encrypted"


def test_a_game_sent_as_a_picture_is_refused(tmp_path: Path) -> None:
    assert refusal(tmp_path, bundle(), "rasm.jpg")[0] == "media.name_mismatch"
