"""The WHERE clause and the object check answer the same question alike, over random reaches in a small country."""

import random
from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import date
from typing import Any
from uuid import UUID

import pytest
from sqlalchemy import select
from sqlalchemy.orm import DeclarativeBase

from server.features.children.models import Child, Enrolment, Guardian
from server.features.places.models import District, Region
from server.features.preschools.models import CalendarDay, Preschool, PreschoolGroup
from server.features.staff.models import StaffGroup, StaffMember
from server.kernel.access import Extent, Whereabouts
from server.kernel.database import Prepared, Work
from server.kernel.visibility import visible
from server.shared.domain.permissions import GRANTS, Reach
from server.shared.ids import uuid7
from tests.support.app import App

DAYS = (date(2026, 8, 20), date(2026, 11, 18), date(2027, 1, 15))
Key = tuple[UUID, UUID]


@dataclass
class Country:
    """Where every row of every model is, on each of the days; ids of groups and children repeat between preschools."""

    regions: list[UUID] = field(default_factory=list)
    districts: list[UUID] = field(default_factory=list)
    preschools: dict[UUID, tuple[UUID, UUID]] = field(default_factory=dict)
    group_ids: list[UUID] = field(default_factory=lambda: [uuid7() for _ in range(3)])
    child_ids: list[UUID] = field(default_factory=lambda: [uuid7() for _ in range(4)])
    rows: dict[type[DeclarativeBase], dict[Key, dict[date, Whereabouts]]] = field(default_factory=dict)

    def put(self, model: type[DeclarativeBase], key: Key, groups: Any = (), children: Iterable[UUID] = ()) -> None:
        """``groups``: always the same ones, or by day."""
        by_day = groups if isinstance(groups, dict) else dict.fromkeys(DAYS, groups)
        district_id, region_id = self.preschools[key[0]]
        self.rows.setdefault(model, {})[key] = {
            day: Whereabouts(
                preschool_id=key[0],
                group_ids=frozenset(by_day[day]),
                child_ids=frozenset(children),
                district_id=district_id,
                region_id=region_id,
            )
            for day in DAYS
        }

    def any_reach(self, chance: random.Random) -> Extent:
        """A reach made of a few random places, on a random day."""
        pairs = [(home, group) for home in self.preschools for group in self.group_ids]
        children = [(home, child) for home in self.preschools for child in self.child_ids]

        def few(things: list[Any]) -> set[Any]:
            return set(chance.sample(things, chance.choice((0, 0, 0, 1, 2))))

        return Extent(
            on=chance.choice(DAYS),
            everywhere=chance.random() < 0.03,
            region_ids=few(self.regions),
            district_ids=few(self.districts),
            preschool_ids=few(list(self.preschools)),
            groups=few(pairs),
            children=few(children),
            child_groups=few(pairs),
        )


async def a_country(app: App, chance: random.Random) -> Country:
    country = Country()
    async with app.parts.database.writing() as work:
        for _ in range(2):
            await _a_region(work, country)
        for preschool_id in country.preschools:
            await _its_people(work, country, preschool_id, chance)
    return country


async def _a_region(work: Work, country: Country) -> None:
    region_id = uuid7()
    country.regions.append(region_id)
    work.session.add(Region(id=region_id, iso=region_id.hex[-8:], name={"uz": "R"}, position=99))
    await work.flush()
    for _ in range(2):
        district_id = uuid7()
        country.districts.append(district_id)
        work.session.add(District(id=district_id, region_id=region_id, slug=district_id.hex, name={"uz": "D"}))
        await work.flush()
        preschool_id = uuid7()
        country.preschools[preschool_id] = (district_id, region_id)
        work.session.add(Preschool(id=preschool_id, region_id=region_id, district_id=district_id, name="P"))
        await work.flush()
        country.put(Preschool, (preschool_id, preschool_id))


