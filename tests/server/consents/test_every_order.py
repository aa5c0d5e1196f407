"""Whatever families say and educators tag, in whatever order: what is answered is what the pure rule allows."""

from dataclasses import dataclass, field
from random import Random
from uuid import UUID

import pytest

from media_library.models import Rendition
from server.shared.domain.consents import picture_shown
from server.shared.ids import uuid7
from tests.media_library.sending import observed
from tests.support.observations import a_photo, consented
from tests.support.world import Person, World, a_world

ETAG = "kept-before"
STEPS = 14


@dataclass
class Entry:
    """What was recorded: whom it names, with which picture."""

    id: UUID
    file_id: UUID
    children: frozenset[UUID]
    shared: bool
    withdrawn: bool = False


@dataclass
class Reader:
    """Somebody, the children they care for, and with which entries they work."""

    person: Person
    own: frozenset[UUID] = frozenset()
    whole: bool = False
    works_with: frozenset[UUID] = frozenset()

    def is_staff_of(self, entry: Entry) -> bool:
        return self.whole or bool(self.works_with & entry.children)


@dataclass
class Model:
    """The same facts as in the database, kept beside it."""

    world: World
    educator: Person
    children: list[UUID]
    photos: list[UUID]
    readers: dict[str, Reader]
    answers: dict[UUID, bool] = field(default_factory=dict)
    entries: list[Entry] = field(default_factory=list)

    def reads(self, reader: Reader, entry: Entry) -> bool:
        as_family = entry.shared and bool(entry.children & reader.own)
        return not entry.withdrawn and (reader.is_staff_of(entry) or as_family)

    def shows(self, reader: Reader, entry: Entry) -> bool:
        tagged = {child for one in self.entries if one.file_id == entry.file_id for child in one.children}
        own = reader.own if entry.shared else frozenset[UUID]()
        said = {child: self.answers.get(child) for child in tagged}
        return picture_shown(said, own, reader.is_staff_of(entry))

    def opens(self, reader: Reader, photo: UUID) -> bool:
        holding = [entry for entry in self.entries if entry.file_id == photo]
        if not holding:
            return reader.person is self.educator
        return any(self.reads(reader, entry) and self.shows(reader, entry) for entry in holding)

    async def step(self, chance: Random) -> None:
        what = chance.random()
        if what < 0.55 and self.entries:
            child_id, given = chance.choice(self.children), chance.random() < 0.7
            await consented(self.world, child_id, given)
            self.answers[child_id] = given
        elif what < 0.92 or not self.entries:
            await self.record(chance)
        else:
            entry = chance.choice(self.entries)
            async with self.world.app.parts.database.writing() as work:
                await work.raw.execute("update observation set withdrawn_at = now() where id = $1", entry.id)
            entry.withdrawn = True

    async def record(self, chance: Random) -> None:
        tagged, shared = chance.sample(self.children, chance.choice((1, 1, 2, 3))), chance.random() < 0.7
        photo = chance.choice(self.photos)
        entry_id = await observed(self.world, self.educator, photo, *tagged, shared=shared)
        self.entries.append(Entry(entry_id, photo, frozenset(tagged), shared))

    async def check(self) -> None:
        for name, reader in self.readers.items():
            for photo in self.photos:
                opened = await self.status(reader, f"/files/{photo}/thumb")
                assert (name, opened) == (name, 304 if self.opens(reader, photo) else 404)
            for entry in self.entries:
                await self.check_entry(name, reader, entry)

    async def check_entry(self, name: str, reader: Reader, entry: Entry) -> None:
        answer = await self.world.app.get(f"{self.world.path}/observations/{entry.id}", reader.person.token)
        readable = self.reads(reader, entry)
        assert (name, answer.status_code) == (name, 200 if readable else 404)
        if readable:
            photo = answer.json()["photos"][0]
            shown = self.shows(reader, entry)
            assert (name, photo["state"], bool(photo["thumb"])) == (name, "ready" if shown else "withheld", shown)

    async def status(self, reader: Reader, path: str) -> int:
        headers = {"authorization": f"Bearer {reader.person.token}", "if-none-match": f'"{ETAG}"'}
        return (await self.world.app.http.get(f"{self.world.path}{path}", headers=headers)).status_code


async def a_model(world: World) -> Model:
    """Two siblings, two other children of the group, and one that has moved to the other group since."""
    older, younger, bobur = [await world.child(name=name) for name in ("Aziza", "Anvar", "Bobur")]
    zebo, moved = await world.child(name="Zebo"), await world.child(world.butterflies, name="Davron")
    educator, others = await world.educator(), await world.educator(world.butterflies)
    of_the_group = frozenset({older, younger, bobur, zebo, moved})
    readers = {
        "head": Reader(await world.head(), whole=True),
        "educator": Reader(educator, works_with=of_the_group),
        "educator of the other group": Reader(others, works_with=frozenset({moved})),
        "parent of siblings": Reader(await world.parent(older, younger), frozenset({older, younger})),
        "parent": Reader(await world.parent(bobur), frozenset({bobur})),
        "parent of the one that moved": Reader(await world.parent(moved), frozenset({moved})),
        "stranger": Reader(await (await a_world(world.app)).head()),
    }
    photos = [await _an_opened_photo(world, educator) for _ in range(4)]
    return Model(world, educator, [older, younger, bobur, zebo, moved], photos, readers)


@pytest.mark.parametrize("seed", range(8))
async def test_no_address_answers_and_no_view_shows_what_the_rule_forbids(world: World, seed: int) -> None:
    model, chance = await a_model(world), Random(seed)

    for _ in range(STEPS):
        await model.step(chance)
        await model.check()


async def _an_opened_photo(world: World, sender: Person) -> UUID:
    """One whose bytes are not asked for, for its readers have seen them before."""
    file_id = await a_photo(world, sender)
    async with world.app.parts.database.writing() as work:
        work.session.add(
            Rendition(
                preschool_id=world.preschool_id,
                id=uuid7(),
                file_id=file_id,
                purpose="thumb",
                media_type="image/webp",
                byte_size=1,
                key=f"files/{ETAG}",
            )
        )
    return file_id
