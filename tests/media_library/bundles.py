"""Bundles of games for the tests, honest and hostile."""

import zipfile
from io import BytesIO

from tests.media_library.intake_files import photo

PAGE = """<!doctype html><meta charset="utf-8"><title>Juftini top</title><link rel="stylesheet" href="look/game.css">
<p id="said">…</p><img src="pictures/apple.png" alt=""><script src="game.js"></script>"""
SCRIPT = 'document.getElementById("said").textContent = "ready";'


def bundle(files: dict[str, str | bytes] | None = None, *, folder: str = "") -> bytes:
    """A ZIP of a small game; ``files`` are added to it or take the place of its own."""
    content: dict[str, str | bytes] = {
        "index.html": PAGE,
        "game.js": SCRIPT,
        "look/game.css": "p { color: green }",
        "pictures/apple.png": photo((40, 40), "PNG"),
        "cover.png": photo((400, 300), "PNG"),
        **(files or {}),
    }
    return zipped({f"{folder}{name}": written for name, written in content.items()})


def zipped(files: dict[str, str | bytes]) -> bytes:
    packed = BytesIO()
    with zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, written in files.items():
            archive.writestr(name, written)
    return packed.getvalue()
