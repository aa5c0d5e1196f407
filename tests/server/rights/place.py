"""One preschool and the things in it that requests are about."""

from dataclasses import dataclass, field
from datetime import date, timedelta
from itertools import count
from typing import Any
from uuid import UUID

from media_library.models import Rendition, Resource, StoredFile
from server.features.activity_bank.models import BankActivity
from server.features.adaptations.models import Adaptation
from server.features.annual_plans.models import YearDrafting
from server.features.children.models import Guardian
from server.features.plan_templates.models import PlanTemplate
from server.features.preschools.models import CalendarDay
from server.features.staff.models import StaffMember
from server.shared.domain.frameworks import reference_id
from server.shared.ids import uuid7
from tests.server.rights.oracle import Where
from tests.support.observations import recorded
from tests.support.plans import MONDAY
from tests.support.world import SEPTEMBER, Person, World

PASSWORD = "bir ikki uch toʻrt"
ETAG = "seen-before"
_DAYS = count()


def a_free_day() -> date:
    """Another day of the school year each time."""
    return date(2026, 9, 5) + timedelta(days=next(_DAYS))


@dataclass
class Place:
    """One preschool and the things in it that requests are about."""

    world: World
    head: Person
    author: Person
    child_id: UUID
    plan_id: UUID
    activity_id: UUID
    week_id: UUID
    file_id: UUID = field(default_factory=uuid7)
    resource_id: UUID = field(default_factory=uuid7)

    @property
    def where(self) -> Where:
        world = self.world
        return Where(world.region_id, world.district_id, world.preschool_id, world.sunflowers, self.child_id)

    @property
    def known(self) -> dict[str, object]:
        """Values of the parameters in addresses."""
        return {
            "region_id": self.world.region_id,
            "preschool_id": self.world.preschool_id,
            "group_id": self.world.sunflowers,
            "child_id": self.child_id,
            "plan_id": self.plan_id,
            "activity_id": self.activity_id,
            "week_id": self.week_id,
            "file_id": self.file_id,
            "number": 1,
            "owner_id": self.world.preschool_id,
            "resource_id": self.resource_id,
            "staff_id": self.author.staff_id,
            "district_id": self.world.district_id,
            "school_year": 2026,
            "framework_id": reference_id("framework", "nihol", "1"),
            "slug": "observations_per_child",
            "purpose": "thumb",
            "secret": "made-up.ics",
            "file": "made-up.webp",
            "code": "AAAABBBBCCCC",
            "kid": "made-up",
            "sha256": "0" * 64,
        }

    async def add(self, *rows: Any) -> None:
        async with self.world.app.parts.database.writing() as work:
            for row in rows:
                work.session.add(row)
                await work.flush()

    async def plan_becomes(self, status: str) -> None:
        async with self.world.app.parts.database.writing() as work:
            await work.raw.execute(
                "update weekly_plan set status = $3 where preschool_id = $1 and id = $2",
                self.world.preschool_id,
                self.plan_id,
                status,
            )

    async def a_version(self) -> None:
        """The week's version 7000, an empty one."""
        async with self.world.app.parts.database.writing() as work:
            await work.raw.execute(
                """insert into weekly_plan_version (preschool_id, id, plan_id, version, step, theme, activities, remark,
                                                    made_at, made_by, made_by_name)
                   values ($1, $2, $3, 7000, 'submit', '{}', '[]', '', now(), $2, 'Karimova Nodira')
                   on conflict do nothing""",
                self.world.preschool_id,
                uuid7(),
                self.plan_id,
            )

    async def a_version_of_the_year(self) -> None:
        """The version 7000 of the group's year, an empty one."""
        async with self.world.app.parts.database.writing() as work:
            await work.raw.execute(
                """insert into annual_plan_version (preschool_id, id, plan_id, version, step, weeks, remark, made_at,
                                                    made_by, made_by_name)
                   select preschool_id, $3, id, 7000, 'submit', '[]', '', now(), $3, 'Karimova Nodira'
                   from annual_plan where preschool_id = $1 and group_id = $2
                   on conflict do nothing""",
                self.world.preschool_id,
                self.world.sunflowers,
                uuid7(),
            )

    async def a_template(self) -> UUID:
        """A week the author keeps and shares."""
        row = PlanTemplate(
            preschool_id=self.world.preschool_id,
            id=uuid7(),
            name=str(uuid7()),
            age_band="middle",
            activities=[],
            shared=True,
            author_id=self.author.account_id,
            author_name="Karimova Nodira",
        )
        await self.add(row)
        return row.id

    async def a_programme(self) -> None:
        """The year's, as a draft."""
        async with self.world.app.parts.database.writing() as work:
            await work.raw.execute(
                """insert into programme (preschool_id, id, school_year, title, aims, local_content, status, version,
                                          order_number)
                   values ($1, $2, 2026, 'Dastur', '', '', 'draft', 1, '')
                   on conflict do nothing""",
                self.world.preschool_id,
                uuid7(),
            )

    async def year_becomes(self, status: str) -> None:
        async with self.world.app.parts.database.writing() as work:
            await work.raw.execute(
                "update annual_plan set status = $3 where preschool_id = $1 and group_id = $2",
                self.world.preschool_id,
                self.world.sunflowers,
                status,
            )

    async def a_month(self) -> int:
        """November's plan of the group, a month that nobody writes at any more than once."""
        async with self.world.app.parts.database.writing() as work:
            await work.raw.execute(
                """insert into monthly_plan (preschool_id, id, group_id, month, theme, goals, indicators, with_families,
                                             touched, version, updated_by)
                   values ($1, $2, $3, '2026-11-01', '{}', '{}', '[]', '', '[]', 1, $2)
                   on conflict do nothing""",
                self.world.preschool_id,
                uuid7(),
                self.world.sunflowers,
            )
        return 11

    async def a_year_drafting(self) -> UUID:
        """The drafting of every year, asked for and not begun."""
        row = YearDrafting(
            preschool_id=self.world.preschool_id,
            id=uuid7(),
            school_year=2026,
            groups=2,
            asked_by=self.head.account_id,
            asked_at=self.world.app.clock.now(),
        )
        await self.add(row)
        return row.id

    async def an_observation(self) -> str:
        return await recorded(self.world, self.author, self.child_id)

    async def monday(self) -> date:
        return MONDAY

    async def an_adaptation(self) -> UUID:
        adaptation_id = uuid7()
        await self.add(
            Adaptation(
                preschool_id=self.world.preschool_id,
                id=adaptation_id,
                plan_id=self.plan_id,
                activity_id=self.activity_id,
                child_id=self.child_id,
                text="Yonida oʻtirish",
                written_by=self.author.account_id,
            )
        )
        return adaptation_id

    async def a_bank_activity(self) -> UUID:
        """The author's, shared with the preschool."""
        activity = BankActivity(
            preschool_id=self.world.preschool_id,
            id=uuid7(),
            band="younger",
            area="speech",
            indicators=[],
            part_of_day="outdoors",
            minutes=20,
            title={"uz": "Sayr"},
            course=[],
            materials=[],
            sharing="preschool",
            author_id=self.author.account_id,
        )
        await self.add(activity)
        return activity.id

    async def a_calendar_day(self) -> UUID:
        day_id = uuid7()
        row = CalendarDay(preschool_id=self.world.preschool_id, id=day_id, day=a_free_day(), works=False, reason="")
        await self.add(row)
        return day_id

    async def a_member(self) -> UUID:
        """Somebody on the staff without an account."""
        staff_id = uuid7()
        await self.add(
            StaffMember(
                preschool_id=self.world.preschool_id,
                id=staff_id,
                role="nurse",
                family_name="Yusupova",
                given_name="Zulfiya",
                starts_on=SEPTEMBER,
                sort_key="yusupova",
            )
        )
        return staff_id

    async def a_guardian(self) -> UUID:
        """Somebody who cares for the child and has no account."""
        guardian_id = uuid7()
        home = self.world.preschool_id
        await self.add(Guardian(preschool_id=home, id=guardian_id, child_id=self.child_id, full_name="Olimov Jasur"))
        return guardian_id

    async def an_invitation(self) -> str:
        body = {"id": str(uuid7()), "guardian_id": str(await self.a_guardian())}
        response = await self.world.app.post(f"{self.world.path}/invitations", self.head.token, body)
        assert response.status_code == 201, response.text
        return str(response.json()["id"])

    async def a_file(self, sender: Person) -> UUID:
        """An upload that was judged and is a picture."""
        file = self._file(uuid7(), sender)
        await self.add(file)
        return file.id

    async def a_resource(self) -> UUID:
        """The author's, with a file that can be opened."""
        resource = self._resource(uuid7(), await self.a_file(self.author))
        await self.add(resource)
        return resource.id

    async def shelve(self) -> None:
        """The resource that is read, whose file's bytes were seen before."""
        rendition = Rendition(
            preschool_id=self.world.preschool_id,
            id=uuid7(),
            file_id=self.file_id,
            purpose="thumb",
            media_type="image/jpeg",
            byte_size=1,
            key=f"files/{ETAG}",
        )
        await self.add(self._file(self.file_id, self.author), rendition, self._resource(self.resource_id, self.file_id))

    def _file(self, file_id: UUID, sender: Person) -> StoredFile:
        return StoredFile(
            preschool_id=self.world.preschool_id,
            id=file_id,
            purpose="resource",
            state="ready",
            kind="picture",
            declared_name="rasm.jpg",
            declared_size=1,
            uploaded_by=sender.account_id,
        )

    def _resource(self, resource_id: UUID, file_id: UUID) -> Resource:
        return Resource(
            preschool_id=self.world.preschool_id,
            id=resource_id,
            kind="picture",
            title={"uz": "Kuz"},
            description={},
            theme_weeks=[],
            age_bands=[],
            areas=[],
            author_id=self.author.account_id,
            author_name="Karimova Nodira",
            file_id=file_id,
        )
