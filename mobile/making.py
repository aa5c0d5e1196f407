"""Makes the browser client: the installed Flet files, made ours and free of any outside address."""

import gzip
import json
import re
import shutil
from concurrent.futures import ThreadPoolExecutor
from importlib.metadata import version
from importlib.resources import files
from pathlib import Path
from typing import Final

import brotli  # type: ignore[import-untyped]  # the package has no types
import flet_web  # type: ignore[import-untyped]  # the package has no types
from flet_web.patch_index import patch_index_html  # type: ignore[import-untyped]  # the package has no types
from fontTools import subset
from fontTools.ttLib import TTFont

from mobile.packaging import FALLBACK_FONT, UnexpectedPackageError
from mobile.ui import sapling
from server.shared import look

APP_NAME: Final = "Nihol"
FONT_FAMILY: Final = "App"
HEALTH_PATH: Final = "/health/live"
COMPRESSED_SUFFIXES: Final = frozenset({".js", ".mjs", ".wasm", ".otf", ".ttf"})

_ASSETS: Final = Path(__file__).parent / "assets"
_UNUSED: Final = (
    "pyodide",
    "python-worker.js",
    "*.symbols",
    "*.map",
    "experimental_webparagraph",
    "wimp.*",
    "flutter_math_fork",
    "NOTICES",
)
_RIVE: Final = "https://cdn.jsdelivr.net/npm/@rive-app/flutter-native-wasm@44.0.0/"
_RIVE_HERE: Final = "assets/rive/"
_BUSY_WORDS: Final = "Working..."
_FONT_FILES: Final = {
    400: "SourceSansPro-Regular.ttf",
    600: "SourceSansPro-Semibold.ttf",
    700: "SourceSansPro-Bold.ttf",
}
_GLYPHS: Final = (
    (0x20, 0x24F),
    (0x2B0, 0x2FF),
    (0x300, 0x36F),
    (0x400, 0x52F),
    (0x1E00, 0x1EFF),
    (0x2000, 0x22FF),
    (0x2500, 0x27BF),
    (0xFEFF, 0xFEFF),
    (0xFFFC, 0xFFFD),
)
_MUST_DRAW: Final = "ʻʼ’«»—№→✓ЎўҚқҒғҲҳӘәӨөҢңҮүÁáǴǵŃńİı"


def make_client(folder: Path) -> None:
    """Fills the empty folder; raises UnexpectedPackageError when the package is not the one we know how to patch."""
    package = Path(flet_web.__file__).parent / "web"
    _expect((package / "assets" / "packages" / "flutter_math_fork").is_dir(), "the folder of KaTeX fonts")
    shutil.copytree(package, folder, ignore=shutil.ignore_patterns(*_UNUSED), dirs_exist_ok=True)
    shutil.rmtree(folder / "icons")
    _patch_script(folder / "main.dart.js")
    _patch_wasm(folder / "main.dart.wasm")
    _put_rive_stub(folder)
    _write_index(folder / "index.html")
    with ThreadPoolExecutor() as pool:  # compression leaves the interpreter free, so both happen at once
        compressed = [pool.submit(_compress, file) for file in _large_files(folder)]
        _make_fonts(folder / "assets")
        _write_manifest(folder / "manifest.json")
        sapling.draw_icons(folder)
        for outcome in compressed:
            outcome.result()


def _expect(claim: bool, what: str) -> None:
    if not claim:
        raise UnexpectedPackageError(f"flet-web {version('flet-web')}: {what}")


def _patch_script(script: Path) -> None:
    text = script.read_text("utf-8")
    _expect(text.count(_RIVE) == 1, "the address of rive in main.dart.js")
    _expect(text.count(f'"{_BUSY_WORDS}"') == 1, "the words of the busy screen in main.dart.js")
    text = text.replace(_RIVE, _RIVE_HERE).replace(f'"{_BUSY_WORDS}"', '""')
    script.write_text(text, "utf-8")


