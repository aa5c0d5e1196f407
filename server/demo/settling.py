"""Bringing people in: places, preschools, rosters by the import, staff and families by invitation."""

from uuid import UUID

from server.demo.people import DEMO_PASSWORD, LOGINS, DemoPreschool, preschools, words
from server.demo.sheet import as_sheet
from server.demo.stage import Stage, StagedChild, StagedGroup, StagedPreschool
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
from server.shared.contract.preschools import NewInvitation, NewPreschool, NewStaffMember
from server.shared.contract.sign_in import AcceptInvitation
from server.shared.domain.permissions import Role
from server.shared.ids import uuid7

_STAFF = (("head", "Saidova", "Gulbahor"), ("methodist", "Nazarova", "Sevara"), ("nurse", "Tursunova", "Lola"))
_ABOVE = ("district", "region", "ministry", "administrator")


async def settle(stage: Stage) -> None:
    """Everybody in place, with accounts for those who are told at the start and for some families."""
    async with stage.parts.database.writing() as work:
        districts = await _districts(work)
        await _above(work, districts[0])
    administrator = stage.acting(Role.ADMINISTRATOR)
    for plan in preschools(stage.size, stage.school_year):
        await _open(stage, administrator, plan, districts[plan.district].id)
    for place, staged in enumerate(stage.preschools):
        await _invite(stage, staged, first=place == 0)


async def _districts(work: Work) -> list[District]:
    made = []
    for number, place in enumerate(words("places")["districts"]):
        region_id = await work.raw.fetchval("select id from region where iso = $1", place["region"])
        district = District(id=uuid7(), region_id=region_id, slug=f"demo-{number}", name=place["title"])
        work.session.add(district)
        made.append(district)
    await work.flush()
    return made


async def _above(work: Work, district: District) -> None:
    names = {"district": "Yoʻldosheva Zulfiya", "region": "Rahimov Anvar", "ministry": "Qosimova Dildora"}
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
                    region_id=district.region_id if login.role == "region" else None,
                )
            )
    await work.flush()


async def _open(stage: Stage, administrator: Actor, plan: DemoPreschool, district_id: UUID) -> None:
    preschool_id, clock = uuid7(), stage.parts.clock
    ownership = ("state", "state", "private", "family", "state", "partnership")[len(stage.preschools) % 6]
    request = NewPreschool(
        id=preschool_id, district_id=district_id, name=plan.name, number=plan.number, ownership=ownership
    )
    installation = installation_at(preschool_id, clock)
    async with stage.parts.database.writing() as work:
        await PreschoolService(work, administrator, clock).found(request)
        rosters = RosterService(work, installation, clock)
        sheet = as_sheet(plan)
        preview = await rosters.preview(preschool_id, "bolalar.xlsx", sheet)
        await rosters.apply(preschool_id, "bolalar.xlsx", sheet, preview.checksum)
    async with stage.parts.database.reading() as work:
        groups = await _groups(work, preschool_id)
    stage.preschools.append(StagedPreschool(preschool_id, plan, groups))


async def _groups(work: Work, preschool_id: UUID) -> list[StagedGroup]:
    rows = await work.raw.fetch(
        "select id, age_band, language from preschool_group where preschool_id = $1 order by name", preschool_id
    )
    groups = {row["id"]: StagedGroup(row["id"], row["age_band"], row["language"]) for row in rows}
    children = await work.raw.fetch(
        "select c.id, c.given_name, e.group_id, e.starts_on from child c join enrolment e on e.preschool_id ="
        " c.preschool_id and e.child_id = c.id where c.preschool_id = $1 order by c.source_id",
        preschool_id,
    )
    for row in children:
        groups[row["group_id"]].children.append(StagedChild(row["id"], row["given_name"], row["starts_on"]))
    return list(groups.values())


