"""From rows of requests and reports to what goes over the wire."""

from datetime import datetime

import msgspec

from media_library.sharing.rights import may_change_of, roles_over
from server.kernel.access import Actor
from server.kernel.database import Record
from server.shared.contract import media_sharing as contract
from server.shared.domain import sharing as rules
from server.shared.domain.permissions import Action


def to_request(row: Record, actor: Actor) -> contract.SharingRequest:
    thumb = f"/api/preschools/{row['preschool_id']}/files/{row['file_id']}/thumb" if row["pictured"] else ""
    return contract.SharingRequest(
        id=row["id"],
        preschool_id=row["preschool_id"],
        preschool_name=row["preschool_name"],
        resource_id=row["resource_id"],
        title=row["title"],
        kind=row["kind"],
        thumb=thumb,
        licence=row["licence"],
        reach=row["reach"],
        state=row["state"],
        asked_by_name=row["asked_by_name"],
        asked_at=row["asked_at"],
        decided_by_name=row["decided_by_name"],
        decided_at=row["decided_at"],
        remarks=[
            contract.SharingRemark(msgspec.convert(r["at"], datetime), r["name"], r["text"]) for r in row["remarks"]
        ],
        permitted=_permitted(row, actor),
    )


def _permitted(row: Record, actor: Actor) -> list[str]:
    """To decide (``media.review``) while it waits; to answer or take it back (``media.update``) while that can be."""
    permitted = []
    roles = roles_over(actor, row["preschool_id"], row["district_id"], row["region_id"])
    if row["state"] == rules.RequestState.WAITING and rules.may_decide(row["reach"], roles):
        permitted.append(Action.MEDIA_REVIEW.value)
    can_end = row["state"] in {*rules.OPEN, rules.RequestState.ACCEPTED}
    if can_end and may_change_of(actor, row["preschool_id"], row["author_id"]):
        permitted.append(Action.MEDIA_UPDATE.value)
    return permitted


def to_report(row: Record, actor: Actor) -> contract.Report:
    settles = row["state"] == "open" and may_settle(row, actor)
    return contract.Report(
        id=row["id"],
        preschool_id=row["preschool_id"],
        owner_id=row["owner_id"],
        resource_id=row["resource_id"],
        title=row["title"],
        reach=row["reach"],
        reason=row["reason"],
        words=row["words"],
        state=row["state"],
        reported_by_name=row["reported_by_name"],
        reported_at=row["reported_at"],
        answer=row["answer"],
        settled_by_name=row["settled_by_name"],
        settled_at=row["settled_at"],
        permitted=[Action.MEDIA_REVIEW.value] if settles else [],
    )


def may_settle(row: Record, actor: Actor) -> bool:
    """Whoever's word opened the resource to its reach; an edition for a district that district's."""
    district_id = row["district_id"] if row["reach"] == rules.ResourceReach.DISTRICT else None
    return rules.may_decide(row["reach"], roles_over(actor, row["preschool_id"], district_id, row["region_id"]))
