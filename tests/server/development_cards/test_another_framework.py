"""A framework of another shape, with seven areas, five levels, ages and words of its own, through a whole year."""

from collections.abc import AsyncIterator
from typing import Any, Final
from uuid import UUID

import pytest_asyncio

from server.features.frameworks.models import Area, Framework, Indicator, SubArea
from server.features.preschools.models import PreschoolGroup
from server.shared.ids import uuid7
from tests.server.development_cards.steps import (
    AUTUMN,
    WINTER,
    a_mark,
    child_card,
    closed,
    completed,
    group_card,
    open_round,
    send_marks,
)
from tests.support.app import App
from tests.support.observations import recorded
from tests.support.world import SCHOOL_YEAR, World

AREAS: Final = tuple(f"field-{number}" for number in range(1, 8))
LEVELS: Final = [{"value": number / 4, "label": {"uz": str(number + 1)}} for number in range(5)]
BAND: Final = "six-to-eight"
GROUP_BAND: Final = "preparatory"
SPRING: Final = ("2027-04-01", "2027-05-31")
_NAMES: Final = {"uz": "", "ru": "", "en": ""}


@pytest_asyncio.fixture(loop_scope="session")
async def indicators(app: App) -> AsyncIterator[list[UUID]]:
    """Seven areas of two indicators each, in force during the test."""
    framework_id, found = uuid7(), list[UUID]()
    rows: list[Area | SubArea | Indicator] = []
    details = {
        "levels": LEVELS,
        "age_bands": [{"slug": BAND, "from_months": 72, "to_months": 96, "label": _NAMES}],
        "competences": [{"slug": "will", "title": _NAMES}, {"slug": "wit", "title": _NAMES}],
        "strands": [{"slug": "hearing", "title": _NAMES}],
    }
    for place, slug in enumerate(AREAS):
        area_id, sub_area_id = uuid7(), uuid7()
        rows.append(Area(id=area_id, framework_id=framework_id, slug=slug, title=_NAMES, plain=_NAMES, position=place))
        rows.append(SubArea(id=sub_area_id, area_id=area_id, slug=f"{slug}-part", title=_NAMES, position=place))
        for number in range(2):
            found.append(uuid7())
            rows.append(_indicator(framework_id, sub_area_id, found[-1], f"{slug}-{number}", number, place))
    async with app.parts.database.writing() as work:
        before = await work.raw.fetchval("update framework set in_force = false where in_force returning id")
        work.session.add(
            Framework(id=framework_id, slug=f"other-{framework_id.hex}", version="9", title=_NAMES, details=details)
        )
        await work.flush()
        for kind in (Area, SubArea, Indicator):
            work.session.add_all([row for row in rows if isinstance(row, kind)])
            await work.flush()
    yield found
    async with app.parts.database.writing() as work:
        await work.raw.execute("update framework set in_force = (id = $1)", before)


def _indicator(framework_id: UUID, sub_area_id: UUID, own: UUID, slug: str, number: int, place: int) -> Indicator:
    return Indicator(
        id=own,
        framework_id=framework_id,
        sub_area_id=sub_area_id,
        slug=slug,
        age_band=BAND,
        title=_NAMES,
        parent=_NAMES,
        next_step=_NAMES,
        phrases={},
        position=2 * place + number,
        competences=["wit", "will"] if number else ["wit"],
        strand="hearing" if place == 0 else "",
    )


