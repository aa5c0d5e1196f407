"""The kinds of writes that people send all day: entries, marks, lines of plans, messages, files."""

import hashlib
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field
from functools import cache
from random import Random
from typing import Any, Final
from uuid import UUID

from media_library.storage import LIBRARY
from server.shared.ids import uuid7
from tests.media_library.intake_files import wav
from tests.media_library.parts_sending import in_parts
from tests.server.development_cards.steps import a_mark, a_round
from tests.soundness.ledger import Tally
from tests.soundness.sending import Device, Kind, rows
from tests.support.observations import an_entry, indicators
from tests.support.plans import draft_week, load_reference
from tests.support.world import Person, World

BATCH: Final = 5
_LEVELS: Final = (0.0, 0.5, 1.0)
_SECONDS_OF_SOUND: Final = 50
"""A recording of two parts."""
_HEADER: Final = 44


def _of_ids(what: str, device: Device, ids: Sequence[UUID], found: Sequence[Counter[UUID]]) -> Tally:
    """``found`` are the ids in each table that has to hold each of them once."""
    lost = {one for one in ids for table in found if table[one] == 0}
    doubled = {one for one in ids for table in found if table[one] > 1}
    there = sum(1 for one in ids if found[0][one])
    return Tally(what, device.sent, device.again, len(ids), there, len(lost), len(doubled))


def _of_count(what: str, device: Device, acknowledged: int, found: int) -> Tally:
    """Of changes of one thing: each makes the next revision of it."""
    lost, doubled = max(0, acknowledged - found), max(0, found - acknowledged)
    return Tally(what, device.sent, device.again, acknowledged, found, lost, doubled)


async def _counted(world: World, *statements: str) -> list[Counter[UUID]]:
    return [
        Counter(UUID(str(row[0])) for row in await rows(world, statement, world.preschool_id))
        for statement in statements
    ]


@dataclass
class Entries:
    """Observations, one to a request or several."""

    person: Person
    child_id: UUID
    path: str
    world: World
    batch: int = 1
    ids: list[UUID] = field(default_factory=list)

    @property
    def name(self) -> str:
        return "observations in batches" if self.batch > 1 else "observations"

    async def write(self, device: Device) -> None:
        entries = [an_entry(self.world.app, self.child_id) for _ in range(self.batch)]
        answer = await device.say("POST", f"{self.path}/observations", {"observations": entries})
        if answer.status_code == 201:
            self.ids += [UUID(entry["id"]) for entry in entries]

    async def tally(self, world: World, device: Device) -> Tally:
        found = await _counted(
            world,
            "select id from observation where preschool_id = $1",
            "select observation_id from observation_child where preschool_id = $1",
            "select subject_id from audit_entry where preschool_id = $1",
            "select subject_id from change where preschool_id = $1",
        )
        return _of_ids(self.name, device, self.ids, found)


@dataclass
class Messages:
    """A conversation with a family."""

    person: Person
    child_id: UUID
    path: str
    name: str = "messages"
    ids: list[UUID] = field(default_factory=list)

    async def write(self, device: Device) -> None:
        said = {"id": str(uuid7()), "text": "Bugun yaxshi uxladi"}
        answer = await device.say("POST", f"{self.path}/children/{self.child_id}/messages", said)
        if answer.status_code == 201:
            self.ids.append(UUID(said["id"]))

    async def tally(self, world: World, device: Device) -> Tally:
        found = await _counted(
            world,
            "select id from message where preschool_id = $1",
            "select subject_id from audit_entry where preschool_id = $1",
            "select subject_id from change where preschool_id = $1",
        )
        return _of_ids(self.name, device, self.ids, found)


