"""What a file makes of one person: the row to keep, out of the row of the file and the row on record."""

from datetime import date
from typing import Final
from uuid import UUID

from msgspec.structs import replace

from server.features.roster.matching import spelled, stored_number
from server.features.roster.record import ChildRow, GuardianRow, StaffRow
from server.shared.domain.alphabet import sort_key
from server.shared.domain.permissions import Role
from server.shared.domain.roster import Kinship, RosterChild, RosterGuardian, RosterStaff, StaffRole
from server.shared.ids import uuid7

ROLES: Final = {
    StaffRole.EDUCATOR: Role.EDUCATOR,
    StaffRole.ASSISTANT: Role.EDUCATOR,
    StaffRole.SPECIALIST: Role.SPECIALIST,
}
"""What a file may make of somebody new. Heads, administrators and other callings are passed over: a person decides."""
_VAGUE: Final = {
    Kinship.GUARDIAN: frozenset(Kinship),
    Kinship.PARENT: frozenset({Kinship.MOTHER, Kinship.FATHER}),
}
"""A vague word and the words on record it does not replace."""


def child_after(child: RosterChild, before: ChildRow | None) -> ChildRow:
    if before is None:
        return ChildRow(
            id=uuid7(),
            source_id=child.source_id,
            family_name=child.family_name,
            given_name=child.given_name,
            patronymic=child.patronymic,
            birth_date=child.birth_date,
            gender=child.gender or "",
            sort_key=sort_key(child.family_name, child.given_name, child.patronymic),
        )
    family_name = spelled(child.family_name, before.family_name, child.source_id)
    given_name = spelled(child.given_name, before.given_name, child.source_id)
    patronymic = spelled(child.patronymic, before.patronymic, child.source_id)
    return replace(
        before,
        source_id=stored_number(child.source_id, before.source_id),
        family_name=family_name,
        given_name=given_name,
        patronymic=patronymic,
        birth_date=child.birth_date,
        gender=child.gender or before.gender,
        sort_key=_key_of(before, family_name, given_name, patronymic),
    )


def guardian_after(guardian: RosterGuardian, child_id: UUID, before: GuardianRow | None) -> GuardianRow:
    """A new bond never has an account, even if the same adult signs in for a sibling: a person invites."""
    if before is None:
        return GuardianRow(
            id=uuid7(),
            source_id=guardian.source_id,
            child_id=child_id,
            full_name=guardian.full_name,
            kinship=guardian.kinship.value,
            phone=guardian.phone or "",
        )
    says_less = before.kinship in _VAGUE.get(guardian.kinship, frozenset())
    return replace(
        before,
        source_id=stored_number(guardian.source_id, before.source_id),
        full_name=spelled(guardian.full_name, before.full_name, guardian.source_id),
        kinship=before.kinship if says_less else guardian.kinship.value,
        phone=guardian.phone or before.phone,
    )


def staff_after(person: RosterStaff, before: StaffRow | None, role: Role, today: date) -> StaffRow:
    """A role on record stays what a person made it, and nobody whose post has ended comes back by a file."""
    if before is None:
        return StaffRow(
            id=uuid7(),
            source_id=person.source_id,
            role=role.value,
            family_name=person.family_name,
            given_name=person.given_name,
            patronymic="",
            phone="",
            starts_on=today,
            ends_on=None,
            sort_key=sort_key(person.family_name, person.given_name, ""),
        )
    family_name = spelled(person.family_name, before.family_name, person.source_id)
    given_name = spelled(person.given_name, before.given_name, person.source_id)
    return replace(
        before,
        source_id=stored_number(person.source_id, before.source_id),
        family_name=family_name,
        given_name=given_name,
        sort_key=_key_of(before, family_name, given_name, before.patronymic),
    )


def _key_of(before: ChildRow | StaffRow, *names: str) -> str:
    unchanged = names == (before.family_name, before.given_name, before.patronymic)
    return before.sort_key if unchanged else sort_key(*names)
