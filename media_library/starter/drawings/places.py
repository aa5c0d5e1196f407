"""Whole scenes to talk about, on a field 133 wide and 100 high: the places of a child's year with what happens there.

They are composed of the other drawings; `_put` stands one on the ground, `_people` without the ground of their own.
"""

from collections.abc import Callable

from media_library.starter.drawings import drawing
from media_library.starter.drawings.people import (
    BOY,
    FATHER,
    FRIEND,
    GIRL,
    GRANDFATHER,
    GRANDMOTHER,
    HANDS_UP,
    HOLDING,
    KICKING,
    MOTHER,
    RUNNING,
    STANDING,
    TEACHER,
    WALKING,
    WAVING,
    Look,
    Pose,
    bright_doppi,
    doppi,
    person,
    stood,
)
from media_library.starter.drawings.things import ball, flake, stalked
from media_library.starter.drawings.winter_games import WARM_BOY, WARM_GIRL
from media_library.starter.palette import (
    BROWN,
    DEEP_BROWN,
    GREEN,
    ICE,
    PALE_GREEN,
    PINK,
    PURPLE,
    RED,
    SAND,
    SNOW,
    YELLOW,
)
from media_library.starter.shapes import WHITE, Drawing, blob, box, circle, line, mirrored, placed, polygon

WIDTH = 133.4
SKY, DEEP_SKY = "#dceffa", "#c5e3f4"


def _put(name: str, x: float, y: float, size: float, skip: int = 0) -> Drawing:
    """The drawing with the middle of its lower edge at (x, y); its first `skip` marks, a ground, are left out."""
    return placed(drawing(name)[skip:], (x - size / 2, y - 0.93 * size), size)


def _who(look: Look, x: float, y: float, size: float, pose: Pose = STANDING) -> Drawing:
    return stood(person(look, pose), (x, y), size)


def _outdoors(ground: str, far: str, horizon: float, sky: str = SKY) -> Drawing:
    hills = [
        (-8, horizon + 6),
        (18, horizon - 9),
        (48, horizon - 1),
        (82, horizon - 12),
        (116, horizon - 2),
        (142, horizon + 6),
    ]
    return (
        box((-1, -1), (136, 102), sky),
        polygon([*hills, (142, 101), (-8, 101)], far, 9),
        box((-1, horizon), (136, 101), ground),
    )


def kindergarten_yard() -> Drawing:
    return (
        *_outdoors(PALE_GREEN, GREEN, 56),
        *_put("nature.sun", 116, 27, 24),
        *_put("nature.cloud", 24, 20, 24),
        *_put("town.kindergarten", 42, 70, 66, 1),
        *_put("nature.summer", 82, 66, 36, 1),
        *_put("town.playground", 112, 82, 44, 1),
        *_put("town.sandbox", 24, 100, 38),
        *_who(TEACHER, 66, 84, 0.34, WAVING),
        *_who(GIRL, 80, 95, 0.3, HANDS_UP),
        *_who(FRIEND, 55, 96, 0.3, KICKING),
        *ball(67, 95, 3),
        *_who(BOY, 95, 95, 0.3, RUNNING),
    )


def mahalla() -> Drawing:
    return (
        *_outdoors("#efe3c8", GREEN, 58),
        *_put("nature.cloud", 66, 20, 22),
        *_put("homeland.madrasa", 66, 60, 46),
        *_put("home.gate", 17, 68, 38, 1),
        *_put("plants.plane_tree", 40, 66, 40, 1),
        *_put("town.teahouse", 108, 72, 50, 1),
        *_put("town.street_lamp", 78, 76, 34),
        *_put("town.fountain", 50, 96, 34),
        *_who(GRANDFATHER, 92, 94, 0.38),
        *_who(BOY, 78, 96, 0.28, WAVING),
        *_who(MOTHER, 20, 95, 0.38),
        *_who(GIRL, 31, 96, 0.27, WALKING),
        *_put("birds.swallow", 104, 16, 12),
    )


