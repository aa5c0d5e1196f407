"""A child with its family and its educator, and how takeouts are asked for, made and opened."""

import json
from dataclasses import dataclass
from datetime import date
from io import BytesIO
from typing import Any
from uuid import UUID
from zipfile import ZipFile

import httpx

from server.features.children.models import Enrolment
from server.shared.ids import uuid7
from server.worker import drain
from tests.media_library.sending import Sender, a_photo, grant_of
from tests.support.observations import recorded
from tests.support.world import Person, World


@dataclass
class Family:
    """A child of the sunflowers, its mother, and who works with it."""

    world: World
    child_id: UUID
    parent: Person
    educator: Person

    @property
    def path(self) -> str:
        return f"{self.world.path}/children/{self.child_id}/takeouts"

    async def ask(self, person: Person | None = None, **said: Any) -> httpx.Response:
        body = {"id": str(uuid7()), "kind": "archive", **said}
        return await self.world.app.post(self.path, (person or self.parent).token, body)

    async def made(self, person: Person | None = None, **said: Any) -> dict[str, Any]:
        """A takeout asked for and made, as its list tells it."""
        asked = await self.ask(person, **said)
        assert asked.status_code == 202, asked.text
        await drain(self.world.app.parts)
        return await self.told(asked.json()["id"], person)

    async def told(self, takeout_id: str, person: Person | None = None) -> dict[str, Any]:
        response = await self.world.app.get(f"{self.world.path}/takeouts/{takeout_id}", (person or self.parent).token)
        assert response.status_code == 200, response.text
        told: dict[str, Any] = response.json()
        return told

    async def fetched(self, takeout: dict[str, Any], person: Person | None = None) -> httpx.Response:
        """As a browser fetches it: by its address and the grant in it."""
        grant = grant_of(self.world, person or self.parent)
        return await self.world.app.http.get(takeout["address"], params={"grant": grant})

    async def archive(self, **said: Any) -> "Opened":
        takeout = await self.made(**said)
        answer = await self.fetched(takeout)
        assert answer.status_code == 200, answer.text
        return Opened(ZipFile(BytesIO(answer.content)))

    async def photo(self, sender: Person | None = None) -> UUID:
        return await Sender(self.world, sender or self.educator).ready(a_photo(), purpose="observation")

    async def observed(self, *others: UUID, **said: Any) -> str:
        return await recorded(self.world, self.educator, self.child_id, *others, **said)

    async def leaves(self, on: date) -> None:
        """Ends every enrolment of the child."""
        async with self.world.app.parts.database.writing() as work:
            await work.raw.execute(
                "update enrolment set ends_on = $3 where preschool_id = $1 and child_id = $2",
                self.world.preschool_id,
                self.child_id,
                on,
            )

    async def begins(self, on: date, group_id: UUID) -> None:
        async with self.world.app.parts.database.writing() as work:
            work.session.add(
                Enrolment(
                    preschool_id=self.world.preschool_id,
                    id=uuid7(),
                    child_id=self.child_id,
                    group_id=group_id,
                    starts_on=on,
                )
            )


@dataclass
class Opened:
    """An archive that was read back."""

    zip: ZipFile

    @property
    def record(self) -> dict[str, Any]:
        told: dict[str, Any] = json.loads(self.zip.read("data.json"))
        return told

    @property
    def page(self) -> str:
        return self.zip.read("index.html").decode()

    @property
    def photos(self) -> list[str]:
        return sorted(name for name in self.zip.namelist() if name.startswith("photos/"))


async def a_family(world: World, name: str = "Aziza") -> Family:
    child_id = await world.child(name=name)
    return Family(world, child_id, await world.parent(child_id), await world.educator())
