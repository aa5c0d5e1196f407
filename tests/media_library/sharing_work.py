"""People who share, review and report: a small world above a preschool, and what they send."""

from dataclasses import dataclass
from typing import Any
from uuid import UUID

import httpx

from media_library.models import Rendition, StoredFile
from media_library.sharing.editions import edition_id
from server.kernel.http.request import SESSION_COOKIE
from server.shared.domain.permissions import Role
from server.shared.ids import NOWHERE, uuid7
from tests.support.world import Person, World, a_world

FORMS = ("thumb", "view", "page", "play", "download")
"""Every form a file may have; none of their bytes are asked for, for their readers have seen them before."""


def etag_of(file_id: UUID) -> str:
    return f"kept-{file_id.hex}"


async def a_file(world: World, sender: Person, state: str = "ready", kind: str = "picture") -> UUID:
    """An upload of the sender's that was judged (or not yet), with every form."""
    file_id = uuid7()
    async with world.app.parts.database.writing() as work:
        work.session.add(
            StoredFile(
                preschool_id=world.preschool_id,
                id=file_id,
                purpose="resource",
                state=state,
                kind=kind,
                media_type="image/webp",
                declared_name="Olimova Aziza.jpg",
                declared_size=1,
                sha256="ab" * 32,
                byte_size=1,
                uploaded_by=sender.account_id,
                created_at=world.app.clock.now(),
            )
        )
        await work.flush()
        for form in FORMS if state == "ready" else ():
            work.session.add(
                Rendition(
                    preschool_id=world.preschool_id,
                    id=uuid7(),
                    file_id=file_id,
                    purpose=form,
                    page=1 if form == "page" else 0,
                    media_type="image/webp",
                    byte_size=1,
                    bucket="library",
                    key=f"files/{etag_of(file_id)}",
                )
            )
    return file_id


@dataclass
class Circle:
    """A preschool with its people, a neighbour of the same district, a stranger of another, and those above."""

    world: World
    author: Person
    colleague: Person
    methodist: Person
    head: Person
    district: Person
    region: Person
    ministry: Person
    neighbour: World
    neighbours: Person
    stranger: World
    strangers: Person
    other_district: Person

    def path(self, resource_id: object, owner_id: UUID | None = None) -> str:
        return f"{self.world.path}/resources/{owner_id or self.world.preschool_id}/{resource_id}"

    def edition(self, resource_id: object, reach: str) -> UUID:
        return edition_id(self.world.preschool_id, UUID(str(resource_id)), reach)

    async def add(self, person: Person | None = None, file_id: UUID | None = None, **said: Any) -> httpx.Response:
        """A picture of the author's, or another's, as they describe it."""
        sender = person or self.author
        own = file_id or await a_file(self.world, sender)
        body = {"id": str(uuid7()), "file_id": str(own), "kind": "picture", "title": {"uz": "Olma"}, "language": "uz"}
        return await self.world.app.post(f"{self.world.path}/resources", sender.token, {**body, **said})

    async def at_home(self, **said: Any) -> str:
        """The id of a resource of the author's that the preschool has already."""
        made = await self.add(**said)
        assert made.status_code == 201, made.text
        for request in (await self.requests(self.head)).json():
            if request["resource_id"] == made.json()["id"]:
                assert (await self.decide(self.head, request["id"])).status_code == 200
        return str(made.json()["id"])

    async def ask(self, person: Person, resource_id: object, reach: str, **said: Any) -> httpx.Response:
        body = {"id": str(uuid7()), "reach": reach, **said}
        return await self.world.app.post(f"{self.path(resource_id)}/sharing", person.token, body)

    async def asked(self, resource_id: object, reach: str) -> str:
        """The id of a request of the author's that was let through."""
        answer = await self.ask(self.author, resource_id, reach)
        assert answer.status_code == 201, answer.text
        return str(answer.json()["id"])

    async def decide(
        self, person: Person, request_id: object, decision: str = "accept", words: str = ""
    ) -> httpx.Response:
        return await self.step(person, request_id, "decision", {"decision": decision, "words": words})

    async def step(self, person: Person, request_id: object, step: str, body: object = None) -> httpx.Response:
        path = f"{self.world.path}/sharing-requests/{request_id}/{step}"
        return await self.world.app.post(path, person.token, body)

    async def shared(self, resource_id: object, *reaches: str) -> None:
        """Asked for and accepted, step by step."""
        for reach in reaches:
            decider = {"preschool": self.head, "district": self.district, "everybody": self.ministry}[reach]
            answer = await self.decide(decider, await self.asked(resource_id, reach))
            assert answer.status_code == 200, answer.text

    async def requests(self, person: Person) -> httpx.Response:
        return await self.world.app.get(f"{self.world.path}/sharing-requests", person.token)

    async def waiting(self, person: Person) -> list[str]:
        """The ids of resources of this world that wait for the person."""
        answer = await self.world.app.get("/api/sharing-requests", person.token)
        assert answer.status_code == 200, answer.text
        rows = answer.json()
        return [row["resource_id"] for row in rows if row["preschool_id"] == str(self.world.preschool_id)]

    async def sees(self, person: Person, resource_id: object, owner_id: UUID | None = None) -> int:
        return (await self.world.app.get(self.path(resource_id, owner_id), person.token)).status_code

    async def sees_edition(self, person: Person, resource_id: object, reach: str) -> int:
        return await self.sees(person, self.edition(resource_id, reach), NOWHERE)


async def a_circle(world: World) -> Circle:
    app = world.app
    neighbour = World(app, region_id=world.region_id, district_id=world.district_id)
    await _beside(neighbour)
    stranger = await a_world(app)
    return Circle(
        world=world,
        author=await world.educator(),
        colleague=await world.educator(world.butterflies),
        methodist=await world.staff(Role.METHODIST),
        head=await world.head(),
        district=await world.above(Role.DISTRICT),
        region=await world.above(Role.REGION),
        ministry=await world.above(Role.MINISTRY),
        neighbour=neighbour,
        neighbours=await neighbour.educator(),
        stranger=stranger,
        strangers=await stranger.educator(),
        other_district=await stranger.above(Role.DISTRICT),
    )


async def _beside(world: World) -> None:
    """Another preschool where the region and the district are on record already."""
    async with world.app.parts.database.writing() as work:
        await work.raw.execute(
            """insert into preschool (id, region_id, district_id, name, number, ownership, profile, address)
               values ($1, $2, $3, 'Qoʻshni', '', 'state', 'general', '')""",
            world.preschool_id,
            world.region_id,
            world.district_id,
        )
        for group_id, name in ((world.sunflowers, "Kungaboqar"), (world.butterflies, "Kapalak")):
            await work.raw.execute(
                """insert into preschool_group (preschool_id, id, name, age_band, language, school_year)
                   values ($1, $2, $3, 'middle', 'uz', 2026)""",
                world.preschool_id,
                group_id,
                name,
            )


async def opens(  # who, what, and by which way
    world: World, person: Person | None, address: str, file_id: UUID, query: str = "", cookie: str = ""
) -> int:
    """The status of an address for whoever has seen its bytes before: 304 where it still opens."""
    headers = {"if-none-match": f'"{etag_of(file_id)}"'}
    if cookie:
        headers["cookie"] = f"{SESSION_COOKIE}={cookie}"
    if person:
        headers["authorization"] = f"Bearer {person.token}"
    return (await world.app.http.get(f"{address}{query}", headers=headers)).status_code


async def counted(world: World, sql: str, *values: object) -> Any:
    async with world.app.parts.database.reading() as work:
        return await work.raw.fetchval(sql, *values)
