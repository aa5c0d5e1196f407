"""The prepared browser client: ours, whole, and without a single outside address."""

import json
import shutil
from io import BytesIO
from pathlib import Path

import flet_web
import pytest
from fontTools.ttLib import TTFont
from PIL import Image

from mobile import making
from mobile.packaging import FALLBACK_FONT, UnexpectedPackageError, prepare_web_client


def test_a_second_preparation_finds_the_first(client_folder: Path):
    made = (client_folder / "index.html").stat().st_mtime_ns

    again = prepare_web_client(client_folder.parent)

    assert again == client_folder
    assert (again / "index.html").stat().st_mtime_ns == made
    assert list(client_folder.parent.glob("making-*")) == []


def test_the_code_names_no_content_network_for_what_it_always_loads(client_folder: Path):
    script = (client_folder / "main.dart.js").read_text("utf-8")
    module = (client_folder / "main.dart.wasm").read_bytes()

    assert "cdn.jsdelivr.net" not in script
    assert b"cdn.jsdelivr.net" not in module
    assert len(module) == (Path(flet_web.__file__).parent / "web" / "main.dart.wasm").stat().st_size
    assert "https://" not in (client_folder / "index.html").read_text("utf-8")


def test_no_english_words_are_left_for_the_moment_without_a_server(client_folder: Path):
    assert '"Working..."' not in (client_folder / "main.dart.js").read_text("utf-8")
    assert b"Working..." not in (client_folder / "main.dart.wasm").read_bytes()


@pytest.mark.parametrize("weight", [400, 600, 700])
def test_every_weight_draws_every_letter_of_our_languages(client_folder: Path, weight: int):
    font = TTFont(BytesIO((client_folder / "assets" / "fonts" / f"app-{weight}.woff2").read_bytes()))

    drawn = font.getBestCmap()

    assert [letter for letter in "oʻgʻʼЎўҚқҒғҲҳӘәӨөҢңҮүÁáǴǵŃńİı№«»—→✓" if ord(letter) not in drawn] == []


def test_only_fonts_that_are_there_are_loaded_at_the_start(client_folder: Path):
    manifest = json.loads((client_folder / "assets" / "FontManifest.json").read_text("utf-8"))

    files = [client_folder / "assets" / font["asset"] for family in manifest for font in family["fonts"]]

    assert [file for file in files if not file.is_file()] == []
    assert [family["family"] for family in manifest] == [
        "MaterialIcons",
        "packages/cupertino_icons/CupertinoIcons",
        "App",
        "Roboto",
    ]
    assert (client_folder / FALLBACK_FONT).is_file()


def test_the_icons_have_the_sizes_the_manifest_names(client_folder: Path):
    manifest = json.loads((client_folder / "manifest.json").read_text("utf-8"))

    for icon in manifest["icons"]:
        with Image.open(client_folder / icon["src"]) as picture:
            assert f"{picture.width}x{picture.height}" == icon["sizes"]


def test_the_large_files_lie_beside_their_compressed_forms(client_folder: Path):
    for name in ("main.dart.js", "main.dart.wasm", "canvaskit/skwasm.wasm", "assets/fonts/MaterialIcons-Regular.otf"):
        whole = (client_folder / name).stat().st_size

        assert (client_folder / f"{name}.gz").stat().st_size < whole * 0.7
        assert (client_folder / f"{name}.br").stat().st_size < whole * 0.7


def test_another_package_than_the_known_one_is_refused_and_leaves_nothing(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
):
    package = tmp_path / "flet_web"
    shutil.copytree(Path(flet_web.__file__).parent / "web", package / "web", ignore=shutil.ignore_patterns("pyodide"))
    script = package / "web" / "main.dart.js"
    script.write_text(script.read_text("utf-8").replace("cdn.jsdelivr.net", "cdn.example.net"), "utf-8")
    monkeypatch.setattr(making.flet_web, "__file__", str(package / "__init__.py"))

    with pytest.raises(UnexpectedPackageError, match="rive"):
        prepare_web_client(tmp_path / "target")

    assert list((tmp_path / "target").iterdir()) == []
