"""What tests of cards start from: a round that is open, a group with children, marks as the server has them."""

from datetime import date
from typing import Any
from uuid import UUID

from server.shared.ids import uuid7
from tests.support.world import Person, World

NAMES = ("Aziza", "Botir", "Oʻgʻiloy")


async def open_round(
    world: World, number: int = 1, starts: date = date(2026, 11, 1), ends: date = date(2026, 11, 30)
) -> UUID:
    """A round that the head has opened."""
    round_id, head = uuid7(), await world.head()
    body = {
        "id": str(round_id),
        "school_year": 2026,
        "number": number,
        "starts_on": starts.isoformat(),
        "ends_on": ends.isoformat(),
    }
    answer = await world.app.post(f"{world.path}/rounds", head.token, body)
    assert answer.status_code == 201, answer.text
    return round_id


async def close_round(world: World, round_id: UUID) -> None:
    head = await world.head()
    answer = await world.app.post(f"{world.path}/rounds/{round_id}/close", head.token)
    assert answer.status_code == 204, answer.text


async def group_card(world: World, person: Person, round_id: UUID) -> Any:
    """The card of the sunflowers as the server has it now."""
    answer = await world.app.get(f"{world.path}/rounds/{round_id}/groups/{world.sunflowers}/card", person.token)
    assert answer.status_code == 200, answer.text
    return answer.json()


async def marks_of(world: World, person: Person, round_id: UUID, name: str) -> dict[str, float]:
    """The marked indicators of the child of this name with their levels."""
    card = await group_card(world, person, round_id)
    line = next(line for line in card["lines"] if line["child"]["given_name"] == name)
    return {
        indicator: level
        for indicator, level in zip(card["indicator_ids"], line["levels"], strict=True)
        if level is not None
    }


async def mark(
    world: World,
    person: Person,
    round_id: UUID,
    child_id: UUID,
    indicator_id: str | UUID,
    level: float | None,
    revision: int = 0,
) -> Any:
    """Somebody else marks, past the client."""
    one = {"child_id": str(child_id), "indicator_id": str(indicator_id), "level": level, "revision": revision}
    path = f"{world.path}/rounds/{round_id}/groups/{world.sunflowers}/marks"
    answer = await world.app.send("PUT", path, person.token, {"marks": [one]})
    assert answer.status_code == 200, answer.text
    return answer.json()["marks"][0]
