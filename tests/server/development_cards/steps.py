"""What tests of cards do again and again: open a round, mark, read a card."""

from typing import Any, Final
from uuid import UUID

import httpx

from server.shared.ids import uuid7
from tests.support.world import SCHOOL_YEAR, Person, World

AUTUMN: Final = ("2026-09-01", "2026-11-30")
WINTER: Final = ("2026-12-01", "2027-01-31")


async def open_round(
    world: World, person: Person, number: int = 1, days: tuple[str, str] = AUTUMN, round_id: UUID | None = None
) -> httpx.Response:
    body = {
        "id": str(round_id or uuid7()),
        "school_year": SCHOOL_YEAR,
        "number": number,
        "starts_on": days[0],
        "ends_on": days[1],
    }
    return await world.app.post(f"{world.path}/rounds", person.token, body)


async def a_round(world: World, head: Person, number: int = 1, days: tuple[str, str] = AUTUMN) -> str:
    """The id of a round that is open."""
    response = await open_round(world, head, number, days)
    assert response.status_code == 201, response.text
    return str(response.json()["id"])


async def closed(world: World, head: Person, round_id: str) -> None:
    response = await world.app.post(f"{world.path}/rounds/{round_id}/close", head.token)
    assert response.status_code == 204, response.text


def a_mark(child_id: UUID, indicator_id: UUID, level: float | None = 0.5, **said: Any) -> dict[str, Any]:
    return {"child_id": str(child_id), "indicator_id": str(indicator_id), "level": level, **said}


async def send_marks(
    world: World,
    person: Person,
    round_id: str,
    *marks: dict[str, Any],
    group_id: UUID | None = None,
    key: UUID | None = None,
) -> httpx.Response:
    path = f"{world.path}/rounds/{round_id}/groups/{group_id or world.sunflowers}/marks"
    return await world.app.send("PUT", path, person.token, {"marks": list(marks)}, key)


async def marked(world: World, person: Person, round_id: str, *marks: dict[str, Any]) -> list[dict[str, Any]]:
    """What became of marks that were accepted."""
    response = await send_marks(world, person, round_id, *marks)
    assert response.status_code == 200, response.text
    kept: list[dict[str, Any]] = response.json()["marks"]
    return kept


async def group_card(world: World, person: Person, round_id: str, group_id: UUID | None = None) -> dict[str, Any]:
    response = await world.app.get(
        f"{world.path}/rounds/{round_id}/groups/{group_id or world.sunflowers}/card", person.token
    )
    assert response.status_code == 200, response.text
    card: dict[str, Any] = response.json()
    return card


async def child_card(world: World, person: Person, round_id: str, child_id: UUID) -> dict[str, Any]:
    response = await world.app.get(f"{world.path}/rounds/{round_id}/children/{child_id}/card", person.token)
    assert response.status_code == 200, response.text
    card: dict[str, Any] = response.json()
    return card


async def completed(
    world: World, person: Person, round_id: str, child_id: UUID, *, whole: bool = True
) -> httpx.Response:
    path = f"{world.path}/rounds/{round_id}/children/{child_id}/completion"
    return await world.app.post(path, person.token, {"completed": whole, "summary": "Yil davomida ancha oʻsdi"})


async def kept(world: World) -> dict[str, int]:
    """How much of everything that rounds and cards write there is in the world's preschool."""
    tables = ("assessment_round", "development_card", "card_mark", "card_mark_version", "audit_entry", "change")
    async with world.app.parts.database.reading() as work:
        return {
            table: await work.raw.fetchval(f"select count(*) from {table} where preschool_id = $1", world.preschool_id)
            for table in tables
        }
