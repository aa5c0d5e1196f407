"""The stylesheets, the mark, the script and the fonts of the pages, under addresses that change with their content."""

import hashlib
import re
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import Any, Final

from litestar import Response, get
from litestar.exceptions import NotFoundException
from litestar.params import FromPath

from server.shared import look

PREFIX: Final = "/admin/static"
_HERE: Final = Path(__file__).parent
_WEIGHTS: Final = (400, 600, 700)
_FOR_EVER: Final = {"Cache-Control": "public, max-age=31536000, immutable"}
_SHEETS: Final = ("nihol.css", "vertical.css", "library.css", "decisions.css", "course.css", "handbook.css")
_SCRIPTS: Final = ("sending.js", "attendance.js")
_MEDIA_TYPES: Final = {".css": "text/css", ".js": "text/javascript", ".woff2": "font/woff2", ".svg": "image/svg+xml"}
_COLOURS: Final = (
    "PRIMARY",
    "PRIMARY_DARK",
    "PRIMARY_SOFT",
    "ACCENT",
    "ACCENT_SOFT",
    "INK",
    "INK_MUTED",
    "SURFACE",
    "GROUND",
    "LINE",
    "DANGER",
    "DANGER_SOFT",
    "WARNING",
    "WARNING_SOFT",
    "GOOD",
)
_FACE: Final = '@font-face{{font-family:"App";font-weight:{weight};font-display:swap;src:url("{url}") format("woff2")}}'


@dataclass(frozen=True)
class Assets:
    """Files by the name in their address; the fonts are those prepared for the client, where it is prepared."""

    client_folder: Path

    @cached_property
    def files(self) -> dict[str, bytes]:
        """Every file under its name with a hash of its content."""
        fonts = self._fonts()
        named = {_hashed(name, content): content for name, content in fonts.items()}
        faces = "".join(
            _FACE.format(weight=name.split("-")[1].split(".")[0], url=f"{PREFIX}/{_hashed(name, content)}")
            for name, content in fonts.items()
        )
        rules = "".join((_HERE / "static" / name).read_text("utf-8") for name in _SHEETS)
        own = {name: (_HERE / "static" / name).read_bytes() for name in ("mark.svg", *_SCRIPTS)}
        own["nihol.css"] = (faces + _tokens() + rules).encode()
        return {**named, **{_hashed(name, content): content for name, content in own.items()}}

    def url(self, stem: str, suffix: str) -> str:
        """The address of the file that was called ``stem.suffix`` before its hash came in."""
        return next(f"{PREFIX}/{name}" for name in self.files if re.fullmatch(rf"{stem}-\w+\.{suffix}", name))

    def _fonts(self) -> dict[str, bytes]:
        found = {f"app-{weight}.woff2": next(self._prepared(weight), None) for weight in _WEIGHTS}
        return {name: path.read_bytes() for name, path in found.items() if path is not None}

    def _prepared(self, weight: int) -> Any:
        return iter(sorted(self.client_folder.rglob(f"app-{weight}.woff2")))


def asset_route(assets: Assets) -> Any:
    @get("/static/{name:str}", public=True, no_work=True, sync_to_thread=False)
    def asset(name: FromPath[str]) -> Response[bytes]:
        content = assets.files.get(name)
        if content is None:
            raise NotFoundException
        return Response(content, media_type=_MEDIA_TYPES[Path(name).suffix], headers=_FOR_EVER)

    return asset


def _tokens() -> str:
    """The tokens the client has too, as custom properties."""
    colours = "".join(f"--{name.lower().replace('_', '-')}:{getattr(look, name)};" for name in _COLOURS)
    areas = "".join(f"--area-{slug.replace('_', '-')}:{colour};" for slug, colour in look.AREA_COLOURS.items())
    return f":root{{{colours}{areas}--space:{look.SPACE}px;--radius:{look.RADIUS}px;--touch:{look.TOUCH_TARGET}px}}\n"


def _hashed(name: str, content: bytes) -> str:
    stem, dot, suffix = name.partition(".")
    return f"{stem}-{hashlib.sha256(content).hexdigest()[:12]}{dot}{suffix}"
