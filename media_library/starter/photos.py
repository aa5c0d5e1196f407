"""Pictures that stand in for photographs of children's works: crayon drawings, a tower of blocks, clay animals.

No photograph of a child or of a child's real work is part of the product; the demonstration shows these instead.
"""

from collections.abc import Callable, Sequence
from io import BytesIO
from math import cos, radians, sin
from random import Random

from PIL import Image, ImageChops, ImageDraw, ImageFilter

from media_library.starter.drawings import animals, nature, transport
from media_library.starter.shapes import (
    Area,
    Drawing,
    Mark,
    Point,
    Stroke,
    box,
    circle,
    curve,
    ellipse,
    line,
    placed,
    polygon,
)

WIDTH, HEIGHT = 1024, 768
FINER = 2
SIZE = (WIDTH * FINER, HEIGHT * FINER)
BLOCKS = ("#e2685f", "#f4a259", "#fbd864", "#8cc084", "#6bbbd9", "#9f83c6")


def _jpeg(picture: Image.Image) -> bytes:
    buffer = BytesIO()
    picture.reduce(FINER).save(buffer, "JPEG", quality=88)
    return buffer.getvalue()


def _noise(random: Random, size: tuple[int, int]) -> Image.Image:
    small = Image.frombytes("L", (size[0] // FINER, size[1] // FINER), random.randbytes(size[0] * size[1] // FINER**2))
    return small.resize(size, Image.Resampling.BILINEAR)


def _crayon_picture(random: Random, drawing: Drawing) -> bytes:
    """The drawing, on a field 100 wide and 75 high, as if coloured by a child with wax crayons."""
    paper = Image.new("RGB", SIZE, "#fbf8f1")
    grain = _noise(random, SIZE).point([255 if value > 62 else 70 for value in range(256)])
    for mark in drawing:
        mask = Image.new("L", SIZE, 0)
        if isinstance(mark, Area):
            _colour_in(mask, mark, random)
        else:
            _draw(mask, mark.points, mark.width, random)
        place = mask.getbbox()
        if place:
            paper.paste(mark.colour, place, ImageChops.multiply(mask.crop(place), grain.crop(place)))
    return _jpeg(paper)


def _colour_in(mask: Image.Image, area: Area, random: Random) -> None:
    """Hatching to and fro inside the contour, a little untidy, then the contour itself."""
    scale = SIZE[0] / 100
    hatching, inside = Image.new("L", SIZE, 0), Image.new("L", SIZE, 0)
    ImageDraw.Draw(inside).polygon([(x * scale, y * scale) for x, y in area.points], fill=255)
    xs, ys = [x for x, _ in area.points], [y for _, y in area.points]
    middle = ((min(xs) + max(xs)) / 2, (min(ys) + max(ys)) / 2)
    reach = max(max(xs) - min(xs), max(ys) - min(ys)) * 0.75 + 1
    tilt = radians(random.uniform(-65, -35))
    pen, step, way = ImageDraw.Draw(hatching), -reach, 1
    while step < reach:
        ends = [_along(middle, tilt, way * side * reach, step + random.uniform(-0.25, 0.25)) for side in (-1, 1)]
        pen.line([(x * scale, y * scale) for x, y in ends], fill=random.randint(170, 245), width=round(0.75 * scale))
        step, way = step + random.uniform(0.55, 0.8), -way
    place = inside.getbbox()
    if place:
        mask.paste(ImageChops.multiply(hatching.crop(place), inside.crop(place)), place)
    _draw(mask, (*area.points, area.points[0]), 0.7, random)


def _along(middle: Point, tilt: float, far: float, aside: float) -> Point:
    return middle[0] + far * cos(tilt) - aside * sin(tilt), middle[1] + far * sin(tilt) + aside * cos(tilt)


def _draw(mask: Image.Image, points: Sequence[Point], width: float, random: Random) -> None:
    scale, pen = SIZE[0] / 100, ImageDraw.Draw(mask)
    dx = dy = 0.0
    shaken: list[Point] = []
    for x, y in points:
        dx, dy = 0.8 * dx + random.uniform(-0.09, 0.09), 0.8 * dy + random.uniform(-0.09, 0.09)
        shaken.append(((x + dx) * scale, (y + dy) * scale))
    pen.line(shaken, fill=250, width=max(3, round(max(width, 0.6) * scale)), joint="curve")


def house(random: Random) -> bytes:
    roof, wall = random.choice(("#c9504a", "#8a5aa8", "#3f7fb0")), random.choice(("#f3b94f", "#f2a48f", "#a9d3e6"))
    crown = (circle(79, 37, 11, "#5fa363"), circle(71, 42, 7, "#6bb06f"), circle(87, 42, 7, "#6bb06f"))
    rays = tuple(
        line(
            [
                (12 + 9 * cos(radians(a)), 12 + 9 * sin(radians(a))),
                (12 + 15 * cos(radians(a)), 12 + 15 * sin(radians(a))),
            ],
            "#f5b93f",
            0.9,
        )
        for a in range(0, 360, 36)
    )
    return _crayon_picture(
        random,
        (
            box((0, 61), (100, 13), "#7fbf7a"),
            circle(12, 12, 7, "#f7c52f"),
            *rays,
            box((26, 36), (32, 28), wall),
            polygon([(22, 37), (42, 17), (62, 37)], roof),
            box((31, 41), (9, 9), "#6bb5d8"),
            line([(35.5, 41), (35.5, 50)], "#4a5a78", 0.7),
            line([(31, 45.5), (40, 45.5)], "#4a5a78", 0.7),
            box((45, 47), (8, 17), "#8a5f3f"),
            box((76.5, 46), (5, 19), "#8a5f3f"),
            *crown,
            *(circle(x, y, 1.3, "#d9433f") for x, y in ((76, 34), (82, 31), (85, 40), (73, 43))),
            curve([(40, 9), (46, 6), (52, 9), (58, 6), (63, 9)], "#6bb5d8", 1.4),
            *(m for x in (8, 16, 66, 94) for m in _little_flower(x, 66 + random.uniform(-1, 1), random)),
        ),
    )


def _little_flower(x: float, y: float, random: Random) -> Drawing:
    colour = random.choice(("#d9437a", "#e2685f", "#8d6fc7"))
    return line([(x, y), (x, y + 6)], "#3f8a4f", 0.8), circle(x, y, 2.1, colour), circle(x, y, 0.7, "#f7c52f")


def garden(random: Random) -> bytes:
    place = random.uniform(-3, 3)
    return _crayon_picture(
        random,
        (
            box((0, 62), (100, 12), "#8cc084"),
            *placed(nature.sun(), (72, 1), 26),
            *placed(nature.flower(), (6, 26), 44),
            *placed(nature.flower(), (62, 36), 34),
            *placed(animals.butterfly(), (36 + place, 8), 32),
            *placed(animals.ladybird(), (45 + place, 50), 18),
        ),
    )


def journey(random: Random) -> bytes:
    return _crayon_picture(
        random,
        (
            box((0, 58), (100, 16), "#a8a3b5"),
            *(line([(x, 67), (x + 8, 67)], "#f7d76b", 1.2) for x in range(4, 100, 17)),
            *placed(nature.rainbow(), (50, -6), 46),
            *placed(nature.summer(), (2, 18), 42),
            *placed(transport.bus(), (44 + random.uniform(-3, 3), 26), 46),
            *placed(nature.cloud(), (8, -4), 26),
        ),
    )


def _table(random: Random, colour: str, horizon: float) -> Image.Image:
    """A wall and a table top, lit from the left."""
    picture = Image.new("RGB", SIZE, "#efe9df")
    pen, edge = ImageDraw.Draw(picture), int(horizon * SIZE[1])
    pen.rectangle((0, edge, *SIZE), fill=colour)
    light = Image.linear_gradient("L").rotate(90).resize(SIZE).point([205 + value // 6 for value in range(256)])
    grain = _noise(random, SIZE).point([246 + value // 28 for value in range(256)])
    return ImageChops.multiply(picture, Image.merge("RGB", [ImageChops.multiply(light, grain)] * 3))


def _stand(picture: Image.Image, marks: Sequence[Mark], shadow: float) -> None:
    """Paint the marks (field 100 × 75) with a soft shadow to the right and a gentle roundness within."""
    scale, mask = SIZE[0] / 100, Image.new("L", SIZE, 0)
    layer = Image.new("RGB", SIZE, "#ffffff")
    pens = (ImageDraw.Draw(layer), ImageDraw.Draw(mask))
    for mark in marks:
        points = [(x * scale, y * scale) for x, y in mark.points]
        for pen, colour in zip(pens, (mark.colour, "#ffffff"), strict=True):
            if isinstance(mark, Stroke):
                pen.line(points, fill=colour, width=max(2, round(mark.width * scale)), joint="curve")
            else:
                pen.polygon(points, fill=colour)
    soft = mask.filter(ImageFilter.GaussianBlur(shadow * scale))
    fallen = ImageChops.offset(soft, round(shadow * scale), round(shadow * 0.5 * scale)).point(
        [v * 2 // 5 for v in range(256)]
    )
    picture.paste("#4a4050", mask=fallen)
    round_light = ImageChops.offset(soft, round(0.7 * shadow * scale), round(0.7 * shadow * scale))
    shade = round_light.point([185 + value * 70 // 255 for value in range(256)])
    picture.paste(ImageChops.multiply(layer, Image.merge("RGB", [shade] * 3)), mask=mask)


def tower(random: Random) -> bytes:
    picture = _table(random, "#d9b48a", 0.72)
    colours = list(BLOCKS) * 2
    random.shuffle(colours)
    rows = ((26, 38, 50, 62), (32, 44, 56), (38, 50), (44,))
    for level, row in enumerate(rows):
        for x in row:
            corner = (x + random.uniform(-0.6, 0.6), 55 - 12 * level)
            _stand(picture, [box(corner, (11.6, 11.8), colours.pop(), 1)], 0.8)
    _stand(picture, [polygon([(43, 19), (50, 9), (57, 19)], "#e2685f", 1)], 0.8)
    return _jpeg(picture)


def clay(random: Random) -> bytes:
    picture = _table(random, "#bcd3cf", 0.34)
    _stand(picture, [ellipse(50, 56, (47, 15), "#f3efe6")], 1)
    pets = [animals.hedgehog, animals.rabbit, animals.chick, animals.cat, animals.ladybird]
    random.shuffle(pets)
    for pet, (x, y) in zip(pets, ((9, 33), (36, 27), (61, 34)), strict=False):
        _stand(picture, placed(pet(), (x, y), 32), 1.1)
    return _jpeg(picture)


WORKS: dict[str, Callable[[Random], bytes]] = {
    "house": house,
    "garden": garden,
    "journey": journey,
    "tower": tower,
    "clay": clay,
}


def child_work(kind: str, seed: int) -> bytes:
    """A JPEG of 1024 × 768; the same kind and seed give the same bytes, another seed a sister of the picture."""
    return WORKS[kind](Random(f"{kind}-{seed}"))  # noqa: S311 - a picture, not a secret
