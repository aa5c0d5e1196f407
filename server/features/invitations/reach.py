"""Whose account somebody may open again: whoever gets the code could take the account over, with all it may do."""

from datetime import date
from uuid import UUID

from server.features.accounts.actor import account_holder
from server.kernel.access import Actor, Scope, Whereabouts
from server.kernel.database import Work
from server.shared.domain import invitations as rules
from server.shared.domain.permissions import Action, Role
from server.shared.domain.staff import appointable


async def require_may_reopen(work: Work, giver: Actor, account_id: UUID) -> None:
    """Raises ``invitation.own_account`` or ``invitation.beyond_reach``."""
    rules.require_somebody_else(account_id == giver.account_id)
    holder = await account_holder(work, account_id, giver.today)
    rules.require_within_reach(holder is not None and _is_within(giver, holder))


async def may_still_reopen(work: Work, giver_id: UUID, account_id: UUID, today: date) -> bool:
    """Whether it is still so when the code is used: one of the two may have come to another post meanwhile."""
    giver = await account_holder(work, giver_id, today)
    holder = await account_holder(work, account_id, today)
    return giver is not None and holder is not None and _is_within(giver, holder)


def _is_within(giver: Actor, holder: Actor) -> bool:
    """Whether the giver might have invited the holder to each single thing the account is for."""
    return all(_covers(giver, scope) for scope in holder.scopes)


def _covers(giver: Actor, scope: Scope) -> bool:
    if scope.role is Role.PARENT:
        return _covers_family(giver, scope)
    where = Whereabouts(preschool_id=scope.preschool_id, district_id=scope.district_id, region_id=scope.region_id)
    return scope.role in appointable(giver.roles_for(Action.STAFF_INVITE, where))


def _covers_family(giver: Actor, scope: Scope) -> bool:
    """All children of the parent there; whoever appoints everywhere could make themselves head of them anyway.

    Of an educator only a child for each group is believed: one child more might be in no group, or in none of theirs.
    """
    home, groups = scope.preschool_id, scope.child_group_ids
    if giver.extent(Action.STAFF_INVITE).everywhere or giver.may(
        Action.GUARDIAN_INVITE, Whereabouts(preschool_id=home)
    ):
        return True
    in_groups = [
        giver.may(Action.GUARDIAN_INVITE, Whereabouts(preschool_id=home, group_ids=frozenset({group})))
        for group in groups
    ]
    return len(scope.child_ids) <= len(groups) and all(in_groups)