def autumn_park() -> Drawing:
    leaves = tuple(
        m
        for x, y, s in (
            (10, 90, 7),
            (28, 96, 6),
            (50, 88, 7),
            (74, 97, 6),
            (120, 92, 7),
            (60, 30, 6),
            (96, 24, 6),
            (38, 40, 5),
            (108, 96, 6),
        )
        for m in _put("garden.maple_leaf", x, y, s)
    )
    return (
        *_outdoors("#ecd9a8", "#e3b36a", 60, "#e9f0f4"),
        *_put("nature.autumn", 20, 76, 52, 1),
        *_put("nature.autumn", 110, 74, 56, 1),
        *_put("nature.cloud", 62, 24, 26),
        *_put("town.park_bench", 66, 78, 38, 4),
        *leaves,
        *_who(GRANDMOTHER, 48, 88, 0.42, HOLDING),
        *_who(GIRL, 84, 92, 0.34, HANDS_UP),
        *_put("garden.basket", 98, 96, 18),
        *_put("animals.hedgehog", 24, 97, 17),
        *_put("garden.mushroom", 122, 88, 12, 1),
    )


def bazaar() -> Drawing:
    return (
        *_outdoors("#efe3c8", "#dcc79a", 52),
        *_put("homeland.madrasa", 66, 54, 40),
        *_put("town.bazaar", 26, 78, 50, 1),
        *_put("town.bazaar", 107, 78, 50, 1),
        *_put("town.bazaar", 67, 74, 42, 1),
        *(m for x, y, s in ((12, 92, 13), (22, 95, 13), (17, 99, 13)) for m in _put("garden.melon", x, y, s)),
        *(m for x, y, s in ((112, 94, 13), (123, 95, 13)) for m in _put("food.watermelon", x, y, s)),
        *_put("garden.pumpkin", 100, 97, 13),
        *_who(MOTHER, 44, 95, 0.42),
        *_who(GIRL, 56, 96, 0.3, WALKING),
        *_put("garden.basket", 34, 97, 13),
        *_who(Look(GREEN, hat=doppi), 84, 94, 0.4, WAVING),
    )


def street() -> Drawing:
    return (
        *_outdoors("#cfd0d8", PALE_GREEN, 50),
        *_put("town.tall_house", 20, 54, 46, 1),
        *_put("town.shop", 52, 56, 36, 1),
        *_put("town.school", 100, 56, 48, 1),
        box((-1, 60), (136, 30), "#8f8c9e"),
        *(box((x, 74), (9, 1.6), WHITE) for x in (2, 18, 34, 100, 116)),
        *(box((52 + 7 * i, 60), (4, 30), WHITE) for i in range(6)),
        *(mirrored(mark, 114) for mark in _put("transport.bus", 114, 73, 30)),
        *_put("transport.car", 22, 88, 24),
        *_put("road.traffic_light", 92, 60, 24),
        *_put("road.crossing_sign", 46, 60, 16),
        *_who(MOTHER, 66, 84, 0.32, WALKING),
        *_who(BOY, 75, 85, 0.22, WALKING),
        *_who(GIRL, 42, 99, 0.22, WAVING),
    )


def winter_yard() -> Drawing:
    return (
        *_outdoors(SNOW, ICE, 54, DEEP_SKY),
        *(m for i in range(26) for m in flake((i * 37) % 131 + 2, (i * 23) % 70 + 3, 1.6, WHITE)),
        *_put("home.house", 24, 66, 46, 1),
        blob([(4, 38), (16, 30), (24, 24), (34, 31), (45, 39), (34, 36), (24, 30), (14, 37)], WHITE),
        *_put("nature.winter", 108, 68, 48, 2),
        *_put("new_year.bird_feeder", 84, 66, 22),
        *_put("plants.archa", 58, 62, 30, 1),
        *_put("winter_games.snowman", 44, 96, 38, 8),
        *_who(WARM_GIRL, 26, 95, 0.36, Pose(right=((20, -36), (26, -34)))),
        *_who(WARM_BOY, 74, 95, 0.36, Pose(right=((20, -48), (25, -60)))),
        circle(88, 72, 1.8, ICE),
        *_who(WARM_GIRL, 106, 95, 0.36, HANDS_UP),
        *_put("winter_games.sledge", 122, 98, 20, 1),
    )


