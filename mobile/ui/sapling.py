"""The product's sign, a sapling, drawn in code for the icons and the loading picture."""

from math import cos, pi, sin
from pathlib import Path
from typing import Final

from PIL import Image, ImageDraw

from server.shared import look

ICON_SIZES: Final = (192, 512)
_OVERSAMPLE: Final = 4


def icon_name(size: int, maskable: bool) -> str:
    """The file name of one icon inside the folder `icons`."""
    return f"icon-{'maskable-' if maskable else ''}{size}.png"


def draw_icons(folder: Path) -> None:
    """Writes the favicon, the icons of an installed client and the loading picture into the client's folder."""
    icons = folder / "icons"
    icons.mkdir()
    for size in ICON_SIZES:
        _icon(size, maskable=False).save(icons / icon_name(size, False))
        _icon(size, maskable=True).save(icons / icon_name(size, True))
    _icon(192, maskable=True).save(icons / "apple-touch-icon-192.png")
    _icon(32, maskable=False).save(folder / "favicon.png")
    _sapling(400, 0.9, look.PRIMARY, look.PRIMARY_DARK).save(icons / "loading-animation.png")


def _icon(size: int, *, maskable: bool) -> Image.Image:
    canvas = Image.new("RGBA", (size * _OVERSAMPLE, size * _OVERSAMPLE), (0, 0, 0, 0))
    edge = size * _OVERSAMPLE - 1
    radius = 0 if maskable else int(edge * 0.22)
    ImageDraw.Draw(canvas).rounded_rectangle((0, 0, edge, edge), radius, fill=look.PRIMARY)
    ground = canvas.resize((size, size), Image.Resampling.LANCZOS)
    ground.alpha_composite(_sapling(size, 0.58 if maskable else 0.72, look.SURFACE, look.PRIMARY_SOFT))
    return ground


def _sapling(size: int, share: float, leaf: str, stem: str) -> Image.Image:
    """A stem with two leaves, filling `share` of a transparent square of `size` pixels."""
    edge = size * _OVERSAMPLE
    picture = Image.new("RGBA", (edge, edge), (0, 0, 0, 0))
    draw = ImageDraw.Draw(picture)

    def place(x: float, y: float) -> tuple[float, float]:
        return edge * (0.5 + x * share), edge * (0.5 - y * share)

    stalk = [place(0.03 * sin(step / 12 * pi), -0.46 + 0.5 * step / 12) for step in range(13)]
    draw.line(stalk, fill=stem, width=max(1, int(edge * 0.07 * share)), joint="curve")
    draw.polygon([place(x, y) for x, y in _leaf((0.0, 0.0), 0.62, pi * 0.27)], fill=leaf)
    draw.polygon([place(x, y) for x, y in _leaf((0.0, -0.12), 0.5, pi * 0.80)], fill=leaf)
    return picture.resize((size, size), Image.Resampling.LANCZOS)


def _leaf(root: tuple[float, float], length: float, angle: float) -> list[tuple[float, float]]:
    """The outline of a leaf: two arcs from the root to the tip, as points."""
    steps = 24
    along = [step / steps for step in range(steps + 1)]
    upper = [(t * length, 0.26 * length * sin(pi * t**0.85)) for t in along]
    lower = [(t * length, -0.26 * length * sin(pi * t**0.85)) for t in reversed(along)]
    return [
        (root[0] + x * cos(angle) - y * sin(angle), root[1] + x * sin(angle) + y * cos(angle)) for x, y in upper + lower
    ]
