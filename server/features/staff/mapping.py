"""From rows of staff to what goes over the wire."""

from typing import Final
from uuid import UUID

from server.kernel.access import Actor, Whereabouts
from server.kernel.database import Record
from server.shared.contract import preschools as contract
from server.shared.domain.permissions import Action, Role
from server.shared.domain.staff import appointable

_ON_STAFF: Final = (Action.STAFF_UPDATE, Action.STAFF_INVITE)


def to_staff(row: Record, preschool_id: UUID, actor: Actor) -> contract.StaffRow:
    where = Whereabouts(preschool_id=preschool_id)
    appointed = Role(row["role"]) in appointable(actor.roles_for(Action.STAFF_UPDATE, where))
    return contract.StaffRow(
        id=row["id"],
        family_name=row["family_name"],
        given_name=row["given_name"],
        patronymic=row["patronymic"],
        role=row["role"],
        phone=row["phone"],
        groups=row["groups"] or [],
        group_ids=row["group_ids"] or [],
        has_account=row["account_id"] is not None,
        starts_on=row["starts_on"],
        ends_on=row["ends_on"],
        permitted=actor.permitted(where, _ON_STAFF) if appointed else [],
    )