@dataclass
class Marks:
    """One mark of a card, rewritten again and again: every rewriting is a revision, and keeps what stood before."""

    person: Person
    child_id: UUID
    path: str
    round_id: str
    group_id: UUID
    name: str = "marks of a card"
    acknowledged: int = 0

    async def write(self, device: Device) -> None:
        level = _LEVELS[self.acknowledged % len(_LEVELS)]
        mark = a_mark(self.child_id, self._indicator, level, revision=self.acknowledged)
        path = f"{self.path}/rounds/{self.round_id}/groups/{self.group_id}/marks"
        answer = await device.say("PUT", path, {"marks": [mark]})
        if answer.status_code == 200 and not answer.json()["marks"][0]["clashed"]:
            self.acknowledged += 1

    @property
    def _indicator(self) -> UUID:
        return indicators("speech")[0]

    async def tally(self, world: World, device: Device) -> Tally:
        (found,) = await rows(
            world,
            """select m.revision, (select count(*) from card_mark_version v where v.card_id = m.card_id
                                   and v.indicator_id = m.indicator_id) + 1 as kept
               from card_mark m where m.preschool_id = $1 and m.child_id = $2 and m.indicator_id = $3""",
            world.preschool_id,
            self.child_id,
            self._indicator,
        )
        worse = max((found["revision"], found["kept"]), key=lambda count: abs(count - self.acknowledged))
        return _of_count(self.name, device, self.acknowledged, worse)


@dataclass
class Lines:
    """One line of the week's plan, rewritten again and again."""

    person: Person
    plan_id: str
    path: str
    line: dict[str, Any]
    name: str = "lines of a weekly plan"
    acknowledged: int = 0

    async def write(self, device: Device) -> None:
        said = {
            **self.line,
            "title": f"Sayr {self.acknowledged}",
            "revision": self.line["revision"] + self.acknowledged,
        }
        answer = await device.say("PUT", f"{self.path}/weekly-plans/{self.plan_id}", {"put": [said]})
        if answer.status_code == 200:
            self.acknowledged += 1

    async def tally(self, world: World, device: Device) -> Tally:
        (found,) = await rows(
            world,
            "select revision from activity where preschool_id = $1 and id = $2",
            world.preschool_id,
            UUID(self.line["id"]),
        )
        return _of_count(self.name, device, self.acknowledged, found["revision"] - self.line["revision"])


@dataclass
class Files:
    """Recordings sent in parts; found are those that are ready and whose object in the store is what was sent."""

    person: Person
    path: str
    name: str = "files in parts"
    sums: dict[UUID, str] = field(default_factory=dict)

    async def write(self, device: Device) -> None:
        content, file_id = _recording(len(self.sums)), uuid7()
        said = {"id": str(file_id), "purpose": "resource", "name": "ovoz.wav", "media_type": "audio/wav"}
        begun = await device.say("POST", f"{self.path}/files", {**said, "byte_size": len(content), "in_parts": True})
        if begun.status_code != 201:
            return
        for part, piece in zip(begun.json()["parts"]["parts"], in_parts(content), strict=True):
            await device.say("PUT", part["direct_url"], content=piece)
        arrived = await device.say("POST", f"{self.path}/files/{file_id}/arrived")
        if arrived.status_code == 200:
            self.sums[file_id] = hashlib.sha256(content).hexdigest()

    async def tally(self, world: World, device: Device) -> Tally:
        found = await rows(
            world,
            """select f.id, r.key from stored_file f
               join rendition r on r.preschool_id = f.preschool_id and r.file_id = f.id
               where f.preschool_id = $1 and f.state = 'ready'""",
            world.preschool_id,
        )
        storage = world.app.parts.storage
        kept = [
            row["id"]
            for row in found
            if hashlib.sha256(await storage.get(LIBRARY, row["key"])).hexdigest() == self.sums.get(row["id"])
        ]
        return _of_ids(self.name, device, list(self.sums), [Counter(kept)])


@cache
def _silence() -> bytes:
    return wav(_SECONDS_OF_SOUND, rate=48_000)[:_HEADER] + Random(5).randbytes(_SECONDS_OF_SOUND * 96_000)


def _recording(number: int) -> bytes:
    """Another one each time."""
    return _silence()[:-8] + number.to_bytes(8, "big")


async def every_kind(world: World, files: bool = True) -> list[Kind]:
    """One of each kind, by people of one preschool, each about a child or a thing of its own."""
    await load_reference(world.app)
    head, educator, path = await world.head(), await world.educator(), world.path
    week = await draft_week(world, educator)
    round_id = await a_round(world, head)
    kinds: list[Kind] = [
        Entries(educator, await world.child(), path, world),
        Entries(await world.educator(), await world.child(), path, world, BATCH),
        Messages(educator, await world.child(), path),
        Marks(educator, await world.child(), path, round_id, world.sunflowers),
        Lines(educator, week["id"], path, week["activities"][0]),
    ]
    return [*kinds, Files(educator, path)] if files else kinds
