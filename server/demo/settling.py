"""Bringing people in: places, preschools, rosters by the import, staff and families by invitation."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import Final
from uuid import UUID, uuid5

from server.demo import marks
from server.demo.people import DEMO_PASSWORD, LOGINS, DemoPreschool, beginner, words
from server.demo.sheet import as_sheet
from server.demo.stage import Stage
from server.demo.standing import as_it_stands
from server.features.accounts.models import Duty
from server.features.accounts.opening import open_account
from server.features.invitations.doorstep import Doorstep
from server.features.invitations.service import InvitationService
from server.features.places.models import District
from server.features.preschools.service import PreschoolService
from server.features.roster.service import RosterService, installation_at
from server.features.staff.service import StaffService
from server.kernel.access import Actor
from server.kernel.database import Work
from server.main import Parts
from server.shared.contract.preschools import NewInvitation, NewPreschool, NewStaffMember
from server.shared.contract.sign_in import AcceptInvitation
from server.shared.domain.permissions import Role
from server.shared.ids import NOWHERE, uuid7

_STAFF: Final = (("head", "Saidova", "Gulbahor"), ("methodist", "Nazarova", "Sevara"), ("nurse", "Tursunova", "Lola"))
_SPECIALIST: Final = ("specialist", "Ergasheva", "Umida")
_ABOVE: Final = ("district", "region", "ministry", "trainer", "administrator")
_OF_A_REGION: Final = ("region", "trainer")
_OWNERSHIPS: Final = ("state", "state", "private", "family", "state", "partnership")
_EDUCATORS: Final = """
    select distinct on (p.name, p.id) p.id as group_id, m.id
    from preschool_group p
    join staff_group g on g.preschool_id = p.preschool_id and g.group_id = p.id
    join staff_member m on m.preschool_id = g.preschool_id and m.id = g.staff_id and m.role = 'educator'
    where p.preschool_id = $1
    order by p.name, p.id, m.sort_key
"""
_HIRED: Final = """
    update staff_member m set starts_on = $2::date - (365 * ((o.number * 5) % 9))::int
    from (select id, row_number() over (order by sort_key, id) as number from staff_member where preschool_id = $1) o
    where m.preschool_id = $1 and m.id = o.id
"""
"""Before this school year, some many years ago: the service hires from today on, and a month knows who worked in it."""
_CONSENTS: Final = """
    insert into consent (preschool_id, id, child_id, purpose, given, said_by, said_by_name, on_paper, said_at)
    select $1, gen_random_uuid(), c.id, p.purpose, p.given, $2, $3, true, $4
    from (select id, row_number() over (order by source_id) as number from child where preschool_id = $1) c,
      lateral (values ('photos', c.number % 11 <> 7, c.number % 7 <> 5),
                      ('sharing', c.number % 3 <> 1, c.number % 7 <> 5),
                      ('research', true, c.number % 4 = 2)) as p (purpose, given, asked)
    where p.asked
"""
"""Signed sheets as the head wrote them down: most families allow pictures, some refuse, some were not asked yet."""
_GUARDIANS: Final = """
    select g.id
    from guardian g
    join child c on c.preschool_id = g.preschool_id and c.id = g.child_id
    join enrolment e on e.preschool_id = c.preschool_id and e.child_id = c.id
    join preschool_group p on p.preschool_id = e.preschool_id and p.id = e.group_id
    where g.preschool_id = $1
    order by row_number() over (partition by p.id order by g.kinship desc, c.source_id), p.name, p.id
    limit $2
"""
"""From each group one after the other: the first family's child is in the group of the first educator."""


async def begin(parts: Parts, size: str) -> str:
    """The districts and the people above the preschools, made once; the size of the loading that was begun."""
    async with parts.database.writing() as work:
        begun = await marks.find_mark(work, marks.BEGUN)
        if begun is None:
            await _above(work, await _first_district(work))
            await marks.set_mark(work, marks.BEGUN, size=size)
        return size if begun is None else str(begun["size"])


async def settle(stage: Stage, plan: DemoPreschool) -> None:
    """A preschool with everybody in it and accounts for its head, its educators and some families; made once."""
    preschool_id = uuid5(NOWHERE, f"demonstration:{plan.number}")
    async with stage.parts.database.writing() as work:
        if not await work.raw.fetchval("select exists (select from preschool where id = $1)", preschool_id):
            arrival = _Arrival(stage, work, plan, preschool_id, first=not stage.preschools)
            await arrival.found(_OWNERSHIPS[len(stage.preschools) % len(_OWNERSHIPS)])
            await arrival.enrol()
            await arrival.staff()
            await arrival.educators()
            await arrival.families()
            await arrival.consents()
            await arrival.began_earlier()
        stage.preschools[plan.number] = await as_it_stands(stage, work, plan, preschool_id)


async def let_another_begin(stage: Stage, work: Work) -> tuple[UUID, Actor]:
    """One more preschool, so new that it has staff and no groups yet: its id and its head, who looks around first."""
    plan = beginner(len(stage.preschools))
    preschool_id = uuid5(NOWHERE, f"demonstration:{plan.number}")
    arrival = _Arrival(stage, work, plan, preschool_id, first=False)
    await arrival.found(_OWNERSHIPS[len(stage.preschools) % len(_OWNERSHIPS)])
    await arrival.staff()
    await arrival.began_earlier()
    await work.flush()
    head = (await as_it_stands(stage, work, plan, preschool_id)).head
    assert head is not None  # noqa: S101  # she has just come in
    return preschool_id, head


