"""Round against round: of a child, of a group, of a preschool; families learn of closed rounds only."""

from typing import Any
from uuid import UUID

from tests.server.development_cards.steps import WINTER, a_mark, a_round, closed, marked
from tests.support.observations import indicators
from tests.support.statements import statements_of
from tests.support.world import SCHOOL_YEAR, Person, World, a_world

FIRST, SECOND, THIRD = indicators("speech")[:3]


async def two_rounds(world: World, head: Person, educator: Person, child_id: UUID) -> str:
    """Autumn, closed, and winter, open; speech rises in the two indicators that both have."""
    autumn = await a_round(world, head)
    await marked(
        world, educator, autumn, a_mark(child_id, FIRST, 0), a_mark(child_id, SECOND, 0.5), a_mark(child_id, THIRD, 1)
    )
    await closed(world, head, autumn)
    winter = await a_round(world, head, 2, WINTER)
    await marked(world, educator, winter, a_mark(child_id, FIRST, 0.5), a_mark(child_id, SECOND, 1))
    return winter


async def dynamics(world: World, person: Person, about: str) -> Any:
    year = SCHOOL_YEAR if about == "dynamics" else None
    response = await world.app.get(f"{world.path}/{about}", person.token, school_year=year)
    assert response.status_code == 200, response.text
    return response.json()


async def test_a_childs_change_is_counted_over_what_both_rounds_have(world: World) -> None:
    head, educator, aziza = await world.head(), await world.educator(), await world.child()
    await two_rounds(world, head, educator, aziza)

    told = await dynamics(world, educator, f"children/{aziza}/dynamics")

    speech = next(area for area in told["areas"] if area["area"] == "speech")
    size = len(indicators("speech"))
    assert speech == {
        "area": "speech",
        "points": [
            {"school_year": SCHOOL_YEAR, "number": 1, "mean": 0.5, "marked": 3, "indicators": size},
            {"school_year": SCHOOL_YEAR, "number": 2, "mean": 0.75, "marked": 2, "indicators": size},
        ],
        "change": 0.5,
    }
    assert {area["change"] for area in told["areas"] if area["area"] != "speech"} == {None}


async def test_a_family_learns_of_a_round_once_it_is_closed(world: World) -> None:
    head, educator, aziza = await world.head(), await world.educator(), await world.child()
    parent = await world.parent(aziza)
    winter = await two_rounds(world, head, educator, aziza)

    while_open = await dynamics(world, parent, f"children/{aziza}/dynamics")
    await closed(world, head, winter)
    afterwards = await dynamics(world, parent, f"children/{aziza}/dynamics")

    assert [point["number"] for point in while_open["areas"][0]["points"]] == [1]
    assert [area["change"] for area in while_open["areas"] if area["area"] == "speech"] == [None]
    assert [point["number"] for point in afterwards["areas"][0]["points"]] == [1, 2]
    assert [area["change"] for area in afterwards["areas"] if area["area"] == "speech"] == [0.5]


async def test_a_group_is_told_by_levels_and_never_by_children(world: World) -> None:
    head, educator = await world.head(), await world.educator()
    aziza, bobur = await world.child(), await world.child(name="Bobur")
    round_id = await a_round(world, head)
    await marked(world, educator, round_id, a_mark(aziza, FIRST, 0), a_mark(bobur, FIRST, 1), a_mark(bobur, SECOND, 1))

    told = await dynamics(world, educator, f"groups/{world.sunflowers}/dynamics")

    speech = next(area for area in told["areas"] if area["area"] == "speech")
    assert (told["children"], told["group_name"]) == (2, "Kungaboqar")
    assert speech["shares"] == [[{"level": 0, "marks": 1}, {"level": 1, "marks": 2}]]
    assert [(point["mean"], point["marked"], point["indicators"]) for point in speech["points"]] == [
        (0.6667, 3, 2 * len(indicators("speech")))
    ]
    assert str(aziza) not in str(told)


async def test_a_preschool_is_told_group_by_group(world: World) -> None:
    head, educator, aziza = await world.head(), await world.educator(), await world.child()
    await two_rounds(world, head, educator, aziza)

    told = await dynamics(world, head, "dynamics")

    assert [(group["group_name"], group["children"]) for group in told["groups"]] == [
        ("Kapalak", 0),
        ("Kungaboqar", 1),
    ]
    assert [area["change"] for area in told["groups"][1]["areas"] if area["area"] == "speech"] == [0.5]


async def test_dynamics_are_told_as_far_as_each_ones_right_reaches(world: World) -> None:
    head, educator, aziza = await world.head(), await world.educator(), await world.child()
    neighbour, parent = await world.educator(world.butterflies), await world.parent(aziza)
    other_parent = await world.parent(await world.child(name="Bobur"))
    stranger = await (await a_world(world.app)).head()
    paths = (f"children/{aziza}/dynamics", f"groups/{world.sunflowers}/dynamics", "dynamics")

    told = {
        name: [
            (await world.app.get(f"{world.path}/{path}", person.token, school_year=SCHOOL_YEAR)).status_code
            for path in paths
        ]
        for name, person in (
            ("head", head),
            ("educator", educator),
            ("neighbour", neighbour),
            ("parent", parent),
            ("other parent", other_parent),
            ("stranger", stranger),
        )
    }

    assert told == {
        "head": [200, 200, 200],
        "educator": [200, 200, 404],
        "neighbour": [404, 404, 404],
        "parent": [200, 403, 404],
        "other parent": [404, 403, 404],
        "stranger": [404, 404, 404],
    }
    assert [(await world.app.get(f"{world.path}/{path}")).status_code for path in paths] == [401, 401, 401]


async def test_a_preschools_dynamics_ask_as_often_for_two_rounds_as_for_one(world: World) -> None:
    head, educator, aziza = await world.head(), await world.educator(), await world.child()
    path = "dynamics"
    before = await statements_of(world.app, lambda: dynamics(world, head, path))
    await two_rounds(world, head, educator, aziza)

    assert (before, await statements_of(world.app, lambda: dynamics(world, head, path))) == (4, 4)
