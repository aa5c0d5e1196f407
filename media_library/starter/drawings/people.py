"""People made of parts: a look (hair, clothes, hat) and a pose; every scene is composed of them.

A person is drawn with the feet at (0, 0), some 82 units tall, and then stood somewhere in the field.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from media_library.starter.palette import (
    BLUE,
    DEEP_BLUE,
    DEEP_GREY,
    DEEP_KHAKI,
    DEEP_NAVY,
    DEEP_ORANGE,
    DEEP_RED,
    DEEP_SKIN,
    GREEN,
    HAIR,
    KHAKI,
    NAVY,
    ORANGE,
    PALE_GREEN,
    PINK,
    PURPLE,
    RED,
    SKIN,
    SNOW,
    TURQUOISE,
    YELLOW,
)
from media_library.starter.shapes import (
    BLUSH,
    INK,
    WHITE,
    Drawing,
    Mark,
    Point,
    arc,
    blob,
    both_sides,
    box,
    circle,
    curve,
    ellipse,
    face,
    line,
    moved,
    polygon,
    scaled,
    turned,
)

Way = tuple[Point, ...]


@dataclass(frozen=True, slots=True)
class Look:
    """`hair`: short, braids, long, scarf, beard, baby. A `skirt` reaches the shins; `atlas` patterns the clothes."""

    clothes: str
    hair: str = "short"
    hair_colour: str = HAIR
    legs: str = DEEP_NAVY
    skirt: bool = False
    atlas: bool = False
    hat: Callable[[], Drawing] | None = None
    shoes: str = INK
    skin: str = SKIN
    sad: bool = False


@dataclass(frozen=True, slots=True)
class Pose:
    """Ways of the arms from the shoulder (elbow and) hand, and places of the feet."""

    left: Way = ((-19, -24),)
    right: Way = ((19, -24),)
    feet: tuple[Way, Way] = (((-6, 0),), ((6, 0),))


STANDING = Pose()
WAVING = Pose(right=((19, -38), (24, -54)))
HANDS_UP = Pose(left=((-22, -58),), right=((22, -58),))
HOLDING = Pose(left=((-14, -30), (-5, -27)), right=((14, -30), (5, -27)))
REACHING = Pose(right=((27, -34),))
OFFERING = Pose(left=((8, -28), (22, -30)), right=((27, -34),))
HAND_ON_HEART = Pose(right=((15, -31), (3, -36)))
WALKING = Pose(left=((-15, -25),), right=((17, -28),), feet=(((-11, -1),), ((10, -1),)))
RUNNING = Pose(left=((-16, -32), (-22, -40)), right=((17, -32), (23, -26)), feet=(((-16, -9), (-22, -8)), ((13, -1),)))
KICKING = Pose(left=((-21, -38),), right=((20, -42),), feet=(((-5, 0),), ((18, -8),)))


def doppi() -> Drawing:
    """The four-sided cap with its white almonds."""
    cap = polygon([(-16, -69), (-12, -81), (12, -81), (16, -69)], INK, 3)
    ring = ((0, 1), (-0.75, 0.6), (-0.8, -0.1), (-0.3, -0.7), (0.5, -1.2), (0.35, -0.6), (0.75, 0.1), (0.65, 0.7))
    almonds = (blob([(x + 2.9 * dx, -75 + 2.9 * dy) for dx, dy in ring], WHITE) for x in (-8, 0, 8))
    return cap, *almonds, line([(-15, -70), (15, -70)], WHITE, 1)


def bright_doppi() -> Drawing:
    spots = tuple(circle(x, -75, 1.9, colour) for x, colour in ((-9, YELLOW), (-3, SNOW), (3, YELLOW), (9, SNOW)))
    return polygon([(-16, -69), (-12, -80), (12, -80), (16, -69)], DEEP_RED, 3), *spots


def woolly_hat() -> Drawing:
    return (
        circle(0, -84, 4.6, SNOW),
        polygon([(-17.5, -66), (-14, -78), (-6, -83), (6, -83), (14, -78), (17.5, -66)], RED, 6),
        box((-18.5, -70), (37, 6), SNOW, 3),
    )


def blue_woolly_hat() -> Drawing:
    return tuple(_recoloured(mark, {RED: BLUE}) for mark in woolly_hat())


def peaked_cap() -> Drawing:
    return (
        polygon([(-19, -76), (-14, -82), (14, -82), (19, -76), (16, -70), (-16, -70)], DEEP_NAVY, 3),
        box((-16, -72.5), (32, 4), INK, 1.5),
        polygon([(-13, -69.5), (13, -69.5), (9, -66), (-9, -66)], INK, 2),
        circle(0, -76.5, 2.4, YELLOW),
    )


def field_cap() -> Drawing:
    return (
        polygon([(-17, -69), (-15, -80), (15, -80), (17, -69)], KHAKI, 4),
        *(ellipse(x, y, (3.4, 2), DEEP_KHAKI, 20) for x, y in ((-9, -75), (1, -77), (10, -73))),
        polygon([(-14, -69.5), (14, -69.5), (10, -65.5), (-10, -65.5)], DEEP_KHAKI, 2),
    )


def fire_helmet() -> Drawing:
    return (
        polygon([(-17, -69), (-13, -81), (0, -85), (13, -81), (17, -69)], RED, 5),
        box((-21, -71.5), (42, 4.6), DEEP_RED, 2.2),
        polygon([(-5, -72), (-5, -79), (5, -79), (5, -72), (0, -69)], YELLOW, 1.5),
    )


def doctor_cap() -> Drawing:
    return (
        polygon([(-16, -69), (-14, -80), (14, -80), (16, -69)], SNOW, 3),
        circle(0, -74.6, 3, RED),
    )


def cook_hat() -> Drawing:
    puffs = tuple(circle(x, y, 7, SNOW) for x, y in ((-9, -80), (0, -84), (9, -80)))
    return *puffs, box((-13, -79), (26, 11), SNOW, 2), line([(-13, -70), (13, -70)], "#d5cfe2", 1.4)


def helmet() -> Drawing:
    return (
        polygon([(-17.5, -66), (-15, -78), (0, -84), (15, -78), (17.5, -66)], BLUE, 6),
        *(line([(x, -80 + abs(x) * 0.3), (x * 1.4, -69)], DEEP_BLUE, 2) for x in (-7, 0, 7)),
    )


def pilot_helmet() -> Drawing:
    return (
        *both_sides([circle(-16.5, -61, 4.6, DEEP_GREY)], 0),
        polygon([(-18, -64), (-15, -78), (0, -84), (15, -78), (18, -64)], SNOW, 6),
        box((-14, -74), (28, 7.5), NAVY, 3.5),
        line([(-9, -71.5), (-3, -71.5)], SNOW, 1.6),
    )


def santa_hat() -> Drawing:
    return (
        polygon([(-17, -68), (-10, -84), (6, -88), (22, -76), (15, -74), (17, -68)], NAVY, 5),
        circle(22, -74, 4.4, SNOW),
        box((-19, -71), (38, 6.4), SNOW, 3),
    )


def fur_hat() -> Drawing:
    """The high white hat of the Karakalpaks and Kazakhs, turned-up rim below."""
    return (
        polygon([(-15, -69), (-11, -84), (0, -92), (11, -84), (15, -69)], SNOW, 3),
        *both_sides([curve([(-7, -74), (-4, -79), (-7, -83)], DEEP_BLUE, 1.4)], 0),
        box((-17, -72.5), (34, 5.5), HAIR, 2.4),
    )


def _recoloured(mark: Mark, colours: dict[str, str]) -> Mark:
    return mark if mark.colour not in colours else type(mark)(mark.points, colours[mark.colour], *_width(mark))


def _width(mark: Mark) -> Sequence[float]:
    return [mark.width] if hasattr(mark, "width") else []


def person(look: Look, pose: Pose = STANDING) -> Drawing:
    """Feet at the origin; `stood` puts the drawing in its place."""
    return *_behind(look), *_legs(look, pose), *_trunk(look), *arms(look, pose), *head(look)


def _legs(look: Look, pose: Pose) -> Drawing:
    marks: list[Mark] = []
    for hip, way in zip((-5, 5), pose.feet, strict=True):
        foot = way[-1]
        marks.append(line([(hip, -18), *way], look.skin if look.skirt else look.legs, 7 if not look.skirt else 5.4))
        marks.append(ellipse(foot[0] + (1 if hip > 0 else -1), foot[1], (5.4, 3.2), look.shoes))
    return tuple(marks)


def _trunk(look: Look) -> Drawing:
    low, wide = (-10.0, 17.0) if look.skirt else (-16.0, 11.5)
    cloth = polygon([(-9, -47), (9, -47), (wide, low), (-wide, low)], look.clothes, 4)
    return (cloth, *_atlas(low, wide)) if look.atlas else (cloth,)


def _atlas(low: float, wide: float) -> Drawing:
    """Ikat waves: bright tongues side by side, as on the silk of Margilan."""
    marks: list[Mark] = []
    for row, y in enumerate((-38.0, -28.0, -18.0)):
        if y > low - 4:
            break
        reach = 9 + (wide - 9) * (y + 47) / (low + 47) - 4
        colours = (YELLOW, SNOW, TURQUOISE, YELLOW)
        for place in range(3):
            x = reach * (place - 1)
            colour = colours[(row + place) % 3]
            marks.append(polygon([(x - 2.3, y), (x, y - 5), (x + 2.3, y), (x, y + 5)], colour, 1))
            marks.append(polygon([(x - 0.9, y), (x, y - 2.4), (x + 0.9, y), (x, y + 2.4)], INK, 0.3))
    return tuple(marks)


def arms(look: Look, pose: Pose) -> Drawing:
    marks: list[Mark] = []
    for shoulder, way in (((-8.5, -42.5), pose.left), ((8.5, -42.5), pose.right)):
        marks.append(circle(*way[-1], 3.6, look.skin))
        before = (shoulder, *way)[-2]
        wrist = (before[0] + (way[-1][0] - before[0]) * 0.84, before[1] + (way[-1][1] - before[1]) * 0.84)
        marks.append(line([shoulder, *way[:-1], wrist], _deeper(look.clothes), 6.4))
    return tuple(marks)


def _deeper(colour: str) -> str:
    """A tenth darker, so that an arm is seen before the body."""
    return "#" + "".join(f"{int(int(colour[i : i + 2], 16) * 0.9):02x}" for i in (1, 3, 5))


def _behind(look: Look) -> Drawing:
    if look.hair == "long":
        return (
            blob([(-18, -62), (0, -80), (18, -62), (19, -42), (10, -38), (-10, -38), (-19, -42)], look.hair_colour),
        )
    if look.hair == "braids":
        return (
            *both_sides([curve([(-14, -58), (-19, -48), (-18, -34)], look.hair_colour, 5)], 0),
            *both_sides([circle(-18, -33, 2.8, PINK)], 0),
        )
    return ()


def head(look: Look) -> Drawing:
    """The head alone, its middle at (0, -61)."""
    marks: list[Mark] = [*both_sides([circle(-16, -59, 3.4, DEEP_SKIN)], 0)]
    if look.hair == "scarf":
        marks = [
            blob(
                [(0, -80), (16, -74), (19, -58), (14, -44), (0, -41), (-14, -44), (-19, -58), (-16, -74)],
                look.hair_colour,
            )
        ]
        marks += [
            ellipse(0, -60, (14, 14.6), look.skin),
            *both_sides([polygon([(0, -44), (-7, -38), (-2, -36)], look.hair_colour, 1)], 0),
        ]
    elif look.hair == "baby":
        marks += [
            circle(0, -61, 17, look.skin),
            curve([(-2, -77), (2, -82), (5, -79), (2, -77)], look.hair_colour, 1.8),
        ]
    else:
        marks += [circle(0, -63, 17.6, look.hair_colour), ellipse(0, -58.5, (15.6, 14.6), look.skin)]
    if look.hair in ("short", "beard"):
        marks.append(blob([(-15, -66), (-10, -75), (6, -76), (15, -67), (8, -69), (-2, -67)], look.hair_colour))
    if look.hair == "long":
        marks.append(
            blob([(-15, -60), (-12, -73), (2, -77), (14, -70), (15.5, -60), (9, -69), (-4, -68)], look.hair_colour)
        )
    if look.hair == "braids":
        marks += both_sides([blob([(0, -78), (-13, -72), (-16, -60), (-9, -68), (0, -71)], look.hair_colour)], 0)
    if look.hair == "beard":
        marks.append(
            blob([(-15.5, -58), (-8, -52), (0, -53), (8, -52), (15.5, -58), (12, -44), (0, -37), (-12, -44)], SNOW)
        )
    features = face((0, -60), 0.85, BLUSH)
    if look.sad:
        features = (*features[:-1], arc((0, -52.4), 3.4, (205, 335), INK, 1.1))
    return *marks, *features, *_moustache(look), *(look.hat() if look.hat else ())


def _moustache(look: Look) -> Drawing:
    if look.hair != "beard":
        return ()
    return *both_sides([ellipse(-4, -54.5, (4.6, 2), SNOW, -14)], 0), arc((0, -53), 2.6, (30, 150), DEEP_RED, 1.2)


def stood(drawing: Drawing, feet: Point, size: float = 1, lean: float = 0) -> Drawing:
    """The drawing with its origin at `feet`, `size` times as large, leaning clockwise by `lean` degrees."""
    return tuple(moved(turned(scaled(mark, size, (0, 0)), lean, (0, 0)), *feet) for mark in drawing)


def ground(colour: str = PALE_GREEN, width: float = 40) -> Mark:
    return ellipse(50, 93, (width, 5), colour)


BOY = Look(BLUE)
GIRL = Look(PINK, hair="braids", skirt=True)
FRIEND = Look(YELLOW, hair_colour="#6b4a3a", legs=DEEP_ORANGE)
OTHER_GIRL = Look(PURPLE, hair="long", hair_colour="#6b4a3a", skirt=True)
MOTHER = Look(RED, hair="long", skirt=True, atlas=True)
FATHER = Look(TURQUOISE, legs=HAIR, hat=doppi)
GRANDMOTHER = Look(GREEN, hair="scarf", hair_colour=SNOW, skirt=True)
GRANDFATHER = Look(NAVY, hair="beard", hair_colour="#e9e6f2", legs=DEEP_GREY, hat=doppi)
TEACHER = Look(ORANGE, hair="long", hair_colour="#5b3f35", skirt=True)