async def _first_district(work: Work) -> District:
    made = []
    for number, place in enumerate(words("places")["districts"]):
        region_id = await work.raw.fetchval("select id from region where iso = $1", place["region"])
        district = District(id=uuid7(), region_id=region_id, slug=_slug(number), name=place["title"])
        work.session.add(district)
        made.append(district)
    await work.flush()
    return made[0]


async def _above(work: Work, district: District) -> None:
    names = {
        "district": "Yoʻldosheva Zulfiya",
        "region": "Rahimov Anvar",
        "ministry": "Qosimova Dildora",
        "trainer": "Hamidova Shahnoza",
    }
    for login in LOGINS:
        if login.role in _ABOVE:
            name = names.get(login.role, "Administrator")
            account_id = await open_account(work, _acceptance(login.login), name)
            work.session.add(
                Duty(
                    id=uuid7(),
                    account_id=account_id,
                    role=login.role,
                    district_id=district.id if login.role == "district" else None,
                    region_id=district.region_id if login.role in _OF_A_REGION else None,
                )
            )
    await work.flush()


@dataclass(frozen=True)
class _Arrival:
    """How the people of one preschool come in; ``first`` is the preschool of the logins that are printed."""

    stage: Stage
    work: Work
    plan: DemoPreschool
    preschool_id: UUID
    first: bool

    async def found(self, ownership: str) -> None:
        slug = _slug(self.plan.district)
        request = NewPreschool(
            id=self.preschool_id,
            district_id=await self.work.raw.fetchval("select id from district where slug = $1", slug),
            name=self.plan.name,
            number=self.plan.number,
            ownership=ownership,
        )
        clock = self.stage.parts.clock
        await PreschoolService(self.work, self._administrator, clock).found(request)

    async def enrol(self) -> None:
        clock = self.stage.parts.clock
        rosters = RosterService(self.work, installation_at(self.preschool_id, clock), clock)
        sheet = as_sheet(self.plan)
        preview = await rosters.preview(self.preschool_id, "bolalar.xlsx", sheet)
        await rosters.apply(self.preschool_id, "bolalar.xlsx", sheet, preview.checksum)
        await self.work.flush()

    async def staff(self) -> None:
        for role, family, given in _STAFF:
            staff_id = await self._hired(role, family, given)
            if self.first or role == "head":
                login = _login(role) if self.first else f"{_login(role)}-{self.plan.number}"
                await self._come_in(self._administrator, login, staff_id=staff_id)
        if self.first:
            groups = await self.work.raw.fetch(
                "select id from preschool_group where preschool_id = $1", self.preschool_id
            )
            staff_id = await self._hired(*_SPECIALIST, groups=[row["id"] for row in groups])
            await self._come_in(self._administrator, _login("specialist"), staff_id=staff_id)

    async def educators(self) -> None:
        """One of each group has an account."""
        for number, row in enumerate(await self.work.raw.fetch(_EDUCATORS, self.preschool_id)):
            await self._come_in(self._administrator, self._numbered("educator", number), staff_id=row["id"])

    async def families(self) -> None:
        head = (await as_it_stands(self.stage, self.work, self.plan, self.preschool_id)).head
        wanted = 24 if self.first and self.stage.size == "full" else 4
        for number, row in enumerate(await self.work.raw.fetch(_GUARDIANS, self.preschool_id, wanted)):
            if head is not None:
                await self._come_in(head, self._numbered("parent", number), guardian_id=row["id"])

    async def consents(self) -> None:
        head = (await as_it_stands(self.stage, self.work, self.plan, self.preschool_id)).head
        if head is not None:
            said_at = self.stage.at(date(self.stage.school_year, 9, 2), 10).now()
            await self.work.raw.execute(_CONSENTS, self.preschool_id, head.account_id, head.full_name, said_at)

    async def began_earlier(self) -> None:
        before_the_year = date(self.stage.school_year, 8, 20)
        await self.work.raw.execute(_HIRED, self.preschool_id, before_the_year)

    async def _hired(self, role: str, family: str, given: str, groups: Sequence[UUID] = ()) -> UUID:
        request = NewStaffMember(id=uuid7(), family_name=family, given_name=given, role=role, group_ids=list(groups))
        service = StaffService(self.work, self._administrator, self.stage.parts.clock)
        return (await service.add(self.preschool_id, request)).id

    async def _come_in(
        self, inviting: Actor, login: str, staff_id: UUID | None = None, guardian_id: UUID | None = None
    ) -> None:
        """Invites somebody and lets them accept."""
        gate = self.stage.parts.gate
        invitation = NewInvitation(id=uuid7(), staff_id=staff_id, guardian_id=guardian_id)
        invited = await InvitationService(self.work, inviting, gate).invite(self.preschool_id, invitation)
        await Doorstep(self.work, gate).accept(_acceptance(login, invited.code), "demonstration")

    @property
    def _administrator(self) -> Actor:
        return self.stage.acting(Role.ADMINISTRATOR)

    def _numbered(self, role: str, number: int) -> str:
        return _login(role) if self.first and number == 0 else f"{_login(role)}-{self.plan.number}-{number}"


def _acceptance(login: str, code: str = "--------") -> AcceptInvitation:
    return AcceptInvitation(code=code, login=login, password=DEMO_PASSWORD, language="uz")


def _login(role: str) -> str:
    return next(login.login for login in LOGINS if login.role == role)


def _slug(district: int) -> str:
    return f"demo-{district}"