def new_year_party() -> Drawing:
    floor = "#e9d2b4"
    return (
        box((-1, -1), (136, 102), "#fbe9e3"),
        box((-1, 70), (136, 34), floor),
        *(m for i in range(9) for m in _bunting(8 + 15 * i, i)),
        *_put("home.window", 22, 60, 36),
        *_put("new_year.decorated_tree", 66, 88, 82),
        *_put("new_year.snow_grandfather", 106, 94, 60, 1),
        *_who(Look("#8cc8e0", hair="braids", skirt=True), 36, 94, 0.4, HANDS_UP),
        *_who(FRIEND, 20, 95, 0.38, WAVING),
        *_put("new_year.gift", 50, 97, 14),
        *_put("new_year.gift", 80, 98, 17),
    )


def _bunting(x: float, number: int) -> Drawing:
    colour = (RED, YELLOW, GREEN, PURPLE)[number % 4]
    return line([(x - 8, 6), (x, 8), (x + 8, 6)], DEEP_BROWN, 0.8), polygon(
        [(x - 4, 7), (x + 4, 7), (x, 15)], colour, 1
    )


def farmyard() -> Drawing:
    return (
        *_outdoors(PALE_GREEN, GREEN, 54),
        *_put("nature.sun", 20, 26, 22),
        *_put("home.house", 106, 66, 42, 1),
        *_put("nature.summer", 76, 62, 36, 1),
        *(box((x, 58), (2.4, 12), BROWN, 0.6) for x in range(2, 62, 8)),
        *(box((0, y), (62, 2), BROWN, 0.6) for y in (60, 65)),
        *_put("wildlife.horse", 26, 84, 36),
        *_put("wildlife.camel", 58, 86, 38),
        *_put("animals.sheep", 90, 88, 24),
        *_put("wildlife.cow", 116, 92, 28),
        *_put("birds.hen", 42, 98, 15),
        *_put("animals.chick", 54, 98, 8),
        *_put("animals.chick", 62, 99, 8),
        *_put("birds.rooster", 12, 98, 18),
        *_put("wildlife.dog", 84, 100, 16),
        *_who(GRANDMOTHER, 28, 99, 0.3, HOLDING),
    )


def spring_garden() -> Drawing:
    flowers = (
        (8, 88, RED),
        (20, 93, YELLOW),
        (34, 90, PINK),
        (58, 94, PURPLE),
        (100, 92, RED),
        (114, 89, YELLOW),
        (126, 93, PINK),
    )
    return (
        *_outdoors(PALE_GREEN, "#a5d28d", 56),
        *_put("nature.rainbow", 64, 56, 76),
        *_put("nature.spring", 22, 76, 54, 1),
        *_put("nature.spring", 112, 74, 54, 1),
        *_put("birds.swallow", 62, 20, 16),
        *_put("birds.swallow", 84, 14, 12),
        *(m for x, y, colour in flowers for m in stalked(x, y - 6, 2.4, colour)),
        *_put("callings.farmer", 46, 90, 40, 1),
        *_put("plants.young_tree", 64, 92, 30),
        *_who(GIRL, 82, 92, 0.36, HOLDING),
        *_put("appliances.watering_can", 93, 94, 14),
        *_put("animals.butterfly", 34, 66, 10),
        *_put("insects.bee", 104, 84, 8),
    )


def navruz() -> Drawing:
    return (
        *_outdoors(PALE_GREEN, "#a5d28d", 54),
        *_put("homeland.madrasa", 66, 56, 44),
        *_put("nature.spring", 14, 68, 42, 1),
        *_put("nature.spring", 120, 68, 42, 1),
        *_put("navruz.kite", 42, 28, 22),
        *_put("navruz.sumalak", 34, 95, 36, 1),
        *_who(GRANDMOTHER, 14, 92, 0.42, Pose(right=((18, -32), (30, -36)))),
        *_who(
            Look(RED, hair="braids", skirt=True, atlas=True, hat=bright_doppi),
            70,
            92,
            0.44,
            Pose(((-19, -44), (-16, -64)), ((22, -40),)),
        ),
        *_who(
            Look(YELLOW, hair="braids", skirt=True, atlas=True, hat=bright_doppi),
            86,
            93,
            0.44,
            Pose(((-22, -40),), ((19, -44), (16, -64))),
        ),
        *_who(Look(SNOW, hat=doppi), 104, 92, 0.42, Pose(((-14, -32), (-5, -30)), ((14, -32), (5, -30)))),
        *_put("navruz.frame_drum", 104, 84, 12),
        *_put("navruz.wheat_sprouts", 122, 98, 20),
        *_put("navruz.pilaf", 56, 99, 17),
    )


