"""What tests of conversations say and ask."""

from typing import Any
from uuid import UUID

from server.shared.ids import uuid7
from tests.support.world import Person, World


def a_message(text: str = "Bugun yaxshi uxladimi?", **said: Any) -> dict[str, str]:
    return {"id": str(uuid7()), "text": text, **{name: str(value) for name, value in said.items()}}


def path_of(world: World, child_id: UUID) -> str:
    return f"{world.path}/children/{child_id}/messages"


async def write(world: World, person: Person, child_id: UUID, text: str = "Bugun yaxshi uxladimi?", **said: Any) -> Any:
    """The message as its author is answered."""
    response = await world.app.post(path_of(world, child_id), person.token, a_message(text, **said))
    assert response.status_code == 201, response.text
    return response.json()


async def messages(world: World, person: Person, child_id: UUID) -> list[Any]:
    """What the person sees of the conversation, newest first."""
    response = await world.app.get(path_of(world, child_id), person.token)
    assert response.status_code == 200, response.text
    return list(response.json()["items"])


async def conversations(world: World, person: Person) -> list[Any]:
    response = await world.app.get(f"{world.path}/conversations", person.token)
    assert response.status_code == 200, response.text
    return list(response.json())


async def read(world: World, person: Person, child_id: UUID, message: Any) -> int:
    path = f"{path_of(world, child_id)}/read"
    return (await world.app.post(path, person.token, {"message_id": message["id"]})).status_code
