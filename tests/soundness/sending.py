"""Devices that write without rest, and send again by the same key whatever was not acknowledged."""

import asyncio
import os
from collections.abc import Sequence
from dataclasses import dataclass, field
from uuid import UUID

import httpx

from server.shared.ids import uuid7
from tests.support.observations import an_entry
from tests.support.world import Person, World

LENGTH = float(os.environ.get("NIHOL_SOUNDNESS_SECONDS", "3"))
"""Seconds of load for each test; the short form of the suite unless told otherwise."""
DEVICES = 8
_AGAIN_AFTER = 0.03
_TRIED_AGAIN = {502, 503}


@dataclass
class Devices:
    """Several devices of one educator; ``acknowledged`` are the ids of entries that were answered with 201."""

    world: World
    person: Person
    child_id: UUID
    address: str
    acknowledged: list[UUID] = field(default_factory=list)
    tried_again: int = 0
    other_answers: list[str] = field(default_factory=list)
    resting: bool = False

    async def write(self) -> None:
        """Until told to rest; what is under way then is still sent to its end."""
        async with httpx.AsyncClient(base_url=self.address, timeout=20) as http:
            await asyncio.gather(*(self._device(http) for _ in range(DEVICES)))

    async def _device(self, http: httpx.AsyncClient) -> None:
        while not self.resting:
            entry = an_entry(self.world.app, self.child_id)
            key = uuid7()
            while not await self._sent(http, entry, key):
                self.tried_again += 1
                await asyncio.sleep(_AGAIN_AFTER)

    async def _sent(self, http: httpx.AsyncClient, entry: dict[str, object], key: UUID) -> bool:
        """Whether there is nothing more to do about the entry."""
        headers = {"authorization": f"Bearer {self.person.token}", "idempotency-key": str(key)}
        try:
            answer = await http.post(f"{self.world.path}/observations", headers=headers, json={"observations": [entry]})
        except httpx.TransportError:
            return False
        if answer.status_code in _TRIED_AGAIN:
            return False
        if answer.status_code == 201:
            self.acknowledged.append(UUID(str(entry["id"])))
        else:
            self.other_answers.append(f"{answer.status_code} {answer.text}")
        return True


@dataclass(frozen=True)
class Kept:
    """What the database holds of the entries, as sorted lists: each id once, or something is wrong."""

    entries: Sequence[UUID]
    about: Sequence[UUID]
    audited: Sequence[UUID]
    told: Sequence[UUID]


_KEPT = {
    "entries": "select id from observation where preschool_id = $1 order by 1",
    "about": "select observation_id from observation_child where preschool_id = $1 order by 1",
    "audited": "select subject_id from audit_entry where preschool_id = $1 order by 1",
    "told": "select subject_id from change where preschool_id = $1 order by 1",
}


async def kept(world: World) -> Kept:
    async with world.app.parts.database.reading() as work:
        found = {
            name: [UUID(str(row[0])) for row in await work.raw.fetch(sql, world.preschool_id)]
            for name, sql in _KEPT.items()
        }
    return Kept(**found)


def each_once(ids: Sequence[UUID]) -> Kept:
    """What has to be there when these and no others were written."""
    once = sorted(ids)
    return Kept(once, once, once, once)
