"""Who reads which resource: the rule and the clause answer alike, over random readers in a small country."""

import random
from dataclasses import replace
from datetime import date
from itertools import product
from uuid import UUID

from sqlalchemy import text

from media_library.models import Resource, ResourceChild, StoredFile
from media_library.reading import Reader, Shelf, may_read, readable
from media_library.sharing.models import SharingRequest
from server.features.consents.models import Consent
from server.kernel.access import Extent
from server.kernel.database import Prepared
from server.shared.ids import NOWHERE, uuid7
from tests.support.app import App
from tests.support.world import Person, World, a_world

READ = Prepared(text(f"select r.id from resource r where r.id = any(:ids) and {readable('r')}"))


async def test_the_rule_and_the_clause_agree_for_every_reader(app: App) -> None:
    chance = random.Random(11)
    worlds = [await a_world(app) for _ in range(3)]
    people = [await world.educator() for world in worlds]
    shelves = await _shelves(worlds, people)
    districts = {world.preschool_id: world.district_id for world in worlds}

    for _ in range(150):
        reader = _any_reader(chance, worlds, people)
        async with app.parts.database.reading() as work:
            found = await work.rows(READ, ids=list(shelves), **reader.params())
        home_districts = frozenset(districts[home] for home in reader.member_of)
        expected = {one for one, shelf in shelves.items() if may_read(reader, shelf, home_districts)}
        assert {row["id"] for row in found} == expected


def test_of_ones_own_and_of_what_is_shared_everybody_reads_what_is_meant_for_them() -> None:
    home, district, author = uuid7(), uuid7(), uuid7()
    at_home = Reader(uuid7(), frozenset({home}), frozenset(), Extent(on=date(2026, 11, 18)))
    stranger = replace(at_home, member_of=frozenset({uuid7()}))
    shelf = Shelf(home, "preschool", author, district, uuid7())

    def read(reader: Reader, shelf: Shelf) -> bool:
        return may_read(reader, shelf, frozenset({district}) if reader.member_of == {home} else frozenset())

    of_district = replace(shelf, owner_id=NOWHERE, reach="district")
    assert [read(one, shelf) for one in (at_home, stranger)] == [True, False]
    assert [read(one, of_district) for one in (at_home, stranger)] == [True, False]
    assert [read(one, replace(of_district, reach="everybody")) for one in (at_home, stranger)] == [True, True]
    mine = replace(shelf, reach="mine")
    reviewer = replace(at_home, reviews_at=frozenset({home}))
    assert [read(one, mine) for one in (at_home, replace(at_home, account_id=author), reviewer)] == [False, True, False]
    assert read(reviewer, replace(mine, asked=True))


async def _shelves(worlds: list[World], people: list[Person]) -> dict[UUID, Shelf]:
    found = {}
    for world, person in zip(worlds, people, strict=True):
        children = {"": None, "nothing": await world.child(), "photos": await _agreed(world)}
        owners = ((world.preschool_id, "mine"), (world.preschool_id, "preschool"), (NOWHERE, "district"))
        for (owner_id, reach), asked, agreed in product(
            (*owners, (NOWHERE, "everybody")), (True, False), ("", "nothing", "photos")
        ):
            if owner_id == NOWHERE and (asked or agreed):
                continue
            shelf = Shelf(
                owner_id=owner_id,
                reach=reach,
                author_id=person.account_id,
                district_id=None if reach == "everybody" else world.district_id,
                region_id=None if reach == "everybody" else world.region_id,
                asked=asked,
                of_children=agreed != "",
                withheld=agreed == "nothing",
            )
            found[await _put(world, shelf, person, children[agreed])] = shelf
    return found


async def _agreed(world: World) -> UUID:
    """A child whose family agreed to pictures and not to sharing."""
    child_id = await world.child()
    async with world.app.parts.database.writing() as work:
        work.session.add(
            Consent(
                preschool_id=world.preschool_id,
                id=uuid7(),
                child_id=child_id,
                purpose="photos",
                given=True,
                said_by=uuid7(),
                said_by_name="",
            )
        )
    return child_id


async def _put(world: World, shelf: Shelf, person: Person, child_id: UUID | None) -> UUID:
    file_id, resource_id = uuid7(), uuid7()
    file = StoredFile(
        preschool_id=shelf.owner_id, id=file_id, purpose="resource", declared_size=1, uploaded_by=person.account_id
    )
    marks = {"theme_weeks": [], "age_bands": [], "areas": [], "title": {}, "description": {}, "kind": "picture"}
    resource = Resource(
        preschool_id=shelf.owner_id,
        id=resource_id,
        file_id=file_id,
        reach=shelf.reach,
        author_id=shelf.author_id,
        district_id=shelf.district_id if shelf.reach == "district" else None,
        **marks,
    )
    rows: list[object] = [file, resource]
    if shelf.asked:
        rows.append(
            SharingRequest(
                preschool_id=shelf.owner_id,
                id=uuid7(),
                resource_id=resource_id,
                reach="preschool",
                district_id=world.district_id,
                region_id=world.region_id,
                asked_by=person.account_id,
                asked_by_name="",
            )
        )
    if child_id:
        rows.append(ResourceChild(preschool_id=shelf.owner_id, id=uuid7(), resource_id=resource_id, child_id=child_id))
    async with world.app.parts.database.writing() as work:
        for row in rows:
            work.session.add(row)
            await work.flush()
    return resource_id


def _any_reader(chance: random.Random, worlds: list[World], people: list[Person]) -> Reader:
    def few(ids: list[UUID]) -> list[UUID]:
        return chance.sample(ids, chance.choice((0, 0, 1, 2)))

    homes = [world.preschool_id for world in worlds]
    return Reader(
        account_id=chance.choice([*(person.account_id for person in people), uuid7()]),
        member_of=frozenset(few(homes)),
        reviews_at=frozenset(few(homes)),
        library=Extent(
            on=date(2026, 11, 18),
            everywhere=chance.random() < 0.1,
            district_ids=set(few([world.district_id for world in worlds])),
            region_ids=set(few([world.region_id for world in worlds])),
        ),
    )
