"""Sending files to a library of a test's own, by both ways, and entries that hold them."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any
from uuid import UUID

import anyio
import httpx

from server.features.frameworks.models import Framework
from server.features.observations.models import Observation, ObservationChild, ObservationPhoto
from server.kernel.tokens import AccessClaims
from server.shared.ids import uuid7
from server.worker import drain
from tests.media_library.intake_files import phone_tags, photo
from tests.support.world import Person, World


def a_photo() -> bytes:
    """What a telephone sends: with its maker, its rotation and the place where it was taken."""
    return photo((800, 600), exif=phone_tags())


@dataclass(frozen=True)
class Sender:
    """Somebody who sends files."""

    world: World
    person: Person

    async def begin(
        self, content: bytes, name: str = "rasm.jpg", purpose: str = "resource", file_id: UUID | None = None
    ) -> httpx.Response:
        body = {
            "id": str(file_id or uuid7()),
            "purpose": purpose,
            "name": name,
            "media_type": "image/jpeg",
            "byte_size": len(content),
        }
        return await self.world.app.post(f"{self.world.path}/files", self.person.token, body)

    async def waiting(self, content: bytes, name: str = "rasm.jpg", purpose: str = "resource") -> UUID:
        """A file whose bytes are here and that nobody has judged yet."""
        ticket = (await self.begin(content, name, purpose)).json()
        assert (await self.put(ticket["direct_url"], content)).status_code == 200
        return UUID(ticket["file_id"])

    async def ready(self, content: bytes, name: str = "rasm.jpg", purpose: str = "resource") -> UUID:
        file_id = await self.waiting(content, name, purpose)
        await drain(self.world.app.parts)
        assert (await self.state(file_id))["state"] == "ready"
        return file_id

    async def put(self, address: str, content: bytes, method: str = "PUT") -> httpx.Response:
        """The bytes as a picker of files sends them: raw, without any header of ours."""
        return await self.world.app.http.request(method, address, content=content)

    async def state(self, file_id: UUID) -> dict[str, Any]:
        found: dict[str, Any] = (
            await self.world.app.get(f"{self.world.path}/files/{file_id}", self.person.token)
        ).json()
        return found


async def by_form(ticket: dict[str, Any], content: bytes) -> int:
    """Posts the form to the store itself; answers its status."""
    async with httpx.AsyncClient() as http:
        answer = await http.post(ticket["url"], data=ticket["fields"], files={"file": ("x", content)})
    return answer.status_code


async def asgi(
    world: World, method: str, address: str, messages: list[Any], answer: Callable[[Any], None], token: str = ""
) -> None:
    """One request message by message; after the last of ``messages`` its sender listens to the end, then goes."""
    application: Any = world.app.http._transport.app  # type: ignore[attr-defined]  # no other way to its ASGI side
    url = httpx.URL(f"http://nihol.test{address}")

    ended = anyio.Event()

    async def receive() -> Any:
        if messages:
            return messages.pop(0)
        await ended.wait()
        return {"type": "http.disconnect"}

    async def send(message: Any) -> None:
        answer(message)
        if message["type"] == "http.response.body" and not message.get("more_body"):
            ended.set()

    scope = {
        "type": "http",
        "method": method,
        "path": url.path,
        "raw_path": url.raw_path,
        "query_string": url.query,
        "headers": [(b"content-length", b"100000"), (b"authorization", f"Bearer {token}".encode())],
        "http_version": "1.1",
        "scheme": "http",
        "root_path": "",
        "client": ("127.0.0.1", 1),
        "server": ("nihol.test", 80),
        "state": {},
    }
    await application(scope, receive, send)


def grant_of(world: World, person: Person) -> str:
    claims = AccessClaims(person.account_id, person.session_id)
    return world.app.parts.gate.issuer.media_grant(claims, world.app.clock.now())


async def observed(
    world: World, author: Person, file_id: UUID, *child_ids: UUID, shared: bool = True, group_id: UUID | None = None
) -> UUID:
    """An entry about the children that holds the photo."""
    framework_id, observation_id, now = uuid7(), uuid7(), world.app.clock.now()
    async with world.app.parts.database.writing() as work:
        session = work.session
        session.add(
            Framework(id=framework_id, slug=framework_id.hex, version="1", title={}, details={}, in_force=False)
        )
        await work.flush()
        session.add(
            Observation(
                preschool_id=world.preschool_id,
                id=observation_id,
                group_id=group_id or world.sunflowers,
                author_id=author.account_id,
                author_name="Nodira",
                observed_at=now,
                recorded_at=now,
                text="Piramida yasadi",
                framework_id=framework_id,
                area="cognitive",
                shared=shared,
            )
        )
        await work.flush()
        held = {"preschool_id": world.preschool_id, "observation_id": observation_id}
        session.add(ObservationPhoto(id=uuid7(), file_id=file_id, **held))
        for child_id in child_ids:
            session.add(ObservationChild(child_id=child_id, observed_at=now, **held))
    return observation_id


async def figure(world: World, sql: str, *values: object) -> Any:
    """One value out of the database."""
    async with world.app.parts.database.reading() as work:
        return await work.raw.fetchval(sql, *values)
