"""Resources put on the shelf without a file's journey, and looking for them."""

from datetime import timedelta
from typing import Any
from uuid import UUID

from media_library.models import Rendition, Resource, ResourcePart, StoredFile
from media_library.using.jobs import learn
from server.shared.ids import NOWHERE, uuid7
from tests.support.world import Person, World


async def put(world: World, owner_id: UUID, name: str, **given: Any) -> UUID:
    """A resource with a file that is ready; ``given`` are columns, ``card`` the words of its one card."""
    file_id, resource_id = uuid7(), uuid7()
    card = given.pop("card", None)
    minutes = given.pop("minutes", 0)
    reach = "everybody" if owner_id == NOWHERE else "preschool"
    file = StoredFile(
        preschool_id=owner_id,
        id=file_id,
        purpose="resource",
        state=given.pop("state", "ready"),
        declared_size=1,
        kind="picture",
        uploaded_by=uuid7(),
    )
    columns = {"kind": "picture", "reach": reach, "theme_weeks": [], "age_bands": [], "areas": [], "description": {}}
    at = world.app.clock.now() - timedelta(minutes=minutes)
    resource = Resource(
        preschool_id=owner_id,
        id=resource_id,
        **{"title": {"uz": name}, "file_id": file_id, "created_at": at, **columns, **given},
    )
    thumb = Rendition(
        preschool_id=owner_id,
        id=uuid7(),
        file_id=file_id,
        purpose="thumb",
        media_type="image/webp",
        byte_size=1,
        key=file_id.hex,
    )
    async with world.app.parts.database.writing() as work:
        for row in (file, resource, thumb):
            work.session.add(row)
            await work.flush()
        if card:
            part = ResourcePart(
                preschool_id=owner_id, id=uuid7(), resource_id=resource_id, position=0, file_id=file_id, words=card
            )
            work.session.add(part)
        await learn(work, owner_id, resource_id)
    return resource_id


def path_of(world: World, resource_id: UUID, owner_id: UUID | None = None) -> str:
    return f"{world.path}/resources/{owner_id or world.preschool_id}/{resource_id}"


async def rows(world: World, person: Person, **wanted: Any) -> list[dict[str, Any]]:
    answer = await world.app.get(f"{world.path}/resources", person.token, **wanted)
    assert answer.status_code == 200, answer.text
    found: list[dict[str, Any]] = answer.json()["items"]
    return found


async def names(world: World, person: Person, **wanted: Any) -> list[str]:
    """Titles found, in their order."""
    return [row["title"]["uz"] for row in await rows(world, person, **wanted)]