async def test_rounds_live_a_whole_year_under_a_framework_of_another_shape(
    world: World, indicators: list[UUID]
) -> None:
    group_id = await _a_group(world)
    head, educator = await world.head(), await world.educator(group_id)
    aziza = await world.child(group_id)
    first, second = indicators[:2]
    for level in (0.75, 1, 0.75):
        await recorded(world, educator, aziza, area=AREAS[0], indicator_id=first, level=level)

    autumn = await _opened(world, head, 1, AUTUMN)
    grid = await group_card(world, educator, autumn, group_id)
    kept = await _marked(world, educator, autumn, group_id, a_mark(aziza, first, 0.75), a_mark(aziza, second, 0.25))
    unknown = await send_marks(world, educator, autumn, a_mark(aziza, indicators[2], 0.5 + 0.1), group_id=group_id)
    await closed(world, head, autumn)
    winter = await _opened(world, head, 2, WINTER)
    card = await child_card(world, educator, winter, aziza)
    await _marked(world, educator, winter, group_id, a_mark(aziza, first, 1), a_mark(aziza, second, 0.5))
    await closed(world, head, winter)
    spring = await _opened(world, head, 3, SPRING)
    await _marked(world, educator, spring, group_id, a_mark(aziza, first, 1), a_mark(aziza, second, 0))
    whole = await completed(world, educator, spring, aziza)

    assert (grid["age_band"], grid["indicator_ids"]) == (BAND, [str(one) for one in indicators])
    assert (grid["lines"][0]["proposed"][0], grid["lines"][0]["proposed"][1]) == (0.75, None)
    assert [one["clashed"] for one in kept] == [False, False]
    assert (unknown.status_code, unknown.json()["code"]) == (409, "card.wrong_level")
    assert [one["before"] for one in card["indicators"][:2]] == [[0.75], [0.25]]
    assert card["indicators"][1]["proposal"]["because"] == "earlier_round"
    assert whole.status_code == 200
    await _told_of_the_year(world, educator.token, group_id, aziza)


async def _told_of_the_year(world: World, token: str, group_id: UUID, aziza: UUID) -> None:
    dynamics = await _read(world, token, f"children/{aziza}/dynamics")
    assert [area["area"] for area in dynamics["areas"]] == list(AREAS)
    assert [point["mean"] for point in dynamics["areas"][0]["points"]] == [0.5, 0.75, 0.5]
    assert dynamics["areas"][0]["change"] == -0.25
    assert [(one["area"], one["points"][0]["indicators"]) for one in dynamics["competences"]] == [
        ("will", 7),
        ("wit", 14),
    ]
    assert [(one["area"], one["points"][0]["indicators"]) for one in dynamics["strands"]] == [("hearing", 2)]
    group = await _read(world, token, f"groups/{group_id}/dynamics")
    assert group["areas"][0]["shares"][1] == [{"level": 0.5, "marks": 1}, {"level": 1, "marks": 1}]
    readiness = await _read(world, token, f"groups/{group_id}/readiness")
    line = readiness["lines"][0]
    assert (line["round_number"], line["certificate_ready"], len(line["areas"])) == (3, True, 7)
    assert line["areas"][0] == {
        "area": AREAS[0],
        "independently": 1,
        "with_help": 0,
        "not_yet": 1,
        "unmarked": 0,
    }
    profile = await _read(world, token, f"groups/{group_id}/profile")
    assert profile["area_slugs"] == list(AREAS)
    assert [(need["not_yet"], need["with_help"], need["can"]) for need in profile["needs"]] == [(1, 0, 0)]


async def _a_group(world: World) -> UUID:
    group_id = uuid7()
    async with world.app.parts.database.writing() as work:
        work.session.add(
            PreschoolGroup(
                preschool_id=world.preschool_id,
                id=group_id,
                name="Bilimdon",
                age_band=GROUP_BAND,
                school_year=SCHOOL_YEAR,
            )
        )
    return group_id


async def _opened(world: World, head: Any, number: int, days: tuple[str, str]) -> str:
    response = await open_round(world, head, number, days)
    assert response.status_code == 201, response.text
    return str(response.json()["id"])


async def _marked(world: World, educator: Any, round_id: str, group_id: UUID, *marks: dict[str, Any]) -> Any:
    response = await send_marks(world, educator, round_id, *marks, group_id=group_id)
    assert response.status_code == 200, response.text
    return response.json()["marks"]


async def _read(world: World, token: str, path: str) -> Any:
    response = await world.app.get(f"{world.path}/{path}", token)
    assert response.status_code == 200, response.text
    return response.json()
