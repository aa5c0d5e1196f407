"""What tests of questionnaires ask and answer."""

from typing import Any
from uuid import UUID

from server.shared.ids import uuid7
from tests.support.world import Person, World

FOOD = {"slug": "food", "kind": "one", "text": "Ovqat yoqadimi?", "choices": ["Ha", "Yoʻq"]}
CLUBS = {
    "slug": "clubs",
    "kind": "many",
    "text": "Toʻgaraklar",
    "choices": ["Rasm", "Raqs", "Qoʻshiq"],
    "required": False,
}
CARE = {"slug": "care", "kind": "scale", "text": "Eʼtibor", "choices": ["Yetmaydi", "Yetadi"]}
WISH = {"slug": "wish", "kind": "text", "text": "Yana nima istaysiz?", "required": False}
QUESTIONS = [FOOD, CLUBS, CARE, WISH]


def a_writing(**said: Any) -> dict[str, Any]:
    return {"title": "Bogʻcha haqida", "questions": QUESTIONS, "open_until": "2026-11-30", "revision": 0, **said}


def said(food: int = 0, care: int = 5, **more: Any) -> dict[str, Any]:
    """Answers to what must be answered, and to more."""
    answers: list[dict[str, Any]] = [{"question": "food", "choices": [food]}, {"question": "care", "choices": [care]}]
    for question, given in more.items():
        answers.append({"question": question, "text" if isinstance(given, str) else "choices": given})
    return {"answers": answers}


def path_of(world: World, questionnaire: Any, step: str = "") -> str:
    own = questionnaire["id"] if isinstance(questionnaire, dict) else questionnaire
    return f"{world.path}/questionnaires/{own}" + (f"/{step}" if step else "")


async def write(world: World, person: Person, **said: Any) -> Any:
    response = await world.app.send("PUT", path_of(world, uuid7()), person.token, a_writing(**said))
    assert response.status_code == 200, response.text
    return response.json()


async def opened(world: World, person: Person, **said: Any) -> Any:
    questionnaire = await write(world, person, **said)
    response = await world.app.post(path_of(world, questionnaire, "open"), person.token)
    assert response.status_code == 200, response.text
    return response.json()


async def answer(world: World, person: Person, questionnaire: Any, given: dict[str, Any]) -> int:
    return (await world.app.post(path_of(world, questionnaire, "answers"), person.token, given)).status_code


async def close(world: World, person: Person, questionnaire: Any) -> Any:
    response = await world.app.post(path_of(world, questionnaire, "close"), person.token)
    assert response.status_code == 200, response.text
    return response.json()


async def results(world: World, person: Person, questionnaire: Any) -> Any:
    response = await world.app.get(path_of(world, questionnaire, "results"), person.token)
    assert response.status_code == 200, response.text
    return response.json()


async def listed(world: World, person: Person) -> list[Any]:
    response = await world.app.get(f"{world.path}/questionnaires", person.token)
    assert response.status_code == 200, response.text
    return list(response.json())


async def rows(world: World, sql: str, *more: UUID) -> list[Any]:
    """What stands in the database of this world's preschool."""
    async with world.app.parts.database.reading() as work:
        return list(await work.raw.fetch(sql, world.preschool_id, *more))
