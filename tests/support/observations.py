"""What tests of observations start from: the framework in force, entries as a client sends them, stored photos."""

from datetime import datetime, timedelta
from functools import cache
from typing import Any, Final
from uuid import UUID

from media_library.models import StoredFile
from server.features.children.models import Guardian
from server.features.consents.models import Consent
from server.features.frameworks.loading import FOLDER, load_framework, read
from server.shared.domain.frameworks import reference_id
from server.shared.ids import uuid7
from tests.support.app import App
from tests.support.world import Person, World

AREAS: Final = ("physical", "social_emotional", "speech", "cognitive", "creative")


async def load(app: App) -> None:
    """The framework, once for the session, cheap when repeated."""
    async with app.parts.database.writing() as work:
        await load_framework(work)


def indicators(area: str, band: str = "middle") -> list[UUID]:
    """The indicators of an area and an age band (the sunflowers' unless told otherwise), in the framework's order."""
    document = read_once()
    return [
        reference_id("framework", document["slug"], document["version"], indicator["slug"])
        for part in document["areas"]
        if part["slug"] == area
        for sub_area in part["sub_areas"]
        for indicator in sub_area["indicators"]
        if indicator["age_band"] == band
    ]


@cache
def read_once() -> dict[str, Any]:
    return read(FOLDER)


def an_entry(app: App, *child_ids: UUID, ago: timedelta = timedelta(hours=1), **said: Any) -> dict[str, Any]:
    """An entry about the children as JSON, about speech and without a level unless told otherwise."""
    observed_at: datetime = app.clock.now() - ago
    return {
        "id": str(said.pop("id", None) or uuid7()),
        "child_ids": [str(child_id) for child_id in child_ids],
        "text": "Ertakni oʻz soʻzlari bilan aytib berdi",
        "area": "speech",
        "observed_at": observed_at.isoformat(),
        **{name: str(value) if isinstance(value, UUID) else value for name, value in said.items()},
    }


async def send(world: World, person: Person, *entries: dict[str, Any], key: UUID | None = None) -> Any:
    return await world.app.post(f"{world.path}/observations", person.token, {"observations": list(entries)}, key)


async def recorded(world: World, person: Person, *child_ids: UUID, **said: Any) -> str:
    """The id of an entry that was accepted."""
    response = await send(world, person, an_entry(world.app, *child_ids, **said))
    assert response.status_code == 201, response.text
    return str(response.json()["ids"][0])


async def a_photo(world: World, person: Person, state: str = "ready", purpose: str = "observation") -> UUID:
    """A file that came in, as the media library keeps it."""
    file_id = uuid7()
    async with world.app.parts.database.writing() as work:
        work.session.add(
            StoredFile(
                preschool_id=world.preschool_id,
                id=file_id,
                purpose=purpose,
                state=state,
                declared_size=1000,
                uploaded_by=person.account_id,
                width=1600,
                height=1200,
            )
        )
    return file_id


async def consented(world: World, child_id: UUID, given: bool = True, purpose: str = "photos") -> None:
    """What the family of a child says now of a purpose."""
    now = world.app.clock.now()
    async with world.app.parts.database.writing() as work:
        await work.raw.execute(
            """update consent set replaced_at = $4
               where preschool_id = $1 and child_id = $2 and purpose = $3 and replaced_at is null""",
            world.preschool_id,
            child_id,
            purpose,
            now,
        )
        work.session.add(
            Consent(
                preschool_id=world.preschool_id,
                id=uuid7(),
                child_id=child_id,
                purpose=purpose,
                given=given,
                said_by=child_id,
                said_by_name="Olimova Dilnoza",
                said_at=now,
            )
        )


async def texts(world: World, person: Person, path: str, **query: Any) -> list[str]:
    """The words of the entries a list shows."""
    response = await world.app.get(f"{world.path}{path}", person.token, **query)
    assert response.status_code == 200, response.text
    return [item["text"] for item in response.json()["items"]]


async def kept(world: World) -> dict[str, int]:
    """How much of everything that recording writes there is in the world's preschool."""
    tables = ("observation", "observation_child", "observation_photo", "audit_entry", "change", "dirty_month")
    async with world.app.parts.database.reading() as work:
        return {
            table: await work.raw.fetchval(f"select count(*) from {table} where preschool_id = $1", world.preschool_id)
            for table in tables
        }


async def also_parent(world: World, person: Person, child_id: UUID) -> None:
    """Makes somebody on the staff the guardian of a child, too."""
    async with world.app.parts.database.writing() as work:
        work.session.add(
            Guardian(
                preschool_id=world.preschool_id,
                id=uuid7(),
                child_id=child_id,
                account_id=person.account_id,
                full_name="Karimova Nodira",
            )
        )
