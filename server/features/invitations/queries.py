"""Every SELECT about invitations and the people they are for."""

from dataclasses import dataclass
from typing import Final
from uuid import UUID

from sqlalchemy import Boolean, Integer, Uuid, and_, bindparam, func, or_, select
from sqlalchemy.ext.asyncio import AsyncSession

from server.features.children.models import Enrolment, Guardian
from server.features.invitations.models import Invitation
from server.features.preschools.models import Preschool
from server.features.staff.models import StaffMember
from server.kernel.access import Actor
from server.kernel.database import Prepared
from server.kernel.visibility import visible
from server.shared.domain.permissions import Action, Role

Person = StaffMember | Guardian
"""Somebody who can be invited."""

_STAFF_NAME: Final = func.concat_ws(
    " ", StaffMember.family_name, StaffMember.given_name, func.nullif(StaffMember.patronymic, "")
)

INVITATIONS: Final = Prepared(
    select(
        Invitation.id,
        Invitation.staff_id,
        Invitation.guardian_id,
        Invitation.account_id,
        func.coalesce(Guardian.full_name, _STAFF_NAME).label("full_name"),
        Invitation.role,
        Invitation.created_at,
        Invitation.expires_at,
        Invitation.accepted_at,
        Invitation.withdrawn_at,
    )
    .outerjoin(
        StaffMember,
        and_(StaffMember.preschool_id == Invitation.preschool_id, StaffMember.id == Invitation.staff_id),
    )
    .outerjoin(Guardian, and_(Guardian.preschool_id == Invitation.preschool_id, Guardian.id == Invitation.guardian_id))
    .where(
        Invitation.preschool_id == bindparam("preschool_id", type_=Uuid()),
        or_(
            and_(Invitation.staff_id.is_not(None), bindparam("staff_too", type_=Boolean())),
            and_(Invitation.guardian_id.is_not(None), visible(Guardian)),
        ),
        or_(
            bindparam("after_id", type_=Uuid()).is_(None),
            Invitation.id < bindparam("after_id", type_=Uuid()),
        ),
    )
    .order_by(Invitation.id.desc())
    .limit(bindparam("up_to", type_=Integer()))
)
"""One page of the invitations whose people the actor may invite, newest first."""


_TARGET: Final = (
    Invitation.preschool_id,
    Invitation.id,
    Invitation.staff_id,
    Invitation.guardian_id,
    Invitation.account_id,
)


@dataclass(frozen=True, slots=True)
class Target:
    """Whom a code is for, and the account it opens again."""

    preschool_id: UUID
    invitation_id: UUID
    staff_id: UUID | None
    guardian_id: UUID | None
    account_id: UUID | None


async def staff_member(session: AsyncSession, actor: Actor, preschool_id: UUID, staff_id: UUID) -> StaffMember | None:
    """The member of staff if visible, locked."""
    found = await session.scalars(
        select(StaffMember)
        .where(
            StaffMember.preschool_id == preschool_id,
            StaffMember.id == staff_id,
            visible(StaffMember, actor.extent(Action.STAFF_READ)),
        )
        .with_for_update()
    )
    return found.one_or_none()


async def guardian(session: AsyncSession, actor: Actor, preschool_id: UUID, guardian_id: UUID) -> Guardian | None:
    """The guardian if visible, locked."""
    found = await session.scalars(
        select(Guardian)
        .where(
            Guardian.preschool_id == preschool_id,
            Guardian.id == guardian_id,
            visible(Guardian, actor.extent(Action.GUARDIAN_READ)),
        )
        .with_for_update()
    )
    return found.one_or_none()


async def groups_of_child(session: AsyncSession, actor: Actor, child: Guardian) -> frozenset[UUID]:
    """The groups in which the guardian's child is today."""
    found = await session.scalars(
        select(Enrolment.group_id).where(
            Enrolment.preschool_id == child.preschool_id,
            Enrolment.child_id == child.child_id,
            Enrolment.starts_on <= actor.today,
            or_(Enrolment.ends_on.is_(None), Enrolment.ends_on >= actor.today),
        )
    )
    return frozenset(found)


async def invitation_for_update(session: AsyncSession, preschool_id: UUID, invitation_id: UUID) -> Invitation | None:
    """The invitation as it is now, locked."""
    return await session.get(Invitation, (preschool_id, invitation_id), with_for_update=True, populate_existing=True)


async def target(session: AsyncSession, preschool_id: UUID, invitation_id: UUID) -> Target | None:
    """Whom an invitation is for; not locked, since people are locked before their invitations."""
    found = await session.execute(
        select(*_TARGET).where(Invitation.preschool_id == preschool_id, Invitation.id == invitation_id)
    )
    row = found.one_or_none()
    return Target(*row) if row else None


async def target_of(session: AsyncSession, code: bytes) -> Target | None:
    """Whom the newest invitation with this fingerprint is for."""
    found = await session.execute(
        select(*_TARGET).where(Invitation.code == code).order_by(Invitation.created_at.desc()).limit(1)
    )
    row = found.one_or_none()
    return Target(*row) if row else None


async def person_for_update(session: AsyncSession, target: Target) -> Person | None:
    """The person a code is for, locked."""
    if target.staff_id is not None:
        return await session.get(StaffMember, (target.preschool_id, target.staff_id), with_for_update=True)
    return await session.get(Guardian, (target.preschool_id, target.guardian_id), with_for_update=True)


async def preschool_name(session: AsyncSession, preschool_id: UUID) -> str:
    return await session.scalar(select(Preschool.name).where(Preschool.id == preschool_id)) or ""


async def is_linked_already(session: AsyncSession, person: Person, account_id: UUID, actor: Actor) -> bool:
    """Whether the account works at this preschool already, or cares for this child already."""
    if isinstance(person, StaffMember):
        return any(
            scope.preschool_id == person.preschool_id and scope.role is not Role.PARENT for scope in actor.scopes
        )
    found = await session.scalar(
        select(Guardian.id).where(
            Guardian.preschool_id == person.preschool_id,
            Guardian.child_id == person.child_id,
            Guardian.account_id == account_id,
        )
    )
    return found is not None
