"""How tests begin a calibration and give levels."""

from collections.abc import Sequence
from typing import Any
from uuid import UUID

from server.shared.ids import uuid7
from tests.support.world import Person, World

CASES = ("middle-zilola", "middle-temur")


async def begin(world: World, person: Person, cases: Sequence[str] = CASES, **said: Any) -> Any:
    body = {"id": str(uuid7()), "title": "Oʻrta guruhlar", "cases": list(cases), **said}
    return await world.app.post(f"{world.path}/calibrations", person.token, body)


async def begun(world: World, person: Person, cases: Sequence[str] = CASES, **said: Any) -> Any:
    response = await begin(world, person, cases, **said)
    assert response.status_code == 201, response.text
    return response.json()


def items_of(calibration: Any) -> list[tuple[str, str]]:
    if calibration["child_id"]:
        return [("", indicator) for indicator in calibration["indicator_ids"]]
    return [(case["slug"], indicator) for case in calibration["cases"] for indicator in case["indicator_ids"]]


async def give(world: World, person: Person, calibration: Any, levels: Sequence[float], first: int = 0) -> Any:
    """Levels for the items from ``first`` on, in their order."""
    items = items_of(calibration)[first:]
    marks = [
        {"subject": subject, "indicator_id": indicator, "level": level}
        for (subject, indicator), level in zip(items, levels, strict=False)
    ]
    path = f"{world.path}/calibrations/{calibration['id']}/marks"
    return await world.app.send("PUT", path, person.token, {"marks": marks})


async def seen(world: World, person: Person, calibration_id: str | UUID) -> Any:
    return await world.app.get(f"{world.path}/calibrations/{calibration_id}", person.token)
