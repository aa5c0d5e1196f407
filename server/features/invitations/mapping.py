"""From rows of invitations to what goes over the wire."""

from datetime import datetime

from server.features.invitations.models import Invitation
from server.features.invitations.queries import Person
from server.features.staff.models import StaffMember
from server.kernel.database import Record
from server.shared.contract import preschools as contract
from server.shared.contract.sign_in import InvitationCard
from server.shared.domain.invitations import is_open

WITHDRAW = "invitation.withdraw"


def full_name_of(person: Person) -> str:
    if isinstance(person, StaffMember):
        return " ".join(part for part in (person.family_name, person.given_name, person.patronymic) if part)
    return person.full_name


def to_invitation(row: Invitation, person: Person, code: str, login: str | None) -> contract.Invitation:
    return contract.Invitation(
        id=row.id, code=code, full_name=full_name_of(person), role=row.role, expires_at=row.expires_at, login=login
    )


def to_row(row: Record, now: datetime) -> contract.InvitationRow:
    opened = is_open(row["expires_at"], row["accepted_at"], row["withdrawn_at"], now)
    return contract.InvitationRow(
        id=row["id"],
        full_name=row["full_name"],
        role=row["role"],
        created_at=row["created_at"],
        expires_at=row["expires_at"],
        accepted_at=row["accepted_at"],
        withdrawn_at=row["withdrawn_at"],
        staff_id=row["staff_id"],
        guardian_id=row["guardian_id"],
        reopening=row["account_id"] is not None,
        permitted=[WITHDRAW] if opened else [],
    )


def to_card(row: Invitation, person: Person, preschool_name: str, login: str | None) -> InvitationCard:
    return InvitationCard(
        full_name=full_name_of(person),
        role=row.role,
        preschool_name=preschool_name,
        expires_at=row.expires_at,
        login=login,
    )