def _patch_wasm(module: Path) -> None:
    """Replaces text by text of the same length, so that every offset inside the module stays true."""
    code = module.read_bytes()
    old_rive, old_words = _RIVE.encode(), _BUSY_WORDS.encode()
    _expect(code.count(old_rive) == 1, "the address of rive in main.dart.wasm")
    _expect(code.count(old_words) == 1, "the words of the busy screen in main.dart.wasm")
    spare = len(_RIVE) - len(_RIVE_HERE)
    new_rive = (_RIVE_HERE + "./" * (spare // 2) + "/" * (spare % 2)).encode()
    module.write_bytes(code.replace(old_rive, new_rive).replace(old_words, b" " * len(old_words)))


def _put_rive_stub(folder: Path) -> None:
    stub = folder / _RIVE_HERE / "wasm" / "rive_native.js"
    stub.parent.mkdir(parents=True)
    stub.write_text("window.RiveNative = () => new Promise(() => {});\n", "utf-8")


def _make_fonts(assets: Path) -> None:
    manifest_file = assets / "FontManifest.json"
    families = {entry["family"]: entry for entry in json.loads(manifest_file.read_text("utf-8"))}
    icons = [families.get("MaterialIcons"), families.get("packages/cupertino_icons/CupertinoIcons")]
    _expect(None not in icons, "the icon families in FontManifest.json")
    _expect((assets / "fonts" / "roboto.woff2").is_file(), "assets/fonts/roboto.woff2")
    regular, *_ = [_make_font(weight, assets / "fonts") for weight in _FONT_FILES]
    shutil.copyfile(regular, assets / "fonts" / "roboto.woff2")
    shutil.copyfile(regular, assets.parent / FALLBACK_FONT)
    ours = [{"asset": f"fonts/{_font_name(weight)}", "weight": weight} for weight in _FONT_FILES]
    manifest_file.write_text(
        json.dumps(
            [
                *icons,
                {"family": FONT_FAMILY, "fonts": ours},
                {"family": "Roboto", "fonts": [{"asset": "fonts/roboto.woff2"}]},
            ]
        ),
        "utf-8",
    )


def _font_name(weight: int) -> str:
    return f"app-{weight}.woff2"


def _make_font(weight: int, folder: Path) -> Path:
    """One static weight as woff2 with the letters of our languages; fails when the wheel's font lacks one of them."""
    source = files("font_source_sans_pro") / "files" / _FONT_FILES[weight]
    with source.open("rb") as stream:
        font = TTFont(stream)
        missing = [letter for letter in _MUST_DRAW if ord(letter) not in font.getBestCmap()]
        _expect(not missing, f"{_FONT_FILES[weight]} lacks {missing}")
        options = subset.Options(flavor="woff2", layout_features=["kern", "liga", "locl", "mark", "mkmk", "ccmp"])
        cutter = subset.Subsetter(options)
        cutter.populate(unicodes=[code for first, last in _GLYPHS for code in range(first, last + 1)])
        cutter.subset(font)
        font.flavor = "woff2"
        made = folder / _font_name(weight)
        font.save(made)
    return made


def _write_index(index: Path) -> None:
    patch_index_html(str(index), "/", "/ws", app_name=APP_NAME, app_description=APP_NAME, no_cdn=True)
    page = index.read_text("utf-8")
    page = _replaced(page, "<html>", '<html lang="uz">')
    page = _replaced(page, "background: #ffffff;", f"background: {look.GROUND};")
    page, dark = re.subn(r"@media \(prefers-color-scheme: dark\) \{.*?\}\s*\}", "", page, flags=re.DOTALL)
    _expect(dark == 1, "the dark rule of the loading screen in index.html")
    page = _replaced(page, 'aria-label="Loading"', f'aria-label="{APP_NAME}"')
    page = _replaced(page, '<script src="python.js"></script>', "")
    page = _replaced(page, 'content="black"', 'content="default"')
    head = (
        '<meta name="viewport" content="width=device-width, initial-scale=1">\n'
        f'  <meta name="theme-color" content="{look.PRIMARY}">\n'
        '  <script src="sending.js"></script>\n'
        '  <script src="reload.js"></script>\n</head>'
    )
    index.write_text(_replaced(page, "</head>", head), "utf-8")
    (index.parent / "python.js").unlink()
    script = (_ASSETS / "reload.js").read_text("utf-8")
    _expect(script.count(HEALTH_PATH) == 1, "the health address in our own reload.js")
    (index.parent / "reload.js").write_text(script, "utf-8")
    shutil.copyfile(_ASSETS / "sending.js", index.parent / "sending.js")


def _replaced(page: str, old: str, new: str) -> str:
    _expect(page.count(old) == 1, f"{old!r} in index.html")
    return page.replace(old, new)


def _write_manifest(manifest: Path) -> None:
    icons = [
        {"src": f"icons/{sapling.icon_name(size, maskable)}", "sizes": f"{size}x{size}", "type": "image/png"}
        | ({"purpose": "maskable"} if maskable else {})
        for maskable in (False, True)
        for size in sapling.ICON_SIZES
    ]
    content = {
        "name": APP_NAME,
        "short_name": APP_NAME,
        "start_url": "/",
        "display": "standalone",
        "background_color": look.GROUND,
        "theme_color": look.PRIMARY,
        "icons": icons,
    }
    manifest.write_text(json.dumps(content), "utf-8")


def _large_files(folder: Path) -> list[Path]:
    large = [file for file in folder.rglob("*") if file.suffix in COMPRESSED_SUFFIXES and file.stat().st_size > 4000]
    return sorted(large, key=lambda file: file.stat().st_size, reverse=True)


def _compress(file: Path) -> None:
    """Puts .gz and .br beside a large file; these levels take seconds for the whole client, the best ones a minute."""
    content = file.read_bytes()
    file.with_name(f"{file.name}.gz").write_bytes(gzip.compress(content, 5, mtime=0))
    file.with_name(f"{file.name}.br").write_bytes(brotli.compress(content, quality=5))