async def _its_people(work: Work, country: Country, home: UUID, chance: random.Random) -> None:
    staff_id, day_id = uuid7(), uuid7()
    work.session.add(
        StaffMember(
            preschool_id=home,
            id=staff_id,
            role="educator",
            family_name="A",
            given_name="B",
            starts_on=DAYS[0],
            sort_key="",
        )
    )
    work.session.add(CalendarDay(preschool_id=home, id=day_id, day=DAYS[1], works=False))
    country.put(StaffMember, (home, staff_id))
    country.put(CalendarDay, (home, day_id))
    for number, group_id in enumerate(country.group_ids):
        work.session.add(
            PreschoolGroup(preschool_id=home, id=group_id, name=f"G{number}", age_band="middle", school_year=2026)
        )
        country.put(PreschoolGroup, (home, group_id), {group_id})
    for child_id in country.child_ids:
        work.session.add(
            Child(preschool_id=home, id=child_id, family_name="A", given_name="B", birth_date=DAYS[0], sort_key="")
        )
    await work.flush()
    leading = uuid7()
    led = chance.choice(country.group_ids)
    work.session.add(StaffGroup(preschool_id=home, id=leading, staff_id=staff_id, group_id=led))
    country.put(StaffGroup, (home, leading), {led})
    for child_id in country.child_ids:
        await _its_way(work, country, home, child_id, chance)


async def _its_way(work: Work, country: Country, home: UUID, child_id: UUID, chance: random.Random) -> None:
    """Puts the child into a group, moves it to another one, or leaves it outside."""
    first, second = chance.sample(country.group_ids, 2)
    periods = chance.choice(
        [
            [],
            [(first, date(2026, 9, 1), None)],
            [(first, date(2026, 8, 1), date(2026, 11, 17)), (second, date(2026, 11, 18), None)],
            [(first, date(2026, 8, 1), date(2026, 11, 18))],
        ]
    )
    groups = {
        day: {group for group, since, until in periods if since <= day and (until is None or day <= until)}
        for day in DAYS
    }
    country.put(Child, (home, child_id), groups, [child_id])
    for group_id, since, until in periods:
        enrolment_id = uuid7()
        work.session.add(
            Enrolment(
                preschool_id=home, id=enrolment_id, child_id=child_id, group_id=group_id, starts_on=since, ends_on=until
            )
        )
        country.put(Enrolment, (home, enrolment_id), groups, [child_id])
    guardian_id = uuid7()
    work.session.add(Guardian(preschool_id=home, id=guardian_id, child_id=child_id, full_name="G"))
    country.put(Guardian, (home, guardian_id), groups, [child_id])
    await work.flush()


MODELS = (Preschool, StaffMember, CalendarDay, PreschoolGroup, StaffGroup, Child, Enrolment, Guardian)


@pytest.mark.parametrize("seed", range(4))
async def test_the_rows_found_are_exactly_the_rows_allowed(app: App, seed: int) -> None:
    chance = random.Random(seed)
    country = await a_country(app, chance)
    statements = {model: _keys_of(model) for model in MODELS}

    differing = []
    async with app.parts.database.reading() as work:
        for _ in range(50):
            extent = country.any_reach(chance)
            for model, prepared in statements.items():
                rows = country.rows[model]
                allowed = {key for key, places in rows.items() if extent.covers(places[extent.on])}
                found = {tuple(row.values()) for row in await work.rows(prepared, **extent.params())}
                if found & rows.keys() != allowed:
                    differing.append((model.__name__, extent, found & rows.keys() ^ allowed))

    assert differing == []


async def test_a_clause_bound_to_a_reach_finds_what_the_prepared_one_finds(app: App) -> None:
    chance = random.Random(7)
    country = await a_country(app, chance)

    async with app.parts.database.reading() as work:
        for model in MODELS:
            for _ in range(10):
                extent = country.any_reach(chance)
                home = model.id if model is Preschool else model.preschool_id  # type: ignore[attr-defined]
                bound = await work.session.execute(select(home, model.id).where(visible(model, extent)))
                prepared = await work.rows(_keys_of(model), **extent.params())

                assert {tuple(row) for row in bound} == {tuple(row.values()) for row in prepared}


def _keys_of(model: Any) -> Prepared:
    home = model.id.label("home") if model is Preschool else model.preschool_id
    return Prepared(select(home, model.id).where(visible(model)))


def test_every_reach_of_the_matrix_is_one_that_both_checks_know() -> None:
    assert {reach for grants in GRANTS.values() for reach in grants.values()} == set(Reach)
