"""Builders of a small world: a region, a district, a preschool with groups, people and children, all its own."""

from dataclasses import dataclass, field
from datetime import date, timedelta
from uuid import UUID

import pytest_asyncio

from server.features.accounts.models import Account, AuthSession, Duty
from server.features.children.models import Child, Enrolment, Guardian
from server.features.places.models import District, Region
from server.features.preschools.models import Preschool, PreschoolGroup
from server.features.staff.models import StaffGroup, StaffMember
from server.kernel.access import Actor
from server.kernel.database import Work
from server.kernel.tokens import AccessClaims
from server.shared.domain.alphabet import sort_key
from server.shared.domain.permissions import Role
from server.shared.ids import uuid7
from tests.support.app import BEGINNING, App

PASSWORD_HASH = "not a hash: these accounts sign in by token"
SCHOOL_YEAR = 2026
SEPTEMBER = date(SCHOOL_YEAR, 9, 1)


@dataclass
class Person:
    """An account that is signed in."""

    account_id: UUID
    session_id: UUID
    token: str
    staff_id: UUID | None = None
    guardian_ids: list[UUID] = field(default_factory=list)


@dataclass
class World:
    """One preschool in one district, with two groups and whatever a test adds."""

    app: App
    region_id: UUID = field(default_factory=uuid7)
    district_id: UUID = field(default_factory=uuid7)
    preschool_id: UUID = field(default_factory=uuid7)
    sunflowers: UUID = field(default_factory=uuid7)
    butterflies: UUID = field(default_factory=uuid7)

    @property
    def path(self) -> str:
        return f"/api/preschools/{self.preschool_id}"

    async def build(self) -> "World":
        tag = uuid7().hex[-8:]
        async with self.app.parts.database.writing() as work:
            work.session.add(Region(id=self.region_id, iso=tag, name=_named("Hudud"), position=99))
            await work.flush()
            work.session.add(District(id=self.district_id, region_id=self.region_id, slug=tag, name=_named("Tuman")))
            await work.flush()
            work.session.add(
                Preschool(
                    id=self.preschool_id, region_id=self.region_id, district_id=self.district_id, name=f"Nihol {tag}"
                )
            )
            await work.flush()
            for group_id, name, band in (
                (self.sunflowers, "Kungaboqar", "middle"),
                (self.butterflies, "Kapalak", "senior"),
            ):
                work.session.add(
                    PreschoolGroup(
                        preschool_id=self.preschool_id, id=group_id, name=name, age_band=band, school_year=SCHOOL_YEAR
                    )
                )
        return self

    async def staff(self, role: Role, *group_ids: UUID) -> Person:
        """A member of staff with an account, working with the groups."""
        async with self.app.parts.database.writing() as work:
            person = await self._account(work, role.value)
            person.staff_id = uuid7()
            work.session.add(
                StaffMember(
                    preschool_id=self.preschool_id,
                    id=person.staff_id,
                    account_id=person.account_id,
                    role=role.value,
                    family_name="Karimova",
                    given_name="Nodira",
                    starts_on=SEPTEMBER,
                    sort_key="karimova",
                )
            )
            await work.flush()
            for group_id in group_ids:
                work.session.add(
                    StaffGroup(preschool_id=self.preschool_id, id=uuid7(), staff_id=person.staff_id, group_id=group_id)
                )
        return person

    async def educator(self, *group_ids: UUID) -> Person:
        return await self.staff(Role.EDUCATOR, *(group_ids or (self.sunflowers,)))

    async def head(self) -> Person:
        return await self.staff(Role.HEAD)

    async def above(self, role: Role) -> Person:
        """Somebody above the preschool, at this world's district or region."""
        async with self.app.parts.database.writing() as work:
            person = await self._account(work, role.value)
            work.session.add(
                Duty(
                    id=uuid7(),
                    account_id=person.account_id,
                    role=role.value,
                    region_id=self.region_id if role in {Role.REGION, Role.TRAINER} else None,
                    district_id=self.district_id if role is Role.DISTRICT else None,
                )
            )
        return person

    async def child(
        self, group_id: UUID | None = None, name: str = "Aziza", family: str = "Olimova", since: date = SEPTEMBER
    ) -> UUID:
        """A child enrolled in the group (the sunflowers unless told otherwise)."""
        child_id = uuid7()
        async with self.app.parts.database.writing() as work:
            work.session.add(
                Child(
                    preschool_id=self.preschool_id,
                    id=child_id,
                    family_name=family,
                    given_name=name,
                    birth_date=date(2022, 3, 14),
                    gender="girl",
                    sort_key=sort_key(family, name, ""),
                )
            )
            await work.flush()
            work.session.add(
                Enrolment(
                    preschool_id=self.preschool_id,
                    id=uuid7(),
                    child_id=child_id,
                    group_id=group_id or self.sunflowers,
                    starts_on=since,
                )
            )
        return child_id

    async def parent(self, *child_ids: UUID) -> Person:
        """A guardian with an account, of the given children."""
        async with self.app.parts.database.writing() as work:
            person = await self._account(work, "parent")
            for child_id in child_ids:
                guardian_id = uuid7()
                person.guardian_ids.append(guardian_id)
                work.session.add(
                    Guardian(
                        preschool_id=self.preschool_id,
                        id=guardian_id,
                        child_id=child_id,
                        account_id=person.account_id,
                        full_name="Olimova Dilnoza",
                        kinship="mother",
                    )
                )
        return person

    async def actor(self, person: Person) -> Actor:
        async with self.app.parts.database.reading() as work:
            return await self.app.parts.gate.actors.by_session(work, person.session_id)

    async def _account(self, work: Work, name: str) -> Person:
        account_id, session_id, now = uuid7(), uuid7(), self.app.clock.now()
        work.session.add(
            Account(
                id=account_id,
                login=f"{name}-{account_id.hex[-10:]}",
                full_name="Sinov Odami",
                password_hash=PASSWORD_HASH,
            )
        )
        await work.flush()
        work.session.add(
            AuthSession(
                id=session_id,
                account_id=account_id,
                created_at=now,
                last_seen_at=now,
                expires_at=now + timedelta(days=400),
            )
        )
        await work.flush()
        token, _ = self.app.parts.gate.issuer.access_token(
            AccessClaims(account_id, session_id), now + timedelta(days=1)
        )
        return Person(account_id, session_id, token)


def _named(name: str) -> dict[str, str]:
    return {"uz": name, "ru": name, "en": name}


async def a_world(app: App) -> World:
    return await World(app).build()


@pytest_asyncio.fixture(loop_scope="session")
async def world(app: App) -> World:
    """A preschool of the test's own, at the hour at which every test begins, without jobs that others left waiting."""
    app.clock.moment = BEGINNING
    async with app.parts.database.writing() as work:
        await work.raw.execute("delete from pgqueuer where status = 'queued'")
        await work.raw.execute("delete from dirty_month")
        # A small region that another test left would hide this one's figures beside it.
        await work.raw.execute("delete from figure_region_cell")
    return await a_world(app)
