"""A map of tiles, drawn here as SVG: each region a square at its place on the map, shaded in five steps, all links."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from markupsafe import Markup, escape

STEPS: Final = 5
MOST: Final = 40
"""More are no map any more; the list below has them all."""
_SIDE: Final = 108
_GAP: Final = 3
_AT: Final = {
    "UZ-QR": (0, 0), "UZ-TK": (4, 0), "UZ-TO": (5, 0), "UZ-NG": (6, 0), "UZ-AN": (7, 0),
    "UZ-XO": (1, 1), "UZ-NW": (2, 1), "UZ-SA": (3, 1), "UZ-JI": (4, 1), "UZ-SI": (5, 1), "UZ-FA": (6, 1),
    "UZ-BU": (2, 2), "UZ-QA": (3, 2), "UZ-SU": (4, 2),
}  # fmt: skip
"""Column and row by ISO 3166-2; a region without a place of its own stands in the rows beneath."""
_CODE: Final = 3
_LETTERS: Final = 13
"""A longer line of a name is drawn narrower, so that it stays on its tile."""
_ACROSS: Final = 8
_DOWN: Final = 3
_COMMON_WORDS: Final = frozenset(
    {
        "viloyati",
        "wilayati",
        "вилояти",
        "область",
        "region",
        "respublikasi",
        "республика",
        "республикаси",
        "republic",
        "of",
    }
)


@dataclass(frozen=True, slots=True)
class Tile:
    """One region: where it leads, its value as text, and its step of shade (0: no value)."""

    iso: str
    name: str
    href: str
    told: str
    step: int


@dataclass(frozen=True, slots=True)
class Scale:
    """Five equal steps from the lowest to the highest value; with ``direction`` -1 the lowest is the darkest."""

    lowest: float
    highest: float
    direction: int = 1

    def step_of(self, value: float | None) -> int:
        """1 to 5, the darkest being the best; 0 where there is no value."""
        if value is None:
            return 0
        wide = self.highest - self.lowest
        number = min(int((value - self.lowest) / wide * STEPS), STEPS - 1) if wide else STEPS // 2
        return number + 1 if self.direction > 0 else STEPS - number

    @property
    def bounds(self) -> list[tuple[int, float, float]]:
        """Each step with the values from and to which it reaches, lowest values first."""
        wide = (self.highest - self.lowest) / STEPS
        if not wide:
            return [(self.step_of(self.lowest), self.lowest, self.highest)]
        return [
            (
                number + 1 if self.direction > 0 else STEPS - number,
                self.lowest + number * wide,
                self.lowest + (number + 1) * wide,
            )
            for number in range(STEPS)
        ]


def scale_of(values: Sequence[float | None], direction: int) -> Scale | None:
    """The scale of the values there are; None where there are none."""
    known = [value for value in values if value is not None]
    return Scale(min(known), max(known), direction) if known else None


def tile_map(tiles: Sequence[Tile], title: str) -> Markup:
    """The first ``MOST`` tiles at their places; every one a link with its name and value in words."""
    tiles = tiles[:MOST]
    places = _places(tiles)
    rows = 1 + max((row for _, row in places), default=_DOWN - 1)
    drawn = "".join(_tile(tile, *place) for tile, place in zip(tiles, places, strict=True))
    return Markup(  # noqa: S704 - numbers and our own words; names and addresses are escaped
        f'<svg class="tiles" viewBox="0 0 {_ACROSS * _SIDE} {rows * _SIDE}" role="group" aria-label="{escape(title)}">'
        f"{drawn}</svg>"
    )


def _places(tiles: Sequence[Tile]) -> list[tuple[int, int]]:
    unknown = [tile for tile in tiles if tile.iso not in _AT]
    rest = {tile.iso: (number % _ACROSS, _DOWN + number // _ACROSS) for number, tile in enumerate(unknown)}
    return [_AT.get(tile.iso) or rest[tile.iso] for tile in tiles]


def _tile(tile: Tile, column: int, row: int) -> str:
    x, y = column * _SIDE, row * _SIDE
    middle, inner = x + _SIDE / 2, _SIDE - 2 * _GAP
    lines = _lines(tile.name)
    first = y + 38 - 7 * (len(lines) - 1)
    names = "".join(
        f'<text x="{middle}" y="{first + 15 * number}" class="tile-name"{_fitted(line)}>{escape(line)}</text>'
        for number, line in enumerate(lines)
    )
    code = escape(tile.iso.rpartition("-")[2][:_CODE].upper())
    said = escape(f"{tile.name}: {tile.told}")
    return (
        f'<a href="{escape(tile.href)}" class="tile step-{tile.step}" aria-label="{said}"><title>{said}</title>'
        f'<rect x="{x}" y="{y}" width="{_SIDE}" height="{_SIDE}" class="tile-reach"/>'
        f'<rect x="{x + _GAP}" y="{y + _GAP}" width="{inner}" height="{inner}" rx="8" class="tile-face"/>'
        f'{names}<text x="{middle}" y="{y + 44}" class="tile-code">{code}</text>'
        f'<text x="{middle}" y="{y + 82}" class="tile-value">{escape(tile.told)}</text></a>'
    )


def _fitted(line: str) -> str:
    return f' textLength="{_SIDE - 4 * _GAP}" lengthAdjust="spacingAndGlyphs"' if len(line) > _LETTERS else ""


def _lines(name: str) -> list[str]:
    """A region's name without the words all of them share, on one line or two."""
    own = [word for word in name.split() if word.lower() not in _COMMON_WORDS] or name.split()
    return own if len(own) < 3 else [own[0], " ".join(own[1:])]