async def _invite(stage: Stage, staged: StagedPreschool, first: bool) -> None:
    """Staff of the preschool, an account for an educator of each group, and accounts for some families."""
    async with stage.parts.database.writing() as work:
        administrator = stage.acting(Role.ADMINISTRATOR)
        for role, family, given in _STAFF:
            staff_id = await _staff(stage, work, administrator, staged, role, family, given)
            if first or role == "head":
                login = _login(role) if first else f"{_login(role)}-{staged.plan.number}"
                account_id = await _come_in(stage, work, administrator, staged, login, staff_id=staff_id)
                if role == "head":
                    staged.head = stage.acting(
                        Role.HEAD, account_id, f"{family} {given}", preschool_id=staged.preschool_id
                    )
        if first:
            groups = [group.group_id for group in staged.groups]
            staff_id = await _staff(
                stage, work, administrator, staged, "specialist", "Ergasheva", "Umida", groups=groups
            )
            await _come_in(stage, work, administrator, staged, _login("specialist"), staff_id=staff_id)
        await _educators(stage, work, administrator, staged, first)
    await _families(stage, staged, first)


async def _educators(stage: Stage, work: Work, administrator: Actor, staged: StagedPreschool, first: bool) -> None:
    for number, group in enumerate(staged.groups):
        row = await work.raw.fetchrow(
            "select m.id, m.family_name, m.given_name from staff_group g join staff_member m on m.preschool_id ="
            " g.preschool_id and m.id = g.staff_id where g.preschool_id = $1 and g.group_id = $2"
            " and m.role = 'educator' order by m.sort_key limit 1",
            staged.preschool_id,
            group.group_id,
        )
        login = _login("educator") if first and number == 0 else f"{_login('educator')}-{staged.plan.number}-{number}"
        account_id = await _come_in(stage, work, administrator, staged, login, staff_id=row["id"])
        group.educator = stage.acting(
            Role.EDUCATOR,
            account_id,
            f"{row['family_name']} {row['given_name']}",
            preschool_id=staged.preschool_id,
            group_ids=frozenset({group.group_id}),
        )


async def _families(stage: Stage, staged: StagedPreschool, first: bool) -> None:
    head = staged.head
    if head is None:
        return
    wanted = 24 if first and stage.size == "full" else 4
    async with stage.parts.database.writing() as work:
        rows = await work.raw.fetch(
            "select g.id, g.child_id from guardian g join child c on c.preschool_id = g.preschool_id and"
            " c.id = g.child_id where g.preschool_id = $1 order by g.kinship desc, c.source_id limit $2",
            staged.preschool_id,
            wanted,
        )
        for number, row in enumerate(rows):
            login = _login("parent") if first and number == 0 else f"{_login('parent')}-{staged.plan.number}-{number}"
            await _come_in(stage, work, head, staged, login, guardian_id=row["id"])


async def _staff(  # noqa: PLR0913  # a person with all that is said of them
    stage: Stage,
    work: Work,
    actor: Actor,
    staged: StagedPreschool,
    role: str,
    family: str,
    given: str,
    groups: list[UUID] | None = None,
) -> UUID:
    request = NewStaffMember(id=uuid7(), family_name=family, given_name=given, role=role, group_ids=groups or [])
    row = await StaffService(work, actor, stage.parts.clock).add(staged.preschool_id, request)
    return row.id


async def _come_in(  # noqa: PLR0913  # who invites whom, and under which login they come
    stage: Stage,
    work: Work,
    inviting: Actor,
    staged: StagedPreschool,
    login: str,
    staff_id: UUID | None = None,
    guardian_id: UUID | None = None,
) -> UUID:
    """Invites somebody and lets them accept; the id of the new account."""
    invitations = InvitationService(work, inviting, stage.parts.gate)
    invited = await invitations.invite(
        staged.preschool_id, NewInvitation(id=uuid7(), staff_id=staff_id, guardian_id=guardian_id)
    )
    await Doorstep(work, stage.parts.gate).accept(_acceptance(login, invited.code), "demonstration")
    account_id: UUID = await work.raw.fetchval("select id from account where login = $1", login)
    return account_id


def _acceptance(login: str, code: str = "--------") -> AcceptInvitation:
    return AcceptInvitation(code=code, login=login, password=DEMO_PASSWORD, language="uz")


def _login(role: str) -> str:
    return next(login.login for login in LOGINS if login.role == role)
