"""The stylesheet and the fonts: ours, hashed, and only those that are there."""

from pathlib import Path

from admin.assets import Assets


def test_fonts_prepared_for_the_client_serve_the_pages_too(tmp_path: Path) -> None:
    folder = tmp_path / "assets" / "fonts"
    folder.mkdir(parents=True)
    (folder / "app-400.woff2").write_bytes(b"regular")
    (folder / "app-700.woff2").write_bytes(b"bold")

    assets = Assets(tmp_path)
    sheet = assets.files[assets.url("nihol", "css").rsplit("/", 1)[1]].decode()

    assert assets.files[assets.url("app-400", "woff2").rsplit("/", 1)[1]] == b"regular"
    assert sheet.count("@font-face") == 2
    assert f'font-weight:700;font-display:swap;src:url("{assets.url("app-700", "woff2")}")' in sheet


def test_without_prepared_fonts_the_pages_use_those_of_the_system(tmp_path: Path) -> None:
    assets = Assets(tmp_path / "missing")

    sheet = assets.files[assets.url("nihol", "css").rsplit("/", 1)[1]].decode()

    assert "@font-face" not in sheet
    assert "system-ui" in sheet


def test_another_content_has_another_address(tmp_path: Path) -> None:
    bare = Assets(tmp_path).url("nihol", "css")
    (tmp_path / "app-400.woff2").write_bytes(b"regular")

    assert Assets(tmp_path).url("nihol", "css") != bare