def family_table() -> Drawing:
    return (
        box((-1, -1), (136, 102), "#fbeedd"),
        box((-1, 62), (136, 42), "#d9a58a"),
        *_put("home.window", 30, 46, 38),
        *_put("home.carpet", 102, 48, 42),
        *_who(FATHER, 36, 84, 0.56, HOLDING),
        *_who(MOTHER, 98, 84, 0.56, HOLDING),
        *_who(GRANDMOTHER, 56, 80, 0.52, HOLDING),
        *_who(GRANDFATHER, 78, 80, 0.52, Pose(left=((-15, -31), (-3, -36)))),
        polygon([(27, 72), (107, 72), (114, 98), (20, 98)], RED, 4),
        polygon([(30, 74), (104, 74), (110, 96), (24, 96)], SAND, 3),
        *_put("food.bread", 50, 90, 18),
        *_put("dishes.teapot", 66, 90, 18),
        *_put("navruz.pilaf", 84, 92, 22),
        *(m for x in (38, 97) for m in _put("dishes.piyola", x, 84, 10)),
        *_put("food.pomegranate", 102, 96, 10),
        *_put("food.grapes", 33, 96, 11),
        *_who(GIRL, 11, 94, 0.42),
        *_who(BOY, 123, 94, 0.42),
    )


def space() -> Drawing:
    return (
        box((-1, -1), (136, 102), "#454f86"),
        *(circle((i * 41) % 131 + 2, (i * 29) % 97 + 2, 0.5 + (i % 3) * 0.2, "#fff3c4") for i in range(60)),
        circle(18, 112, 44, "#c9c6d6"),
        *(circle(x, y, r, "#b3afc4") for x, y, r in ((10, 82, 4), (28, 78, 3), (38, 90, 5), (20, 92, 4))),
        *_put("nature.sun", 116, 36, 34),
        *placed(drawing("space.earth")[7:], (76, 44), 46),
        *placed(drawing("space.planet")[7:], (50, 6), 28),
        *_put("transport.rocket", 62, 80, 40),
        *placed(drawing("callings.astronaut")[5:], (4, 40), 42),
        *placed(drawing("space.satellite")[7:], (98, 62), 30),
        *placed(drawing("space.comet")[4:], (4, 2), 30),
    )


def mountains() -> Drawing:
    return (
        *_outdoors(PALE_GREEN, GREEN, 58),
        *placed(drawing("land.mountain")[:5], (-6, -6), 84),
        *placed(drawing("land.mountain")[1:5], (56, 2), 78),
        box((-1, 60), (136, 42), PALE_GREEN),
        blob(
            [(72, 60), (66, 70), (86, 78), (70, 90), (84, 104), (58, 104), (48, 90), (66, 80), (54, 70), (68, 60)],
            "#6bbbd9",
        ),
        *_put("plants.archa", 16, 78, 32, 1),
        *_put("plants.archa", 120, 76, 34, 1),
        *_put("wildlife.deer", 32, 92, 24),
        *_put("wildlife.bear", 108, 96, 26),
        *_put("animals.rabbit", 92, 98, 15),
        *_put("wildlife.tortoise", 18, 99, 16),
        *_put("plants.poppy", 46, 98, 13),
        *_put("plants.tulip", 126, 99, 12),
        *_put("birds.stork", 92, 72, 16),
    )


PLACES: dict[str, Callable[[], Drawing]] = {
    place.__name__: place
    for place in (
        kindergarten_yard,
        mahalla,
        autumn_park,
        bazaar,
        street,
        winter_yard,
        new_year_party,
        farmyard,
        spring_garden,
        navruz,
        family_table,
        space,
        mountains,
    )
}
