"""Devices that write without rest, and send again by the same key whatever was not acknowledged."""

import asyncio
import random
from collections.abc import Sequence
from contextlib import AsyncExitStack
from dataclasses import dataclass, field
from itertools import cycle
from typing import Any, Final, Protocol
from uuid import UUID

import httpx

from server.shared.ids import uuid7
from tests.soundness.ledger import Tally
from tests.support.world import Person, World

_AGAIN_AFTER: Final = 0.03
_TRIED_AGAIN: Final = frozenset({502, 503})
PATIENCE: Final = 20.0


@dataclass
class Device:
    """One tablet of one person. ``hangs_up`` is the share of requests whose answer it does not wait for."""

    http: httpx.AsyncClient
    person: Person
    hangs_up: float = 0.0
    sent: int = 0
    again: int = 0
    other_answers: list[str] = field(default_factory=list)
    told_to_wait: set[str] = field(default_factory=set)
    """The codes by which the server asked to be tried again."""

    async def say(self, method: str, path: str, body: object = None, content: bytes | None = None) -> httpx.Response:
        """One command, sent by one key until it is answered; ``content`` goes raw and without a sign-in."""
        self.sent += 1
        headers = {} if content is not None else self._headers(uuid7())
        while True:
            answer = await self._answer(method, path, headers, body, content)
            if answer is not None and answer.status_code not in _TRIED_AGAIN:
                if answer.status_code >= 400:
                    self.other_answers.append(f"{method} {path} {answer.status_code} {answer.text[:300]}")
                return answer
            if answer is not None:
                self.told_to_wait.add(str(answer.json().get("code")))
            self.again += 1
            await asyncio.sleep(_AGAIN_AFTER)

    def _headers(self, key: UUID) -> dict[str, str]:
        return {"authorization": f"Bearer {self.person.token}", "idempotency-key": str(key)}

    async def _answer(
        self, method: str, path: str, headers: dict[str, str], body: object, content: bytes | None
    ) -> httpx.Response | None:
        """None when the line broke, by the network's fault or by ours."""
        patience = PATIENCE if random.random() >= self.hangs_up else random.uniform(0.001, 0.03)
        try:
            async with asyncio.timeout(patience):
                return await self.http.request(method, path, headers=headers, json=body, content=content)
        except (httpx.TransportError, TimeoutError):
            return None


class Kind(Protocol):
    """One kind of write, by one device of its own."""

    name: str
    person: Person

    async def write(self, device: Device) -> None:
        """Writes once and remembers what was acknowledged."""
        ...

    async def tally(self, world: World, device: Device) -> Tally:
        """What the database holds of it."""
        ...


@dataclass
class Crowd:
    """Several devices, each writing one kind of thing, until told to rest; what is under way is sent to its end."""

    world: World
    addresses: Sequence[str]
    kinds: Sequence[Kind]
    hangs_up: float = 0.0
    devices: list[Device] = field(default_factory=list)
    resting: bool = False

    async def write(self) -> None:
        async with AsyncExitStack() as stack:
            lines = [await stack.enter_async_context(_line_to(address)) for address in self.addresses]
            await self.write_over(*lines)

    async def write_over(self, *lines: httpx.AsyncClient) -> None:
        """The same over lines that are open."""
        self.devices = [Device(line, kind.person, self.hangs_up) for line, kind in zip(cycle(lines), self.kinds)]
        await asyncio.gather(*(self._go_on(*pair) for pair in zip(self.kinds, self.devices, strict=True)))

    async def _go_on(self, kind: Kind, device: Device) -> None:
        while not self.resting:
            await kind.write(device)

    async def write_for(self, seconds: float) -> None:
        """The same for so long."""
        writing = asyncio.create_task(self.write())
        await asyncio.sleep(seconds)
        await self.rest(writing)

    async def rest(self, writing: "asyncio.Task[None]") -> None:
        """Lets all of them finish what they began."""
        self.resting = True
        await asyncio.wait_for(writing, 120)

    @property
    def other_answers(self) -> list[str]:
        """Refusals that nobody expected."""
        return [answer for device in self.devices for answer in device.other_answers]

    @property
    def told_to_wait(self) -> set[str]:
        return {code for device in self.devices for code in device.told_to_wait}

    @property
    def tried_again(self) -> int:
        return sum(device.again for device in self.devices)

    async def tallies(self) -> list[Tally]:
        return [await kind.tally(self.world, device) for kind, device in zip(self.kinds, self.devices, strict=True)]


def _line_to(address: str) -> httpx.AsyncClient:
    return httpx.AsyncClient(base_url=address, timeout=PATIENCE)


async def rows(world: World, sql: str, *values: Any) -> list[Any]:
    """What the world's own database answers."""
    async with world.app.parts.database.reading() as work:
        found: list[Any] = await work.raw.fetch(sql, *values)
    return found
